"""The colours of the tent from within, in each light, as data; it knows no shapes.

By day the sun comes through the cloth and everything glows; by lamp the corners go violet.
"""

from dataclasses import dataclass

from kiosk.drawing.colours import Colour


@dataclass(frozen=True)
class Room:
    """Cloth lit, half lit and unlit; floor lit and unlit; seams; rug as `ground.rug` takes it."""

    wall: tuple[Colour, Colour, Colour]
    floor: tuple[Colour, Colour]
    line: Colour
    rug: tuple[Colour, Colour, Colour, Colour, Colour]
    lamp: Colour = ""


_RUG = ("#b0605c", "#e6bd78", "#5d6590", "#cf8650", "#f0dcb4")
_DIM = ("#8a4c58", "#c9985f", "#453f70", "#b06c4a", "#d9bd94")

DAY = Room(("#f8ebd2", "#e4d0b2", "#b9a29e"), ("#e8cfac", "#b89a86"), "#6d5262", _RUG)
HEAT = Room(("#f6e0b2", "#e4c492", "#b8957c"), ("#ecce9e", "#bc9678"), "#704f58", _RUG)
SPRING = Room(("#f6efd4", "#e0d8b6", "#b0a898"), ("#e6d4ac", "#b29e84"), "#625665", _RUG)
DAWN = Room(("#f3e4dc", "#d8c6cc", "#9b8fac"), ("#d0b4a8", "#80708c"), "#54456a",
            ("#a0606a", "#d9b48c", "#5a5a88", "#b98268", "#e2ccb8"))
EVENING = Room(("#ffe0a8", "#eaba90", "#a67c8c"), ("#e2b486", "#94707c"), "#5b3d56", _RUG)
STOVE = Room(("#eaa866", "#b46f50", "#4d2f4a"), ("#b87650", "#3f2a44"), "#2a1630",
             ("#a23a3f", "#e8b05a", "#3f3566", "#e0853f", "#e8c894"))
NIGHT = Room(("#e0ac78", "#84607c", "#332d5c"), ("#a87a6c", "#2e2850"), "#1c1638", _DIM,
             lamp="#ffc27a")
WINTER = Room(("#d9d6d4", "#aeacb8", "#6d6c88"), ("#b3a6a2", "#5d586e"), "#3d3a54",
              ("#84586a", "#bca488", "#51587e", "#a0786a", "#cfc2b4"))
FROST = Room(("#f2ebde", "#d3cac4", "#938c9c"), ("#d3c4b2", "#857a80"), "#4b4358",
             ("#96626a", "#cdb08a", "#57608a", "#b07e66", "#dccdb4"))
SLATE = Room(("#b9bfca", "#8d95a8", "#555d7a"), ("#9a9698", "#4d5064"), "#2f3350",
             ("#745468", "#ab9880", "#485072", "#8c6a64", "#b4aaa4"))
PALE = Room(("#efe8da", "#d6ccbe", "#a59ca2"), ("#cfc0ac", "#978a86"), "#574c58",
            ("#96706e", "#c9b28c", "#6a6c88", "#b08e70", "#ddd0b4"))

#: By the name of the mood in which the people are lit.
ROOMS: dict[str, Room] = {
    "day": DAY, "dry": DAY, "hope": DAY, "heat": HEAT, "net_shade": HEAT, "spring": SPRING,
    "dawn": DAWN, "evening": EVENING,
    "gold": EVENING, "spring_gold": EVENING, "stove": STOVE, "night": NIGHT, "lamp": NIGHT,
    "winter": WINTER, "frost": FROST, "slate_dusk": SLATE, "slate_lamps": SLATE,
    "tent_evening": EVENING, "dusk": WINTER, "pale": PALE, "indoors": PALE,
}
