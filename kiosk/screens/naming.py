"""What the voice calls a thing that can be touched: its own words, or those of its sign.

It knows no screen. What has no words has no name: a balloon is its own.
"""

from kiosk.model.books import Books
from kiosk.model.picture import Art, Picture, Words, Zone
from kiosk.model.speech import Utterance


def name(picture: Picture, action: str, language: str, books: Books) -> tuple[Utterance, ...]:
    """The words on the item of `action`, in their own language; else those for its sign."""
    written = next((item for item in picture.items
                    if isinstance(item, Words) and item.action == action and item.text), None)
    if written is not None:
        return (Utterance("", written.text, written.language),)
    drawn = next((item for item in picture.items if isinstance(item, Art | Zone)
                  and item.action == action and item.describe), None)
    if drawn is not None:
        return (Utterance("", drawn.describe, drawn.language),)
    words = _sign(action.partition(":")[0], language, books)
    return (Utterance("", words, language),) if words else ()


def _sign(verb: str, language: str, books: Books) -> str:
    say = books.interface(language).say
    match verb:
        case "forward" | "done" | "carry_on" | "here":
            return say("Go on")
        case "back":
            return say("Go back")
        case "return":
            return say("Back to my place")
        case "pause":
            return say("Hold still")
        case "calm":
            return say("The calm corner")
        case "page" | "panel":
            return say("The whole page")
        case "quiet":
            return say("Read with or without the voice")
        case "peek":
            return say("A second language")
        case "look":
            return say("Say what we see")
        case "settings":
            return say("How we read")
        case _:
            return ""
