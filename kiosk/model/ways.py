"""The decisions of a path: where it could have gone on otherwise, and what fits what it gave.

It knows no picture.
"""

from collections import Counter
from collections.abc import Collection
from itertools import pairwise

from kiosk.model.session import Sitting
from kiosk.model.story import Choice, ContentNote, Decision, Panel, Story
from kiosk.model.values import changed


def taken(path: tuple[str, ...], story: Story) -> tuple[tuple[Decision, Choice], ...]:
    """Each decision of `path` with the choice that was taken, in order."""
    found = []
    for at, on in pairwise(path):
        node = story.nodes[at]
        if isinstance(node, Decision):
            found += [(node, one) for one in node.choices if one.goto == on]
    return tuple(found)


def scene_of(path: tuple[str, ...], decision: Decision, story: Story) -> Panel | None:
    """The panel at which a decision of `path` was taken."""
    before = path[: path.index(decision.id)]
    nodes = (story.nodes[id] for id in reversed(before))
    return next((node for node in nodes if isinstance(node, Panel)), None)


def along(story: Story, wanted: Collection[str]) -> tuple[str, ...]:
    """The whole path that takes the choices and passes the nodes `wanted`, by their ids.

    Where nothing is wanted it takes the first way; a note is read unless its skip is wanted.
    Raises KeyError for an id that does not lie on the path.
    """
    path = [story.start]
    passed: set[str] = {story.start}
    while on := _way_on(path[-1], wanted, story, passed):
        path.append(on)
        passed.add(on)
    for one in wanted:
        if one not in passed:
            raise KeyError(one)
    return tuple(path)


def _way_on(at: str, wanted: Collection[str], story: Story, passed: set[str]) -> str:
    """What follows `at`; the ids that decide it are `passed` with it."""
    node = story.nodes[at]
    if isinstance(node, Decision):
        choice = next((one for one in node.choices if one.id in wanted or one.goto in wanted),
                      node.choices[0])
        passed.add(choice.id)
        return choice.goto
    if isinstance(node, ContentNote) and node.skip:
        skips = [button.id for button in node.buttons if button.does == "skip"]
        if any(one in wanted for one in skips):
            passed.update(skips)
            return node.skip
    return next(iter(story.ways_on(at)), "")


def again_from(sitting: Sitting, decision_id: str) -> Sitting:
    """The sitting at a decision that it came by; what was counted and what has grown stays."""
    path = sitting.path
    return changed(sitting, path=path[: path.index(decision_id) + 1])


def fitting(path: tuple[str, ...], decision: Decision, story: Story) -> str:
    """The id of the choice whose token the path collected most of; '' where nothing tells.

    Only where every choice gives a token of its own: elsewhere one of them is the safer one, and
    nothing may hint at it. Of equals the one that was given last.
    """
    tokens = [one.gives for one in decision.choices]
    if not all(tokens) or len(set(tokens)) != len(tokens):
        return ""
    given = [one.gives for _, one in taken(path, story) if one.gives in tokens]
    if not given:
        return ""
    counted = Counter(given)
    best = max(given[::-1], key=lambda token: counted[token])
    return next(one.id for one in decision.choices if one.gives == best)
