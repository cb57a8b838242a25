"""Another language in the middle of a page, on the real window: what is seen turns round and back.

`python -m tests.hands.turning --out DIR`. Every picture is held against the display's own: turned
into a language it must be what one sees who came in that language, pixel by pixel, and turned back
what it was before.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageChops

from bench.reading import LEAST_APART_S, STORY
from bench.touching import Touching
from bench.watched import Watched, watched
from kiosk.model.session import Sitting
from tests.hands.glass import Glass, glass

SIZE = (1280, 800)
#: A panel, a page that must not be flipped, a note, a decision, questions of each look, the end.
PLACES = ("c1_04", "c1_09", "CN1", "D1", "Q03", "Q05", "Q09", "Q11", "c2_d2a", "END")
#: From a language into another and back: right to left and left to right, and alike.
PAIRS = (("ar", "en"), ("ckb", "ku"), ("en", "ckb"), ("ar", "ckb"))

Script = Generator[Sitting | str, Image.Image, None]


@dataclass(frozen=True)
class Differs:
    """Where two pictures that should be the same are not, in pixels."""

    what: str
    box: tuple[int, int, int, int]


class Turning:
    """Follows a script of places and touches; each step is answered with a picture of the glass."""

    def __init__(self, kiosk: Watched, there: Glass, script: Script) -> None:
        self._kiosk = kiosk
        self._glass = there
        self._script = script
        self._begun = False
        self._hand = Touching(kiosk.window, there.touch)
        kiosk.window.after_round = self._hand.after
        kiosk.window.when_still = self._still

    def _still(self) -> None:
        if not self._kiosk.delivery.over:
            time.sleep(0.02)
        elif not self._hand.waits():
            self._kiosk.painter.rest()
            self._go_on()

    def _go_on(self) -> None:
        try:
            step = self._script.send(self._glass.picture()) if self._begun else next(self._script)
        except StopIteration:
            self._kiosk.app.leaving = True
            return
        self._begun = True
        if isinstance(step, Sitting):
            self._kiosk.come_to(step)
        else:
            time.sleep(LEAST_APART_S)
            self._hand.touch(step, self._kiosk.app.shown)


def script(out: Path, found: list[Differs]) -> Script:
    """All places in all pairs of languages, and a peek into the second one."""
    for place in PLACES:
        for one, other in PAIRS:
            yield from _turned(place, one, other, out, found)
    for one, second in (("ar", 1), ("ckb", 1), ("en", 1)):
        yield from _peeked("c1_04", one, second, out, found)


def _turned(place: str, one: str, other: str, out: Path, found: list[Differs]) -> Script:
    direct = yield _at(place, other)
    before = yield _at(place, one)
    yield "pause"
    there = yield f"language:{other}"
    yield "pause"
    back = yield f"language:{one}"
    name = f"{place}-{one}-{other}"
    before.save(out / f"{name}-1.png")
    there.save(out / f"{name}-2.png")
    found += _differs(f"{name}: turned into {other}", there, direct)
    found += _differs(f"{name}: turned back into {one}", back, before)


def _peeked(place: str, one: str, presses: int, out: Path, found: list[Differs]) -> Script:
    yield _at(place, one)
    yield "pause"
    for _ in range(presses):
        yield "second"
    before = yield "carry_on"
    there = yield "peek"
    back = yield "peek"
    there.save(out / f"peek-{one}.png")
    found += _differs(f"{place}: peeked from {one}", back, before)


def _at(place: str, language: str) -> Sitting:
    return Sitting(STORY, language, ("c1_01", place) if place != "c1_01" else (place,))


def _differs(what: str, one: Image.Image, other: Image.Image) -> Iterator[Differs]:
    box = ImageChops.difference(one, other).getbbox()
    if box:
        yield Differs(what, box)


def main() -> None:
    """Turn round, compare, tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.hands.turning", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    found: list[Differs] = []
    with tempfile.TemporaryDirectory() as data, glass(SIZE) as there:
        kiosk = watched(SIZE, data)
        Turning(kiosk, there, script(out, found))
        kiosk.app.run()
        kiosk.window.close()
    print("\n".join(map(str, found)) or f"{len(PLACES)} places: all turned round, and back.")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
