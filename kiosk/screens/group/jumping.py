"""To another page: the panels of the session's chapters as small pictures, each a touch away."""

from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.group import Jumping, Leading
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.session import Sitting, sitting_of
from kiosk.model.stops import panels_to_jump_to
from kiosk.model.story import Panel, Story
from kiosk.model.values import changed
from kiosk.screens import chrome, going, style
from kiosk.screens.going import Step
from kiosk.screens.group.stopping import come_on

COLUMNS, ROWS = 4, 3
ON_A_SHEET = COLUMNS * ROWS


def pressed(screen: Jumping, action: str, books: Books, limit: int) -> Step | None:
    """Look at another chapter or sheet, go to a panel, or back to the pause."""
    sitting = sitting_of(screen)
    if sitting is None:
        return screen.back, ()
    verb, _, detail = action.partition(":")
    match verb:
        case "back":
            return Leading(screen.back, limit), ()
        case "chapter" if detail in sitting.led.chapters:
            return changed(screen, chapter=detail, sheet=0), ()
        case "sheet":
            return changed(screen, sheet=int(detail)), ()
        case "panel":
            return jump(sitting, detail, screen.chapter, books)
        case _:
            return None


def jump(sitting: Sitting, panel_id: str, chapter: str, books: Books) -> Step | None:
    """To a panel that the session may go to; back along its way where it was there already."""
    story = books.story(sitting)
    if all(panel.id != panel_id for panel in panels_to_jump_to(story, sitting.led, chapter)):
        return None
    path = sitting.path
    there = come_on(sitting)
    if panel_id in path:
        return going.return_to(changed(there, path=path[: path.index(panel_id) + 1]), books)
    return going.come_to(there, panel_id, story)


def view(screen: Jumping, books: Books, language: str) -> tuple[Item, ...]:
    """The chapters above, below them the panels of one, twelve to a sheet."""
    sitting = sitting_of(screen)
    if sitting is None:
        return ()
    story = books.story(sitting)
    rtl = books.rtl(language)
    panels = panels_to_jump_to(story, sitting.led, screen.chapter)
    sheets = max(1, -(-len(panels) // ON_A_SHEET))
    shown = panels[screen.sheet * ON_A_SHEET: (screen.sheet + 1) * ON_A_SHEET]
    return (
        Plate("jump-ground", STAGE, style.PAPER, enter="fade"),
        *chrome.turned((
            *_chapters(screen, sitting, story, language),
            *(item for at, panel in enumerate(shown)
              for item in _panel(panel, at, story, sitting.here == panel.id)),
            *_sheets(screen, sheets),
            *chrome.button(style.PAUSE_PLACE, "back", "back"),
        ), rtl),
    )


def _chapters(screen: Jumping, sitting: Sitting, story: Story, language: str) -> tuple[Item, ...]:
    own = [one for one in story.chapters if one.id in sitting.led.chapters]
    wide = min(420.0, (1240 - 18 * (len(own) - 1)) / len(own))
    left = 180 + (1240 - len(own) * wide - (len(own) - 1) * 18) / 2
    return tuple(
        item
        for at, one in enumerate(own)
        for item in _tab(one.id, one.title, Box(left + at * (wide + 18), 30, wide, 116),
                         one.id == screen.chapter, language)
    )


def _tab(chapter: str, title: str, box: Box, here: bool, language: str) -> tuple[Item, ...]:
    action = f"chapter:{chapter}"
    return (
        Plate(f"plate:{action}", box, style.HONEY if here else style.CARD, corner=40,
              edge=style.INK, edge_width=6 if here else 3, action=action),
        Words(f"words:{action}", box.grown(-12), title, language, size=38, bold=here,
              action=action),
    )


def _panel(panel: Panel, at: int, story: Story, here: bool) -> tuple[Item, ...]:
    box = Box(130 + (at % COLUMNS) * 342, 186 + (at // COLUMNS) * 256, 314, 196)
    action = f"panel:{panel.id}"
    return (
        Plate(f"edge:{action}", box.grown(10 if here else 5),
              style.TURQUOISE if here else style.INK, corner=18, action=action),
        Art(f"thumb:{panel.id}", box, f"{story.id}/{panel.art}", panel.describe, story.language,
            corner=14, action=action),
    )


def _sheets(screen: Jumping, sheets: int) -> tuple[Item, ...]:
    ways: tuple[Item, ...] = ()
    if screen.sheet > 0:
        ways += chrome.button(style.BACK_PLACE, "back", f"sheet:{screen.sheet - 1}")
    if screen.sheet + 1 < sheets:
        ways += chrome.button(style.FORWARD_PLACE, "forward", f"sheet:{screen.sheet + 1}")
    return ways
