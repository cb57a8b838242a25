"""Poses that any story needs: standing, walking, sitting, pointing; nothing is drawn here."""

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Knees, Pose, Swing, To

STAND = Pose(
    lean=-2, bend=2, near_arm=Swing(-10, 4), far_arm=Swing(14, 26), near_leg=Swing(-6, -3),
    far_leg=Swing(9, 5), head=H(1, 0, 3),
)
POSES: dict[str, Pose] = {
    "stand": STAND,
    "stand_front": Pose(
        front=True, near_arm=Swing(-14, -4), far_arm=Swing(14, 4), near_leg=Swing(-6, -3),
        far_leg=Swing(6, 3), head=H(0, 0, -2),
    ),
    "stand_back": Pose(
        back=True, near_arm=Swing(-12, -4), far_arm=Swing(12, 4), near_leg=Swing(-5, -2),
        far_leg=Swing(5, 2), head=H(0),
    ),
    "wave": Pose(
        lean=-4, bend=4, near_arm=Swing(-14, 2), far_arm=Swing(124, 172), far_hand="open",
        far_arm_front=False, near_leg=Swing(-6, -2), far_leg=Swing(9, 4), head=H(1, 0, 6),
    ),
    "point": Pose(
        lean=3, near_arm=Swing(-12, 16), far_arm=Swing(102, 98), far_hand="point",
        near_leg=Swing(-10, -8), far_leg=Swing(8, 2),
    ),
    "walk": Pose(
        lean=5, near_arm=Swing(26, 50), far_arm=Swing(-22, 4), near_leg=Swing(-26, -36),
        far_leg=Swing(28, 12), near_foot=24, far_foot=-14,
    ),
    "run": Pose(
        lean=16, near_arm=Swing(-46, 34), far_arm=Swing(52, 128), near_leg=Swing(58, -6),
        far_leg=Swing(-30, -84), far_foot=70, near_foot=-14, near_hand="fist", far_hand="fist",
    ),
    "hips": Pose(
        lean=-4, bend=2, near_arm=To("pelvis", -30, -20), near_hand="fist",
        far_arm=To("pelvis", 27, -20, -1), far_hand="fist", far_hand_flip=True,
        near_leg=Swing(-10, -6), far_leg=Swing(12, 6), head=H(1, 0, 2),
    ),
    "think": Pose(
        lean=-2, near_arm=Swing(30, 160), near_hand="fist", near_arm_top=True,
        far_arm=To("belly", -2, 2, -1), far_arm_front=True, far_hand="flat",
        near_leg=Swing(-6, -3), far_leg=Swing(8, 5), head=H(1, 0, 8),
    ),
    "hug_self": Pose(
        lean=8, bend=6, shrug=5, near_arm=To("chest", 22, 20), far_arm=To("chest", -16, 26),
        far_arm_front=True, near_hand="flat", far_hand="flat", near_leg=Swing(0, -4),
        far_leg=Swing(5, 2), head=H(1, -0.4, 4),
    ),
    "kneel": Pose(
        seat="ground", lean=2, bend=2, near_leg=Swing(12, -84), far_leg=Swing(28, -78),
        near_arm=Swing(14, 50), far_arm=Swing(26, 66), near_foot=70, far_foot=70,
    ),
    "sit_chair": Pose(
        seat="feet", lean=-2, near_leg=Swing(86, 6), far_leg=Swing(80, 8),
        near_arm=To("kneeN", -22, -18), far_arm=To("kneeF", -26, -18),
    ),
    "cross_front": Pose(  # cross-legged, facing the reader
        front=True, seat=38, near_leg=Knees((-62, 2), (20, 10)), far_leg=Knees((62, 2), (-20, 8)),
        near_foot=-14, far_foot=14, feet_out=True, near_arm=To("pelvis", -50, -6),
        far_arm=To("pelvis", 50, -6, -1), far_hand_flip=True, head=H(0.35, 0, 3),
    ),
    "sit_wheelchair": Pose(  # one hand on the rim of the wheel
        seat=124, lean=-4, near_leg=Swing(100, 8), far_leg=Swing(97, 10),
        near_arm=To("pelvis", 24, -24), near_hand="grip", far_arm=Swing(40, 96), far_hand="open",
        far_arm_front=False, head=H(0.9, 0, -3),
    ),
    "stand_crutches": Pose(  # weight on both hands, the far foot easy
        lean=5, bend=2, shrug=2, near_arm=Swing(-30, 32), near_hand="grip",
        far_arm=Swing(4, 46), far_hand="grip", far_arm_front=False, near_leg=Swing(-4, -4),
        far_leg=Swing(12, -10), far_foot=18, head=H(1, 0, 1),
    ),
    "walk_crutches": Pose(  # the crutches are ahead, the body swings after them
        lean=12, bend=3, shrug=3, near_arm=Swing(-14, 50), near_hand="grip",
        far_arm=Swing(14, 58), far_hand="grip", far_arm_front=False, near_leg=Swing(-14, -22),
        far_leg=Swing(12, -24), near_foot=18, far_foot=24, head=H(1, 0.1, -6),
    ),
}
