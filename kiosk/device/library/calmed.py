"""What a script must keep where a panel calms: a breath over steam, or things to find, in sight.

Each rule is a function, as in `rules`: its name is its code, its docstring what a writer is told.
"""

from collections.abc import Iterator

from kiosk.device.library.entries import DecisionEntry, PanelEntry
from kiosk.device.library.problems import Problem
from kiosk.device.library.script import Script

#: As many as a hand has fingers; fewer could never be found.
_LEAST_THINGS = 5


def calm_out_of_sight(script: Script) -> Iterator[Problem]:
    """Steam and things lie within the picture, in fractions 0-1 of it."""
    for panel in _panels(script):
        steam = panel.breathe
        if steam and not (steam.x >= 0 and steam.y >= 0 and steam.w > 0 and steam.h > 0
                          and steam.x + steam.w <= 1 and steam.y + steam.h <= 1):
            message = f"The steam of {panel.id!r} lies outside its picture, which is 0-1."
            yield script.problem(panel.id, "calm_out_of_sight", message)
        for thing in panel.things:
            if not (0 <= thing.x <= 1 and 0 <= thing.y <= 1 and 0 < thing.half <= 0.5):
                message = f"{thing.id!r} lies outside its picture, which is 0-1."
                yield script.problem(thing.id, "calm_out_of_sight", message)


def one_way_to_calm(script: Script) -> Iterator[Problem]:
    """A panel has a breath to follow or five things to find, not both, and not fewer."""
    for panel in _panels(script):
        if panel.breathe and panel.things:
            message = f"{panel.id!r} has both a breath and things to find; give it one of them."
            yield script.problem(panel.id, "one_way_to_calm", message)
        if 0 < len(panel.things) < _LEAST_THINGS:
            there = len(panel.things)
            message = f"{panel.id!r} needs five things to find, or more; it has {there}."
            yield script.problem(panel.id, "one_way_to_calm", message)


def no_other_way(script: Script) -> Iterator[Problem]:
    """Where both ways are good there are two, and they meet where a rule is shown."""
    for _, entry in script.entries():
        if isinstance(entry, DecisionEntry) and entry.both and not (
            len(entry.choices) == 2 and entry.rule and entry.rejoin
        ):
            message = f"{entry.id!r} offers 'both': it needs two choices, a rule and a rejoin."
            yield script.problem(entry.id, "no_other_way", message)


def _panels(script: Script) -> Iterator[PanelEntry]:
    return (entry for _, entry in script.entries() if isinstance(entry, PanelEntry))
