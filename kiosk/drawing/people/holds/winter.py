"""Things held in the cold nights: sneezing, warming, listening, telling."""

from kiosk.drawing.people.holds.thing import Carried, Thing

SMALL: dict[str, Thing] = {}
CARRIED: dict[str, Carried] = {}
