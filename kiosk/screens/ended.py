"""The end of a story: warm words over the last picture, and three ways on."""

from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.messages import Hush, Speak
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.session import Ended, Shelf
from kiosk.model.stops import chapter_end
from kiosk.model.story import Ending, Panel, Story
from kiosk.model.ways import taken
from kiosk.screens import chrome, going, saying, style
from kiosk.screens.between import basket, endings, leafing, opening, other_ways
from kiosk.screens.going import Step
from kiosk.screens.group.stopping import stopped


def pressed(screen: Ended, action: str, books: Books) -> Step | None:
    """Another way, more questions, one's own comic, once more from the start, back, or finish."""
    sitting = screen.sitting
    match action:
        case "done" if sitting.mode == "group":
            story = books.story(sitting)
            return stopped(sitting, chapter_end(sitting, story), story)
        case "ways":
            return other_ways.opened(sitting, books)
        case "basket":
            return basket.opened(sitting, books)
        case "comic":
            return leafing.opened(sitting), (Hush(),)
        case "again":
            _, closing = going.leave(sitting, books)
            begun, effects = opening.begin(books.story(sitting))
            return begun, (*closing, *effects)
        case "back":
            return going.back(sitting, books)
        case "done":
            return going.leave(sitting, books, Shelf(sitting.language))
        case "heading":
            return screen, (Speak(saying.opening_words(books.node(sitting), sitting)),)
        case _:
            return None


def view(screen: Ended, books: Books) -> tuple[Item, ...]:
    """The ending's picture fills the stage; its words lie on a sheet, the ways on below."""
    story = books.story(screen.sitting)
    ending = books.node(screen.sitting)
    assert isinstance(ending, Ending), f"ended at {ending.id}, which is no ending"
    language = screen.sitting.language
    rtl = books.rtl(language)
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
            *_ways(screen, story, books, rtl),
            *chrome.calm_and_pause(),
            *chrome.button(style.BACK_PLACE, "back", "back"),
        ), rtl),
    )


def _ways(screen: Ended, story: Story, books: Books, rtl: bool) -> tuple[Item, ...]:
    """What invites stands first, what ends it last; a group goes on to what it does together."""
    language = story.language
    say = books.interface(language).say
    if screen.sitting.mode == "group":
        return chrome.plate_button(Box(580, 800, 440, 140), "done", say("Go on"), language, "done")
    wide, gap = 356.0, 20.0
    ways = [("comic", say("My comic")), ("again", say("Read again")), ("done", say("Finish"))]
    if taken(screen.sitting.path, story):
        ways.insert(0, ("ways", say("Another way")))
    left = (STAGE.w - len(ways) * wide - (len(ways) - 1) * gap) / 2
    return (*endings.column(screen.sitting, story, Box(124, 380, 196, 410), rtl),
            *basket.card(screen.sitting, Box(1280, 380, 196, 240), books), *(
        item
        for place, (action, text) in enumerate(ways)
        for item in chrome.plate_button(Box(left + place * (wide + gap), 812, wide, 140), action,
                                        text, language, action, size=38)
    ))


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
