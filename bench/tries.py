"""What is touched to answer a question: rightly, or wrongly and as nearly right as it can be.

It knows no glass: a try is a row of actions, whoever does them and however.
"""

from kiosk.model.arranging import right_order, touches, turned_by_one
from kiosk.model.questions import Question
from kiosk.model.session import Asking


def touched_for(question: Question, answers: tuple[str, ...]) -> tuple[str, ...]:
    """One try with these answers: cards laid, things touched, some held, or one touched twice.

    The answers of an `order` or a `match` are the cards as they come to lie.
    """
    if question.arranged:
        return touches(answers)
    if question.kind == "spot":
        return tuple(f"answer:{one}" for one in answers)
    if question.kind in ("multi", "feelings"):
        return (*(f"answer:{one}" for one in answers), "done")
    return tuple(f"answer:{one}" for one in answers for _ in "12")


def right_answers(question: Question, asking: Asking) -> tuple[str, ...]:
    """What is still wanting to a right try; of feelings the first, for every one is right."""
    if not question.scored:
        return (question.answers[0].id,)
    if question.arranged:
        return right_order(question)
    return tuple(sorted(question.right_ids - set(asking.marked)))


def wrong_answers(question: Question, asking: Asking) -> tuple[str, ...]:
    """A wrong try, of which as much is right as can be; empty where there is none left."""
    if not question.scored:
        return ()
    if question.arranged:
        return turned_by_one(question)
    taken = (*asking.faded, *asking.marked)
    wrong = [one.id for one in question.answers if not one.right and one.id not in taken]
    right = [one.id for one in question.answers if one.right and one.id not in taken]
    if question.kind == "spot":
        return tuple(wrong[:1])
    wanted = len(question.right_ids) - len(asking.marked)
    return tuple([wrong[0], *right][:wanted]) if wrong else ()
