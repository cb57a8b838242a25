"""Groups of the cold nights: sneezing, warming, listening, telling; nothing is drawn here."""

from kiosk.drawing.people.group_data.parts import Group

GROUPS: dict[str, Group] = {}
