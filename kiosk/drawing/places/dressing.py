"""Set dressing that several views share: grain, grass, pots, vines; it knows no view."""

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.colours import mix
from kiosk.drawing.foliage import Clump, daisies, fruit, grass, leafage
from kiosk.drawing.foliage import cypress as cypress_tree
from kiosk.drawing.ground import contact, grain
from kiosk.drawing.paths import Point, Points, smooth
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.household import tin_pot
from kiosk.drawing.skies import ridge
from kiosk.model.geometry import STAGE_H, STAGE_W, Box


def grainy(setting: Setting, ground: Points, top: float) -> str:
    """Dark grain that thickens towards the viewer, light grain towards the light."""
    canvas, (dark, light) = setting.canvas, setting.palette.specks
    box, outline = Box(0, top, STAGE_W, STAGE_H - top), ridge(ground)
    return grain(canvas, outline, box, 3500, dark, lambda u, v: 0.12 + 0.55 * v, 3,
                 opacity=0.36) + (
        grain(canvas, outline, box, 1900, light, lambda u, v: 0.45 * (1 - u * 0.7), 4, opacity=0.6)
    )


def low_grass(setting: Setting) -> str:
    """Dark grass along the lower edge, high in the corners and low in the middle."""
    tones = setting.palette.frame
    corners = grass((-30, 320), 1014, 116, tones, 11, high=(36, 104), width=5, scatter=10)
    corners += grass((1300, 1630), 1014, 116, tones, 12, high=(36, 104), width=5, scatter=10)
    return grass((290, 1330), 1014, 140, tones, 13, high=(12, 36), width=4.4, scatter=6) + corners


def meadow(setting: Setting) -> str:
    """Grass and flowers in both lower corners, over a dark mound to the left."""
    light = setting.palette
    flowers = daisies((-10, 330), 1010, 11, light.flower, light.frame[0], 31)
    flowers += daisies((1270, 1610), 1010, 12, light.flower, light.frame[0], 32)
    mound = smooth([(-60, 1030), (-60, 930), (20, 912), (110, 934), (190, 980), (240, 1030)])
    return fill(mound, light.frame[2], 0.55) + low_grass(setting) + flowers


def pots(setting: Setting, places: tuple[tuple[float, float, float], ...]) -> str:
    """Herbs in food tins at (x, y, size)."""
    out = ""
    for x, y, size in places:
        brush = Brush(setting.canvas, setting.mood, size)
        out += contact(setting.canvas, (x + 6, y), 34 * size, setting.mood.ink)
        out += group(tin_pot(brush), placed((x, y), scale=size))
    return out


def cypresses(setting: Setting, places: tuple[tuple[float, float, float], ...]) -> str:
    """Cypresses at (x, y, height), rooted in grass."""
    out = ""
    for turn, (x, y, high) in enumerate(places):
        out += contact(setting.canvas, (x + 8, y), high * 0.16, setting.mood.ink, 0.3)
        out += cypress_tree((x, y), high, setting.palette.cypress)
        out += grass((x - high * 0.14, x + high * 0.14), y + 4, 14, setting.palette.grass, turn,
                     high=(8, 20), width=2.4, scatter=3)
    return out


def vine(setting: Setting, clumps: tuple[Clump, ...], seed: int) -> str:
    """A climbing vine with small flowers."""
    light, towards = setting.palette, setting.mood.towards
    tones = (*light.leaves[:3], mix(light.leaves[2], light.leaves[3], 0.4))
    leaves = leafage(clumps, tones, seed, towards=towards, density=0.02, long=(9, 15),
                     wide=(4, 6.4), solid=True, edge=1.1)
    blooms = fruit(clumps, (light.flower[0], light.flower[1], "#ffffff"), seed + 1, each=4,
                   size=4.6, towards=towards)
    return leaves + blooms


def at_scale(setting: Setting, markup: str, at: Point, size: float, foot: float = 0.0) -> str:
    """A prop drawn round its origin, set down at `at` on a contact shadow of half width `foot`."""
    shadow = contact(setting.canvas, at, foot * size, setting.mood.ink, 0.38) if foot else ""
    return shadow + group(markup, placed(at, scale=size))
