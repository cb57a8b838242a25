"""Groups of arriving in the camp: the clinic, the sign, school and play; nothing is drawn here."""

from kiosk.drawing.people.group_data.parts import Group

GROUPS: dict[str, Group] = {}
