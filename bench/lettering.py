"""A page lettered for the first time, and again: what a child waits for when nothing was prepared.

Run as a process of its own with the wish `language`. Pages are those of the shipped story, each
panel once; the floor is what Pango alone takes to draw its words.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

from bench.apart import ROOT, tell, wishes
from bench.reading import STORY
from kiosk.authors.lettering import letterings
from kiosk.device.lettering import Letterer, pango
from kiosk.device.library import open_library
from kiosk.model.language import language
from kiosk.model.picture import Balloon, Lettering, Picture

PANELS_ON_A_PAGE = 4
FONT = 32.0
MIDDLE = 1
#: Pixels a unit where 1280 are as wide as the stage.
SCALE = 0.8


def main() -> None:
    """Letter every page twice, and tell."""
    code = str(wishes()["language"])
    stories = ROOT / "stories"
    story = open_library(stories, ROOT / "locale").story(STORY, code)
    letterer = Letterer(stories)
    letterer.warm()
    first: list[float] = []
    again: list[float] = []
    pixels: list[float] = []
    floor: list[float] = []
    for page in _pages(list(letterings(story, MIDDLE))):
        first.append(_timed(partial(letterer.set, Picture(page))))
        again.append(_timed(partial(letterer.set, Picture(page))))
        pixels.append(_timed(partial(_all_drawn, letterer, page)))
        floor.append(_timed(partial(_drawn, page)))
    tell({"first": first, "again": again, "pixels": pixels, "floor": floor})


def _pages(found: list[tuple[Lettering, ...]]) -> Iterator[tuple[Lettering, ...]]:
    """Pages of four panels none of which was lettered before."""
    seen: set[str] = set()
    for page in found:
        four = page[:PANELS_ON_A_PAGE]
        keys = {panel.key for panel in four}
        if len(four) == PANELS_ON_A_PAGE and not keys & seen:
            seen |= keys
            yield four


def _all_drawn(letterer: Letterer, page: tuple[Lettering, ...]) -> None:
    """All balloons of a page as pixels, as large as one panel at a time is read."""
    for item in letterer.set(Picture(page)).items:
        if isinstance(item, Balloon):
            letterer.balloon_raster(item, SCALE)


def _drawn(page: tuple[Lettering, ...]) -> None:
    """What Pango alone takes to draw each line of a page once, without a balloon."""
    for panel in page:
        for line in panel.lines:
            pango.mask(line.text, FONT, False, language(panel.language).rtl)


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


if __name__ == "__main__":
    main()
