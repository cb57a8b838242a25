"""How far the catalogues are, and where their translators were unsure; it changes nothing."""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
import polib

from kiosk.authors.recording import takes
from kiosk.authors.translate.crowding import crowded
from kiosk.device.library.assemble import assemble
from kiosk.device.library.catalogue import is_finished
from kiosk.device.library.script import Script
from kiosk.device.library.shelf import open_script


class Status(msgspec.Struct, frozen=True):
    """How far one catalogue is, in texts: as a whole, or one `chapter` of a story.

    `waiting` were made by a machine and no native speaker has read them. Of a story, `crowded`
    balloons are set smaller than the middle text size allows, and `recorded` of `to_record` texts
    are there to be heard.
    """

    language: str
    domain: str
    translated: int
    fuzzy: int
    missing: int
    machine_made: bool
    reviewed: bool
    chapter: str = ""
    crowded: int = 0
    recorded: int = 0
    to_record: int = 0

    @property
    def waiting(self) -> int:
        """The texts that a native speaker has yet to read."""
        return self.translated if self.machine_made and not self.reviewed else 0


def status(locale_dir: Path, stories_dir: Path | None = None) -> tuple[Status, ...]:
    """How far each catalogue of each language is, measured against the templates.

    With `stories_dir` a story is told chapter by chapter, with its balloons and recordings.
    Raises StoryError for a story that cannot be opened.
    """
    found: list[Status] = []
    for path in sorted(locale_dir.glob("*/LC_MESSAGES/*.po")):
        template = locale_dir / f"{path.stem}.pot"
        if template.exists():
            folder = stories_dir / path.stem if stories_dir else path
            script = open_script(folder) if (folder / "story.yaml").is_file() else None
            found += _standing(path, polib.pofile(str(template)), script)
    return tuple(found)


def _standing(path: Path, template: polib.POFile, script: Script | None) -> list[Status]:
    code, catalogue = path.parent.parent.name, polib.pofile(str(path))
    wanted = {(entry.msgctxt or "", entry.msgid) for entry in template}
    chapters = _chapters(script) if script else {}
    here = {(e.msgctxt or "", e.msgid): e for e in catalogue if not e.obsolete}
    told: dict[str, Counter[str]] = {chapters.get(id, ""): Counter() for id, _ in wanted}
    for key in wanted:
        told[chapters.get(key[0], "")][_state(here.get(key))] += 1
    heard = _heard(script, code, catalogue, chapters) if script else {}
    tight = crowded(script, code, _said(catalogue)) if script else {}
    machine = catalogue.metadata.get("X-Machine-Made", "no") == "yes"
    reviewed = catalogue.metadata.get("X-Native-Review", "pending") == "done"
    return [
        Status(
            code, path.stem, told[chapter]["translated"], told[chapter]["fuzzy"],
            told[chapter]["missing"], machine, reviewed, chapter,
            sum(n for id, n in tight.items() if chapters.get(id, "") == chapter),
            *heard.get(chapter, (0, 0)),
        )
        for chapter in sorted(told)
    ]


def _state(entry: polib.POEntry | None) -> str:
    if entry is None:
        return "missing"
    return "translated" if is_finished(entry) else "fuzzy" if entry.fuzzy else "missing"


def _said(catalogue: polib.POFile) -> dict[str, str]:
    return {e.msgctxt: e.msgstr for e in catalogue if e.msgctxt and is_finished(e)}


def _heard(script: Script, code: str, catalogue: polib.POFile, chapters: Mapping[str, str]) -> (
        dict[str, tuple[int, int]]):
    """(recorded, to record) by chapter."""
    found: dict[str, tuple[int, int]] = {}
    for take in takes(script, code, _said(catalogue)):
        chapter = chapters.get(take.id, "")
        there, wanted = found.get(chapter, (0, 0))
        found[chapter] = there + take.there, wanted + 1
    return found


def _chapters(script: Script) -> dict[str, str]:
    """The chapter of every node and text of a story; those of the whole story have none.

    An entry's texts begin with its id or, lines and answers, are named where it is told.
    """
    ids: list[str] = []

    def note(id: str, english: str) -> str:
        ids.append(id)
        return english

    story = assemble(script, "en", note)
    begins = {node.id: node.chapter for node in story.nodes.values()}
    begins |= {chapter.id: chapter.id for chapter in story.chapters}
    known = sorted(begins, key=len, reverse=True)
    return begins | {
        id: begins[start] for id in ids
        if (start := next((one for one in known if id == one or id.startswith(f"{one}.")), ""))
    }


def doubts(entries: Iterable[polib.POEntry]) -> tuple[str, ...]:
    """What a translator was unsure of, as '<id>: <doubt>'."""
    found = ((e.msgctxt or e.msgid, " ".join(e.tcomment.split())) for e in entries)
    return tuple(
        f"{id}: {remark.partition('doubt: ')[2]}" for id, remark in found if "doubt: " in remark
    )
