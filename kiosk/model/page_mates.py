"""Which panels may come to stand on one page, whatever a child chooses; it knows no sizes.

A page is four panels of the path, and the path may fork in the middle of it. What a page agrees on
(the size of its letters) must hold from its first panel on, so it is agreed among all that may yet
follow: a balloon that was read must not change when the next way is taken.
"""

from collections.abc import Iterator

from kiosk.model.pages import PANELS_ON_A_PAGE, slots
from kiosk.model.story import Node, Panel, Story

#: More nodes without a picture in a row than any story has: a circle of them must end somewhere.
_MOST_BETWEEN = 16


def page_mates(story: Story, path: tuple[str, ...]) -> tuple[Panel, ...]:
    """Every panel that may stand on the page of the last panel of `path`, it and its page's first
    among them; as each is read there."""
    begun = _page_start(story, path)
    first = _panel(story.read(begun))
    if first.splash:
        return (first,)
    return tuple(dict.fromkeys((first, *_following(story, begun, PANELS_ON_A_PAGE - 1))))


def _panel(node: Node) -> Panel:
    assert isinstance(node, Panel), f"{node.id} is no panel"
    return node


def _page_start(story: Story, path: tuple[str, ...]) -> tuple[str, ...]:
    """`path` as far as the first panel of the page on which it ends."""
    walked = [
        (end, node.splash) for end, id in enumerate(path, 1)
        if isinstance(node := story.nodes[id], Panel)
    ]
    laid = slots([splash for _, splash in walked])
    first = next(at for at, slot in enumerate(laid) if slot.page == laid[-1].page)
    return path[: walked[first][0]]


def _following(story: Story, path: tuple[str, ...], room: int, between: int = 0) -> Iterator[Panel]:
    """The panels after the last node of `path`, along every way, up to `room` in a row."""
    if not room or between > _MOST_BETWEEN:
        return
    for on in story.ways_on(path[-1]):
        there = (*path, on)
        node = story.read(there)
        if not isinstance(node, Panel):
            yield from _following(story, there, room, between + 1)
        elif not node.splash:
            yield node
            yield from _following(story, there, room - 1)
