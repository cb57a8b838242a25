"""One breath after the other over a glass of tea: when it turns, and how far it is.

It knows no story and no place on the stage but the ring's own. Nothing is ever held: a breath in
is followed by a longer breath out.
"""

from typing import NamedTuple

from kiosk.model.geometry import Box, Point
from kiosk.model.interface import Interface
from kiosk.model.picture import Art, Item, Plate
from kiosk.screens import style


class Rhythm(NamedTuple):
    """How long a breath in and a breath out take, and after how many it rests; 0: it never does."""

    in_ms: int
    out_ms: int
    rounds: int = 0


class Air(NamedTuple):
    """Where the steam is while a breath comes in, and where while it goes out."""

    drawn_in: Box
    blown_out: Box


def inwards(turn: int) -> bool:
    """Whether the `turn`-th half of a breath goes in; 0 is before the first."""
    return turn % 2 == 1


def over(turn: int, rhythm: Rhythm) -> bool:
    """Whether all rounds are done."""
    return bool(rhythm.rounds) and turn > 2 * rhythm.rounds


def rounds_done(turn: int) -> int:
    """How many times it went in and out."""
    return max(0, turn - 1) // 2


def lasts(turn: int, rhythm: Rhythm) -> int:
    """How long this half of a breath takes, in milliseconds; 0 where nothing moves."""
    if not turn or over(turn, rhythm):
        return 0
    return rhythm.in_ms if inwards(turn) else rhythm.out_ms


def due(turn: int, turned_at: int, rhythm: Rhythm) -> int | None:
    """When the breath turns next; None once it rests."""
    return None if over(turn, rhythm) else turned_at + lasts(turn, rhythm)


def words(turn: int, interface: Interface) -> str:
    """What one does just now."""
    return interface.say("Smell the tea") if inwards(turn) else interface.say("Cool the tea")


class Tones(NamedTuple):
    """The colours of the rings: outer, inner, and the inner one's edge."""

    outer: str
    inner: str
    edge: str


#: On the green of the calm corner, and on a picture in the dusk.
PLAIN = Tones("#f2ce8355", "#f6dca2aa", style.OLIVE)
DUSK = Tones("#fff3d024", "#fff3d038", "#fff6dc8c")


def rings(middle: Point, wide: float, turn: int, tones: Tones = PLAIN) -> tuple[Item, ...]:
    """Two soft rings that are as wide as the breath; `wide` is the outer one at its widest."""
    part = 1.0 if inwards(turn) else 0.62
    return tuple(
        Plate(f"breath:{name}", _round(middle, wide * share * part), fill,
              corner=wide * share * part / 2, edge=edge, edge_width=5, enter="fade")
        for name, share, fill, edge in (
            ("outer", 1.0, tones.outer, ""), ("inner", 0.78, tones.inner, tones.edge))
    )


def steam(air: Air, turn: int, rtl: bool) -> Art:
    """Steam over the glass: it rises with the breath in and streams away with the breath out."""
    if inwards(turn):
        return Art("breath:steam", air.drawn_in, "calm_steam", mirrored=rtl)
    return Art("breath:steam", air.blown_out, "calm_steam_blown", mirrored=rtl)


def _round(middle: Point, wide: float) -> Box:
    return Box(middle[0] - wide / 2, middle[1] - wide / 2, wide, wide)
