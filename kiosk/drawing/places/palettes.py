"""The colours of the village in each light, as data; it knows no shapes.

A set is painted from its own palette for each light instead of one set under a coloured glass:
one wash over a day picture gives cobalt skies and mud. The pale light is the one of the sensitive
panels: lowered saturation, never black and never red.
"""

from dataclasses import dataclass

Colour = str
Stops = tuple[tuple[float, Colour], ...]


@dataclass(frozen=True)
class Stone:
    """A building: lit front, turned side, roof slab, contour, block tones, glass, door, edging."""

    front: Colour
    side: Colour
    roof: Colour
    line: Colour
    blocks: tuple[Colour, Colour, Colour]
    glass: Colour
    door: Colour
    edging: Colour


@dataclass(frozen=True)
class Palette:
    """Everything a village set is painted with in one light."""

    sky: Stops
    halo: Colour
    sun: Colour
    cloud: tuple[Colour, Colour]
    far: tuple[Colour, Colour]
    hills: tuple[Colour, Colour]
    fields: tuple[Colour, Colour]
    haze: Colour
    grove: tuple[Colour, Colour, Colour]
    cypress: tuple[Colour, Colour]
    stone: Stone
    drystone: tuple[Colour, tuple[Colour, Colour, Colour, Colour], Colour]
    ground: Stops
    path: tuple[Colour, Colour]
    shadow: Colour
    sunlit: Colour
    specks: tuple[Colour, Colour]
    leaves: tuple[Colour, Colour, Colour, Colour]
    trunk: tuple[Colour, Colour, Colour, Colour]
    fruit: tuple[Colour, Colour, Colour]
    grass: tuple[Colour, Colour, Colour]
    frame: tuple[Colour, Colour, Colour, Colour]
    flower: tuple[Colour, Colour]
    cloth: tuple[Colour, Colour, Colour, Colour]
    #: Multiplied over all at the end, from the lit side to the far side.
    wash: tuple[Colour, Colour]


GOLD = Palette(
    sky=((0, "#6bb0b0"), (0.2, "#a3c9ae"), (0.36, "#f3dfa6"), (0.5, "#ffd488"), (0.58, "#ffc27a")),
    halo="#ffe6a0", sun="#fffbe8", cloud=("#fff3d4", "#f3b086"),
    far=("#d8a391", "#f7d29c"), hills=("#c9957f", "#eabf85"), fields=("#d6b068", "#b9904f"),
    haze="#ffe2a0", grove=("#8a6a4d", "#9a9452", "#c4bb72"), cypress=("#55653c", "#8a8f4a"),
    stone=Stone(
        front="#f6d69c", side="#bd8a68", roof="#fbe6b8", line="#6b3b46",
        blocks=("#e8bf84", "#fbe2ac", "#dfae74"), glass="#5b4660", door="#3f8389",
        edging="#fff0c8",
    ),
    drystone=("#8a6150", ("#dcae74", "#c99866", "#eac489", "#b98560"), "#fff0c0"),
    ground=((0, "#efd09a"), (0.35, "#dcb27a"), (1, "#a8794f")),
    path=("#fbe3ab", "#e0b577"), shadow="#6b3f4f", sunlit="#ffe9ac",
    specks=("#7a5530", "#ffedb8"),
    leaves=("#4f6b3c", "#708c48", "#a4b258", "#ecdf8c"),
    trunk=("#a87a58", "#6a4550", "#f2c892", "#46293a"),
    fruit=("#f4a94c", "#d8743e", "#ffdc98"),
    grass=("#b8933f", "#d9b45a", "#8f8440"), frame=("#5d5a2c", "#74692f", "#47421f", "#8d7a38"),
    flower=("#f2e2b4", "#d98a4a"), cloth=("#e08a5a", "#fff0d0", "#5a9aa0", "#e9b95f"),
    wash=("#ffffff", "#eccfc8"),
)

SUPPER = Palette(
    sky=((0, "#33427c"), (0.2, "#5a5b95"), (0.36, "#a0709a"), (0.48, "#dd8f88"), (0.58, "#f4bd8c")),
    halo="#ffb98a", sun="#ffe2b0", cloud=("#f2a890", "#8a6494"),
    far=("#7a628f", "#d69a94"), hills=("#66558a", "#a8788f"), fields=("#5f5585", "#4a4674"),
    haze="#e8a08e", grove=("#3f3c68", "#4d4a76", "#6d5f86"), cypress=("#36385f", "#4c4a74"),
    stone=Stone(
        front="#b98d94", side="#5c4d7c", roof="#d0a598", line="#34264d",
        blocks=("#a87e8c", "#c99c9a", "#966f86"), glass="#ffd48a", door="#3d5a78",
        edging="#e2b6a4",
    ),
    drystone=("#4a3f68", ("#8a708a", "#7a6284", "#9c7f90", "#6b567c"), "#d9a898"),
    ground=((0, "#a5838c"), (0.35, "#8a6a80"), (1, "#46396a")),
    path=("#b08a90", "#76608a"), shadow="#2c2450", sunlit="#f2b58a",
    specks=("#33284e", "#f0b894"),
    leaves=("#27354f", "#3a5059", "#5d6f58", "#c49a5c"),
    trunk=("#7a5a62", "#40345c", "#e0a070", "#2a2040"),
    fruit=("#e0904a", "#94566a", "#ffcf88"),
    grass=("#5d5478", "#76668a", "#46446c"), frame=("#2b2a4c", "#343359", "#222242", "#443f66"),
    flower=("#d8bfae", "#a87a80"), cloth=("#b0706a", "#d9c2b8", "#527a96", "#b98f6a"),
    wash=("#ffffff", "#c4b4dc"),
)

MORNING = Palette(
    sky=((0, "#86b4cf"), (0.2, "#b4d2da"), (0.38, "#ece4d4"), (0.5, "#ffe2bc")),
    halo="#ffeec4", sun="#fffdf0", cloud=("#fffaf0", "#f0c8b8"),
    far=("#a9b2c8", "#f0d8c8"), hills=("#b0a8a4", "#e8d2ae"), fields=("#c4b888", "#a89a6a"),
    haze="#fff0d4", grove=("#7c7462", "#8f9a68", "#b8bd88"), cypress=("#4f6450", "#7d9068"),
    stone=Stone(
        front="#f3dfbc", side="#ab9298", roof="#fdf0d2", line="#5f4452",
        blocks=("#e4cca4", "#faecca", "#d8bc98"), glass="#5c5a74", door="#3f8389",
        edging="#fff7e0",
    ),
    drystone=("#86707a", ("#d6c0a0", "#c4ac94", "#e6d2b0", "#b49c8c"), "#fff6dc"),
    ground=((0, "#f4dfba"), (0.35, "#e4c69c"), (1, "#b8947c")),
    path=("#fbecc8", "#dfc09a"), shadow="#6a5878", sunlit="#fff4d0",
    specks=("#80655a", "#fff6da"),
    leaves=("#4a6b4c", "#6b8f58", "#9cb666", "#e4e29a"),
    trunk=("#9c7860", "#665060", "#eccca0", "#463444"),
    fruit=("#f3ac58", "#d07c50", "#ffe0a4"),
    grass=("#a89a5a", "#c9b870", "#85885a"), frame=("#56603f", "#6b7248", "#464f38", "#868a54"),
    flower=("#fbf0d4", "#d99a70"), cloth=("#d98a68", "#fff4dc", "#5a98a4", "#e2ba6a"),
    wash=("#ffffff", "#dcd4e4"),
)

PALE = Palette(
    sky=((0, "#a9b8c2"), (0.2, "#bcc8cc"), (0.38, "#d6d9d2"), (0.52, "#e6dfcf")),
    halo="#f4ecd8", sun="#f6f1e2", cloud=("#e4e6e2", "#c2c6c8"),
    far=("#b2b4ba", "#d8d2c8"), hills=("#aca8a4", "#cfc6b6"), fields=("#b4ab92", "#9a917c"),
    haze="#e6dfd0", grove=("#807a6c", "#8d9078", "#a9aa90"), cypress=("#59634f", "#7b8268"),
    stone=Stone(
        front="#ddcfb4", side="#a3958e", roof="#e9dec8", line="#5c4c50",
        blocks=("#cfbf9f", "#e6dac0", "#c4b294"), glass="#6c6a74", door="#5e868a",
        edging="#efe6d0",
    ),
    drystone=("#82766f", ("#c4b59c", "#b5a590", "#d2c4aa", "#a3958a"), "#ede3cc"),
    ground=((0, "#dccfb8"), (0.35, "#c9b89c"), (1, "#978471")),
    path=("#e4d8c0", "#c6b498"), shadow="#5f5462", sunlit="#efe6d0",
    specks=("#6f6258", "#f0e8d4"),
    leaves=("#56624e", "#727e5e", "#979f78", "#c8c79e"),
    trunk=("#8f786a", "#5f525a", "#cdb898", "#42363c"),
    fruit=("#d0965f", "#a46f5c", "#e6c898"),
    grass=("#9a9168", "#b3a97e", "#7d7d60"), frame=("#565a48", "#666952", "#484c40", "#7b7a60"),
    flower=("#e4dcc6", "#b39478"), cloth=("#b8917c", "#e6ddca", "#7a9699", "#c4ab80"),
    wash=("#ffffff", "#d8d4dc"),
)

EVENING = Palette(
    sky=((0, "#8296b8"), (0.2, "#b6a9ba"), (0.36, "#e8bfa6"), (0.48, "#ffd29a"), (0.56, "#ffe0a8")),
    halo="#ffdf9c", sun="#fff6d8", cloud=("#fbd9b8", "#c99aa6"),
    far=("#b494a4", "#f4cc9f"), hills=("#b08c88", "#e4b98a"), fields=("#c2a068", "#a07f58"),
    haze="#ffdca4", grove=("#7a6455", "#8f8858", "#b8a972"), cypress=("#4f5a48", "#84845a"),
    stone=Stone(
        front="#ecc898", side="#94748a", roof="#f6dcb0", line="#583a50",
        blocks=("#deb282", "#f4d6a6", "#cfa078"), glass="#5b4a6c", door="#467f88",
        edging="#fbe6bf",
    ),
    drystone=("#745a68", ("#cca37c", "#b88f74", "#deb890", "#a07c70"), "#fbe2b0"),
    ground=((0, "#f2cf9a"), (0.35, "#d9ae80"), (1, "#a5776c")),
    path=("#ffe4ac", "#d8aa80"), shadow="#574066", sunlit="#ffe6a8",
    specks=("#684c5c", "#ffe9b4"),
    leaves=("#47604a", "#66814e", "#9aa65c", "#ecd488"),
    trunk=("#94705e", "#5a4260", "#e8bc8c", "#3c2a44"),
    fruit=("#eea652", "#c46f58", "#ffd998"),
    grass=("#a08850", "#c4a562", "#7c7850"), frame=("#4f4e3c", "#625a40", "#3f3d38", "#7d7048"),
    flower=("#f4e0b8", "#cc8a68"), cloth=("#cc8060", "#f8e6c8", "#5c8f9c", "#dcaf66"),
    wash=("#ffffff", "#d4bcd0"),
)

#: By the name of the mood in which the people are lit.
PALETTES: dict[str, Palette] = {
    "gold": GOLD, "stove": SUPPER, "dawn": MORNING, "pale": PALE, "evening": EVENING,
}
