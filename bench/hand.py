"""The hand that reads through a story: what it touches next, and the touch itself.

It goes straight on, and at each new panel looks round once. It knows no pixels and no clock.
"""

from __future__ import annotations

import pygame

from kiosk.app.robot import point_of
from kiosk.model.asides import Calm, Paused
from kiosk.model.geometry import STAGE_H, STAGE_W
from kiosk.model.picture import Picture, actions
from kiosk.model.session import (
    Asking,
    Attract,
    Deciding,
    Ended,
    Languages,
    Noting,
    Reading,
    Screen,
    Shelf,
)

#: What a child does besides going on, one after the other; each way out leads back.
_WANDERS = (("page", "page"), ("back",), ("pause", "carry_on"), ("quiet", "quiet"),
            ("calm", "return"))


class Hand:
    """Reads `story` in `language`; `wanders` looks at the page, the pause and the calm corner."""

    def __init__(self, story: str, language: str, wanders: bool) -> None:
        self._story = story
        self._language = language
        self._wanders = wanders
        self._wander: list[str] = []
        self._looked: set[str] = set()

    def next(self, screen: Screen, shown: Picture) -> str:
        """What to touch now; '' when the story is over."""
        if self._wander:
            return self._wander.pop(0)
        if self._wanders and self._is_new(screen):
            self._wander = list(_WANDERS[len(self._looked) % len(_WANDERS)])
            return self._wander.pop(0)
        return self._on(screen, actions(shown))

    def _is_new(self, screen: Screen) -> bool:
        """Whether this panel is seen for the first time; from now on it is not."""
        if not isinstance(screen, Reading) or screen.sitting.here in self._looked:
            return False
        self._looked.add(screen.sitting.here)
        return True

    def _on(self, screen: Screen, offered: tuple[str, ...]) -> str:
        match screen:
            case Attract():
                return "open"
            case Languages():
                return f"language:{self._language}"
            case Shelf():
                return f"story:{self._story}"
            case Paused():
                return "carry_on"
            case Calm():
                return "return"
            case Noting() if not screen.skipped:
                return _first(offered, "note:")
            case Deciding():
                return f"choice:{screen.touched}" if screen.touched else _first(offered, "choice:")
            case Asking():
                return _asked(screen, offered)
            case Ended():
                return ""
            case _:
                return "forward"


def _first(offered: tuple[str, ...], kind: str) -> str:
    return next(action for action in offered if action.startswith(kind))


def _asked(screen: Asking, offered: tuple[str, ...]) -> str:
    """Any answer that has not been tried, until one may go on."""
    for way_on in ("forward", "done"):
        if way_on in offered:
            return way_on
    if screen.touched and any(one.startswith("place:") for one in offered):
        return f"card:{screen.touched}"
    tried = {f"{kind}:{one}" for one in (*screen.marked, *screen.faded)
             for kind in ("answer", "card")}
    again = f"answer:{screen.touched}"
    if again in offered and again not in tried:
        return again
    return next(one for one in offered if one.startswith(("answer:", "card:")) and one not in tried)


def touch(action: str, shown: Picture) -> None:
    """Put a finger where `action` is on the glass, and lift it."""
    x, y = point_of(action, shown)
    where = {"finger_id": 0, "x": x / STAGE_W, "y": y / STAGE_H}
    for kind in (pygame.FINGERDOWN, pygame.FINGERUP):
        pygame.event.post(pygame.event.Event(kind, where))
