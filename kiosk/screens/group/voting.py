"""A question put to a group: hands are counted by touching, then all talk, then comes the answer.

Feelings are never counted: there the pictures say their names, and pointing is answer enough.
"""

from kiosk.model.books import Books
from kiosk.model.group import VoteStage, Voting, counted
from kiosk.model.messages import Effect, Hush, Keep, Record, Speak
from kiosk.model.questions import Question
from kiosk.model.session import Sitting
from kiosk.model.speech import Utterance
from kiosk.model.stops import question, with_led
from kiosk.screens import counting, going
from kiosk.screens.going import Step
from kiosk.screens.group import stopped

_NEXT: dict[VoteStage, VoteStage] = {"hands": "talk", "talk": "answer"}


def asked(screen: Voting, books: Books) -> Question:
    """The question that is up, of the story or of its reserve."""
    found = question(books.story(screen.sitting), screen.question)
    assert found is not None, f"there is no question {screen.question}"
    return found


def pressed(screen: Voting, action: str, books: Books) -> Step | None:
    """Count a hand, take one back, hear a text, go on, or go back."""
    up = asked(screen, books)
    verb, _, detail = action.partition(":")
    match verb:
        case "hand" | "answer":
            return _touched(screen, up, detail)
        case "fewer" if _counts(screen, up):
            return _with_hand(screen, detail, -1)
        case "heading":
            return screen, (_aloud(screen.sitting, *heading(screen, up)),)
        case "forward" if not up.scored or screen.sitting.led.stage == "answer":
            return _on(screen, up, books)
        case "forward":
            return _further(screen, up, books)
        case "back":
            return _back(screen, books)
        case _:
            return None


def _counts(screen: Voting, up: Question) -> bool:
    return up.scored and screen.sitting.led.stage == "hands"


def _touched(screen: Voting, up: Question, answer_id: str) -> Step | None:
    """A hand more for a picture; where hands are not counted the picture says its words."""
    answer = next((one for one in up.answers if one.id == answer_id), None)
    if answer is None:
        return None
    if _counts(screen, up):
        return _with_hand(screen, answer_id, 1)
    return screen, (_aloud(screen.sitting, (answer.id, answer.text)),)


def _with_hand(screen: Voting, answer_id: str, by: int) -> Step:
    hands = counted(screen.sitting.led.hands, answer_id, by)
    sitting = with_led(screen.sitting, hands=hands)
    return Voting(sitting, screen.question), (Keep(sitting),)


def _further(screen: Voting, up: Question, books: Books) -> Step:
    """Hands are down, all talk; then the answer is shown, and what was counted is recorded."""
    sitting = with_led(screen.sitting, stage=_NEXT[screen.sitting.led.stage])
    entries: tuple[Effect, ...] = ()
    if sitting.led.stage == "answer":
        sitting = going.with_leaf(sitting, up.id)
        hands = (("group_hands", answer, count) for answer, count in sitting.led.hands)
        sitting, recorded = counting.numbers_once(
            sitting, books.story(sitting), ("group_votes", up.id, int(any(_hands(sitting)))),
            *hands, ("item_resolved", up.id, 1),
        )
        entries = (Record(recorded),) if recorded else ()
    after = Voting(sitting, screen.question)
    said = Hush() if sitting.quiet else _aloud(sitting, *heading(after, up))
    return after, (*entries, Keep(sitting), said)


def _hands(sitting: Sitting) -> tuple[int, ...]:
    return tuple(count for _, count in sitting.led.hands)


def _on(screen: Voting, up: Question, books: Books) -> Step:
    if screen.sitting.led.stop is not None:
        return stopped.on(screen.sitting, books)
    return going.arrive(screen.sitting, up.next, books.story(screen.sitting))


def _back(screen: Voting, books: Books) -> Step:
    """To the hands again, or to what was before the question."""
    if screen.sitting.led.stage == "talk":
        sitting = with_led(screen.sitting, stage="hands")
        return Voting(sitting, screen.question), (Hush(), Keep(sitting))
    if screen.sitting.led.stop is not None:
        return stopped.behind(screen.sitting, books)
    return going.back(screen.sitting, books)


def opening(screen: Voting, books: Books) -> Effect:
    """What is said when a question of an earlier session comes up."""
    return _aloud(screen.sitting, *heading(screen, asked(screen, books)))


def heading(screen: Voting, up: Question) -> tuple[tuple[str, str], ...]:
    """The question, or at the end why; with the text's id."""
    if screen.sitting.led.stage == "answer":
        return ((f"{up.id}.feedback.right", up.when_right),)
    return ((f"{up.id}.stem", up.stem),)


def _aloud(sitting: Sitting, *texts: tuple[str, str]) -> Effect:
    words = tuple(Utterance(line_id, text, sitting.language, "") for line_id, text in texts if text)
    return Speak(words) if words else Hush()
