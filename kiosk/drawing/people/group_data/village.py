"""Groups of the village: an embrace, a shelter, a lifted child, hands that give."""

from dataclasses import replace

from kiosk.drawing.people.group_data.parts import Group, Layer, Member
from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Knees, Pose, Swing, To
from kiosk.drawing.people.poses.village import POSES

_KNEES = Knees((-44, 4), (-20, 14)), Knees((44, 4), (20, 14))

HUG = Group(  # a mother between two children, under one blanket, an arm round each
    (
        Member(
            who="mama", face="calm",
            pose=Pose(
                front=True, seat=64, near_leg=_KNEES[0], far_leg=_KNEES[1],
                near_arm=To("1.chest", -10, -2, -1), near_hand="relax",
                far_arm=To("2.chest", 6, -4, 1), far_hand="relax", far_hand_flip=True,
                head=H(0.15, -0.2, -3), grounded=False,
            ),
        ),
        Member(
            who="noor", face="worried", at=(-116, 0), holds="cloth_hen",
            pose=Pose(
                seat=76, lean=6, bend=4, near_leg=Swing(84, -60), far_leg=Swing(84, -60),
                near_arm=To("belly", 30, -14), near_hand="flat", far_arm=To("belly", 30, 8),
                far_hand="flat", head=H(0.8, 0.1, 6), carries="arms", grounded=False,
            ),
        ),
        Member(
            who="ahmed", face="worried", at=(134, 0), flip=True,
            pose=Pose(
                seat=32, lean=6, bend=4, near_leg=Swing(84, -60), far_leg=Swing(84, -60),
                near_arm=To("belly", 20, 10), near_hand="relax", far_arm=To("belly", 30, 4),
                head=H(0.7, 0.1, 4, flip=True), grounded=False,
            ),
        ),
    ),
    (
        Layer(member=0, without=("legs", "near_arm", "far_arm", "drape", "head")),
        Layer(member=1, without=("legs", "chest", "near_arm")), Layer(member=2, without=("legs",)),
        Layer(member=0, without=("legs",)), Layer(member=1, only=("chest", "near_arm")),
        Layer(member=0, only=("near_palm",)), Layer(extra="blanket"),
    ),
)
SHELTER = Group(  # a grandmother with her arms round two children: one covers his ears
    (
        Member(
            who="teta", face="calm",
            pose=Pose(
                seat=56, lap=True, lean=3, bend=5, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
                near_arm=To("1.chest", 0, 26, -1), near_hand="relax",
                far_arm=To("2.chest", 24, -38, -1), far_hand="relax", far_palm=36,
                far_arm_front=True, head=H(0.6, -0.35, 6),
            ),
        ),
        Member(
            who="ahmed", face="scared_shut", at=(-118, 4),
            pose=replace(
                POSES["cover_ears"], near_leg=Swing(138, 14), far_leg=Swing(146, 22),
            ),
        ),
        Member(
            who="noor", face="scared_shut", at=(212, 10), flip=True, holds="cloth_hen",
            pose=Pose(
                seat="ground", lean=64, bend=12, near_leg=Swing(64, -86), far_leg=Swing(74, -84),
                near_foot=70, far_foot=70, near_arm=To("at", 84, -50), near_hand="fist",
                far_arm=To("at", 92, -64), far_hand="fist", far_arm_front=False,
                head=H(1, -0.6, 18), carries="under_arm", grounded=False,
            ),
        ),
    ),
    (
        Layer(member=0, without=("near_arm", "far_arm", "drape", "head")),
        Layer(member=1, without=("far_arm_top",)), Layer(member=2), Layer(member=0),
        Layer(member=1),
    ),
)
KNEEL_HUG = Group(  # a mother on her knees, her cheek against the child's hair
    (
        Member(
            who="mama", face="kind",
            pose=Pose(
                seat=94, lap=True, lean=5, bend=6, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
                near_arm=To("1.chest", 14, 12), near_hand="flat", far_arm=To("1.shF", 2, 6),
                far_hand="flat", far_arm_front=False, head=H(0.85, -0.35, 10),
            ),
        ),
        Member(
            who="noor", face="sad", at=(134, 6), holds="cloth_hen",
            pose=Pose(
                lean=-5, bend=3, near_arm=Swing(-2, 12), far_arm=Swing(16, 26),
                near_leg=Swing(-6, -3), far_leg=Swing(8, 5), head=H(0.8, -0.1, -8),
            ),
        ),
    ),
    (Layer(member=0, without=("near_arm",)), Layer(member=1), Layer(member=0)),
)
LIFT_CHILD = Group(  # a father lifts his son down; the boy still reaches for the branch
    (
        Member(
            who="baba", face="kind",
            pose=Pose(
                lean=-6, bend=2, near_leg=Swing(-12, -8), far_leg=Swing(14, 6),
                near_arm=To("1.belly", 2, 10), near_hand="flat", near_palm=96,
                far_arm=To("1.chest", 24, 14), far_hand="flat", far_arm_front=False,
                head=H(1, 0.5, -6),
            ),
        ),
        Member(
            who="ahmed", face="sorry", at=(112, -176),
            pose=Pose(
                lean=-8, bend=-4, rise=0, near_leg=Swing(34, -24), far_leg=Swing(74, 20),
                near_foot=18, far_foot=-24, near_arm=Swing(-34, -8), near_hand="relax",
                far_arm=Swing(142, 150), far_hand="open", far_arm_front=False,
                head=H(0.9, -0.5, -4, flip=True), grounded=False,
            ),
        ),
    ),
    (Layer(member=0, without=("near_arm",)), Layer(member=1), Layer(member=0)),
)
HOLD_HANDS = Group(  # a brother and a sister walk hand in hand, the cloth hen between their hands
    (
        Member(
            who="ahmed", face="determined", at=(58, -6),
            pose=Pose(
                lean=5, bend=2, near_arm=To("at", -46, -128, -1), near_hand="fist",
                far_arm=Swing(20, 44),
                near_leg=Swing(-22, -30), far_leg=Swing(26, 10), near_foot=20, far_foot=-12,
                head=H(0.9, 0, -3, flip=True), carries="near_hand",
            ),
        ),
        Member(
            who="noor", face="worried", at=(-62, 6), holds="cloth_hen",
            pose=Pose(
                lean=5, bend=2, far_arm=To("0.handN", -2, -2), far_hand="fist", far_arm_front=True,
                near_arm=Swing(-20, 6), near_leg=Swing(-22, -30), far_leg=Swing(26, 8),
                near_foot=20,
                far_foot=-12, head=H(1, 0.35, -2),
            ),
        ),
    ),
    (
        Layer(member=0, without=("near_arm",)), Layer(member=1, without=("far_arm",)),
        Layer(member=0), Layer(member=1),
    ),
)
GIVE = Group(  # one friend lays something small into the other's hand
    (
        Member(
            who="tareq", face="sad", at=(-88, 0), holds="marble",
            pose=Pose(
                lean=5, bend=2, far_arm=To("at", 84, -186), far_hand="pinch", far_palm=58,
                far_arm_front=True, near_arm=Swing(-8, 12), near_leg=Swing(-9, -6),
                far_leg=Swing(10, 3), head=H(1, -0.2, 4),
            ),
        ),
        Member(
            who="ahmed", face="brave_smile", at=(88, 0), flip=True,
            pose=Pose(
                lean=4, bend=2, far_arm=To("at", 66, -160), far_hand="cup", far_palm=82,
                far_arm_front=True, near_arm=Swing(-10, 8), near_leg=Swing(-8, -6),
                far_leg=Swing(9, 4), head=H(1, -0.2, 4),
            ),
        ),
    ),
    (Layer(member=0, without=("far_arm",)), Layer(member=1), Layer(member=0)),
)
GROUPS: dict[str, Group] = {
    "hug": HUG, "shelter": SHELTER, "kneel_hug": KNEEL_HUG, "lift_child": LIFT_CHILD,
    "hold_hand_walk": HOLD_HANDS, "give": GIVE,
}
