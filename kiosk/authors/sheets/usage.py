"""What the scenes of stories use: which views in which light, and what is held in which pose."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from kiosk.authors.scenes import read_scene
from kiosk.device.library.problems import StoryError
from kiosk.model.scene import Actor, Scene


@dataclass(frozen=True)
class Usage:
    """What is used, most used first.

    `sets` are (place, view, mood); `holds` says by pose what is usually held in it, `holders` by
    thing who holds it, and how.
    """

    sets: tuple[tuple[str, str, str], ...] = ()
    holds: dict[str, str] = field(default_factory=dict)
    holders: dict[str, tuple[str, str]] = field(default_factory=dict)


@cache
def usage_of(stories: tuple[Path, ...]) -> Usage:
    """What all scenes of these story folders use; a scene that cannot be read uses nothing."""
    sets: Counter[tuple[str, str, str]] = Counter()
    holds: dict[str, Counter[str]] = defaultdict(Counter)
    holders: dict[str, tuple[str, str]] = {}
    for scene in _scenes(stories):
        sets[scene.place, scene.view, scene.mood] += 1
        for actor in scene.actors:
            if actor.holds:
                pose = _pose_name(actor)
                holds[pose][actor.holds] += 1
                holders[actor.holds] = actor.who, pose
    usual = {pose: count.most_common(1)[0][0] for pose, count in holds.items()}
    return Usage(tuple(sorted(sets)), usual, holders)


def _scenes(stories: Iterable[Path]) -> Iterator[Scene]:
    for story in stories:
        for path in sorted((story / "scenes").glob("*.yaml")):
            try:
                yield read_scene(path)
            except StoryError:
                continue  # `kiosk draw` says what is wrong with it


def _pose_name(actor: Actor) -> str:
    return actor.pose if isinstance(actor.pose, str) else str(actor.pose.get("base", "stand"))
