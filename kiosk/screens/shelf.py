"""The stories that are ready in one language, as covers to touch, on as many sheets as needed.

A story that was left open lies below them, to be carried on with, and its basket beside it.
"""

from kiosk.model import chapters
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Hush, Speak
from kiosk.model.picture import Art, Icon, Item, Plate, Words
from kiosk.model.session import Languages, Shelf, Sitting
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.model.wishes import MIDDLE
from kiosk.screens import chrome, going, sheets, style, wishing
from kiosk.screens.between import basket, endings, opening
from kiosk.screens.going import Step

ON_A_SHEET = 6
STRIP = Box(230, 806, 1140, 164)
#: Beside it, where there are more questions about what was read.
BASKET = Box(1390, 800, 190, 176)


def opened(code: str, books: Books) -> Step:
    """The shelf of one language, which says what to do."""
    say = books.interface(code).say
    words = Utterance("shelf", say("Touch a story."), code, "")
    return Shelf(code), (Speak((words,)),)


def pressed(screen: Shelf, action: str, books: Books, letters: int) -> Step | None:
    """Hear a story's name, open the one heard, carry on with the one left open, or ask more."""
    verb, _, detail = action.partition(":")
    match verb:
        case "back" if screen.resting:
            return going.leave(screen.resting, books, Languages())
        case "back":
            return Languages(), (Hush(),)
        case "carry_on" if screen.resting:
            return going.return_to(screen.resting, books)
        case "basket" if screen.resting:
            return basket.opened(screen.resting, books, then="shelf")
        case "sheet":
            return changed(screen, sheet=int(detail), touched=""), (Hush(),)
        case "story":
            return _story(screen, detail, books, letters)
        case _:
            return None


def _story(screen: Shelf, story_id: str, books: Books, letters: int) -> Step:
    story = books.stories[story_id, screen.language]
    if screen.touched != story.id:
        title = Utterance("title", story.title, screen.language, "")
        return changed(screen, touched=story.id), (Speak((title,)),)
    begun, effects = opening.begin(story, letters if wishing.stays(screen) else MIDDLE)
    if screen.resting is None:
        return begun, effects
    return begun, (*going.leave(screen.resting, books)[1], *effects)


def view(screen: Shelf, books: Books) -> tuple[Item, ...]:
    """One card a story: its cover and its title."""
    stories = books.shelf(screen.language)
    say = books.interface(screen.language).say
    shown = sheets.on_sheet(stories, screen.sheet, ON_A_SHEET)
    rtl = books.rtl(screen.language)
    cards = (
        item
        for story, box in zip(shown, _boxes(len(shown), screen), strict=True)
        for item in chrome.card(box, story.cover, story.title, screen.language,
                                f"story:{story.id}", chosen=screen.touched == story.id)
    )
    empty = say("No story is ready in this language yet. Please choose another.")
    return chrome.turned((
        chrome.heading(say("Touch a story.") if stories else empty, screen.language),
        *cards,
        *(_left_open(screen.resting, books, rtl) if screen.resting else ()),
        *sheets.arrows(screen.sheet, sheets.count(stories, ON_A_SHEET)),
        *chrome.button(style.BACK_PLACE, "back", "back"),
        *chrome.button(style.QUIET_PLACE, "settings", "settings"),
        *chrome.button(style.CALM_PLACE, "calm", "calm"),
    ), rtl)


def _boxes(count: int, screen: Shelf) -> tuple[Box, ...]:
    """One cover alone is large; below there is room for the story that was left open."""
    if count == 1:
        return (Box(440, 190, 720, 590) if screen.resting else Box(340, 200, 920, 740),)
    return chrome.rows_of_cards(count, Box(140, 190, 1320, 590 if screen.resting else 770))


def _left_open(sitting: Sitting, books: Books, rtl: bool) -> tuple[Item, ...]:
    """A strip to touch: the chapter's picture, the words, and the endings that were found."""
    story = books.story(sitting)
    there = chapters.reading(sitting, story)
    high = STRIP.h - 28
    art = Box(STRIP.x + 22, STRIP.y + 14, high * 1.6, high)
    ended = bool(endings.found(sitting, story))
    row = Box(STRIP.right - 500, STRIP.y + 38, 470, 88)
    words = Box(art.right + 130, STRIP.y + 16, (row.x if ended else STRIP.right) - art.right - 160,
                STRIP.h - 32)
    say = books.interface(sitting.language).say
    return (
        Plate("carry-on", STRIP, style.HONEY, corner=44, edge=style.INK, edge_width=4, shadow=True,
              action="carry_on"),
        Art("carry-on-art", art, there.art or story.cover, describe=there.title,
            language=sitting.language, mirrored=rtl, corner=24, action="carry_on", enter="fade"),
        Icon("carry-on-icon", Box(art.right + 26, STRIP.y + 37, 90, 90), "forward",
             action="carry_on"),
        Words("words:carry_on", words, say("Carry on"), sitting.language, size=56, align="start",
              bold=True, action="carry_on"),
        *(endings.row(sitting, story, row, rtl) if ended else ()),
        *basket.card(sitting, BASKET, books),
    )
