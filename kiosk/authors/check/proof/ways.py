"""Rules on where the ways lead, whatever grown-ups have promised; they know no word."""

from collections.abc import Iterator
from graphlib import CycleError

from kiosk.authors.check.desk import Finding
from kiosk.authors.check.proof.book import Book
from kiosk.authors.check.proof.walking import State, Step, Walked, ends_first, steps
from kiosk.model.story import ContentNote, Decision, Ending, Story


def _anywhere(memory: None, step: Step) -> None:
    """Remember nothing: a state is a node."""


def page_never_read(book: Book) -> Iterator[Finding]:
    """A child who begins at the beginning can come to every node of the story.

    A chapter may be begun by itself, and its first page be met in no other way: then nobody reads
    on into it.
    """
    read = {state.at for state in book.walk(book.whole, None, _anywhere)}
    for id in book.whole.nodes:
        if id not in read:
            message = f"Nobody who begins at {book.whole.start!r} comes to {id!r}."
            yield book.finding(id, "page_never_read", message)


def path_without_end(book: Book) -> Iterator[Finding]:
    """Every path comes to an ending, in the whole story and in the one that withholds."""
    for story in book.editions:
        walked = book.walk(story, None, _anywhere)
        try:
            ends_first(story)
        except CycleError as error:
            circle = tuple(reversed(error.args[1]))
            path = (*walked.path(_first_in(walked, circle)), *_round(circle, walked))
            message = f"A path comes back to {path[-1]!r} and need never end."
            yield book.finding(path[-1], "path_without_end", message, path)
        for state in walked:
            if not story.ways_on(state.at) and not isinstance(story.nodes[state.at], Ending):
                message = f"A path breaks off at {state.at!r}, which is no ending."
                yield book.finding(state.at, "path_without_end", message, walked.path(state))


def _first_in(walked: Walked[None], circle: tuple[str, ...]) -> State[None]:
    """Where one comes into a circle first."""
    return next(state for state in walked if state.at in circle)


def _round(circle: tuple[str, ...], walked: Walked[None]) -> tuple[str, ...]:
    """Once round a circle (its first node is its last) from where one comes into it."""
    entered = circle.index(_first_in(walked, circle).at)
    ring = circle[:-1]
    return (*ring[entered + 1:], *ring[:entered], ring[entered % len(ring)])


def choice_without_a_way_on(book: Book) -> Iterator[Finding]:
    """Whatever a child chooses, an ending can still be reached, also where pages are withheld."""
    for story in book.editions:
        walked = book.walk(story, None, _anywhere)
        ending = _can_end(story)
        for state in walked:
            if isinstance(story.nodes[state.at], Decision | ContentNote):
                for step in steps(story, state.at):
                    if step.at not in ending:
                        message = f"After {step.by or step.at!r} no ending can be reached."
                        yield book.finding(step.by or state.at, "choice_without_a_way_on", message,
                                           (*walked.path(state), step.at))


def _can_end(story: Story) -> frozenset[str]:
    """The nodes from which some way leads to an ending."""
    ends = {id for id, node in story.nodes.items() if isinstance(node, Ending)}
    before = -1
    while before != len(ends):
        before = len(ends)
        ends |= {id for id in story.nodes if any(way in ends for way in story.ways_on(id))}
    return frozenset(ends)


def withheld_page_shown(book: Book) -> Iterator[Finding]:
    """Nothing that waits for a grown-up's promise is met where none was given.

    Body safety is talked about only where a child who tells can be taken to somebody.
    """
    waits = {id for id, node in book.whole.nodes.items()
             if isinstance(node, ContentNote) and node.until}
    behind = _only_behind(book.whole, waits)
    for state in (walked := book.walk(book.kept, None, _anywhere)):
        if state.at in behind:
            message = f"{state.at!r} is shown although nobody has promised what it waits for."
            yield book.finding(state.at, "withheld_page_shown", message, walked.path(state))


def _only_behind(story: Story, notes: set[str]) -> frozenset[str]:
    """`notes`, and what only reading on from one of them leads to."""
    skipped = {story.nodes[id].skip for id in notes}  # type: ignore[union-attr]
    free: set[str] = set()
    waiting = [story.start, *(skipped - notes)]
    while waiting:
        here = waiting.pop()
        if here not in free and here not in notes:
            free.add(here)
            waiting += story.ways_on(here)
    return frozenset(story.nodes) - free
