"""Chapters as sittings: which are open, which is being read, and where one begins; no picture."""

from kiosk.model.basket import Basket
from kiosk.model.session import Sitting
from kiosk.model.story import Chapter, Panel, Story
from kiosk.model.values import changed


def chapter(story: Story, chapter_id: str) -> Chapter:
    """The chapter with this id; raises KeyError where the story lists none."""
    for one in story.chapters:
        if one.id == chapter_id:
            return one
    raise KeyError(chapter_id)


def reading(sitting: Sitting, story: Story) -> Chapter:
    """The chapter before which the sitting stands, or else the one that it is in."""
    at = sitting.ahead or (sitting.here if sitting.path else story.start)
    return chapter(story, story.nodes[at].chapter)


def chapters_read(sitting: Sitting, story: Story) -> frozenset[str]:
    """The ids of the chapters of which a page was seen in this sitting, along whichever way."""
    nodes = story.nodes.values()
    return frozenset(node.chapter for node in nodes if isinstance(node, Panel)
                     and (node.id in sitting.path or f"panels_seen:{node.id}" in sitting.counted))


def chapters_open(sitting: Sitting, story: Story) -> tuple[Chapter, ...]:
    """The chapters that a sitting may go to, in the story's order.

    A book may be opened anywhere, and whoever leads a group chooses; but in the midst of the story
    a child goes back to what was read, so that nothing is passed by without being seen.
    """
    if sitting.mode == "group" or not sitting.path:
        return story.chapters
    seen = chapters_read(sitting, story) | {reading(sitting, story).id}
    return tuple(one for one in story.chapters if one.id in seen)


def before(sitting: Sitting, there: Chapter, story: Story) -> Sitting:
    """The sitting before the title page of a chapter: its path ends where that chapter begins.

    What was counted and what has grown stays, so nothing is counted twice.
    """
    path = sitting.path
    at = next((n for n, id in enumerate(path) if story.nodes[id].chapter == there.id), len(path))
    return changed(sitting, path=path[:at], ahead=there.first, basket=Basket())


def turns_over(sitting: Sitting, node_id: str, story: Story) -> bool:
    """Whether going on to `node_id` leads into another chapter."""
    if sitting.mode == "group" or not sitting.path:
        return False
    return story.nodes[sitting.here].chapter != story.nodes[node_id].chapter


def rests(sitting: Sitting, story: Story) -> bool:
    """Whether the chapter ahead follows what was read last: its end, not a leap to elsewhere."""
    return bool(sitting.path) and sitting.ahead in story.ways_on(sitting.here)
