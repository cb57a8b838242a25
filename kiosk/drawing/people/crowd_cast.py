"""Neighbours, travellers, shoppers, a new mother: grown-ups without a name, as data.

Everyday clothes of the region, faces and skins in its range; nothing is drawn here. No one wears
a set of colours that reads as a flag.
"""

from dataclasses import replace

from kiosk.drawing.people.bodies import (
    MAN,
    OLD_MAN,
    OLD_WOMAN,
    ROUND_WOMAN,
    SLIM_MAN,
    STOUT_MAN,
    TEEN,
    TEEN_GIRL,
    WOMAN,
    YOUNG_WOMAN,
)
from kiosk.drawing.people.crowd_children import CHILDREN
from kiosk.drawing.people.looks import Clothes, Look

_WOMAN = Look(
    age="adult", woman=True, body=WOMAN, skin="#dba67e", hair="#2f1d18", style="bun", brow=3.8,
    eye=16.8, eye_y=-1, lash=4.0, jaw=(0.94, 1.01), nose=1.35, blush=0.3, lips="#b9605a",
    clothes=Clothes(garment="long", top="#6f7f92", bottom="#4a4358", shoe="#43323a"),
)
_MAN = Look(
    age="adult", body=MAN, skin="#cf956b", hair="#2b1c17", style="short", brow=5.6, eye=15,
    eye_y=-1, iris="#3a2212", jaw=(1.02, 1.04), nose=1.45, blush=0.2,
    clothes=Clothes(
        garment="shirt", top="#b8c2c8", collar="#c9d2d6", bottom="#5a5650", shoe="#43322a",
        sock="#5a5650",
    ),
)

GROWN_UPS: dict[str, Look] = {
    "new_mother": replace(  # with a first baby, in the tent row
        _WOMAN, body=YOUNG_WOMAN, skin="#e2ad86", scarf="#e0b9a0", lips="#c4625a",
        clothes=Clothes(
            garment="long", top="#6a8a8f", trim="#d9c9a4", bottom="#4f5a66", shoe="#4a3a3e",
        ),
    ),
    "baran_mother": replace(
        _WOMAN, body=YOUNG_WOMAN, skin="#e0aa82", hair="#4a3022", scarf="#7f93a8",
        clothes=Clothes(
            garment="long", top="#a8806a", trim="#a8806a", bottom="#5d4c48", shoe="#4c3a34",
        ),
    ),
    "baran_father": replace(
        _MAN, body=SLIM_MAN, skin="#d9a078", hair="#4a3326", beard=0.3, moustache=True,
        clothes=Clothes(
            garment="jacket", top="#6c7465", under="#e2d6bc", collar="#e2d6bc",
            bottom="#57504a", shoe="#43342c", sock="#57504a",
        ),
    ),
    "shopper_woman": replace(
        _WOMAN, body=ROUND_WOMAN, skin="#d39a70", scarf="#c98f6a", jaw=(1.04, 0.99), blush=0.38,
        clothes=Clothes(
            garment="long", top="#4f6470", trim="#c7b08a", bottom="#3f4650", shoe="#3a2f34",
        ),
    ),
    "shopper_bareheaded": replace(
        _WOMAN, body=TEEN_GIRL, skin="#e4b089", hair="#5a3622", style="long", shine="#c98a52",
        clothes=Clothes(
            garment="shirt", top="#d9a6a0", collar="#f2dcd0", bottom="#5b6478", shoe="#6b4a4c",
        ),
    ),
    "curly_woman": replace(
        _WOMAN, body=YOUNG_WOMAN, skin="#c98d62", hair="#33201a", style="curls",
        clothes=Clothes(
            garment="long", top="#7c8f6a", trim="#7c8f6a", collar="#efe6cc", bottom="#54503f",
            shoe="#5a4034", skirt=0.7,
        ),
    ),
    "queue_woman": replace(
        _WOMAN, skin="#d8a27a", scarf="#a98aa8", brow=3.6,
        clothes=Clothes(
            garment="long", top="#8d6f58", trim="#d9bf94", bottom="#54443e", shoe="#43342f",
        ),
    ),
    "old_neighbour_woman": replace(
        _WOMAN, age="old", body=OLD_WOMAN, skin="#cf9a72", hair="#d6cec4", scarf="#6f6c80",
        brow_colour="#9a8f88", brow=3.2, eye=14, lash=2.0, lips="",
        clothes=Clothes(
            garment="long", top="#5c4a58", trim="#b89a6a", bottom="#3f3440", shoe="#3a2e34",
            embroidery=("#453644", "#c79a5c", "#8fa39a"),
        ),
    ),
    "old_man": replace(  # a long shirt to the ankles, a knitted cap
        _MAN, age="old", body=OLD_MAN, skin="#c08a60", hair="#e3dcd2", shine="#f8f4ec",
        style="receding", brow=5.8, brow_colour="#b5aca2", eye=14, nose=1.65, beard=0.62,
        moustache=True, jaw=(1.0, 1.04),
        clothes=Clothes(
            garment="long", top="#c9bda6", trim="#c9bda6", waistcoat="#5f5548", collar="#d6cbb6",
            bottom="#8a7f6c", shoe="#4a382c", skirt=0.96,
        ),
    ),
    "old_farmer": replace(
        _MAN, age="old", body=STOUT_MAN, skin="#b98058", hair="#c9c1b6", style="receding",
        brow=6.4, brow_colour="#8f8378", eye=14, nose=1.7, moustache=True, jaw=(1.08, 1.0),
        clothes=Clothes(
            garment="shirt", top="#8fa0a8", collar="#a3b2b8", waistcoat="#57493c",
            bottom="#4f4840", shoe="#3f3028", sock="#4f4840",
        ),
    ),
    "young_man": replace(
        _MAN, body=TEEN, skin="#dca680", hair="#33211a", style="swept", brow=5.0, eye=16.4,
        beard=0.16,
        clothes=Clothes(
            garment="hoodie", top="#7f8f78", bottom="#4d5668", shoe="#c9bda8",
        ),
    ),
    "seller": replace(  # of the market lane
        _MAN, body=STOUT_MAN, skin="#c98f64", hair="#241814", style="receding", beard=0.42,
        moustache=True, jaw=(1.08, 1.0), blush=0.3,
        clothes=Clothes(
            garment="shirt", top="#c9a15a", collar="#d9b674", waistcoat="#5d6a72",
            bottom="#54504a", shoe="#43342a", sock="#54504a",
        ),
    ),
    "queue_man": replace(
        _MAN, skin="#d09a70", hair="#5a4a40", shine="#a8988a", style="receding", glasses="#4d4038",
        clothes=Clothes(
            garment="jumper", top="#6f7f93", collar="#8f9db0", bottom="#5d564c", shoe="#43342c",
            sock="#5d564c",
        ),
    ),
    "grown_up": replace(  # seen from behind only: anybody
        _MAN, hair="#3a2c26", body=replace(MAN, shoulder=52),
        clothes=Clothes(
            garment="shirt", top="#9a9690", collar="#a8a49e", bottom="#6b655e", shoe="#4c443e",
            sock="#6b655e",
        ),
    ),
}

CROWD: dict[str, Look] = {**GROWN_UPS, **CHILDREN}
