"""A small tin like Ahmed's, into which a child puts what helps; nothing of it leaves the screen."""

from kiosk.model import answering
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.questions import Answer, Question
from kiosk.model.session import Asking
from kiosk.screens import chrome, feeling, style, trying
from kiosk.screens.going import Step

_BODY, _INSIDE, _LID = "#5f93a8", "#41667a", "#79acbb"
TIN = Box(250, 300, 1100, 500)
_GAP = 20.0


def touched(screen: Asking, question: Question, answer_id: str, books: Books) -> Step | None:
    """Put a picture into the tin, or take it out; the door is taken at the second touch."""
    chosen = answering.answer(question, answer_id)
    if chosen is None:
        return None
    aloud = trying.say(screen, (chosen.id, chosen.text))
    if answering.finished(screen):
        return screen, (aloud,)
    if not feeling.is_door(chosen):
        return answering.marked(screen, answer_id), (aloud,)
    if screen.touched == answer_id:
        return trying.tried(screen, question, (answer_id,),
                            answering.judge(screen, question, (answer_id,)), books)
    return answering.touched(screen, answer_id), (aloud,)


def filled(screen: Asking, question: Question, language: str) -> tuple[Item, ...]:
    """The tin with everything that was put into it; empty where a child did not want to say."""
    inside = [one for one in question.answers
              if one.id in screen.marked and not feeling.is_door(one)]
    if screen.chosen.endswith(".skip"):
        inside = []
    boxes = chrome.rows_of_cards(len(inside), TIN.grown(-44), gap=_GAP)
    return (
        Plate("tin-lid", Box(TIN.x - 30, TIN.y - 60, TIN.w + 60, 90), _LID, corner=44,
              edge=style.INK, edge_width=4, shadow=True),
        Plate("tin", TIN, _BODY, corner=60, edge=style.INK, edge_width=4, shadow=True),
        Plate("tin-rim", Box(TIN.x + 24, TIN.y + 24, TIN.w - 48, TIN.h - 48), _INSIDE, corner=44,
              edge=style.INK, edge_width=2),
        *(item for one, box in zip(inside, boxes, strict=True)
          for item in _kept(one, box, language)),
    )


def _kept(one: Answer, box: Box, language: str) -> tuple[Item, ...]:
    action = f"answer:{one.id}"
    art = Box(box.x + 12, box.y + 12, box.w - 24, (box.w - 24) / 1.6)
    art = art if art.h < box.h - 62 else Box(
        box.x + (box.w - (box.h - 70) * 1.6) / 2, box.y + 12, (box.h - 70) * 1.6, box.h - 70)
    return (
        Plate(f"card:{action}", box, style.CARD, corner=24, edge=style.INK, edge_width=3,
              action=action),
        Art(f"art:{action}", art, one.picture, describe=one.text, language=language, corner=16,
            action=action),
        Words(f"words:{action}", Box(box.x + 8, art.bottom + 4, box.w - 16,
                                     box.bottom - art.bottom - 10), one.text,
              language, size=32, action=action),
    )
