"""Everything that can be said against a story before children see it; it mends nothing.

One function a rule: its name is the code, its docstring the explanation.
"""

import inspect
import json
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

import msgspec

from kiosk.authors.check import languages, looks, wording
from kiosk.authors.check.catalogues import CATALOGUED, catalogues
from kiosk.authors.check.composed import composed
from kiosk.authors.check.desk import Desk, Finding, Rule, lay_out
from kiosk.authors.check.guided import GUIDE_RULES, guide_findings
from kiosk.authors.check.lettered import LETTERED, lettered
from kiosk.authors.check.proof import RULES as PROVED
from kiosk.authors.check.proof import Proof, prove
from kiosk.authors.check.reading import EXPLAINED
from kiosk.authors.composition import RULES as COMPOSED
from kiosk.device.library import StoryError
from kiosk.device.library.rules import RULES as REFUSALS
from kiosk.device.library.shelf import open_script
from kiosk.device.library.sound import SOUND, covering_paths, every_path, faults

__all__ = [
    "CATALOGUED", "LETTERED", "PROVED", "RULES", "SOUND", "Checked", "Desk", "Finding", "Proof",
    "as_json", "check",
    "covering_paths", "every_path", "examined", "explain", "findings",
]

RULES: tuple[Rule, ...] = (
    wording.caption_missing, wording.empty_text, wording.too_many_words, wording.unkind_word,
    languages.untranslated, languages.arabic_without_tashkeel, languages.wrong_digits,
    languages.wrong_letters,
    looks.missing_picture, looks.wrong_anchors, looks.missing_anchor,
)


class Checked(msgspec.Struct, frozen=True):
    """All that was found, by file and line, and what was walked through of each story."""

    found: tuple[Finding, ...]
    proofs: tuple[Proof, ...]


def check(
    stories_dir: Path, locale_dir: Path, pictures: Path, jobs: int = 2
) -> tuple[Finding, ...]:
    """All that is wrong with every story under `stories_dir`, by file and line."""
    return examined(stories_dir, locale_dir, pictures, jobs).found


def examined(
    stories_dir: Path, locale_dir: Path, pictures: Path, jobs: int = 2, *, looks: bool = True,
    only: Collection[str] = (), drawn: Path | None = None,
) -> Checked:
    """Every story under `stories_dir`, or `only` those in the folders so called, in all languages.

    `pictures` holds the shared pictures of choices and answers; `jobs` scenes are looked at at
    once. Without `looks` nothing is looked at and only the proof is made: seconds, not minutes.
    Panels whose lettering breaks a promise are drawn into the folder `drawn`.
    """
    found: list[Finding] = []
    proofs: list[Proof] = []
    for path in sorted(stories_dir.glob("*/story.yaml")):
        if only and path.parent.name not in only:
            continue
        try:
            script = open_script(path.parent)
            desk = lay_out(script, locale_dir, pictures)
            unsound = faults(script)
            found += unsound
            if not unsound:
                proofs.append(prove(desk))
                found += proofs[-1].found
            if looks:
                found += findings(desk)
                found += guide_findings(script, locale_dir)
                found += lettered(desk, jobs, drawn)
                found += composed(script, jobs)
        except StoryError as error:
            found += error.problems
    if looks:
        found += [one for one in catalogues(locale_dir)
                  if not only or any(name in one.file for name in only)]
    return Checked(tuple(sorted(found)), tuple(proofs))


def findings(desk: Desk, rules: Iterable[Rule] = RULES) -> tuple[Finding, ...]:
    """What `rules` have to say of one story."""
    return tuple(finding for rule in rules for finding in rule(desk))


def explain(code: str) -> str:
    """Why there is a rule called `code`; raises KeyError where there is none."""
    rules: tuple[Callable[..., object], ...] = (
        *REFUSALS, *SOUND, *PROVED, *RULES, *GUIDE_RULES, *CATALOGUED, *COMPOSED,
    )
    told = {rule.__name__: inspect.getdoc(rule) or "" for rule in rules}
    return (EXPLAINED | LETTERED | told)[code]


def as_json(found: Iterable[Finding]) -> str:
    """Findings for another program: a list of file, line, rule, message and path."""
    rows = [msgspec.to_builtins(one) for one in found]
    return json.dumps(rows, ensure_ascii=False, indent=2)
