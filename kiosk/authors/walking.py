"""A way to every node of a story, by touching what a child would touch; it knows no picture.

Questions are answered rightly, or wrongly on purpose, as whoever walks asks.
"""

from collections.abc import Iterable, Iterator

from kiosk.model.arranging import right_order, touches, turned_by_one
from kiosk.model.books import Books
from kiosk.model.messages import Input, Pressed
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Session, sitting_of
from kiosk.model.story import ContentNote, Decision, Node, Panel, Story
from kiosk.model.waymarks import Rest, Title
from kiosk.screens.updating import update


def walk(books: Books, story: Story, begun: Session) -> Iterator[tuple[Node, Session]]:
    """Every node once, with the session of the first way that leads to it."""
    first = past_titles(books, twice(books, begun, f"story:{story.id}"))
    seen: set[str] = set()
    queue = [first]
    while queue:
        session = queue.pop(0)
        here = node_of(session)
        if here in seen:
            continue
        seen.add(here)
        yield story.nodes[here], session
        queue += [past_titles(books, one)
                  for one in _onwards(books, story.nodes[here], session)]


def past_titles(books: Books, session: Session) -> Session:
    """Through the end of a chapter and the title of the next one, where one stands there."""
    while isinstance(session.screen, Rest | Title):
        session = press(session, "forward", books)
    return session


def node_of(session: Session) -> str:
    """The id of the node that a session is at."""
    sitting = sitting_of(session.screen)
    assert sitting is not None, "the walk has left the story"
    return sitting.here


def _onwards(books: Books, node: Node, session: Session) -> list[Session]:
    """The sessions at the next nodes, reached by touching what a child would touch."""
    match node:
        case Panel():
            return [_past_panel(books, session)]
        case Decision(choices=choices):
            return [twice(books, session, f"choice:{choice.id}") for choice in choices]
        case Question():
            return [press(answered(books, node, session), "forward", books)]
        case ContentNote(buttons=buttons):
            read = [f"note:{b.id}" for b in buttons if b.does == "read"]
            skip = [f"note:{b.id}" for b in buttons if b.does == "skip"]
            skipped = [press(press(session, act, books), "forward", books) for act in skip]
            return [press(session, act, books) for act in read] + skipped
        case _:
            return []


def _past_panel(books: Books, session: Session) -> Session:
    """Through the lines of a panel, and what is done or learned after it, to what follows."""
    here = node_of(session)
    while not isinstance(session.screen, Rest) and node_of(session) == here:
        session = press(session, "forward", books)
    return session


def answered(books: Books, question: Question, session: Session) -> Session:
    """The question answered rightly (feelings: with the first picture)."""
    if question.arranged:
        return pressed(session, touches(right_order(question)), books)
    if question.kind == "spot":
        found = (f"answer:{answer.id}" for answer in question.answers if answer.right)
        return pressed(session, found, books)
    if question.kind == "multi":
        for answer in question.answers:
            if answer.right:
                session = press(session, f"answer:{answer.id}", books)
        return press(session, "done", books)
    if not question.scored:
        told = question.answers[:3 if question.gathers else 1]
        return pressed(session, (*(f"answer:{one.id}" for one in told), "done"), books)
    chosen = next((a for a in question.answers if a.right), question.answers[0])
    return twice(books, session, f"answer:{chosen.id}")


def wronged(books: Books, question: Question, session: Session) -> Session:
    """One more wrong try: of several answers one is wrong, so that a second can be wrong too."""
    asking = session.screen
    assert isinstance(asking, Asking)
    if question.arranged:
        return pressed(session, touches(turned_by_one(question)), books)
    tried = (*asking.faded, *asking.marked)
    wrong = [f"answer:{a.id}" for a in question.answers if not a.right and a.id not in tried]
    right = [f"answer:{a.id}" for a in question.answers if a.right and a.id not in tried]
    if question.kind == "spot":
        return press(session, wrong[0], books)
    if question.kind != "multi":
        return twice(books, session, wrong[0])
    wanted = len(question.right_ids) - len(asking.marked)
    for action in [wrong[0], *right][:wanted]:
        session = press(session, action, books)
    return press(session, "done", books)


def twice(books: Books, session: Session, action: str) -> Session:
    """Touched to hear it, and once more to take it."""
    return press(press(session, action, books), action, books)


def pressed(session: Session, actions: Iterable[str], books: Books) -> Session:
    """Touched one after the other."""
    for action in actions:
        session = press(session, action, books)
    return session


def press(session: Session, action: str, books: Books) -> Session:
    """One touch."""
    return after(session, Pressed(action), books)


def after(session: Session, happened: Input, books: Books) -> Session:
    """The session after what happened."""
    return update(session, happened, books)[0]
