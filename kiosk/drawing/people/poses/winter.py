"""Poses of the cold nights: sneezing, warming, making safe; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Pose, Swing, To
from kiosk.drawing.people.poses.everyday import POSES as EVERYDAY

ELBOW_SNEEZE = Pose(  # nose and mouth deep in the sleeve, one leg back like a hero
    lean=18, bend=7, near_arm=To("cheekF", 20, -26, 1), near_hand="fist", near_arm_top=True,
    far_arm=Swing(-30, -52), far_hand="fist", near_leg=Swing(-24, -30), far_leg=Swing(30, 4),
    near_foot=26, head=H(0.9, -0.7, 16, forward=8),
)

POSES: dict[str, Pose] = {
    "elbow_sneeze": ELBOW_SNEEZE,
    "sneeze": Pose(  # bent double, with something soft held before the nose in both hands
        lean=24, bend=8, shrug=3, near_arm=To("mouth", 24, 22, 1), near_hand="flat",
        near_arm_top=True, far_arm=To("mouth", 34, 26, 1), far_hand="flat", far_arm_top=True,
        far_arm_front=True, near_leg=Swing(-10, -16), far_leg=Swing(12, -8), near_foot=18,
        head=H(0.9, -0.4, 10),
    ),
    "about_to_sneeze": Pose(  # the breath drawn in, the nose up, a finger that comes too late
        lean=-12, bend=-4, shrug=5, near_arm=Swing(-16, 8), near_hand="fist",
        far_arm=Swing(70, 150), far_hand="point", far_arm_front=False, head=H(0.9, 0.8, -14),
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "laugh_bent": Pose(  # a hand on the belly, the other slaps a knee
        lean=22, bend=9, shrug=3, near_arm=To("belly", 24, 4), near_hand="flat",
        far_arm=To("kneeF", 8, -22, 1), far_hand="flat", near_leg=Swing(8, -20),
        far_leg=Swing(24, -16), head=H(0.8, 0.5, -20),
    ),
    "laugh_back": Pose(  # thrown back, both hands on the belly
        lean=-14, bend=-5, near_arm=To("belly", 22, -4), near_hand="flat",
        far_arm=To("belly", 32, 6), far_hand="flat", far_arm_front=True,
        near_leg=Swing(-4, -8), far_leg=Swing(14, 2), head=H(0.7, 0.6, -8),
    ),
    "wheels_measure": replace(  # a tape measure drawn out low before the knees
        EVERYDAY["sit_wheelchair"], lean=20, bend=4, near_arm=To("kneeN", 26, 2), near_hand="fist",
        far_arm=To("kneeF", 44, 18, 1), far_hand="fist", far_arm_front=False,
        head=H(0.9, -0.7, 4),
    ),
    "shiver": Pose(  # arms wrapped tight, knees together, heels up
        lean=7, bend=8, shrug=9, near_arm=To("chest", 24, 18), near_hand="fist",
        far_arm=To("chest", -14, 24), far_hand="fist", far_arm_front=True,
        near_leg=Swing(6, -14), far_leg=Swing(12, -10), near_foot=20, far_foot=14,
        head=H(0.8, -0.4, 5), carries="arms",
    ),
    "doze": Pose(  # in a chair, the hands in the lap, the chin on the breast
        seat="feet", lean=-6, bend=6, near_leg=Swing(84, 2), far_leg=Swing(80, 6),
        near_arm=To("kneeN", -44, -22), near_hand="relax", far_arm=To("kneeN", -30, -26),
        far_hand="relax", far_arm_front=False, head=H(0.8, -0.8, 20),
    ),
    "look_aside": Pose(  # the head turned away over the shoulder, the arms wrapped for warmth
        lean=-2, bend=3, shrug=3, near_arm=To("belly", 20, -6), near_hand="fist",
        far_arm=To("belly", -10, -4), far_hand="flat", far_arm_front=True,
        head=H(0.9, 0, -3, flip=True),
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "walk_fast": Pose(
        lean=13, bend=4, near_arm=Swing(38, 80), near_hand="fist", far_arm=Swing(-34, 8),
        far_hand="fist", near_leg=Swing(-30, -48), far_leg=Swing(34, 10), near_foot=34,
        far_foot=-16, head=H(1, 0.1, -6),
    ),
    "arrive_hand_out": Pose(  # a quick last step, an open hand held out in front
        lean=10, bend=4, near_arm=Swing(-24, 10), near_hand="relax", far_arm=Swing(62, 82),
        far_hand="open", far_arm_front=True, near_leg=Swing(-24, -40), far_leg=Swing(26, 6),
        near_foot=30, far_foot=-10, head=H(1, -0.1, -2),
    ),
    "explain_down": Pose(  # a hand that points down at the thing, a hand that opens
        lean=6, bend=3, near_arm=Swing(24, 52), near_hand="open", near_palm=60,
        far_arm=Swing(52, 96), far_hand="open", far_arm_front=True, far_palm=110,
        head=H(0.9, -0.2, 2),
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "arms_crossed": Pose(
        lean=-2, bend=2, near_arm=To("belly", 20, -6), near_hand="fist",
        far_arm=To("belly", -10, -4), far_hand="flat", far_arm_front=True,
        head=H(0.9, -0.4, 5),
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "hands_on_knees": Pose(  # bent down to look at something low
        lean=30, bend=6, near_arm=To("kneeN", -2, -22, 1), near_hand="flat",
        far_arm=To("kneeF", 0, -20, 1), far_hand="flat", near_leg=Swing(16, -22),
        far_leg=Swing(26, -16), head=H(0.9, -0.4, -14), carries="arms",
    ),
    "drum_bucket": Pose(  # sits on a crate, a stick in each hand, the far one high
        seat="feet", lean=8, bend=4, near_leg=Swing(80, -6), far_leg=Swing(84, 6),
        near_arm=Swing(16, 70), near_hand="fist", near_palm=66, far_arm=Swing(60, 128),
        far_hand="fist", far_arm_front=False, head=H(0.9, 0.1, -4), carries="near_hand",
    ),
    "tie_up_high": Pose(  # both hands work above the head, eyes on them
        lean=-3, bend=-2, near_arm=Swing(196, 172), near_hand="fist",
        far_arm=Swing(148, 186), far_hand="fist", far_arm_front=False,
        near_leg=Swing(-4, -10), far_leg=Swing(6, -4), near_foot=24, far_foot=20,
        head=H(0.9, 0.8, -10),
    ),
    "hold_up_end": Pose(  # hands somebody the end of a cable, and looks up
        lean=3, bend=2, near_arm=Swing(40, 110), near_hand="fist", far_arm=Swing(70, 134),
        far_hand="fist", far_arm_front=False, head=H(0.9, 0.5, -6),
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "write_chalk": Pose(  # on one knee, drawing a line on the ground
        lean=62, bend=10, seat="ground", near_leg=Swing(36, -84), far_leg=Swing(104, -8),
        near_foot=66, near_arm=To("at", 138, -10), near_hand="pinch", near_palm=30,
        far_arm=To("kneeF", 0, -16), far_hand="flat", far_arm_front=False,
        head=H(0.95, -0.5, -24), carries="near_hand",
    ),
}
