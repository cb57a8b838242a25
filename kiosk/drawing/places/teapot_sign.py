"""The square before the children's tent, where the giant painted teapot stands: the meeting place.

It knows no person and no story.
"""

from kiosk.drawing.canvas import fill
from kiosk.drawing.paths import ellipse
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
from kiosk.drawing.places.dressing import pots
from kiosk.drawing.places.friendly_tent import (
    friendly_tent,
    paper_chain,
    ring_of_stones,
    teapot,
    teapot_at,
    tyres,
)
from kiosk.drawing.places.perspective import Eye, foot, lane
from kiosk.drawing.places.rows import far_camp, painted, row
from kiosk.drawing.places.tent_frame import Tent
from kiosk.drawing.skies import haze
from kiosk.model.geometry import STAGE


def front(setting: Setting) -> Backdrop:
    """The whole square: the teapot to the right, the children's tent behind to the left."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(432, 1.6, 800)
    far = _behind(setting, eye)
    rows = row(canvas, light, eye, 6.4, "left", (8.2, 40), 4.8, 6)
    tank, metre = foot(eye, 3.4, 24)
    rows.append((24.0, tower(setting, tank, metre * 1.15)))
    rows.append((12.5, friendly_tent(setting, eye, Tent(-3.7, 9.6, "right", "open", 4, lit=True))))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.24)
    near = _trodden(setting, 800, 800) + teapot(setting, eye, 3.6, 7.6)
    near += paper_chain(setting, (-40, 322), (1070, 280), 48, 24)
    near += ring_of_stones(setting, (1302, 652), 320, 20, 22)
    near += tyres(setting, ((590, 640), (690, 646)), 0.66)
    near += pots(setting, ((1072, 650, 0.9), (1534, 652, 0.95)))
    near += tufts(light, ((70, 800), (1180, 700), (1550, 850))) + rain(light)
    return Backdrop(far, near, edge(light))


def under(setting: Setting) -> Backdrop:
    """Close under the board: the teapot fills the middle, people stand before its posts."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(452, 1.35, 800)
    far = _behind(setting, eye)
    rows = row(canvas, light, eye, -6.4, "right", (9.4, 40), 4.8, 4)
    rows += row(canvas, light, eye, 7.2, "left", (11, 40), 4.8, 9)
    far += painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.26)
    near = _trodden(setting, 800, 860) + teapot_at(setting, (800, 744), 0.88)
    near += pots(setting, ((520, 764, 1.1), (1080, 764, 1.1)))
    near += tufts(light, ((120, 790), (1490, 800))) + rain(light, foot=680)
    return Backdrop(far, near, edge(light))


def aside(setting: Setting) -> Backdrop:
    """Beside the board, which is to the right; the road comes in from the left."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(440, 1.6, 620)
    far = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    far += gravel(canvas, light, eye.horizon, lane(eye, -1.1, 1.7, 0.3))
    far += far_camp(canvas, light, eye, ((-34, -4), (4, 34)), (70, 56, 45))
    rows = row(canvas, light, eye, -4.4, "right", (10.6, 40), 4.7, 3)
    rows += row(canvas, light, eye, 4.6, "left", (13.5, 40), 4.7, 6)
    tank, metre = foot(eye, 2.6, 30)
    rows.append((30.0, tower(setting, tank, metre * 1.2)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.26)
    near = teapot_at(setting, (1250, 742), 0.76)
    near += pots(setting, ((1020, 756, 1.0), (1484, 758, 1.1)))
    near += tufts(light, ((90, 780), (900, 720), (1560, 830))) + rain(light)
    return Backdrop(far, near, edge(light))


def road(setting: Setting) -> Backdrop:
    """From beside the board, to the left, along the road on which people arrive."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(426, 1.7, 1020)
    far = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    ground = gravel(canvas, light, eye.horizon, lane(eye, -1.5, 1.9, 0.3))
    far += ground + far_camp(canvas, light, eye, ((-34, -4), (4, 30)), (70, 56, 45))
    rows = row(canvas, light, eye, -4.6, "right", (13.4, 40), 4.7, 3)
    rows += row(canvas, light, eye, 4.4, "left", (7.4, 40), 4.7, 6)
    post, metre = foot(eye, 3.0, 10)
    rows.append((10.0, pool_of_light(canvas, light, post, metre * 3)
                 + lamp_post(setting, post, metre)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.26)
    near = teapot_at(setting, (380, 724), 0.8) + pots(setting, ((138, 742, 1.1), (622, 738, 1.0)))
    near += tyres(setting, ((1336, 792), (1480, 826)), 0.8)
    near += tufts(light, ((700, 690), (1240, 690), (60, 850))) + rain(light)
    return Backdrop(far, near, edge(light))


def square(setting: Setting) -> Backdrop:
    """Away from the board: open ground before the children's tent, the teapot far to the right."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(420, 1.7, 760)
    far = _behind(setting, eye)
    rows = row(canvas, light, eye, -8.6, "right", (12, 40), 4.8, 3)
    tank, metre = foot(eye, -3.0, 22)
    rows.append((22.0, tower(setting, tank, metre * 1.2)))
    rows.append((15.5, teapot(setting, eye, 5.2, 12.5)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.24)
    near = _trodden(setting, 820, 780)
    near += friendly_tent(setting, eye, Tent(-1.7, 8.6, "near", "open", 4, lit=True))
    near += paper_chain(setting, (300, 306), (1112, 268), 30, 17, pole=672)
    near += tyres(setting, ((1060, 640), (1190, 652), (1322, 668)), 0.72)
    near += tufts(light, ((90, 780), (1420, 760))) + rain(light)
    return Backdrop(far, near, edge(light))


def repaint(setting: Setting) -> Backdrop:
    """The board so near that its painting is at arm's length, the tents and hills to the right."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(446, 1.35, 700)
    far = _behind(setting, eye)
    rows = row(canvas, light, eye, 6.2, "left", (8.6, 40), 4.8, 9)
    rows += row(canvas, light, eye, -7.0, "right", (10.5, 40), 4.8, 4)
    far += painted(rows) + haze(canvas, eye.horizon - 20, 80, light.haze, 0.26)
    near = _trodden(setting, 760, 870) + teapot_at(setting, (720, 896), 0.95)
    near += tufts(light, ((1280, 760), (1500, 820))) + rain(light, foot=680)
    return Backdrop(far, near, edge(light))


def _behind(setting: Setting, eye: Eye) -> str:
    canvas, light = setting.canvas, light_of(setting)
    out = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    return out + gravel(canvas, light, eye.horizon) + far_camp(
        canvas, light, eye, ((-32, 32),), (78, 62, 49), 6)


def _trodden(setting: Setting, x: float, y: float) -> str:
    """The paler ground of a square that many feet have swept."""
    light, soft = light_of(setting), setting.canvas.blur(16, STAGE)
    return fill(ellipse((x, y), 700, 130), light.path[0], 0.34, soft) + fill(
        ellipse((x + 60, y + 16), 440, 74), light.path[0], 0.36, soft)


VIEWS: dict[str, View] = {
    "front": front, "under": under, "aside": aside, "road": road, "square": square,
    "repaint": repaint,
}
