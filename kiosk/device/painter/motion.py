"""Where every item is while one finished picture turns into the next; pure, it paints nothing.

Items are matched by key. Boxes glide, new items fade or pop in, old ones fade out, and art whose
picture changes under the same key cross-fades. Each movement keeps its own clock: a new picture
in the middle of a glide (the next word is lit) neither restarts nor hastens what is under way, and
a new aim starts from where things are seen to be.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import sqrt

from kiosk.model.geometry import STAGE_W, Box
from kiosk.model.picture import Art, Balloon, Item, Lettering, Picture, Words, Zone

FADE_MS = 160.0
POP_MS = 220.0
CROSS_MS = 260.0
GLIDE_LEAST_MS, GLIDE_MORE_MS = 240.0, 620.0
POP_FROM = 0.9
#: A balloon that pops into a gliding page waits until the page has all but arrived.
ARRIVED = 0.85


@dataclass(frozen=True, slots=True)
class Sprite:
    """An item as seen at one moment: somewhere on its way, and more or less there (0-1)."""

    item: Item
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
        return 4 * t**3 if t < 0.5 else 1 - 4 * (1 - t) ** 3

    def over(self, now: float) -> bool:
        return now >= self.start + self.ms


NEVER = Span(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class _Track:
    """One item's way: its box from `source` to `goal`, its strength from `alpha` to `aim`."""

    item: Item
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
        return _between(self.source, self.goal, self.glide.part(now))

    def strength(self, now: float) -> float:
        return self.alpha + (self.aim - self.alpha) * self.fade.part(now)

    def moving(self, now: float) -> bool:
        return not (self.glide.over(now) and self.fade.over(now) and self.cross.over(now))

    def gone(self, now: float) -> bool:
        return self.leaving and self.fade.over(now)

    def sprites(self, now: float) -> Iterator[Sprite]:
        box, alpha = self.box(now), self.strength(now)
        if self.pops and not self.fade.over(now):
            box = _shrunk(box, POP_FROM + (1 - POP_FROM) * self.fade.part(now))
        if self.before is not None and not self.cross.over(now):
            yield Sprite(self.before, box, alpha)
            alpha *= self.cross.part(now)
        yield Sprite(self.item, box, alpha)


class Motion:
    """From what is seen to what shall be seen."""

    def __init__(self) -> None:
        self._tracks: dict[str, _Track] = {}

    def to(self, picture: Picture, now: float) -> None:
        """Aim at `picture`; where it asks for no motion, be there at once."""
        items = {item.key: item for item in picture.items
                 if not isinstance(item, Zone | Lettering)}
        if not picture.motion:
            self._tracks = {key: _Track(item, item.box, item.box) for key, item in items.items()}
            return
        old = {key: track for key, track in self._tracks.items() if not track.gone(now)}
        glide_ms = max((_glide_ms(old[key].box(now), item.box) for key, item in items.items()
                        if key in old and _glides(old[key], item)), default=0.0)
        new = {key: _kept(old[key], item, now, glide_ms) if key in old
               else _entering(item, now, glide_ms) for key, item in items.items()}
        covers = [item.box for key, item in items.items()
                  if key not in old and isinstance(item, Art) and item.enter != "none"]
        leaving = {key: _leaving(track, now, covers)
                   for key, track in old.items() if key not in items}
        self._tracks = _merged(list(old), leaving, new)

    def sprites(self, now: float) -> list[Sprite]:
        """Everything to be seen at `now`, furthest first."""
        return [sprite for track in self._tracks.values() if not track.gone(now)
                for sprite in track.sprites(now)]

    def moving(self, now: float) -> bool:
        """Whether a later moment will look different."""
        return any(track.moving(now) for track in self._tracks.values())

    def settle(self) -> None:
        """Be there."""
        self._tracks = {key: _Track(track.item, track.goal, track.goal)
                        for key, track in self._tracks.items() if not track.leaving}


def _glides(track: _Track, item: Item) -> bool:
    """Whether `item` goes to a new place by itself: a newly set balloon or text jumps there."""
    if track.goal == item.box:
        return False
    was = track.item
    if isinstance(item, Balloon):
        return isinstance(was, Balloon) and item.rows == was.rows and item.line == was.line
    if isinstance(item, Words):
        return isinstance(was, Words) and item.text == was.text
    return True


def _glide_ms(a: Box, b: Box) -> float:
    """How long the way takes: by the edge that moves furthest, short ways not much shorter."""
    far = max(abs(a.x - b.x), abs(a.y - b.y), abs(a.right - b.right), abs(a.bottom - b.bottom))
    return GLIDE_LEAST_MS + GLIDE_MORE_MS * sqrt(min(1.0, far / STAGE_W))


def _kept(track: _Track, item: Item, now: float, glide_ms: float) -> _Track:
    """`track` led on to `item`: what did not change its aim goes on by its own clock."""
    if _glides(track, item):
        box = track.box(now)
        span = Span(now, glide_ms, running=not track.glide.over(now))
        moved = replace(track, item=item, source=box, goal=item.box, glide=span)
    elif track.goal == item.box:
        moved = replace(track, item=item)
    else:
        moved = replace(track, item=item, source=item.box, goal=item.box, glide=NEVER)
    if track.aim < 1.0 or track.leaving:
        moved = replace(moved, alpha=track.strength(now), aim=1.0, fade=Span(now, FADE_MS),
                        pops=False, leaving=False)
    was = track.item
    if isinstance(was, Art) and isinstance(item, Art) and _looks(was) != _looks(item):
        moved = replace(moved, before=was, cross=Span(now, CROSS_MS))
    return moved


def _looks(art: Art) -> tuple[str, bool, float]:
    return art.name, art.mirrored, art.dim


def _entering(item: Item, now: float, glide_ms: float) -> _Track:
    enter = "none" if isinstance(item, Zone | Lettering) else item.enter
    track = _Track(item, item.box, item.box)
    if enter == "pop":
        span = Span(now + glide_ms * ARRIVED, POP_MS, running=True)
        return replace(track, alpha=0.0, fade=span, pops=True)
    if enter == "fade":
        return replace(track, alpha=0.0, fade=Span(now, FADE_MS))
    return track


def _leaving(track: _Track, now: float, covers: list[Box]) -> _Track:
    """`track` on its way out, from where and as strong as it is seen.

    Under art that fades in over it, it stays whole until it is covered: two half-clear pictures
    would let the paper flash through.
    """
    if track.leaving:
        return track
    box, strength = track.box(now), track.strength(now)
    covered = any(cover.overlap(box) >= 0.9 * box.w * box.h for cover in covers)
    return _Track(track.item, box, box, alpha=strength, aim=strength if covered else 0.0,
                  fade=Span(now, FADE_MS), leaving=True)


def _merged(
    order: list[str], leaving: dict[str, _Track], new: dict[str, _Track]
) -> dict[str, _Track]:
    """The new tracks in their order, each leaving one right after the item it lay on."""
    keys = list(new)
    for at, key in enumerate(order):
        if key in leaving:
            below = next((k for k in reversed(order[:at]) if k in keys), None)
            keys.insert(keys.index(below) + 1 if below is not None else 0, key)
    return {key: leaving.get(key) or new[key] for key in keys}


def _between(a: Box, b: Box, t: float) -> Box:
    if t >= 1.0:
        return b
    return Box(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t,
               a.w + (b.w - a.w) * t, a.h + (b.h - a.h) * t)


def _shrunk(box: Box, by: float) -> Box:
    x, y = box.centre
    return Box(x - box.w * by / 2, y - box.h * by / 2, box.w * by, box.h * by)
