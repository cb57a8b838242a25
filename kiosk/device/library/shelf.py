"""The stories of this kiosk in their languages; it knows no screen.

A story is ready in a language when every one of its texts is: languages are never mixed.
"""

import logging
from collections.abc import Collection
from functools import cached_property
from pathlib import Path

from kiosk.device.library.anchors import read_anchors
from kiosk.device.library.assemble import assemble
from kiosk.device.library.entries import PanelEntry
from kiosk.device.library.guides import Guides
from kiosk.device.library.last_good import Catalogues
from kiosk.device.library.problems import Problem, StoryError
from kiosk.device.library.rules import refusals
from kiosk.device.library.script import Script, read_script
from kiosk.device.library.sound import faults
from kiosk.model.books import Books
from kiosk.model.guide import Guide, on_screen
from kiosk.model.interface import Interface
from kiosk.model.language import LANGUAGES, language
from kiosk.model.story import PROMISES, Anchors, Story
from kiosk.model.withheld import withheld

_log = logging.getLogger(__name__)


def open_library(stories_dir: Path, locale_dir: Path, keep: Path | None = None) -> "Library":
    """Every story under `stories_dir`; one that children must not read is refused, never raised.

    `keep` is the folder for the last good copy of every catalogue; without it none is kept.
    """
    scripts: dict[str, Script] = {}
    refused: dict[str, tuple[Problem, ...]] = {}
    for path in sorted(stories_dir.glob("*/story.yaml")):
        folder = path.parent
        try:
            scripts[folder.name] = _sound(open_script(folder))
        except StoryError as error:
            _log.error("The story %s is left out:\n%s", folder.name, error)
            refused[folder.name] = error.problems
    return Library(scripts, refused, locale_dir, keep)


def open_script(folder: Path) -> Script:
    """The story in `folder`, whole enough to be opened; raises StoryError with every problem."""
    script = read_script(folder)
    if problems := refusals(script):
        raise StoryError(problems)
    return script


def _sound(script: Script) -> Script:
    """`script`, if a child may read it; raises StoryError with every fault."""
    if problems := faults(script):
        raise StoryError(problems)
    return script


def read_all_anchors(script: Script) -> dict[str, Anchors]:
    """The anchors of every panel's picture, by the name of the art."""
    pictures = script.folder / "pictures"
    panels = (entry for _, entry in script.entries() if isinstance(entry, PanelEntry))
    arts = dict.fromkeys(
        art for panel in panels
        for art in (panel.art or panel.id, *(one.art for one in panel.variants if one.art))
    )
    return {art: read_anchors(pictures / f"{art}.json") for art in arts}


class Library:
    """The stories by id; each is put together once a language and then remembered.

    `refused` says by folder why a story is not among them.
    """

    def __init__(
        self, scripts: dict[str, Script], refused: dict[str, tuple[Problem, ...]],
        locale_dir: Path, keep: Path | None = None,
    ) -> None:
        self.refused = refused
        self._catalogues = Catalogues(locale_dir, keep)
        self._books = {id: _Book(script, self._catalogues) for id, script in scripts.items()}
        self._interfaces: dict[str, Interface] = {}
        self._guides = Guides(scripts, self._catalogues)

    @property
    def stories(self) -> tuple[str, ...]:
        """The ids of all stories that open, by name."""
        return tuple(self._books)

    def ready(self, story_id: str) -> tuple[str, ...]:
        """The languages in which `story_id` is whole, as story.yaml orders them."""
        return self._books[story_id].ready

    def missing(self, story_id: str, code: str) -> tuple[str, ...]:
        """The ids of the texts of `story_id` that language `code` lacks."""
        return self._books[story_id].missing(code)

    def story(self, story_id: str, code: str) -> Story:
        """`story_id` in language `code`; raises KeyError for one that is not ready in it."""
        return self._books[story_id].story(code)

    def books(self, promised: Collection[str] = PROMISES) -> Books:
        """All that the screens may read: every story in every language in which it is ready.

        What waits for a promise that is not among `promised` is not in them.
        """
        ready = [(id, code) for id in self.stories for code in self.ready(id)]
        stories = {(id, code): withheld(self.story(id, code), promised) for id, code in ready}
        return Books(
            stories,
            {one.code: self.interface(one.code) for one in LANGUAGES},
            tuple(one for one in LANGUAGES if any(code == one.code for _, code in ready)),
            {at: on_screen(guide, stories[at]) for at in ready if (guide := self.guide(*at))},
        )

    def guide(self, story_id: str, code: str) -> Guide | None:
        """The guide of `story_id` in language `code`, if it has one; English where it must be."""
        return self._guides.guide(story_id, code)

    def interface(self, code: str) -> Interface:
        """The kiosk's own sentences in language `code`; English needs no file."""
        if code not in self._interfaces:
            self._interfaces[code] = _interface(self._catalogues, code)
        return self._interfaces[code]


def read_interface(locale_dir: Path, code: str) -> Interface:
    """The finished sentences of locale_dir/<code>/LC_MESSAGES/kiosk.po."""
    return _interface(Catalogues(locale_dir), code)


def _interface(catalogues: Catalogues, code: str) -> Interface:
    found = catalogues.read(code, "kiosk")
    texts = {msgid: said for (_, msgid), said in found.texts.items()}
    return Interface(language(code), texts, found.plurals)


class _Book:
    """One story: its script, its translations, and its finished readings."""

    def __init__(self, script: Script, catalogues: Catalogues) -> None:
        self._script = script
        self._catalogues = catalogues
        self._done: dict[str, Story] = {}
        self._lacks: dict[str, tuple[str, ...]] = {}

    @cached_property
    def ready(self) -> tuple[str, ...]:
        return tuple(c for c in self._script.story.languages if not self.missing(c))

    def story(self, code: str) -> Story:
        if missing := self.missing(code):
            id = self._script.story.id
            raise KeyError(f"{id!r} is not ready in {code!r}: it lacks {', '.join(missing[:3])}")
        return self._done[code]

    def missing(self, code: str) -> tuple[str, ...]:
        if code not in self._done:
            self._translate(code)
        return self._lacks[code]

    @cached_property
    def _anchors(self) -> dict[str, Anchors]:
        return read_all_anchors(self._script)

    def _translate(self, code: str) -> None:
        texts = self._catalogues.read(code, self._script.story.id).texts
        missing: list[str] = []

        def found(id: str, english: str) -> str:
            return english if code == "en" else texts.get((id, english), "")

        def say(id: str, english: str) -> str:
            said = found(id, english)
            if not said:
                missing.append(id)
            return said

        self._done[code] = assemble(self._script, code, say, self._anchors, spare=found)
        self._lacks[code] = tuple(missing)
