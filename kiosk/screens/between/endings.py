"""Which endings were found in this sitting: a small picture each, those still to find kindly shut.

It knows no screen, and nothing of any sitting before.
"""

from kiosk.model.geometry import Box
from kiosk.model.picture import Art, Icon, Item, Plate
from kiosk.model.session import Sitting
from kiosk.model.story import Decision, Panel, Story
from kiosk.screens import style

GAP = 22.0


def found(sitting: Sitting, story: Story) -> frozenset[str]:
    """The ids of the ways into an ending that were taken in this sitting."""
    return frozenset(way for way, _ in ways(story) if f"panels_seen:{way}" in sitting.counted)


def ways(story: Story) -> tuple[tuple[str, str], ...]:
    """(first panel, picture) of each way that the last decision with a token each leads to."""
    last = next((node for node in reversed(story.nodes.values()) if isinstance(node, Decision)
                 and len({one.gives for one in node.choices}) == len(node.choices)
                 and all(one.gives for one in node.choices)), None)
    if last is None:
        return ()
    return tuple((one.goto, _last_art(one.goto, last.rejoin, story)) for one in last.choices)


def _last_art(first: str, end: str, story: Story) -> str:
    """The picture of the last panel on the way from `first` to where the ways meet."""
    at, art = first, ""
    while at != end:
        node = story.nodes[at]
        if not isinstance(node, Panel):
            break
        art, at = f"{story.id}/{node.art}", node.next
    return art


def row(sitting: Sitting, story: Story, area: Box, rtl: bool) -> tuple[Item, ...]:
    """The pictures side by side in `area`; none where the story has but one way to end."""
    there = ways(story)
    wide = min((area.w - GAP * (len(there) - 1)) / max(1, len(there)), area.h * 1.6)
    left = area.x + (area.w - len(there) * wide - (len(there) - 1) * GAP) / 2
    return _laid(sitting, story, rtl, [
        Box(left + n * (wide + GAP), area.y, wide, wide / 1.6) for n in range(len(there))])


def column(sitting: Sitting, story: Story, area: Box, rtl: bool) -> tuple[Item, ...]:
    """The same, one under the other."""
    there = ways(story)
    high = min((area.h - GAP * (len(there) - 1)) / max(1, len(there)), area.w / 1.6)
    return _laid(sitting, story, rtl, [
        Box(area.x, area.y + n * (high + GAP), high * 1.6, high) for n in range(len(there))])


def _laid(sitting: Sitting, story: Story, rtl: bool, boxes: list[Box]) -> tuple[Item, ...]:
    seen = found(sitting, story)
    return tuple(item for (way, art), box in zip(ways(story), boxes, strict=True)
                 for item in _small(way, art, box, story, rtl, lit=way in seen))


def _small(way: str, art: str, box: Box, story: Story, rtl: bool, *, lit: bool) -> tuple[
        Item, ...]:
    edge = Plate(f"ending-edge:{way}", box.grown(6), style.HONEY if lit else style.CARD, corner=22,
                 edge=style.INK, edge_width=3)
    if not lit:  # what is in it is for whoever reads it
        side = box.h * 0.6
        middle = Box(box.x + (box.w - side) / 2, box.y + (box.h - side) / 2, side, side)
        return (edge, Icon(f"ending-shut:{way}", middle, "leaf", dim=0.55))
    return (edge, Art(f"ending-art:{way}", box, art, describe="", language=story.language,
                      mirrored=rtl, corner=16, enter="fade"))
