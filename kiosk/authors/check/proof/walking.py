"""Walks every way through a story, and keeps of each only what can still matter.

A rule says what of a way it remembers. Two ways that come to the same node with the same memory go
on alike, so they are one state; there are finitely many, and every one is visited, the nearest
first. What holds in each of them holds on every path. It knows no rule.
"""

from collections import deque
from collections.abc import Callable, Hashable, Iterator
from graphlib import TopologicalSorter
from typing import Generic, NamedTuple, TypeVar

from kiosk.model.story import ContentNote, Decision, Ending, Story

Memory = TypeVar("Memory", bound=Hashable)


class Step(NamedTuple):
    """From the node `left` to the node `at`, `by` a choice's id, by "skip", or by "".

    The first step of all leaves "".
    """

    left: str
    by: str
    at: str


class State(NamedTuple, Generic[Memory]):
    """A node as it is read by whoever came there with a `memory`."""

    at: str
    memory: Memory


Remembers = Callable[[Memory, Step], Memory]


class Walked(Generic[Memory]):
    """Every state that can be reached, the nearest first, with a shortest way to each."""

    def __init__(self, came_from: dict[State[Memory], State[Memory] | None]) -> None:
        self._came_from = came_from

    def __len__(self) -> int:
        return len(self._came_from)

    def __iter__(self) -> Iterator[State[Memory]]:
        return iter(self._came_from)

    def path(self, state: State[Memory]) -> tuple[str, ...]:
        """The ids of the nodes on a shortest way to `state`, both ends counted."""
        way: list[str] = []
        here: State[Memory] | None = state
        while here is not None:
            way.append(here.at)
            here = self._came_from[here]
        return tuple(reversed(way))


def walk(story: Story, begun: Memory, remember: Remembers[Memory]) -> Walked[Memory]:
    """Every way from the story's start, as `remember` tells them apart."""
    first = State(story.start, remember(begun, Step("", "", story.start)))
    came_from: dict[State[Memory], State[Memory] | None] = {first: None}
    waiting = deque([first])
    while waiting:
        state = waiting.popleft()
        for step in steps(story, state.at):
            after = State(step.at, remember(state.memory, step))
            if after not in came_from:
                came_from[after] = state
                waiting.append(after)
    return Walked(came_from)


def steps(story: Story, node_id: str) -> Iterator[Step]:
    """Every step that can be made from a node, in the order in which it is offered."""
    match story.nodes[node_id]:
        case Decision(choices=choices):
            yield from (Step(node_id, choice.id, choice.goto) for choice in choices)
        case ContentNote(next=on, skip=skip):
            yield Step(node_id, "", on)
            if skip:
                yield Step(node_id, "skip", skip)
        case _:
            yield from (Step(node_id, "", on) for on in story.ways_on(node_id))


def ends_first(story: Story) -> tuple[str, ...]:
    """Every node after all that can follow it; raises graphlib.CycleError for an endless path."""
    return tuple(TopologicalSorter({id: story.ways_on(id) for id in story.nodes}).static_order())


def count_paths(story: Story) -> int:
    """How many paths lead from the start to an ending."""
    paths: dict[str, int] = {}
    for id in ends_first(story):
        paths[id] = sum(paths[step.at] for step in steps(story, id)) or 1
    return paths[story.start]


def count_combinations(story: Story) -> int:
    """How many different rows of choices a child can make from the start to an ending."""
    open_from: dict[str, frozenset[str]] = {}
    rows: dict[str, int] = {}
    for id in ends_first(story):
        node = story.nodes[id]
        decisive = isinstance(node, Decision | Ending)
        open_from[id] = frozenset([id]) if decisive else frozenset(
            turning for way in story.ways_on(id) for turning in open_from[way])
        if decisive:
            rows[id] = sum(_rows(open_from[step.at], rows) for step in steps(story, id))
    return _rows(open_from[story.start], rows)


def _rows(turnings: frozenset[str], rows: dict[str, int]) -> int:
    """Rows of choices from any of `turnings`; to come to an ending, of 0, is to choose no more."""
    return sum(rows[one] for one in turnings) + any(not rows[one] for one in turnings)
