"""Where every item is while one finished picture turns into the next; pure, it paints nothing.

Items are matched by key. Boxes glide, new items fade or pop in, old ones fade out, and art whose
picture changes under the same key cross-fades. Each movement keeps its own clock: a new picture
in the middle of a glide (the next word is lit) neither restarts nor hastens what is under way, and
a new aim starts from where things are seen to be.
"""

from dataclasses import replace
from math import sqrt

from kiosk.device.painter.camera import Camera, Moves
from kiosk.device.painter.tracks import NEVER, Seen, Span, Sprite, Track
from kiosk.model.geometry import STAGE, STAGE_W, Box
from kiosk.model.picture import Art, Balloon, Lettering, Picture, Words, Zone

FADE_MS = 160.0
POP_MS = 220.0
CROSS_MS = 260.0
GLIDE_LEAST_MS, GLIDE_MORE_MS = 240.0, 620.0
#: A balloon that pops into a gliding page waits until the page has all but arrived.
ARRIVED = 0.85


class Motion:
    """From what is seen to what shall be seen."""

    def __init__(self) -> None:
        self._tracks: dict[str, Track] = {}

    def to(self, picture: Picture, now: float) -> None:
        """Aim at `picture`; where it asks for no motion, be there at once."""
        items = {item.key: item for item in picture.items
                 if not isinstance(item, Zone | Lettering)}
        if picture.motion:
            old = {key: track for key, track in self._tracks.items() if not track.gone(now)}
            self._tracks = _Turn(old, items, now).tracks()
        else:
            self._tracks = {key: Track(item, item.box, item.box) for key, item in items.items()}

    def sprites(self, now: float) -> list[Sprite]:
        """Everything to be seen at `now`, furthest first."""
        return [sprite for track in self._tracks.values() if not track.gone(now)
                for sprite in track.sprites(now)]

    @property
    def items(self) -> list[Seen]:
        """Everything that has its place or is on its way out of it, and what fades under it."""
        tracks = self._tracks.values()
        return [*(track.item for track in tracks),
                *(track.before for track in tracks if track.before is not None)]

    def moving(self, now: float) -> bool:
        """Whether a later moment will look different."""
        return any(track.moving(now) for track in self._tracks.values())

    def settle(self) -> None:
        """Be there."""
        self._tracks = {key: Track(track.item, track.goal, track.goal)
                        for key, track in self._tracks.items() if not track.leaving}


class _Turn:
    """One turn from `old` tracks to new `items`: all that starts now shares `glide_ms`."""

    def __init__(self, old: dict[str, Track], items: dict[str, Seen], now: float) -> None:
        self._old, self._items, self._now = old, items, now
        boxes = {key: track.box(now) for key, track in old.items() if not track.leaving}
        glides = [key for key, item in items.items() if key in old and _glides(old[key], item)]
        self._glide_ms = max((_glide_ms(old[key].box(now), items[key].box) for key in glides),
                             default=0.0)
        self._moves = Moves((track.item for track in old.values()), items.values(), boxes)
        self._covers = [item.box for key, item in items.items()
                        if key not in old and isinstance(item, Art) and item.enter != "none"]

    def tracks(self) -> dict[str, Track]:
        """The new tracks in their order, each leaving one right after the item it lay on."""
        made = {key: self._kept(self._old[key], item) if key in self._old else self._entering(item)
                for key, item in self._items.items()}
        order, keys = list(self._old), list(made)
        for at, key in enumerate(order):
            if key not in self._items:
                made[key] = self._leaving(self._old[key])
                below = next((k for k in reversed(order[:at]) if k in keys), None)
                keys.insert(keys.index(below) + 1 if below is not None else 0, key)
        return {key: made[key] for key in keys}

    def _kept(self, track: Track, item: Seen) -> Track:
        """`track` led on to `item`: what did not change its aim goes on by its own clock."""
        now, was = self._now, track.item
        if _glides(track, item):
            span = Span(now, self._glide_ms, running=not track.glide.over(now))
            moved = replace(track, item=item, source=track.box(now), goal=item.box, glide=span)
        elif track.goal == item.box:
            moved = replace(track, item=item)
        else:  # set anew: it jumps, but to where the page is just now
            move = self._moves.brings(item)
            source, glide = (move.backward(item.box), Span(now, self._glide_ms)) if move else (
                item.box, NEVER)
            moved = replace(track, item=item, source=source, goal=item.box, glide=glide)
        if track.leaving:
            moved = replace(moved, alpha=track.strength(now), aim=1.0, fade=Span(now, FADE_MS),
                            pops=False, leaving=False)
        if isinstance(was, Art) and isinstance(item, Art) and _looks(was) != _looks(item):
            moved = replace(moved, before=was, cross=Span(now, CROSS_MS))
        return moved

    def _entering(self, item: Seen) -> Track:
        track = Track(item, item.box, item.box)
        yet_to_be_said = isinstance(item, Balloon) and item.scale == 1.0
        if (move := self._moves.brings(item)) and not yet_to_be_said:
            glide = Span(self._now, self._glide_ms)
            return replace(track, source=move.backward(item.box), glide=glide)
        if item.enter == "pop":
            span = Span(self._now + self._glide_ms * ARRIVED, POP_MS, running=True)
            return replace(track, alpha=0.0, fade=span, pops=True)
        if item.enter == "fade":
            return replace(track, alpha=0.0, fade=Span(self._now, FADE_MS))
        return track

    def _leaving(self, track: Track) -> Track:
        """`track` on its way out, from where and as strong as it is seen.

        Under art that fades in over it, it stays whole until it is covered: two half-clear
        pictures would let the paper flash through.
        """
        if track.leaving:
            return track
        box, strength = track.box(self._now), track.strength(self._now)
        if move := self._moves.takes(track.item):
            return self._riding_off(track, move, box, strength)
        covered = any(cover.overlap(box) >= 0.9 * box.w * box.h for cover in self._covers)
        return Track(track.item, box, box, alpha=strength, aim=strength if covered else 0.0,
                     fade=Span(self._now, FADE_MS), leaving=True)

    def _riding_off(self, track: Track, move: Camera, box: Box, strength: float) -> Track:
        goal, glide = move.onward(box), Span(self._now, self._glide_ms)
        stays_seen = goal.overlap(STAGE) > 0
        return Track(track.item, box, goal, glide, alpha=strength,
                     aim=0.0 if stays_seen else strength, fade=glide, leaving=True)


def _glides(track: Track, item: Seen) -> bool:
    """Whether `item` goes to a new place by itself: a newly set balloon or text jumps there."""
    was = track.item
    if track.goal == item.box:
        return False
    if isinstance(item, Balloon):
        return isinstance(was, Balloon) and item.rows == was.rows and item.line == was.line
    if isinstance(item, Words):
        return isinstance(was, Words) and item.text == was.text
    return True


def _glide_ms(a: Box, b: Box) -> float:
    """How long the way takes: by the edge that moves furthest, short ways not much shorter."""
    far = max(abs(a.x - b.x), abs(a.y - b.y), abs(a.right - b.right), abs(a.bottom - b.bottom))
    return GLIDE_LEAST_MS + GLIDE_MORE_MS * sqrt(min(1.0, far / STAGE_W))


def _looks(art: Art) -> tuple[object, ...]:
    return art.name, art.mirrored, art.dim, art.mask, art.tints
