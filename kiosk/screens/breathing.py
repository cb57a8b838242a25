"""A panel over whose tea one breathes: three rounds, and on at any time.

It comes after the panel's last line; it counts nothing, and nothing here has to be finished.
"""

from kiosk.model.books import Books
from kiosk.model.calming import Breath
from kiosk.model.geometry import STAGE, Box
from kiosk.model.interface import Interface
from kiosk.model.messages import Hush, Speak
from kiosk.model.picture import Art, Item, Plate, Zone
from kiosk.model.session import Breathing, Sitting
from kiosk.model.speech import Utterance
from kiosk.model.story import Panel
from kiosk.model.values import changed
from kiosk.screens import chrome, finding, going, style
from kiosk.screens.calm import breath
from kiosk.screens.going import Step
from kiosk.screens.lettered import turns

_DOTS_TOP = 926.0


def begun(sitting: Sitting, shape: Breath, books: Books) -> Step:
    """The first breath is about to begin; what to do is said, unless one reads quietly."""
    screen = Breathing(sitting, shape)
    if sitting.quiet:
        return screen, (Hush(),)
    return screen, (_aloud(_both(books.interface(sitting.language)), sitting),)


def pressed(screen: Breathing, action: str, books: Books) -> Step | None:
    """On at any time, back to the panel, hear it again, or breathe three times more."""
    match action:
        case "forward":
            panel = _panel(screen, books)
            return going.after_panel(screen.sitting, panel, books.story(screen.sitting))
        case "back":
            return going.return_to(screen.sitting, books)
        case "heading":
            interface = books.interface(screen.sitting.language)
            said = _words(screen, interface) if _done(screen) else _both(interface)
            return screen, (_aloud(said, screen.sitting),)
        case "again":
            return begun(screen.sitting, screen.breath, books)
        case _:
            return None


def ticked(screen: Breathing, now: int) -> Breathing:
    """The breath turns, where its time has come."""
    at = deadline(screen)
    if at is None or now < at:
        return screen
    return changed(screen, turn=screen.turn + 1, turned_at=now)


def deadline(screen: Breathing) -> int | None:
    """When the breath turns next; None after the last round."""
    return breath.due(screen.turn, screen.turned_at, _rhythm(screen))


def glide_ms(screen: Breathing) -> int:
    """How long the rings take to grow or shrink: as long as the breath."""
    return breath.lasts(screen.turn, _rhythm(screen))


def _rhythm(screen: Breathing) -> breath.Rhythm:
    shape = screen.breath
    return breath.Rhythm(shape.in_ms, shape.out_ms, shape.rounds)


def _done(screen: Breathing) -> bool:
    return breath.over(screen.turn, _rhythm(screen))


def _panel(screen: Breathing, books: Books) -> Panel:
    node = books.node(screen.sitting)
    assert isinstance(node, Panel), f"breathing at {node.id}, which is no panel"
    return node


def _both(interface: Interface) -> str:
    return interface.say("Smell the tea. Now cool the tea, slowly.")


def _words(screen: Breathing, interface: Interface) -> str:
    if _done(screen):
        return interface.say("That was slow and soft. We can go on, or breathe again.")
    return breath.words(screen.turn, interface)


def _aloud(words: str, sitting: Sitting) -> Speak:
    return Speak((Utterance("breathing", words, sitting.language, ""),))


def view(screen: Breathing, books: Books) -> tuple[Item, ...]:
    """The panel without its balloons, and the breath over its tea."""
    panel, shape, done = _panel(screen, books), screen.breath, _done(screen)
    language = screen.sitting.language
    rtl = books.rtl(language)
    words = _words(screen, books.interface(language))
    return (
        shown(panel, books, screen.sitting),
        Zone("forward-side", STAGE, "forward"),
        *(() if done else _breath(shape, screen.turn, turns(panel, rtl))),
        *chrome.turned((
            *heading(words, language, 44 if done else 60),
            *finding.dots(breath.rounds_done(screen.turn), shape.rounds, _DOTS_TOP),
            *(chrome.button(style.QUIET_PLACE, "again", "again") if done else ()),
            *chrome.calm_and_pause(),
            *chrome.button(style.BACK_PLACE, "back", "back"),
            *chrome.button(style.GO_ON_PLACE, "forward", "forward", fill=style.HONEY),
        ), rtl),
    )


def shown(panel: Panel, books: Books, sitting: Sitting) -> Art:
    """The panel's picture on the whole stage, under its own key: it is the one just read."""
    return Art(f"panel:{panel.id}", STAGE, f"{sitting.story}/{panel.art}", panel.describe,
               sitting.language, mirrored=turns(panel, books.rtl(sitting.language)))


def heading(words: str, language: str, size: float = 46.0) -> tuple[Item, ...]:
    """Words on a light sheet over a picture, between the corner buttons."""
    return (
        Plate("heading-ground", Box(306, 24, 988, 116), style.GLASS, corner=50, enter="none"),
        changed(chrome.heading(words, language, size=size, action="heading"),
                box=Box(336, 24, 928, 116)),
    )


def _breath(shape: Breath, turn: int, turned: bool) -> tuple[Item, ...]:
    """Rings around the steam, and steam that the breath draws up and blows away."""
    room = shape.steam.inside(STAGE)
    foot = room.centre[0], room.bottom
    high, wide = room.h * 0.95, room.h * 1.06
    air = breath.Air(
        drawn_in=Box(foot[0] - high * 5 / 12, foot[1] - high, high * 5 / 6, high),
        blown_out=Box(foot[0] - wide * 0.77, foot[1] - wide * 0.46, wide, wide * 0.48),
    )
    middle = foot[0], room.y + room.h * 0.62
    items = (*breath.rings(middle, room.h * 1.36, turn, breath.DUSK),
             breath.steam(air, turn, True))
    return tuple(_turned(item) for item in items) if turned else items


def _turned(item: Item) -> Item:
    box = item.box.mirrored()
    return changed(item, box=box, mirrored=not item.mirrored) if isinstance(item, Art) else (
        changed(item, box=box))
