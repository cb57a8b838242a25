"""A feeling is told with one picture, with two, or with none; nothing of it leaves the screen.

It knows what can be touched, and not how it looks.
"""

from kiosk.model import answering
from kiosk.model.answering import Judged
from kiosk.model.books import Books
from kiosk.model.questions import Answer, Question
from kiosk.model.session import Asking
from kiosk.model.values import changed
from kiosk.screens import trying
from kiosk.screens.going import Step

#: Two feelings can live in one child at once; more would be a list to fill in.
MOST = 2


def touched(screen: Asking, question: Question, answer_id: str, books: Books) -> Step | None:
    """Hold a picture, or let go of it; the door leads out at the second touch.

    Of three the one that was held first is let go, so that no touch is refused.
    """
    chosen = answering.answer(question, answer_id)
    if chosen is None:
        return None
    aloud = trying.say(screen, (chosen.id, chosen.text))
    if answering.finished(screen):
        return screen, (aloud,)
    if is_door(chosen):
        return _door(screen, question, chosen, books) or (
            answering.touched(screen, chosen.id), (aloud,))
    held = answering.marked(screen, chosen.id)
    return changed(held, marked=held.marked[-MOST:], touched=""), (aloud,)


def told(screen: Asking, question: Question, books: Books) -> Step:
    """Whatever is held, be it nothing, is received; the leaf grows all the same."""
    judged = answering.judge(screen, question, screen.marked)
    return trying.tried(screen, question, screen.marked, judged, books)


def is_door(answer: Answer) -> bool:
    """Whether this is the way out: not wanting to say."""
    return answer.id.endswith(".skip")


def is_told(screen: Asking, answer: Answer) -> bool:
    """Whether a feeling is one of those that were told."""
    return answer.id in (*screen.marked, screen.chosen)


def _door(screen: Asking, question: Question, door: Answer, books: Books) -> Step | None:
    """Out by the door, with empty hands; None while it was not heard yet."""
    if screen.touched != door.id:
        return None
    empty = changed(screen, marked=())
    judged: Judged = answering.judge(empty, question, (door.id,))
    return trying.tried(empty, question, (door.id,), judged, books)
