"""Poses of those who help, tell, paint and play at the end of the story; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Knees, Pose, Swing, To
from kiosk.drawing.people.poses.everyday import POSES as EVERYDAY
from kiosk.drawing.people.poses.village import SIT_MAT

_WHEELS = EVERYDAY["sit_wheelchair"]
_CROSSED = Pose(  # cross-legged before the reader
    front=True, seat=38, near_leg=Knees((-62, 2), (20, 10)), far_leg=Knees((62, 2), (-20, 8)),
    near_foot=-14, far_foot=14, feet_out=True, near_arm=To("pelvis", -50, -6),
    far_arm=To("pelvis", 50, -6, -1), far_hand_flip=True, head=H(0.5, 0, 3),
)

POSES: dict[str, Pose] = {
    # ---- sitting together ----
    "sit_hide_cheek": replace(  # a hand near the cheek, the head turned to one side and down
        _CROSSED, lean=4, shrug=5, near_arm=To("cheekN", -22, 20, -1), near_hand="relax",
        near_palm=150, near_arm_top=True, far_arm=To("pelvis", 40, -10, -1),
        head=H(0.7, -0.3, 8),
    ),
    "sit_beside": replace(  # leans over to the one who sits there
        _CROSSED, lean=9, far_arm=To("pelvis", 56, -10, -1), head=H(0.75, -0.1, 6),
    ),
    "sit_row_back": Pose(  # on the ground, seen from behind
        back=True, seat=34, near_leg=Knees((-50, 4), (-18, 14)), far_leg=Knees((50, 4), (18, 14)),
        near_arm=Swing(-16, 10), far_arm=Swing(16, -10), near_arm_behind=True,
        far_arm_front=False, head=H(0, 0, 3),
    ),
    "sit_row_arms_up": Pose(
        back=True, seat=34, near_leg=Knees((-50, 4), (-18, 14)), far_leg=Knees((50, 4), (18, 14)),
        near_arm=Swing(-132, -168), far_arm=Swing(136, 170), near_hand="open", far_hand="open",
        near_arm_behind=True, far_arm_front=False, head=H(0, 0, -4),
    ),
    "sit_row_puppet": replace(  # on folded legs, a puppet held up
        SIT_MAT, lap=False, lean=-2, near_arm=To("pelvis", 40, -20), far_arm=Swing(112, 160),
        far_hand="fist", far_arm_front=False, head=H(0.85, 0.2, 4),
    ),
    "sit_laugh": replace(  # rocks back with laughing, an arm thrown up
        SIT_MAT, seat=44, lap=False, lean=-10, bend=2, near_leg=Swing(92, -52),
        far_leg=Swing(84, -64), near_arm=To("belly", 22, 0), near_hand="flat",
        far_arm=Swing(122, 158), far_hand="open", far_arm_front=False, head=H(0.8, 0.5, -10),
    ),
    "sit_lean_in": replace(  # on the knees, both hands before them on the ground
        SIT_MAT, lap=False, lean=30, bend=8, near_arm=To("kneeN", 14, 6), near_hand="flat",
        far_arm=To("kneeF", 24, 4), far_hand="flat", head=H(1, 0.3, -16),
    ),
    "sit_show": replace(  # a picture held out to be seen, a finger that explains
        SIT_MAT, lap=False, lean=5, near_arm=To("chest", 52, 34), near_hand="grip", near_palm=130,
        far_arm=To("chest", 88, 12), far_hand="point", far_palm=150, far_arm_front=False,
        head=H(0.95, 0, 2), carries="near_hand",
    ),
    "read_aloud": replace(  # a tall book of cardboard on the lap, open to the others
        SIT_MAT, lap=False, lean=-4, near_arm=To("belly", 44, 6), near_hand="grip", near_palm=120,
        far_arm=To("chest", 92, 20), far_hand="flat", far_palm=100, far_arm_front=False,
        head=H(0.9, 0.1, 3), carries="near_hand",
    ),
    # ---- helping ----
    "clap": Pose(
        lean=-3, bend=4, near_arm=To("chest", 52, 2), near_hand="flat", near_palm=140,
        far_arm=To("chest", 64, -2), far_hand="flat", far_palm=165, far_arm_front=False,
        near_leg=Swing(-6, -3), far_leg=Swing(9, 5), head=H(0.9, 0, 5),
    ),
    "adjust": Pose(  # both hands at somebody's shoulders, to set something straight
        lean=8, bend=4, near_arm=To("chest", 78, 22), near_hand="pinch", near_palm=96,
        far_arm=To("chest", 108, -2), far_hand="flat", far_palm=80, far_arm_front=False,
        near_leg=Swing(-12, -8), far_leg=Swing(12, 2), head=H(1, -0.1, 4),
    ),
    "stand_proud": Pose(  # hands behind the back, chest out
        front=True, lean=0, bend=0, shrug=-3, near_arm=Swing(-24, 6), far_arm=Swing(24, -6),
        near_arm_behind=True, far_arm_front=False, near_leg=Swing(-8, -3), far_leg=Swing(8, 3),
        head=H(0.4, 0.35, 0),
    ),
    # ---- telling and drawing ----
    "draw_page": Pose(  # bent over a low table, a pencil in the hand
        seat=56, lean=26, bend=12, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=To("at", 86, -62), near_hand="flat", near_palm=84, far_arm=To("at", 128, -56),
        far_hand="pinch", far_palm=40, far_arm_front=True, head=H(0.9, -0.55, -8),
    ),
    "act_hen": Pose(  # on bent knees, an elbow for a wing
        lean=14, bend=-6, near_arm=Swing(-72, 10), near_hand="flat", far_arm=Swing(74, 128),
        far_hand="grip", far_arm_front=False, near_leg=Swing(-18, -30), far_leg=Swing(34, -16),
        near_foot=10, head=H(0.75, 0.35, -14), carries="far_hand",
    ),
    "take_pencil": Pose(  # on tiptoe, a hand up to something that hangs there
        lean=3, bend=2, shrug=2, far_arm=Swing(132, 150), far_hand="pinch", far_arm_front=False,
        near_arm=Swing(-10, 14), near_leg=Swing(-4, -6), far_leg=Swing(8, 0), near_foot=34,
        far_foot=22, head=H(0.9, 0.6, -8),
    ),
    "point_wall": Pose(  # an open hand along all that has been made
        lean=-4, bend=3, near_arm=Swing(-14, 6), far_arm=Swing(96, 112), far_hand="open",
        far_arm_front=False, near_leg=Swing(-8, -4), far_leg=Swing(10, 5), head=H(0.8, 0, 5),
    ),
    "stand_back_turned": Pose(  # seen from behind, the face turned to what goes on there
        back=True, near_arm=Swing(-14, -4), far_arm=Swing(14, 6), near_leg=Swing(-7, -2),
        far_leg=Swing(6, 2), head=H(0.9, 0, 3),
    ),
    # ---- painting ----
    "paint_up": Pose(  # a brush held to a wall above the head
        lean=2, bend=3, far_arm=Swing(128, 152), far_hand="pinch", far_arm_front=False,
        near_arm=Swing(8, 58), near_hand="relax", near_leg=Swing(-10, -5), far_leg=Swing(10, 3),
        near_foot=8, head=H(0.95, 0.55, -6),
    ),
    "handprint": Pose(  # on tiptoe, a flat hand pressed to a board
        lean=5, bend=3, shrug=3, far_arm=Swing(140, 158), far_hand="open", far_arm_front=False,
        near_arm=Swing(-14, -2), near_hand="open", near_leg=Swing(-4, -9), far_leg=Swing(7, -2),
        near_foot=48, far_foot=44, head=H(0.9, 0.8, -10),
    ),
    "wheels_paint": replace(
        _WHEELS, lean=-4, far_arm=Swing(14, 134), far_hand="pinch", head=H(0.9, 0.35, -4),
    ),
    "wheels_puppet": replace(
        _WHEELS, lean=-2, far_arm=Swing(128, 168), far_hand="fist", head=H(0.85, 0.2, 5),
    ),
    # ---- walking and playing ----
    "march": Pose(  # a knee high, something held up like a flag-bearer
        lean=-4, bend=4, near_arm=Swing(-30, -6), near_hand="fist", far_arm=Swing(58, 150),
        far_hand="fist", far_arm_front=False, near_leg=Swing(-8, -18), near_foot=22,
        far_leg=Swing(66, -14), far_foot=-4, head=H(0.85, 0.25, -5),
    ),
    "tell_walk": Pose(  # walks, and tells with an open hand
        lean=4, bend=2, near_arm=Swing(-18, 8), far_arm=Swing(50, 88), far_hand="open",
        far_arm_front=False, near_leg=Swing(-22, -32), far_leg=Swing(24, 10), near_foot=22,
        far_foot=-12, head=H(0.9, -0.05, 4),
    ),
    "give_all": Pose(  # both hands still open after they gave something away
        lean=8, bend=3, near_arm=Swing(36, 66), near_hand="cup", far_arm=Swing(58, 78),
        far_hand="cup", far_arm_front=False, near_leg=Swing(-14, -10), far_leg=Swing(16, 2),
        head=H(0.95, -0.1, 3),
    ),
    "cheer_stick": Pose(  # a walking stick swung over the head
        lean=-8, bend=4, near_arm=Swing(-60, -120), near_hand="open", far_arm=Swing(142, 164),
        far_hand="fist", far_arm_front=False, near_leg=Swing(-8, -5), far_leg=Swing(12, 6),
        head=H(0.8, 0.35, -8),
    ),
}
