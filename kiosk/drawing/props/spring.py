"""Things of the feast, the stage, the wall of drawings and the planting."""

from kiosk.drawing.props.brush import Thing

THINGS: dict[str, tuple[Thing, float]] = {}
