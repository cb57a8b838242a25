"""Poses of telling in the cold nights: feelings, rumours, news; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Knees, Pose, Swing, To
from kiosk.drawing.people.poses.everyday import POSES as EVERYDAY

_CROSSED = Knees((-58, 4), (18, 12)), Knees((58, 4), (-20, 10))

POSES: dict[str, Pose] = {
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
        EVERYDAY["sit_wheelchair"], lean=6, near_arm=To("pelvis", 6, -20), near_hand="grip",
        far_arm=Swing(54, 78), far_hand="open", far_palm=70, far_arm_front=True,
        head=H(0.9, -0.2, 4),
    ),
    "sit_crossed_listen": Pose(  # cross-legged, leaning in, both hands on the ankles
        front=True, seat=38, near_leg=_CROSSED[0], far_leg=_CROSSED[1], near_foot=-14,
        far_foot=14, feet_out=True, near_arm=To("pelvis", -22, -4), near_hand="relax",
        far_arm=To("pelvis", 22, -2, -1), far_hand="relax", far_hand_flip=True, lean=5,
        head=H(0.8, 0.3, 6),
    ),
    "hold_phone": Pose(  # from behind: an arm stretched out to the side with a phone
        back=True, lean=2, near_arm=Swing(-14, -6), far_arm=Swing(62, 84), far_hand="grip",
        near_leg=Swing(-5, -2), far_leg=Swing(6, 3), head=H(0, 0, 4),
    ),
    "shop": Pose(  # one hand reaches out over a counter, a bag in the other
        lean=7, bend=2, near_arm=Swing(-6, 4), near_hand="fist", far_arm=Swing(64, 76),
        far_hand="open", far_arm_front=False, head=H(0.95, -0.2, 3), carries="near_hand",
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
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
        head=H(0.9, 0.1, -3),
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "show_arm": Pose(  # a bare forearm held up and turned to be looked at
        lean=2, bend=2, near_arm=Swing(-4, 20), far_arm=Swing(50, 142), far_hand="open",
        far_arm_front=True, far_palm=150, head=H(0.9, -0.2, 3), carries="far_hand",
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "ask_up": Pose(  # a hand half raised to ask, the eyes up
        lean=3, bend=2, near_arm=Swing(-10, 8), far_arm=Swing(44, 132), far_hand="open",
        far_arm_front=True, head=H(0.95, 0.5, -5),
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "found_out": Pose(  # a hand behind the neck: found out
        lean=-3, bend=4, shrug=4, near_arm=To("earN", -14, 26, -1), near_hand="flat",
        near_palm=150, near_arm_top=True, far_arm=Swing(8, 16), head=H(0.8, -0.3, 10),
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "whisper": Pose(  # leaning over, a hand beside the mouth
        lean=15, bend=5, near_arm=Swing(-12, 8), far_arm=To("cheekF", 22, 14, -1), far_hand="flat",
        far_palm=190, far_arm_front=False, head=H(0.95, 0, -6),
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "whisper_ear": Pose(  # listening to a whisper: the head over, a hand on the breast
        lean=-8, bend=2, near_arm=To("chest", 20, 16), near_hand="flat", far_arm=Swing(10, 18),
        head=H(0.7, 0.1, -12),
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "say_sorry": Pose(  # both hands open and low
        lean=6, bend=4, near_arm=Swing(16, 54), near_hand="open", near_palm=74,
        far_arm=Swing(34, 74), far_hand="open", far_palm=84, far_arm_front=True,
        head=H(0.9, 0.3, 2),
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
    ),
    "sit_phone": Pose(  # on folded legs, the phone just lowered to the lap, a hand on the heart
        seat=56, lap=True, lean=-3, bend=3, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=To("chest", 14, 12), near_hand="flat", far_arm=To("pelvis", 62, -40),
        far_hand="cup", far_palm=70, far_arm_front=True, head=H(0.9, 0.2, -4),
    ),
    "hold_treasure": Pose(  # something small held in both hands before the breast
        lean=4, bend=4, shrug=2, near_arm=To("chest", 34, 24), near_hand="cup", near_palm=96,
        far_arm=To("chest", 46, 10), far_hand="pinch", far_palm=110, far_arm_front=True,
        head=H(0.9, 0.3, -3), carries="far_hand",
        near_leg=Swing(-8, -5), far_leg=Swing(10, 4),
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
    "sit_mat_hug": Pose(  # on folded legs, one arm round what is dear, a hand that tells
        seat=56, lap=True, lean=4, bend=4, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=To("belly", 34, -2), near_hand="flat", far_arm=Swing(52, 104), far_hand="open",
        far_arm_front=False, head=H(0.9, 0.3, -4), carries="under_arm",
    ),
}
