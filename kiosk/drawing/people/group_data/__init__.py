"""Groups as data, by name: people who touch and are drawn together; nothing is drawn here."""

from kiosk.drawing.names import merged
from kiosk.drawing.people.group_data import (
    arrival,
    family,
    road,
    spring,
    village,
    water,
    winter,
)
from kiosk.drawing.people.group_data.parts import Group, Layer, Member

__all__ = ["GROUPS", "Group", "Layer", "Member"]

GROUPS: dict[str, Group] = merged(
    module.GROUPS for module in (village, family, road, arrival, water, winter, spring)
)
