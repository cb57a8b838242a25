"""How one reads, as a sheet of pictures: each says what it is when it is touched, and does it.

It lies over a pause or the shelf and leads back there. Nothing here is kept: it goes with the
sitting, and one touch brings back what was at first.
"""

from typing import NamedTuple

from kiosk.model.asides import Paused, Settings
from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.group import Leading
from kiosk.model.interface import Interface
from kiosk.model.messages import Effect, Keep, Speak
from kiosk.model.picture import Icon, Item, Plate, Words
from kiosk.model.session import Screen, Session, Shelf, Sitting, seated, sitting_of
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.model.wishes import MIDDLE, Wishes
from kiosk.screens import chrome, style
from kiosk.screens.any_screen import language_of
from kiosk.screens.going import Step
from kiosk.screens.paused import over

_WIDE, _HIGH, _GAP = 400.0, 250.0, 30.0
_LEFT, _TOP = (STAGE.w - 3 * _WIDE - 2 * _GAP) / 2, 80.0


class _Card(NamedTuple):
    """One picture of the sheet; `side` is the icon's size, which shows the size of letters."""

    action: str
    icon: str
    words: str
    on: bool
    side: float = 140.0


def opened(session: Session, over: Paused | Leading | Shelf) -> Settings:
    """The sheet as the session stands, over the screen to which it leads back."""
    return Settings(over, session.wishes, session.sounds)


def page_under(screen: Settings) -> Screen:
    """What is seen under the sheet: the page that the pause lies on, or the shelf."""
    over = screen.back
    return over.back if isinstance(over, Paused | Leading) else over


def pressed(screen: Settings, action: str, books: Books) -> Step | None:
    """Do what was touched, and say it; or back to where the sheet was opened."""
    verb, _, detail = action.partition(":")
    match verb:
        case "back" if isinstance(screen.back, Shelf):
            return changed(screen.back, wished=True), ()
        case "back":
            return screen.back, ()
        case "letters" if detail in ("0", "1", "2"):
            return _lettered(screen, action, books, int(detail), screen.wishes)
        case "wish":
            return _wished(screen, action, detail, books)
        case "at_first":
            return _lettered(screen, action, books, MIDDLE, Wishes())
        case _:
            return None


def _lettered(screen: Settings, action: str, books: Books, size: int, wishes: Wishes) -> Step:
    """Letters of another size, in the sitting that is open and in what is opened next."""
    there = changed(screen, wishes=changed(wishes, letters=size))
    sitting = sitting_of(screen)
    return _now(there, action, books, sitting and changed(sitting, text_size=size))


def _wished(screen: Settings, action: str, wish: str, books: Books) -> Step | None:
    """A wish made or taken back; whoever wants to hear what is seen does not read in silence."""
    before = getattr(screen.wishes, wish, None)
    if not isinstance(before, bool) or (wish == "sounds" and not screen.chimes):
        return None
    there = changed(screen, wishes=changed(screen.wishes, **{wish: not before}))
    sitting = sitting_of(there)
    aloud = sitting and sitting.quiet and there.wishes.described and not before
    return _now(there, action, books, changed(sitting, quiet=False) if sitting and aloud else None,
                answer=not before)


def _now(screen: Settings, action: str, books: Books, sitting: Sitting | None = None,
         answer: bool | None = None) -> Step:
    """The sheet with this sitting behind it, and what was touched said aloud."""
    back: Screen = seated(screen.back, sitting) if sitting else screen.back
    there = changed(screen, back=back)
    kept: tuple[Effect, ...] = (Keep(sitting),) if sitting else ()
    return there, (*kept, Speak(_said(there, action, books, answer)))


def _said(screen: Settings, action: str, books: Books, answer: bool | None) -> tuple[
        Utterance, ...]:
    code = language_of(screen)
    interface = books.interface(code)
    words = next(card.words for card in _cards(screen, interface) if card.action == action)
    sentences = [words]
    if answer is not None:
        sentences.append(interface.say("Yes, like this.") if answer
                         else interface.say("No, not like this."))
    return tuple(Utterance("", sentence, code) for sentence in sentences)


def _cards(screen: Settings, interface: Interface) -> tuple[_Card, ...]:
    say, wishes = interface.say, screen.wishes
    sitting = sitting_of(screen)
    size = sitting.text_size if sitting else wishes.letters
    chimes = (_Card("wish:sounds", "bell" if wishes.sounds else "bell_off", say("Soft sounds"),
                    wishes.sounds),)
    return (
        _Card("letters:0", "letters", say("Small letters"), size == 0, 80),
        _Card("letters:1", "letters", say("Middle letters"), size == 1, 110),
        _Card("letters:2", "letters", say("Large letters"), size == 2, 150),
        _Card("wish:contrast", "contrast", say("Black on white"), wishes.contrast),
        _Card("wish:still", "still", say("Pictures hold still"), wishes.still),
        *(chimes if screen.chimes else ()),  # quieter than grown-ups have it, never louder
        _Card("wish:described", "described", say("Say what we see"), wishes.described),
        _Card("wish:scan", "ring", say("The ring walks by itself"), wishes.scan),
        _Card("at_first", "again", say("As it was at first"), False),
    )


def view(screen: Settings, books: Books, behind: tuple[Item, ...], language: str) -> tuple[
        Item, ...]:
    """Rows of three pictures over a veil: letters, eyes and ears, touch and back again."""
    cards = _cards(screen, books.interface(language))
    items: list[Item] = [Plate("veil", STAGE, style.VEIL, action="back")]
    for index, one in enumerate(cards):
        items += _card(one, _place(index, len(cards)), language)
    items += chrome.button(style.CALM_PLACE, "calm", "calm")
    items += chrome.button(style.BACK_PLACE, "back", "back")
    return over(behind, chrome.turned(items, books.rtl(language)))


def _place(index: int, count: int) -> Box:
    """The place of a card; a last row that is not full stands in the middle."""
    row, column = divmod(index, 3)
    empty = max(0, 3 * (row + 1) - count)
    return Box(_LEFT + (column + empty / 2) * (_WIDE + _GAP), _TOP + row * (_HIGH + _GAP),
               _WIDE, _HIGH)


def _card(card: _Card, box: Box, language: str) -> tuple[Item, ...]:
    """A picture and its words; what holds now has a thick edge and a tick, not a colour alone."""
    high = box.h - 84
    icon = Box(box.x + (box.w - card.side) / 2, box.y + 14 + (high - card.side) / 2, card.side,
               card.side)
    words = Box(box.x + 20, box.bottom - 78, box.w - 40, 66)
    return (
        Plate(f"plate:{card.action}", box, style.HONEY if card.on else style.CARD, corner=36,
              edge=style.INK, edge_width=9 if card.on else 3, shadow=True, action=card.action),
        Icon(f"icon:{card.action}", icon, card.icon, action=card.action),
        Words(f"words:{card.action}", words, card.words, language, size=38, bold=card.on,
              action=card.action),
        *(chrome.tick_mark(box, card.action) if card.on else ()),
    )
