"""The buttons and cards that several screens share; it knows no screen.

Everything is laid out for left-to-right reading and turned round as a whole by `turned`.
"""

from collections.abc import Iterable

from kiosk.model.geometry import Box
from kiosk.model.picture import Art, Icon, Item, Plate, Words, Zone
from kiosk.model.values import changed
from kiosk.screens import style

#: Icons that point somewhere and therefore turn round with the reading direction.
_DIRECTED = frozenset({"forward", "back", "page"})


def turned(items: Iterable[Item], rtl: bool) -> tuple[Item, ...]:
    """The items as laid out for left-to-right reading, or mirrored on the stage for `rtl`."""
    if not rtl:
        return tuple(items)
    return tuple(_mirrored(item) for item in items)


def _mirrored(item: Item) -> Item:
    box = item.box.mirrored()
    if isinstance(item, Icon) and item.name in _DIRECTED:
        return changed(item, box=box, mirrored=not item.mirrored)
    return changed(item, box=box)


def button(box: Box, icon: str, action: str, *, fill: str = style.GLASS, dim: float = 0.0,
           key: str = "") -> tuple[Item, ...]:
    """A round button with one icon; the whole of `box` can be touched.

    A small one is touched around itself too: a finger needs room, whatever the eye needs.
    """
    key = key or action
    inset = box.w * 0.18
    reach = (style.BUTTON - box.w) / 2
    return (
        *((Zone(f"reach:{key}", box.grown(reach), action),) if reach > 0 else ()),
        Plate(f"plate:{key}", box, fill, corner=box.h / 2, edge=style.INK, edge_width=3,
              shadow=True, action=action),
        Icon(f"icon:{key}", box.grown(-inset), icon, dim=dim, action=action),
    )


def card(box: Box, picture: str, text: str, language: str, action: str, *, chosen: bool = False,
         faded: bool = False, glow: bool = False, describe: str = "",
         lit: int | None = None, words_high: float = 0.0) -> tuple[Item, ...]:
    """A picture card: picture above, words below; bordered when `chosen`, pale when `faded`.

    The words have `words_high` of it, by default about a third.

    Chosen is shown by a thick edge and a hand, a right answer by a glow and a leaf, so that no
    meaning rests on colour alone.
    """
    pad = 14.0
    words_high = words_high or min(box.h * 0.37, 130.0)
    art = _picture_box(Box(box.x + pad, box.y + pad, box.w - 2 * pad, box.h - words_high - 2 * pad))
    words = Box(box.x + pad, box.bottom - words_high - 4, box.w - 2 * pad, words_high - 6)
    edge = style.TURQUOISE if chosen or glow else style.INK
    ground = Plate(f"card:{action}", box, style.HONEY if glow else style.CARD, corner=28,
                   edge=edge, edge_width=10 if chosen or glow else 3, shadow=True, action=action)
    items: list[Item] = [
        ground,
        Art(f"art:{action}", art, picture, describe=describe or text, language=language,
            dim=0.65 if faded else 0.0, corner=18, action=action, enter="fade"),
        Words(f"words:{action}", words, text, language, size=38,
              colour=style.SOFT_INK if faded else style.INK, lit=lit, action=action),
    ]
    if chosen:
        items += touch_mark(box, action)
    if glow:
        items += _mark(Box(box.right - 92, box.y - 22, 104, 104), "leaf", action, style.CARD)
    return tuple(items)


def _picture_box(room: Box) -> Box:
    """The largest 8:5 box in the middle of `room`, the shape of every card picture."""
    wide = min(room.w, room.h * 1.6)
    high = wide / 1.6
    return Box(room.x + (room.w - wide) / 2, room.y + (room.h - high) / 2, wide, high)


def touch_mark(box: Box, action: str) -> tuple[Item, ...]:
    """A hand on the corner of what was touched: touch it again to take it."""
    return _mark(Box(box.right - 92, box.y - 22, 104, 104), "touch", action, style.TURQUOISE)


def tick_mark(box: Box, action: str) -> tuple[Item, ...]:
    """A tick on the corner of what holds now."""
    return _mark(Box(box.right - 92, box.y - 22, 104, 104), "done", action, style.CARD)


def _mark(box: Box, icon: str, action: str, fill: str) -> tuple[Item, ...]:
    return (
        Plate(f"mark:{action}", box, fill, corner=box.h / 2, edge=style.INK, edge_width=3,
              action=action, enter="pop"),
        Icon(f"mark-icon:{action}", box.grown(-14), icon, action=action, enter="pop"),
    )


def plate_button(box: Box, action: str, text: str, language: str, icon: str, *,
                 fill: str = style.CARD, size: float = 46) -> tuple[Item, ...]:
    """A wide button: an icon at the reading start, words beside it."""
    side = min(box.h - 36, 110.0)
    icon_box = Box(box.x + 30, box.y + (box.h - side) / 2, side, side)
    words = Box(icon_box.right + 18, box.y + 10, box.w - side - 78, box.h - 20)
    return (
        Plate(f"plate:{action}", box, fill, corner=min(50.0, box.h / 2), edge=style.INK,
              edge_width=4, shadow=True, action=action),
        Icon(f"icon:{action}", icon_box, icon, action=action),
        Words(f"words:{action}", words, text, language, size=size, bold=True, action=action),
    )


def rows_of_cards(count: int, area: Box, gap: float = 32.0) -> tuple[Box, ...]:
    """Boxes for `count` cards in `area`: one row up to three, else two; in reading order."""
    if count == 0:
        return ()
    rows = 1 if count <= 3 else 2
    columns = -(-count // rows)
    wide = min((area.w - gap * (columns - 1)) / columns, 620.0)
    high = min((area.h - gap * (rows - 1)) / rows, wide / 1.6 + 130.0)
    boxes: list[Box] = []
    for index in range(count):
        row = index // columns
        here = min(columns, count - row * columns)
        left = area.x + (area.w - here * wide - (here - 1) * gap) / 2
        top = area.y + (area.h - rows * high - (rows - 1) * gap) / 2
        boxes.append(Box(left + (index % columns) * (wide + gap), top + row * (high + gap),
                         wide, high))
    return tuple(boxes)


def heading(text: str, language: str, *, size: float = 52.0, key: str = "heading",
            action: str = "", lit: int | None = None) -> Words:
    """The words at the top of a sheet, between the corner buttons; touched, they are said."""
    return Words(key, Box(310, 30, 980, 160), text, language, size=size, bold=True, action=action,
                 lit=lit)


def calm_and_pause() -> tuple[Item, ...]:
    """The two ways out that are on every screen of a sitting."""
    return (
        *button(style.PAUSE_PLACE, "pause", "pause"),
        *button(style.CALM_PLACE, "calm", "calm"),
    )
