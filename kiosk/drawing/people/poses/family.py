"""Poses of a small child on an arm or a lap, and of whoever carries it; nothing is drawn here."""

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Pose, Swing, To

POSES: dict[str, Pose] = {
    "sit_baby": Pose(  # on the ground, legs out, both hands busy
        seat=24, lean=-1, bend=3, near_leg=Swing(64, 92), far_leg=Swing(84, 70), near_foot=-30,
        far_foot=-40, near_arm=Swing(34, 84), near_hand="open", far_arm=Swing(62, 120),
        far_hand="open", far_arm_front=False, head=H(0.7, 0, 3),
    ),
    "crawl": Pose(
        seat="ground", lean=72, bend=6, near_leg=Swing(6, -84), far_leg=Swing(26, -80),
        near_foot=70, far_foot=70, near_arm=Swing(14, 6), near_hand="flat", near_palm=70,
        far_arm=Swing(36, 20), far_hand="flat", far_palm=70, far_arm_front=False,
        head=H(0.9, 0.4, -40),
    ),
    "hold_hip": Pose(  # a child on the hip: one arm under it, one hand at its back
        lean=-5, bend=2, near_arm=To("belly", 44, 6), near_hand="flat", near_palm=96,
        far_arm=To("chest", 52, 26), far_hand="flat", far_arm_front=False, near_leg=Swing(-8, -3),
        far_leg=Swing(10, 4), head=H(0.9, -0.1, 5), carries="arms",
    ),
}
