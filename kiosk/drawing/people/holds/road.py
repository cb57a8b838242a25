"""Things held on the long road: walking, resting, a night in a corridor."""

from kiosk.drawing.people.holds.thing import Carried, Thing

SMALL: dict[str, Thing] = {}
CARRIED: dict[str, Carried] = {}
