"""Poses of the village: play, supper, fear and leaving; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Knees, Pose, Swing, To

SIT_MAT = Pose(  # on folded legs; a long skirt becomes a lap
    seat=56, lap=True, lean=2, bend=4, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
    near_arm=To("pelvis", 42, -19), far_arm=To("pelvis", 57, -22), head=H(1, -0.1, 5),
)

POSES: dict[str, Pose] = {
    "sit_on_branch": Pose(  # the origin is the branch under the seat; one leg swings
        seat=24, lean=-4, bend=3, near_leg=Swing(78, -14), far_leg=Swing(62, 34), near_foot=12,
        far_foot=-8, near_arm=To("pelvis", -20, 6, 1), near_hand="grip", far_arm=Swing(30, 44),
        head=H(0.9, -0.3, 5), grounded=False,
    ),
    "reach_up": Pose(  # on tiptoe, something under the near arm
        lean=4, bend=3, shrug=2, far_arm=Swing(158, 172), far_hand="open", far_arm_front=False,
        near_arm=To("belly", 20, -6, 1), near_hand="flat", near_leg=Swing(-3, -8),
        far_leg=Swing(6, -2), near_foot=50, far_foot=50, head=H(1, 0.8, -10),
        carries="under_arm",
    ),
    "sit_mat": SIT_MAT,
    "crouch_aim": Pose(  # one knee on the ground, the hand flicks along it
        lean=58, bend=12, seat="ground", near_leg=Swing(40, -84), far_leg=Swing(104, -6),
        near_foot=66, near_arm=To("at", 148, -20), near_hand="pinch", near_palm=70,
        far_arm=To("at", 120, -26), far_hand="flat", far_arm_front=False,
        head=H(1, -0.4, -22), carries="near_hand",
    ),
    "crouch": Pose(
        lean=12, bend=6, seat="feet", near_leg=Swing(98, -36), far_leg=Swing(110, -26),
        near_arm=To("kneeN", -4, -16), far_arm=Swing(96, 150), far_hand="pinch",
        far_arm_front=False, head=H(1, 0, -2),
    ),
    "crouch_down": Pose(  # a grown-up at the height of children
        lean=8, bend=6, seat="ground", near_leg=Swing(58, -84), far_leg=Swing(110, -6),
        near_foot=62, near_arm=To("kneeN", -4, -14), far_arm=Swing(40, 74), far_hand="cup",
        far_arm_front=False, head=H(1, -0.3, 2),
    ),
    "lie_belly": Pose(  # on the belly, chin on fists, feet in the air
        seat=27, lean=62, bend=-9, near_leg=Swing(-84, -168), far_leg=Swing(-88, -140),
        near_foot=-30, far_foot=-20, near_arm=Swing(24, 152), near_hand="fist", near_palm=168,
        far_arm=Swing(38, 166), far_hand="fist", far_palm=178, far_arm_front=False,
        head=H(1, 0.1, -30),
    ),
    "arms_up": Pose(
        front=True, near_arm=Swing(-148, -170), far_arm=Swing(148, 170), near_hand="open",
        far_hand="open", near_leg=Swing(-9, -3), far_leg=Swing(9, 3), head=H(0.2, 0.3, 4),
    ),
    "sit_hold_baby": Pose(
        seat=56, lap=True, lean=-1, bend=3, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=To("belly", 27, 4), near_hand="flat", far_arm=To("belly", 34, -14),
        far_hand="cup", far_arm_front=False, head=H(1, -0.5, 8),
        carries="arms",
    ),
    "reach_give": Pose(
        lean=6, bend=2, far_arm=Swing(56, 84), far_hand="pinch", near_arm=Swing(-8, 14),
        near_leg=Swing(-9, -9), far_leg=Swing(10, 3), far_arm_front=True, head=H(1, -0.2, 3),
    ),
    "reach_take": Pose(
        lean=4, bend=2, far_arm=Swing(48, 78), far_hand="cup", near_arm=Swing(-10, 8),
        near_leg=Swing(-8, -6), far_leg=Swing(9, 4), far_arm_front=True, head=H(1, -0.2, 3),
    ),
    "look_up": Pose(
        lean=-6, bend=3, near_arm=Swing(-16, -2), far_arm=Swing(8, 20), near_leg=Swing(-6, -3),
        far_leg=Swing(8, 5), head=H(1, 1, -14),
    ),
    "cover_ears": Pose(  # sitting with knees up, hands over ears
        seat="ground", lean=8, bend=7, shrug=4, near_leg=Swing(126, 8), far_leg=Swing(134, 16),
        near_arm=To("earN", -9, 18, -1), near_hand="flat", near_palm=165, near_arm_top=True,
        far_arm=To("earF", 4, 20, 1), far_hand="flat", far_palm=195, far_hand_flip=True,
        far_arm_top=True, far_arm_front=True, head=H(0.55, -0.3, 2),
    ),
    "hand_on_ear": Pose(
        lean=-1, bend=2, near_arm=To("earN", -9, 18, -1), near_hand="flat", near_palm=165,
        near_arm_top=True, far_arm=Swing(8, 14), near_leg=Swing(-6, -3), far_leg=Swing(8, 5),
        head=H(1, 0, -3),
    ),
    "hold_baby": Pose(
        lean=-3, bend=3, near_arm=To("chest", 13, 24), near_hand="flat", near_palm=100,
        far_arm=To("chest", 24, 6), far_hand="cup", far_arm_front=False, near_leg=Swing(-5, -3),
        far_leg=Swing(8, 5), head=H(1, -0.4, 7), carries="arms",
    ),
    "sit_hold_baby_close": Pose(  # a hand over the baby's ear
        seat=56, lap=True, lean=4, bend=6, shrug=2, near_leg=Swing(80, -80),
        far_leg=Swing(80, -80), near_arm=To("chest", 25, 2), near_hand="flat",
        far_arm=To("belly", 36, -10), far_hand="cup", far_arm_front=False, head=H(1, -0.2, 4),
        carries="arms",
    ),
    "kneel_shield": Pose(  # back to the reader, on his heels, arms spread before the others
        back=True, seat=48, lean=0, near_leg=Knees((-44, 14), (-17, 22)),
        far_leg=Knees((44, 14), (17, 22)), near_arm=Swing(-66, -50), far_arm=Swing(66, 50),
        near_hand="open", far_hand="open", near_hand_flip=True, near_arm_behind=True,
        far_arm_front=False, head=H(0),
    ),
    "stand_stick": Pose(
        lean=5, bend=5, far_arm=Swing(26, 62), far_hand="grip", far_arm_front=True,
        near_arm=Swing(-4, 18), near_leg=Swing(-4, -2), far_leg=Swing(7, 4), head=H(1, -0.1, 4),
    ),
    "kneel_pack": Pose(  # over an open bag, one hand counting on its fingers
        lean=10, bend=6, seat="ground", near_leg=Swing(58, -84), far_leg=Swing(110, -6),
        near_foot=62, near_arm=To("kneeN", 26, 12), near_hand="relax", far_arm=Swing(48, 158),
        far_hand="open", far_arm_front=False, head=H(1, -0.2, -2),
    ),
    "stand_hold_baby": Pose(
        lean=-3, bend=3, near_arm=To("belly", 24, -4), near_hand="flat", near_palm=96,
        far_arm=Swing(20, 34), near_leg=Swing(-5, -3), far_leg=Swing(8, 5), head=H(1, 0, 4),
        carries="sling",
    ),
    "reach_hand": Pose(  # a hand held out to somebody
        lean=3, bend=2, far_arm=Swing(62, 74), far_hand="open", far_arm_front=True,
        near_arm=Swing(-8, 12), near_leg=Swing(-6, -3), far_leg=Swing(9, 5), head=H(1, 0.3, -2),
        carries="near_hand",
    ),
    "look_back": Pose(  # over the shoulder
        lean=-1, bend=1, near_arm=Swing(-8, 8), far_arm=Swing(12, 22), near_leg=Swing(-6, -3),
        far_leg=Swing(9, 5), head=H(1, 0.3, -3, flip=True),
        carries="near_hand",
    ),
    "hold_hen": Pose(  # the cloth hen held to the chest
        lean=1, bend=3, near_arm=To("chest", 22, 16), near_hand="flat", far_arm=Swing(10, 18),
        near_leg=Swing(-5, -2), far_leg=Swing(7, 4), head=H(1, -0.1, 4),
        carries="arms",
    ),
    "hold_up": Pose(  # sitting, something small held up like a jewel
        seat=56, lap=True, lean=-2, bend=3, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=To("pelvis", 42, -19), far_arm=Swing(46, 138), far_hand="pinch",
        far_arm_front=False, head=H(1, 0.1, -2),
    ),
    "sit_feed_hen": replace(  # the cloth hen on one arm, a crumb for it in the other hand
        SIT_MAT, near_arm=To("chest", 16, 22), near_hand="flat", far_arm=To("chest", 76, 2),
        far_hand="pinch", far_palm=190, far_arm_front=False, head=H(1, -0.3, 8), carries="arms",
    ),
    "tear_bread": Pose(
        seat=56, lap=True, lean=4, bend=4, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
        near_arm=To("belly", 38, -14), near_hand="fist", far_arm=To("belly", 52, -18),
        far_hand="fist", head=H(1, -0.2, 3),
    ),
    # From behind a walk is seen in the lifted heel, the shift of the weight and the arms: the one
    # on the side of the lifted heel swings away from the reader, behind the trunk.
    "walk_back": Pose(
        back=True, lean=-3, heel="far", near_leg=Knees((-12, 76), (-7, 140)),
        far_leg=Knees((21, 73), (29, 125)), near_arm=Swing(-26, -12), near_arm_behind=True,
        far_arm=Swing(28, -40), far_arm_front=False, far_hand="fist", head=H(0, 0, -2), sway=4,
    ),
    "walk_hold_baby": Pose(
        back=True, lean=2, heel="near", near_arm=Swing(-24, 62), near_hand="none",
        far_arm=Swing(24, -66), far_hand="none", near_leg=Knees((-20, 75), (-24, 131)),
        far_leg=Knees((11, 76), (8, 141)), near_arm_behind=True, far_arm_front=False,
        head=H(0, 0, 5), sway=-6, carries="sling",
    ),
    "sit_blanket": Pose(  # upright under a blanket, something hugged to the breast
        front=True, seat=30, near_leg=Knees((-44, 4), (-20, 14)), far_leg=Knees((44, 4), (20, 14)),
        near_arm=To("chest", 12, 20), near_hand="flat", far_arm=To("chest", -10, 26, -1),
        far_hand="flat", far_hand_flip=True, head=H(0.5, 0, 4), carries="arms",
    ),
    "walk_carry": Pose(
        back=True, lean=-3, heel="far", near_arm=Swing(-22, -8), near_hand="fist",
        far_arm=Swing(36, 168), far_hand="fist", near_leg=Knees((-12, 76), (-9, 141)),
        far_leg=Knees((21, 73), (28, 124)), near_arm_behind=True, head=H(0, 0, -4),
    ),
    "walk_stick": Pose(
        back=True, lean=3, heel="near", near_arm=Swing(-22, 24), near_arm_behind=True,
        far_arm=Swing(30, 20), far_hand="grip", near_leg=Knees((-16, 75), (-19, 134)),
        far_leg=Knees((12, 76), (11, 141)), head=H(0, 0, 4), sway=-4,
    ),
    "wave_back": Pose(  # walking away, turned round to wave
        back=True, lean=3, heel="near", near_arm=Swing(-26, -40), far_arm=Swing(138, 168),
        far_hand="open", near_leg=Knees((-18, 75), (-24, 131)), far_leg=Knees((10, 76), (8, 141)),
        head=H(0.9, 0.1, 3), far_arm_top=True, sway=-3,
    ),
}
