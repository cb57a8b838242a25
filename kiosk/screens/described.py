"""What is seen, in words: said before the lines of a panel, or once when somebody asks for it.

It knows no picture: it says what the story says of its own.
"""

from kiosk.model.books import Books
from kiosk.model.messages import Effect, Hush, Speak
from kiosk.model.questions import Question
from kiosk.model.session import Screen, Session, Sitting, sitting_of
from kiosk.model.speech import Utterance
from kiosk.model.story import ContentNote, Node, Panel
from kiosk.screens import saying


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
    seen = of(node, sitting)
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
    if not isinstance(now, Sitting) or not now.path or now.ahead:
        return None
    return None if was is not None and was.path == now.path and was.ahead == now.ahead else now


def of(node: Node, sitting: Sitting) -> tuple[Utterance, ...]:
    """The words for the pictures of a node, in the sitting's language; none where all are said."""
    match node:
        case Panel(id=name, describe=describe):
            texts: tuple[tuple[str, str], ...] = ((f"{name}.describe", describe),)
        case Question(answers=answers):
            texts = tuple((one.id, one.text) for one in answers)
        case ContentNote(buttons=buttons):
            texts = tuple((one.id, one.text) for one in buttons)
        case _:
            texts = ()
    return tuple(Utterance(name, text, sitting.language) for name, text in texts if text)


def once(screen: Screen, books: Books) -> tuple[Utterance, ...]:
    """What the screen behind a pause shows, in words: its pictures, and what belongs to them."""
    sitting = getattr(screen, "sitting", None)
    if not isinstance(sitting, Sitting) or not sitting.path or sitting.ahead:
        return ()
    node = books.node(sitting)
    seen = of(node, sitting)
    return seen if isinstance(node, Panel) else (*saying.opening_words(node, sitting), *seen)
