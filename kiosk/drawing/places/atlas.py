"""Which places there are, with their views and lights; it paints none itself."""

from kiosk.drawing.places import house_inside, village_courtyard, village_lane
from kiosk.drawing.places.backdrop import View

PLACES: dict[str, dict[str, View]] = {
    "house_inside": house_inside.VIEWS,
    "village_courtyard": village_courtyard.VIEWS,
    "village_lane": village_lane.VIEWS,
}
