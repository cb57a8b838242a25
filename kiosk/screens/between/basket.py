"""The basket of apricots under the tree: more questions for whoever likes, and back from them.

Nobody has to, and nothing is said of how many were answered. It knows no kind of question.
"""

from typing import Literal

from kiosk.model import basket
from kiosk.model.basket import Basket
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Effect, Hush, Keep, Record
from kiosk.model.picture import Art, Item, Plate, Words, Zone
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Shelf, Sitting
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.screens import counting, going, saying, style
from kiosk.screens.going import Step

#: The shape of the basket's picture, width over height.
SHAPE = 400 / 320


def opened(sitting: Sitting, books: Books, then: Literal["back", "shelf"] = "back") -> Step | None:
    """The first of the questions that wait; None where none does."""
    taken = basket.handful(sitting, books.story(sitting))
    return _up(changed(sitting, basket=Basket(taken, then=then)), books) if taken else None


def past(sitting: Sitting, question: Question, books: Books) -> Step:
    """What follows a question: the next out of the basket, or where its place leads."""
    held = sitting.basket
    if held.left:
        return _up(changed(sitting, basket=changed(held, at=held.at + 1)), books)
    story = books.story(sitting)
    if held.then == "on" and held.up:
        instead_of = story.nodes[sitting.here]
        assert isinstance(instead_of, Question), f"{question.id} stands for {instead_of.id}"
        return going.arrive(changed(sitting, basket=Basket()), instead_of.next, story)
    return down(sitting, books) if held.up else going.arrive(sitting, question.next, story)


def back(sitting: Sitting, books: Books) -> Step:
    """To the question before; from the first to where the basket stood, or along the path."""
    held = sitting.basket
    if held.at:
        return going.return_to(changed(sitting, basket=changed(held, at=held.at - 1)), books)
    return down(sitting, books) if held.up and held.then != "on" else going.back(sitting, books)


def down(sitting: Sitting, books: Books) -> Step:
    """The basket is put down where it was taken from."""
    to_the_shelf = sitting.basket.then == "shelf"
    there = changed(sitting, basket=Basket())
    if to_the_shelf:
        return Shelf(there.language, resting=there), (Hush(), Keep(there))
    return going.return_to(there, books)


def _up(sitting: Sitting, books: Books) -> Step:
    """The question that is up is counted as shown, kept and said."""
    story = books.story(sitting)
    question = story.reserved(sitting.basket.up)
    assert question is not None, f"there is no question {sitting.basket.up}"
    sitting, entries = counting.once(sitting, story, ("item_shown", question.id))
    recorded: tuple[Effect, ...] = (Record(entries),) if entries else ()
    words = saying.opening_words(question, sitting)
    return Asking(sitting), (*recorded, Keep(sitting), saying.said_unless_quiet(sitting, words))


def invitation(sitting: Sitting, books: Books) -> tuple[Utterance, ...]:
    """What is said where a basket stands; nothing where none does."""
    if not basket.handful(sitting, books.story(sitting)):
        return ()
    say = books.interface(sitting.language).say
    return (Utterance("basket", say("There are more questions in the basket."), sitting.language,
                      ""),)


def standing(sitting: Sitting, box: Box, books: Books) -> tuple[Item, ...]:
    """The basket on the grass, as wide as `box`, and a label on it; nothing where it is empty."""
    inside = len(basket.handful(sitting, books.story(sitting)))
    if not inside:
        return ()
    words = books.interface(sitting.language).say("More questions")
    art = Box(box.x, box.y, box.w, box.w / SHAPE)
    label = Box(box.centre[0] - 145, art.bottom - 20, 290, 74)
    return (
        Zone("reach:basket", Box(label.x, box.y, label.w, label.bottom - box.y), "basket"),
        _picture(art, inside, words, sitting.language),
        Plate("basket-label", label, style.CARD, corner=38, edge=style.INK, edge_width=4,
              shadow=True, action="basket"),
        Words("words:basket", label.grown(-10), words, sitting.language, size=40, bold=True,
              action="basket"),
    )


def card(sitting: Sitting, box: Box, books: Books) -> tuple[Item, ...]:
    """The basket on a card, its words below; nothing where it is empty."""
    inside = len(basket.handful(sitting, books.story(sitting)))
    if not inside or sitting.basket.up:
        return ()
    words = books.interface(sitting.language).say("More questions")
    high = min(box.h - 84, (box.w - 28) * 1 / SHAPE)
    art = Box(box.x + (box.w - high * SHAPE) / 2, box.y + 12, high * SHAPE, high)
    return (
        Plate("basket-card", box, style.CARD, corner=28, edge=style.INK, edge_width=4, shadow=True,
              action="basket"),
        _picture(art, inside, words, sitting.language),
        Words("words:basket", Box(box.x + 10, art.bottom, box.w - 20, box.bottom - art.bottom - 6),
              words, sitting.language, size=32, bold=True, action="basket"),
    )


def carried(sitting: Sitting, books: Books) -> tuple[Item, ...]:
    """The basket beside a question out of it: what is left in it, and the way to put it down."""
    held = sitting.basket
    if not held.up or held.then == "on":
        return ()
    box = style.PAGE_PLACE
    words = books.interface(sitting.language).say("Back to my place")
    art = Box(box.x + 12, box.y + 20, box.w - 24, (box.w - 24) / SHAPE)
    return (
        Plate("basket-card", box, style.GLASS, corner=box.h / 2, edge=style.INK, edge_width=3,
              shadow=True, action="down"),
        changed(_picture(art, held.left, words, sitting.language), action="down"),
    )


def _picture(box: Box, inside: int, words: str, language: str) -> Art:
    return Art("basket", box, f"basket_{inside}", describe=words, language=language,
               action="basket", enter="fade")
