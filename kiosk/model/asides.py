"""The screens that lie over another one, which is where they lead back to.

The calm corner, the pause, how one reads, the question whether anybody is there, and the grown-ups'
door and corner. It knows no picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.model.wishes import Wishes

if TYPE_CHECKING:
    from kiosk.model.session import Screen

#: The level of the voice when the kiosk is switched on, of 0 to 5.
VOLUME = 4

CalmPlace = Literal["menu", "breathe", "hug", "five", "hen", "tree", "helper"]


class Calm(msgspec.Struct, frozen=True, tag=True):
    """The calm corner: no questions, no timer; `back` is where the child was.

    `found` are the things that were named, the last one last; `pot` is the paint that is being
    used, and `painted` has the paint of each part of the hen. All of it goes with the corner.
    `helper_first` where more comfort was looked for than a corner can give.
    """

    back: Screen
    place: CalmPlace = "menu"
    breath: int = 0
    breath_at: int = 0
    found: tuple[str, ...] = ()
    pot: str = ""
    #: (part, paint), each part once
    painted: tuple[tuple[str, str], ...] = ()
    helper_first: bool = False


class Paused(msgspec.Struct, frozen=True, tag=True):
    """Everything holds still; big pictures say how to go on."""

    back: Screen


class Settings(msgspec.Struct, frozen=True, tag=True):
    """How one reads, in pictures, over the pause or the shelf; `wishes` as they stand there.

    `chimes`: whether grown-ups have soft sounds on, so that one may wish for none.
    """

    back: Screen
    wishes: Wishes = Wishes()
    chimes: bool = False


class StillThere(msgspec.Struct, frozen=True, tag=True):
    """Nobody has touched the glass for a while; any touch goes back."""

    back: Screen
    since: int


class Keypad(msgspec.Struct, frozen=True, tag=True):
    """The door of the grown-ups' corner: six digits; `setting` while a code of `role` is chosen.

    `by` is what gives the right to choose one where a code was forgotten: a recovery code, typed
    at `recover`, or a stick. `says` is '', 'wrong', 'differs', or a sentence that the lock brought.
    """

    back: Screen
    typed: str = ""
    setting: Literal["", "choose", "repeat", "recover"] = ""
    role: Literal["staff", "facilitator"] = "staff"
    by: str = ""
    before: str = ""
    says: str = ""
    wait_seconds: int = 0


class Staff(msgspec.Struct, frozen=True, tag=True):
    """The grown-ups' corner: the month's counts, export, volume, leave."""

    back: Screen
    month: str = ""
    #: (metric, sum) in the order of the table
    counts: tuple[tuple[str, int], ...] = ()
    says: str = ""
    detail: str = ""
    busy: bool = False
    trouble: str = ""
    volume: int = VOLUME
    sounds: bool = False
    #: which sheet of what else can be done, from 0
    sheet: int = 0
    #: readings without a date, the months that undated counts can be of, and the one being offered
    undated: int = 0
    months: tuple[str, ...] = ()
    offered: str = ""
