"""Catalogues for translators: what there is to say, what is said already, what is still to do.

It knows gettext and story files, and no language: the words are people's work. Extraction gives
the same bytes each time, so a catalogue changes only when the words do.
"""

import ast
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

import msgspec
import polib

from kiosk.device.library.assemble import assemble
from kiosk.device.library.catalogue import is_finished
from kiosk.device.library.script import Script
from kiosk.device.library.shelf import open_script
from kiosk.model.interface import plural_form
from kiosk.model.story import Decision, Panel, Question, Story

#: gettext's own expressions for `kiosk.model.interface.plural_form`; a test holds them together.
PLURAL_FORMS = {
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
          "n%100>=11 ? 4 : 5);",
}
_TWO_FORMS = "nplurals=2; plural=(n != 1);"


class Status(msgspec.Struct, frozen=True):
    """How far one catalogue is, in texts."""

    language: str
    domain: str
    translated: int
    fuzzy: int
    missing: int
    machine_made: bool
    reviewed: bool


def extract(stories_dir: Path, locale_dir: Path, screens_dir: Path) -> tuple[Path, ...]:
    """Write locale_dir/kiosk.pot and one <story>.pot a story; the files written.

    Raises StoryError for a story that cannot be opened.
    """
    templates = {"kiosk": interface_template(screens_dir)}
    for path in sorted(stories_dir.glob("*/story.yaml")):
        templates[path.parent.name] = story_template(open_script(path.parent))
    written = []
    for domain, template in templates.items():
        path = locale_dir / f"{domain}.pot"
        template.save(str(path))
        written.append(path)
    return tuple(written)


def story_template(script: Script) -> polib.POFile:
    """Every text of a story, its line id as context, with what a translator should know."""
    texts: list[tuple[str, str]] = []

    def note(id: str, english: str) -> str:
        texts.append((id, english))
        return english

    remarks = dict(_remarks(assemble(script, "en", note)))
    template = _empty()
    for id, english in texts:
        template.append(polib.POEntry(msgctxt=id, msgid=english, comment=remarks.get(id, "")))
    return template


def _remarks(story: Story) -> Iterator[tuple[str, str]]:
    """By text id: who speaks to whom about what."""
    for node in story.nodes.values():
        match node:
            case Panel():
                yield f"{node.id}.describe", "Read aloud for a child who does not see the picture."
                for line in node.lines:
                    speaker = story.cast.get(line.who, "the narrator, Ahmed")
                    yield line.id, f"{line.kind}: {speaker}.\nPicture: {node.describe}"
            case Decision():
                for choice in node.choices:
                    yield choice.id, f"A choice under: {node.ask}"
            case Question():
                for answer in node.answers:
                    yield answer.id, f"An answer to: {node.stem}"
            case _:
                pass  # a note's and an ending's texts explain each other


def interface_template(screens_dir: Path) -> polib.POFile:
    """Every sentence that a screen says, by `say("...")` or `count("...", "...", n)`."""
    found: dict[tuple[str, str], list[str]] = {}
    for path in sorted(screens_dir.rglob("*.py")):
        for key in _said(ast.parse(path.read_text(encoding="utf-8"))):
            places = found.setdefault(key, [])
            name = path.relative_to(screens_dir.parent.parent).as_posix()
            if name not in places:
                places.append(name)
    template = _empty()
    for (singular, plural), places in found.items():
        entry = polib.POEntry(msgid=singular, occurrences=[(place, "") for place in places])
        if plural:
            entry.msgid_plural = plural
            entry.msgstr_plural = {0: "", 1: ""}
        template.append(entry)
    return template


def _said(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """(singular, plural or '') of every say and count below `tree`, in reading order."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and call.args:
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name == "say":
                yield from ((text, "") for text in _strings(call.args[0]))
            elif name == "count" and len(call.args) >= 2:
                yield from zip(_strings(call.args[0]), _strings(call.args[1]), strict=False)


def _strings(argument: ast.expr) -> list[str]:
    """The strings an argument can be: itself, or each outcome of `a if x else b`."""
    if isinstance(argument, ast.IfExp):
        return _strings(argument.body) + _strings(argument.orelse)
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return [argument.value]
    return []


def update(locale_dir: Path, code: str) -> tuple[Path, ...]:
    """Bring language `code` up to every template, keeping all work; the files written."""
    written = []
    for path in sorted(locale_dir.glob("*.pot")):
        target = locale_dir / code / "LC_MESSAGES" / f"{path.stem}.po"
        target.parent.mkdir(parents=True, exist_ok=True)
        old = polib.pofile(str(target)) if target.exists() else None
        merge(old, polib.pofile(str(path)), code).save(str(target))
        written.append(target)
    return tuple(written)


def merge(old: polib.POFile | None, template: polib.POFile, code: str) -> polib.POFile:
    """`template` filled from `old`.

    A text whose English changed keeps its translation, marked fuzzy, and the English it was made
    for; one that is gone is kept as obsolete.
    """
    merged = _empty()
    merged.header = old.header if old else ""
    merged.metadata |= {"Language": code, "Plural-Forms": PLURAL_FORMS.get(code, _TWO_FORMS)}
    merged.metadata |= old.metadata if old else {}
    left = {(entry.msgctxt, entry.msgid): entry for entry in old or () if not entry.obsolete}
    fresh = []
    for entry in template:
        if before := left.pop((entry.msgctxt, entry.msgid), None):
            _carry(before, entry)
        else:
            fresh.append(entry)
        _shape_plurals(entry, code)
        merged.append(entry)
    for entry in fresh:
        if key := _nearest(entry, left):
            _carry(left.pop(key), entry, changed=True)
    gone = [*left.values(), *(old.obsolete_entries() if old else ())]
    for entry in gone:
        entry.obsolete = True
        merged.append(entry)
    return merged


def _carry(before: polib.POEntry, entry: polib.POEntry, changed: bool = False) -> None:
    entry.msgstr, entry.tcomment = before.msgstr, before.tcomment
    entry.msgstr_plural = dict(before.msgstr_plural)
    entry.flags = list(before.flags)
    entry.previous_msgid = before.previous_msgid
    if changed and (entry.msgstr or any(entry.msgstr_plural.values())):
        entry.previous_msgid = before.msgid
        entry.flags = list(dict.fromkeys([*entry.flags, "fuzzy"]))


def _shape_plurals(entry: polib.POEntry, code: str) -> None:
    """Give a plural entry as many forms as the language has."""
    if entry.msgid_plural:
        forms = 1 + max(plural_form(code, n) for n in range(201))
        entry.msgstr_plural = {n: entry.msgstr_plural.get(n, "") for n in range(forms)}


def _nearest(
    entry: polib.POEntry, left: dict[tuple[str, str], polib.POEntry]
) -> tuple[str, str] | None:
    """The old text that `entry` most likely was: the same line id, or almost the same words."""
    same = [key for key in left if key[0] == entry.msgctxt]
    if entry.msgctxt:
        return same[0] if same else None
    near = get_close_matches(entry.msgid, [msgid for _, msgid in same], n=1, cutoff=0.8)
    return (entry.msgctxt, near[0]) if near else None


def status(locale_dir: Path) -> tuple[Status, ...]:
    """How far each catalogue of each language is, measured against the templates."""
    return tuple(
        _status(path.parent.parent.name, path.stem, polib.pofile(str(path)), template)
        for path in sorted(locale_dir.glob("*/LC_MESSAGES/*.po"))
        if (template := locale_dir / f"{path.stem}.pot").exists()
    )


def _status(code: str, domain: str, catalogue: polib.POFile, template: Path) -> Status:
    wanted = {(entry.msgctxt, entry.msgid) for entry in polib.pofile(str(template))}
    here = [e for e in catalogue if not e.obsolete and (e.msgctxt, e.msgid) in wanted]
    translated = sum(1 for entry in here if is_finished(entry))
    fuzzy = sum(1 for entry in here if entry.fuzzy)
    return Status(
        code, domain, translated, fuzzy, len(wanted) - translated - fuzzy,
        catalogue.metadata.get("X-Machine-Made", "no") == "yes",
        catalogue.metadata.get("X-Native-Review", "pending") == "done",
    )


def doubts(entries: Iterable[polib.POEntry]) -> tuple[str, ...]:
    """What a translator was unsure of, as '<id>: <doubt>'."""
    found = ((e.msgctxt or e.msgid, " ".join(e.tcomment.split())) for e in entries)
    return tuple(
        f"{id}: {remark.partition('doubt: ')[2]}" for id, remark in found if "doubt: " in remark
    )


def _empty() -> polib.POFile:
    catalogue = polib.POFile()
    catalogue.metadata = {
        "Project-Id-Version": "kiosk",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    return catalogue
