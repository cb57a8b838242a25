"""What lies on the desk while a story is checked; it knows no rule."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import msgspec

from kiosk.device.library import Problem
from kiosk.device.library.asked import Say
from kiosk.device.library.assemble import assemble
from kiosk.device.library.catalogue import read_catalogue
from kiosk.device.library.script import Script
from kiosk.device.library.shelf import read_all_anchors
from kiosk.model.story import Panel, Story

#: A finding is a problem with its place, as the library tells them.
Finding = Problem


class Placed(Protocol):
    """Files in which every text has a line."""

    def problem(self, place: str, rule: str, message: str) -> Finding:
        """A finding at the line of `place`."""
        ...


class Worded(Protocol):
    """Texts in several languages, with the files that they stand in: a story, or its guide."""

    @property
    def script(self) -> Placed:
        """The files."""
        ...

    @property
    def texts(self) -> dict[str, dict[str, str]]:
        """What is said, by language and id."""
        ...

    def translations(self) -> Iterator[tuple[str, str, str]]:
        """(language, text id, text) of every text of every language."""
        ...


class Desk(msgspec.Struct, frozen=True):
    """One story in every language it names, and the folder of the shared answer pictures.

    `texts` holds by language what is said by id; what is not translated is not in it. A language
    may lack those in `spare`.
    """

    script: Script
    stories: dict[str, Story]
    texts: dict[str, dict[str, str]]
    pictures: Path
    spare: frozenset[str] = frozenset()

    @property
    def english(self) -> Story:
        """The story as it was written."""
        return self.stories["en"]

    def panels(self) -> Iterator[Panel]:
        """Every panel, in script order."""
        return (node for node in self.english.nodes.values() if isinstance(node, Panel))

    def translations(self) -> Iterator[tuple[str, str, str]]:
        """(language, text id, text) of every text of every language."""
        for code, texts in self.texts.items():
            yield from ((code, id, text) for id, text in texts.items())


Rule = Callable[[Desk], Iterator[Finding]]


def lay_out(script: Script, locale_dir: Path, pictures: Path) -> Desk:
    """`script` with its translations under `locale_dir` and its anchors."""
    anchors = read_all_anchors(script)
    stories: dict[str, Story] = {}
    texts: dict[str, dict[str, str]] = {}
    spared: set[str] = set()
    for code in script.story.languages:
        path = locale_dir / code / "LC_MESSAGES" / f"{script.story.id}.po"
        finished = read_catalogue(path).texts if code != "en" else None
        said: dict[str, str] = {}

        def say(
            id: str, english: str,
            said: dict[str, str] = said, finished: dict[tuple[str, str], str] | None = finished,
        ) -> str:
            text = english if finished is None else finished.get((id, english), "")
            if text or finished is None:
                said[id] = text
            return text

        def spare(id: str, english: str, say: Say = say) -> str:
            spared.add(id)
            return say(id, english)

        stories[code] = assemble(script, code, say, anchors, spare)
        texts[code] = said
    return Desk(script, stories, texts, pictures, frozenset(spared))
