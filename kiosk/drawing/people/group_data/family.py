"""Groups of a mother and her small child; nothing is drawn here."""

from dataclasses import replace

from kiosk.drawing.people.group_data.parts import Group, Layer, Member
from kiosk.drawing.people.pose import HeadTurn as H
from kiosk.drawing.people.pose import Pose, Swing, To
from kiosk.drawing.people.poses.family import POSES as FAMILY
from kiosk.drawing.people.poses.village import SIT_MAT

_ON_LAP = Pose(  # sits sideways on a lap, legs down, hands up
    seat=24, lean=-3, bend=3, near_leg=Swing(70, 34), far_leg=Swing(82, 48), near_foot=10,
    far_foot=-6, near_arm=Swing(30, 92), near_hand="open", far_arm=Swing(74, 128),
    far_hand="open", far_arm_front=False, head=H(0.6, 0.1, 2), grounded=False,
)

SAMI_ON_LAP = Group(
    (
        Member(
            who="mama", face="happy",
            pose=replace(
                SIT_MAT, near_arm=To("1.belly", 10, 8), near_hand="flat", near_palm=86,
                far_arm=To("1.chest", -18, 10), far_hand="flat", far_arm_front=False,
                head=H(0.8, -0.2, 6),
            ),
        ),
        Member(who="sami", face="happy", at=(50, -66), pose=_ON_LAP),
    ),
    (
        Layer(member=0, without=("near_arm", "head")), Layer(member=1),
        Layer(member=0),
    ),
)
SAMI_ON_HIP = Group(
    (
        Member(
            who="mama", face="happy",
            pose=replace(
                FAMILY["hold_hip"], near_arm=To("1.pelvis", 10, 2), near_hand="flat",
                near_palm=84, far_arm=To("1.chest", 4, 6),
            ),
        ),
        Member(
            who="sami", face="happy", at=(54, -212),
            pose=replace(
                _ON_LAP, lean=-4, near_leg=Swing(44, 10), far_leg=Swing(70, 20),
                near_arm=Swing(-40, -14), near_hand="flat", far_arm=Swing(96, 150),
            ),
        ),
    ),
    (
        Layer(member=0, without=("near_arm", "head", "drape")), Layer(member=1),
        Layer(member=0),
    ),
)

GROUPS: dict[str, Group] = {"sami_on_lap": SAMI_ON_LAP, "sami_on_hip": SAMI_ON_HIP}
