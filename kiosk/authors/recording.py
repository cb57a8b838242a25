"""What there is to record of a story in one language, and what is there already; it plays nothing.

A recording goes before the synthetic voice wherever it lies: `audio/<language>/<id>.ogg`, with the
time of each word in `<id>.json` beside it where somebody measured them.
"""

import csv
from collections.abc import Iterable
from io import StringIO
from pathlib import Path

import msgspec

from kiosk.device.library.assemble import assemble
from kiosk.device.library.last_good import Catalogues
from kiosk.device.library.script import Script
from kiosk.device.library.shelf import open_script
from kiosk.model.language import language
from kiosk.model.story import Panel, Story

#: Never said aloud by themselves.
_SILENT_BEGINNINGS, _SILENT_ENDS = ("cast.",), (".describe",)


class Take(msgspec.Struct, frozen=True):
    """One text to record: `who` says it (empty: the narrator), `file` lies below audio/."""

    id: str
    who: str
    text: str
    file: str
    there: bool


def listed(story_dir: Path, locale_dir: Path, code: str) -> tuple[Take, ...]:
    """What there is to record of the story in `story_dir`; what is not translated is not listed.

    Raises StoryError for a story that cannot be opened, KeyError for a language not known.
    """
    language(code)
    script = open_script(story_dir)
    finished = Catalogues(locale_dir).read(code, script.story.id).texts
    said: dict[str, str] = {}

    def say(id: str, english: str) -> str:
        said[id] = english if code == "en" else finished.get((id, english), "")
        return english

    assemble(script, "en", say)
    return takes(script, code, said)


def takes(script: Script, code: str, said: dict[str, str]) -> tuple[Take, ...]:
    """Everything that is heard of a story, in its order; `said` has the texts by id."""
    texts: dict[str, str] = {}

    def say(id: str, english: str) -> str:
        texts[id] = said.get(id, "")
        return english

    speakers = _speakers(assemble(script, "en", say))
    names = {who: said.get(f"cast.{who}", name) for who, name in script.story.cast.items()}
    return tuple(
        _take(script.folder, code, id, names.get(speakers.get(id, ""), ""), text)
        for id, text in texts.items()
        if text and not id.startswith(_SILENT_BEGINNINGS) and not id.endswith(_SILENT_ENDS)
    )


def _take(folder: Path, code: str, id: str, who: str, text: str) -> Take:
    file = f"{code}/{id}.ogg"
    return Take(id, who, text, file, (folder / "audio" / file).is_file())


def _speakers(story: Story) -> dict[str, str]:
    """Who says each line, by its id."""
    panels = (node for node in story.nodes.values() if isinstance(node, Panel))
    return {
        line.id: line.who
        for panel in panels
        for lines in (panel.lines, *(variant.lines for variant in panel.variants))
        for line in lines
    }


def as_csv(listed: Iterable[Take]) -> str:
    """The list for a spreadsheet, with a line that names its columns."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("id", "speaker", "text", "file", "recorded"))
    for take in listed:
        row = (take.id, take.who or "narrator", take.text, take.file, "yes" if take.there else "no")
        writer.writerow(row)
    return out.getvalue()
