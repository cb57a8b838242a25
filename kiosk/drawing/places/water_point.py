"""The water point: a shade net, a row of taps under a tank, and beyond the shade the white noon.

It knows no person and no story; nothing is written anywhere.
"""

from dataclasses import replace

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.colours import mix
from kiosk.drawing.ground import pebbles
from kiosk.drawing.light import mood
from kiosk.drawing.paths import Point, ellipse, number, smooth
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.camp import camp_sky, edge, gravel, light_of, plain, tower, tufts
from kiosk.drawing.places.camp_lights import CampLight
from kiosk.drawing.places.perspective import Eye, foot
from kiosk.drawing.places.rows import far_camp, painted, row
from kiosk.drawing.places.shade_net import Net, canopy, poles, shade
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.taps import Rail, rail
from kiosk.drawing.skies import halo, haze, veil

_GLARE = "#fffbe6"


def queue(setting: Setting) -> Backdrop:
    """Under the net, the taps to the left; the tank stands out in the glare behind them."""
    eye, net = Eye(430, 1.6), Net(-3.9, 4.6, 2.2, 8.4)
    light, sunny = light_of(setting), _in_the_sun(setting)
    far = _noon(sunny, light, eye)
    tank, metre = foot(eye, -3.5, 10.5)
    far += tower(sunny, tank, metre * 1.18) + _glare(setting, (860, 430))
    near = shade(setting, eye, net) + canopy(setting, eye, net)
    near += poles(setting, eye, net, ((-3.9, 8.3), (-0.95, 8.3), (4.6, 8.3)))
    near += _slab(setting, (64, 700), 470) + _taps(setting, (76, 716), 1.0, Rail(
        430, 214, (70, 215, 360), (8, 422), (142, 288)))
    return Backdrop(far, near, "")


def ditch(setting: Setting) -> Backdrop:
    """Sitting in the shade, low down: out in the sun a shallow ditch of greyish water."""
    eye, net = Eye(400, 1.15), Net(-4.4, 4.2, 1.4, 6.2)
    light, sunny = light_of(setting), _in_the_sun(setting)
    far = _noon(sunny, light, eye)
    tank, metre = foot(eye, -3.9, 9.0)
    far += tower(sunny, tank, metre) + _glare(setting, (1150, 420))
    near = _ditch(light) + shade(setting, eye, net) + canopy(setting, eye, net)
    near += poles(setting, eye, net, ((-1.2, 6.1), (4.2, 6.1)))
    near += _taps(setting, (120, 610), 0.62, Rail(430, 214, (70, 215, 360), (8, 422), (142, 288)))
    return Backdrop(far, near, "")


def taps(setting: Setting) -> Backdrop:
    """Close to the taps, seen along the other way: the queue's cans stand far off in the sun."""
    eye, net = Eye(360, 1.3, 700), Net(-5.2, 4.75, 1.6, 5.6)
    light, sunny = light_of(setting), _in_the_sun(setting)
    far = _noon(sunny, light, eye) + _glare(setting, (1050, 400))
    near = shade(setting, eye, net) + canopy(setting, eye, net)
    near += poles(setting, eye, net, ((-2.55, 5.5), (4.75, 5.5)))
    near += _slab(setting, (500, 876), 640) + _taps(setting, (585, 892), 1.6, Rail(
        330, 214, (100, 250), (12, 318), (176,)))
    return Backdrop(far, near, "")


def apart(setting: Setting) -> Backdrop:
    """From outside, at noon: one net on its poles in all that light, the sky calm above it."""
    eye, net = Eye(610, 1.1), Net(-2.75, 3.1, 5.0, 9.2)
    light, sunny = light_of(setting), _in_the_sun(setting)
    far = _noon(sunny, light, eye) + _glare(setting, (800, 560))
    tank, metre = foot(eye, -4.5, 10.5)
    near = tower(sunny, tank, metre) + shade(setting, eye, net)
    near += poles(setting, eye, net, ((-2.75, 9.1), (3.1, 9.1))) + canopy(setting, eye, net)
    cool = replace(setting, mood=mood("net_shade"))
    spot, metre = foot(eye, -2.1, 7.4)
    near += _taps(cool, spot, metre / 285, Rail(430, 214, (70, 215, 360), (8, 422), (142, 288)))
    near += poles(setting, eye, net, ((-2.75, 5.0), (3.1, 5.0)))
    return Backdrop(far, near + tufts(light, ((120, 850), (1500, 840), (1260, 930))), edge(light))


# ---- parts -----------------------------------------------------------------------------------


def _in_the_sun(setting: Setting) -> Setting:
    """The same place where no net keeps the light off: things out there are lit by the noon."""
    return replace(setting, mood=mood("heat")) if setting.light == "net_shade" else setting


def _noon(setting: Setting, light: CampLight, eye: Eye) -> str:
    """Sky, plain and the rows of tents, all bleached."""
    canvas = setting.canvas
    out = camp_sky(canvas, light) + plain(canvas, light, eye.horizon - 4)
    out += gravel(canvas, light, eye.horizon)
    out += far_camp(canvas, light, eye, ((-34, 34),), (80, 62, 48, 38))
    rows = row(canvas, light, eye, 6.4, "left", (14, 34), 4.8, 6)
    rows += row(canvas, light, eye, -7.4, "right", (15, 34), 4.8, 3)
    return out + painted(rows) + haze(canvas, eye.horizon - 30, 110, light.haze, 0.5)


def _glare(setting: Setting, at: Point) -> str:
    """So bright out there that everything pales, and over hot ground the air trembles."""
    x, y = at
    light = veil(setting.canvas, [(0.0, "#ffffff"), (0.7, _GLARE), (1.0, "#ffffff")], (0, 0),
                 (0, 1000), "soft-light", 0.35)
    waves = "".join(
        f"M{number(x - 560 + 90 * k)} {number(y + 34 + 14 * k)}q60 -12 120 0t120 0t120 0t120 0"
        for k in range(5))
    return light + halo(setting.canvas, at, 900, _GLARE, 0.5) + stroke(waves, "#ffffff", 5, 0.26)


def _taps(setting: Setting, at: Point, size: float, one: Rail) -> str:
    return group(rail(Brush(setting.canvas, setting.mood, size), one), placed(at, scale=size))


def _slab(setting: Setting, at: Point, wide: float) -> str:
    """The concrete on which the cans are filled, wet where water has dripped."""
    brush, (x, y) = Brush(setting.canvas, setting.mood, 1.2), at
    top = smooth([(x - 34, y + 6), (x + 20, y - 24), (x + wide - 20, y - 24),
                  (x + wide + 44, y + 6), (x + wide + 20, y + 36), (x - 20, y + 36)],
                 tension=1 / 9)
    wet = ellipse((x + wide * 0.3, y + 6), wide * 0.2, 12) + ellipse((x + wide * 0.72, y + 10),
                                                                    wide * 0.16, 10)
    return brush.form(top, "#c9c0b6", depth=6, weight=0.6) + brush.flat(wet, "#8f93a6", 0.55)


def _ditch(light: CampLight) -> str:
    """A shallow ditch out in the sun: greyish water that shines, almost clean."""
    bank = smooth([(900, 512), (1020, 500), (1240, 504), (1640, 520), (1700, 580), (1480, 584),
                   (1240, 576), (1080, 562), (940, 542)])
    water = smooth([(940, 520), (1030, 510), (1230, 514), (1680, 532), (1680, 566), (1470, 568),
                    (1240, 560), (1090, 546), (970, 532)])
    shine = smooth([(1040, 520), (1200, 524), (1380, 536), (1240, 533), (1120, 528)])
    shine += smooth([(1400, 548), (1540, 554), (1620, 556), (1480, 559)])
    mud = mix(light.ground[-1][1], "#6f5a50", 0.45)
    out = fill(bank, mud, 0.85) + fill(water, "#a3aca9") + fill(shine, "#e9eee4", 0.8)
    scum = "".join(ellipse(at, wide, wide * 0.22) for at, wide in (
        ((1120, 544), 30), ((1300, 556), 36), ((1010, 526), 20), ((1440, 540), 24)))
    return out + fill(scum, "#7f8670", 0.55) + pebbles(
        (940, 1640), (494, 590), 22, (mud, light.sunlit), 9)


VIEWS: dict[str, View] = {"queue": queue, "ditch": ditch, "taps": taps, "apart": apart}
