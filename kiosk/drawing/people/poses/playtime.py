"""Poses of school and play: on wheels, on benches, round a ball; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Pose, Swing, To
from kiosk.drawing.people.poses.everyday import POSES as EVERYDAY

_WHEELS = EVERYDAY["sit_wheelchair"]
_BENCH = EVERYDAY["sit_chair"]

POSES: dict[str, Pose] = {
    # ---- on wheels ----
    "wheels_easy": replace(  # an elbow on the armrest, the other hand tells
        _WHEELS, lean=-7, near_arm=To("pelvis", -2, -40), near_hand="relax",
        far_arm=Swing(48, 118), far_hand="open", head=H(0.9, 0.1, -6),
    ),
    "wheels_map": replace(  # both hands hold a map open on the knees
        _WHEELS, lean=2, bend=3, near_arm=To("kneeN", -40, -34), near_hand="grip",
        far_arm=To("kneeF", 14, -44), far_hand="grip", far_arm_front=False, head=H(0.9, 0.0, -2),
    ),
    "wheels_chin_up": replace(  # hands on both rims, the back straight
        _WHEELS, lean=-6, near_arm=To("pelvis", 22, -18), far_arm=To("pelvis", 48, -26),
        far_hand="grip", head=H(0.95, 0.25, -6),
    ),
    "wheels_sleeves": replace(  # rolling up a sleeve before the game
        _WHEELS, lean=3, bend=2, far_arm=Swing(62, 98), far_hand="fist", far_arm_front=True,
        near_arm=To("chest", 54, 6), near_hand="grip", head=H(0.9, 0.05, -4),
    ),
    "wheels_calm_hands": replace(  # hands in the lap, the head turned fully
        _WHEELS, lean=-3, near_arm=To("kneeN", -44, -22), near_hand="relax",
        far_arm=To("kneeF", -40, -24), far_hand="relax", head=H(0.9, 0, -2),
    ),
    "wheel_save": replace(  # the chair spun round, one hand brakes, the other is thrown up
        _WHEELS, lean=-17, bend=-6, near_arm=To("pelvis", -12, -8), near_hand="grip",
        far_arm=Swing(128, 152), far_hand="open", head=H(0.8, 0.2, -10), turned=-9,
    ),
    # ---- school ----
    "arms_open": Pose(  # a welcome with the whole body
        lean=-5, bend=5, near_arm=Swing(-70, -94), near_hand="open", far_arm=Swing(86, 112),
        far_hand="open", far_arm_front=False, near_leg=Swing(-9, -4), far_leg=Swing(12, 5),
        head=H(0.8, 0.15, -5),
    ),
    "sit_arms_crossed": replace(  # on a bench, closed up
        _BENCH, lean=-7, bend=4, near_arm=To("chest", 30, 30), near_hand="flat",
        far_arm=To("chest", 4, 24), far_hand="flat", far_arm_front=True, head=H(0.8, -0.15, 2),
    ),
    "sit_bench_wave": replace(
        _BENCH, lean=-2, far_arm=Swing(132, 166), far_hand="open", far_arm_front=False,
        head=H(0.8, 0.1, -4),
    ),
    "sit_bench_lean": replace(  # elbows on the knees, chin up: all ears
        _BENCH, lean=20, bend=8, near_arm=Swing(48, 128), near_hand="fist",
        far_arm=Swing(58, 120), far_hand="relax", far_arm_front=False, head=H(0.9, 0.25, -10),
    ),
    "sit_bench_back": replace(  # turned round to see who comes
        _BENCH, lean=-3, near_arm=To("pelvis", -30, 4), near_hand="flat",
        head=H(0.85, 0.05, 4, flip=True),
    ),
    "sit_step_listen": Pose(  # a grown-up on a low step, elbows on the knees, hands folded
        seat=92, lean=17, bend=7, near_leg=Swing(113, -4), far_leg=Swing(108, 8),
        near_arm=To("kneeN", -6, -18), near_hand="relax", far_arm=To("kneeN", 8, -24),
        far_hand="flat", far_arm_front=False, head=H(0.95, 0.05, -6),
    ),
    "tell": Pose(  # both hands tell what happened
        lean=5, bend=3, near_arm=Swing(26, 84), near_hand="open", near_palm=64,
        far_arm=Swing(44, 104), far_hand="open", far_palm=84, far_arm_front=False,
        near_leg=Swing(-6, -3), far_leg=Swing(10, 4), head=H(0.95, 0.0, 2),
    ),
    # ---- the game ----
    "foot_on_ball": Pose(  # one foot on the ball, fists on the hips, chin out
        lean=-8, bend=3, near_arm=To("pelvis", -34, -26), near_hand="fist",
        far_arm=To("pelvis", 32, -26, -1), far_hand="fist", far_hand_flip=True,
        near_leg=Swing(-8, -4), far_leg=Swing(58, -6), far_foot=-10, head=H(0.9, 0.25, -6),
    ),
    "stand_between": Pose(  # half turned to either side, both hands low and open
        lean=1, bend=2, near_arm=Swing(-40, -18), near_hand="open", far_arm=Swing(40, 58),
        far_hand="open", far_arm_front=False, near_leg=Swing(-10, -3), far_leg=Swing(8, 4),
        head=H(0.7, -0.05, 3),
    ),
    "giggle": Pose(  # behind the hand
        lean=9, bend=6, shrug=5, near_arm=To("chin", -2, 14), near_hand="flat", near_palm=150,
        near_arm_top=True, far_arm=To("belly", 8, 4), far_hand="flat",
        near_leg=Swing(-4, -8), far_leg=Swing(8, 0), head=H(0.85, -0.1, 9),
    ),
    "look_down": Pose(  # hands behind the back, the eyes on the toes
        lean=3, bend=5, near_arm=Swing(-24, -2), near_arm_behind=True, far_arm=Swing(6, -10),
        near_leg=Swing(-4, -3), far_leg=Swing(10, -6), far_foot=14, head=H(0.9, -0.8, 8),
    ),
    "draw_line": Pose(  # bent low, a stick drawn through the dust
        lean=42, bend=11, far_arm=Swing(34, 44), far_hand="grip", far_palm=40,
        far_arm_front=True, near_arm=To("kneeN", 4, -14), near_hand="flat",
        near_leg=Swing(16, -36), far_leg=Swing(34, -4), near_foot=16, head=H(1, -0.3, -20),
    ),
    "belly_laugh_small": Pose(  # a hand on the stomach, the shoulders up: it does not feel good
        lean=6, bend=6, shrug=6, near_arm=To("belly", 18, -2), near_hand="flat",
        far_arm=Swing(10, 20), near_leg=Swing(-5, -4), far_leg=Swing(8, 3), head=H(0.7, -0.1, 7),
    ),
    "head_low": Pose(  # the head bowed, both hands before the body
        lean=7, bend=6, near_arm=To("pelvis", 34, -8), near_hand="relax",
        far_arm=To("pelvis", 40, -6), far_hand="relax", near_leg=Swing(-5, -3),
        far_leg=Swing(6, 3), head=H(0.95, -0.7, 10),
    ),
    "kick": Pose(  # the leg follows the ball, the arms balance
        lean=-15, bend=6, near_arm=Swing(62, 84), near_hand="open", far_arm=Swing(-58, -80),
        far_hand="open", far_arm_front=False, near_leg=Swing(-16, -12), near_foot=16,
        far_leg=Swing(68, 46), far_foot=-16, head=H(0.95, 0.1, 4),
    ),
    "cheer": Pose(  # both fists up, on the toes
        lean=-5, bend=4, near_arm=Swing(-146, -172), near_hand="fist", far_arm=Swing(140, 170),
        far_hand="fist", far_arm_front=False, near_leg=Swing(-10, -6), far_leg=Swing(9, 4),
        near_foot=34, far_foot=30, rise=6, head=H(0.7, 0.3, -5),
    ),
    "whistle": Pose(  # a whistle between the fingers at the mouth, one arm up
        lean=-4, bend=4, near_arm=To("mouth", 12, 21), near_hand="pinch", near_palm=176,
        near_arm_top=True, far_arm=Swing(150, 172), far_hand="open", far_arm_front=False,
        near_leg=Swing(-8, -4), far_leg=Swing(11, 5), head=H(0.9, 0.15, -3), carries="near_hand",
    ),
}
