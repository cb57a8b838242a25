"""Things held when arriving in the camp: the clinic, the sign, school and play."""

from kiosk.drawing.people.holds.thing import Carried, Thing

SMALL: dict[str, Thing] = {}
CARRIED: dict[str, Carried] = {}
