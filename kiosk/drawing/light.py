"""The light of a panel: how every local colour is seen in it; it knows no shapes and no markup.

Colours are graded here, before they reach the drawing, so that one person or thing can stand in
any scene and a scene costs no blend layers.
"""

import math
from dataclasses import dataclass, replace

from kiosk.drawing.colours import Colour, mix, multiply, saturate
from kiosk.drawing.names import named
from kiosk.drawing.paths import Point

Tint = tuple[Colour, float]  # a colour and its share, 0-1


@dataclass(frozen=True, kw_only=True)
class Mood:
    """One light: what it does to colours, where it comes from, and the ink of its lines.

    `towards` is a vector from the figure to the light (x right, y down). `rim_width` is in stage
    units. Shade goes by hue: cloth towards violet, skin towards rose.
    """

    glass: Tint  # multiplied over every colour
    cloth: Tint  # multiplied for the shaded side of cloth and things
    skin: Tint  # multiplied for the shaded side of skin
    rim: Tint
    inner: Tint  # the soft form shade away from the light
    towards: Point
    ink: Colour
    veil: Tint = ("#ffffff", 0.0)
    saturation: float = 1.0
    rim_width: float = 3.0

    def grade(self, colour: Colour) -> Colour:
        """A local colour as it is seen in this light."""
        seen = multiply(saturate(colour, self.saturation), *self.glass)
        return mix(seen, *self.veil)

    def shade(self, graded: Colour) -> Colour:
        """The shaded side of a graded cloth or thing."""
        return multiply(graded, *self.cloth)

    def shade_skin(self, graded: Colour) -> Colour:
        """The shaded side of graded skin."""
        return multiply(graded, *self.skin)

    def line(self, graded: Colour) -> Colour:
        """The contour of a graded colour: its own dark, pulled towards the mood's ink."""
        return mix(multiply(graded, "#83544f"), self.ink, 0.30)

    def turned(self) -> "Mood":
        """This light as seen by a figure that is mirrored left to right."""
        return replace(self, towards=(-self.towards[0], self.towards[1]))

    def lit_from(self, lamp: Point, chest: Point) -> "Mood":
        """This light coming from a lamp in the picture, for a figure whose chest is at `chest`."""
        x, y = lamp[0] - chest[0], lamp[1] - chest[1]
        far = math.hypot(x, y) or 1e-9
        return replace(self, towards=(x / far, y / far * 0.6 - 0.15))


_GOLD = Mood(
    glass=("#fff2da", 0.8), cloth=("#ad86a0", 0.85), skin=("#d07a66", 0.60),
    rim=("#fff3c8", 0.95), rim_width=3.2, inner=("#b06a90", 0.26),
    towards=(-0.85, -0.42), ink="#46202f",
)
MOODS: dict[str, Mood] = {
    "gold": _GOLD,
    # The gold of the village once more, over a place where it is spring.
    "spring_gold": _GOLD,
    "dusk": Mood(
        glass=("#d9b4c4", 0.8), veil=("#5a4a86", 0.13), saturation=0.92,
        cloth=("#7a5f9c", 0.9), skin=("#9a5a80", 0.72),
        rim=("#ffb98a", 0.9), rim_width=3.4, inner=("#6a4a8a", 0.42),
        towards=(-0.9, -0.25), ink="#2c1a38",
    ),
    "night": Mood(
        glass=("#8794d0", 0.95), veil=("#1d2556", 0.2), saturation=0.85,
        cloth=("#4b4f96", 0.95), skin=("#5a4f8f", 0.85),
        rim=("#bcd2ff", 0.85), rim_width=2.4, inner=("#20255c", 0.45),
        towards=(-0.55, -0.83), ink="#12142f",
    ),
    # People in lamplight before a night set.
    "lamp": Mood(
        glass=("#ffdcae", 0.85), veil=("#4a3a6a", 0.10), saturation=0.95,
        cloth=("#6a5a98", 0.9), skin=("#a86a70", 0.75),
        rim=("#bcd2ff", 0.8), rim_width=2.4, inner=("#3a2f70", 0.42),
        towards=(-0.55, -0.83), ink="#1c1636",
    ),
    "dawn": Mood(
        glass=("#ffe9e2", 0.7), veil=("#c8b4d8", 0.06),
        cloth=("#8f86bd", 0.85), skin=("#c0708a", 0.62),
        rim=("#ffe3b0", 0.95), rim_width=3.0, inner=("#8a74b0", 0.36),
        towards=(0.75, -0.55), ink="#3a2748",
    ),
    "day": Mood(
        glass=("#fffaf2", 0.6), cloth=("#a3b2da", 0.72), skin=("#dc8f7c", 0.55),
        rim=("#fffbe6", 0.55), rim_width=2.2, inner=("#9aa6d8", 0.16),
        towards=(-0.6, -0.8), ink="#3a2233",
    ),
    "hope": Mood(
        glass=("#fffaf2", 0.6), cloth=("#a6b2e0", 0.72), skin=("#dc8f7c", 0.55),
        rim=("#fffbe6", 0.6), rim_width=2.4, inner=("#9aa6d8", 0.16),
        towards=(-0.55, -0.83), ink="#3a2233",
    ),
    "evening": Mood(
        glass=("#f6dccb", 0.8), veil=("#a98ac8", 0.08),
        cloth=("#8f7cb8", 0.85), skin=("#c0708a", 0.62),
        rim=("#ffdca8", 0.9), rim_width=2.8, inner=("#7a64a8", 0.34),
        towards=(-0.85, -0.4), ink="#33203f",
    ),
    # Inside a tent while the evening sun stands on its canvas: warm all round, no cast shadows.
    "tent_evening": Mood(
        glass=("#fbe0c4", 0.8), veil=("#a98ac8", 0.05),
        cloth=("#9c84b8", 0.82), skin=("#c8786c", 0.6),
        rim=("#ffe6b0", 0.9), rim_width=2.8, inner=("#8a6ca4", 0.28),
        towards=(-0.8, -0.5), ink="#3a2440",
    ),
    "stove": Mood(
        glass=("#f0bd94", 0.85), veil=("#5a3050", 0.06), saturation=1.02,
        cloth=("#7a5290", 0.92), skin=("#a8586a", 0.78),
        rim=("#ffc070", 0.95), rim_width=3.8, inner=("#4a2a5e", 0.5),
        towards=(0.85, -0.05), ink="#2a1630",
    ),
    # Sensitive pages: a pale afternoon, less colour, never black and never red.
    "pale": Mood(
        glass=("#f2ebe2", 0.75), veil=("#b9b4bf", 0.10), saturation=0.74,
        cloth=("#8f93b4", 0.78), skin=("#c48a82", 0.58),
        rim=("#fdf4dc", 0.55), rim_width=2.2, inner=("#8188a8", 0.24),
        towards=(-0.5, -0.86), ink="#3b2f40",
    ),
    # A room away from the windows, in the daytime.
    "indoors": Mood(
        glass=("#f1d9bd", 0.8), veil=("#7a6a86", 0.09), saturation=0.84,
        cloth=("#80709c", 0.86), skin=("#b87a76", 0.66),
        rim=("#ffe6bd", 0.7), rim_width=2.6, inner=("#5f4f7a", 0.36),
        towards=(0.7, -0.6), ink="#322238",
    ),
    "winter": Mood(
        glass=("#e4ecf6", 0.8), veil=("#8d9bb2", 0.08), saturation=0.88,
        cloth=("#8093bd", 0.8), skin=("#c08490", 0.58),
        rim=("#f2f8ff", 0.6), rim_width=2.4, inner=("#7484b0", 0.26),
        towards=(-0.5, -0.86), ink="#2c2a42",
    ),
    # A winter evening; "slate_lamps" is the same with the lamps lit.
    **dict.fromkeys(("slate_dusk", "slate_lamps"), Mood(
        glass=("#c2cae2", 0.85), veil=("#55617f", 0.11), saturation=0.9,
        cloth=("#6c78a8", 0.88), skin=("#a87284", 0.64),
        rim=("#f6c988", 0.7), rim_width=2.8, inner=("#4d5784", 0.36),
        towards=(-0.75, -0.4), ink="#23253e",
    )),
    # A dry, clear winter's day.
    "frost": Mood(
        glass=("#f4f2f2", 0.7), veil=("#a9b4c4", 0.05), saturation=0.94,
        cloth=("#8b9ac4", 0.76), skin=("#cc8a88", 0.56),
        rim=("#fff6e0", 0.65), rim_width=2.4, inner=("#8290ba", 0.22),
        towards=(-0.72, -0.6), ink="#302a40",
    ),
    # Dry warm light on pale canvas: the camp on an ordinary day.
    "dry": Mood(
        glass=("#fff1da", 0.68), cloth=("#aea6cc", 0.74), skin=("#da8a72", 0.56),
        rim=("#fff6d6", 0.65), rim_width=2.5, inner=("#a494c0", 0.18),
        towards=(-0.62, -0.78), ink="#3d2536",
    ),
    # A dusty noon at 45 degrees: bleached, with short violet shadows.
    "heat": Mood(
        glass=("#fff3da", 0.7), veil=("#f4e2bc", 0.05), saturation=0.96,
        cloth=("#b094b8", 0.76), skin=("#d8866c", 0.58),
        rim=("#fff8dc", 0.7), rim_width=2.6, inner=("#a888a8", 0.2),
        towards=(-0.35, -0.94), ink="#40263a",
    ),
    # People under a shade net at such a noon: cool violet-blue, with the glare behind them.
    "net_shade": Mood(
        glass=("#c9c6ee", 0.72), veil=("#5f62a0", 0.05), saturation=0.98,
        cloth=("#7f7cb8", 0.82), skin=("#b0708c", 0.62),
        rim=("#fff6d2", 0.95), rim_width=3.4, inner=("#54508e", 0.36),
        towards=(0.3, -0.95), ink="#2c2348",
    ),
    "spring": Mood(
        glass=("#fffbe8", 0.6), cloth=("#a2b4cf", 0.74), skin=("#dc8f7c", 0.55),
        rim=("#fffde0", 0.65), rim_width=2.4, inner=("#93aac8", 0.18),
        towards=(-0.6, -0.8), ink="#37263a",
    ),
}


def mood(name: str) -> Mood:
    """The mood called `name`; an unknown name is a ValueError that offers the nearest."""
    return named("mood", name, MOODS)
