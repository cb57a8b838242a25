"""The market lane of the camp: stalls of poles and cloth on both sides, people between them.

It knows no person and no story.
"""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.ground import contact
from kiosk.drawing.paths import Point, polygon
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.camp import (
    camp_sky,
    edge,
    gravel,
    lamp_post,
    light_of,
    plain,
    pool_of_light,
    rain,
    tower,
    tufts,
)
from kiosk.drawing.places.camp_lights import CampLight
from kiosk.drawing.places.market_stalls import DEEP, Market, Stall
from kiosk.drawing.places.perspective import Eye, foot, lane
from kiosk.drawing.places.rows import far_camp, painted, row
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.market import crate, sack
from kiosk.drawing.skies import haze


def wide(setting: Setting) -> Backdrop:
    """Down the lane, stalls left and right, to the tank and the hills."""
    light, eye = light_of(setting), Eye(400, 1.6, 800)
    market = Market(setting.canvas, light, setting.mood, eye)
    stalls = [*_side(-2.5, -1, 4.4, 0), *_side(2.6, 1, 5.2, 3)]
    near = _street(setting, light, eye, -2.0, 2.0) + _shaded(market, stalls)
    near += _standing(market, stalls)
    near += _crates(setting, ((270, 812, 0.9, 0), (1300, 772, 0.8, 2)))
    return Backdrop(_behind(setting, light, eye), near + rain(light, foot=640), edge(light))


def stalls(setting: Setting) -> Backdrop:
    """Nearer, and to one side: a long row of stalls to the left, open lane to the right."""
    light, eye = light_of(setting), Eye(392, 1.5, 1010, 1050)
    market = Market(setting.canvas, light, setting.mood, eye)
    rows = [*_side(-2.15, -1, 3.7, 4), *_side(3.1, 1, 7.4, 1)]
    near = _street(setting, light, eye, -1.7, 2.6) + _shaded(market, rows)
    near += _standing(market, rows)
    near += _crates(setting, ((1390, 724, 0.8, 1), (1476, 736, 0.84, 3)))
    near += tufts(light, ((1250, 640), (1540, 780)))
    return Backdrop(_behind(setting, light, eye), near + rain(light, foot=640), edge(light))


def corner(setting: Setting) -> Backdrop:
    """From the mouth of the lane: stalls to the right, open camp to the left."""
    light, eye = light_of(setting), Eye(396, 1.55, 560, 1050)
    market = Market(setting.canvas, light, setting.mood, eye)
    rows = [*_side(2.3, 1, 3.9, 2), *_side(-3.6, -1, 9.0, 5)]
    near = _street(setting, light, eye, -2.6, 1.8) + _shaded(market, rows)
    near += _standing(market, rows)
    near += _crates(setting, ((150, 724, 0.8, 2), (226, 742, 0.86, 0)))
    near += tufts(light, ((330, 650), (80, 800)))
    return Backdrop(_behind(setting, light, eye), near + rain(light, foot=640), edge(light))


# ---- parts -----------------------------------------------------------------------------------


def _side(x: float, side: int, start: float, seed: int) -> list[Stall]:
    """Stalls along one side, with a gap to walk through between any two."""
    out, z = [], start
    for turn in range(7):
        long = (2.3, 2.0, 2.6)[(turn + seed) % 3]
        out.append(Stall(x, side, z, long, seed + turn * 2 + turn // 3, seed * 3 + turn * 3))
        z += long + 0.42
    return out


def _behind(setting: Setting, light: CampLight, eye: Eye) -> str:
    canvas = setting.canvas
    out = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    return out + gravel(canvas, light, eye.horizon)


def _street(setting: Setting, light: CampLight, eye: Eye, left: float, right: float) -> str:
    """The trodden lane, rows of tents beyond the market, a tank and a lamp."""
    canvas = setting.canvas
    out = fill(lane(eye, left, right, 0.12), canvas.linear((0, eye.horizon), (0, 1000), [
        (0, light.path[0], 0.9), (1, light.path[1], 0.5)]))
    out += far_camp(canvas, light, eye, ((-32, 32),), (78, 62, 48))
    rows = row(canvas, light, eye, -7.4, "right", (17, 40), 5, 3)
    rows += row(canvas, light, eye, 7.6, "left", (16, 40), 5, 6)
    tank, metre = foot(eye, 1.2, 34)
    rows.append((34.0, tower(setting, tank, metre * 1.3)))
    post, metre = foot(eye, 1.9, 15)
    rows.append((15.0, pool_of_light(canvas, light, post, metre * 3)
                 + lamp_post(setting, post, metre)))
    return out + painted(rows)


def _shaded(market: Market, rows: list[Stall]) -> str:
    """The shade of roofs and counters on the lane."""
    out = ""
    for one in rows:
        inner, outer = one.x - one.side * 0.5, one.x + one.side * DEEP
        corners: list[Point] = [market.eye.at((x, 0, z)) for x, z in (
            (inner, one.z - 0.3), (inner, one.z + one.long), (outer, one.z + one.long),
            (outer, one.z - 0.3))]
        out += fill(polygon(corners), market.light.shadow, 0.22)
    return out


def _standing(market: Market, rows: list[Stall]) -> str:
    """The stalls, the farthest first, with air before the far ones."""
    drawn = [(one.z, market.stall(one)) for one in rows]
    far = painted([one for one in drawn if one[0] >= 10])
    air = haze(market.canvas, market.eye.horizon - 10, 80, market.light.haze, 0.22)
    return far + air + painted([one for one in drawn if one[0] < 10])


def _crates(setting: Setting, places: tuple[tuple[float, float, float, int], ...]) -> str:
    """Crates and sacks that stand before the stalls."""
    out = ""
    for x, y, size, kind in places:
        brush = Brush(setting.canvas, setting.mood, size)
        drawn = sack(brush) if kind % 2 else crate(brush)
        out += contact(setting.canvas, (x, y), 62 * size, setting.mood.ink, 0.36)
        out += group(drawn, placed((x, y), scale=size))
    return out


VIEWS: dict[str, View] = {"wide": wide, "stalls": stalls, "corner": corner}
