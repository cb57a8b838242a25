"""Ways to stand and to be there, for listeners and for a crowd; nothing is drawn here.

Weight rests on one leg, hands have something to do, no two limbs are parallel.
"""

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Pose, Swing, To

POSES: dict[str, Pose] = {
    "stand_easy": Pose(  # weight on the near leg, the far knee loose
        lean=-4, bend=4, near_arm=Swing(-18, 22), far_arm=Swing(20, 46), far_hand="relax",
        near_leg=Swing(-2, -8), far_leg=Swing(22, -2), head=H(1, 0, 6),
    ),
    "hands_folded": Pose(
        lean=-2, bend=3, near_arm=To("pelvis", 24, -22), near_hand="flat", near_palm=84,
        far_arm=To("pelvis", 34, -24), far_hand="fist", far_arm_front=False,
        near_leg=Swing(-5, -4), far_leg=Swing(12, 4), head=H(1, -0.1, 5),
    ),
    "hands_behind": Pose(
        lean=2, bend=-2, shrug=1, near_arm=To("pelvis", -42, -16, 1), near_hand="none",
        far_arm=To("pelvis", -24, -14, 1), far_hand="none", far_arm_front=False,
        near_leg=Swing(-7, -5), far_leg=Swing(9, 3), head=H(1, 0.1, -3),
    ),
    "hold_own_arm": Pose(  # one hand on the other arm: shy, or waiting
        lean=-3, bend=5, shrug=2, near_arm=Swing(4, 16), near_hand="relax",
        far_arm=To("shN", 22, 52, -1), far_hand="flat", far_arm_front=True,
        near_leg=Swing(-2, -6), far_leg=Swing(16, 0),
        head=H(1, -0.3, 8),
    ),
    "hand_on_cheek": Pose(  # oh dear
        lean=-2, bend=4, near_arm=To("chest", 26, 30), near_hand="flat", near_palm=76,
        far_arm=To("cheekF", 12, 20, 1), far_hand="flat", far_palm=178, far_arm_top=True,
        near_leg=Swing(-4, -5), far_leg=Swing(14, 3), head=H(0.9, -0.1, 8),
    ),
    "hand_on_hip": Pose(
        lean=-5, bend=4, near_arm=To("pelvis", -28, -20), near_hand="fist",
        far_arm=Swing(16, 34), near_leg=Swing(-3, -7), far_leg=Swing(20, 2), head=H(1, 0, 5),
    ),
    "shrug": Pose(  # who knows
        lean=-3, bend=3, shrug=7, near_arm=Swing(-28, 70), near_hand="offer", near_palm=96,
        far_arm=Swing(40, 112), far_hand="offer", far_palm=96, far_arm_front=False,
        near_leg=Swing(-6, -4), far_leg=Swing(12, 4), head=H(0.9, 0.1, 12),
    ),
    "tell_open": Pose(  # tells with an open hand
        lean=4, bend=2, near_arm=Swing(-14, 18), far_arm=Swing(38, 96), far_hand="offer",
        far_palm=84, far_arm_front=False, near_leg=Swing(-10, -9), far_leg=Swing(12, 3),
        head=H(1, 0, 3),
    ),
    "wait_basket": Pose(  # both arms round something before the belly
        lean=-5, bend=4, near_arm=To("belly", 40, 0), near_hand="flat", near_palm=96,
        far_arm=To("belly", 48, -10), far_hand="cup", far_arm_front=False,
        near_leg=Swing(-5, -3), far_leg=Swing(11, 5), head=H(1, 0, 4), carries="arms",
    ),
    "stand_back_easy": Pose(  # from behind, weight on one leg, the head a little turned
        back=True, lean=-3, bend=3, near_arm=Swing(-18, -6), far_arm=Swing(16, -8),
        near_leg=Swing(-5, -1), far_leg=Swing(10, 6), head=H(0, 0, -5), sway=3,
    ),
    "stand_front_easy": Pose(
        front=True, lean=-2, bend=2, near_arm=Swing(-20, 10), far_arm=To("pelvis", 20, -22, -1),
        far_hand="fist", far_hand_flip=True, near_leg=Swing(-4, 0), far_leg=Swing(12, 5),
        head=H(0.5, 0, -5),
    ),
}
