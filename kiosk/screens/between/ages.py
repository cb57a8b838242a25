"""For whom the questions go on: two pictures, side by side, either of which is a good choice.

It knows no age of anybody. What was chosen goes with the sitting.
"""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Hush, Speak
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.session import Sitting
from kiosk.model.speech import Utterance
from kiosk.screens import style

_WIDE, _HIGH = 220.0, 196.0
_LEFT, _TOP, _GAP = 24.0, 1000.0 - 24 - _HIGH, 20.0


def choice(sitting: Sitting, books: Books) -> tuple[Item, ...]:
    """The two pictures at the reading start; nothing where the story has no more to tell."""
    story = books.story(sitting)
    if not any(one.older for one in story.questions):
        return ()
    say = books.interface(sitting.language).say
    return (
        *_card(0, "younger", say("6 to 8 years"), sitting.language, chosen=not sitting.older),
        *_card(1, "older", say("9 to 15 years"), sitting.language, chosen=sitting.older),
    )


def said(sitting: Sitting, books: Books) -> Speak | Hush:
    """What the chosen one means, read aloud."""
    say = books.interface(sitting.language).say
    words = say("6 to 8 years") if not sitting.older else say(
        "9 to 15 years. After some questions there is more to think about.")
    return Speak((Utterance("ages", words, sitting.language, ""),))


def _card(place: int, name: str, text: str, language: str, *, chosen: bool) -> tuple[Item, ...]:
    box = Box(_LEFT + place * (_WIDE + _GAP), _TOP, _WIDE, _HIGH)
    action = f"ages:{name}"
    return (
        Plate(f"card:{action}", box, style.HONEY if chosen else style.CARD, corner=26,
              edge=style.INK, edge_width=8 if chosen else 3, shadow=True, action=action),
        Art(f"art:{action}", Box(box.x + 14, box.y + 14, _WIDE - 28, (_WIDE - 28) / 1.6),
            f"ages_{name}", describe=text, language=language, corner=16, action=action,
            enter="fade"),
        Words(f"words:{action}", Box(box.x + 10, box.bottom - 58, _WIDE - 20, 50), text, language,
              size=30, bold=chosen, action=action),
    )
