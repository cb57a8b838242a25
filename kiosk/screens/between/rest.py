"""The end of a chapter: the tree as it has grown, and the two ways on from it, both good ones.

Where there are more questions, a basket stands under the tree for whoever likes.
"""

from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.messages import Hush, Keep, Speak
from kiosk.model.picture import Art, Item, Plate, Words, Zone
from kiosk.model.session import Shelf
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.model.waymarks import Rest
from kiosk.screens import chrome, going, style, tree
from kiosk.screens.between import basket, chapter_row, opening
from kiosk.screens.going import Step

#: The whole tree, its foot on the hill, between the two ways on.
TREE = Box(800 - 664 * tree.SHAPE / 2, 262, 664 * tree.SHAPE, 664)
#: Before the trunk, where what is ripe is gathered.
BASKET = Box(685, 712, 230, 184)


def pressed(screen: Rest, action: str, books: Books) -> Step | None:
    """On to the next title, to the shelf, back, to a chapter once more, or more questions."""
    sitting, story = screen.sitting, books.story(screen.sitting)
    verb, _, detail = action.partition(":")
    match verb:
        case "forward":
            return opening.stand_before(sitting, story)
        case "stop":
            return Shelf(sitting.language, resting=sitting), (Hush(), Keep(sitting))
        case "basket":
            return basket.opened(sitting, books)
        case "back":
            return going.return_to(changed(sitting, ahead=""), books)
        case "chapter":
            return opening.before_chapter(sitting, detail, story)
        case "heading":
            return screen, (Speak(words(screen, books)),)
        case _:
            return None


def words(screen: Rest, books: Books) -> tuple[Utterance, ...]:
    """What is said here: what may be done, the heading of the sheet, and whether there is more."""
    say = books.interface(screen.sitting.language).say
    text = say("This chapter is done. You can go on, or stop here.")
    heading = Utterance("rest", text, screen.sitting.language, "")
    return (heading, *basket.invitation(screen.sitting, books))


def view(screen: Rest, books: Books) -> tuple[Item, ...]:
    """The tree on its hill; above it the chapters, below it the basket, on and stop."""
    sitting, story = screen.sitting, books.story(screen.sitting)
    language, rtl = sitting.language, books.rtl(sitting.language)
    say = books.interface(language).say
    return (
        Art("tree-hill", STAGE, "tree_hill", mirrored=rtl, enter="fade"),
        *tree.tree(len(sitting.leaves), TREE.mirrored() if rtl else TREE, rtl),
        *chrome.turned((
            Plate("sheet", Box(300, 24, 1000, 210), style.GLASS, corner=44),
            Zone("reach:heading", Box(330, 0, 940, 112), "heading"),
            Words("heading", Box(330, 34, 940, 70), words(screen, books)[0].text, language, size=44,
                  bold=True, action="heading"),
            *chapter_row.row(sitting, story, Box(330, 110, 940, 110), rtl),
            *chrome.plate_button(Box(60, 806, 460, 150), "stop", say("Stop here"), language,
                                 "home"),
            *chrome.plate_button(Box(1080, 806, 460, 150), "forward", say("Go on"), language,
                                 "forward", fill=style.HONEY),
            *basket.standing(sitting, BASKET, books),
            *chrome.calm_and_pause(),
            *chrome.button(style.BACK_PLACE, "back", "back"),
        ), rtl),
    )
