"""A look at the same panel in a second language: for groups that speak two, and for learners.

The second language is chosen at the pause. A touch shows the panel in it, turned round if it is
read the other way, and says what is out; the next touch brings back the first. The buttons stay
where they are: whoever looked must find the way back under the same finger.
"""

from kiosk.model.books import Books
from kiosk.model.language import Language
from kiosk.model.messages import Effect, Hush, Speak
from kiosk.model.session import Reading, Sitting
from kiosk.model.story import Panel
from kiosk.model.values import changed
from kiosk.screens import saying


def offered(sitting: Sitting, books: Books) -> tuple[Language, ...]:
    """The languages beside its own in which the story of a sitting is ready."""
    return tuple(
        known for known in books.languages
        if known.code != sitting.language and (sitting.story, known.code) in books.stories
    )


def following(sitting: Sitting, books: Books) -> str:
    """The second language after the one that is chosen: each in turn, then none ('')."""
    codes = ["", *(known.code for known in offered(sitting, books))]
    at = codes.index(sitting.second) if sitting.second in codes else 0
    return codes[(at + 1) % len(codes)]


def can_peek(sitting: Sitting, books: Books) -> bool:
    """Whether there is a second language to look into."""
    return any(known.code == sitting.second for known in offered(sitting, books))


def seen(screen: Reading) -> Sitting:
    """The sitting as it is seen: in its second language while somebody peeks."""
    return changed(screen.sitting, language=screen.sitting.second) if screen.peek else (
        screen.sitting)


def turned_over(screen: Reading, books: Books) -> tuple[Reading, tuple[Effect, ...]]:
    """Into the second language, and say what is out; or back, in silence."""
    there = changed(screen, peek=not screen.peek, whole_page=False, lit=None)
    if not there.peek or screen.sitting.quiet:
        return there, (Hush(),)
    sitting = seen(there)
    panel = books.node(sitting)
    assert isinstance(panel, Panel), f"peeking at {panel.id}, which is no panel"
    words = tuple(saying.spoken(line, sitting) for line in panel.lines[: screen.shown])
    return there, (Speak(words) if words else Hush(),)


def back_home(screen: Reading) -> Reading:
    """The panel in the sitting's own language again."""
    return changed(screen, peek=False, lit=None)
