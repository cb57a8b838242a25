"""One's own comic, to leaf through: the cover, then the pages of the path that was taken."""

from kiosk.model.books import Books
from kiosk.model.geometry import STAGE_H, STAGE_W, Box
from kiosk.model.messages import Hush
from kiosk.model.picture import Item, Zone
from kiosk.model.session import Ended, Sitting
from kiosk.model.values import changed
from kiosk.model.waymarks import Leafing
from kiosk.screens import chrome, style
from kiosk.screens.between import comic
from kiosk.screens.going import Step


def opened(sitting: Sitting) -> Leafing:
    """The comic, closed, its cover up."""
    return Leafing(sitting)


def pressed(screen: Leafing, action: str, books: Books) -> Step | None:
    """A page on or back; behind the last one, and before the cover, the end of the story again."""
    last = len(comic.pages(screen.sitting.path, books.story(screen.sitting)))
    match action:
        case "forward" if screen.page < last:
            return changed(screen, page=screen.page + 1), (Hush(),)
        case "back" if screen.page > 0:
            return changed(screen, page=screen.page - 1), (Hush(),)
        case "forward" | "back" | "close":
            return Ended(screen.sitting), (Hush(),)
        case _:
            return None


def view(screen: Leafing, books: Books) -> tuple[Item, ...]:
    """A page between the two ways to turn it."""
    sitting, story = screen.sitting, books.story(screen.sitting)
    rtl = books.rtl(sitting.language)
    pages = comic.pages(sitting.path, story)
    at = min(screen.page, len(pages))
    page = comic.cover(story, rtl, comic.ON_GLASS) if at == 0 else comic.page_items(
        pages[at - 1], sitting, story, rtl, comic.ON_GLASS)
    return (
        *page,
        *chrome.turned((
            Zone("forward-side", Box(STAGE_W * 0.3, 0, STAGE_W * 0.7, STAGE_H), "forward"),
            Zone("back-side", Box(0, 0, STAGE_W * 0.3, STAGE_H), "back"),
            *chrome.calm_and_pause(),
            *chrome.button(style.PAGE_BELOW, "done", "close", fill=style.HONEY),
            *chrome.button(style.BACK_PLACE, "back", "back"),
            *chrome.button(style.FORWARD_PLACE, "forward", "forward", fill=style.HONEY),
        ), rtl),
    )
