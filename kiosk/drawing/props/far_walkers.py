"""People on a road so far off that they are a few strokes of colour each; nobody is anybody."""

import random

from kiosk.drawing.canvas import fill
from kiosk.drawing.paths import ellipse, polygon, smooth
from kiosk.drawing.props.brush import Brush, Thing

_CLOTHES = ("#7d6a8c", "#5f7183", "#a3707e", "#6d7a64", "#b08a5e", "#4f5f86", "#8a7068")
_SCARVES = ("#e6dac6", "#93ad8c", "#c7a7b4", "#3a2c28", "#2f2622", "#4a3a30")


def _walker(brush: Brush, x: float, tall: float, chance: random.Random) -> str:
    """One walker, `tall` high: a head, a body, now and then a bundle or a stick."""
    cloth, cap = chance.choice(_CLOTHES), chance.choice(_SCARVES)
    wide, y = tall * 0.16, chance.uniform(-2.5, 2.5)
    robe = chance.random() < 0.5
    if robe:
        body = smooth([(x - wide, y - tall * 0.8), (x + wide * 0.9, y - tall * 0.8),
                       (x + wide * 1.25, y), (x - wide * 1.3, y)], tension=1 / 8)
    else:
        body = smooth([(x - wide, y - tall * 0.8), (x + wide, y - tall * 0.8),
                       (x + wide * 0.9, y - tall * 0.4), (x - wide * 0.9, y - tall * 0.4)],
                      tension=1 / 8)
        body += polygon([(x - wide * 0.8, y - tall * 0.44), (x, y - tall * 0.44),
                         (x - wide * 1.1, y), (x - wide * 1.6, y)])
        body += polygon([(x, y - tall * 0.44), (x + wide * 0.8, y - tall * 0.44),
                         (x + wide * 1.5, y), (x + wide, y)])
    out = ""
    if chance.random() < 0.34:
        out += brush.flat(ellipse((x - wide * 1.1, y - tall * 0.72), wide * 1.1, wide * 0.9),
                          "#c2a27e")
    out += brush.flat(body, cloth) + brush.flat(
        ellipse((x + wide * 0.2, y - tall * 0.9), tall * 0.12, tall * 0.13), cap)
    if chance.random() < 0.2:
        out += brush.line(f"M{x + wide * 1.4} {y - tall * 0.5}L{x + wide * 1.9} {y}", "#5a463c",
                          tall * 0.03)
    return out


def _company(brush: Brush, seed: int, count: int, step: float) -> str:
    """A loose line of walkers along x: families keep together, with gaps between them."""
    chance, out, x = random.Random(seed), "", -count * step / 2
    shade = ""
    for turn in range(count):
        tall = chance.choice((50, 54, 58, 44, 34, 30))
        out += _walker(brush, x, tall, chance)
        shade += ellipse((x + 4, 1), tall * 0.26, tall * 0.05)
        x += step * (chance.uniform(0.6, 0.9) if turn % 4 else 1.9)
    return fill(shade, brush.mood.ink, 0.3) + out


def far_walkers(brush: Brush) -> str:
    """A dozen people, the tallest 58 high."""
    return _company(brush, 4, 12, 30)


def far_family(brush: Brush) -> str:
    """Five people close together."""
    return _company(brush, 11, 5, 24)


THINGS: dict[str, tuple[Thing, float]] = {
    "far_family": (far_family, 0),
    "far_walkers": (far_walkers, 0),
}
