"""Is anybody there? A kind question over what was being read, then the closed book again."""

from kiosk.model.asides import StillThere
from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.messages import Hush, Speak
from kiosk.model.picture import Icon, Item, Plate, Words
from kiosk.model.session import Attract, Screen, sitting_of
from kiosk.model.speech import Utterance
from kiosk.screens import going, style
from kiosk.screens.going import Step
from kiosk.screens.paused import over


def asked(behind: Screen, now: int, books: Books) -> Step:
    """The question over `behind`; said aloud where a story is open, in its language."""
    sitting = sitting_of(behind)
    if sitting is None:
        return StillThere(behind, now), ()
    words = books.interface(sitting.language).say("Are you still there?")
    return StillThere(behind, now), (Speak((Utterance("still_there", words, sitting.language),)),)


def goodbye(screen: StillThere, books: Books) -> Step:
    """Nobody was there: the sitting is over, and the book closes."""
    sitting = sitting_of(screen)
    return going.leave(sitting, books) if sitting else (Attract(), (Hush(),))


def pressed(screen: StillThere, action: str, books: Books) -> Step | None:
    """Any touch goes back to the same place, and is answer enough."""
    return screen.back, (Hush(),)


def view(screen: StillThere, books: Books, behind: tuple[Item, ...], language: str) -> tuple[
        Item, ...]:
    """A veil, a hand, and the question in the child's language."""
    say = books.interface(language).say
    return over(behind, (
        Plate("veil", STAGE, style.VEIL, action="here"),
        Plate("still-sheet", Box(400, 250, 800, 460), style.CARD, corner=60, edge=style.INK,
              edge_width=4, shadow=True, action="here", enter="pop"),
        Icon("still-hand", Box(690, 290, 220, 220), "touch", action="here", enter="pop"),
        Words("still-words", Box(450, 530, 700, 150), say("Are you still there?"), language,
              size=60, bold=True, action="here"),
    ))
