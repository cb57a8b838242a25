"""What there is to see where it is quiet: the calm corner, and the panels that calm; no window.

Each stop is a session with a name, reached by touching what a child would touch.
"""

from collections.abc import Iterator

from kiosk.model.books import Books
from kiosk.model.messages import Pressed, Tick
from kiosk.model.session import Breathing, Finding, Session
from kiosk.screens.updating import update
from kiosk.screens.waiting import deadline

Stop = tuple[str, Session]


def corner(books: Books, session: Session) -> Iterator[Stop]:
    """The calm corner as it is come to from `session`, and what can be done in each place."""
    calm = _pressed(session, books, "calm")
    yield "calm", calm
    yield "calm_breathe", _later(_pressed(calm, books, "calm:breathe"), books, 1)
    yield "calm_hug", _pressed(calm, books, "calm:hug")
    five = _pressed(calm, books, "calm:five")
    yield "calm_five", five
    yield "calm_five_found", _pressed(five, books, "find:window", "find:tea", "find:hen")
    hen = _pressed(calm, books, "calm:hen")
    yield "calm_hen", hen
    yield "calm_hen_coloured", _pressed(hen, books, *_COLOURS)
    yield "calm_tree", _pressed(calm, books, "calm:tree")
    yield "calm_helper", _pressed(calm, books, "calm:helper")
    again = _pressed(calm, books, "return", "calm", "return", "calm")
    yield "calm_again", _pressed(again, books, "back")


_COLOURS = (
    "pot:pink", "paint:wing", "paint:petals", "pot:purple", "paint:head", "paint:upper feather",
    "pot:orange", "paint:beak", "paint:egg", "paint:comb", "pot:blue", "paint:air",
    "paint:middle feather", "pot:green", "paint:ground", "paint:stem", "paint:leaf", "pot:yellow",
    "paint:belly", "paint:breast", "paint:flower",
)


def over_a_panel(books: Books, name: str, session: Session) -> Iterator[Stop]:
    """What follows a panel that calms: a breath in and a breath out, or things found."""
    match session.screen:
        case Breathing():
            yield f"{name}_in", _later(session, books, 1)
            yield f"{name}_out", _later(session, books, 4)
            yield f"{name}_rest", _later(session, books, 7)
        case Finding(sitting=sitting):
            yield f"{name}_find", session
            node = books.node(sitting)
            things = [f"find:{thing.id}" for thing in getattr(node, "things", ())]
            yield f"{name}_found", _pressed(session, books, *things[:3])


def _later(session: Session, books: Books, turns: int) -> Session:
    """So many half breaths later."""
    for _ in range(turns):
        due = deadline(session)
        session = session if due is None else update(session, Tick(due), books)[0]
    return session


def _pressed(session: Session, books: Books, *actions: str) -> Session:
    for action in actions:
        session = update(session, Pressed(action, session.touched_at), books)[0]
    return session
