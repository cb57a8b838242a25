"""Each language by its own name; touched once it says hello, touched again it opens the shelf."""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.language import Language
from kiosk.model.messages import Hush, Speak
from kiosk.model.picture import Item, Plate, Words
from kiosk.model.session import Attract, Languages
from kiosk.model.speech import Utterance
from kiosk.screens import chrome, shelf, style
from kiosk.screens.going import Step


def pressed(screen: Languages, action: str, books: Books) -> Step | None:
    """Hear a language, or take the one that was heard."""
    if action == "back":
        return Attract(), (Hush(),)
    if not action.startswith("language:"):
        return None
    code = action.partition(":")[2]
    if screen.touched == code:
        return shelf.opened(code, books)
    known = next(known for known in books.languages if known.code == code)
    return Languages(touched=code), (Speak((hello(known),)),)


def hello(known: Language) -> Utterance:
    """A language says hello, and its own name."""
    return Utterance(f"hello.{known.code}", f"{known.hello} {known.endonym}", known.code, "")


def view(screen: Languages, books: Books) -> tuple[Item, ...]:
    """Large plates in a column of two, the language's own name on each; no flags."""
    boxes = _places(len(books.languages))
    plates = (
        item
        for known, box in zip(books.languages, boxes, strict=True)
        for item in _plate(known.code, known.endonym, box, screen.touched == known.code)
    )
    return (
        *plates,
        *chrome.button(style.BACK_PLACE, "back", "back"),
        *chrome.button(style.CALM_PLACE, "calm", "calm"),
    )


def _places(count: int) -> tuple[Box, ...]:
    high = 190.0
    gap = 36.0
    top = (1000 - count * high - (count - 1) * gap) / 2
    if count <= 3:
        return tuple(Box(400, top + index * (high + gap), 800, high) for index in range(count))
    return tuple(
        Box(140 + (index % 2) * 680, 270 + (index // 2) * (high + 60), 640, high)
        for index in range(count)
    )


def _plate(code: str, endonym: str, box: Box, touched: bool) -> tuple[Item, ...]:
    action = f"language:{code}"
    return (
        Plate(f"plate:{action}", box, style.HONEY if touched else style.CARD, corner=60,
              edge=style.TURQUOISE if touched else style.INK, edge_width=10 if touched else 4,
              shadow=True, action=action),
        Words(f"words:{action}", box.grown(-30), endonym, code, size=72, bold=True, action=action),
        *(chrome.touch_mark(box, action) if touched else ()),
    )
