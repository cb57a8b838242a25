"""What can happen to a kiosk, one small thing at a time: a finger, a key, time, the power."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.device.window.inputs import Input

#: After so long nobody is there any more.
DAY_MS = 86_400_000


@dataclass(frozen=True)
class Lapse:
    """Time passes, and nobody touches anything."""

    milliseconds: int


@dataclass(frozen=True)
class Voice:
    """The narrator gets on by a line, or to the end."""

    to_the_end: bool


@dataclass(frozen=True)
class DateSet:
    """Somebody sets the date so many days on or back."""

    days: int


@dataclass(frozen=True)
class PowerCut:
    """The tablet goes off and on again."""


Event = Input | Lapse | Voice | DateSet | PowerCut
Events = Iterator[Event]
