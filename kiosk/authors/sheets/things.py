"""Cells of places, props and small pictures."""

from PIL import Image

from kiosk.authors.sheets.grid import Cell, trimmed
from kiosk.authors.sheets.usage import Usage
from kiosk.drawing import paper
from kiosk.drawing.canvas import Canvas, group, placed
from kiosk.drawing.cutouts import cutout
from kiosk.drawing.light import mood
from kiosk.drawing.places.atlas import PLACES
from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.places.palettes import GOLD, PALETTES
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.shelf import PROPS
from kiosk.drawing.smalls.files import raster
from kiosk.drawing.smalls.registry import SMALLS

LIGHT = "day"
#: Of a place on its sheet, in pixels.
WIDE = 420


def places(usage: Usage) -> list[Cell]:
    """Every view of every place in each light that a panel uses, or in daylight if none does."""
    used = [one for one in usage.sets if one[1] in PLACES.get(one[0], ())]
    views = [(place, view) for place, known in PLACES.items() for view in known]
    known = {one[:2] for one in used}
    used += [(*one, LIGHT) for one in views if one not in known]
    return [(f"{place}, {view}: {light}", _set(place, view, light))
            for place, view, light in sorted(used)]


def props(usage: Usage) -> list[Cell]:
    """Every thing, as large as its field allows."""
    return [(name, _prop(name)) for name in PROPS]


def smalls(usage: Usage) -> list[Cell]:
    """Icons, cards and the other small pictures."""
    return [(name, raster(picture)) for name, picture in SMALLS.items()]


def _set(place: str, view: str, light: str) -> Image.Image:
    canvas = Canvas()
    setting = Setting(canvas, PALETTES.get(light, GOLD), mood(light), light)
    backdrop = PLACES[place][view](setting)
    canvas.add(backdrop.far + backdrop.near + backdrop.frame)
    return paper.raster(canvas.svg(), WIDE)


def _prop(name: str) -> Image.Image:
    canvas = Canvas(2400, 2000)
    draw, _ = PROPS[name]
    canvas.add(group(draw(Brush(canvas, mood(LIGHT), 1.0)), placed((1200, 1200))))
    return trimmed(cutout(canvas, 0.5), 3)
