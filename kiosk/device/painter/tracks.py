"""One item's way through time: where it is and how clearly it is seen; pure, it paints nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.model.geometry import Box, Point
from kiosk.model.picture import Art, Balloon, Icon, Plate, Words

#: The items that have a look; the others are only touched, or set first.
Seen = Art | Plate | Icon | Words | Balloon

POP_FROM = 0.9


@dataclass(frozen=True, slots=True)
class Sprite:
    """An item as seen at one moment: somewhere on its way, and more or less there (0-1)."""

    item: Seen
    box: Box
    alpha: float = 1.0


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time; `running` starts at full speed instead of from rest."""

    start: float
    ms: float
    running: bool = False

    def part(self, now: float) -> float:
        """How far it is, eased, 0-1."""
        t = min(1.0, max(0.0, (now - self.start) / self.ms)) if self.ms > 0 else 1.0
        if self.running:
            return 1 - (1 - t) ** 3
        return t * t * (3 - 2 * t)

    def over(self, now: float) -> bool:
        """Whether nothing more will happen in it."""
        return now >= self.start + self.ms


NEVER = Span(float("-inf"), 0.0)


@dataclass(frozen=True, slots=True)
class Track:
    """An item's box on its way from `source` to `goal`, its strength from `alpha` to `aim`.

    While `cross` lasts, `before` is seen fading under the item. `leaving` ends with `fade`.
    """

    item: Seen
    source: Box
    goal: Box
    glide: Span = NEVER
    alpha: float = 1.0
    aim: float = 1.0
    fade: Span = NEVER
    pops: bool = False
    leaving: bool = False
    before: Art | None = None
    cross: Span = NEVER

    def box(self, now: float) -> Box:
        """Where it is."""
        return between(self.source, self.goal, self.glide.part(now))

    def strength(self, now: float) -> float:
        """How clearly it is seen, 0-1."""
        return self.alpha + (self.aim - self.alpha) * self.fade.part(now)

    def moving(self, now: float) -> bool:
        """Whether it will look different later."""
        return not (self.glide.over(now) and self.fade.over(now) and self.cross.over(now))

    def gone(self, now: float) -> bool:
        """Whether it has left."""
        return self.leaving and self.fade.over(now)

    def sprites(self, now: float) -> Iterator[Sprite]:
        """What is seen of it, furthest first."""
        box, alpha = self.box(now), self.strength(now)
        if self.pops and not self.fade.over(now):
            box = _grown_from(_root(self.item), box, self.fade.part(now))
        if self.before is not None and not self.cross.over(now):
            yield Sprite(self.before, box, alpha)
            alpha *= self.cross.part(now)
        yield Sprite(self.item, box, alpha)


def between(a: Box, b: Box, t: float) -> Box:
    """The box a part `t` of the way from `a` to `b`."""
    if t >= 1.0:
        return b
    return Box(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t,
               a.w + (b.w - a.w) * t, a.h + (b.h - a.h) * t)


def _root(item: Seen) -> Point:
    """From where an item pops, in fractions of its box: a balloon grows out of its tail."""
    if isinstance(item, Balloon):
        body, whole = item.body, item.box.h / item.scale
        above, below = body.y, whole - body.bottom
        if max(above, below) > 0.05 * whole:
            return 0.5, 1.0 if below > above else 0.0
    return 0.5, 0.5


def _grown_from(root: Point, box: Box, part: float) -> Box:
    by = POP_FROM + (1 - POP_FROM) * part
    return Box(box.x + box.w * root[0] * (1 - by), box.y + box.h * root[1] * (1 - by),
               box.w * by, box.h * by)
