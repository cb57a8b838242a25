"""Groups of the road: a child carried, an arm that stops, steps that go back, a shoulder."""

from dataclasses import replace

from kiosk.drawing.people.group_data.parts import Group, Layer, Member
from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Pose, Swing, To
from kiosk.drawing.people.poses.road import POSES
from kiosk.drawing.people.poses.village import POSES as AT_HOME

CARRY_ON_BACK = Group(  # a father walks with his daughter asleep on his back
    (
        Member(
            who="baba", face="tired", holds="shoulder_bag",
            pose=Pose(
                lean=13, bend=7, near_leg=Swing(-20, -30), far_leg=Swing(26, 10), near_foot=20,
                far_foot=-12, near_arm=To("1.kneeN", -14, 16), near_hand="relax", near_palm=70,
                far_arm=Swing(34, 66), far_hand="fist", far_arm_front=False,
                head=H(1, 0.1, -3),
            ),
        ),
        Member(
            who="noor", face="sleepy", at=(-86, -250),
            pose=Pose(
                lean=22, bend=5, near_leg=Swing(64, -4), far_leg=Swing(70, 6), near_foot=14,
                far_foot=10, near_arm=To("0.chest", 34, -18), near_hand="relax",
                far_arm=To("0.chest", 50, -14), far_arm_front=False, head=H(0.9, -0.2, 16),
                grounded=False,
            ),
        ),
    ),
    (
        Layer(member=1, only=("under_arms", "far_arm_behind")),
        Layer(member=0, without=("near_arm", "head")), Layer(member=1, without=("near_arm",
                                                                               "head")),
        Layer(member=0, only=("head",)), Layer(member=1), Layer(member=0),
    ),
)
WRITE_SLEEVE = Group(  # a mother writes in her daughter's sleeve; the daughter stands proud
    (
        Member(
            who="mama", face="calm", at=(-78, 0), holds="pen",
            pose=replace(
                AT_HOME["sit_mat"], lean=7, bend=4, near_arm=To("1.handN", -16, 12),
                near_hand="offer", near_palm=88, far_arm=To("1.handN", -16, -22),
                far_hand="pen", far_palm=62, far_arm_front=True, head=H(1, -0.2, 5),
            ),
        ),
        Member(
            who="noor", face="proud", at=(132, 10), flip=True,
            pose=Pose(
                lean=-7, bend=-4, shrug=3, far_arm=Swing(100, 200), far_hand="flat",
                far_palm=228, far_arm_top=True, near_arm=Swing(44, 84), near_hand="open",
                near_palm=98, far_arm_front=True, near_leg=Swing(-4, -2), far_leg=Swing(8, 4),
                head=H(0.9, 0.3, -6),
            ),
        ),
    ),
    (Layer(member=1), Layer(member=0)),
)
LEAN_ON = Group(  # a boy leans on his grandmother, her arm round him
    (
        Member(
            who="teta", face="calm",
            pose=Pose(
                seat=56, lap=True, lean=-2, bend=4, near_leg=Swing(80, -80),
                far_leg=Swing(80, -80), near_arm=To("1.chest", -22, 6, -1), near_hand="relax",
                far_arm=To("pelvis", 57, -22), head=H(0.8, -0.4, -7, flip=True),
            ),
        ),
        Member(
            who="ahmed", face="calm", at=(-136, 6),
            pose=replace(
                POSES["hug_knees"], lean=13, bend=4, shrug=0, head=H(1, 0.25, 13),
                near_arm=To("kneeN", -6, 12),
            ),
        ),
    ),
    (
        Layer(member=0), Layer(member=1), Layer(member=0, only=("near_palm",)),
    ),
)
ARM_STOP = Group(  # a brother throws his arm across before his sister
    (
        Member(
            who="ahmed", face="worried", at=(136, 0),
            pose=Pose(
                lean=-5, bend=-2, shrug=3, near_leg=Swing(-20, -12), far_leg=Swing(24, 8),
                near_arm=To("1.belly", 36, 4, -1), near_hand="open", near_palm=-78,
                far_arm=Swing(38, 60), far_hand="open", far_arm_front=True,
                head=H(0.9, -0.15, 4, flip=True),
            ),
        ),
        Member(
            who="noor", face="excited", at=(-104, 8), holds="cloth_hen",
            pose=Pose(
                lean=8, bend=3, near_leg=Swing(-8, -12), far_leg=Swing(10, 2), near_foot=26,
                far_arm=Swing(128, 122), far_hand="point", far_arm_front=True,
                near_arm=To("belly", 20, -6, 1), near_hand="flat", head=H(1, 0.25, -6),
                carries="under_arm",
            ),
        ),
    ),
    (Layer(member=0, without=("near_arm",)), Layer(member=1), Layer(member=0)),
)
SAME_STEPS = Group(  # back the way they came: he leads, she treads in the old footprints
    (
        Member(
            who="ahmed", face="determined", at=(76, -8),
            pose=Pose(
                lean=5, bend=2, near_arm=To("at", -40, -132, -1), near_hand="fist",
                far_arm=Swing(18, 46), near_leg=Swing(-20, -30), far_leg=Swing(24, 10),
                near_foot=20, far_foot=-10, head=H(1, 0.1, -2), carries="near_hand",
            ),
        ),
        Member(
            who="noor", face="careful", at=(-76, 8), holds="cloth_hen",
            pose=Pose(
                lean=7, bend=5, far_arm=To("0.handN", -2, 0), far_hand="fist", far_arm_front=True,
                near_arm=Swing(-40, -58), near_hand="fist", near_leg=Swing(-10, -12),
                far_leg=Swing(52, -6), far_foot=4, head=H(1, -0.2, 3), carries="near_hand",
            ),
        ),
    ),
    (
        Layer(member=0, without=("near_arm",)), Layer(member=1, without=("far_arm",)),
        Layer(member=0), Layer(member=1),
    ),
)
CROUCH_HANDS = Group(  # a father at the height of his children, a hand on a shoulder of each
    (
        Member(
            who="baba", face="proud",
            pose=Pose(
                lean=3, bend=3, seat="ground", near_leg=Swing(58, -84), far_leg=Swing(110, -6),
                near_foot=62, near_arm=To("1.shN", 2, 4, -1), near_hand="relax",
                far_arm=To("2.shF", -40, 16, 1), far_hand="relax", far_palm=80, far_arm_front=True,
                head=H(1, -0.2, 3),
            ),
        ),
        Member(
            who="ahmed", face="relieved", at=(-150, 4),
            pose=Pose(
                lean=4, bend=3, near_arm=Swing(-6, 8), far_arm=Swing(14, 30),
                near_leg=Swing(-6, -3), far_leg=Swing(9, 5), head=H(1, 0, 6),
            ),
        ),
        Member(
            who="noor", face="curious", at=(206, 10), flip=True, holds="cloth_hen",
            pose=Pose(
                lean=-2, bend=3, near_arm=Swing(2, 18), near_hand="fist", far_arm=Swing(10, 22),
                near_leg=Swing(-6, -3), far_leg=Swing(9, 5), head=H(1, 0.3, -4),
                carries="near_hand",
            ),
        ),
    ),
    (
        Layer(member=0, without=("near_arm", "far_arm")), Layer(member=1), Layer(member=2),
        Layer(member=0),
    ),
)
ASLEEP_ON_ARM = Group(  # on a bench: a mother with her baby, a daughter asleep against her arm
    (
        Member(
            who="mama", face="calm", holds="baby",
            pose=Pose(
                seat=26, lean=-1, bend=3, near_leg=Swing(82, 2), far_leg=Swing(76, 8),
                near_arm=To("belly", 27, 6), near_hand="flat", far_arm=To("belly", 36, -12),
                far_hand="cup", far_arm_front=False, head=H(1, -0.1, 3), carries="arms",
                grounded=False,
            ),
        ),
        Member(
            who="noor", face="asleep", at=(-96, 6), holds="cloth_hen",
            pose=Pose(
                seat=30, lean=19, bend=3, near_leg=Swing(84, 4), far_leg=Swing(78, 10),
                near_arm=To("belly", 20, -8), near_hand="flat", far_arm=To("belly", 30, 4),
                far_hand="flat", far_arm_front=False, head=H(0.85, -0.25, 15), carries="arms",
                grounded=False,
            ),
        ),
    ),
    (Layer(member=0), Layer(member=1)),
)
GROUPS: dict[str, Group] = {
    "carry_on_back": CARRY_ON_BACK, "write_sleeve": WRITE_SLEEVE, "lean_on": LEAN_ON,
    "arm_stop": ARM_STOP, "same_steps": SAME_STEPS, "crouch_hands": CROUCH_HANDS,
    "asleep_on_arm": ASLEEP_ON_ARM,
}
