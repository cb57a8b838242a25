"""Poses of arriving: gate, first evening, clinic, lost and found; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Pose, Swing, To
from kiosk.drawing.people.poses.everyday import POSES as EVERYDAY
from kiosk.drawing.people.poses.village import SIT_MAT

POSES: dict[str, Pose] = {
    # ---- the gate and the new tent ----
    "stand_paper": Pose(  # a paper held up to be read, the free arm points the way
        lean=-3, bend=3, near_arm=Swing(18, 112), near_hand="pinch", far_arm=Swing(-10, 8),
        near_leg=Swing(-7, -4), far_leg=Swing(10, 5), head=H(0.95, -0.35, 5), carries="near_hand",
    ),
    "dance": Pose(  # one knee up, arms wide, the head thrown back a little
        lean=-7, bend=5, near_arm=Swing(-96, -128), near_hand="open", far_arm=Swing(118, 150),
        far_hand="open", far_arm_front=False, near_leg=Swing(-10, -16), near_foot=30,
        far_leg=Swing(72, -38), far_foot=24, head=H(0.8, 0.3, -9), carries="near_hand",
    ),
    "inspect": Pose(  # bent over a stick, a hand out to feel the cloth
        lean=11, bend=8, near_arm=Swing(16, 44), near_hand="grip", far_arm=Swing(58, 82),
        far_hand="pinch", far_arm_front=False, near_leg=Swing(-4, -2), far_leg=Swing(9, 3),
        head=H(1, 0.05, 2), carries="near_hand",
    ),
    "zip_door": Pose(  # an arm up at a zip, the other holds the cloth taut below
        lean=4, bend=3, far_arm=Swing(128, 146), far_hand="pinch", far_arm_front=False,
        near_arm=Swing(42, 64), near_hand="grip", near_leg=Swing(-10, -7), far_leg=Swing(11, 4),
        near_foot=10, head=H(0.9, 0.2, -4),
    ),
    "point_down": Pose(  # here, and here: a hand that plans a room
        lean=4, bend=3, far_arm=Swing(64, 58), far_hand="point", far_arm_front=True,
        near_arm=To("pelvis", -30, -22), near_hand="fist", near_leg=Swing(-8, -5),
        far_leg=Swing(10, 4), head=H(0.9, -0.1, 4),
    ),
    "kneel_plan": replace(  # on her heels, one hand shows where things will go
        SIT_MAT, seat=84, lean=6, bend=4, near_arm=To("pelvis", 40, -26), near_hand="flat",
        far_arm=Swing(58, 66), far_hand="point", far_arm_front=True, head=H(0.9, 0.0, 3),
    ),
    "pour_tea": replace(  # a small pot held high, a glass held low
        SIT_MAT, lean=0, near_arm=To("belly", 64, 14), near_hand="cup", far_arm=Swing(58, 112),
        far_hand="grip", far_arm_front=False, head=H(1, -0.35, 6),
    ),
    "hug_knees_tired": replace(  # knees drawn up, the head heavy
        SIT_MAT, seat="ground", lap=False, lean=12, bend=8, near_leg=Swing(124, 10),
        far_leg=Swing(132, 16), near_arm=To("kneeN", 6, 22), near_hand="flat",
        far_arm=To("kneeF", 2, 26), far_hand="flat", head=H(0.9, -0.3, 12), carries="arms",
    ),
    # ---- the health tent ----
    "sit_plaster": Pose(  # on a stool, leaning in, both hands at somebody's arm
        seat="feet", lean=17, bend=7, near_leg=Swing(78, 2), far_leg=Swing(88, 8),
        near_arm=Swing(56, 92), near_hand="pinch", far_arm=Swing(66, 104), far_hand="flat",
        far_arm_front=False, head=H(1, -0.15, 2),
    ),
    "sit_brave": Pose(  # upright on a bench, the near arm held out bare, the other a fist
        seat="feet", lean=-5, bend=3, shrug=3, near_leg=Swing(86, 4), far_leg=Swing(80, 10),
        near_arm=Swing(18, 70), near_hand="fist", far_arm=To("kneeF", -16, -16), far_hand="fist",
        head=H(0.5, 0.1, 3),
    ),
    "sit_bench_baby": replace(
        EVERYDAY["sit_chair"], seat=100, lean=1, bend=4, near_leg=Swing(98, 4),
        far_leg=Swing(93, 10), near_arm=To("belly", 27, 4), near_hand="flat",
        far_arm=To("belly", 36, -12), far_hand="cup", far_arm_front=False, head=H(0.95, -0.45, 8),
        carries="arms",
    ),
    "nurse_hen": Pose(  # the hen under one arm, a finger pricks it with great care
        lean=6, bend=5, near_arm=To("chest", 20, 26), near_hand="flat",
        far_arm=To("chest", 84, -4), far_hand="point", far_palm=300, far_arm_front=False,
        near_leg=Swing(-6, -2), far_leg=Swing(8, 4), head=H(0.9, -0.5, 8), carries="arms",
    ),
    # ---- lost and found ----
    "scratch_head": Pose(  # turned half round, a hand in the hair
        lean=-3, bend=3, near_arm=To("earN", -10, -18, -1), near_hand="open", near_palm=160,
        near_arm_top=True, far_arm=Swing(28, 60), far_hand="open", far_arm_front=False,
        near_leg=Swing(-12, -4), far_leg=Swing(16, 8), head=H(0.6, 0.1, 8),
    ),
    "hand_up_speak": Pose(  # a hand raised to be seen, the chest out
        lean=-4, bend=3, far_arm=Swing(136, 168), far_hand="open", far_arm_front=False,
        near_arm=To("chest", 8, 14), near_hand="flat", near_leg=Swing(-7, -3),
        far_leg=Swing(10, 5), head=H(0.9, 0.25, -3),
    ),
    "crouch_open": Pose(  # low before a child, both arms open and not touching
        seat="ground", lean=7, bend=5, near_leg=Swing(62, -84), far_leg=Swing(112, -8),
        near_foot=62, near_arm=Swing(4, 66), near_hand="open", near_palm=92,
        far_arm=Swing(74, 100), far_hand="open", far_palm=120, far_arm_front=False,
        head=H(1, 0.05, 4), lap=False,
    ),
    "run_tired": Pose(  # still running, but only just: the head down, the arms loose
        lean=24, bend=10, near_arm=Swing(-30, 4), far_arm=Swing(36, 60), near_leg=Swing(38, -22),
        far_leg=Swing(-24, -58), far_foot=60, near_foot=-8, head=H(0.95, -0.15, -10),
    ),
    "run_glad": Pose(  # the last steps towards somebody, both arms out
        lean=15, bend=5, near_arm=Swing(76, 92), near_hand="open", far_arm=Swing(100, 112),
        far_hand="open", far_arm_front=False, near_leg=Swing(-34, -66), near_foot=60,
        far_leg=Swing(44, -4), far_foot=-14, head=H(1, 0.05, -6),
    ),
    "touch_tuft": Pose(  # shy: one hand at the tuft of hair, a shoulder up
        lean=-3, bend=4, shrug=3, near_arm=To("crown", -30, 12, -1), near_hand="relax",
        near_palm=146, near_arm_top=True, far_arm=Swing(16, 30), near_leg=Swing(-4, -4),
        far_leg=Swing(12, -2), far_foot=10, head=H(0.75, -0.1, 8),
    ),
    "hand_on_heart": Pose(
        lean=3, bend=4, near_arm=To("chest", 10, 10), near_hand="flat", far_arm=Swing(14, 24),
        near_leg=Swing(-6, -3), far_leg=Swing(8, 5), head=H(0.95, -0.1, 5),
    ),
    "watch_road": Pose(  # a hand over the eyes, looking out for somebody
        lean=-2, bend=3, far_arm=To("brow", 34, -10), far_hand="flat", far_palm=130,
        far_arm_front=False, near_arm=To("pelvis", -28, -18), near_hand="fist",
        near_leg=Swing(-7, -3), far_leg=Swing(10, 5), head=H(1, 0.1, -2),
    ),
}
