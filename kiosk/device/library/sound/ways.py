"""Rules on the ways through a story: every one of them must end; they know no words."""

from collections.abc import Iterator
from itertools import islice, pairwise

from kiosk.device.library.problems import Problem
from kiosk.device.library.script import Script
from kiosk.model.story import Ending, Story

#: So many paths can all be walked.
FEW = 40


def every_path(story: Story) -> Iterator[tuple[str, ...]]:
    """Every path from the start to an ending, by ids; for a story in which every path ends."""
    waiting: list[tuple[str, ...]] = [(story.start,)]
    while waiting:
        path = waiting.pop()
        ways = story.ways_on(path[-1])
        if not ways:
            yield path
        waiting += [(*path, way) for way in reversed(ways)]


def covering_paths(story: Story) -> tuple[tuple[str, ...], ...]:
    """Every path of a story that has few; else few whole paths that together go every way.

    Between two places that all paths pass, each way is gone at least twice, and the ways of
    different parts are combined differently each time.
    """
    few = tuple(islice(every_path(story), FEW + 1))
    if len(few) <= FEW:
        return few
    parts = [tuple(_ways_between(story, start, end)) for start, end in pairwise(_gates(story))]
    most = max((len(ways) for ways in parts), default=0)
    found: dict[tuple[str, ...], None] = {}
    for turn in range(2 * most):
        path = [story.start]
        for place, ways in enumerate(parts):
            path += ways[(turn + turn // most * place) % len(ways)]
        found[tuple(path)] = None
    return tuple(found)


def _gates(story: Story) -> list[str]:
    """The places that every path passes, in order, from the start to the last of them."""
    gates = [story.start]
    on_one_path = next(every_path(story))
    gates += [id for id in on_one_path[1:] if _must_pass(story, story.start, id)]
    return gates if gates[-1] == on_one_path[-1] else [*gates, on_one_path[-1]]


def _ways_between(story: Story, start: str, end: str) -> Iterator[tuple[str, ...]]:
    """Every way from `start` (not counted) to `end` (counted)."""
    waiting: list[tuple[str, ...]] = [(way,) for way in reversed(story.ways_on(start))]
    while waiting:
        path = waiting.pop()
        if path[-1] == end:
            yield path
        else:
            waiting += [(*path, way) for way in reversed(story.ways_on(path[-1]))]


def unreachable_panel(script: Script, story: Story) -> Iterator[Problem]:
    """No way leads here from the start of the story or of a chapter."""
    reached: set[str] = set()
    waiting = [story.start, *(chapter.first for chapter in story.chapters)]
    while waiting:
        if (here := waiting.pop()) not in reached:
            reached.add(here)
            waiting += story.ways_on(here)
    for id in story.nodes:
        if id not in reached:
            yield script.problem(id, "unreachable_panel", f"No way leads to {id!r}.")


def dead_end(script: Script, story: Story) -> Iterator[Problem]:
    """From every place an ending can be reached, so that no child is stranded."""
    ends = {id for id, node in story.nodes.items() if isinstance(node, Ending)}
    before = -1
    while before != len(ends):
        before = len(ends)
        ends |= {id for id in story.nodes if any(way in ends for way in story.ways_on(id))}
    for id in story.nodes:
        if id not in ends:
            yield script.problem(id, "dead_end", f"From {id!r} no ending can be reached.")


def endless_path(script: Script, story: Story) -> Iterator[Problem]:
    """A story never leads back to a page that was read: a path would have no end."""
    done: set[str] = set()
    for start in story.nodes:
        walk: list[tuple[str, bool]] = [(start, False)]
        above: set[str] = set()
        while walk:
            here, leaving = walk.pop()
            if leaving:
                above.discard(here)
                done.add(here)
            elif here in above:
                message = f"A path leads from {here!r} back to {here!r}."
                yield script.problem(here, "endless_path", message)
            elif here not in done:
                above.add(here)
                walk += [(here, True), *((way, False) for way in story.ways_on(here))]


def rejoin_missed(script: Script, story: Story) -> Iterator[Problem]:
    """A decision's rule is shown where its ways meet, so every way must come to `rejoin`."""
    for _, entry in script.entries():
        rejoin = getattr(entry, "rejoin", "")
        if getattr(entry, "rule", "") and not rejoin:
            message = f"{entry.id!r} has a rule, and no 'rejoin' where to show it."
            yield script.problem(f"{entry.id}.rule", "rejoin_missed", message)
        for way in story.ways_on(entry.id) if rejoin else ():
            if not _must_pass(story, way, rejoin):
                message = f"From {way!r} the story can end without passing {rejoin!r}."
                yield script.problem(f"{entry.id}.rejoin", "rejoin_missed", message)


def _must_pass(story: Story, start: str, gate: str) -> bool:
    """Whether no ending can be reached from `start` but through `gate`."""
    seen: set[str] = {gate}
    waiting = [start]
    while waiting:
        if (here := waiting.pop()) in seen:
            continue
        seen.add(here)
        if isinstance(story.nodes[here], Ending):
            return False
        waiting += story.ways_on(here)
    return True
