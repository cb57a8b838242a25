"""The way about in the calm corner: the menu of quiet places, each of them, and back again."""

from kiosk.model.asides import Calm, CalmPlace
from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.interface import Interface
from kiosk.model.messages import Hush, Speak
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.screens import chrome, finding, style
from kiosk.screens.calm import breath, colouring, five
from kiosk.screens.calm.picture import PICTURE
from kiosk.screens.going import Step

#: In through the nose while the tea is smelled, out longer while it is cooled; nothing is held.
RHYTHM = breath.Rhythm(in_ms=4_000, out_ms=6_000)
GROUND = "#e4ede0"

_PICTURES: dict[CalmPlace, str] = {
    "breathe": "calm_breathe", "hug": "calm_hug", "five": "calm_five", "hen": "calm_hen",
    "tree": "calm_tree", "helper": "calm_helper",
}
_GLASS = Box(600, 420, 400, 400)
_AIR = breath.Air(drawn_in=Box(668, 196, 264, 330), blown_out=Box(728, 336, 400, 192))


def pressed(screen: Calm, action: str, books: Books, language: str) -> Step | None:
    """To one of the quiet places, what can be done there, or back to where the child was."""
    interface = books.interface(language)
    verb, _, detail = action.partition(":")
    match verb:
        case "back" if screen.place == "menu":
            return screen.back, (Hush(),)
        case "back":
            return changed(screen, place="menu"), (Hush(),)
        case "return":
            return screen.back, (Hush(),)
        case "calm" if detail in _PICTURES:
            there = _gone_to(screen, detail)
            said = (_names(interface)[there.place], words(there, interface))
            return there, (_aloud(language, *said),)
        case "again":
            return screen, (_aloud(language, words(screen, interface)),)
        case _:
            return _played(screen, verb, detail, interface)


def _gone_to(screen: Calm, place: str) -> Calm:
    """The same corner at another place: what was coloured stays, what was found begins anew."""
    there = next(known for known in _PICTURES if known == place)
    return changed(screen, place=there, breath=0, breath_at=0, found=(), pot="")


def _played(screen: Calm, verb: str, detail: str, interface: Interface) -> Step | None:
    """Something found, a pot chosen, a part coloured, or all of it begun anew."""
    match screen.place, verb:
        case "five", "find" if detail in five.THINGS:
            found = changed(screen, found=finding.with_found(screen.found, detail))
            return found, (_aloud(interface.language.code, five.named(detail, interface)),)
        case "five", "anew":
            clean = changed(screen, found=())
            return clean, (_aloud(interface.language.code, words(clean, interface)),)
        case "hen", "pot" if (dipped := colouring.dipped(screen, detail)):
            return dipped, (_aloud(interface.language.code, words(dipped, interface)),)
        case "hen", "paint" if (coloured := colouring.coloured(screen, detail)):
            return coloured, ()
        case "hen", "anew":
            return colouring.anew(screen), (Hush(),)
        case _:
            return None


def ticked(screen: Calm, now: int) -> Calm:
    """The breath turns, where its time has come."""
    at = deadline(screen)
    if at is None or now < at:
        return screen
    return changed(screen, breath=screen.breath + 1, breath_at=now)


def deadline(screen: Calm) -> int | None:
    """When the breath turns next; None in the places where nothing moves."""
    if screen.place != "breathe":
        return None
    return breath.due(screen.breath, screen.breath_at, RHYTHM)


def glide_ms(screen: Calm) -> int:
    """How long the picture takes to grow or shrink: as long as the breath."""
    return breath.lasts(screen.breath, RHYTHM) if screen.place == "breathe" else 0


def _aloud(language: str, *words: str) -> Speak:
    return Speak(tuple(Utterance("calm", said, language, "") for said in words))


def words(screen: Calm, interface: Interface) -> str:
    """What is said of the place."""
    say = interface.say
    match screen.place:
        case "menu":
            return say("Here it is quiet. Stay as long as you like.")
        case "breathe":
            return say("Smell the tea. Now cool the tea, slowly.")
        case "hug":
            return say("Let your arms, or a blanket, hold you softly, the way Teta does. "
                       "Stay so as long as it feels good.")
        case "five":
            return five.words(screen, interface)
        case "hen":
            return colouring.words(screen, interface)
        case "tree":
            return say("Look at the tree. What can you see, and what can you hear?")
        case "helper":
            return say("Find a grown-up you trust. You can say: I need help.")


def _names(interface: Interface) -> dict[CalmPlace, str]:
    """The quiet places in the order in which they are offered."""
    say = interface.say
    return {
        "breathe": say("Breathe"), "hug": say("A hug like Teta's"), "five": say("Five things"),
        "hen": say("Colour the hen"), "tree": say("The quiet tree"),
        "helper": say("Show me a helper"),
    }


def view(screen: Calm, books: Books, language: str) -> tuple[Item, ...]:
    """The menu of quiet places, or the one that was chosen."""
    ground = Plate("calm-ground", STAGE, GROUND, enter="fade")
    items = _menu(screen, books, language) if screen.place == "menu" else (
        *_place(screen, books, language), *chrome.button(style.BACK_PLACE, "back", "back"),
        *chrome.button(style.CALM_PLACE, "done", "return", fill=style.HONEY))
    return (ground, *chrome.turned(items, books.rtl(language)))


def _menu(screen: Calm, books: Books, language: str) -> tuple[Item, ...]:
    """Six large pictures, the way back below; the helper first where that is wanted."""
    interface = books.interface(language)
    names = list(_names(interface).items())
    if screen.helper_first:
        names = [*names[-1:], *names[:-1]]
    boxes = [Box(128 + column * 456, 172 + row * 346, 432, 332)
             for row in range(2) for column in range(3)]
    cards = (item for (place, name), box in zip(names, boxes, strict=True)
             for item in _card(box, _PICTURES[place], name, language, f"calm:{place}"))
    heading = chrome.heading(words(screen, interface), language, action="again")
    return (
        changed(heading, box=Box(310, 20, 980, 138)),
        *cards,
        *chrome.plate_button(Box(500, 868, 600, 118), "return", interface.say("Back to my place"),
                             language, "done", fill=style.HONEY),
    )


def _card(box: Box, picture: str, name: str, language: str, action: str) -> tuple[Item, ...]:
    """A card whose picture takes all the room that a short name leaves."""
    art = Box(box.x + 14, box.y + 12, box.w - 28, (box.w - 28) / 1.6)
    return (
        Plate(f"card:{action}", box, style.CARD, corner=32, edge=style.INK, edge_width=3,
              shadow=True, action=action),
        Art(f"art:{action}", art, picture, describe=name, language=language, corner=20,
            action=action, enter="fade"),
        Words(f"words:{action}", Box(art.x, art.bottom + 4, art.w, box.bottom - art.bottom - 10),
              name, language, size=42, bold=True, action=action),
    )


def _place(screen: Calm, books: Books, language: str) -> tuple[Item, ...]:
    match screen.place:
        case "breathe":
            return _breath(screen, books.interface(language), language, books.rtl(language))
        case "five":
            return five.view(screen, books, language)
        case "hen":
            return colouring.view(screen, books, language)
        case _:
            return _looked_at(screen, books.interface(language), language)


def _looked_at(screen: Calm, interface: Interface, language: str) -> tuple[Item, ...]:
    """One picture, and what is said of it."""
    said = words(screen, interface)
    return (
        Plate("place-frame", PICTURE.grown(6), style.CARD, corner=46, edge=style.INK,
              edge_width=3, shadow=True),
        Art(f"calm:{screen.place}", PICTURE, _PICTURES[screen.place], describe=said,
            language=language, corner=40, enter="fade"),
        chrome.heading(said, language, size=46, action="again"),
    )


def _breath(screen: Calm, interface: Interface, language: str, rtl: bool) -> tuple[Item, ...]:
    """A glass of tea in rings that grow with the breath in; its steam rises, and streams away."""
    said = breath.words(screen.breath, interface)
    return (
        *breath.rings((800.0, 590.0), 780.0, screen.breath),
        breath.steam(_AIR, screen.breath, rtl),
        Art("calm:tea", _GLASS, "calm_tea", describe=said, language=language),
        Words("heading", Box(310, 34, 980, 140), said, language, size=64, bold=True,
              action="again"),
    )
