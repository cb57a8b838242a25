"""The back of a bus on a long bridge, and what is seen from it: river, plain, a thousand tents.

It knows no person and no story. There is no border, no post and no sign.
"""

from kiosk.drawing.canvas import clipped, fill, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, polygon, rounded, smooth, tapered
from kiosk.drawing.places.backdrop import Backdrop, Setting, View
from kiosk.drawing.places.river_plain import bridge_behind, railing, river_plain
from kiosk.drawing.places.road_lights import light_of
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.skies import beam, halo
from kiosk.model.geometry import STAGE_W

_PANEL, _CLOTH, _CEILING, _FLOOR = "#a5c6c8", "#6a7fa3", "#ece2d2", "#77707e"
#: The corner of the bus between its side and its back.
_CORNER = 548.0
#: Side window: far top, near top, near foot, far foot.
_SIDE: tuple[Point, Point, Point, Point] = ((524, 208), (58, 122), (58, 704), (524, 590))


def inside(setting: Setting) -> Backdrop:
    """The back bench: a side window to the left, the rear window over the bench."""
    outside = river_plain(setting, 402)
    rear = rounded(650, 214, 820, 320, 26)
    far = _ceiling(setting) + _side_wall(setting) + _back_wall(setting)
    side_view = group(outside, "translate(-250 -161) scale(1.4)")
    side_view += railing(setting, (530, 566), (0, 646))
    far += _pane(setting, polygon(list(_SIDE)), side_view)
    far += _pane(setting, rear, river_plain(setting, 402, tents=False) + bridge_behind(setting))
    near = _floor(setting) + _bench(setting) + _curtain(setting, (_SIDE[1][0] + 8, 138), 470)
    near += _light(setting)
    return Backdrop(far, near, "")


def window(setting: Setting) -> Backdrop:
    """Close to the side window, straight on: the river and the plain fill it."""
    canvas, brush = setting.canvas, Brush(setting.canvas, setting.mood, 1.0)
    outside = river_plain(setting, 430) + railing(setting, (0, 700), (1600, 700))
    far = fill(rounded(-60, -60, STAGE_W + 120, 1120), brush.mood.grade(_PANEL))
    far += _pane(setting, rounded(96, 150, 1050, 586, 34), outside)
    far += _pane(setting, rounded(1216, 150, 560, 586, 34), outside)
    near = brush.form(rounded(60, 742, 1600, 34, 10), "#c4bcae", depth=4)
    near += _curtain(setting, (110, 152), 580)
    return Backdrop(far, near + halo(canvas, (700, 430), 900, light_of(setting).halo, 0.2), "")


def bridge(setting: Setting) -> Backdrop:
    """From the bank: the low bridge goes over the wide river to the plain of tents."""
    brush = Brush(setting.canvas, setting.mood, 1.0)
    far = river_plain(setting, 402)
    deck = polygon([(-40, 640), (1660, 470), (1660, 492), (-40, 690)])
    piers = "".join(
        brush.form(polygon([(x, y), (x + w, y), (x + w * 0.9, y + w * 3),
                            (x + w * 0.1, y + w * 3)]), "#b3a79c", depth=4)
        for x, y, w in ((120, 660, 64), (520, 624, 50), (860, 590, 38), (1140, 556, 30),
                        (1380, 528, 22)))
    near = piers + brush.form(deck, "#c6bbae", depth=5) + railing(setting, (-40, 632), (1660, 466))
    return Backdrop(far, near, "")


# ---- the bus ---------------------------------------------------------------------------------


def _pane(setting: Setting, shape: str, view: str) -> str:
    """A window in its rubber, with what is outside and two slants of reflected light."""
    brush = Brush(setting.canvas, setting.mood, 1.0)
    clip = setting.canvas.clip(shape)
    shine = "".join(fill(polygon([(x, 100), (x + w, 100), (x + w - 240, 760), (x - 240, 760)]),
                         "#ffffff", 0.1) for x, w in ((430, 54), (510, 18), (1330, 70), (1424, 20)))
    rubber = stroke(shape, brush.mood.grade("#4f5666"), 20) + stroke(shape, "#ffffff", 2, 0.2)
    return rubber + clipped(view + shine, clip) + stroke(shape, brush.mood.grade("#6d7484"), 6)


def _ceiling(setting: Setting) -> str:
    brush = Brush(setting.canvas, setting.mood, 1.0)
    out = brush.flat(rounded(-60, -60, STAGE_W + 120, 400), _CEILING)
    ribs = "".join(f"M{x} {y}H{STAGE_W + 60:g}" for x, y in ((470, 96), (360, 48), (240, 2)))
    return out + stroke(ribs, brush.mood.line(brush.mood.grade(_CEILING)), 2.4, 0.3)


def _side_wall(setting: Setting) -> str:
    brush = Brush(setting.canvas, setting.mood, 1.0)
    wall = polygon([(_CORNER, 126), (-60, -40), (-60, 1090), (_CORNER, 884)])
    low = polygon([(_CORNER, 606), (-60, 742), (-60, 1090), (_CORNER, 884)])
    sill = polygon([(_CORNER, 590), (-60, 720), (-60, 748), (_CORNER, 608)])
    out = brush.flat(wall, _PANEL) + brush.shadow(low, _PANEL, 0.55)
    return out + brush.flat(sill, "#d8d0c2") + brush.ink(
        polygon([(_CORNER, 126), (-60, -40)], closed=False), _PANEL, 0.8)


def _back_wall(setting: Setting) -> str:
    brush = Brush(setting.canvas, setting.mood, 1.0)
    wall = rounded(_CORNER, 126, STAGE_W - _CORNER + 60, 780)
    corner = setting.canvas.linear((_CORNER, 0), (_CORNER + 90, 0), [
        (0, setting.mood.ink, 0.26), (1, setting.mood.ink, 0)])
    return (brush.flat(wall, _PANEL) + fill(wall, corner)
            + brush.ink(f"M{_CORNER:g} 126V884M{_CORNER:g} 126H{STAGE_W + 60:g}", _PANEL, 0.8))


def _floor(setting: Setting) -> str:
    brush = Brush(setting.canvas, setting.mood, 1.0)
    shape = polygon([(-60, 1090), (_CORNER, 884), (STAGE_W + 60, 884), (STAGE_W + 60, 1090)])
    ribs = "".join(f"M{_CORNER + 90 * k:g} 884L{_CORNER + 90 * k + (k - 6) * 60:g} 1060"
                   for k in range(14))
    return brush.flat(shape, _FLOOR) + brush.line(ribs, "#5d5868", 2, 0.6)


def _bench(setting: Setting) -> str:
    """The long seat at the back: backs with rounded tops, a cushion, its front board."""
    brush, out = Brush(setting.canvas, setting.mood, 1.0), ""
    for k in range(4):
        x = _CORNER + 20 + k * 264
        back = smooth([Corner(x, 800), (x + 4, 600), (x + 34, 556), (x + 130, 546), (x + 226, 556),
                       (x + 256, 600), Corner(x + 260, 800)], tension=1 / 7)
        seam = brush.ink(f"M{x + 22} 620Q{x + 130} 596 {x + 238} 620", _CLOTH, 0.7)
        band = brush.flat(tapered([(x + 20, 640), (x + 130, 618), (x + 240, 640)], 9, 9, 9),
                          "#d8b9ac", 0.8)
        out += brush.form(back, _CLOTH, depth=7, inside=band) + seam
    cushion = smooth([Corner(_CORNER + 6, 846), (_CORNER + 12, 796), (_CORNER + 50, 776),
                      (1100, 772), (1640, 776), Corner(1700, 790), Corner(1700, 850)],
                     tension=1 / 9)
    board = rounded(_CORNER, 846, 1200, 44)
    return brush.shadow(board, _FLOOR) + out + brush.form(cushion, _CLOTH, depth=9)


def _curtain(setting: Setting, at: Point, long: float) -> str:
    """A little curtain, tied back beside the window."""
    brush = Brush(setting.canvas, setting.mood, 1.0)
    shape = smooth([Corner(-20, -16), (6, long * 0.3), (-14, long * 0.55), (12, long * 0.8),
                    Corner(4, long), Corner(-70, long), (-62, long * 0.5), Corner(-74, -16)],
                   tension=1 / 7)
    folds = "".join(brush.shadow(tapered([(x, 0), (x + 8, long * 0.5), (x - 2, long)], 3, 3, 8),
                                 "#d9aca0", 0.8) for x in (-54, -34, -10))
    tie = brush.cord(f"M-66 {long * 0.55}Q-30 {long * 0.58} -8 {long * 0.54}", "#8a6a86", 8)
    return group(brush.form(shape, "#d9aca0", depth=6, inside=folds) + tie, placed(at))


def _light(setting: Setting) -> str:
    """Morning falls in through the side window."""
    warm = light_of(setting).halo
    return beam(setting.canvas, [(120, 180), (480, 240), (1500, 1000), (700, 1000)], warm, 0.28,
                24) + halo(setting.canvas, (300, 400), 700, warm, 0.2)


VIEWS: dict[str, View] = {"inside": inside, "window": window, "bridge": bridge}
