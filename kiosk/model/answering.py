"""How a question is answered: two free tries, then help; no way through ends on a wrong answer.

Pure rules; they know no screen. The right answer of a `single` or `true_false` is one, of a
`multi` several, of `feelings` none: every one is received with the same kindness. In a `spot` every
touch is a try of its own. Cards that are laid into places are judged in `arranging`.
"""

import msgspec

from kiosk.model.questions import Answer, Question
from kiosk.model.session import Asking


class Judged(msgspec.Struct, frozen=True):
    """What a try did: the screen after it, and whether it was right."""

    screen: Asking
    right: bool


def answer(question: Question, answer_id: str) -> Answer | None:
    """The answer of that id."""
    return next((one for one in question.answers if one.id == answer_id), None)


def finished(screen: Asking) -> bool:
    """Whether the question is over, whichever way."""
    return screen.stage in ("shown", "right")


def marked(screen: Asking, answer_id: str) -> Asking:
    """Hold an answer of a multiple choice, or let go of it."""
    held = screen.marked
    if answer_id in held:
        kept = tuple(one for one in held if one != answer_id)
        return msgspec.structs.replace(screen, marked=kept, touched="")
    return msgspec.structs.replace(screen, marked=(*held, answer_id), touched=answer_id)


def touched(screen: Asking, answer_id: str) -> Asking:
    """The answer was heard and may be taken by the next touch."""
    return msgspec.structs.replace(screen, touched=answer_id)


def complete(screen: Asking, question: Question) -> bool:
    """Whether as many answers are held as the question asks for; of what is gathered, any."""
    if question.gathers:
        return bool(screen.marked)
    return len(screen.marked) == len(question.right_ids)


def judge(screen: Asking, question: Question, tried: tuple[str, ...]) -> Judged:
    """One try. Wrong ones fade; after the second wrong try the right ones are shown."""
    if question.kind == "feelings" or set(tried) == question.right_ids:
        done = msgspec.structs.replace(screen, stage="right", chosen=next(iter(tried), ""),
                                    touched="")
        return Judged(done, right=True)
    wrong = tuple(one for one in tried if one not in question.right_ids)
    stage = "second" if screen.stage == "first" else "shown"
    again = msgspec.structs.replace(
        screen, stage=stage, touched="", faded=(*screen.faded, *wrong),
        marked=tuple(one for one in screen.marked if one in question.right_ids),
        chosen=wrong[0] if wrong else "",
    )
    return Judged(again, right=False)


def spot(screen: Asking, question: Question, touched: str) -> Judged:
    """One thing of the picture touched: found if it was meant, else a wrong try."""
    if touched not in question.right_ids:
        judged = judge(screen, question, (*screen.marked, touched))
        found = screen.marked if judged.screen.stage == "second" else tuple(
            one.id for one in question.answers if one.right)
        return Judged(msgspec.structs.replace(judged.screen, marked=found), right=False)
    found = (*screen.marked, touched)
    stage = "right" if set(found) == question.right_ids else screen.stage
    after = msgspec.structs.replace(screen, stage=stage, marked=found, chosen=touched, touched="")
    return Judged(after, right=stage == "right")
