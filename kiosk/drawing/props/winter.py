"""Things of the cold nights: rain, warmth, rumours."""

from kiosk.drawing.props.brush import Thing

THINGS: dict[str, tuple[Thing, float]] = {}
