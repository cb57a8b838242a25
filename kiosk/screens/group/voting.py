"""A question put to a group: hands are counted by touching, then all talk, then comes the answer.

Feelings are never counted: there the pictures say their names, and pointing is answer enough.
"""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.group import VoteStage, Voting, counted
from kiosk.model.messages import Effect, Hush, Keep, Record, Speak
from kiosk.model.picture import Icon, Item, Plate, Words
from kiosk.model.questions import Answer, Question
from kiosk.model.session import Sitting
from kiosk.model.speech import Utterance
from kiosk.model.stops import question, with_led
from kiosk.screens import chrome, counting, going, style
from kiosk.screens.going import Step
from kiosk.screens.group import frame, stopped

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
            return _with_hand(screen, detail, -1), ()
        case "heading":
            return screen, (_aloud(screen.sitting, *_heading(screen, up)),)
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
        after = _with_hand(screen, answer_id, 1)
        return after, (Keep(after.sitting),)
    return screen, (_aloud(screen.sitting, (answer.id, answer.text)),)


def _with_hand(screen: Voting, answer_id: str, by: int) -> Voting:
    led = screen.sitting.led
    return Voting(with_led(screen.sitting, hands=counted(led.hands, answer_id, by)),
                  screen.question)


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
    said = Hush() if sitting.quiet else _aloud(sitting, *_heading(after, up))
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
    return _aloud(screen.sitting, *_heading(screen, asked(screen, books)))


def _heading(screen: Voting, up: Question) -> tuple[tuple[str, str], ...]:
    if screen.sitting.led.stage == "answer":
        return ((f"{up.id}.feedback.right", up.when_right),)
    return ((f"{up.id}.stem", up.stem),)


def _aloud(sitting: Sitting, *texts: tuple[str, str]) -> Effect:
    words = tuple(Utterance(line_id, text, sitting.language, "") for line_id, text in texts if text)
    return Speak(words) if words else Hush()


def view(screen: Voting, books: Books) -> tuple[Item, ...]:
    """The question at the top, its pictures with the hands that were counted, and what to do."""
    up = asked(screen, books)
    sitting = screen.sitting
    language = sitting.language
    return chrome.turned((
        chrome.heading(_heading(screen, up)[0][1], language, size=46, action="heading"),
        *_cards(screen, up, books),
        *_guidance(screen, up, books),
        *frame.corners(),
        *chrome.button(style.BACK_PLACE, "back", "back"),
        *chrome.button(style.GO_ON_PLACE, "forward", "forward", fill=style.HONEY),
    ), books.rtl(language))


def _cards(screen: Voting, up: Question, books: Books) -> tuple[Item, ...]:
    boxes = chrome.rows_of_cards(len(up.answers), Box(150, 215, 1290, 640))
    return tuple(
        item
        for one, box in zip(up.answers, boxes, strict=True)
        for item in _card(screen, up, one, box, books)
    )


def _card(screen: Voting, up: Question, one: Answer, box: Box, books: Books) -> tuple[Item, ...]:
    led, language = screen.sitting.led, screen.sitting.language
    over = up.scored and led.stage == "answer"
    hands = dict(led.hands).get(one.id, 0)
    number = books.interface(language).language.number(hands)
    return (
        *chrome.card(box, one.picture, one.text, language, f"hand:{one.id}",
                     faded=over and not one.right, glow=over and one.right),
        *(_hands_up(one.id, box, number, language, led.stage == "hands")
          if up.scored and not over else ()),
    )


def _hands_up(answer_id: str, box: Box, number: str, language: str, open_: bool) -> tuple[
        Item, ...]:
    """How many hands were up for a picture; while they are, one may be taken back."""
    action = f"hand:{answer_id}"
    badge = Box(box.right - 190, box.y - 20, 206, 104)
    return (
        Plate(f"hands:{answer_id}", badge, style.HONEY, corner=52, edge=style.INK, edge_width=3,
              shadow=True, action=action),
        Icon(f"hands-icon:{answer_id}", Box(badge.x + 14, badge.y + 10, 84, 84), "raised_hand",
             action=action),
        Words(f"hands-words:{answer_id}", Box(badge.x + 98, badge.y + 8, 96, 88), number, language,
              size=62, bold=True, action=action),
        *(chrome.button(Box(box.x - 14, box.y - 20, 92, 92), "fewer", f"fewer:{answer_id}")
          if open_ else ()),
    )


def _guidance(screen: Voting, up: Question, books: Books) -> tuple[Item, ...]:
    """What whoever leads does now: a word for each stage."""
    say = books.interface(screen.sitting.language).say
    if not up.scored:
        text, icon = say("Everyone may point. Nobody has to say anything."), "raised_hand"
    elif screen.sitting.led.stage == "hands":
        text, icon = say("Hands up for each picture! Touch it once for each hand."), "raised_hand"
    elif screen.sitting.led.stage == "talk":
        text, icon = say("Two of us say why. Then we look at the answer together."), "talk"
    else:
        text, icon = say("We talk about it once more."), "talk"
    return frame.guidance(text, icon, screen.sitting.language)
