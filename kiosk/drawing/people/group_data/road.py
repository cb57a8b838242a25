"""Groups of the long road: walking, resting, a night in a corridor; nothing is drawn here."""

from kiosk.drawing.people.group_data.parts import Group

GROUPS: dict[str, Group] = {}
