"""How a stop of a session looks: a sheet over the page, with what is said or done there."""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.group import Stop, StopKind, Stopped
from kiosk.model.guide import Text
from kiosk.model.picture import Art, Icon, Item, Plate, Words, Zone
from kiosk.model.session import Sitting
from kiosk.screens import chrome, style, tree
from kiosk.screens.calm import breath
from kiosk.screens.group import frame, saying
from kiosk.screens.group.stopped import RHYTHM

_ICONS: dict[StopKind, str] = {
    "remember": "hint", "card": "talk", "do": "raised_hand", "talk": "talk", "did": "leaf",
    "pass": "circle", "breathe": "calm", "lines": "speaker", "task": "home",
}


def view(screen: Stopped, books: Books) -> tuple[Item, ...]:
    """The page that was read, paled; over it what is to be said or done, and the way on."""
    sitting = screen.sitting
    stop = sitting.led.stop
    assert stop is not None, "a session stands still without a stop"
    rtl = books.rtl(sitting.language)
    return (
        *frame.panel_behind(sitting, books, rtl),
        *chrome.turned((
            *_sheet(stop, books, sitting.language),
            *_inside(screen, stop, books),
            *frame.corners(),
            *chrome.button(style.BACK_PLACE, "back", "back"),
            *chrome.button(style.GO_ON_PLACE, "forward", "forward", fill=style.HONEY),
        ), rtl),
        *_picture(sitting, stop, books, rtl),
    )


def _sheet(stop: Stop, books: Books, language: str) -> tuple[Item, ...]:
    title = saying.heading(stop.kind, books, language)
    return (
        Plate("stop-sheet", Box(124, 170, 1332, 790), style.CARD, corner=56, edge=style.INK,
              edge_width=3, shadow=True),
        Plate("stop-title", Box(320, 30, 960, 116), style.HONEY, corner=58, edge=style.INK,
              edge_width=3, action="heading"),
        Icon("stop-icon", Box(344, 40, 96, 96), _ICONS[stop.kind], action="heading"),
        Words("heading", Box(456, 40, 790, 96), title, language, size=54, bold=True,
              action="heading"),
    )


#: Where a picture stands beside the words, and where the words then are.
_BESIDE = Box(164, 346, 700, 437.5)
_WORDS = Box(900, 200, 520, 730)
#: Where it stands under words that need the whole width, and where those are.
_BELOW = Box(464, 500, 672, 420)
_ABOVE = Box(200, 200, 1200, 270)


def _picture(sitting: Sitting, stop: Stop, books: Books, rtl: bool) -> tuple[Item, ...]:
    """What is looked at meanwhile: the page, the tree with today's leaves, the waving hen."""
    box = _BESIDE.mirrored() if rtl else _BESIDE
    match stop.kind:
        case "did":
            tall = Box(_BESIDE.x + 80, 220, 690 * tree.SHAPE, 690)
            return tree.tree(len(sitting.leaves), tall.mirrored() if rtl else tall, rtl)
        case "task":
            return (Art("task-hen", _BELOW, "calm_hen", corner=28, language=sitting.language),)
        case "do":
            return frame.panel_seen(sitting, books, _BELOW, rtl)
        case "breathe" | "lines" | "pass":
            return ()
        case "remember":
            return frame.chapter_before(sitting, books, box, rtl)
        case _:
            return frame.panel_seen(sitting, books, box, rtl)


def _inside(screen: Stopped, stop: Stop, books: Books) -> tuple[Item, ...]:
    texts = saying.words(screen.sitting, books)
    match stop.kind:
        case "breathe":
            return (*_rows(screen, texts, Box(200, 195, 1200, 110)), *_tea(screen, books))
        case "lines":
            return _calls(screen, texts, Box(200, 210, 1200, 710))
        case "pass":
            ring = Icon("pass-ring", Box(590, 496, 420, 420), "circle")
            return (*_rows(screen, texts, _ABOVE), ring)
        case "do" | "task":
            return _rows(screen, texts, _ABOVE)
        case _:
            return _rows(screen, texts, _WORDS)


def _tea(screen: Stopped, books: Books) -> tuple[Item, ...]:
    """The glass in its rings; what one does just now is written under it."""
    language = screen.sitting.language
    now = breath.words(screen.breath, books.interface(language))
    resting = breath.over(screen.breath, RHYTHM) or not screen.breath
    return (
        *breath.rings((800, 570), 470, screen.breath),
        Art("breath:tea", Box(690, 460, 220, 220), "calm_tea", language=language, corner=110),
        Words("breath-words", Box(300, 830, 1000, 100), "" if resting else now, language, size=56,
              bold=True),
    )


def _calls(screen: Stopped, texts: tuple[Text, ...], room: Box) -> tuple[Item, ...]:
    """What one calls, and set in below it what all answer."""
    high = (room.h - 20.0 * (len(texts) - 1)) / len(texts)
    return tuple(
        item
        for at, text in enumerate(texts)
        for item in _row(text, Box(room.x + 200 * (at % 2), room.y + at * (high + 20),
                                   room.w - 200, high), text.id == screen.touched,
                         style.HONEY if at % 2 else style.GLASS)
    )


def _rows(screen: Stopped, texts: tuple[Text, ...], room: Box) -> tuple[Item, ...]:
    """One row a text, each with a speaker: touched, it is said."""
    gap = 20.0
    high = min((room.h - gap * (len(texts) - 1)) / max(len(texts), 1), 330.0)
    top = room.y + (room.h - len(texts) * high - gap * (len(texts) - 1)) / 2
    return tuple(
        item
        for at, text in enumerate(texts)
        for item in _row(text, Box(room.x, top + at * (high + gap), room.w, high),
                         text.id == screen.touched)
    )


def _row(text: Text, box: Box, touched: bool, fill: str = style.GLASS) -> tuple[Item, ...]:
    action = f"text:{text.id}"
    side = min(box.h - 30, 84.0)
    reach = max(0.0, style.BUTTON - box.h) / 2
    return (
        *((Zone(f"reach:{action}", box.grown(reach), action),) if reach else ()),
        Plate(f"plate:{action}", box, fill, corner=36,
              edge=style.TURQUOISE if touched else style.INK, edge_width=9 if touched else 3,
              action=action),
        Icon(f"icon:{action}", Box(box.x + 24, box.y + (box.h - side) / 2, side, side), "speaker",
             action=action),
        Words(f"words:{action}", Box(box.x + side + 48, box.y + 8, box.w - side - 80, box.h - 16),
              text.text, text.language, size=48, align="start", action=action),
    )
