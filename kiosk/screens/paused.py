"""Pause: everything holds still; carry on, change the language where one is, or go to the shelf."""


from kiosk.model import basket
from kiosk.model.asides import Paused
from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.messages import Hush, Keep, Speak
from kiosk.model.picture import Item, Plate, Words
from kiosk.model.session import Languages, Shelf, Sitting, seated, sitting_of
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.screens import chrome, described, going, peeking, style
from kiosk.screens.between import chapter_row, opening
from kiosk.screens.going import Step


def pressed(screen: Paused, action: str, books: Books) -> Step | None:
    """Go on, hear what is seen, turn the page into another language, or leave the story."""
    sitting = sitting_of(screen.back)
    verb, _, detail = action.partition(":")
    match verb:
        case "carry_on" | "back":
            return screen.back, ()
        case "home" if sitting:
            return Shelf(sitting.language, resting=sitting), (Hush(), Keep(sitting))
        case "chapter" if sitting:
            return opening.before_chapter(sitting, detail, books.story(sitting))
        case "home":
            return Languages(), (Hush(),)
        case "language" if sitting and (sitting.story, detail) in books.stories:
            return _in_language(screen, changed(sitting, language=detail), books)
        case "look" if words := described.once(screen.back, books):
            return screen.back, (Speak(words),)
        case "second" if sitting and peeking.offered(sitting, books):
            return _second(screen, sitting, books)
        case _:
            return None


def _second(screen: Paused, before: Sitting, books: Books) -> Step:
    """Another second language, which says hello; none after the last."""
    sitting = changed(before, second=peeking.following(before, books))
    there, effects = _changed(screen, sitting, stay=True)
    known = next((one for one in peeking.offered(sitting, books) if one.code == sitting.second),
                 None)
    if known is None:
        return there, (*effects, Hush())
    hello = Utterance(f"hello.{known.code}", f"{known.hello} {known.endonym}", known.code)
    return there, (*effects, Speak((hello,)))


def _in_language(screen: Paused, sitting: Sitting, books: Books) -> Step:
    """The place behind in another language; where a question in reserve has gone, the page."""
    there = basket.still_there(sitting, books.story(sitting))
    if there.basket.up != sitting.basket.up:
        return going.return_to(there, books)
    return _changed(screen, there)


def _changed(screen: Paused, sitting: Sitting, stay: bool = False) -> Step:
    """The screen behind with another sitting: the same place, nothing lost."""
    there = seated(screen.back, sitting)
    return (Paused(there) if stay else there), (Keep(sitting),)


def view(screen: Paused, books: Books, behind: tuple[Item, ...], language: str) -> tuple[
        Item, ...]:
    """A veil over what was being looked at, and a sheet with the ways on."""
    say = books.interface(language).say
    items: list[Item] = [
        Plate("veil", STAGE, style.VEIL, action="carry_on"),
        *chrome.plate_button(Box(250, 232, 520, 160), "carry_on", say("Carry on"), language,
                             "forward"),
        *chrome.plate_button(Box(830, 232, 520, 160), "home", say("To the shelf"), language,
                             "home"),
        *_languages(screen, books, language),
    ]
    if sitting := sitting_of(screen.back):
        items += chapter_row.row(sitting, books.story(sitting), Box(300, 40, 1000, 130),
                                 books.rtl(language))
        items += _settings(sitting, books, language)
    if described.once(screen.back, books):
        items += chrome.button(style.PAUSE_PLACE, "described", "look")
    items += chrome.button(style.CALM_PLACE, "calm", "calm")
    return over(behind, chrome.turned(items, books.rtl(language)))


def _settings(sitting: Sitting, books: Books, language: str) -> tuple[Item, ...]:
    """The way to the sheet of how one reads, and the language that may be looked into.

    That one is named by itself, as it is on the language screen.
    """
    say = books.interface(language).say
    if not peeking.offered(sitting, books):
        return chrome.plate_button(Box(540, 730, 520, 150), "settings", say("How we read"),
                                   language, "settings")
    chosen = [one for one in peeking.offered(sitting, books) if one.code == sitting.second]
    text, code = (chosen[0].endonym, chosen[0].code) if chosen else (
        say("A second language"), language)
    return (
        *chrome.plate_button(Box(250, 730, 520, 150), "settings", say("How we read"), language,
                             "settings"),
        *chrome.plate_button(Box(830, 730, 520, 150), "second", text, code, "languages",
                             fill=style.HONEY if chosen else style.CARD),
    )


def over(behind: tuple[Item, ...], items: tuple[Item, ...]) -> tuple[Item, ...]:
    """`items` over what lies under a veil and is not to be touched.

    What has the same key above rises through the veil: a picture holds each key once.
    """
    keys = {item.key for item in items}
    return (*(_silent(item) for item in behind if item.key not in keys), *items)


def _silent(item: Item) -> Item:
    return changed(item, action="") if getattr(item, "action", "") else item


def _languages(screen: Paused, books: Books, language: str) -> tuple[Item, ...]:
    sitting = sitting_of(screen.back)
    if sitting is None:
        return ()
    ready = [known for known in books.languages if (sitting.story, known.code) in books.stories]
    wide, gap = 300.0, 30.0
    left = (STAGE.w - len(ready) * wide - (len(ready) - 1) * gap) / 2
    items: list[Item] = []
    for index, known in enumerate(ready):
        box = Box(left + index * (wide + gap), 500, wide, 130)
        here = known.code == language
        action = f"language:{known.code}"
        items += (
            Plate(f"plate:{action}", box, style.HONEY if here else style.CARD, corner=50,
                  edge=style.INK, edge_width=6 if here else 3, shadow=True, action=action),
            Words(f"words:{action}", box.grown(-18), known.endonym, known.code, size=46,
                  bold=here, action=action),
        )
    return tuple(items)
