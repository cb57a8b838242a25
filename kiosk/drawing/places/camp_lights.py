"""The colours of the camp in each light, as data; it knows no shapes.

By the name of the mood in which the people are lit, as in the village: every set is painted from
its own palette. The ground by day stays paler and pinker than a mustard jumper.
"""

from dataclasses import dataclass, replace
from typing import Literal

from kiosk.drawing.colours import Colour, mix
from kiosk.drawing.paths import Point
from kiosk.drawing.places.palettes import Stops

Sky = Literal["clear", "long", "rain", "starry"]


@dataclass(frozen=True)
class Cloth:
    """A tent: lit gable, roof, turned wall, what is seen through the door, contour, seams."""

    front: Colour
    roof: Colour
    wall: Colour
    inside: Colour
    line: Colour
    seam: Colour

    def hazed(self, air: Colour, share: float) -> "Cloth":
        """The same tent with `share` (0-1) of air before it."""
        return Cloth(*(mix(tone, air, share) for tone in (
            self.front, self.roof, self.wall, self.inside, self.line, self.seam)))


@dataclass(frozen=True)
class CampLight:
    """Everything the camp is painted with in one light; gradients run from far to near.

    `source` is where the low sun or moon stands, on the stage; `lamp` is the colour of lit doors
    and lamps, empty by day; `wet` ground has puddles, `green` ground has new grass and flowers.
    """

    sky: Stops
    kind: Sky
    halo: Colour
    cloud: tuple[Colour, Colour]
    far: tuple[Colour, Colour]
    hills: tuple[Colour, Colour]
    haze: Colour
    ground: Stops
    path: tuple[Colour, Colour]
    shadow: Colour
    sunlit: Colour
    specks: tuple[Colour, Colour]
    tent: Cloth
    trees: tuple[Colour, Colour, Colour]
    grass: tuple[Colour, Colour, Colour]
    frame: tuple[Colour, Colour, Colour, Colour]
    flower: tuple[Colour, Colour] = ("#fbf0d4", "#e2a05c")
    source: Point | None = None
    lamp: Colour = ""
    wet: bool = False
    green: bool = False


DAWN = CampLight(
    sky=((0, "#7ea6cf"), (0.16, "#a9bfd9"), (0.28, "#e6cbd0"), (0.38, "#ffd9b0"),
         (0.46, "#ffe7bd")),
    kind="long", halo="#ffe6b4", cloud=("#fff2e2", "#efa9a4"),
    far=("#b7a3c6", "#f6cfc0"), hills=("#c9a9b8", "#f7d8bd"), haze="#ffe4c4",
    ground=((0, "#f5d6b0"), (0.22, "#e9c6a0"), (0.6, "#d3a684"), (1, "#a87868")),
    path=("#fdeacb", "#e6c09c"), shadow="#6b4f78", sunlit="#fff0d0", specks=("#7d5a5c", "#fff3d8"),
    tent=Cloth("#fff3de", "#f3dfc6", "#cdb3bd", "#6b4f78", "#6f5068", "#b597a8"),
    trees=("#8c7284", "#a39a8c", "#cdbfa0"), grass=("#b08f6c", "#cfae80", "#94796a"),
    frame=("#6d5060", "#84626a", "#553e55", "#9b7872"), source=(1060, 430),
)
DAY = CampLight(
    sky=((0, "#55b3d0"), (0.22, "#a0dadb"), (0.42, "#eaf4e2")), kind="clear", halo="#fffbe8",
    cloud=("#ffffff", "#cfe3ea"), far=("#a5bfd0", "#dfeae0"), hills=("#c3cfae", "#e9e6cc"),
    haze="#f3f3e4",
    ground=((0, "#f7ecd2"), (0.3, "#f0d9b6"), (1, "#dcb48e")), path=("#fcf3de", "#ead2b0"),
    shadow="#7a6484", sunlit="#fff7e2", specks=("#94705c", "#fffaea"),
    tent=Cloth("#fffaf0", "#f6eddd", "#d6cdd2", "#6d6480", "#71627a", "#bdb0b8"),
    trees=("#86705e", "#8fb078", "#bccaa0"), grass=("#a8b070", "#c9c68a", "#7f9460"),
    frame=("#6f7a4c", "#8a9458", "#58653f", "#a8ac70"),
)
HOPE = replace(DAY, sky=((0, "#3fa3c9"), (0.24, "#86cfd8"), (0.44, "#fff3d2")))
DRY = replace(
    DAY,
    sky=((0, "#84bcc6"), (0.18, "#b4d4cf"), (0.34, "#ece4c8"), (0.45, "#f8ead0")),
    halo="#fff6d8", cloud=("#fff9ec", "#e6d8c4"), far=("#bdbfb8", "#ece2c8"),
    hills=("#cfc4a2", "#efe2be"), haze="#f6ead0",
    tent=Cloth("#fffaf0", "#efe9dc", "#d5c9c6", "#6f6078", "#735f70", "#bfaeac"),
)
HEAT = CampLight(
    sky=((0, "#a9c0bd"), (0.2, "#d3d3bd"), (0.36, "#f2e1bc"), (0.46, "#f8e6c0")), kind="clear",
    halo="#fff6d8", cloud=("#f8edd6", "#e2cfae"), far=("#d6c6ae", "#f0debc"),
    hills=("#dfc9a2", "#f2dfb8"), haze="#f8e8c4",
    ground=((0, "#f8e6c2"), (0.3, "#efd4a8"), (1, "#d6a880")), path=("#fdf0d2", "#ecd0a6"),
    shadow="#7a5a70", sunlit="#fff5d6", specks=("#96704f", "#fff6da"),
    tent=Cloth("#fff8e6", "#f8ebd0", "#d8c6bc", "#765f70", "#7a6068", "#c4ae9f"),
    trees=("#8f7658", "#a2a068", "#c8bf8c"), grass=("#bda468", "#d6bd80", "#a08c58"),
    frame=("#8f7a4c", "#a8905c", "#75633f", "#bfa670"),
)
WINTER = CampLight(
    sky=((0, "#77879a"), (0.2, "#93a2b0"), (0.36, "#b6c0c6"), (0.46, "#ccd1d0")), kind="rain",
    halo="#e4e8e6", cloud=("#9aa7b4", "#718092"), far=("#8d9aa9", "#b9c2c8"),
    hills=("#98a09f", "#bcc1bd"), haze="#c8cfd0",
    ground=((0, "#bfb7aa"), (0.3, "#a59a8e"), (1, "#726766")), path=("#b3a99c", "#877b76"),
    shadow="#4c4a5e", sunlit="#d5d3cc", specks=("#554d52", "#d6d2c8"),
    tent=Cloth("#e6e5de", "#d3d4d2", "#a9adb8", "#4e5164", "#535468", "#8f94a2"),
    trees=("#6c6468", "#7d8378", "#9aa092"), grass=("#8a8672", "#a09a80", "#6e6c60"),
    frame=("#575850", "#6a695c", "#464842", "#7e7b68"), wet=True,
)
FROST = replace(  # a dry, clear winter's day: pale sky, long cold light
    WINTER, sky=((0, "#86a4bf"), (0.2, "#aec2d0"), (0.36, "#dadfdc"), (0.46, "#f0e6d4")),
    kind="clear", halo="#fff4dc", cloud=("#eef0ee", "#c3ccd4"), far=("#a3b0c0", "#dcdcd6"),
    hills=("#b4b8b4", "#d9d5c8"), haze="#e6e2d6",
    ground=((0, "#dfd5c6"), (0.3, "#c9bbaa"), (1, "#978880")), path=("#e6dccd", "#c4b4a4"),
    sunlit="#f0ebe0", specks=("#6b6064", "#efeae0"),
    tent=Cloth("#f6f2e8", "#e6e2da", "#bdbcc4", "#5c5c70", "#5f5c70", "#a3a3b0"),
    grass=("#a09a80", "#b8b092", "#827f6c"), frame=("#6a6858", "#807c68", "#57564a", "#96907a"),
    wet=False,
)
SLATE_DUSK = replace(  # a winter evening before the lamps are lit
    WINTER, sky=((0, "#46546e"), (0.2, "#66758c"), (0.36, "#97a0aa"), (0.46, "#cdbfae")),
    kind="long", halo="#dcc8a8", cloud=("#8792a4", "#5c6a82"), far=("#66748c", "#a3a6aa"),
    hills=("#6d7886", "#9a9da0"), haze="#a9acae",
    ground=((0, "#989798"), (0.3, "#7b7c84"), (1, "#4a4c5c")), path=("#a09f9e", "#686a76"),
    shadow="#2c3048", sunlit="#b4b4b4", specks=("#35384c", "#b9b8b6"),
    tent=Cloth("#b4bac4", "#989fb0", "#6f788e", "#343a52", "#343a54", "#687088"),
    trees=("#484e5e", "#5a6268", "#737a78"), grass=("#666860", "#7a7a6c", "#4e5250"),
    frame=("#34383e", "#444848", "#2a2e36", "#55564f"),
)
SLATE_LAMPS = replace(SLATE_DUSK, lamp="#f0b65a")
SPRING = CampLight(
    sky=((0, "#66b4d4"), (0.22, "#abdcdc"), (0.42, "#f4f4dc")), kind="clear", halo="#fffbe0",
    cloud=("#ffffff", "#d2e4e6"), far=("#84b08c", "#b6d6a0"), hills=("#7fae58", "#a6cc78"),
    haze="#e2efc8",
    ground=((0, "#d3dda0"), (0.3, "#cfd196"), (1, "#b59d70")), path=("#f7edd0", "#e2cda2"),
    shadow="#5f6270", sunlit="#fff9de", specks=("#7d6a50", "#fffbe6"),
    tent=Cloth("#fffbf0", "#f4efdd", "#cfd0cf", "#666480", "#6a6478", "#b4b0b4"),
    trees=("#7d6a58", "#6fa05c", "#a9cc7c"), grass=("#8fb86a", "#b0cf80", "#6f9c58"),
    frame=("#4f7a44", "#6a9650", "#3f643c", "#8ab463"), flower=("#fff4dc", "#e8a04c"), green=True,
)
EVENING = CampLight(
    sky=((0, "#8296b8"), (0.16, "#b6a9ba"), (0.3, "#e8bfa6"), (0.4, "#ffd29a"), (0.47, "#ffe0a8")),
    kind="long", halo="#ffdf9c", cloud=("#fbd9b8", "#c99aa6"),
    far=("#b494a4", "#f4cc9f"), hills=("#b8948a", "#ecc492"), haze="#ffdca4",
    ground=((0, "#f4d3a0"), (0.3, "#e0b688"), (1, "#a5776c")), path=("#ffe6b4", "#dcae84"),
    shadow="#574066", sunlit="#ffe8b0", specks=("#6c4e58", "#ffecbc"),
    tent=Cloth("#ffeac4", "#f2d3a8", "#b79aac", "#5f4468", "#684860", "#a8868e"),
    trees=("#7a6055", "#8f8658", "#c0ae74"), grass=("#a88c58", "#cbab6a", "#857a54"),
    frame=("#54503c", "#6b5f42", "#443f3a", "#86744a"), source=(420, 440), lamp="#ffd48a",
)
#: The last evening: the village's own gold, on new grass.
SPRING_GOLD = replace(
    EVENING, sky=((0, "#6bb0b0"), (0.16, "#a3c9ae"), (0.3, "#f3dfa6"), (0.4, "#ffd488"),
                  (0.47, "#ffc27a")),
    halo="#ffe6a0", cloud=("#fff3d4", "#f3b086"), far=("#b9a07e", "#e8cf8e"),
    hills=("#9aa85e", "#d3c878"), haze="#ffe2a0",
    ground=((0, "#e6d490"), (0.3, "#dcbd7c"), (1, "#a8794f")), path=("#fbe3ab", "#e0b577"),
    shadow="#6b3f4f", sunlit="#ffe9ac", tent=Cloth(
        "#ffedc6", "#f6d8a6", "#bd9a98", "#5f4460", "#6b4852", "#ad8a80"),
    trees=("#8a6a4d", "#8f9a52", "#c4bb72"), grass=("#a3a850", "#c4bd62", "#7f9048"),
    frame=("#56642f", "#717c36", "#455226", "#929646"), flower=("#fdf0cc", "#e0904a"), green=True,
)
DUSK = CampLight(
    sky=((0, "#2b3f78"), (0.18, "#4d6098"), (0.32, "#8488b2"), (0.42, "#c8a8b4"),
         (0.48, "#e8c0a8")),
    kind="starry", halo="#f2c4a8", cloud=("#8d8db6", "#5f6c9e"),
    far=("#5b6496", "#9a90b0"), hills=("#565c8a", "#7f7ca2"), haze="#a89cb8",
    ground=((0, "#8f8aae"), (0.3, "#6f6c98"), (1, "#3b3d68")), path=("#a298b2", "#6a6690"),
    shadow="#22264e", sunlit="#b4a8c0", specks=("#2a2c54", "#c0b4cc"),
    tent=Cloth("#aeb0cc", "#8f94ba", "#666c9c", "#ffca78", "#31386a", "#5c6494"),
    trees=("#3c4470", "#48527e", "#5e6890"), grass=("#565a86", "#6c6e96", "#434872"),
    frame=("#262c54", "#30365f", "#1f2548", "#3e446c"), lamp="#ffc46c",
)
NIGHT = CampLight(
    sky=((0, "#141c50"), (0.2, "#232e6c"), (0.36, "#414c8c"), (0.48, "#6a6aa8")), kind="starry",
    halo="#cfd4f4", cloud=("#4a5590", "#333d78"), far=("#333f7c", "#565f98"),
    hills=("#2d376f", "#454e88"), haze="#5a62a0",
    ground=((0, "#565c94"), (0.3, "#3f457c"), (1, "#1d2250")), path=("#6a6fa4", "#3d4378"),
    shadow="#12173c", sunlit="#7f86bc", specks=("#171c44", "#8c92c4"),
    tent=Cloth("#8088b8", "#666fa4", "#434c86", "#f6bc6c", "#1c2454", "#3c4680"),
    trees=("#252d5e", "#2d3668", "#3c4678"), grass=("#363d70", "#434a7e", "#2a3160"),
    frame=("#151a40", "#1c224a", "#101536", "#262d58"), source=(1180, 130), lamp="#ffc46c",
)
PALE = CampLight(
    sky=((0, "#a9b8c2"), (0.2, "#bfc9cc"), (0.36, "#d9dad2"), (0.46, "#e6dfcf")), kind="clear",
    halo="#f4ecd8", cloud=("#e8e9e4", "#c6cacb"), far=("#b4b6bc", "#d8d2c8"),
    hills=("#bcb8ac", "#d8d0c0"), haze="#e4ded0",
    ground=((0, "#e2d8c6"), (0.3, "#d2c4ae"), (1, "#ab988a")), path=("#ece2d0", "#cfbfa9"),
    shadow="#635a68", sunlit="#efe8d8", specks=("#776a64", "#f0e9da"),
    tent=Cloth("#f0eadd", "#e0d9cc", "#b8b1b4", "#645e6e", "#645a66", "#a49ca2"),
    trees=("#837a70", "#929480", "#b0b098"), grass=("#a09a78", "#b6ae8a", "#868268"),
    frame=("#6a6a58", "#7d7a64", "#585a4e", "#918c72"),
)

LIGHTS: dict[str, CampLight] = {
    "dawn": DAWN, "day": DAY, "dry": DRY, "hope": HOPE, "heat": HEAT, "net_shade": HEAT,
    "winter": WINTER,
    "frost": FROST, "slate_dusk": SLATE_DUSK, "slate_lamps": SLATE_LAMPS,
    "spring": SPRING, "evening": EVENING, "tent_evening": EVENING, "gold": EVENING,
    "spring_gold": SPRING_GOLD, "dusk": DUSK, "stove": DUSK, "night": NIGHT, "lamp": NIGHT,
    "pale": PALE, "indoors": PALE,
}
