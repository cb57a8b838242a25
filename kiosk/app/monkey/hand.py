"""What a monkey's hands do at the glass, by chance that can be repeated; it knows no screen.

It sees the picture as a child does: what can be touched draws it. Everything it does is a row of
small events, and time that passes between them.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

from kiosk.app.monkey.clumsy import CLUMSY, Clumsy, anywhere, touch
from kiosk.app.monkey.events import DAY_MS, DateSet, Events, Lapse, PowerCut, Voice
from kiosk.device.window.inputs import FingerDown, FingerUp, FocusLost, KeyPressed
from kiosk.model.geometry import STAGE, Point
from kiosk.model.picture import Picture, action_at, actions, touch_box

#: A child's finger comes back to the glass after so long.
_BETWEEN_MS = 700
_KEYS = (
    "space", "return", "enter", "escape", "tab", "left", "right", "up", "c", "p", "q", "r",
    "backspace", "delete", "f10", "x", "\u00b2", "[1]", *"0123456789",
)
#: What leads on in most places: a monkey that never reads does not come to the end of a book.
_ONWARDS = ("forward", "open", "done", "here", "carry_on", "return")
#: And what leads away from reading; somebody who wants to go on seldom touches it.
_ASIDE = ("pause", "calm", "back", "home", "close", "grown_ups", "page", "quiet", "heading",
          "settings")
#: How whoever reads leaves the sheet of wishes: as it was, for a ring that walks makes one slow.
_OFF_THE_SHEET = ("at_first", "back")

#: How often each thing is done in each mood.
_MOODS: dict[str, dict[str, int]] = {
    "reading": {"on": 300, "twice": 12, "tap": 6, "voice": 30, "swipe": 4, "wait": 3},
    "curious": {"tap": 60, "twice": 50, "on": 20, "hold": 8, "voice": 10, "type": 4, "wait": 3,
                "power": 1},
    "wild": {"tap": 20, "palm": 20, "drum": 10, "many": 20, "swipe": 15, "pinch": 15, "hold": 10,
             "away": 8, "voice": 3, "power": 1},
    "typing": {"key": 60, "scan": 12, "voice": 5, "type": 3},
    "grown_up": {"hold": 5, "type": 30, "tap": 60, "twice": 10, "on": 40, "voice": 5},
    "sleepy": {"tap": 10, "wait": 20, "voice": 5, "long_wait": 3, "date": 1, "power": 1},
}
_MOOD_LASTS = (20, 120)
#: A monkey that seldom reads, and not for long, would know the first pages of the book alone.
_OFTEN_READING, _READING_LASTS = 5, (60, 800)


class Hand:
    """Thinks of one thing after another to do; `codes` are those it was told, and seldom types."""

    def __init__(self, chance: random.Random, codes: tuple[str, ...], language: str = "") -> None:
        self._chance = chance
        self._codes = codes
        self._language = f"language:{language}" if language else ""
        self._mood = "reading"
        self._last = ""
        self._lasts = 0
        self._does: dict[str, Callable[[Picture], Events]] = {
            "tap": self._tap, "twice": self._twice, "on": self._on, "hold": self._hold,
            **{name: partial(self._clumsily, deed) for name, deed in CLUMSY.items()},
            "key": self._key, "scan": self._scan, "type": self._type,
            "voice": self._voice, "wait": self._wait, "long_wait": self._long_wait,
            "away": self._away, "date": self._date, "power": self._power,
        }

    def next(self, shown: Picture) -> Events:
        """What is done next, at a glass that shows this."""
        if not self._lasts:
            self._mood = self._chance.choice([*_MOODS, *["reading"] * _OFTEN_READING])
            lasts = _READING_LASTS if self._mood == "reading" else _MOOD_LASTS
            self._lasts = self._chance.randint(*lasts)
        self._lasts -= 1
        likely = _MOODS[self._mood]
        (deed,) = self._chance.choices(list(likely), list(likely.values()))
        return self._does[deed](shown)

    def _drawn_to(self, shown: Picture, wanted: tuple[str, ...] = ()) -> Point:
        """A point of something that can be touched; most often of what was `wanted`."""
        offered = actions(shown)
        if self._language in offered and self._chance.random() < 0.9:
            wanted = (self._language,)
        liked = [one for one in wanted if one in offered]
        if not offered or self._chance.random() < 0.1:
            return anywhere(self._chance)
        return self._point_of(self._chance.choice(liked or list(offered)), shown)

    def _point_of(self, action: str, shown: Picture) -> Point:
        """Somewhere on what does `action`, where nothing else lies over it."""
        self._last = action
        boxes = [touch_box(item) for item in shown.items if getattr(item, "action", "") == action]
        box = self._chance.choice(boxes)
        for _ in range(4):
            point = (box.x + self._chance.random() * box.w, box.y + self._chance.random() * box.h)
            if STAGE.holds(point) and action_at(shown, point) == action:
                return point
        return anywhere(self._chance)

    def _clumsily(self, deed: Clumsy, shown: Picture) -> Events:
        """Several fingers, or one that slides, somewhere near what can be touched."""
        return deed(self._chance, lambda: self._drawn_to(shown))

    def _tap(self, shown: Picture) -> Events:
        yield Lapse(_BETWEEN_MS)
        yield from touch(self._chance, self._drawn_to(shown))

    def _twice(self, shown: Picture) -> Events:
        """Heard at the first touch, taken at the second."""
        point = self._drawn_to(shown)
        for _ in "12":
            yield Lapse(_BETWEEN_MS)
            yield from touch(self._chance, point)

    def _on(self, shown: Picture) -> Events:
        """Somebody who reads: what was heard is often taken, and most touches lead on."""
        offered = actions(shown)
        if self._last in offered and self._last not in _ONWARDS and self._chance.random() < 0.4:
            point = self._point_of(self._last, shown)
        else:
            sheet = _OFF_THE_SHEET if "at_first" in offered else ()
            point = self._drawn_to(shown, tuple(one for one in _ONWARDS if one in offered) or sheet
                                   or tuple(one for one in offered if one not in _ASIDE))
        yield Lapse(_BETWEEN_MS)
        yield from touch(self._chance, point)

    def _hold(self, shown: Picture) -> Events:
        corner = [one for one in actions(shown) if one in ("pause", "grown_ups")]
        point = self._drawn_to(shown, tuple(corner) if self._chance.random() < 0.6 else ())
        yield FingerDown(1, point)
        yield Lapse(self._chance.choice((300, 700, 1300, 2500)))
        yield FingerUp(1, point)

    def _key(self, shown: Picture) -> Events:
        yield Lapse(_BETWEEN_MS)
        yield KeyPressed(self._chance.choice(_KEYS))

    def _scan(self, shown: Picture) -> Events:
        """One switch: on to something, and press."""
        for _ in range(self._chance.randint(1, 9)):
            yield Lapse(_BETWEEN_MS)
            yield KeyPressed("tab")
        yield KeyPressed("return")

    def _type(self, shown: Picture) -> Events:
        """A code, a wrong one or a known one, wherever digits are to be touched."""
        if "digit:0" not in actions(shown):
            yield from self._hold(shown)
            return
        wrong = "".join(self._chance.choice("0123456789") for _ in range(6))
        code = self._chance.choice((wrong, *self._codes))
        rubbed_out = ("delete",) * self._chance.choice((0, 6))
        for key in (*rubbed_out, *code[: self._chance.choice((2, 6, 6, 6))]):
            yield Lapse(_BETWEEN_MS)
            yield KeyPressed(key)

    def _voice(self, shown: Picture) -> Events:
        yield Voice(self._chance.random() < 0.5)

    def _wait(self, shown: Picture) -> Events:
        yield Lapse(self._chance.choice((0, 1, 5_000, 29_999, 30_000, 89_999, 90_000, 95_000)))

    def _long_wait(self, shown: Picture) -> Events:
        yield Voice(True)
        for _ in range(self._chance.randint(2, 5)):
            yield Lapse(self._chance.choice((600_000, DAY_MS)))

    def _away(self, shown: Picture) -> Events:
        yield FingerDown(1, self._drawn_to(shown))
        yield FocusLost()

    def _date(self, shown: Picture) -> Events:
        yield DateSet(self._chance.choice((-20_000, -40, 1, 31, 365)))

    def _power(self, shown: Picture) -> Events:
        yield PowerCut()
