"""The calm corner: breathing with the tea, the quiet tree, a helper; no questions and no timer."""


from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.messages import Hush, Speak
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.session import Calm, CalmPlace
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.screens import chrome, style
from kiosk.screens.going import Step

#: In through the nose while the tea is smelled, out longer while it is cooled; nothing is held.
BREATH_IN_MS = 4_000
BREATH_OUT_MS = 6_000

_PICTURES: dict[CalmPlace, str] = {
    "breathe": "calm_breathe", "tree": "calm_tree", "helper": "calm_helper",
}


def pressed(screen: Calm, action: str, books: Books, language: str) -> Step | None:
    """Go to one of the three quiet places, or back to where the child was."""
    if action == "back":
        there = screen.back if screen.place == "menu" else Calm(screen.back)
        return there, (Hush(),)
    if action == "return":
        return screen.back, (Hush(),)
    for place in _PICTURES:
        if action == f"calm:{place}":
            words = _words(place, books, language)
            return Calm(screen.back, place), (_aloud(words, language),)
    if action == "again":
        return screen, (_aloud(_words(screen.place, books, language), language),)
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
    if not screen.breath:
        return screen.breath_at
    return screen.breath_at + (BREATH_IN_MS if screen.breath % 2 else BREATH_OUT_MS)


def glide_ms(screen: Calm) -> int:
    """How long the picture takes to grow or shrink: as long as the breath."""
    if screen.place != "breathe" or not screen.breath:
        return 0
    return BREATH_IN_MS if screen.breath % 2 else BREATH_OUT_MS


def _aloud(words: str, language: str) -> Speak:
    return Speak((Utterance("calm", words, language, ""),))


def _words(place: CalmPlace, books: Books, language: str) -> str:
    say = books.interface(language).say
    match place:
        case "menu":
            return say("Here it is quiet. Stay as long as you like.")
        case "breathe":
            return say("Smell the tea. Now cool the tea, slowly.")
        case "tree":
            return say("Look at the tree. What can you see, and what can you hear?")
        case "helper":
            return say("Find a grown-up you trust. You can say: I need help.")


def view(screen: Calm, books: Books, language: str) -> tuple[Item, ...]:
    """The menu of quiet places, or the one that was chosen."""
    items = _menu(books, language) if screen.place == "menu" else _place(screen, books, language)
    ground = Plate("calm-ground", STAGE, "#e4ede0", enter="fade")
    return chrome.turned((ground, *items), books.rtl(language))


def _menu(books: Books, language: str) -> tuple[Item, ...]:
    say = books.interface(language).say
    names: dict[CalmPlace, str] = {
        "breathe": say("Breathe"), "tree": say("The quiet tree"),
        "helper": say("Show me a helper"),
    }
    boxes = chrome.rows_of_cards(len(names), Box(120, 240, 1360, 560))
    cards = (
        item
        for (place, name), box in zip(names.items(), boxes, strict=True)
        for item in chrome.card(box, _PICTURES[place], name, language, f"calm:{place}")
    )
    return (
        chrome.heading(_words("menu", books, language), language, action="again"),
        *cards,
        *chrome.plate_button(Box(540, 820, 520, 130), "return", say("Back to my place"), language,
                             "done"),
    )


def _place(screen: Calm, books: Books, language: str) -> tuple[Item, ...]:
    words = _words(screen.place, books, language)
    back = chrome.button(style.BACK_PLACE, "back", "back")
    if screen.place == "breathe":
        return (*_breath(screen, books, language), *back)
    return (
        Art(f"calm:{screen.place}", Box(240, 210, 1120, 700), _PICTURES[screen.place],
            describe=words, language=language, corner=40, enter="fade"),
        chrome.heading(words, language, size=46, action="again"),
        *back,
    )


def _breath(screen: Calm, books: Books, language: str) -> tuple[Item, ...]:
    """A glass of tea in a ring that grows with the breath in and shrinks with the breath out."""
    say = books.interface(language).say
    inwards = screen.breath % 2 == 1
    side = 620.0 if inwards else 420.0
    words = say("Smell the tea") if inwards else say("Cool the tea")
    centre_x, centre_y = 800.0, 560.0
    return (
        Plate("breath", Box(centre_x - side / 2, centre_y - side / 2, side, side), "#f2ce8399",
              corner=side / 2, edge=style.OLIVE, edge_width=6, enter="none"),
        Art("calm:tea", Box(640, 400, 320, 320), "calm_tea", describe=words, language=language,
            corner=160),
        Words("heading", Box(310, 40, 980, 160), words, language, size=60, bold=True),
    )
