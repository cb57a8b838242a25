"""The end of a story: warm words over the last picture, and three ways on."""

from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.messages import Speak
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.session import Ended, Shelf
from kiosk.model.story import Ending, Panel, Story
from kiosk.screens import chrome, going, style
from kiosk.screens.going import Step


def pressed(screen: Ended, action: str, books: Books) -> Step | None:
    """Read again from the start, look at the pages once more, or finish."""
    sitting = screen.sitting
    match action:
        case "again":
            _, closing = going.leave(sitting, books)
            opened, opening = going.begin(books.story(sitting))
            return opened, (*closing, *opening)
        case "back":
            return going.back(sitting, books)
        case "done":
            return going.leave(sitting, books, Shelf(sitting.language))
        case "heading":
            return screen, (Speak(going.opening_words(books.node(sitting), sitting)),)
        case _:
            return None


def view(screen: Ended, books: Books) -> tuple[Item, ...]:
    """The ending's picture fills the stage; its words lie on a sheet, the ways on below."""
    story = books.story(screen.sitting)
    ending = books.node(screen.sitting)
    assert isinstance(ending, Ending), f"ended at {ending.id}, which is no ending"
    language = screen.sitting.language
    rtl = books.rtl(language)
    say = books.interface(language).say
    art = f"{story.id}/{ending.art}" if ending.art else _last_art(screen, books)
    return (
        Art(f"ending:{ending.id}", STAGE, art, describe=ending.text, language=language,
            mirrored=rtl and _may_turn(story, art), enter="fade"),
        *chrome.turned((
            Plate("sheet", Box(330, 26, 940, 330), style.GLASS, corner=44),
            Words("ending-title", Box(370, 44, 860, 90), ending.title, language, size=58,
                  bold=True, action="heading"),
            Words("ending-text", Box(370, 138, 860, 200), ending.text, language, size=42,
                  action="heading"),
            *_way(Box(330, 800, 440, 140), "again", say("Read again"), language),
            *_way(Box(830, 800, 440, 140), "done", say("Finish"), language),
            *chrome.calm_and_pause(),
            *chrome.button(style.BACK_PLACE, "back", "back"),
        ), rtl),
    )


def _may_turn(story: Story, art: str) -> bool:
    """Whether `art` may be flipped: not where a panel shows the same and must not be."""
    return not any(
        isinstance(node, Panel) and node.mirror == "never" and f"{story.id}/{node.art}" == art
        for node in story.nodes.values()
    )


def _last_art(screen: Ended, books: Books) -> str:
    story = books.story(screen.sitting)
    walked = (story.nodes[node_id] for node_id in reversed(screen.sitting.path))
    panel = next((node for node in walked if isinstance(node, Panel)), None)
    return f"{story.id}/{panel.art}" if panel else story.cover


def _way(box: Box, action: str, text: str, language: str) -> tuple[Item, ...]:
    return chrome.plate_button(box, action, text, language, action)
