"""The colours of the child-friendly space in each light, as data; it knows no shapes."""

from dataclasses import dataclass

from kiosk.drawing.colours import Colour


@dataclass(frozen=True)
class Hall:
    """Canvas lit, half lit and unlit; floor lit and unlit; the band round the wall and the leaves
    on it; wood; seams; the rings of the round rug, outermost first."""

    wall: tuple[Colour, Colour, Colour]
    floor: tuple[Colour, Colour]
    band: tuple[Colour, Colour]
    wood: Colour
    line: Colour
    rug: tuple[Colour, Colour, Colour, Colour]


DAY = Hall(("#fbf1dc", "#efe0c4", "#cdb8a8"), ("#ecd6b4", "#c9a98c"), ("#8fc1bc", "#dff0e6"),
           "#b58a60", "#6d5262", ("#d98f6a", "#f3ddb0", "#6fb0ab", "#f7ead0"))
SPRING = Hall(("#f9f4dc", "#e9e4c8", "#c2bda8"), ("#e8d8b0", "#c0a888"), ("#93c3a8", "#e4f2dc"),
              "#b08a60", "#625665", ("#dc9a70", "#f5e3b4", "#7ab79c", "#f8efd4"))
WINTER = Hall(("#f2e9d8", "#dbd0c6", "#aaa2ae"), ("#dac8b0", "#a08f88"), ("#7fa7ae", "#d3e2de"),
              "#9a7a60", "#4b4258", ("#bd8270", "#e2cfae", "#6a98a0", "#e9dfcc"))
PALE = Hall(("#f1eade", "#ddd3c6", "#b0a7a8"), ("#d8c9b4", "#a39489"), ("#94b0ac", "#dce5de"),
            "#a48a70", "#574c58", ("#b98f7c", "#ddd0b6", "#86a5a2", "#eae2d2"))
EVENING = Hall(("#ffe6b6", "#ecc497", "#ad8490"), ("#e2ba8c", "#9a7676"), ("#83aea6", "#e9e2c2"),
               "#a5764f", "#5b3d56", ("#c97c5c", "#eecd96", "#649c98", "#f4deb4"))
STOVE = Hall(("#eab274", "#b5775a", "#55384f"), ("#b87c54", "#452f48"), ("#6f8a86", "#d9c08e"),
             "#8a5c40", "#2a1630", ("#a85a48", "#d8aa70", "#557f82", "#e2c090"))

#: By the name of the mood in which the people are lit.
HALLS: dict[str, Hall] = {
    "day": DAY, "hope": DAY, "heat": DAY, "spring": SPRING, "winter": WINTER, "frost": DAY,
    "slate_dusk": WINTER, "slate_lamps": STOVE, "pale": PALE,
    "indoors": PALE, "dawn": WINTER, "dusk": STOVE, "evening": EVENING, "gold": EVENING,
    "stove": STOVE, "lamp": STOVE, "night": STOVE,
}
