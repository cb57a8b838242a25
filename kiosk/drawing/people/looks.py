"""What a look is made of: the measures, the face and the clothes of one person; no drawing.

Measures are in figure units: a head is about 100 high. The people themselves are in `cast`.
"""

from dataclasses import dataclass, field
from typing import Literal

from kiosk.drawing.colours import Colour

Age = Literal["child", "adult", "old"]
Hair = Literal[
    "tousled", "crop", "short", "plaits", "long", "swept", "receding", "fringe", "bun", "curls",
    "down",
]
Garment = Literal["jumper", "shirt", "dress", "long", "tunic", "hoodie", "jacket"]
Footwear = Literal["shoe", "sandal"]
Radii3 = tuple[float, float, float]  # start, middle and end of a limb


@dataclass(frozen=True, kw_only=True)
class Body:
    """Lengths of the bones and half widths of the trunk, in figure units."""

    shoulder: float
    hip: float
    torso: float
    thigh: float
    shin: float
    upper: float
    fore: float
    hand: float
    neck: float
    head: float = 1.0  # scale of the head
    sleeve: Radii3 = (15.5, 14.5, 14.5)
    leg: Radii3 = (21.5, 16.5, 14.5)
    neck_radius: float = 12.5
    shoe: float = 1.16


@dataclass(frozen=True, kw_only=True)
class Clothes:
    """What is worn. Colours are local ones: the mood grades them."""

    garment: Garment
    top: Colour
    bottom: Colour
    shoe: Colour
    footwear: Footwear = "shoe"
    sock: Colour = "#f2e3c8"
    stripe: Colour = ""
    collar: Colour = ""
    dots: Colour = ""
    check: tuple[Colour, ...] = ()  # thread colours of a checked cloth
    trim: Colour = ""
    embroidery: tuple[Colour, ...] = ()  # ground, lozenge and dot of a stitched yoke
    skirt: float = 0.93  # how far a skirt reaches down the leg, 0-1
    waistcoat: Colour = ""
    under: Colour = ""  # the shirt under an open jacket
    vest: Colour = ""  # of a health worker: open, with a pale band and a heart badge
    big_vest: bool = False  # a grown-up's vest on a child
    coat: Colour = ""  # over everything but a vest


@dataclass(frozen=True, kw_only=True)
class Look:
    """One person as drawn."""

    age: Age
    body: Body
    clothes: Clothes
    skin: Colour
    hair: Colour
    style: Hair = "short"
    woman: bool = False  # drawn with longer lashes: women and girls
    shine: Colour = "#b9764a"
    scarf: Colour = ""
    loose_scarf: bool = False
    iris: Colour = "#4a2613"
    eye: float = 19.5
    eye_y: float = 5.0
    brow: float = 4.6
    brow_colour: Colour = ""
    lash: float = 1.6
    jaw: tuple[float, float] = (1.0, 1.0)  # width, length
    nose: float = 1.0
    blush: float = 0.34
    lips: Colour = ""
    beard: float = 0.0  # share of hair colour in the skin
    moustache: bool = False
    glasses: Colour = ""
    freckles: bool = False
    gap_tooth: bool = False
    tie: Colour = "#f2c14e"
    flower: Colour = ""
    cap: Colour = ""
    hat: Colour = ""  # of straw, with a wide brim
    hat_band: Colour = "#7d5638"
    artificial_leg: bool = False  # the right one, from below the knee
    beanie: Colour = ""  # a woolly hat
    muffler: Colour = ""  # a woollen scarf round the neck
    shawl: Colour = ""
    #: The colours of coat, muffler and woolly hat for whoever needs them.
    winter: tuple[Colour, Colour, Colour] = ("#6f7d8c", "#c98a5a", "#a8705c")
    #: Marks and small things by name; `wardrobe` lists them.
    wears: frozenset[str] = field(default_factory=frozenset)

    @property
    def child(self) -> bool:
        return self.age == "child"
