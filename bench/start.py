"""From nothing to the first picture, in pairs: the least a program can be, then the kiosk.

It knows no bound.
"""

from __future__ import annotations

from dataclasses import dataclass

from bench.apart import ROOT, started

COVER = ROOT / "stories" / "going_home_again" / "pictures" / "cover.webp"


@dataclass(frozen=True)
class Start:
    """Milliseconds of as many starts each."""

    floor: list[float]
    shown: list[float]
    answered: list[float]


def starts(pairs: int, size: tuple[int, int], data: str) -> Start:
    """Start everything once to warm the disk's cache, then `pairs` times in turns."""
    wide, high = size
    floor = "floor.py", str(COVER), str(wide), str(high)
    play = "play", "--windowed", "--size", f"{wide}x{high}", "--data", data
    rounds = [
        (started(*floor), started("opened.py", "shown", *play),
         started("opened.py", "touched", *play))
        for _ in range(pairs + 1)
    ]
    return Start(*(list(column) for column in zip(*rounds[1:], strict=True)))
