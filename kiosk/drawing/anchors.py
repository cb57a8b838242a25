"""Where the mouths, heads and hands of a drawn panel are, as lettering needs them.

All in fractions of what the camera shows, rounded so that files stay still; it knows no scene.
"""

from collections.abc import Iterable

from kiosk.drawing.paths import Point
from kiosk.drawing.people.person import Placed
from kiosk.model.geometry import Box
from kiosk.model.scene import Voice
from kiosk.model.story import Anchors, Figure

#: Half the head of a voice without one, in units: a tail needs something to stop at.
_SPECK = 8.0


def anchors_of(
    people: Iterable[tuple[str, Placed]], voices: Iterable[Voice], focus: Iterable[Box], view: Box
) -> Anchors:
    """Everyone who is in the view, by the name in the cast, and what balloons must not cover.

    A voice without a figure has a mouth in the view or at its edge, and next to no head.
    """
    figures = []
    for who, person in people:
        head = _seen(Box(*person.head), view)
        if head.w <= 0 or head.h <= 0:
            continue
        hands = (_seen(Box(*hand), view) for hand in person.hands)
        figures.append(Figure(
            who.upper(), _place(person.mouth, view), head,
            tuple(hand for hand in hands if hand.w > 0 and hand.h > 0),
        ))
    for voice in voices:
        mouth = _place(voice.at, view)
        x, y = view.x + mouth[0] * view.w, view.y + mouth[1] * view.h
        figures.append(Figure(voice.who.upper(), mouth, _seen(Box(x, y, 0, 0).grown(_SPECK), view)))
    return Anchors(tuple(figures), tuple(_seen(box, view) for box in focus))


def _seen(box: Box, view: Box) -> Box:
    """What of `box` lies in the view; of no width or height where it lies outside."""
    left, top = max(box.x, view.x), max(box.y, view.y)
    wide, high = min(box.right, view.right) - left, min(box.bottom, view.bottom) - top
    place = ((left - view.x) / view.w, (top - view.y) / view.h, wide / view.w, high / view.h)
    return Box(*(round(value, 4) for value in place))


def _place(point: Point, view: Box) -> Point:
    def within(value: float) -> float:
        return round(min(1.0, max(0.0, value)), 4)

    return within((point[0] - view.x) / view.w), within((point[1] - view.y) / view.h)
