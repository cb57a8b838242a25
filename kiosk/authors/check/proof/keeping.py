"""Rules on saved places: whatever is taken out or renamed, a child who comes back reads on.

Each panel and each question is taken out, and renamed, in turn; every place that a child can have
been left at is then returned to, as after a power cut, by the screens' own step.
"""

from collections.abc import Iterator, Mapping

from kiosk.authors.check.desk import Finding
from kiosk.authors.check.proof.book import Book
from kiosk.authors.check.proof.walking import Step
from kiosk.model.books import Books
from kiosk.model.questions import Question
from kiosk.model.session import Sitting, sitting_of
from kiosk.model.story import ContentNote, Decision, Ending, Node, Panel, Story
from kiosk.model.values import changed
from kiosk.screens import going

#: What a page is called that was renamed for a trial.
_NEW_NAME = "renamed_for_a_trial"


def alias_taken(book: Book) -> Iterator[Finding]:
    """`was` names ids that no node bears today, and each belongs to one node."""
    borne: dict[str, str] = {id: id for id in book.whole.nodes}
    for id, node in book.desk.english.nodes.items():
        for old in node.was:
            if old in borne:
                message = f"{old!r} cannot have become {id!r}: it is {borne[old]!r}."
                yield book.finding(f"{id}.was", "alias_taken", message)
            borne.setdefault(old, id)


def place_lost(book: Book) -> Iterator[Finding]:
    """A child comes back to the page that was open, or to the nearest before it that is left.

    What was read before is kept, so that pages, counts and later words stay as they were.
    """
    story = book.whole
    for page in story.nodes.values():
        if isinstance(page, Panel | Question):
            yield from _lost(book, page.id, without(story, page.id), {})
            yield from _lost(book, page.id, renamed(story, page.id), {page.id: _NEW_NAME})
    yield from _lost_when_withdrawn(book)


def _lost(book: Book, page: str, edited: Story, names: Mapping[str, str]) -> Iterator[Finding]:
    """Return to every place whose path holds `page`; the others are untouched by the edit."""

    def remember(passed: bool, step: Step) -> bool:
        return passed or step.at == page

    walked = book.walk(book.whole, False, remember)
    for state in walked:
        path = walked.path(state)
        if state.memory and not _returns(path, edited, names):
            message = f"Without {page!r}, or with it renamed, a child who was at {state.at!r} " \
                      "does not come back to the nearest page that is left."
            yield book.finding(page, "place_lost", message, path)
            return


def _lost_when_withdrawn(book: Book) -> Iterator[Finding]:
    """Grown-ups may take a promise back while a child is at a page that waits for it."""
    for state in (walked := book.walk(book.whole, None, lambda memory, step: None)):
        path = walked.path(state)
        if not _returns(path, book.kept, {}):
            message = f"Who was at {state.at!r} when it was withheld does not come back."
            yield book.finding(state.at, "place_lost", message, path)


def _returns(path: tuple[str, ...], edited: Story, names: Mapping[str, str]) -> bool:
    """Whether a sitting at the end of `path` goes on in `edited` as near as can be."""
    books = Books({(edited.id, "en"): edited}, {}, ())
    step = going.resume(Sitting(edited.id, "en", path), books)
    sitting = sitting_of(step[0]) if step else None
    left = tuple(names.get(id, id) for id in path if names.get(id, id) in edited.nodes)
    return sitting is not None and sitting.path == (left or (edited.start,))


def without(story: Story, id: str) -> Story:
    """`story` as it would be had a panel or a question been taken out: what led there leads on."""
    (on,) = story.ways_on(id)
    nodes = {key: _led(node, id, on) for key, node in story.nodes.items() if key != id}
    return _with(story, nodes, id, on)


def renamed(story: Story, id: str) -> Story:
    """`story` with one node under another id, which remembers the old one."""
    nodes = {key: _led(node, id, _NEW_NAME) for key, node in story.nodes.items()}
    node = nodes.pop(id)
    return _with(story, {
        **nodes, _NEW_NAME: changed(node, id=_NEW_NAME, was=(*node.was, id))
    }, id, _NEW_NAME)


def _with(story: Story, nodes: dict[str, Node], old: str, new: str) -> Story:
    chapters = tuple(changed(one, first=new if one.first == old else one.first)
                     for one in story.chapters)
    start = new if story.start == old else story.start
    return changed(story, nodes=nodes, start=start, chapters=chapters)


def _led(node: Node, old: str, new: str) -> Node:
    """`node` with every way to `old` leading to `new`."""
    match node:
        case Panel(next=on) | Question(next=on):
            return changed(node, next=new) if on == old else node
        case Decision(choices=choices, rejoin=rejoin):
            led = tuple(changed(one, goto=new) if one.goto == old else one for one in choices)
            return changed(node, choices=led, rejoin=new if rejoin == old else rejoin)
        case ContentNote(next=on, skip=skip):
            return changed(node, next=new if on == old else on, skip=new if skip == old else skip)
        case Ending():
            return node
