"""Poses of going home again: feasts, helping, telling, planting; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Knees, Pose, Swing, To

_KNEEL = Pose(  # upright on both knees
    seat="ground", lean=6, bend=4, near_leg=Swing(14, -84), far_leg=Swing(28, -80),
    near_foot=70, far_foot=70,
)

POSES: dict[str, Pose] = {
    "present_cake": Pose(  # a tray carried before the breast on both hands
        lean=-5, bend=5, near_arm=To("belly", 52, -12, 1), near_hand="cup", near_palm=74,
        far_arm=To("belly", 84, -16, 1), far_hand="cup", far_palm=80, far_arm_front=False,
        near_leg=Swing(-12, -5), far_leg=Swing(16, 6), far_foot=-6, head=H(0.75, 0.2, -5),
    ),
    "sit_cross": Pose(  # cross-legged, three-quarter, hands easy on the shins
        seat=38, lean=2, bend=5, near_leg=Knees((54, 4), (8, 16)),
        far_leg=Knees((70, -8), (30, 12)),
        near_foot=-10, far_foot=10, near_arm=To("pelvis", 44, -4), far_arm=To("pelvis", 66, -16),
        head=H(0.85, 0.1, 2),
    ),
    "tuck_net": Pose(  # on her heels, both hands press a hem under a mattress
        seat=64, lap=True, lean=40, bend=12, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=To("at", 160, -26), near_hand="fist", near_palm=60, far_arm=To("at", 186, -36),
        far_hand="fist", far_palm=58, far_arm_front=False, head=H(1, -0.4, -16),
    ),
    "help_tuck": replace(
        _KNEEL, lean=26, bend=10, near_arm=To("at", 100, -28), near_hand="grip",
        far_arm=To("at", 126, -46), far_hand="fist", far_arm_front=False, head=H(0.9, 0.1, -16),
    ),
    "wave_in_bed": Pose(  # sitting up in bed, facing the reader, one sleepy hand raised
        front=True, seat=34, near_leg=Knees((-40, 4), (-18, 14)), far_leg=Knees((40, 4), (18, 14)),
        near_arm=Swing(-112, -164), near_hand="open", far_arm=To("pelvis", 34, -22, -1),
        far_hand_flip=True, head=H(0.35, 0, 9),
    ),
    "point_self": Pose(  # a finger on his own breast, leaning back
        lean=-8, bend=-2, shrug=-2, near_arm=To("chest", 10, 6, 1), near_hand="point",
        near_palm=196, far_arm=Swing(30, 64), far_hand="open", far_arm_front=False,
        near_leg=Swing(-12, -6), far_leg=Swing(14, 6), head=H(1, 0.1, -3),
    ),
    "offer_both": Pose(  # something flat held out on two hands
        lean=7, bend=3, near_arm=To("chest", 66, 22), near_hand="cup", near_palm=70,
        far_arm=To("chest", 96, 16), far_hand="cup", far_palm=74, far_arm_front=False,
        near_leg=Swing(-10, -6), far_leg=Swing(12, 4), head=H(1, -0.1, 3),
    ),
    "climb_down": Pose(  # down a step, a child in the arms
        lean=4, bend=4, near_arm=To("chest", 13, 24), near_hand="flat", near_palm=100,
        far_arm=To("chest", 24, 6), far_hand="cup", far_arm_front=False,
        near_leg=Swing(44, -30), far_leg=Swing(6, 2), near_foot=20, head=H(1, -0.45, 4),
        carries="arms",
    ),
    "carry_ahead": Pose(  # walks with a bundle on the shoulder
        lean=6, bend=2, near_arm=Swing(-22, 10), far_arm=Swing(38, 166), far_hand="fist",
        near_leg=Swing(-20, -28), far_leg=Swing(22, 8), near_foot=20, far_foot=-10,
        head=H(1, 0, -4),
    ),
    "show_puppet": Pose(  # one arm high, a puppet on the hand
        lean=-3, bend=4, near_arm=Swing(-12, 22), far_arm=Swing(150, 174), far_hand="fist",
        far_arm_front=False, near_leg=Swing(-10, -5), far_leg=Swing(12, 5), head=H(0.9, 0.5, -6),
    ),
    "crouch_offer": Pose(  # low before a smaller child, an open hand held out
        lean=10, bend=6, seat="ground", near_leg=Swing(58, -84), far_leg=Swing(110, -6),
        near_foot=62, near_arm=To("kneeN", 4, -18), far_arm=Swing(56, 100), far_hand="none",
        far_arm_front=True, head=H(1, 0.25, -4),
    ),
    "clutch_bag": Pose(  # both hands at one strap before the body, shoulders up
        lean=-3, bend=5, shrug=4, near_arm=To("belly", 26, 4), near_hand="fist",
        far_arm=To("belly", 32, 0), far_hand="fist", far_arm_front=True,
        near_leg=Swing(-3, -2), far_leg=Swing(5, 3), head=H(0.9, -0.2, 4), carries="near_hand",
    ),
    "plant": replace(  # on the knees, thumb and finger over the earth
        _KNEEL, lean=20, bend=9, near_arm=To("kneeN", 34, -46), near_hand="flat", near_palm=64,
        far_arm=To("at", 116, -128), far_hand="pinch", far_palm=20, far_arm_front=True,
        head=H(1, -0.45, -6),
    ),
    "kneel_low": Pose(  # an old woman on her heels, hands in her lap
        seat=66, lap=True, lean=9, bend=7, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=To("pelvis", 50, -26), far_arm=To("pelvis", 62, -30), head=H(1, -0.35, 6),
    ),
    "pour_cup": replace(  # a small cup tilted with great care
        _KNEEL, lean=14, bend=6, near_arm=To("belly", 40, 4), near_hand="flat", near_palm=70,
        far_arm=To("at", 92, -150), far_hand="grip", far_palm=84, far_arm_front=True,
        head=H(1, -0.2, 2),
    ),
    "kneel_watch": replace(  # hands on the thighs, neck stretched to see
        _KNEEL, lean=24, bend=9, near_arm=To("kneeN", 26, -30), near_hand="flat", near_palm=50,
        far_arm=To("kneeF", 24, -26), far_hand="flat", far_palm=50, head=H(0.9, -0.1, -14),
    ),
}
