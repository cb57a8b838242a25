"""Groups of arriving in the camp: the clinic, the sign, school and play; nothing is drawn here."""

from kiosk.drawing.people.group_data.parts import Group, Layer, Member
from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Pose, Swing, To

PLASTER = Group(  # a nurse on a stool puts a plaster on the arm of a boy on a bench
    (
        Member(
            who="nurse_dilan", face="kind", at=(-78, 0),
            pose=Pose(
                seat=110, lean=18, bend=10, near_leg=Swing(82, -24), far_leg=Swing(94, -6),
                near_foot=10, near_arm=To("1.elbowN", 2, -14), near_hand="pinch", near_palm=84,
                far_arm=To("1.wristN", 0, 6), far_hand="flat", far_palm=80, far_arm_front=False,
                head=H(1, -0.25, 4), carries="near_hand",
            ),
        ),
        Member(
            who="ahmed", face="brave", at=(112, 0), flip=True,
            pose=Pose(
                seat=128, lean=-4, bend=3, shrug=3, near_leg=Swing(88, 4), far_leg=Swing(80, 8),
                near_arm=Swing(58, 94), near_hand="fist", far_arm=To("kneeF", -20, -16),
                far_hand="fist", head=H(0.55, 0.1, 2),
            ),
        ),
    ),
    (Layer(member=0, without=("near_arm",)), Layer(member=1), Layer(member=0)),
)
REUNION = Group(  # found again: a mother holds her son, his sister holds him, his father kneels
    (
        Member(
            who="mama", face="relieved",
            pose=Pose(
                seat=104, lap=True, lean=9, bend=6, near_leg=Swing(80, -80),
                far_leg=Swing(80, -80), near_arm=To("1.shN", -26, 38), near_hand="flat",
                near_palm=112, far_arm=To("1.shF", 30, 0), far_hand="flat", far_arm_front=False,
                head=H(0.75, -0.2, 4),
            ),
        ),
        Member(
            who="ahmed", face="relieved", at=(122, 4), flip=True,
            pose=Pose(
                lean=9, bend=4, near_arm=To("0.shN", -20, -4, -1), near_hand="flat",
                near_palm=70, far_arm=To("0.shF", -20, 0), far_hand="flat", far_arm_front=False,
                near_leg=Swing(-8, -12), far_leg=Swing(4, -6), near_foot=14, far_foot=10,
                head=H(0.55, 0.05, -4),
            ),
        ),
        Member(
            who="noor", face="happy", at=(232, 16), flip=True, holds="cloth_hen",
            pose=Pose(
                lean=15, bend=5, near_arm=To("1.belly", 4, 10), near_hand="flat",
                far_arm=To("1.belly", 20, -4), far_hand="flat", far_arm_front=False,
                near_leg=Swing(-12, -20), far_leg=Swing(6, -8), near_foot=26, far_foot=12,
                head=H(0.75, 0.2, 2), carries="near_hand",
            ),
        ),
        Member(
            who="baba", face="relieved", at=(-196, 2),
            pose=Pose(
                seat="ground", lean=8, bend=5, near_leg=Swing(58, -84), far_leg=Swing(110, -6),
                near_foot=62, near_arm=To("chest", 8, 12), near_hand="flat",
                far_arm=To("0.shN", -22, 30), far_hand="flat", far_arm_front=True,
                head=H(0.95, -0.1, 6),
            ),
        ),
    ),
    (
        Layer(member=1, only=("far_arm_behind",)), Layer(member=3, without=("near_arm",)),
        Layer(member=0, without=("near_arm", "head", "drape")),
        Layer(member=2, without=("near_arm",)), Layer(member=1, without=("near_arm",)),
        Layer(member=0, without=("near_arm",)), Layer(member=2), Layer(member=0),
        Layer(member=1), Layer(member=3),
    ),
)
HIDE_BEHIND = Group(  # a small sister looks out from behind her brother, a fist in his jumper
    (
        Member(
            who="ahmed", face="shy", at=(-30, 4), flip=True,
            pose=Pose(
                lean=-3, bend=3, shrug=2, near_arm=Swing(14, 34), near_hand="relax",
                far_arm=Swing(20, 44), far_hand="fist", near_leg=Swing(-4, -4),
                far_leg=Swing(10, 2), head=H(0.9, -0.1, 4),
            ),
        ),
        Member(
            who="noor", face="shy", at=(72, 0), flip=True, holds="cloth_hen",
            pose=Pose(
                lean=14, bend=5, near_arm=To("0.belly", 22, 14), near_hand="fist",
                far_arm=To("chest", 14, 22), far_hand="flat", near_leg=Swing(-10, -6),
                far_leg=Swing(8, 2), head=H(0.85, 0.05, 10), carries="far_hand",
            ),
        ),
    ),
    (Layer(member=0, without=("near_arm",)), Layer(member=1), Layer(member=0)),
)
GROUPS: dict[str, Group] = {
    "hide_behind": HIDE_BEHIND, "plaster": PLASTER, "reunion": REUNION,
}
