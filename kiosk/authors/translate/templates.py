"""What there is to say: a story's texts and the screens' sentences, as gettext templates.

It knows no language but English. Extraction gives the same bytes each time, so that a template
changes only when the words do.
"""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import polib

from kiosk.device.lettering.kept import kept_path, read_kept
from kiosk.device.library.assemble import assemble
from kiosk.device.library.script import Script
from kiosk.model.questions import Question
from kiosk.model.story import Decision, Line, Panel, Story

#: Where `say` and `count` are an Interface's; elsewhere they may be anything's.
_TO_PEOPLE = {"screens", "staff", "naming.py"}


def story_template(script: Script) -> polib.POFile:
    """Every text of a story, its line id as context, with what a translator should know."""
    texts: list[tuple[str, str]] = []

    def note(id: str, english: str) -> str:
        texts.append((id, english))
        return english

    story = assemble(script, "en", note)
    rooms = read_kept(kept_path(script.folder, "en")).rooms
    remarks = dict(_remarks(story, rooms))
    template = empty_catalogue()
    for id, english in texts:
        template.append(polib.POEntry(msgctxt=id, msgid=english, comment=remarks.get(id, "")))
    return template


def _remarks(story: Story, rooms: Mapping[str, float]) -> Iterator[tuple[str, str]]:
    """By text id: who speaks, of what, and how much has room there.

    `rooms` says by panel how many times its English fits, where it was measured.
    """
    for node in story.nodes.values():
        match node:
            case Panel():
                yield f"{node.id}.describe", "Read aloud for a child who does not see the picture."
                for line in node.lines:
                    yield line.id, _of_line(story, node, line) + _room(line, rooms.get(node.id))
            case Decision():
                for choice in node.choices:
                    yield choice.id, f"A choice under: {node.ask}"
            case Question():
                for answer in node.answers:
                    yield answer.id, f"An answer to: {node.stem}"
            case _:
                pass  # a note's and an ending's texts explain each other


def _of_line(story: Story, panel: Panel, line: Line) -> str:
    speaker = f": {story.cast[line.who]}" if line.who else ""
    return f"{line.kind}{speaker}.\nPicture: {panel.describe}"


def _room(line: Line, times: float | None) -> str:
    if not times:
        return ""
    letters, words = len(line.text), len(line.text.split())
    return (f"\nRoom: {int(letters * times)} letters or {int(words * times)} words "
            f"(the English has {letters} and {words}).")


def interface_template(package: Path) -> polib.POFile:
    """Every sentence that the program says to somebody at the glass, or writes for them to read.

    Screens and the workbook say theirs by `say("...")` or `count("...", "...", n)`; sentences that
    devices bring to a screen are marked by `said_later("...")` where they are written.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for path in sorted(package.rglob("*.py")):
        to_people = bool(_TO_PEOPLE & set(path.relative_to(package).parts))
        for key in _said(ast.parse(path.read_text(encoding="utf-8")), to_people):
            places = found.setdefault(key, [])
            name = path.relative_to(package.parent).as_posix()
            if name not in places:
                places.append(name)
    template = empty_catalogue()
    for (singular, plural), places in found.items():
        entry = polib.POEntry(msgid=singular, occurrences=[(place, "") for place in places])
        if plural:
            entry.msgid_plural = plural
            entry.msgstr_plural = {0: "", 1: ""}
        template.append(entry)
    return template


def _said(tree: ast.AST, on_screen: bool) -> Iterator[tuple[str, str]]:
    """(singular, plural or '') of every sentence below `tree`, in reading order."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and call.args:
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            if name == "said_later" or (on_screen and name == "say"):
                yield from ((text, "") for text in _strings(call.args[0]))
            elif on_screen and name == "count" and len(call.args) >= 2:
                yield from zip(_strings(call.args[0]), _strings(call.args[1]), strict=False)


def _strings(argument: ast.expr) -> list[str]:
    """The strings an argument can be: itself, or each outcome of `a if x else b`."""
    if isinstance(argument, ast.IfExp):
        return _strings(argument.body) + _strings(argument.orelse)
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return [argument.value]
    return []


def empty_catalogue() -> polib.POFile:
    """A catalogue without entries; it bears no date, so it changes only when the words do."""
    catalogue = polib.POFile()
    catalogue.metadata = {
        "Project-Id-Version": "kiosk",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
    }
    return catalogue
