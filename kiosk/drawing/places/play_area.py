"""The dusty play space: a goal, painted tyres, a cloth for shade; tents and the teapot behind.

It knows no person and no story.
"""

from kiosk.drawing.canvas import Canvas, fill, stroke
from kiosk.drawing.paths import Point, Points, number, smooth
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
    thing,
    tower,
    tufts,
)
from kiosk.drawing.places.camp_lights import CampLight
from kiosk.drawing.places.friendly_tent import friendly_tent, teapot, tyres
from kiosk.drawing.places.perspective import Eye, foot
from kiosk.drawing.places.rows import far_camp, painted, row
from kiosk.drawing.places.tent_frame import Tent
from kiosk.drawing.props.arrival import goal, shade_net
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.skies import haze
from kiosk.model.geometry import STAGE, STAGE_H


def wide(setting: Setting) -> Backdrop:
    """The whole field: the goal to the right, shade to the left, the turquoise tent between."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(388, 1.9, 800)
    far = _behind(setting, eye)
    rows = row(canvas, light, eye, 9.6, "left", (13, 40), 4.8, 6)
    rows.append((19.0, friendly_tent(setting, eye, Tent(-0.4, 15.4, "near", "open", 4, lit=True))))
    rows.append((20.0, teapot(setting, eye, -4.0, 17.5)))
    tank, metre = foot(eye, 4.4, 23)
    rows.append((23.0, tower(setting, tank, metre * 1.2)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 90, light.haze, 0.28)
    near = _swept(canvas, light, 520) + tyres(setting, ((560, 548), (650, 550), (740, 549),
                                                       (1010, 551), (1100, 549)), 0.46)
    near += thing(setting, shade_net(Brush(canvas, setting.mood, 0.42)), (240, 606), 0.42, 0)
    near += thing(setting, goal(Brush(canvas, setting.mood, 0.72)), (1270, 640), 0.72, 0)
    near += _line(light, [(960, 700), (1130, 676), (1330, 690), (1560, 676)])
    near += tufts(light, ((60, 720), (1530, 790), (420, 900))) + rain(light)
    return Backdrop(far, near, edge(light))


def edge_of_field(setting: Setting) -> Backdrop:
    """The quiet edge: tyres to sit on under the shade to the left, the field beyond."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(396, 1.5, 860)
    far = _behind(setting, eye)
    rows = row(canvas, light, eye, 8.4, "left", (12.5, 40), 4.8, 9)
    rows += row(canvas, light, eye, -8.2, "right", (17, 40), 4.8, 3)
    rows.append((17.0, thing(setting, goal(Brush(canvas, setting.mood, 0.4)), (1010, 520), 0.4,
                             0)))
    post, metre = foot(eye, 4.6, 12)
    rows.append((12.0, pool_of_light(canvas, light, post, metre * 3)
                 + lamp_post(setting, post, metre)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 90, light.haze, 0.24)
    near = thing(setting, shade_net(Brush(canvas, setting.mood, 1.0)), (430, 730), 1.0, 0)
    near += tyres(setting, ((150, 742), (330, 752), (1330, 700), (1480, 716)), 1.05)
    near += tufts(light, ((610, 690), (60, 830), (1200, 880))) + rain(light, foot=680)
    return Backdrop(far, near, edge(light))


def before_goal(setting: Setting) -> Backdrop:
    """Straight before the goal, which stands wide across the middle, its posts at y = 728."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(398, 1.6, 800)
    far = _behind(setting, eye)
    rows = row(canvas, light, eye, -7.4, "right", (11, 40), 4.8, 3)
    rows += row(canvas, light, eye, 8.6, "left", (13.5, 40), 4.8, 6)
    tank, metre = foot(eye, -3.2, 24)
    rows.append((24.0, tower(setting, tank, metre * 1.2)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 90, light.haze, 0.26)
    near = _swept(canvas, light, 600)
    near += thing(setting, goal(Brush(canvas, setting.mood, 1.16)), (800, 728), 1.16, 0)
    near += tyres(setting, ((196, 656), (1424, 660)), 0.8)
    near += tufts(light, ((90, 800), (1500, 830))) + rain(light, foot=680)
    return Backdrop(far, near, edge(light))


def dusty(setting: Setting) -> Backdrop:
    """Low on the bare field, the tents small: room for a ring of children and one ball."""
    canvas, light, eye = setting.canvas, light_of(setting), Eye(430, 1.15, 760)
    far = _behind(setting, eye)
    rows = row(canvas, light, eye, 8.8, "left", (14.5, 40), 4.8, 6)
    rows.append((20.0, friendly_tent(setting, eye, Tent(-5.4, 15.0, "right", "open", 4,
                                                       lit=True))))
    rows.append((21.0, teapot(setting, eye, 2.6, 16.5)))
    far += painted(rows) + haze(canvas, eye.horizon - 20, 90, light.haze, 0.28)
    near = _swept(canvas, light, 640) + tyres(setting, ((96, 590), (190, 594), (1460, 596)), 0.6)
    near += tufts(light, ((60, 780), (1540, 760))) + rain(light, foot=680)
    return Backdrop(far, near, edge(light))


def _behind(setting: Setting, eye: Eye) -> str:
    canvas, light = setting.canvas, light_of(setting)
    out = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    return out + gravel(canvas, light, eye.horizon) + far_camp(
        canvas, light, eye, ((-34, 34),), (80, 64, 50), 5)


def _swept(canvas: Canvas, light: CampLight, level: float) -> str:
    """The field itself: paler, and soft at its edges."""
    field = smooth([(-200, STAGE_H + 60), (60, level + 90), (420, level + 8), (800, level),
                    (1200, level + 10), (1560, level + 90), (1800, STAGE_H + 60)])
    return fill(field, light.path[0], 0.4, canvas.blur(20, STAGE))


def _line(light: CampLight, points: Points) -> str:
    """A goal line scratched into the dust with a stick."""
    lip: list[Point] = [(x, y + 4) for x, y in points]
    return stroke(smooth(lip, closed=False), light.sunlit, 5, 0.7) + stroke(
        smooth(points, closed=False), light.shadow, 5, 0.4) + _crumbs(light, points)


def _crumbs(light: CampLight, points: Points) -> str:
    dots = "".join(f"M{number(x + d)} {number(y + 9)}h3" for x, y in points for d in (20, 90, 160))
    return stroke(dots, light.specks[0], 4, 0.4)


VIEWS: dict[str, View] = {
    "wide": wide, "edge": edge_of_field, "goal": before_goal, "dusty": dusty,
}
