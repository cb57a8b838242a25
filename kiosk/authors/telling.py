"""Who speaks in which picture, as the chapters tell it; it knows no picture."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.device.library.entries import PanelEntry
from kiosk.device.library.problems import StoryError
from kiosk.device.library.script import Script, read_script
from kiosk.model.story import LineKind

#: The kinds of lines whose balloon has a tail: it needs a mouth in the picture.
TAILED: tuple[LineKind, ...] = ("speech", "thought", "whisper", "shout")


@dataclass(frozen=True)
class Telling:
    """The people of a story, and by the name of the art who speaks there, in order."""

    cast: tuple[str, ...] = ()
    speakers: dict[str, tuple[str, ...]] = field(default_factory=dict)


def told_in(story_dir: Path) -> Telling:
    """What the chapters of a story say; nothing where they cannot be read."""
    try:
        return telling_of(read_script(story_dir))
    except StoryError:
        return Telling()


def telling_of(script: Script) -> Telling:
    """Who speaks where in a script."""
    speakers: dict[str, tuple[str, ...]] = {}
    for _, entry in script.entries():
        if isinstance(entry, PanelEntry):
            said = tuple(line.who for line in entry.say if line.kind in TAILED)
            art = entry.art or entry.id
            speakers[art] = (*speakers.get(art, ()), *said)
    return Telling(tuple(script.story.cast), speakers)
