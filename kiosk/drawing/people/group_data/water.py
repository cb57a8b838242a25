"""Groups of the thirsty day: carrying, drinking, washing, nursing; nothing is drawn here."""

from kiosk.drawing.people.group_data.parts import Group

GROUPS: dict[str, Group] = {}
