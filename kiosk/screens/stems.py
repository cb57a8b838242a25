"""The picture of what is asked: large above few answers, small beside the words over many.

A picture that is searched, and a question without a picture, have none. It knows no answers.
"""

from kiosk.model.geometry import Box
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.questions import Question
from kiosk.screens import chrome

#: Up to so many answers stand in one row, with room for a large picture over them.
FEW = 3
_LARGE = Box(584, 200, 432, 270)
_SMALL = Box(306, 24, 264, 165)
_WORDS_BESIDE = Box(600, 28, 690, 162)


def is_large(question: Question) -> bool:
    """Whether the picture stands over the answers."""
    return bool(question.picture) and not question.arranged and len(question.answers) <= FEW


def answers_area(question: Question, low: float) -> Box:
    """Where the answers lie, down to `low`."""
    top = _LARGE.bottom + 30 if is_large(question) else 215.0
    return Box(150, top, 1300, low - top)


def words_room(question: Question, box: Box) -> float:
    """How high the words of a card are in `box`: more where a picture leaves the cards little.

    It does not depend on the words, so that cards keep their places in every language; "true" and
    "false" are short in all of them. 0 leaves it to the card.
    """
    sentences = is_large(question) and question.kind != "true_false"
    return min(box.h * 0.46, 168.0) if sentences else 0.0


def headed(question: Question, text: str, language: str, rtl: bool) -> tuple[Item, ...]:
    """The words at the top and the picture that belongs to them; touched, they are said."""
    if not question.picture:
        return (chrome.heading(text, language, size=46, action="heading"),)
    if is_large(question):
        return (chrome.heading(text, language, size=46, action="heading"),
                *_picture(question, _LARGE, language, rtl))
    return (Words("heading", _WORDS_BESIDE, text, language, size=44, bold=True, action="heading"),
            *_picture(question, _SMALL, language, rtl))


def _picture(question: Question, box: Box, language: str, rtl: bool) -> tuple[Item, ...]:
    return (
        Plate("stem-edge", box.grown(4), "#3a2233", corner=28, enter="fade", action="heading"),
        Art("stem", box, question.picture, describe=question.stem, language=language,
            mirrored=rtl, corner=24, action="heading", enter="fade"),
    )
