"""The people of the book, as data; nothing is drawn here.

Looks follow the story's list of characters. No one wears a set of colours that reads as a flag.
"""

from dataclasses import replace

from kiosk.drawing.people.bodies import (
    BOY,
    GIRL,
    INFANT,
    MAN,
    OLD_WOMAN,
    TALL_GIRL,
    WOMAN,
)
from kiosk.drawing.people.camp_cast import CAMP_CAST
from kiosk.drawing.people.crowd_cast import CROWD
from kiosk.drawing.people.looks import Clothes, Look

AHMED = Look(
    age="child", body=BOY, skin="#e5ab80", hair="#2e1b1a", shine="#a8643c", style="tousled",
    brow=5.2,
    winter=("#5f7a94", "#c9662f", "#e0a53a"),
    clothes=Clothes(
        garment="jumper", top="#eeb13c", stripe="#c9662f", collar="#fff0d0", bottom="#3f5478",
        shoe="#7a4a30", footwear="sandal",
    ),
)
NOOR = Look(
    age="child", woman=True, body=GIRL, skin="#ebb48c", hair="#3a2119", shine="#b9713f",
    style="plaits", brow=4.0, iris="#5a3014", eye=21, eye_y=7, lash=4.2, jaw=(0.98, 1.0),
    nose=0.85, blush=0.45, gap_tooth=True, tie="#f2c14e", flower="#f2c14e",
    winter=("#8f7fae", "#ea7059", "#ea7059"),
    clothes=Clothes(
        garment="dress", top="#ea7059", dots="#ffe2b8", collar="#fff0d6", bottom="#6f86a8",
        shoe="#7b4a6a", skirt=0.62,
    ),
)
MAMA = Look(
    age="adult", woman=True, body=WOMAN, skin="#e6ae88", hair="#2b1a18", scarf="#93ad8c",
    brow=3.6, eye=17, eye_y=-1, lash=4.2, jaw=(0.92, 1.02), nose=1.45, blush=0.3, lips="#c4625a",
    winter=("#8a9588", "#8a9588", "#8a9588"),
    clothes=Clothes(
        garment="long", top="#84436c", trim="#eec48a", bottom="#4a2f52", shoe="#4d3040",
    ),
)
BABA = Look(
    age="adult", body=MAN, skin="#d69c70", hair="#261716", style="short", brow=6.2, eye=15,
    eye_y=-1, iris="#3f2113", jaw=(1.07, 1.06), nose=1.45, blush=0.16, beard=0.36, moustache=True,
    winter=("#6b5a46", "#8fa6b8", "#57504c"),
    clothes=Clothes(
        garment="shirt", top="#efe3c9", check=("#8fa6b8", "#c79a6a"), waistcoat="#7d5638",
        collar="#efe3c9", bottom="#56604f", shoe="#4a2f28", sock="#56604f",
    ),
)
TETA = Look(
    age="old", woman=True, body=OLD_WOMAN, skin="#d9a27c", hair="#c9c2ba", scarf="#f8f1e2",
    loose_scarf=True, brow=3.2, brow_colour="#8d7f78", eye=14, eye_y=-1, iris="#4a2a18", lash=2.0,
    jaw=(0.98, 0.98), nose=1.45, blush=0.32,
    winter=("#7f6c7c", "#7f6c7c", "#7f6c7c"),
    clothes=Clothes(
        garment="long", top="#3b3a66", trim="#d9a14a", bottom="#3a2c4a", shoe="#3a2430",
        embroidery=("#2a2547", "#e9b44c", "#5fa59a"),
    ),
)
SAMI = Look(  # at eleven months; younger he is held in his blanket
    age="child", body=INFANT, skin="#ecb995", hair="#4a3023", style="down", brow=2.6, eye=22,
    eye_y=10, iris="#3f2414", jaw=(1.06, 0.96), nose=0.75, blush=0.5,
    clothes=Clothes(
        garment="jumper", top="#a9dcc6", collar="#e4f5ea", bottom="#86bfa9", shoe="#f2e3c8",
        sock="#f2e3c8",
    ),
)
TAREQ = Look(
    age="child", body=BOY, skin="#d59a6c", hair="#41281c", shine="#a86f42", style="crop",
    brow=4.8, eye=18.5, iris="#3f2a12", jaw=(1.02, 1.0), freckles=True,
    winter=("#7d8a94", "#a9c5d8", "#8a6d56"),
    clothes=Clothes(
        garment="shirt", top="#93b4cc", collar="#a9c5d8", bottom="#8a6d56", shoe="#5b4a4c",
        sock="#d9cbb3",
    ),
)
ROJIN = Look(
    age="child", woman=True, body=TALL_GIRL, skin="#dda477", hair="#34201a", shine="#a8643c",
    style="long", brow=4.4, eye=19.5, lash=3.6, jaw=(0.98, 1.0), wears=frozenset({"pencil"}),
    winter=("#2a7f84", "#e0c080", "#c8703f"),
    clothes=Clothes(
        garment="jacket", top="#2f8f94", under="#f6e6c6", collar="#f6e6c6",
        bottom="#4d4a66", shoe="#c8703f", sock="#f2e3c8",
    ),
)
HEVI = Look(
    age="child", woman=True, body=TALL_GIRL, skin="#e8b189", hair="#2e1b1a", style="long",
    cap="#3fb5b0", brow=3.9, lash=3.8, jaw=(0.97, 1.0),
    winter=("#b5a58c", "#d98a6a", "#3fb5b0"),
    clothes=Clothes(
        garment="shirt", top="#e9d6b8", collar="#fff3dc", bottom="#5a5674", shoe="#6b4a3c",
        vest="#3fb5b0",
    ),
)
MS_AMAL = replace(
    MAMA, skin="#d9a278", scarf="#8d7bb5", brow=4.0, eye=16.5, jaw=(0.94, 1.02), lips="#b9585a",
    winter=("#5f6d8c", "#5f6d8c", "#5f6d8c"),
    clothes=Clothes(
        garment="long", top="#4d5f86", trim="#4d5f86", bottom="#4a4160", shoe="#3a2c3c",
        skirt=0.62, vest="#3fb5b0",
    ),
)
NEIGHBOUR_WOMAN = replace(
    MAMA, skin="#dba67e", scarf="#c7a7b4", lips="#b9585a",
    clothes=Clothes(
        garment="long", top="#5f7183", trim="#d9c29a", bottom="#4a4358", shoe="#43323a",
    ),
)
NEIGHBOUR_MAN = replace(
    BABA, skin="#cf956b", hair="#33201a", beard=0.22,
    clothes=Clothes(
        garment="shirt", top="#c3b08a", collar="#d2c19d", bottom="#6a5648", shoe="#46322a",
        sock="#6a5648",
    ),
)
NEIGHBOUR_BOY = replace(
    TAREQ, skin="#dfa67a", hair="#2a1a18", freckles=False,
    clothes=Clothes(
        garment="jumper", top="#7fa08a", stripe="#e6d6b4", collar="#e6d6b4", bottom="#74604e",
        shoe="#5a4038",
    ),
)
NEIGHBOUR_GIRL = replace(
    NOOR, skin="#e2aa80", hair="#2c1a18", gap_tooth=False, flower="", tie="#9fc4c0",
    clothes=Clothes(
        garment="dress", top="#8f9fc4", dots="#eef0f6", collar="#eef0f6", bottom="#7a6a86",
        shoe="#6b4a5a", skirt=0.62,
    ),
)

CAST: dict[str, Look] = {
    "ahmed": AHMED,
    "noor": NOOR,
    "mama": MAMA,
    "baba": BABA,
    "teta": TETA,
    "sami": SAMI,
    "tareq": TAREQ,
    "rojin": ROJIN,
    "hevi": HEVI,
    "ms_amal": MS_AMAL,
    "neighbour_woman": NEIGHBOUR_WOMAN,
    "neighbour_man": NEIGHBOUR_MAN,
    "neighbour_boy": NEIGHBOUR_BOY,
    "neighbour_girl": NEIGHBOUR_GIRL,
    **CAMP_CAST,
    **CROWD,
}
