"""What older children hear after a question: something to think about first, then what is so."""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Effect, Speak
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.questions import Extension, Question
from kiosk.model.session import Sitting
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.model.waymarks import Further
from kiosk.screens import chrome, going, saying, style
from kiosk.screens.between import basket
from kiosk.screens.going import Step


def opened(sitting: Sitting, question: Question, older: Extension) -> Step:
    """What there is to think about; where nothing is asked first, what is so."""
    screen = Further(sitting, told=not older.ask)
    return screen, (saying.said_unless_quiet(sitting, (_words(screen, question, older),)),)


def pressed(screen: Further, action: str, books: Books) -> Step | None:
    """On to what is so, then to what follows the question; back to it; or hear again."""
    question, older = _asked(screen, books)
    match action:
        case "forward" if not screen.told:
            told = changed(screen, told=True)
            return told, (saying.said_unless_quiet(
                screen.sitting, (_words(told, question, older),)),)
        case "forward":
            return basket.past(screen.sitting, question, books)
        case "back" if screen.told and older.ask:
            return changed(screen, told=False), (_aloud(changed(screen, told=False), books),)
        case "back":
            return going.return_to(screen.sitting, books)
        case "heading":
            return screen, (_aloud(screen, books),)
        case _:
            return None


def _asked(screen: Further, books: Books) -> tuple[Question, Extension]:
    node = books.node(screen.sitting)
    assert isinstance(node, Question) and node.older, f"{node.id} has nothing more to tell"
    return node, node.older


def _words(screen: Further, question: Question, older: Extension) -> Utterance:
    key, text = ("tell", older.tell) if screen.told else ("ask", older.ask)
    return Utterance(f"{question.id}.older.{key}", text, screen.sitting.language, "")


def _aloud(screen: Further, books: Books) -> Effect:
    return Speak((_words(screen, *_asked(screen, books)),))


def view(screen: Further, books: Books) -> tuple[Item, ...]:
    """The picture of the question on one side, the words on the other; touch anywhere goes on."""
    question, older = _asked(screen, books)
    language, rtl = screen.sitting.language, books.rtl(screen.sitting.language)
    pictured = bool(question.picture)
    side = 760.0 if pictured else 200.0
    words = Box(side, 250, 1410 - side, 560)
    lines = _both(words, older, language) if screen.told and older.ask else (
        Words("further", words, older.tell if screen.told else older.ask, language, size=56,
              bold=not screen.told, action="heading"),)
    return chrome.turned((
        Plate("further-ground", Box(130, 190, 1340, 680), style.CARD, corner=48, edge=style.INK,
              edge_width=3, shadow=True, action="forward"),
        *((Art("stem", Box(180, 345, 544, 340), question.picture, describe=question.stem,
               language=language, mirrored=rtl, corner=22, action="forward"),)
          if pictured else ()),
        *lines,
        *chrome.calm_and_pause(),
        *chrome.button(style.BACK_PLACE, "back", "back"),
        *chrome.button(style.GO_ON_PLACE, "forward", "forward", fill=style.HONEY),
    ), rtl)


def _both(box: Box, older: Extension, language: str) -> tuple[Item, ...]:
    """What was asked, and under it what is so."""
    return (
        Words("further-asked", Box(box.x, box.y, box.w, 170), older.ask, language, size=40,
              colour=style.SOFT_INK, action="heading"),
        Words("further", Box(box.x, box.y + 190, box.w, box.h - 190), older.tell, language,
              size=52, bold=True, action="heading"),
    )
