"""The colours of the long road in each light, as data; it knows no shapes.

The way from the village to the camp is dusk blue and dust rose. The pale morning is the one of the
sensitive panels: lowered saturation, never black and never red.
"""

from dataclasses import replace

from kiosk.drawing.places.backdrop import Setting
from kiosk.drawing.places.palettes import EVENING, MORNING, PALE, SUPPER, Palette

DUSK = replace(
    SUPPER,
    sky=((0, "#465a80"), (0.16, "#5c6f91"), (0.3, "#8d93a8"), (0.38, "#c9a9a0"), (0.45, "#eec6a4")),
    halo="#ffd2a6", sun="#ffe9c4", cloud=("#f0bfa6", "#7a7c9c"),
    far=("#75809f", "#c9a9a0"), hills=("#6c7294", "#b3979c"), fields=("#8d8090", "#75708c"),
    haze="#dcb4a2", grove=("#4f5270", "#5d647c", "#7f7c88"), cypress=("#424a68", "#5d6480"),
    ground=((0, "#b99a94"), (0.3, "#9a8088"), (1, "#585370")),
    path=("#e2c0ac", "#a88d92"), shadow="#383a5c", sunlit="#f4cda8",
    specks=("#43415f", "#f2ccae"),
    leaves=("#434d60", "#59646e", "#7c837c", "#cdb29a"),
    trunk=("#7d6a6c", "#4c4662", "#dcae90", "#2f2b48"),
    grass=("#8a7a80", "#a68f88", "#6c6880"), frame=("#363858", "#41425f", "#2c2f4d", "#544f6c"),
    flower=("#d8c0b0", "#a8868c"),
    drystone=("#565274", ("#94808c", "#857588", "#a68f92", "#766a80"), "#e0b8a4"),
)
EVENING_ROAD = replace(
    EVENING,
    sky=((0, "#7d8eaa"), (0.16, "#a9a4b0"), (0.3, "#dfb9a4"), (0.4, "#fbd3a2"), (0.5, "#ffe2b2")),
    far=("#a594a8", "#eec8a8"), hills=("#a08d90", "#dab692"), fields=("#b79c78", "#98805f"),
    haze="#f8d4a8", ground=((0, "#ecc59a"), (0.35, "#cfa487"), (1, "#8f6c70")),
    path=("#fbddb4", "#cda588"), shadow="#544868", sunlit="#ffe2ae",
    leaves=("#4b5a4e", "#6b7a5c", "#98a074", "#e6d6a0"),
    trunk=("#8d7566", "#584a62", "#e6bf98", "#3a2f46"),
    grass=("#a58c62", "#c8a878", "#847a58"),
)
PALE_FIELD = replace(
    PALE,
    sky=((0, "#a3b9c9"), (0.18, "#bfcdd2"), (0.34, "#dfe0d6"), (0.44, "#f0e8d4")),
    far=("#a9b2bd", "#dcd8cc"), hills=("#b3b1a6", "#d9d2bf"), fields=("#d8c899", "#c4b080"),
    haze="#f0e8d4", ground=((0, "#e2d3b0"), (0.35, "#d0bb94"), (1, "#a08a72")),
    path=("#f2e6cc", "#d4bf9c"), sunlit="#f7eed6", shadow="#62586a",
    grass=("#bfa872", "#d8c692", "#a28f62"), frame=("#8f7d56", "#a8956a", "#766848", "#c0ac7c"),
    leaves=("#56644f", "#72805f", "#97a37c", "#ccd0a4"),
)
MORNING_FIELD = replace(
    MORNING,
    sky=((0, "#7fb0cc"), (0.18, "#b2d2da"), (0.36, "#eae6d6"), (0.46, "#ffe6c2")),
    fields=("#dcc486", "#c4a868"), ground=((0, "#f2dcb0"), (0.35, "#e0c294"), (1, "#ac8a70")),
    path=("#fdf0d2", "#e0c49c"), grass=("#c4a866", "#dec684", "#a08c58"),
    frame=("#8f7c4c", "#a89260", "#746440", "#c4aa70"),
    leaves=("#48684a", "#688a56", "#98b068", "#dfe09c"),
)

#: By the name of the mood in which the people are lit.
LIGHTS: dict[str, Palette] = {
    "dusk": DUSK, "night": DUSK, "stove": DUSK, "evening": EVENING_ROAD, "gold": EVENING_ROAD,
    "pale": PALE_FIELD, "winter": PALE_FIELD, "dawn": MORNING_FIELD, "day": MORNING_FIELD,
    "hope": MORNING_FIELD, "spring": MORNING_FIELD,
}


def light_of(setting: Setting) -> Palette:
    """The road's colours in the setting's light; the morning where it has none of that name."""
    return LIGHTS.get(setting.light, MORNING_FIELD)


def on_the_road(setting: Setting) -> Setting:
    """The setting in the road's own colours, for what paints itself from a village palette."""
    return replace(setting, palette=light_of(setting))
