"""Things held when going home again: feasts, helping, telling, planting."""

from kiosk.drawing.people.holds.thing import Carried, Thing

SMALL: dict[str, Thing] = {}
CARRIED: dict[str, Carried] = {}
