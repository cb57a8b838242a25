"""Poses of the cold nights: sneezing, warming, listening, telling; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Knees, Pose, Swing, To
from kiosk.drawing.people.poses.everyday import POSES as EVERYDAY

_CROSSED = Knees((-58, 4), (18, 12)), Knees((58, 4), (-20, 10))
_STANCE = {"near_leg": Swing(-8, -5), "far_leg": Swing(10, 4)}

ELBOW_SNEEZE = Pose(  # nose and mouth deep in the sleeve, one leg back like a hero
    lean=18, bend=7, near_arm=To("cheekF", 20, -26, 1), near_hand="fist", near_arm_top=True,
    far_arm=Swing(-30, -52), far_hand="fist", near_leg=Swing(-24, -30), far_leg=Swing(30, 4),
    near_foot=26, head=H(0.9, -0.7, 16, forward=8),
)
SIT_WHEELS = EVERYDAY["sit_wheelchair"]

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
        **_STANCE,
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
    "hold_card": Pose(  # a card held before the breast in both hands, the head down over it
        front=True, shrug=3, near_arm=To("chest", -24, 36), near_hand="grip", near_palm=60,
        far_arm=To("chest", 24, 36, -1), far_hand="grip", far_palm=-60, far_hand_flip=True,
        near_leg=Swing(-5, -3), far_leg=Swing(6, 4), head=H(0.55, -0.6, 7),
    ),
    "choose_card": Pose(  # on tiptoe at a wall, a hand up to what hangs there
        lean=5, bend=2, near_arm=Swing(-10, 8), far_arm=Swing(104, 128), far_hand="open",
        far_arm_front=False, near_leg=Swing(-6, -8), far_leg=Swing(8, 0), near_foot=24,
        head=H(1, 0.4, -5),
    ),
    "wheels_make_room": replace(  # one hand rolls back, the other shows the place that is free
        SIT_WHEELS, lean=6, near_arm=To("pelvis", 6, -20), near_hand="grip",
        far_arm=Swing(54, 78), far_hand="open", far_palm=70, far_arm_front=True,
        head=H(0.9, -0.2, 4),
    ),
    "wheels_measure": replace(  # a tape measure drawn out low before the knees
        SIT_WHEELS, lean=20, bend=4, near_arm=To("kneeN", 26, 2), near_hand="fist",
        far_arm=To("kneeF", 44, 18, 1), far_hand="fist", far_arm_front=False,
        head=H(0.9, -0.7, 4),
    ),
    "sit_crossed_listen": Pose(  # cross-legged, a chin on a hand
        front=True, seat=38, near_leg=_CROSSED[0], far_leg=_CROSSED[1], near_foot=-14,
        far_foot=14, feet_out=True, near_arm=To("pelvis", -40, -10),
        far_arm=To("chin", 8, 16, -1), far_hand="fist", far_palm=190, far_arm_front=True,
        lean=6, head=H(0.8, -0.1, 6),
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
    "look_aside": Pose(  # the head turned away over the shoulder, a hand at the chin
        lean=-2, bend=2, near_arm=Swing(-10, 6), far_arm=To("chin", 6, 14, -1), far_hand="fist",
        far_palm=176, far_arm_front=True, head=H(0.9, 0, -3, flip=True), **_STANCE,
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
        head=H(0.9, -0.2, 2), **_STANCE,
    ),
    "arms_crossed": Pose(
        lean=-2, bend=2, near_arm=To("belly", 28, -28), near_hand="flat",
        far_arm=To("belly", -8, -26), far_hand="flat", far_arm_front=True,
        head=H(0.9, -0.4, 5), **_STANCE,
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
        far_hand="fist", far_arm_front=False, head=H(0.9, 0.5, -6), **_STANCE,
    ),
    "write_chalk": Pose(  # on one knee, drawing a line on the ground
        lean=62, bend=10, seat="ground", near_leg=Swing(36, -84), far_leg=Swing(104, -8),
        near_foot=66, near_arm=To("at", 138, -10), near_hand="pinch", near_palm=30,
        far_arm=To("kneeF", 0, -16), far_hand="flat", far_arm_front=False,
        head=H(0.95, -0.5, -24), carries="near_hand",
    ),
    "hold_phone": Pose(  # from behind: an arm stretched out to the side with a phone
        back=True, lean=2, near_arm=Swing(-14, -6), far_arm=Swing(62, 84), far_hand="grip",
        near_leg=Swing(-5, -2), far_leg=Swing(6, 3), head=H(0, 0, 4),
    ),
    "shop": Pose(  # one hand reaches out over a counter, a bag in the other
        lean=7, bend=2, near_arm=Swing(-6, 4), near_hand="fist", far_arm=Swing(64, 76),
        far_hand="open", far_arm_front=False, head=H(0.95, -0.2, 3), carries="near_hand",
        **_STANCE,
    ),
    "shop_back": Pose(
        back=True, lean=2, near_arm=Swing(-18, -8), near_hand="fist", far_arm=Swing(34, 60),
        far_hand="open", near_leg=Swing(-5, -2), far_leg=Swing(7, 3), head=H(0, 0, -4),
    ),
    "run_stop": Pose(  # heels in, body thrown back, one arm up for balance
        lean=-20, bend=-5, shrug=3, near_arm=Swing(-58, -96), near_hand="open",
        far_arm=Swing(96, 120), far_hand="open", far_arm_front=False, near_leg=Swing(42, 34),
        far_leg=Swing(66, 20), near_foot=-26, far_foot=-30, head=H(0.9, -0.1, 12),
    ),
    "lean_in": Pose(  # the ear forward, a hand on the thigh
        lean=26, bend=6, near_arm=To("kneeN", 0, -44, 1), near_hand="flat",
        far_arm=Swing(10, 50), far_hand="relax", near_leg=Swing(-6, -14), far_leg=Swing(22, -2),
        near_foot=14, head=H(0.95, 0.1, -18), carries="near_hand",
    ),
    "gasp": Pose(  # drawn back, a hand flat on the breast
        lean=-6, bend=2, shrug=4, near_arm=Swing(-22, 30), near_hand="open",
        far_arm=To("chest", 6, 14, 1), far_hand="flat", far_palm=-60, far_arm_front=True,
        head=H(0.9, 0.1, -3), **_STANCE,
    ),
    "show_arm": Pose(  # a bare forearm held up and turned to be looked at
        lean=2, bend=2, near_arm=Swing(-4, 20), far_arm=Swing(50, 142), far_hand="open",
        far_arm_front=True, far_palm=150, head=H(0.9, -0.2, 3), carries="far_hand", **_STANCE,
    ),
    "ask_up": Pose(  # a hand half raised to ask, the eyes up
        lean=3, bend=2, near_arm=Swing(-10, 8), far_arm=Swing(44, 132), far_hand="open",
        far_arm_front=True, head=H(0.95, 0.5, -5), **_STANCE,
    ),
    "found_out": Pose(  # a hand behind the neck: found out
        lean=-3, bend=4, shrug=4, near_arm=To("earN", -14, 26, -1), near_hand="flat",
        near_palm=150, near_arm_top=True, far_arm=Swing(8, 16), head=H(0.8, -0.3, 10), **_STANCE,
    ),
    "whisper": Pose(  # leaning over, a hand beside the mouth
        lean=15, bend=5, near_arm=Swing(-12, 8), far_arm=To("cheekF", 22, 14, -1), far_hand="flat",
        far_palm=190, far_arm_front=False, head=H(0.95, 0, -6), **_STANCE,
    ),
    "whisper_ear": Pose(  # listening to a whisper: the head over, a hand on the breast
        lean=-8, bend=2, near_arm=To("chest", 20, 16), near_hand="flat", far_arm=Swing(10, 18),
        head=H(0.7, 0.1, -12), **_STANCE,
    ),
    "say_sorry": Pose(  # both hands open and low
        lean=6, bend=4, near_arm=Swing(16, 54), near_hand="open", near_palm=74,
        far_arm=Swing(34, 74), far_hand="open", far_palm=84, far_arm_front=True,
        head=H(0.9, 0.3, 2), **_STANCE,
    ),
    "sit_phone": Pose(  # on folded legs, the phone just lowered to the lap, a hand on the heart
        seat=56, lap=True, lean=-3, bend=3, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=To("chest", 14, 12), near_hand="flat", far_arm=To("pelvis", 62, -40),
        far_hand="cup", far_palm=70, far_arm_front=True, head=H(0.9, 0.2, -4),
    ),
    "hold_treasure": Pose(  # something small held in both hands before the breast
        lean=4, bend=4, shrug=2, near_arm=To("chest", 34, 24), near_hand="cup", near_palm=96,
        far_arm=To("chest", 46, 10), far_hand="pinch", far_palm=110, far_arm_front=True,
        head=H(0.9, 0.3, -3), carries="far_hand", **_STANCE,
    ),
    "sit_tea": Pose(  # on folded legs, a glass of tea held up in one hand
        seat=56, lap=True, lean=1, bend=4, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=To("pelvis", 42, -19), far_arm=Swing(34, 112), far_hand="pinch",
        far_arm_front=True, head=H(0.9, -0.1, 3),
    ),
    "sit_low_listen": Pose(  # on folded legs, leaning in, the hands open on the knees
        seat=56, lap=True, lean=12, bend=6, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=To("pelvis", 62, -20), near_hand="open", far_arm=To("pelvis", 82, -26),
        far_hand="open", far_arm_front=True, head=H(0.9, -0.2, -2),
    ),
    "sit_mat_tell": Pose(  # on folded legs, both hands tell
        seat=56, lap=True, lean=4, bend=4, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=Swing(20, 74), near_hand="open", far_arm=Swing(40, 98), far_hand="open",
        far_arm_front=True, head=H(0.9, 0.3, -4),
    ),
}
