"""Letters a whole story at the desk and keeps the places, so that no tablet has to search for them.

What is kept is looked up by a digest of all that it depends on; see device/lettering/kept.py.
"""

from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from hashlib import blake2b
from multiprocessing import get_context
from pathlib import Path

import msgspec

from kiosk.authors.pages import pages
from kiosk.authors.rooms import room
from kiosk.authors.setting import TEXT_SIZES, as_read
from kiosk.device import lettering as made
from kiosk.device.lettering.agreeing import agreed, own_size, sizes
from kiosk.device.lettering.fonts import font_bytes
from kiosk.device.lettering.kept import (
    KeptFile,
    KeptPanel,
    alone,
    as_kept,
    digest,
    found_again,
    kept_path,
    read_kept,
)
from kiosk.device.lettering.panel import found_at
from kiosk.device.lettering.pango import inks, pixels_of
from kiosk.device.lettering.rows import measured
from kiosk.device.lettering.setting import is_bold
from kiosk.device.library import open_library
from kiosk.model.language import LANGUAGES, language
from kiosk.model.picture import Lettering
from kiosk.model.story import Panel, Story
from kiosk.model.values import changed
from kiosk.screens.lettered import lettering

#: What decides where a balloon goes; how it is drawn there does not matter.
_DECIDE = ("aiming", "pairs", "panel", "pango", "placing", "search", "setting", "shapes",
           "stacking", "tails", "taste")


class Ledge:
    """Places as they are found, beside those that were `kept` before; remembers which were used."""

    def __init__(self, kept: dict[str, KeptPanel]) -> None:
        self._kept = kept
        self.used: dict[str, KeptPanel] = {}

    def price(self, panel: Lettering, size: float) -> float:
        """What the places of a panel cost at a size, searched for if they are not known."""
        still = alone(panel)
        name = digest(still, size)
        if name not in self.used:
            self.used[name] = self._kept.get(name) or as_kept(found_at(still, size))
        return self.used[name][0]


def keep_lettering(stories: Path, locale_dir: Path, story_id: str, jobs: int = 2) -> list[Path]:
    """Letter `story_id` in every language in which it is ready; the files that were not so before.

    Only what has changed is searched for. A language takes a minute from nothing.
    """
    codes = open_library(stories, locale_dir).ready(story_id)
    work = partial(_keep, stories, locale_dir, story_id)
    if jobs == 1:
        return [path for path in map(work, codes) if path]
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        return [path for path in pool.map(work, codes) if path]


def _keep(stories: Path, locale_dir: Path, story_id: str, code: str) -> Path | None:
    path = kept_path(stories / story_id, code)
    before, by = read_kept(path), made_by()
    known = before if before.made_by == by else KeptFile()
    ledge = Ledge(known.panels)
    story = open_library(stories, locale_dir).story(story_id, code)
    rows: dict[str, tuple[int, ...]] = {}
    for size in TEXT_SIZES:
        for page in letterings(story, size):
            agreed_on = agreed(page, ledge.price)
            for panel in page:
                rows |= _rows(panel, ledge, own_size(panel, agreed_on, ledge.price))
    rooms = _rooms(story, known) if code == "en" else {}
    now = _written(KeptFile(by, rooms, dict(sorted(rows.items())), dict(sorted(
        ledge.used.items()))))
    if path.is_file() and path.read_bytes() == now:
        return None
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(now)
    return path


def _rows(panel: Lettering, ledge: Ledge, size: float) -> dict[str, tuple[int, ...]]:
    """Every row of words that a tablet will measure when it sets the panel at `size`."""
    found = found_again(ledge.used[digest(alone(panel), size)], alone(panel), size)
    assert found is not None, f"{panel.key} was lettered otherwise"
    rtl = language(panel.language).rtl
    told: dict[str, tuple[int, ...]] = {}
    for line, spot in zip(panel.lines, found[1], strict=True):
        bold = is_bold(line.kind)
        for words in measured(spot.block.rows, bold, rtl):
            told[f"{bold:d}{' '.join(words)}"] = pixels_of(inks(words, bold, rtl))
    return told


def _rooms(story: Story, known: KeptFile) -> dict[str, float]:
    """The room of every panel; one that was lettered before has the room that it had."""
    return {
        node.id: known.rooms.get(node.id, 0.0) if _is_known(node, known) else room(node)
        for node in story.nodes.values() if isinstance(node, Panel) and node.lines
    }


def _is_known(panel: Panel, known: KeptFile) -> bool:
    name = digest(alone(as_read(panel, "en")), sizes(1)[0])
    return name in known.panels and panel.id in known.rooms


def letterings(story: Story, text_size: int) -> Iterable[tuple[Lettering, ...]]:
    """Every page of a story as its panels are lettered, all of them out."""
    for page in pages(story):
        alike = tuple(lettering(panel, story.language, text_size) for panel in page)
        yield tuple(
            changed(one, shown=len(one.lines), page=alike, key=f"lettering:{panel.id}")
            for one, panel in zip(alike, page, strict=True)
        )


def out_of_date(story: Story, kept: KeptFile) -> tuple[str, ...]:
    """The ids of the panels whose places a tablet would have to search for."""
    if kept.made_by != made_by():
        return tuple(node.id for node in story.nodes.values() if isinstance(node, Panel))
    unknown: dict[str, None] = {}

    def price(panel: Lettering, size: float) -> float:
        found = kept.panels.get(digest(alone(panel), size))
        if found is None:
            unknown.setdefault(panel.key.partition(":")[2])
        return found[0] if found else 0.0

    for text_size in TEXT_SIZES:
        for page in letterings(story, text_size):
            agreed_on = agreed(page, price)
            for panel in page:
                own_size(panel, agreed_on, price)
    return tuple(unknown)


def made_by() -> str:
    """A digest of what decides where balloons go: the letterer, the typeface, the languages."""
    folder = Path(made.__file__).parent
    told = blake2b(digest_size=12)
    for name in _DECIDE:
        told.update((folder / f"{name}.py").read_bytes())
    told.update(msgspec.json.encode(LANGUAGES))
    told.update(font_bytes("Regular") + font_bytes("Bold"))
    return told.hexdigest()


def _written(file: KeptFile) -> bytes:
    """The file with a line a panel, so that a change of one panel is a change of its lines."""
    return (
        b'{"made_by":' + msgspec.json.encode(file.made_by) + b',\n"rooms":'
        + msgspec.json.encode(file.rooms) + b',\n"rows":{\n' + _lines(file.rows)
        + b'\n},\n"panels":{\n' + _lines(file.panels) + b"\n}}\n"
    )


def _lines(named: Mapping[str, object]) -> bytes:
    return b",\n".join(
        msgspec.json.encode(name) + b":" + msgspec.json.encode(one) for name, one in named.items()
    )
