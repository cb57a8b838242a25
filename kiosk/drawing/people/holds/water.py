"""Things held in the thirsty day: carrying, drinking, washing, nursing."""

from kiosk.drawing.people.holds.thing import Carried, Thing

SMALL: dict[str, Thing] = {}
CARRIED: dict[str, Carried] = {}
