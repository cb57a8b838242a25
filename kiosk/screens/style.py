"""The colours and sizes that all screens share; it draws nothing.

A tablet of ten inches is about 217 mm wide, 7.4 units to the millimetre: 116 units are 15.7 mm,
above the 15 mm that a small finger on a shared screen needs.
"""

from kiosk.model.geometry import Box

PAPER = "#f6ead6"
CARD = "#fffaf0"
INK = "#3a2233"
SOFT_INK = "#6b4f60"
APRICOT = "#e8a15b"
HONEY = "#f2ce83"
TURQUOISE = "#3fa7a3"
OLIVE = "#8a9a5b"
VEIL = "#f6ead6c8"
GLASS = "#fffaf0e0"
#: The same over a picture that is to be seen: the sides of a panel.
FAINT_GLASS = "#fffaf0a0"

BUTTON = 116.0
EDGE = 24.0

#: The buttons of a reading screen, first from the reading start; lettering keeps off them.
PAUSE_PLACE = Box(EDGE, EDGE, BUTTON, BUTTON)
PAGE_PLACE = Box(EDGE + BUTTON + 16, EDGE, BUTTON, BUTTON)
QUIET_PLACE = Box(1600 - EDGE - 2 * BUTTON - 16, EDGE, BUTTON, BUTTON)
CALM_PLACE = Box(1600 - EDGE - BUTTON, EDGE, BUTTON, BUTTON)
BACK_PLACE = Box(14, 458, 84, 84)
FORWARD_PLACE = Box(1600 - 14 - 84, 458, 84, 84)
#: A larger way on, where going on is the only thing left to do.
GO_ON_PLACE = Box(1600 - EDGE - BUTTON, 442, BUTTON, BUTTON)
#: Where the page and speaker buttons stand while a whole page is seen: under the corner buttons,
#: in the margins beside the page.
PAGE_BELOW = Box(EDGE, EDGE + BUTTON + 16, BUTTON, BUTTON)
QUIET_BELOW = Box(1600 - EDGE - BUTTON, EDGE + BUTTON + 16, BUTTON, BUTTON)
CHROME = (PAUSE_PLACE, PAGE_PLACE, QUIET_PLACE, CALM_PLACE, BACK_PLACE, FORWARD_PLACE)
