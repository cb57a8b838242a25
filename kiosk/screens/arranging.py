"""Cards that are laid into places: touch a card and hear it, then touch the place.

Steps have numbered places, pairs have the picture that a card belongs to. A card that was laid
stands close under its place; the others hang lower, so that nothing rests on colour alone.
"""

from collections.abc import Iterator

from kiosk.model import answering
from kiosk.model.arranging import (
    card,
    cards,
    complete,
    first_free,
    judge,
    lay,
    lying,
    lying_right,
)
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.language import language as of_code
from kiosk.model.messages import Speak
from kiosk.model.picture import Item, Plate, Words, Zone
from kiosk.model.questions import Question
from kiosk.model.session import Asking
from kiosk.model.values import changed
from kiosk.screens import chrome, style, trying
from kiosk.screens.going import Step

__all__ = ["complete", "laid", "pressed"]

AREA = Box(150, 205, 1300, 640)
GAP = 28.0
#: How high the numbers of steps are, and how much lower a card hangs that was not laid.
NUMBER, LOWER = 84.0, 44.0
#: A step is told in a sentence, on a narrow card: its words need more room than a name does.
STEP_WORDS = 220.0


def pressed(screen: Asking, question: Question, action: str, books: Books) -> Step | None:
    """Hear a card and hold it, lay it into a place, or say that all of them lie well."""
    verb, _, detail = action.partition(":")
    over = answering.finished(screen)
    match verb:
        case "card" if over:
            return screen, (_said(screen, question, detail),)
        case "card":
            return _touched(screen, question, detail)
        case "place" if screen.touched and not over:
            return lay(screen, question, screen.touched, int(detail)), ()
        case "place":
            return screen, (_named(screen, question, int(detail)),)
        case "done" if complete(screen, question) and not over:
            right = lying_right(screen, question)
            return trying.tried(screen, question, right, judge(screen, question), books)
        case _:
            return None


def _touched(screen: Asking, question: Question, card_id: str) -> Step | None:
    """Held at the first touch; at the next it goes into the first place that is free."""
    if card(question, card_id) is None:
        return None
    if screen.touched == card_id:
        return lay(screen, question, card_id, first_free(screen, question)), ()
    return changed(screen, touched=card_id), (_said(screen, question, card_id),)


def _said(screen: Asking, question: Question, card_id: str) -> Speak:
    found = card(question, card_id)
    return trying.say(screen, (card_id, found.text if found else ""))


def _named(screen: Asking, question: Question, place: int) -> Speak:
    """What a place is: the thing that a card is to be laid to, or the card that lies there."""
    if question.kind == "match":
        thing = question.answers[place]
        return trying.say(screen, (thing.id, thing.text))
    return _said(screen, question, lying(screen, question)[place])


def laid(screen: Asking, question: Question, language: str) -> tuple[Item, ...]:
    """The places in reading order, and under each the card that lies there."""
    return tuple(item for place in range(len(question.answers))
                 for item in _column(screen, question, place, language))


def _column(screen: Asking, question: Question, place: int, language: str) -> Iterator[Item]:
    over = answering.finished(screen)
    head, below = _boxes(question, place)
    lying_here = lying(screen, question)[place]
    here = card(question, lying_here)
    assert here is not None, f"{lying_here} is no card of {question.id}"
    joined = lying_here in screen.marked
    yield from _head(screen, question, place, head, language)
    yield from chrome.card(
        below if joined else Box(below.x, below.y + LOWER, below.w, below.h), here.picture,
        here.text, language, f"card:{here.id}", chosen=screen.touched == here.id,
        glow=over, words_high=0.0 if question.kind == "match" else STEP_WORDS,
    )


def _head(screen: Asking, question: Question, place: int, box: Box, language: str) -> Iterator[
        Item]:
    action = f"place:{place}"
    if question.kind == "match":
        thing = question.answers[place]
        yield from chrome.card(box, thing.picture, thing.text, language, action)
        return
    wanted = bool(screen.touched) and not answering.finished(screen)
    round_box = Box(box.x + (box.w - NUMBER) / 2, box.y, NUMBER, NUMBER)
    yield Zone(f"reach:{action}", round_box.grown((style.BUTTON - NUMBER) / 2), action)
    yield Plate(f"number:{place}", round_box, style.HONEY if wanted else style.CARD,
                corner=NUMBER / 2, edge=style.INK, edge_width=6 if wanted else 3, shadow=True,
                action=action)
    yield Words(f"number-words:{place}", round_box.grown(-8), of_code(language).number(place + 1),
                language, size=52, bold=True, action=action)


def _boxes(question: Question, place: int) -> tuple[Box, Box]:
    """Where a place is, and its card under it, laid out for left-to-right reading."""
    count = len(cards(question))
    wide = min(310.0, (AREA.w - GAP * (count - 1)) / count)
    left = AREA.x + (AREA.w - count * wide - (count - 1) * GAP) / 2 + place * (wide + GAP)
    if question.kind == "match":
        high = (AREA.h - LOWER) / 2
        return Box(left, AREA.y, wide, high), Box(left, AREA.y + high, wide, high)
    high = min(wide / 1.6 + STEP_WORDS + 10, AREA.h - NUMBER - 20 - LOWER)
    top = AREA.y + (AREA.h - high - NUMBER - 20 - LOWER) / 2
    return Box(left, top, wide, NUMBER), Box(left, top + NUMBER + 20, wide, high)
