"""A question: pictures that are heard at the first touch and answered with at the next."""


from kiosk.model import answering
from kiosk.model.asides import Calm
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Hush
from kiosk.model.picture import Item, Plate, Words
from kiosk.model.questions import Answer, Question
from kiosk.model.session import Asking
from kiosk.model.values import changed
from kiosk.screens import (
    arranging,
    chrome,
    feeling,
    kindness,
    spotting,
    stems,
    style,
    tin,
    tree,
    trying,
)
from kiosk.screens.between import basket
from kiosk.screens.going import Step


def pressed(screen: Asking, action: str, books: Books) -> Step | None:
    """Hear the question or an answer, answer it, go on, or go back."""
    question = trying.asked(screen, books)
    verb, _, detail = action.partition(":")
    match verb:
        case "back":
            return basket.back(screen.sitting, books)
        case "down" if screen.sitting.basket.up:
            return basket.down(screen.sitting, books)
        case "heading":
            return screen, (trying.say(screen, *trying.words(screen, question, books)),)
        case "forward" if answering.finished(screen):
            return trying.on(screen, question, books)
        case _ if question.arranged:
            return arranging.pressed(screen, question, action, books)
        case "done" if question.kind == "multi" and answering.complete(screen, question):
            return _try(screen, question, screen.marked, books)
        case "done" if question.gathers and answering.complete(screen, question):
            return _try(screen, question, screen.marked, books)
        case "answer" if question.gathers:
            return tin.touched(screen, question, detail, books)
        case "done" if _is_feeling(question) and not answering.finished(screen):
            return feeling.told(screen, question, books)
        case "answer" if _is_feeling(question):
            return feeling.touched(screen, question, detail, books)
        case "answer" if question.kind == "spot":
            return spotting.touched(screen, question, detail, books)
        case "answer":
            return _touched(screen, question, detail, books)
        case "breathe" | "hug" | "helper" if question.kind == "feelings":
            return Calm(back=screen, place=kindness.PLACES[verb]), (Hush(),)
        case _:
            return None


def held(screen: Asking, action: str, books: Books) -> Step | None:
    """A finger that rests on an answer gives it at once, where one answer is enough.

    Everywhere else a slow finger means what a quick one does: no tap will follow it.
    """
    question = trying.asked(screen, books)
    verb, _, answer_id = action.partition(":")
    one_is_enough = question.kind in ("single", "true_false")
    if verb != "answer" or not one_is_enough or not _open(screen, answer_id):
        return pressed(screen, action, books)
    return _try(screen, question, (answer_id,), books)


def _is_feeling(question: Question) -> bool:
    """Whether it asks how one feels, and not what one would put into a tin."""
    return question.kind == "feelings" and not question.gathers


def _open(screen: Asking, answer_id: str) -> bool:
    return not answering.finished(screen) and answer_id not in screen.faded


def _touched(screen: Asking, question: Question, answer_id: str, books: Books) -> Step | None:
    chosen = answering.answer(question, answer_id)
    if chosen is None:
        return None
    aloud = trying.say(screen, (chosen.id, chosen.text))
    if answering.finished(screen):
        return trying.on(screen, question, books) if chosen.right else (screen, (aloud,))
    if answer_id in screen.faded:
        return screen, (aloud,)
    if question.kind == "multi":
        return answering.marked(screen, answer_id), (aloud,)
    if screen.touched == answer_id:
        return _try(screen, question, (answer_id,), books)
    return changed(screen, touched=answer_id), (aloud,)


def _try(screen: Asking, question: Question, options: tuple[str, ...], books: Books) -> Step:
    judged = answering.judge(screen, question, options)
    return trying.tried(screen, question, options, judged, books)


def view(screen: Asking, books: Books) -> tuple[Item, ...]:
    """The words at the top, the cards below them, a hint or the way on beside them."""
    question = trying.asked(screen, books)
    language, rtl = screen.sitting.language, books.rtl(screen.sitting.language)
    items = (
        *_headed(screen, question, books),
        *_answers(screen, question, language, rtl),
        *_beside(screen, question, books),
        *chrome.calm_and_pause(),
        *basket.carried(screen.sitting, books),
        *chrome.button(style.BACK_PLACE, "back", "back"),
    )
    grown = len(screen.sitting.leaves)
    return (*chrome.turned(items, rtl), *tree.in_the_corner(grown, rtl))


def _headed(screen: Asking, question: Question, books: Books) -> tuple[Item, ...]:
    language, text = screen.sitting.language, trying.heading(screen, question, books)[1]
    if question.kind == "spot":
        return spotting.headed(screen, question, text, language)
    return stems.headed(question, text, language, books.rtl(language))


def _answers(screen: Asking, question: Question, language: str, rtl: bool) -> tuple[Item, ...]:
    if question.arranged:
        return arranging.laid(screen, question, language)
    if question.kind == "spot":
        return spotting.picture(screen, question, language, rtl)
    if question.gathers and answering.finished(screen):
        return tin.filled(screen, question, language)
    area = stems.answers_area(question, _answers_end(screen, question))
    boxes = chrome.rows_of_cards(len(question.answers), area)
    return tuple(
        item
        for one, box in zip(question.answers, boxes, strict=True)
        for item in _card(screen, question, one, box, language)
    )


def _answers_end(screen: Asking, question: Question) -> float:
    """How far down the answers may come: below them lie a hint, or ways to be kind to oneself."""
    if not question.scored:
        return 828.0
    return 845.0 if screen.stage == "second" else 955.0


def _card(screen: Asking, question: Question, one: Answer, box: Box, language: str) -> tuple[
        Item, ...]:
    over = answering.finished(screen)
    felt = question.kind == "feelings" and over and feeling.is_told(screen, one)
    return chrome.card(
        box, one.picture, one.text, language, f"answer:{one.id}",
        chosen=felt or (not over and one.id in (screen.touched, *screen.marked)),
        faded=one.id in screen.faded or (over and not one.right and not felt),
        glow=over and one.right, words_high=stems.words_room(question, box),
    )


def _beside(screen: Asking, question: Question, books: Books) -> tuple[Item, ...]:
    language = screen.sitting.language
    if answering.finished(screen):
        soft = () if question.scored else kindness.buttons(screen, books.interface(language))
        return (
            *soft,
            *chrome.button(style.GO_ON_PLACE, "forward", "forward", fill=style.HONEY),
        )
    items: list[Item] = []
    if _hinted(screen, question):
        items += (
            Plate("hint-ground", Box(200, 872, 1200, 100), style.CARD, corner=50),
            Words("hint", Box(240, 876, 1120, 92), question.hint, language, size=40,
                  action="heading"),
        )
    if _may_be_done(screen, question):
        items += chrome.button(style.GO_ON_PLACE, "done", "done", fill=style.HONEY)
    return tuple(items)


def _hinted(screen: Asking, question: Question) -> bool:
    """Whether the hint stands below: after a wrong try, and from the first where none is wrong."""
    return question.kind != "spot" and screen.stage == ("second" if question.scored else "first")


def _may_be_done(screen: Asking, question: Question) -> bool:
    """Whether as much is held, or laid, as a try needs; a feeling may also be kept to oneself."""
    if question.arranged:
        return arranging.complete(screen, question)
    if _is_feeling(question):
        return True
    gathered = question.kind == "multi" or question.gathers
    return gathered and answering.complete(screen, question)
