"""Everything the screens may read: stories and interface texts by language; it knows no files."""

import msgspec

from kiosk.model.basket import shown
from kiosk.model.guide import Guide
from kiosk.model.interface import Interface
from kiosk.model.language import Language, language
from kiosk.model.session import Sitting
from kiosk.model.story import Node, Story


class Books(msgspec.Struct, frozen=True):
    """The stories on this tablet, each in every language in which it is ready."""

    stories: dict[tuple[str, str], Story]
    interfaces: dict[str, Interface]
    languages: tuple[Language, ...]
    guides: dict[tuple[str, str], Guide] = {}

    def story(self, sitting: Sitting) -> Story:
        """The story of a sitting, in its language; KeyError where it has gone."""
        return self.stories[sitting.story, sitting.language]

    def node(self, sitting: Sitting) -> Node:
        """What the sitting is showing."""
        return shown(sitting, self.story(sitting))

    def guide(self, story: str, language: str) -> Guide | None:
        """The guide of a story in a language, for who leads a group; None where it has none."""
        return self.guides.get((story, language))

    def shelf(self, code: str) -> tuple[Story, ...]:
        """The stories that are ready in one language, by id."""
        return tuple(
            story for (_, ready_in), story in sorted(self.stories.items()) if ready_in == code
        )

    def interface(self, code: str) -> Interface:
        """The interface texts of one language; English where the code is unknown."""
        return self.interfaces.get(code) or self.interfaces["en"]

    def rtl(self, code: str) -> bool:
        """Whether screens in this language are turned round; the language screen ('') is not."""
        return bool(code) and language(code).rtl
