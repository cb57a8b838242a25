"""Languages one by one over the whole glass, then how one touches: for who can touch but not aim.

They begin where the open book is left alone, and end with a language's shelf; where nobody touches
anything the book closes. Nobody is surprised: what is taken is all that is seen.
"""

from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.messages import Speak
from kiosk.model.one_by_one import HANDS, Hand, OneByOne
from kiosk.model.picture import Icon, Item, Plate, Words
from kiosk.model.session import Languages
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.screens import chrome, languages, shelf, style
from kiosk.screens.going import Step

#: How long the languages must have been left alone.
LEFT_ALONE_MS = 20_000
#: How long a language stays, and the longer words of how one touches, and what was touched.
STEP_MS, LONG_STEP_MS, TOUCHED_MS = 5_000, 8_000, 10_000
#: After so many rounds they come by in silence: nobody may be there.
ROUNDS_ALOUD = 2
#: Back to all languages at once; it comes after the last of them.
_ALL = "all"

_CARD = Box(110, 70, 1380, 700)
_DOT, _DOTS_TOP = 30.0, 800.0


def begun(now: int, books: Books) -> Step:
    """The first language."""
    return _shown(OneByOne(since=now), books)


def pressed(screen: OneByOne, now: int, books: Books) -> Step:
    """A touch anywhere: hear what is there, then take it."""
    if not screen.touched:
        heard = changed(screen, touched=True, since=now)
        words = _words(heard, books)
        return heard, ((Speak(words),) if words else ())
    if screen.language:
        return shelf.opened(screen.language, books)
    name = _name(screen, books)
    if name == _ALL:
        return Languages(), ()
    return _shown(OneByOne(name, since=now), books)


def ticked(screen: OneByOne, now: int, books: Books) -> Step:
    """The next one, where this one has been there for long enough."""
    if now < deadline(screen):
        return screen, ()
    return _shown(changed(screen, at=screen.at + 1, since=now, touched=False), books)


def deadline(screen: OneByOne) -> int:
    """When the next one comes, in monotonic milliseconds."""
    stays = LONG_STEP_MS if screen.language else STEP_MS
    return screen.since + (TOUCHED_MS if screen.touched else stays)


def _shown(screen: OneByOne, books: Books) -> Step:
    words = _words(screen, books) if screen.at < ROUNDS_ALOUD * _count(screen, books) else ()
    return screen, ((Speak(words),) if words else ())


def _count(screen: OneByOne, books: Books) -> int:
    return len(HANDS) if screen.language else len(books.languages) + 1


def _name(screen: OneByOne, books: Books) -> str:
    """The language that is there, or `all`; how one touches once a language was taken."""
    names = HANDS if screen.language else (*(known.code for known in books.languages), _ALL)
    return names[screen.at % len(names)]


def _words(screen: OneByOne, books: Books) -> tuple[Utterance, ...]:
    if screen.hand:
        sentence = _sentence(screen.hand, screen.language, books)
        return (Utterance("", sentence, screen.language),)
    name = _name(screen, books)
    return tuple(languages.hello(known) for known in books.languages if known.code == name)


def _sentence(hand: Hand, language: str, books: Books) -> str:
    say = books.interface(language).say
    if hand == "ring":
        return say("The ring walks by itself, and we touch anywhere.")
    return say("We touch the pictures ourselves.")


def view(screen: OneByOne, books: Books) -> tuple[Item, ...]:
    """One card over nearly all of the glass, how many there are, and a hand that says: touch."""
    action = f"one:{_name(screen, books)}"
    ground = style.HONEY if screen.touched else style.CARD
    return (
        Plate("one-ground", STAGE, style.PAPER, action=action, enter="none"),
        Plate("one-card", _CARD, ground, corner=90, edge=style.INK, edge_width=14, shadow=True,
              action=action),
        *_face(screen, books, action),
        *(chrome.touch_mark(_CARD, action) if screen.touched else ()),
        *chrome.turned(_dots(screen, books), books.rtl(screen.language)),
        Icon("one-hand", Box(735, 860, 130, 130), "touch", action=action, enter="none"),
    )


def _face(screen: OneByOne, books: Books, action: str) -> tuple[Item, ...]:
    """A language's own name; or a picture of how one touches, with its words."""
    name = _name(screen, books)
    if screen.hand:
        icon = "ring" if screen.hand == "ring" else "touch"
        words = _sentence(screen.hand, screen.language, books)
        return (
            Icon(f"face:{name}", Box(640, 120, 320, 320), icon, action=action),
            Words(f"words:{name}", Box(180, 470, 1240, 260), words, screen.language, size=84,
                  bold=True, action=action),
        )
    if name == _ALL:
        return (Icon("face:all", Box(600, 220, 400, 400), "languages", action=action),)
    known = next(one for one in books.languages if one.code == name)
    return (Words(f"words:{name}", _CARD.grown(-80), known.endonym, name, size=190, bold=True,
                  action=action),)


def _dots(screen: OneByOne, books: Books) -> tuple[Item, ...]:
    """As many dots as there are things; that of the one that is there is larger and dark."""
    count = _count(screen, books)
    items: list[Item] = []
    for index in range(count):
        here = index == screen.at % count
        middle = STAGE.w / 2 + (index - (count - 1) / 2) * 2 * _DOT
        side = _DOT if here else _DOT * 0.6
        box = Box(middle - side / 2, _DOTS_TOP + (_DOT - side) / 2, side, side)
        items.append(Plate(f"one-dot:{index}", box, style.INK if here else style.CARD,
                           corner=side / 2, edge=style.INK, edge_width=3))
    return tuple(items)
