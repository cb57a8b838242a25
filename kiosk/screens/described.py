"""What is seen, in words: said before the lines of a panel, or once when somebody asks for it.

It knows no picture: it says what the story says of its own.
"""

from collections.abc import Callable

from kiosk.model import arranging
from kiosk.model.arranging import lying
from kiosk.model.books import Books
from kiosk.model.messages import Effect, Hush, Speak
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Screen, Session, Sitting, sitting_of
from kiosk.model.speech import Utterance
from kiosk.model.story import ContentNote, Node, Panel
from kiosk.screens import saying, spotting


def told(before: Screen, session: Session, effects: tuple[Effect, ...], books: Books) -> tuple[
        Effect, ...]:
    """The effects of a step with the words for what has just come into sight among them.

    A panel's picture comes before its lines, the pictures of answers after their question.
    """
    sitting = _just_come(before, session.screen) if session.wishes.described else None
    if sitting is None or sitting.quiet:
        return effects
    node = books.node(sitting)
    if sitting.mode == "group" and not isinstance(node, Panel):
        return effects  # whoever leads says what there is to choose from
    spoken = tuple(line for one in effects if isinstance(one, Speak) for line in one.utterances)
    seen = of(node, session.screen, books)
    if not seen:
        return effects
    if isinstance(node, Panel):
        words = (*seen, *spoken)
    else:  # come back to, it says nothing by itself, and answers need their question
        words = (*(spoken or saying.opening_words(node, sitting)), *seen)
    return (*(one for one in effects if not isinstance(one, Speak | Hush)), Speak(words))


def _just_come(before: Screen, after: Screen) -> Sitting | None:
    """The sitting where another node has come into sight, neither behind a sheet nor from it."""
    now = getattr(after, "sitting", None)
    was = sitting_of(before)
    if not isinstance(now, Sitting) or not _shows_a_node(now):
        return None
    return None if was is not None and _place(was) == _place(now) else now


def _shows_a_node(sitting: Sitting) -> bool:
    """Whether a page or a question is up, and not the title of a chapter or its end."""
    return bool(sitting.basket.up or (sitting.path and not sitting.ahead))


def _place(sitting: Sitting) -> tuple[tuple[str, ...], str, str]:
    return sitting.path, sitting.ahead, sitting.basket.up


def of(node: Node, screen: Screen, books: Books) -> tuple[Utterance, ...]:
    """The words for the pictures of a node, as they lie on `screen`; none where all are said."""
    sitting = sitting_of(screen)
    assert sitting is not None, "nobody is reading"
    match node:
        case Panel(id=name, describe=describe):
            texts: tuple[tuple[str, str], ...] = ((f"{name}.describe", describe),)
        case Question():
            texts = _answers(node, screen, books.interface(sitting.language).say)
        case ContentNote(buttons=buttons):
            texts = tuple((one.id, one.text) for one in buttons)
        case _:
            texts = ()
    return tuple(Utterance(name, text, sitting.language) for name, text in texts if text)


def _answers(question: Question, screen: Screen, say: Callable[[str], str]) -> tuple[
        tuple[str, str], ...]:
    """What can be touched, in the order in which it is seen: nothing tells what belongs where.

    Of pairs all things come first and then what can be laid to them.
    """
    if question.kind == "spot":
        return tuple((one.id, one.text) for one in spotting.in_reading_order(question))
    things = tuple((one.id, one.text) for one in question.answers)
    if not (question.arranged and isinstance(screen, Asking)):
        return things
    lie = tuple(card for one in lying(screen, question) if (card := arranging.card(question, one)))
    cards = tuple((one.id, one.text) for one in lie)
    if question.kind == "order":
        return cards
    return (*things, ("described.partners", say("And these can be laid to them.")), *cards)


def once(screen: Screen, books: Books) -> tuple[Utterance, ...]:
    """What the screen behind a pause shows, in words: its pictures, and what belongs to them."""
    sitting = getattr(screen, "sitting", None)
    if not isinstance(sitting, Sitting) or not _shows_a_node(sitting):
        return ()
    node = books.node(sitting)
    seen = of(node, screen, books)
    return seen if isinstance(node, Panel) else (*saying.opening_words(node, sitting), *seen)
