"""Children of the school, the queue and the play area without a name, as data."""

from dataclasses import replace

from kiosk.drawing.people.bodies import (
    BIG_BOY,
    GIRL,
    SMALL_BOY,
    TALL_GIRL,
    TEEN_GIRL,
    TODDLER,
)
from kiosk.drawing.people.looks import Clothes, Look

_BOY = Look(
    age="child", body=SMALL_BOY, skin="#d9a076", hair="#2c1c17", style="short", brow=4.6, eye=19.5,
    iris="#3f2614",
    clothes=Clothes(garment="jumper", top="#8a9a86", bottom="#6a5c50", shoe="#5a4438"),
)
_GIRL = Look(
    age="child", woman=True, body=GIRL, skin="#e2aa80", hair="#33201a", style="plaits", brow=4.0,
    iris="#4a2a14", eye=20.5, eye_y=6.5, lash=4.0, nose=0.88, blush=0.4, tie="#d9a6b0",
    clothes=Clothes(
        garment="dress", top="#b98fb0", dots="#f2e2ee", collar="#f2e2ee", bottom="#7a6a86",
        shoe="#6b4a5a", skirt=0.62,
    ),
)

CHILDREN: dict[str, Look] = {
    "scarf_girl": replace(  # older, with a head scarf
        _GIRL, body=TALL_GIRL, skin="#dba47a", scarf="#d9b48a", eye=19, eye_y=5, nose=1.0,
        clothes=Clothes(
            garment="long", top="#5f7a8c", trim="#e0cfa8", bottom="#4c5364", shoe="#4a3a42",
            skirt=0.78,
        ),
    ),
    "curly_girl": replace(
        _GIRL, skin="#c48a5e", hair="#2a1a15", style="curls", freckles=True, gap_tooth=True,
        clothes=Clothes(
            garment="dress", top="#6fa0a0", dots="#e4f2ec", collar="#e4f2ec", bottom="#8a6f5c",
            shoe="#5a4a42", skirt=0.62,
        ),
    ),
    "fringe_girl": replace(
        _GIRL, body=TALL_GIRL, skin="#e6b48e", hair="#4a2c1c", style="long", eye=19.5, eye_y=5,
        glasses="#7a4a5a",
        clothes=Clothes(
            garment="jumper", top="#a9708a", stripe="#f0d9c0", collar="#f0d9c0",
            bottom="#5c5a6e", shoe="#7a5a4a",
        ),
    ),
    "little_girl": replace(  # about three
        _GIRL, body=TODDLER, skin="#e8b48e", hair="#4a2f20", style="fringe", eye=21.5, eye_y=9,
        jaw=(1.03, 0.96), nose=0.78, tie="#e0a05a",
        clothes=Clothes(
            garment="dress", top="#d9a860", dots="#fff0cf", collar="#fff0cf", bottom="#8f8a9c",
            shoe="#6a5a52", skirt=0.6,
        ),
    ),
    "little_boy": replace(  # about three
        _BOY, body=TODDLER, skin="#d7a07a", hair="#3a261c", style="fringe", eye=21.5, eye_y=9,
        jaw=(1.04, 0.96), nose=0.78, blush=0.42,
        clothes=Clothes(
            garment="jumper", top="#8fa6c4", stripe="#e6e0cc", bottom="#7a6a5a", shoe="#5f4c40",
        ),
    ),
    "glasses_boy": replace(
        _BOY, skin="#e0aa84", hair="#5a3c28", shine="#b98a5c", style="fringe", glasses="#3f4a5c",
        clothes=Clothes(
            garment="shirt", top="#b3a07a", collar="#d0c0a0", bottom="#5a6070", shoe="#4f4038",
        ),
    ),
    "tall_boy": replace(
        _BOY, body=BIG_BOY, skin="#c08458", hair="#1f1513", style="crop", brow=5.4,
        clothes=Clothes(
            garment="jumper", top="#a86f5a", collar="#e2c9a8", bottom="#4f5664", shoe="#c0b09a",
        ),
    ),
    "swept_boy": replace(
        _BOY, skin="#dfa87e", hair="#33221b", style="swept", freckles=True,
        clothes=Clothes(
            garment="hoodie", top="#7d8fb0", bottom="#6c6256", shoe="#8a6048",
        ),
    ),
    "teen_girl": replace(  # carries a smaller one, keeps the queue
        _GIRL, body=TEEN_GIRL, skin="#d8a078", scarf="#8fa89a", eye=18, eye_y=3, nose=1.1,
        clothes=Clothes(
            garment="long", top="#94617a", trim="#94617a", bottom="#5a4656", shoe="#4c3a44",
            skirt=0.8,
        ),
    ),
    "baran_sister": replace(
        _GIRL, body=TODDLER, skin="#e4b08a", hair="#4a3022", style="plaits", eye=21.5, eye_y=8.5,
        nose=0.8, tie="#7f93a8",
        clothes=Clothes(
            garment="dress", top="#9aa88f", dots="#eef0e2", collar="#eef0e2", bottom="#7a6f68",
            shoe="#6a564a", skirt=0.62,
        ),
    ),
}
