"""Things of the first days in the camp: clinic, sign, school and play."""

from kiosk.drawing.props.brush import Thing

THINGS: dict[str, tuple[Thing, float]] = {}
