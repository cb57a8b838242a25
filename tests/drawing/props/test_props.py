"""Every thing on the shelf can be drawn, near and far."""

import pytest

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.light import mood
from kiosk.drawing.props.brush import Brush, line_width
from kiosk.drawing.props.shelf import PROPS


@pytest.mark.parametrize("name", PROPS)
def test_a_thing_is_drawn_the_same_every_time(name: str) -> None:
    draw, foot = PROPS[name]
    first = draw(Brush(Canvas(), mood("gold")))
    assert first == draw(Brush(Canvas(), mood("gold")))
    assert first and foot >= 0


def test_a_contour_stays_between_hairline_and_marker_on_the_stage() -> None:
    """A line's width is in the thing's own units, so that it is about the same on the stage."""
    for size in (0.3, 0.6, 1.0, 1.5, 3.0):
        assert 1.2 <= line_width(size) * size <= 3.0
