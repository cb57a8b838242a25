"""Groups of the cold nights: sneezing, warming, listening, telling; nothing is drawn here."""

from kiosk.drawing.people.group_data.parts import Group, Layer, Member
from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Knees, Pose, Swing, To

_KNEES = Knees((-44, 4), (-20, 14)), Knees((44, 4), (20, 14))
# Under a heap no legs are drawn: these only say how far out the heap goes, so that it is lit.
_SPREAD = Knees((-130, 4), (-150, 14)), Knees((130, 4), (150, 14))

NIGHT_BLANKET = Group(  # a father beside a boy who hugs his knees, one blanket round both
    (
        Member(
            who="baba", face="kind", at=(96, 0),
            pose=Pose(
                front=True, seat=58, near_leg=_KNEES[0], far_leg=_KNEES[1],
                near_arm=To("1.shN", -4, 6, -1), near_hand="relax",
                far_arm=To("belly", 44, 44, -1), far_hand="relax", far_hand_flip=True,
                head=H(0.6, -0.3, -8, flip=True), grounded=False,
            ),
        ),
        Member(
            who="ahmed", face="sad", at=(-58, 6),
            pose=Pose(
                seat="ground", lean=10, bend=8, near_leg=Swing(128, 6), far_leg=Swing(136, 14),
                near_arm=To("kneeN", 16, 18), near_hand="flat", far_arm=To("kneeF", 20, 22),
                far_hand="flat", head=H(0.75, 0.1, 8), grounded=False,
            ),
        ),
    ),
    (
        Layer(extra="blanket_behind_two"),
        Layer(member=0, without=("legs", "near_arm", "far_arm", "head")),
        Layer(member=0, only=("near_arm",)), Layer(member=1), Layer(extra="blanket_before_two"),
        Layer(member=0, only=("far_arm",)), Layer(member=0, without=("legs",)),
        Layer(member=0, only=("near_palm",)),
    ),
)
PENGUIN_PILE = Group(  # three in one heap of coats and blankets: only their heads are seen
    (
        Member(
            who="teta", face="mock_grumpy", at=(0, -58),
            pose=Pose(front=True, seat=40, near_leg=_SPREAD[0], far_leg=_SPREAD[1],
                      head=H(0.35, -0.2, 4), grounded=False),
        ),
        Member(
            who="ahmed", face="laughing", at=(-128, -26),
            pose=Pose(front=True, seat=40, near_leg=_SPREAD[0], far_leg=_SPREAD[1],
                      head=H(0.6, 0.1, 12), grounded=False),
        ),
        Member(
            who="noor", face="cosy", at=(120, -52), flip=True,
            pose=Pose(front=True, seat=40, near_leg=_SPREAD[0], far_leg=_SPREAD[1],
                      head=H(0.6, 0, 12), grounded=False),
        ),
    ),
    (
        Layer(extra="pile_behind"),
        Layer(member=0, without=("legs",)), Layer(member=1, without=("legs",)),
        Layer(member=2, without=("legs",)), Layer(extra="pile_before"),
    ),
)
PULL_OUT = Group(  # a grandmother who brings two children out, one under each arm
    (
        Member(
            who="teta", face="determined",
            pose=Pose(
                front=True, lean=4, near_arm=To("1.shN", -8, 22, -1), near_hand="relax",
                far_arm=To("2.elbowN", 4, -22, 1), far_hand="relax", far_hand_flip=True,
                near_leg=Swing(-10, -6), far_leg=Swing(12, 4), head=H(0.6, 0.1, -4),
            ),
        ),
        Member(
            who="ahmed", face="dizzy", at=(-104, 8),
            pose=Pose(
                lean=12, bend=4, near_arm=Swing(-4, 10), far_arm=To("brow", 8, -2, 1),
                far_hand="flat", far_palm=214, far_arm_front=True, far_arm_top=True,
                near_leg=Swing(-12, -14), far_leg=Swing(14, -2), near_foot=12,
                head=H(0.7, -0.3, 8),
            ),
        ),
        Member(
            who="noor", face="dizzy", at=(92, 16), flip=True,
            pose=Pose(
                lean=12, bend=4, near_arm=Swing(-6, 8), far_arm=To("belly", 22, -6),
                far_hand="flat", near_leg=Swing(-10, -12), far_leg=Swing(12, 0), near_foot=10,
                head=H(0.7, -0.2, 10),
            ),
        ),
    ),
    (
        Layer(member=0), Layer(member=1), Layer(member=2),
        Layer(member=0, only=("near_palm", "far_palm")),
    ),
)
STEP_BACK = Group(  # a brother steps back with an open hand: no; his sister holds the other one
    (
        Member(
            who="ahmed", face="firm", at=(52, 0),
            pose=Pose(
                lean=-8, bend=-2, near_arm=To("at", -58, -128, 1), near_hand="fist",
                far_arm=Swing(40, 112), far_hand="open", far_palm=150, far_arm_front=True,
                near_leg=Swing(-26, -20), far_leg=Swing(16, 10), near_foot=8, far_foot=-8,
                head=H(0.95, 0.2, 4),
            ),
        ),
        Member(
            who="noor", face="unsure", at=(-84, 8), holds="cloth_hen",
            pose=Pose(
                lean=-6, bend=2, shrug=3, near_arm=To("chest", 22, 16), near_hand="flat",
                far_arm=To("0.handN", -2, -2), far_hand="fist", far_arm_front=True,
                near_leg=Swing(-20, -14), far_leg=Swing(12, 6), near_foot=8,
                head=H(0.95, 0.2, 2), carries="arms",
            ),
        ),
    ),
    (
        Layer(member=0, without=("near_arm",)), Layer(member=1, without=("far_arm",)),
        Layer(member=0), Layer(member=1),
    ),
)
TELL_MAMA = Group(  # a mother on the floor, an arm round the boy who tells, the girl at her side
    (
        Member(
            who="mama", face="kind",
            pose=Pose(
                seat=60, lap=True, lean=-2, bend=3, near_leg=Swing(80, -80),
                far_leg=Swing(80, -80), near_arm=To("1.shN", -4, 26, -1), near_hand="relax",
                far_arm=To("pelvis", 70, -26), far_hand="relax", head=H(0.7, -0.2, -6, flip=True),
            ),
        ),
        Member(
            who="ahmed", face="relieved", at=(-120, 8),
            pose=Pose(
                seat=56, lean=7, bend=4, near_leg=Swing(80, -80), far_leg=Swing(80, -80),
                near_arm=To("pelvis", 40, -16), near_hand="relax", far_arm=Swing(40, 104),
                far_hand="open", far_arm_front=True, head=H(0.85, 0.2, 4),
            ),
        ),
    ),
    (
        Layer(member=0), Layer(member=1), Layer(member=0, only=("near_palm",)),
    ),
)
GROUPS: dict[str, Group] = {
    "night_blanket": NIGHT_BLANKET, "penguin_pile": PENGUIN_PILE, "pull_out": PULL_OUT,
    "step_back": STEP_BACK, "tell_mama": TELL_MAMA,
}
