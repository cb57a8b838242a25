"""A try at a question, whatever its kind: what is counted, what is said, and the leaf it grows.

It knows no cards and no places on the stage.
"""

from kiosk.model import answering, arranging
from kiosk.model.answering import Judged
from kiosk.model.books import Books
from kiosk.model.messages import Effect, Hush, Keep, Record, Speak
from kiosk.model.questions import Question
from kiosk.model.session import Asking
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.screens import counting, going
from kiosk.screens.between import basket, further
from kiosk.screens.going import Step


def asked(screen: Asking, books: Books) -> Question:
    """The question that is up."""
    node = books.node(screen.sitting)
    assert isinstance(node, Question), f"asking {node.id}, which is no question"
    return node


def tried(screen: Asking, question: Question, options: tuple[str, ...], judged: Judged,
          books: Books, told: tuple[tuple[str, str], ...] = ()) -> Step:
    """The step that a try is; `options` are the ids it counts for, `told` what is said of it.

    Without `told` it is the heading of the stage, and the hint after a first wrong try.
    """
    effects: list[Effect] = []
    after = judged.screen
    sitting = after.sitting
    if answering.finished(after):
        sitting = going.with_leaf(sitting, question.id)
    sitting, entries = counting.once(
        sitting, books.story(sitting), *_counts(screen, question, options, judged)
    )
    if entries:
        effects.append(Record(entries))
    after = changed(after, sitting=sitting)
    aloud = say(after, *(told or words(after, question, books)))
    effects += (Keep(sitting), Hush() if sitting.quiet else aloud)
    return after, tuple(effects)


def on(screen: Asking, question: Question, books: Books) -> Step:
    """To what follows the question; older children hear more first."""
    if screen.sitting.older and question.older:
        return further.opened(screen.sitting, question, question.older)
    return basket.past(screen.sitting, question, books)


def say(screen: Asking, *texts: tuple[str, str]) -> Speak:
    """Texts with their ids, under which their recordings lie, read by the narrator."""
    language = screen.sitting.language
    return Speak(tuple(Utterance(line_id, text, language, "") for line_id, text in texts if text))


def words(screen: Asking, question: Question, books: Books) -> tuple[tuple[str, str], ...]:
    """What is said at this stage: each text with its id."""
    hint = (f"{question.id}.hint", question.hint)
    hinted = "second" if question.scored else "first"
    return (heading(screen, question, books), *((hint,) if screen.stage == hinted else ()))


def heading(screen: Asking, question: Question, books: Books) -> tuple[str, str]:
    """The question; after a try what is said of it, and in the end why; with the text's id."""
    match screen.stage:
        case "right" if not question.scored and screen.chosen.rpartition(".")[2] in ("", "skip"):
            say = books.interface(screen.sitting.language).say
            return "feeling.kept", say("That is fine too. Nobody has to say anything.")
        case "first":
            return f"{question.id}.stem", question.stem
        case "second":
            chosen = answering.answer(question, screen.chosen)
            if chosen and chosen.feedback:
                return f"{chosen.id}.feedback", chosen.feedback
            return f"{question.id}.feedback.wrong", question.when_wrong
        case "right" if question.too and arranging.otherwise(screen, question):
            return f"{question.id}.too", question.too
        case "shown" | "right":
            return f"{question.id}.feedback.right", question.when_right


def _counts(screen: Asking, question: Question, options: tuple[str, ...],
            judged: Judged) -> tuple[tuple[str, str], ...]:
    """What one try counts for; a question that was counted once in a sitting stays as it was."""
    counted = screen.sitting.counted
    if not question.scored or f"item_resolved:{question.id}" in counted:
        return ()
    counts: list[tuple[str, str]] = []
    if screen.stage == "first" and _untried(screen, question):
        counts += (("item_first_option", option) for option in options)
    if judged.right and screen.stage == "first" and _fresh(screen, question):
        counts.append(("item_first_correct", question.id))
    if judged.screen.stage == "second":
        counts.append(("item_hint", question.id))
    if answering.finished(judged.screen):
        counts.append(("item_resolved", question.id))
    return tuple(counts)


def _untried(screen: Asking, question: Question) -> bool:
    """Whether this is the first try of the sitting: coming back to a question is no first try."""
    counted = screen.sitting.counted
    ids = {one.id for one in question.answers}
    ids |= {one.partner.id for one in question.answers if one.partner}
    return f"item_hint:{question.id}" not in counted and not any(
        f"item_first_option:{one}" in counted for one in ids
    )


def _fresh(screen: Asking, question: Question) -> bool:
    """Whether nothing was tried wrongly in this sitting.

    In a picture to search, finding the first thing is not the end of the first try.
    """
    if question.kind == "spot":
        return f"item_hint:{question.id}" not in screen.sitting.counted
    return _untried(screen, question)
