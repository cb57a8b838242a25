"""Groups of going home again: feasts, helping, telling, planting; nothing is drawn here."""

from kiosk.drawing.people.group_data.parts import Group, Layer, Member
from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Knees, Pose, Swing, To

_CROSSED = Knees((-62, 2), (20, 10)), Knees((62, 2), (-20, 8))

DRAW_AT_TABLE = Group(  # bent over a low table, one hand on the page, a pencil in the other
    (
        Member(
            who="ahmed", face="focused", holds="pencil",
            pose=Pose(
                front=True, seat=38, bend=8, shrug=6,
                near_leg=Knees((-104, 6), (20, 10)), far_leg=Knees((104, 6), (-20, 8)),
                near_arm=To("at", -122, -34, -1), near_hand="flat", near_palm=36,
                far_arm=To("at", 74, 6, 1), far_hand="pen", far_palm=-14,
                far_hand_flip=True, far_arm_front=True, head=H(0.35, -0.75, 5),
            ),
        ),
    ),
    (
        Layer(member=0, without=("near_arm", "far_arm")), Layer(extra="low_table"),
        Layer(member=0),
    ),
)
SIDE_BY_SIDE = Group(  # two boys on the ground, shoulder to shoulder
    (
        Member(
            who="karam", face="ashamed", at=(-76, 0),
            pose=Pose(
                front=True, seat=40, lean=3, shrug=5, near_leg=Knees((-58, 2), (20, 10)),
                far_leg=Knees((58, 4), (-20, 8)), near_foot=-14, far_foot=14, feet_out=True,
                near_arm=Swing(-34, 164), near_hand="relax", near_palm=148,
                near_arm_top=True, far_arm=To("pelvis", 30, -14, -1), far_hand_flip=True,
                head=H(0.75, -0.35, 7),
            ),
        ),
        Member(
            who="ahmed", face="kind", at=(68, 4), flip=True,
            pose=Pose(
                front=True, seat=38, lean=9, near_leg=_CROSSED[0], far_leg=_CROSSED[1],
                near_foot=-14, far_foot=14, feet_out=True, near_arm=To("pelvis", -52, -8),
                far_arm=To("pelvis", 16, -26, -1), far_hand_flip=True, head=H(0.7, 0.05, 6),
            ),
        ),
    ),
    (Layer(member=0), Layer(member=1)),
)
ADJUST_VEST = Group(  # somebody sets the shoulders of a vest straight that is far too big
    (
        Member(
            who="hevi", face="amused", at=(-132, 0),
            pose=Pose(
                lean=9, bend=4, near_arm=To("1.shN", 4, 12, 1), near_hand="pinch",
                far_arm=To("1.shF", -8, 8, 1), far_hand="flat", far_arm_front=False,
                near_leg=Swing(-12, -8), far_leg=Swing(12, 2), head=H(1, -0.15, 5),
            ),
        ),
        Member(
            who="ahmed", face="proud", at=(20, 0),
            pose=Pose(
                front=True, shrug=-2, near_arm=Swing(-14, -2), far_arm=Swing(16, -2),
                near_leg=Swing(-8, -3), far_leg=Swing(8, 3), head=H(0.4, 0.3, -3),
            ),
        ),
    ),
    (Layer(member=0, without=("near_arm",)), Layer(member=1), Layer(member=0)),
)
GROUPS: dict[str, Group] = {
    "adjust_vest": ADJUST_VEST, "draw_at_table": DRAW_AT_TABLE, "side_by_side": SIDE_BY_SIDE,
}
