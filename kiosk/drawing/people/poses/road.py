"""Poses of the long road: walking on, resting, a night in a corridor; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Knees, Pose, Swing, To
from kiosk.drawing.people.poses.village import SIT_MAT

_ON_BENCH = Pose(  # the origin is the seat under the sitter; the legs hang
    seat=26, lean=-2, bend=3, near_leg=Swing(82, 2), far_leg=Swing(76, 8), grounded=False,
)
POSES: dict[str, Pose] = {
    "walk_tired": Pose(  # small steps, the head hangs
        lean=8, bend=7, near_arm=Swing(6, 16), far_arm=Swing(-12, 0), near_leg=Swing(-15, -28),
        far_leg=Swing(17, 7), near_foot=20, far_foot=-8, head=H(1, -0.35, 7),
    ),
    "walk_stick_ahead": Pose(  # a step before everyone, looking back at them
        lean=7, bend=3, far_arm=Swing(44, 58), far_hand="grip", far_arm_front=True,
        near_arm=Swing(-20, 10), near_hand="fist", near_leg=Swing(-24, -34),
        far_leg=Swing(26, 10), near_foot=22, far_foot=-12, head=H(0.9, 0.2, -5, flip=True),
    ),
    "walk_sling": Pose(  # a hand under the baby that is tied to the breast
        lean=3, bend=3, near_arm=To("belly", 26, -2), near_hand="flat", near_palm=96,
        far_arm=Swing(16, 30), near_leg=Swing(-22, -30), far_leg=Swing(24, 10), near_foot=20,
        far_foot=-10, head=H(1, -0.2, 5), carries="sling",
    ),
    "walk_child": Pose(
        lean=4, bend=2, near_arm=Swing(22, 44), far_arm=Swing(-18, 6), near_leg=Swing(-20, -30),
        far_leg=Swing(22, 10), near_foot=20, far_foot=-10, head=H(1, 0.1, 0),
    ),
    "sit_cart": _ON_BENCH,
    "drive": replace(_ON_BENCH, lean=4, near_arm=Swing(42, 74), far_arm=Swing(54, 82),
                     near_hand="grip", far_hand="grip", far_arm_front=False),
    "sit_rest": Pose(  # knees up, forearms on them
        seat="ground", lean=-4, bend=8, near_leg=Swing(143, 4), far_leg=Swing(149, 12),
        near_arm=To("kneeN", 16, -6), far_arm=To("kneeF", 20, -2), far_arm_front=False,
        head=H(1, -0.3, 6),
    ),
    "sit_reach": Pose(  # knees up, one hand on a knee, the other held out to be taken
        seat="ground", lean=4, bend=8, near_leg=Swing(143, 4), far_leg=Swing(149, 12),
        near_arm=To("kneeN", -2, -12), near_hand="flat", near_palm=70, far_arm=Swing(60, 84),
        far_hand="offer", far_arm_front=True, head=H(1, -0.2, 6),
    ),
    "sit_learn": Pose(  # a sleeve turned out, a finger along what is written in it
        seat="ground", lean=7, bend=7, near_leg=Swing(138, 2), far_leg=Swing(144, 10),
        near_arm=To("kneeN", 20, -12), near_hand="relax", near_palm=84,
        far_arm=To("handN", -30, -20, 1), far_hand="point", far_palm=60, far_arm_front=True,
        far_arm_top=True, head=H(0.95, -0.5, 6),
    ),
    "sit_startled": Pose(  # bolt upright out of sleep, a hand on the heart
        seat=30, lean=-7, bend=-3, shrug=7, near_leg=Swing(92, 84), far_leg=Swing(84, 80),
        near_arm=To("chest", 16, 6), near_hand="open", near_palm=120, far_arm=Swing(-44, -22),
        far_hand="flat", far_arm_front=False, head=H(0.95, 0.12, -5),
    ),
    "asleep_on_side": Pose(  # lying, the head to the left, the cheek on what is hugged
        front=True, turned=-82, seat=30, near_leg=Knees((-16, 60), (-10, 96)),
        far_leg=Knees((14, 56), (4, 98)), near_arm=To("chest", 22, -26), near_hand="flat",
        far_arm=To("chest", 10, -30, -1), far_hand="flat", head=H(0.55, -0.1, 8),
        carries="arms", grounded=False,
    ),
    "hug_knees": Pose(  # arms round the knees
        seat="ground", lean=2, bend=8, shrug=4, near_leg=Swing(138, 6), far_leg=Swing(144, 12),
        near_arm=To("kneeN", 8, 10), near_hand="flat", near_palm=110, far_arm=To("kneeF", 4, 18),
        far_hand="flat", far_arm_front=False, head=H(1, 0.05, 2),
    ),
    "offer_glass": replace(  # both hands: one holds the glass, the other is under the saucer
        SIT_MAT, lean=6, far_arm=To("handN", -14, -27), far_hand="pinch", far_palm=96,
        near_arm=Swing(50, 82), near_hand="flat", near_palm=92, far_arm_front=False,
        head=H(1, -0.15, 4),
    ),
    "breathe": replace(  # a hand on the belly that rises and falls
        SIT_MAT, lean=-2, bend=2, near_arm=To("chest", 8, 16), near_hand="flat", near_palm=104,
        far_arm=To("belly", 26, 22), far_hand="flat", far_arm_front=False, head=H(0.9, 0.06, 3),
    ),
    "count_fingers": Pose(  # one hand spread, the other counts on it
        seat=30, lean=-1, bend=3, near_leg=Swing(92, 84), far_leg=Swing(84, 80),
        far_arm=Swing(66, 146), far_hand="open", far_palm=160, far_arm_front=False,
        near_arm=To("chest", 56, -6), near_hand="point", near_palm=112, head=H(1, 0.15, -3),
    ),
    "hand_to_nose": replace(
        SIT_MAT, lean=-5, bend=3, near_arm=To("mouth", 22, 4, 1), near_hand="point", near_palm=190,
        near_arm_top=True, far_arm=To("pelvis", 57, -22), head=H(1.1, 0.25, -6),
    ),
    "freeze": Pose(  # a statue in mid-step, both feet on the ground
        lean=-3, bend=-2, shrug=6, near_arm=Swing(-52, -74), near_hand="open",
        far_arm=Swing(58, 96), far_hand="open", far_arm_front=True, near_leg=Swing(-20, -16),
        far_leg=Swing(24, 6), far_foot=-6, head=H(0.85, 0.12, 4, flip=True),
    ),
    "palms_up": Pose(  # stop: both palms raised, a step forward
        lean=5, bend=2, near_arm=Swing(58, 132), near_hand="open", near_palm=166,
        far_arm=Swing(88, 150), far_hand="open", far_palm=170, far_arm_front=False,
        near_leg=Swing(-14, -12), far_leg=Swing(18, 6), head=H(1, 0.1, -3),
    ),
    "phone": Pose(
        lean=-2, bend=2, near_arm=To("earN", -6, 26, -1), near_hand="fist", near_palm=168,
        near_arm_top=True, far_arm=To("belly", 20, -6, -1), far_hand="flat", far_arm_front=True,
        near_leg=Swing(-6, -3), far_leg=Swing(9, 5), head=H(1, 0, 5), carries="near_hand",
    ),
    "lean_window": replace(  # the forehead on the glass
        _ON_BENCH, lean=15, bend=7, near_arm=To("kneeN", -18, -14), far_arm=Swing(74, 138),
        far_hand="flat", far_palm=150, far_arm_front=False, head=H(1.1, -0.12, 4),
    ),
    "stand_curious": Pose(
        lean=3, bend=2, near_arm=Swing(-16, 10), far_arm=Swing(30, 62), far_hand="open",
        near_leg=Swing(-5, -2), far_leg=Swing(8, 4), head=H(1, 0.3, -6),
    ),
}
