"""What is seen: a picture is a tuple of items in painting order; it knows no pixels and no fonts.

The picture on the glass is the hit map: `action_at` looks through the same items that were
painted. An item keeps its `key` from picture to picture; the painter glides an item from its old
box to its new one by that key, lets new ones in and old ones out. All boxes are in stage units
(1600 x 1000).
"""

from collections.abc import Iterable
from typing import Literal

import msgspec

from kiosk.model.geometry import STAGE, Box, Point
from kiosk.model.story import Anchors, Line

Enter = Literal["none", "fade", "pop"]
Align = Literal["start", "middle", "end"]
Colour = str  # "#rrggbb" or "#rrggbbaa"


class Art(msgspec.Struct, frozen=True, tag=True):
    """A picture file by name: `story/panel` for a panel's art, or a name under assets/pictures.

    `describe` stands in its place when the file is missing or torn. `dim` 0-1 fades it towards
    the paper. `mirrored` turns it left to right. `corner` rounds its corners (units).

    With a `mask` the picture is lines to be coloured: the picture of that name is their ground,
    and each of its greys (0-255) that `tints` names has that colour; the others are see-through.
    """

    key: str
    box: Box
    name: str
    describe: str = ""
    language: str = "en"
    mirrored: bool = False
    dim: float = 0.0
    corner: float = 0.0
    mask: str = ""
    tints: tuple[tuple[int, Colour], ...] = ()
    action: str = ""
    enter: Enter = "none"


class Plate(msgspec.Struct, frozen=True, tag=True):
    """A flat rounded shape: a button's ground, a card, a veil; `corner` >= h/2 makes it round."""

    key: str
    box: Box
    fill: Colour
    corner: float = 0.0
    edge: Colour = ""
    edge_width: float = 0.0
    shadow: bool = False
    action: str = ""
    enter: Enter = "fade"


class Icon(msgspec.Struct, frozen=True, tag=True):
    """A small drawing from assets/icons by name; `mirrored` for the ones that have a direction."""

    key: str
    box: Box
    name: str
    mirrored: bool = False
    dim: float = 0.0
    action: str = ""
    enter: Enter = "fade"


class Words(msgspec.Struct, frozen=True, tag=True):
    """A short text of the interface, set in its own language's direction within its box.

    `size` is the Latin font size in units; the letterer scales it to the language's eye size and
    shrinks it only as far as needed to stay inside the box. `lit` lights the n-th word.
    """

    key: str
    box: Box
    text: str
    language: str
    size: float = 40.0
    colour: Colour = "#3a2233"
    align: Align = "middle"
    bold: bool = False
    lit: int | None = None
    action: str = ""
    enter: Enter = "fade"


class Lettering(msgspec.Struct, frozen=True, tag=True):
    """The lines of one panel, to be set into balloons by the letterer; never painted itself.

    `box` is the panel's place on the stage (a page shows it smaller), `shown` how many lines are
    out already (all are placed at once so that none moves when the next pops in), `keep_clear`
    the boxes that buttons cover, in units of a panel that fills the stage. `text_size` is one of
    three steps a reader can choose. `lit` is (line id, word index) while the voice reads. `page`
    holds every panel that may stand on the same page: their letters are of one size.
    """

    key: str
    box: Box
    lines: tuple[Line, ...]
    anchors: Anchors
    language: str
    mirrored: bool = False
    shown: int = 0
    lit: tuple[str, int] | None = None
    keep_clear: tuple[Box, ...] = ()
    text_size: int = 1
    page: "tuple[Lettering, ...]" = ()


class Balloon(msgspec.Struct, frozen=True, tag=True):
    """A placed, stacked and sized line, made by the letterer from a Lettering.

    Everything inside (`rows`, `outline`, `words`) is measured in units of a panel that fills the
    stage, from the balloon's own top left; `scale` is box.w over that natural width. `outline` is
    an SVG path (body and tail in one). `rows` are in logical order, one string per set line.
    `words` are the boxes of the words in reading order, for lighting and touching. A `strong` one
    is black on white with a thick edge.
    """

    key: str
    box: Box
    line: Line
    language: str
    rows: tuple[str, ...]
    size: float
    body: Box
    outline: str
    words: tuple[Box, ...]
    scale: float = 1.0
    lit: int | None = None
    strong: bool = False
    action: str = ""
    enter: Enter = "pop"


class Zone(msgspec.Struct, frozen=True, tag=True):
    """A place to touch that shows nothing; `describe` says what lies under it, where that helps."""

    key: str
    box: Box
    action: str
    describe: str = ""
    language: str = "en"


Item = Art | Plate | Icon | Words | Lettering | Balloon | Zone


class Picture(msgspec.Struct, frozen=True):
    """All that is seen at one moment, furthest first.

    `motion` False asks for cuts, not glides. `glide_ms` is how long the way from the picture
    before to this one takes; 0 leaves it to the painter. `strong` asks for balloons in black on
    white with thick edges.
    """

    items: tuple[Item, ...]
    paper: Colour = "#f6ead6"
    motion: bool = True
    glide_ms: int = 0
    strong: bool = False


def on_stage(items: Iterable[Item]) -> tuple[Item, ...]:
    """The items of which any part is on the stage."""
    return tuple(item for item in items if item.box.meets(STAGE))


def action_at(picture: Picture, point: Point) -> str:
    """What touching `point` asks for: the topmost touchable item's action, or ''.

    A balloon is touched on its body, not on the empty corners of its bounds.
    """
    for item in reversed(picture.items):
        if isinstance(item, Lettering) or not item.action:
            continue
        if touch_box(item).holds(point):
            return item.action
    return ""


def word_at(picture: Picture, point: Point) -> str:
    """'word:<line>:<index>' of the word nearest to `point` in the balloon that is touched there.

    Empty where no balloon is: a finger is wider than a word, so it need not be hit.
    """
    for item in reversed(picture.items):
        if isinstance(item, Lettering) or not item.action:
            continue
        if touch_box(item).holds(point):
            return _nearest_word(item, point) if isinstance(item, Balloon) else ""
    return ""


def _nearest_word(balloon: Balloon, point: Point) -> str:
    x = (point[0] - balloon.box.x) / balloon.scale
    y = (point[1] - balloon.box.y) / balloon.scale

    def away(index: int) -> float:
        box = balloon.words[index]
        across = max(box.x - x, x - box.right, 0.0)
        down = max(box.y - y, y - box.bottom, 0.0)
        return across * across + down * down

    if not balloon.words:
        return ""
    return f"word:{balloon.line.id}:{min(range(len(balloon.words)), key=away)}"


def touch_box(item: Item) -> Box:
    """Where `item` is touched, in stage units."""
    if isinstance(item, Balloon):
        body, scale = item.body, item.scale
        return Box(
            item.box.x + body.x * scale, item.box.y + body.y * scale,
            body.w * scale, body.h * scale,
        )
    return item.box


def actions(picture: Picture) -> tuple[str, ...]:
    """Every action on the stage once, in painting order: the path of one-switch scanning."""
    seen: dict[str, None] = {}
    for item in picture.items:
        if isinstance(item, Lettering) or not item.action or item.action in seen:
            continue
        if item.box.meets(STAGE):
            seen[item.action] = None
    return tuple(seen)
