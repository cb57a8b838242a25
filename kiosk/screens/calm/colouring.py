"""A hen to colour: choose a pot, touch a part, and it takes the colour; nothing can be wrong."""

from functools import cache

from kiosk.model.asides import Calm
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.interface import Interface
from kiosk.model.picture import Art, Item, Plate, Zone
from kiosk.model.values import changed
from kiosk.screens import chrome, style
from kiosk.screens.calm import hen
from kiosk.screens.calm.picture import ANEW

#: The paints by name, in the order of their pots. There is none of blood, and white takes off.
PAINTS: dict[str, str] = {
    "yellow": "#f4cf5e", "orange": "#ec9a4f", "pink": "#eab0bd", "purple": "#a98cc8",
    "blue": "#86b7dc", "green": "#8fbd6b", "brown": "#a87b5c", "white": "#fffdf8",
}
SHEET = Box(130, 196, 1120, 700)
_POTS = Box(1272, 196, 312, 700)
_JAR = "#e6ecea"
#: The greys of a pot's mask.
_PAINT, _POT = 80, 120


def name(paint: str, interface: Interface) -> str:
    """A paint as it is called."""
    say = interface.say
    names = {
        "yellow": say("Yellow"), "orange": say("Orange"), "pink": say("Pink"),
        "purple": say("Purple"), "blue": say("Blue"), "green": say("Green"),
        "brown": say("Brown"), "white": say("White"),
    }
    return names[paint]


def words(screen: Calm, interface: Interface) -> str:
    """What can be done; once a pot was chosen, its colour."""
    if screen.pot:
        return name(screen.pot, interface)
    return interface.say("Choose a colour, then touch the hen.")


def dipped(screen: Calm, paint: str) -> Calm | None:
    """Another pot is used from now on."""
    return changed(screen, pot=paint) if paint in PAINTS else None


def coloured(screen: Calm, part: str) -> Calm | None:
    """A part takes the colour; whoever has not chosen a pot yet paints with the first."""
    if part not in hen.PARTS.values():
        return None
    others = tuple(one for one in screen.painted if one[0] != part)
    return changed(screen, painted=(*others, (part, screen.pot or next(iter(PAINTS)))))


def anew(screen: Calm) -> Calm:
    """A clean page, and the same pot."""
    return changed(screen, painted=())


def view(screen: Calm, books: Books, language: str) -> tuple[Item, ...]:
    """The page, the pots beside it, and a clean page for whoever wants one."""
    rtl = books.rtl(language)
    said = words(screen, books.interface(language))
    return (
        Plate("hen-sheet", SHEET, PAINTS["white"], corner=40, shadow=True),
        Art("calm:hen", SHEET, "calm_hen_lines", describe=said, language=language, mirrored=rtl,
            corner=40, mask="calm_hen_mask", tints=_tints(screen)),
        *_zones(),
        *(item for index, paint in enumerate(PAINTS)
          for item in _pot(screen, paint, _pot_box(index), rtl)),
        chrome.heading(said, language, size=46, action="again"),
        *chrome.button(ANEW, "sheet", "anew"),
    )


def _tints(screen: Calm) -> tuple[tuple[int, str], ...]:
    painted = dict(screen.painted)
    return tuple((hen.grey(part), PAINTS[painted.get(part, "white")])
                 for part in hen.PARTS.values())


@cache
def _zones() -> tuple[Item, ...]:
    """The whole map, and on it the middle of each part: what a switch comes to is ringed there."""
    return (
        *(Zone(f"part:{index}", box.inside(SHEET), f"paint:{part}")
          for index, (part, box) in enumerate(hen.patches())),
        *(Zone(f"middle:{part}", hen.middle(part).inside(SHEET), f"paint:{part}")
          for part in hen.PARTS.values()),
    )


def _pot_box(index: int) -> Box:
    wide, high = _POTS.w / 2, _POTS.h / 4
    return Box(_POTS.x + index % 2 * wide, _POTS.y + index // 2 * high, wide, high)


def _pot(screen: Calm, paint: str, box: Box, rtl: bool) -> tuple[Item, ...]:
    """A pot of paint; the one that is used has the brush in it, and stands on a plate."""
    used, action = paint == screen.pot, f"pot:{paint}"
    at = box.grown(-10)
    ground = Plate(f"under:{paint}", box.grown(-2), style.HONEY, corner=36, edge=style.TURQUOISE,
                   edge_width=8, action=action, enter="pop")
    pot = Art(f"pot:{paint}", at, "paint_pot_brush" if used else "paint_pot_lines", mirrored=rtl,
              mask="paint_pot_mask", tints=((_PAINT, PAINTS[paint]), (_POT, _JAR)), action=action)
    zone = Zone(f"reach:{paint}", box, action)
    return (zone, *((ground,) if used else ()), pot)
