"""Poses of the thirsty day: carrying, drinking, washing, nursing; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Knees, Pose, Swing, To
from kiosk.drawing.people.poses.village import SIT_MAT

_STOOL = Pose(  # on a stool of 104, one foot ahead of the other
    seat="feet", lean=2, bend=3, near_leg=Swing(84, 2), far_leg=Swing(78, 16),
    near_arm=To("kneeN", -20, -20), far_arm=To("kneeF", -26, -20), head=H(1, 0, -2),
)
_WASH = Pose(  # a little bent over, both hands before the belly
    lean=9, bend=5, near_arm=To("belly", 50, -4), near_hand="flat", near_palm=70,
    far_arm=To("belly", 56, -12), far_hand="flat", far_palm=80, far_arm_front=True,
    near_leg=Swing(-9, -5), far_leg=Swing(10, 4), head=H(1, -0.3, -2),
)
_SHINS = Pose(  # sitting on the ground with knees drawn up
    seat="ground", lean=-4, bend=7, near_leg=Swing(132, 8), far_leg=Swing(142, 20),
    near_arm=To("kneeN", 6, -4), near_hand="relax", far_arm=To("kneeF", 10, -2),
    far_arm_front=False, head=H(1, 0, 4),
)

POSES: dict[str, Pose] = {
    # ---- at the water point ---------------------------------------------------------------------
    "sit_stool": _STOOL,
    "sit_stool_point": replace(
        _STOOL, lean=-4, far_arm=Swing(112, 124), far_hand="point", far_arm_front=False,
        head=H(1, 0.2, -4),
    ),
    "sit_stool_give": replace(
        _STOOL, lean=8, far_arm=Swing(66, 84), far_hand="grip", far_palm=96, far_arm_front=True,
        near_arm=To("kneeN", -6, -18), head=H(1, -0.1, 2),
    ),
    "carry_on_head": Pose(  # a light can on the head, one hand up to it, the other on the hip
        lean=-3, bend=3, near_arm=To("crown", -46, -34, -1), near_hand="open", near_palm=150,
        near_arm_top=True, far_arm=To("pelvis", 27, -20, -1), far_hand="fist", far_hand_flip=True,
        near_leg=Swing(-8, -4), far_leg=Swing(12, 6), head=H(1, 0, 2),
    ),
    "carry_can": Pose(  # weight in the near hand, the body leans away from it
        lean=4, bend=-3, near_arm=Swing(-10, -4), near_hand="fist", far_arm=Swing(30, 120),
        far_hand="flat", far_palm=150, near_leg=Swing(-7, -6), far_leg=Swing(12, 4),
        head=H(1, -0.2, 6), carries="near_hand",
    ),
    "fan_hen": Pose(  # something held on the near arm, something waved over it
        lean=-2, bend=3, near_arm=To("chest", 20, 20), near_hand="flat", far_arm=Swing(64, 128),
        far_hand="grip", far_arm_front=False, near_leg=Swing(-5, -2), far_leg=Swing(8, 4),
        head=H(1, -0.3, 8), carries="arms",
    ),
    "slump": replace(  # too hot to hold the head up
        _SHINS, lean=-14, bend=12, near_arm=Swing(-34, -10), near_hand="flat", near_palm=-70,
        far_arm=To("kneeF", 14, 2), head=H(1, 0.1, 8),
    ),
    "lie_back": Pose(  # flat on the back, one knee up; the origin is under the seat
        seat=0, turned=-90, near_leg=Swing(52, -58), far_leg=Swing(4, 2),
        near_arm=To("belly", 26, 4), near_hand="flat", far_arm=To("crown", -10, 10, -1),
        far_arm_front=False, far_hand="relax", head=H(1, 0.2, -4), grounded=False,
    ),
    "drink": Pose(  # a cup in both hands, just taken from the lips
        lean=-3, bend=4, near_arm=To("chin", 15, 24), near_hand="cup", near_palm=120,
        far_arm=To("chin", 32, 20), far_hand="cup", far_palm=150, far_arm_front=True,
        near_leg=Swing(-6, -3), far_leg=Swing(10, 5), head=H(1, 0.2, -4), carries="near_hand",
    ),
    # ---- the belly that plays drums -------------------------------------------------------------
    "hold_belly": Pose(  # knees together, feet apart, both arms round the belly
        front=True, lean=5, bend=-4, shrug=5, near_arm=To("belly", -2, -12, -1), near_hand="flat",
        far_arm=To("belly", 10, -2, 1), far_hand="flat", far_hand_flip=True,
        near_leg=Knees((-8, 70), (-28, 138)), far_leg=Knees((6, 70), (24, 138)),
        head=H(0.6, -0.1, 7),
    ),
    "make_way": Pose(  # a step back and a hand that says: you first
        lean=-5, bend=2, near_arm=Swing(44, 70), near_hand="open", near_palm=84,
        far_arm=To("belly", 8, 4, -1), far_hand="flat", far_arm_front=False,
        near_leg=Swing(-14, -8), far_leg=Swing(8, 2), head=H(1, -0.2, 5),
    ),
    "offer_cup": Pose(
        lean=7, bend=3, far_arm=Swing(54, 80), far_hand="grip", far_palm=94, far_arm_front=True,
        near_arm=To("belly", 22, 6), near_hand="flat", near_leg=Swing(-8, -5),
        far_leg=Swing(9, 4), head=H(1, -0.3, 5),
    ),
    "crouch_with_cup": Pose(  # a grown-up at the height of a child, a cup held out
        lean=9, bend=6, seat="ground", near_leg=Swing(58, -84), far_leg=Swing(110, -6),
        near_foot=62, near_arm=To("kneeN", -4, -14), far_arm=Swing(58, 88), far_hand="grip",
        far_palm=98, far_arm_front=True, head=H(1, 0.1, 0),
    ),
    "point_down_look_back": Pose(  # this one here: the hand shows, the face turns to the others
        lean=4, bend=2, near_arm=To("pelvis", -30, -20), near_hand="fist",
        far_arm=Swing(48, 60), far_hand="point", far_arm_front=True, near_leg=Swing(-8, -5),
        far_leg=Swing(9, 4), head=H(1, 0.1, 4, flip=True),
    ),
    # ---- mud and fruit --------------------------------------------------------------------------
    "eat": Pose(  # a fruit just bitten in one hand; the other, open, has nothing to hide
        lean=-2, bend=3, near_arm=Swing(14, 78), near_hand="open", near_palm=70,
        far_arm=To("mouth", 42, 40), far_hand="cup", far_palm=140, far_arm_front=True,
        far_arm_top=True,
        near_leg=Swing(-8, -3), far_leg=Swing(10, 6), head=H(1, 0, 5),
    ),
    "reach_stop": Pose(  # in full stride, both hands out, a second too late
        lean=20, bend=3, near_arm=Swing(70, 86), near_hand="open", far_arm=Swing(96, 112),
        far_hand="open", far_arm_front=False, near_leg=Swing(-34, -58), far_leg=Swing(46, 12),
        near_foot=40, far_foot=-16, head=H(1, 0, -12),
    ),
    # ---- washing hands, in the order of the song ------------------------------------------------
    "wash": _WASH,
    "wash_backs": replace(
        _WASH, near_palm=100, near_hand="flat", far_palm=50, far_hand="relax", head=H(1, -0.1, 5),
    ),
    "wash_between": replace(
        _WASH, near_hand="open", far_hand="open", near_palm=110, far_palm=130, lean=6,
        head=H(1, 0.5, -6),
    ),
    "wash_thumbs": replace(
        _WASH, near_hand="fist", far_hand="fist", near_palm=80, far_palm=100,
    ),
    "wash_hen": replace(  # the cloth hen held out under the tap
        _WASH, near_arm=To("belly", 56, -24), near_hand="flat", near_palm=88,
        far_arm=To("belly", 66, -34), far_hand="flat", far_palm=84, head=H(1, 0.2, -6),
    ),
    "wash_seated": Pose(  # in a wheelchair at the low tap
        seat=124, lean=8, bend=4, near_leg=Swing(100, 8), far_leg=Swing(97, 10),
        near_arm=To("belly", 58, -8), near_hand="flat", near_palm=72,
        far_arm=To("belly", 66, -18), far_hand="relax", far_palm=120, far_arm_front=True,
        head=H(1, 0.1, -4),
    ),
    "conduct": Pose(  # an orchestra leader at the loudest place
        lean=-5, bend=5, near_arm=Swing(-58, -142), near_hand="open", near_palm=-150,
        far_arm=Swing(108, 146), far_hand="grip", far_palm=128, far_arm_front=False,
        near_leg=Swing(-14, -6), far_leg=Swing(16, 6), far_foot=-8, head=H(1, 0.4, 8),
    ),
    # ---- the night, and the way with a lamp -----------------------------------------------------
    "curl_up": Pose(  # on the side, something hugged; the origin is under the hip
        front=True, seat=0, turned=-74, lean=4, bend=5, near_arm=To("chest", 14, 14),
        near_hand="flat", far_arm=To("chest", -12, 24, -1), far_hand="flat", far_hand_flip=True,
        near_leg=Knees((-20, 66), (-34, 110)), far_leg=Knees((30, 62), (16, 112)),
        head=H(0.45, 0, 6), grounded=False, carries="arms",
    ),
    "sleep_side": Pose(  # on the side, an arm round whoever lies there too
        front=True, seat=0, turned=-80, near_arm=To("chest", 26, 34), near_hand="flat",
        far_arm=To("chest", 10, 60, -1), far_hand="flat", near_leg=Knees((-14, 110), (-20, 200)),
        far_leg=Knees((22, 108), (10, 198)), head=H(0.6, -0.2, 8), grounded=False,
        carries="arms",
    ),
    "sit_watch": replace(  # awake beside a bed, chin low, arms round the knees
        _SHINS, lean=6, bend=9, near_arm=To("kneeN", 20, 16), near_hand="flat",
        far_arm=To("kneeF", 6, 12), far_hand="flat", far_arm_front=True, head=H(1, -0.4, 6),
    ),
    "reach_shoes": Pose(  # on one knee, both hands at a shoe
        seat="ground", lean=26, bend=10, near_leg=Swing(54, -84), far_leg=Swing(108, -4),
        near_foot=64, near_arm=To("at", 96, -42), near_hand="grip", far_arm=To("at", 132, -52),
        far_hand="grip", far_arm_front=True, head=H(1, 0.6, -24),
    ),
    "hold_torch": Pose(
        lean=-2, bend=2, far_arm=Swing(24, 84), far_hand="grip", far_palm=88, far_arm_front=True,
        near_arm=Swing(-10, 6), near_leg=Swing(-7, -4), far_leg=Swing(9, 4), head=H(1, 0, 3),
    ),
    "sheepish": Pose(  # a hand at the back of the neck, shoulders up
        lean=-3, bend=4, shrug=5, near_arm=To("neck", -22, 6, -1), near_hand="flat",
        near_palm=150, near_arm_behind=True, far_arm=Swing(10, 30), far_hand="fist",
        near_leg=Swing(-6, -2), far_leg=Swing(12, 10), head=H(1, -0.3, 10),
    ),
    "mark_map": Pose(  # in a wheelchair, a sheet on the knees, the pencil on it
        seat=124, lean=8, bend=5, near_leg=Swing(100, 8), far_leg=Swing(97, 10),
        near_arm=To("kneeN", -34, -22), near_hand="flat", near_palm=70,
        far_arm=To("kneeN", 2, -36), far_hand="pinch", far_palm=60, far_arm_front=True,
        head=H(1, -0.5, 6), carries="far_hand",
    ),
    # ---- the morning after ----------------------------------------------------------------------
    "jump": Pose(  # high in the air, everything flies
        front=True, lean=-3, near_arm=Swing(-128, -158), far_arm=Swing(134, 162),
        near_hand="open", far_hand="open", near_leg=Knees((-30, 52), (-46, 6)),
        far_leg=Knees((30, 50), (26, 112)), near_foot=30, far_foot=30, rise=96,
        head=H(0.4, 0.4, 6), grounded=False, carries="far_hand",
    ),
    "drop_tablet": Pose(  # on one knee over a can: a label before the eyes, a tablet over the neck
        seat="ground", lean=6, bend=5, near_leg=Swing(58, -84), far_leg=Swing(110, -6),
        near_foot=62, near_arm=Swing(44, 146), near_hand="grip", near_palm=150,
        far_arm=Swing(52, 76), far_hand="pinch", far_palm=40, far_arm_front=True,
        head=H(1, -0.2, 4), carries="near_hand",
    ),
    "feed_baby": replace(  # arms round what the shawl covers
        SIT_MAT, lean=2, bend=5, near_arm=To("belly", 34, -4), near_hand="flat", near_palm=80,
        far_arm=To("belly", 36, -18), far_hand="cup", far_arm_front=False, head=H(1, -0.5, 8),
    ),
}
