"""The stories that are ready in the chosen language, as covers to touch."""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Hush, Speak
from kiosk.model.picture import Item
from kiosk.model.session import Languages, Shelf
from kiosk.model.speech import Utterance
from kiosk.screens import chrome, going, style
from kiosk.screens.going import Step


def opened(code: str, books: Books) -> Step:
    """The shelf of one language, which says what to do."""
    say = books.interface(code).say
    words = Utterance("shelf", say("Touch a story."), code, "")
    return Shelf(code), (Speak((words,)),)


def pressed(screen: Shelf, action: str, books: Books) -> Step | None:
    """Hear a story's name, or open the one that was heard."""
    if action == "back":
        return Languages(), (Hush(),)
    if not action.startswith("story:"):
        return None
    story = books.stories[action.partition(":")[2], screen.language]
    if screen.touched == story.id:
        return going.begin(story)
    title = Utterance("title", story.title, screen.language, "")
    return Shelf(screen.language, touched=story.id), (Speak((title,)),)


def view(screen: Shelf, books: Books) -> tuple[Item, ...]:
    """One card a story: its cover and its title."""
    stories = books.shelf(screen.language)
    say = books.interface(screen.language).say
    area = Box(140, 210, 1320, 740)
    boxes = chrome.rows_of_cards(len(stories), area) if len(stories) != 1 else (_alone(),)
    cards = (
        item
        for story, box in zip(stories, boxes, strict=True)
        for item in chrome.card(box, story.cover, story.title, screen.language,
                                f"story:{story.id}", chosen=screen.touched == story.id)
    )
    empty = say("No story is ready in this language yet. Please choose another.")
    return chrome.turned((
        chrome.heading(say("Touch a story.") if stories else empty, screen.language),
        *cards,
        *chrome.button(style.BACK_PLACE, "back", "back"),
        *chrome.button(style.CALM_PLACE, "calm", "calm"),
    ), books.rtl(screen.language))


def _alone() -> Box:
    return Box(340, 200, 920, 740)
