"""Five things in the quiet corner of a tent: to see, to hear, to smell, to feel."""

from kiosk.model.asides import Calm
from kiosk.model.books import Books
from kiosk.model.interface import Interface
from kiosk.model.picture import Art, Item, Plate
from kiosk.screens import chrome, finding, style
from kiosk.screens.calm.picture import ANEW, PICTURE

#: The things of the picture: middle, and half the width, in fractions of the picture.
THINGS: dict[str, tuple[float, float, float]] = {
    "window": (0.50, 0.25, 0.10),
    "plant": (0.13, 0.52, 0.09),
    "kite": (0.83, 0.20, 0.08),
    "cushion": (0.36, 0.70, 0.13),
    "tea": (0.58, 0.72, 0.06),
    "hen": (0.72, 0.62, 0.07),
    "ball": (0.87, 0.78, 0.07),
    "shoes": (0.15, 0.86, 0.08),
    "book": (0.60, 0.89, 0.08),
}


def named(thing: str, interface: Interface) -> str:
    """The thing, and what one sees, hears, smells or feels of it."""
    say = interface.say
    names = {
        "window": say("The window. I can see the sky."),
        "plant": say("The little tree. I can see green leaves."),
        "kite": say("The kite. I can hear it in the wind."),
        "cushion": say("The cushion. I can feel how soft it is."),
        "tea": say("The tea. I can smell it."),
        "hen": say("The hen Um Reesh. I can feel her cloth."),
        "ball": say("The ball. I can hear it bounce."),
        "shoes": say("The shoes. I can feel the ground under my feet."),
        "book": say("The book. I can hear its pages turn."),
    }
    return names[thing]


def words(screen: Calm, interface: Interface) -> str:
    """What is asked; after a thing was touched, that thing."""
    if screen.found:
        return named(screen.found[-1], interface)
    return interface.say("Touch five things. What can we see, hear, smell or feel?")


def view(screen: Calm, books: Books, language: str) -> tuple[Item, ...]:
    """The corner, its things lit as they are found, and five dots."""
    rtl = books.rtl(language)
    spots = [finding.Spot(name, finding.around((x, y), half * 1.15, PICTURE))
             for name, (x, y, half) in THINGS.items()]
    said = words(screen, books.interface(language))
    return (
        Plate("five-frame", PICTURE.grown(6), style.CARD, corner=42, edge=style.INK,
              edge_width=3, shadow=True),
        Art("calm:five", PICTURE, "calm_five_corner", describe=said, language=language,
            mirrored=rtl, corner=36, enter="fade"),
        *finding.lights(spots, screen.found),
        chrome.heading(said, language, size=46, action="again"),
        *finding.dots(len(screen.found), finding.FIVE, 904),
        *chrome.button(ANEW, "again", "anew"),
    )
