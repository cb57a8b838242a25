"""Things of the thirsty day: water, soap, medicine."""

from kiosk.drawing.props.brush import Thing

THINGS: dict[str, tuple[Thing, float]] = {}
