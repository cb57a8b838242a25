"""A panel in which five things are found: each is named and lit, and on at any time.

It comes after the panel's last line; it counts nothing, and nothing here has to be finished.
"""

from kiosk.model.books import Books
from kiosk.model.calming import Thing
from kiosk.model.geometry import STAGE
from kiosk.model.messages import Hush, Speak
from kiosk.model.picture import Item
from kiosk.model.session import Finding, Sitting
from kiosk.model.speech import Utterance
from kiosk.model.story import Panel
from kiosk.model.values import changed
from kiosk.screens import breathing, chrome, finding, going, style
from kiosk.screens.going import Step
from kiosk.screens.lettered import turns

_DOTS_TOP = 930.0


def begun(sitting: Sitting, books: Books) -> Step:
    """Nothing is found yet; what to do is said, unless one reads quietly."""
    screen = Finding(sitting)
    return screen, ((Hush() if sitting.quiet else _aloud(screen, books)),)


def pressed(screen: Finding, action: str, books: Books) -> Step | None:
    """Find something, hear it again, go on at any time, or back to the panel."""
    verb, _, detail = action.partition(":")
    match verb:
        case "forward":
            return going.after_panel(screen.sitting, _panel(screen, books),
                                     books.story(screen.sitting))
        case "back":
            return going.return_to(screen.sitting, books)
        case "heading":
            return screen, (_aloud(screen, books),)
        case "find" if _thing(_panel(screen, books), detail):
            after = changed(screen, found=finding.with_found(screen.found, detail))
            return after, (_aloud(after, books),)
        case _:
            return None


def _panel(screen: Finding, books: Books) -> Panel:
    node = books.node(screen.sitting)
    assert isinstance(node, Panel) and node.things, f"finding at {node.id}, which has no things"
    return node


def _thing(panel: Panel, id: str) -> Thing | None:
    return next((thing for thing in panel.things if thing.id == id), None)


def _aloud(screen: Finding, books: Books) -> Speak:
    last = screen.found[-1] if screen.found else "finding"
    return Speak((Utterance(last, _words(screen, books), screen.sitting.language, ""),))


def _words(screen: Finding, books: Books) -> str:
    """What is asked; after a thing was touched, that thing."""
    thing = _thing(_panel(screen, books), screen.found[-1]) if screen.found else None
    return thing.text if thing else (
        books.interface(screen.sitting.language).say("Touch five things that we can see."))


def view(screen: Finding, books: Books) -> tuple[Item, ...]:
    """The panel without its balloons, its things lit as they are found, and five dots."""
    panel = _panel(screen, books)
    language = screen.sitting.language
    rtl = books.rtl(language)
    spots = [finding.Spot(one.id, finding.around((one.x, one.y), one.half, STAGE))
             for one in panel.things]
    return (
        breathing.shown(panel, books, screen.sitting),
        *chrome.turned(finding.lights(spots, screen.found), turns(panel, rtl)),
        *chrome.turned((
            *breathing.heading(_words(screen, books), language),
            *finding.dots(len(screen.found), finding.FIVE, _DOTS_TOP),
            *chrome.calm_and_pause(),
            *chrome.button(style.BACK_PLACE, "back", "back"),
            *chrome.button(style.GO_ON_PLACE, "forward", "forward", fill=style.HONEY),
        ), rtl),
    )
