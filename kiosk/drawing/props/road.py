"""Things of the long road."""

from kiosk.drawing.props.brush import Thing

THINGS: dict[str, tuple[Thing, float]] = {}
