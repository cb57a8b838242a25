"""Groups of the thirsty day: carrying, drinking, washing, nursing; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.group_data.parts import Group, Layer, Member
from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Pose, Swing, To
from kiosk.drawing.people.poses.everyday import POSES as EVERYDAY
from kiosk.drawing.people.poses.village import SIT_MAT

_HELD = Pose(  # a tired child that leans back on who holds her, a cloth hen in her arms
    seat=24, lean=-11, bend=4, near_leg=Swing(72, 22), far_leg=Swing(84, 36), near_foot=8,
    far_foot=-4, near_arm=To("chest", 18, 24), near_hand="flat", far_arm=To("chest", 26, 14),
    far_hand="flat", far_arm_front=False, head=H(0.9, -0.2, -3), carries="arms", grounded=False,
)
_SAT = replace(EVERYDAY["sit_chair"], lean=-5, bend=4, head=H(1, -0.35, 9))

_HOLDING = (
    Layer(member=0, without=("near_arm", "far_arm_behind", "drape", "head")),
    Layer(member=1), Layer(member=0),
)

FEEL_FOREHEAD = Group(  # awake at once: a hand on the brow, and one on her own shoulder
    (
        Member(
            who="mama", face="alert",
            pose=replace(
                SIT_MAT, lean=3, near_arm=To("1.belly", 4, 12), near_hand="flat", near_palm=88,
                far_arm=To("1.brow", -28, -7, -1), far_hand="flat", far_palm=82,
                far_arm_front=False, head=H(1, -0.3, 4),
            ),
        ),
        Member(who="noor", face="sick", at=(106, -42), holds="cloth_hen", pose=_HELD),
        Member(
            who="ahmed", face="worried", at=(-128, 4),
            pose=Pose(
                seat="ground", lean=9, bend=4, near_leg=Swing(54, -84), far_leg=Swing(104, -8),
                near_foot=66, near_arm=Swing(-14, 20), far_arm=To("0.shN", -12, -10, -1),
                far_hand="flat", far_palm=70, far_arm_front=True, head=H(1, 0.1, 0),
            ),
        ),
    ),
    (
        Layer(member=0, without=("near_arm", "drape", "head")), Layer(member=1),
        Layer(member=0, only=("far_palm",)), Layer(member=0), Layer(member=2),
    ),
)
CARRY_CHILD = Group(  # a tired child on her mother's arm, her brother's hand on her back
    (
        Member(
            who="mama", face="worried",
            pose=Pose(
                lean=-5, bend=4, near_arm=To("1.pelvis", 6, 22), near_hand="flat", near_palm=84,
                far_arm=To("1.chest", 14, 16), far_hand="flat", far_palm=100,
                far_arm_front=False, near_leg=Swing(-6, -3), far_leg=Swing(9, 5),
                head=H(1, -0.35, 10),
            ),
        ),
        Member(
            who="noor", face="weak", at=(102, -236), flip=True,
            pose=Pose(
                seat=24, lean=13, bend=7, near_leg=Swing(40, -8), far_leg=Swing(52, 6),
                near_foot=24, far_foot=20, near_arm=To("0.shN", 44, 46), near_hand="flat",
                far_arm=To("0.shF", -10, 10), far_hand="flat", far_arm_front=False,
                head=H(0.6, -0.2, 10), grounded=False,
            ),
        ),
        Member(
            who="ahmed", face="worried", at=(234, 8), flip=True,
            pose=Pose(
                lean=6, bend=3, near_arm=To("1.belly", 18, 6), near_hand="flat", near_palm=118,
                far_arm=Swing(10, 22), far_arm_front=False, near_leg=Swing(-7, -4),
                far_leg=Swing(10, 5), head=H(1, 0.5, -6),
            ),
        ),
    ),
    (
        Layer(member=0, without=("near_arm", "far_arm_behind", "drape", "head")),
        Layer(member=1, without=("near_arm",)), Layer(member=0, only=("drape", "head")),
        Layer(member=1), Layer(member=0), Layer(member=2),
    ),
)
SIT_LAP = Group(  # a child on her mother's lap, on a bench
    (
        Member(
            who="mama", face="worried",
            pose=replace(
                _SAT, near_arm=To("1.belly", 14, 10), near_hand="flat", near_palm=88,
                far_arm=To("1.shF", 6, 16), far_hand="flat", far_arm_front=False,
            ),
        ),
        Member(who="noor", face="tired", at=(96, -148), holds="cloth_hen", pose=_HELD),
    ),
    _HOLDING,
)
SPOONFUL = Group(  # the same, and a spoon that comes from a kind hand
    (
        *SIT_LAP.members,
        Member(
            who="ms_amal", face="amused", at=(352, 0), flip=True, holds="cup_and_spoonful",
            pose=replace(
                _SAT, lean=8, far_arm=To("1.mouth", 36, 8, -1), far_hand="pen", far_palm=96,
                far_arm_front=True, near_arm=To("belly", 48, 4), near_hand="cup", near_palm=92,
                head=H(1, -0.1, 2),
            ),
        ),
    ),
    (*_HOLDING, Layer(member=2)),
)
GROUPS: dict[str, Group] = {
    "carry_child": CARRY_CHILD, "feel_forehead": FEEL_FOREHEAD, "sit_lap": SIT_LAP,
    "spoonful": SPOONFUL,
}
