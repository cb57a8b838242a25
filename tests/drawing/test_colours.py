"""Mixing of colours."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.drawing.colours import channels, colour_of, luminance, mix, multiply, saturate, screen

colours = st.tuples(*[st.integers(0, 255)] * 3).map(colour_of)
share = st.floats(0, 1)


@given(colour=colours)
def test_a_colour_survives_being_taken_apart(colour: str) -> None:
    assert colour_of(channels(colour)) == colour


@given(a=colours, b=colours)
def test_the_ends_of_a_mix_are_its_colours(a: str, b: str) -> None:
    assert mix(a, b, 0) == a
    assert mix(a, b, 1) == b


@given(a=colours, b=colours, k=share)
def test_multiplying_never_lightens_and_screening_never_darkens(a: str, b: str, k: float) -> None:
    assert luminance(multiply(a, b, k)) <= luminance(a) + 0.003
    assert luminance(screen(a, b, k)) >= luminance(a) - 0.003


def test_without_saturation_a_colour_is_grey() -> None:
    red, green, blue = channels(saturate("#eeb13c", 0))
    assert red == green == blue
