"""A story's guide.yaml, read and held to its story; it knows no language but English.

A story without a guide is whole: nobody is kept from reading by what helps others to lead.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk.device.library.entries import PanelEntry
from kiosk.device.library.guides.entries import GuideFile
from kiosk.device.library.problems import Problem, StoryError, did_you_mean
from kiosk.device.library.rules import repeated, unsafe
from kiosk.device.library.script import Reader, Script, Where, nearest_place

NAME = "guide.yaml"


class GuideScript(msgspec.Struct, frozen=True):
    """A guide as written, with the line of everything in it; `script` is its story."""

    script: Script
    file: GuideFile
    places: dict[str, Where]
    ids: tuple[tuple[str, Where], ...]

    def problem(self, place: str, rule: str, message: str) -> Problem:
        """A problem at `place`, or as near to it as is known."""
        where = nearest_place(self.places, place) or Where(f"{self.script.folder.name}/{NAME}", 1)
        return Problem(where.file, where.line, rule, message)


def has_guide(folder: Path) -> bool:
    """Whether the story in `folder` has a guide, be it sound or not."""
    return (folder / NAME).exists()


def open_guide(script: Script) -> GuideScript:
    """The guide beside `script`; raises StoryError with every problem of it."""
    reader = Reader(script.folder)
    file = reader.read(NAME, GuideFile)
    if file is None:
        raise StoryError(reader.problems)
    guide = GuideScript(script, file, reader.places, tuple(reader.ids))
    if problems := tuple(problem for rule in RULES for problem in rule(guide)):
        raise StoryError(problems)
    return guide


def guide_ids(guide: GuideScript) -> Iterator[Problem]:
    """A guide's ids are letters, digits, '_' and '.', each given once, for translations."""
    yield from unsafe(guide.ids)
    yield from repeated(guide.ids)


def guide_chapter(guide: GuideScript) -> Iterator[Problem]:
    """A guide speaks of chapters that its story has."""
    listed = [row.id for row in guide.script.story.chapters]
    for one in guide.file.chapters:
        if one.id not in listed:
            message = f"There is no chapter {one.id!r}.{did_you_mean(one.id, listed)}"
            yield guide.problem(one.id, "guide_chapter", message)


def card_place(guide: GuideScript) -> Iterator[Problem]:
    """A discussion card stands after a panel that there is, one a panel, and asks something."""
    panels = [entry.id for _, entry in guide.script.entries() if isinstance(entry, PanelEntry)]
    seen: set[str] = set()
    for card in guide.file.cards:
        if card.after not in panels:
            message = f"There is no panel {card.after!r}.{did_you_mean(card.after, panels)}"
            yield guide.problem(f"{card.id}.after", "card_place", message)
        elif card.after in seen:
            message = f"Two cards stand after {card.after!r}."
            yield guide.problem(f"{card.id}.after", "card_place", message)
        if not card.prompts:
            yield guide.problem(card.id, "card_place", f"The card {card.id!r} asks nothing.")
        seen.add(card.after)


RULES = (guide_ids, guide_chapter, card_place)
