"""The people met on the road and in the camp, as data; nothing is drawn here.

Looks follow the story's list of characters. No one wears a set of colours that reads as a flag.
"""

from kiosk.drawing.people.bodies import (
    BIG_BOY,
    FARMER,
    SLIM_MAN,
    SMALL_BOY,
    STOUT_MAN,
    YOUNG_WOMAN,
)
from kiosk.drawing.people.looks import Clothes, Look

AUNT_WARDA = Look(
    age="old", woman=True, body=FARMER, skin="#cf9468", hair="#6f6560", shine="#d8cfc6",
    style="bun", hat="#e8c777", hat_band="#9a5f78", brow=4.2, brow_colour="#5f5450", eye=15.5,
    eye_y=0, iris="#4a2a18", lash=3.0, jaw=(1.05, 0.99), nose=1.35, blush=0.42, lips="#b9605a",
    winter=("#7a6f66", "#9a5f78", "#9a5f78"),
    clothes=Clothes(
        garment="long", top="#83868c", trim="#c9b48a", collar="#efe6d2", bottom="#6a5a52",
        shoe="#5f4436", skirt=0.86,
    ),
)
KARAM = Look(
    age="child", body=BIG_BOY, skin="#d39a6e", hair="#1f1516", shine="#7d5a48", style="crop",
    cap="#f08a2c", brow=6.2, eye=18, iris="#2f1a10", jaw=(1.06, 1.02), nose=1.1, blush=0.26,
    winter=("#4f5d70", "#8a97ad", "#f08a2c"),
    clothes=Clothes(
        garment="jumper", top="#5b6b86", stripe="#e6d6b4", collar="#8a97ad", bottom="#6b5648",
        shoe="#c8b49a",
    ),
)
MR_DILSHAD = Look(
    age="adult", body=SLIM_MAN, skin="#d8a075", hair="#43352f", shine="#b3a397", style="receding",
    brow=5.0, eye=15.5, eye_y=-1, iris="#3f2a18", jaw=(0.97, 1.05), nose=1.5, blush=0.28,
    glasses="#4a3328", wears=frozenset({"chalk"}),
    winter=("#6a5648", "#d9b878", "#8c4f3d"),
    clothes=Clothes(
        garment="jacket", top="#8c4f3d", under="#f0dfb8", collar="#f7ebd0", bottom="#5d5a4c",
        shoe="#4a3228", sock="#5d5a4c",
    ),
)
NURSE_DILAN = Look(
    age="adult", body=SLIM_MAN, skin="#dfa87e", hair="#4a2c1c", shine="#b9764a", style="swept",
    brow=5.2, eye=16.5, eye_y=-1, iris="#5a3a1c", jaw=(0.98, 1.0), nose=1.25, blush=0.3,
    wears=frozenset({"stethoscope"}),
    winter=("#55708c", "#a9d0ea", "#55708c"),
    clothes=Clothes(
        garment="tunic", top="#a9d0ea", bottom="#4c5f80", shoe="#e6e2d8", sock="#e6e2d8",
    ),
)
UNCLE_JAMIL = Look(
    age="old", body=STOUT_MAN, skin="#c48a5e", hair="#d3ccc2", shine="#f6f1e8", style="receding",
    hat="#dcb25c", hat_band="#4d6a8a", brow=6.6, brow_colour="#a79e94", eye=14.5, eye_y=-1,
    iris="#3f2615", jaw=(1.1, 1.02), nose=1.7, blush=0.36, moustache=True, artificial_leg=True,
    wears=frozenset({"whistle"}),
    winter=("#7a6a4c", "#4d6a8a", "#4d6a8a"),
    clothes=Clothes(
        garment="shirt", top="#a9ad84", collar="#b9bd94", bottom="#5a5148", shoe="#4a342a",
        sock="#5a5148",
    ),
)
BARAN = Look(
    age="child", body=SMALL_BOY, skin="#e2ae86", hair="#4a3022", shine="#a8784c", style="fringe",
    brow=4.2, eye=21, eye_y=6, iris="#4a3018", jaw=(0.95, 0.98), nose=0.85, blush=0.3,
    winter=("#73806e", "#c98a5a", "#a85f4a"),
    clothes=Clothes(
        garment="hoodie", top="#9a9ea6", bottom="#56647c", shoe="#8a5a48",
    ),
)
HEARING_AID_BOY = Look(
    age="child", body=SMALL_BOY, skin="#c98d62", hair="#2c1b16", shine="#9a6238", style="curls",
    brow=4.8, eye=20, iris="#3a2212", jaw=(1.0, 1.0), gap_tooth=True,
    wears=frozenset({"hearing_aid"}),
    winter=("#7c6a8e", "#c9a13c", "#c9a13c"),
    clothes=Clothes(
        garment="jumper", top="#c9a13c", collar="#efe2bc", bottom="#5f5570", shoe="#4f6a86",
    ),
)
CRUTCHES_MAN = Look(
    age="adult", body=SLIM_MAN, skin="#cd9468", hair="#2a1c18", style="short", brow=5.4, eye=15.5,
    eye_y=-1, iris="#33200f", jaw=(1.0, 1.03), nose=1.4, blush=0.2, beard=0.62,
    winter=("#5f646c", "#c9b8cf", "#5b4a62"),
    clothes=Clothes(
        garment="jumper", top="#7a6586", collar="#c9b8cf", bottom="#51585f", shoe="#4a3a34",
        sock="#51585f",
    ),
)
BAREHEADED_WOMAN = Look(
    age="adult", woman=True, body=YOUNG_WOMAN, skin="#e0ab82", hair="#4a2a1c", shine="#b9713f",
    style="bun", brow=4.0, eye=17, eye_y=-1, lash=4.0, jaw=(0.93, 1.01), nose=1.3, blush=0.32,
    lips="#c4625a",
    winter=("#8b6f5c", "#e0b884", "#b5763f"),
    clothes=Clothes(
        garment="long", top="#b5763f", trim="#b5763f", collar="#f2e3c8", bottom="#5b4a52",
        shoe="#5a3f38", skirt=0.66,
    ),
)

CAMP_GIRL = Look(
    age="child", woman=True, body=SMALL_BOY, skin="#d69e74", hair="#3d261c", shine="#a8683c",
    style="long", brow=4.0, eye=20, eye_y=6, lash=3.8, jaw=(0.97, 1.0), nose=0.9, blush=0.36,
    clothes=Clothes(
        garment="tunic", top="#c98da6", collar="#f3e2d6", bottom="#5d6a80", shoe="#7a5648",
    ),
)
CAMP_BOY = Look(
    age="child", body=SMALL_BOY, skin="#e0a97c", hair="#55341f", shine="#b9784a", style="fringe",
    brow=4.6, eye=19.5, iris="#4a2e18", jaw=(1.02, 1.0), freckles=True,
    clothes=Clothes(
        garment="shirt", top="#a9a06c", collar="#bdb488", bottom="#4f5a70", shoe="#6a4a3c",
        sock="#d9cbb3",
    ),
)

CAMP_CAST: dict[str, Look] = {
    "aunt_warda": AUNT_WARDA,
    "karam": KARAM,
    "mr_dilshad": MR_DILSHAD,
    "nurse_dilan": NURSE_DILAN,
    "uncle_jamil": UNCLE_JAMIL,
    "baran": BARAN,
    "hearing_aid_boy": HEARING_AID_BOY,
    "crutches_man": CRUTCHES_MAN,
    "bareheaded_woman": BAREHEADED_WOMAN,
    "camp_girl": CAMP_GIRL,
    "camp_boy": CAMP_BOY,
}
