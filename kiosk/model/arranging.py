"""How cards are laid into places: steps into their order, helpers to what they belong to.

Pure rules; they know no screen. A question has as many places as cards, and one card lies in each
from the beginning, shuffled. A card that was laid changes places with the one that lay there.
"""

from collections.abc import Iterable
from itertools import chain
from zlib import crc32

import msgspec

from kiosk.model.answering import Judged
from kiosk.model.questions import Answer, Partner, Question
from kiosk.model.session import Asking

Card = Answer | Partner


def cards(question: Question) -> tuple[Card, ...]:
    """The cards in the order of the places where they belong."""
    return tuple(one.partner or one for one in question.answers)


def card(question: Question, card_id: str) -> Card | None:
    """The card of that id."""
    return next((one for one in cards(question) if one.id == card_id), None)


def right_order(question: Question) -> tuple[str, ...]:
    """The id of the card that belongs in each place."""
    return tuple(one.id for one in cards(question))


def shuffled(question: Question) -> tuple[str, ...]:
    """How the cards lie in the beginning: always the same, and not right."""
    right = right_order(question)
    mixed = tuple(sorted(right, key=lambda one: crc32(f"{question.id} {one}".encode())))
    return mixed if mixed != right else turned_by_one(question)


def lying(screen: Asking, question: Question) -> tuple[str, ...]:
    """The id of the card in each place."""
    return screen.laid or shuffled(question)


def lay(screen: Asking, question: Question, card_id: str, place: int) -> Asking:
    """Lay a card into a place; the card that was there goes where this one came from."""
    now = list(lying(screen, question))
    there, before = now[place], now.index(card_id)
    now[place], now[before] = card_id, there
    held = [one for one in screen.marked if one not in (card_id, there)]
    if there == card_id or before == place:
        held = [one for one in screen.marked if one != card_id]
    held.append(card_id)
    if len(held) == len(now) - 1:  # the last one lies where it is left to lie
        held = list(now)
    return msgspec.structs.replace(screen, laid=tuple(now), marked=tuple(held), touched="")


def first_free(screen: Asking, question: Question) -> int:
    """The first place into which nothing was laid yet; else where the touched card lies."""
    now = lying(screen, question)
    free = (place for place, one in enumerate(now) if one not in screen.marked)
    return next(free, now.index(screen.touched))


def complete(screen: Asking, question: Question) -> bool:
    """Whether something was laid into every place."""
    return len(screen.marked) == len(question.answers)


def judge(screen: Asking, question: Question) -> Judged:
    """One try. What lies right stays; after the second wrong try everything is shown right."""
    right, now = right_order(question), lying(screen, question)
    if now == right:
        return Judged(_over(screen, "right", right), right=True)
    if screen.stage != "first" and question.too:  # in life other pairs help as well
        return Judged(_over(screen, "right", now), right=True)
    if screen.stage != "first":
        return Judged(_over(screen, "shown", right), right=False)
    kept = tuple(one for one, wanted in zip(now, right, strict=True) if one == wanted)
    again = msgspec.structs.replace(screen, stage="second", marked=kept, touched="")
    return Judged(again, right=False)


def otherwise(screen: Asking, question: Question) -> bool:
    """Whether the cards lie in another way than the one that was meant."""
    return question.arranged and lying(screen, question) != right_order(question)


def touches(order: Iterable[str]) -> tuple[str, ...]:
    """What is touched, one after the other, to lay the cards `order` into the places."""
    laid = ((f"card:{one}", f"place:{place}") for place, one in enumerate(order))
    return (*chain.from_iterable(laid), "done")


def turned_by_one(question: Question) -> tuple[str, ...]:
    """An order in which nothing is right."""
    right = right_order(question)
    return (*right[1:], right[0])


def lying_right(screen: Asking, question: Question) -> tuple[str, ...]:
    """The ids of the cards that lie where they belong."""
    both = zip(lying(screen, question), right_order(question), strict=True)
    return tuple(one for one, wanted in both if one == wanted)


def _over(screen: Asking, stage: str, right: tuple[str, ...]) -> Asking:
    return msgspec.structs.replace(screen, stage=stage, laid=right, marked=right, touched="")
