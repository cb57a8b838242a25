"""Which places there are, with their views and lights; it paints none itself."""

from kiosk.drawing.places import (
    camp_gate,
    cfs_inside,
    clinic_tent,
    handwash_station,
    house_inside,
    latrine_block,
    market_lane,
    play_area,
    road_dusk,
    school_tent,
    teapot_sign,
    tent_inside,
    tent_outside,
    tent_row,
    village_courtyard,
    village_lane,
    water_point,
)
from kiosk.drawing.places.backdrop import View

PLACES: dict[str, dict[str, View]] = {
    "camp_gate": camp_gate.VIEWS,
    "cfs_inside": cfs_inside.VIEWS,
    "clinic_tent": clinic_tent.VIEWS,
    "handwash_station": handwash_station.VIEWS,
    "house_inside": house_inside.VIEWS,
    "latrine_block": latrine_block.VIEWS,
    "market_lane": market_lane.VIEWS,
    "play_area": play_area.VIEWS,
    "road_dusk": road_dusk.VIEWS,
    "school_tent": school_tent.VIEWS,
    "teapot_sign": teapot_sign.VIEWS,
    "tent_inside": tent_inside.VIEWS,
    "tent_outside": tent_outside.VIEWS,
    "tent_row": tent_row.VIEWS,
    "village_courtyard": village_courtyard.VIEWS,
    "village_lane": village_lane.VIEWS,
    "water_point": water_point.VIEWS,
}
