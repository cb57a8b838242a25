"""Rules on the frame: what the picture is about lies in it, and its edge cuts nobody badly."""

from collections.abc import Iterator

from kiosk.authors.composition.seen import Composition, Person
from kiosk.authors.composition.telling import Fault
from kiosk.drawing.masks import count
from kiosk.model.geometry import STAGE_H, Box

#: How much of a head may lie outside: the tip of a tuft of hair.
_TUFT = 0.03
#: A hand is cut where between so much and so much of it is seen; else it is in or out.
_CUT_HAND = (0.12, 0.85)
#: The upper part of a picture, in which balloons stand.
_CALM = 0.25


def head_cut_off(picture: Composition) -> Iterator[Fault]:
    """The frame cuts no head off: a head is in the picture whole, or its body is not there."""
    for one in picture.people:
        share = _share(one.head, picture.view)
        if _TUFT < 1 - share < 1:
            lost = round(100 * (1 - share))
            yield one.path, f"The frame cuts {lost} % off the head of {one.who}."
        elif share == 0 and picture.view.holds(one.placed.joints["chest"]):
            yield one.path, f"The head of {one.who} is outside the picture, the body is in it."


def hand_cut_off(picture: Composition) -> Iterator[Fault]:
    """A hand is well in the picture or well out of it; at the edge it looks chopped off."""
    least, most = _CUT_HAND
    for one in picture.people:
        for hand in (Box(*hand) for hand in one.placed.hands):
            if least < _share(hand, picture.view) < most and _is_seen(picture, one, hand):
                yield one.path, f"The frame cuts a hand of {one.who}."


def _is_seen(picture: Composition, one: Person, box: Box) -> bool:
    """Whether any of what somebody has in `box` is before all else."""
    area = picture.shapes.boxed(box)
    return count(picture.shapes.seen(one.index, one.member), area) > 0.2 * count(area)


def focus_outside(picture: Composition) -> Iterator[Fault]:
    """What balloons must not cover lies in the picture: else they keep clear of nothing."""
    for index, box in enumerate(picture.scene.focus):
        if _share(Box(*box), picture.view) < 0.95:
            yield ("focus", index), "This focus lies outside what the camera shows."


def face_under_balloons(picture: Composition) -> Iterator[Fault]:
    """The upper quarter is calm: balloons stand there, and no face."""
    calm = picture.view.y + _CALM * picture.view.h
    for one in picture.people:
        if one.placed.pose.shows_face and _share(one.head, picture.view) and one.face[0][1] < calm:
            high = round((calm - one.face[0][1]) * STAGE_H / picture.view.h)
            yield one.path, f"The face of {one.who} is {high} units up in the balloons' quarter."


def _share(box: Box, view: Box) -> float:
    """How much of `box` the view shows, 0-1."""
    return box.overlap(view) / (box.w * box.h)
