"""The colours of the book's paper, for a page; they are those of the screens (kiosk/screens/style).

On white paper and without colour the three fills are still dark, middle and pale.
"""

PAPER = "#f6ead6"
CARD = "#fffaf0"
INK = "#3a2233"
SOFT_INK = "#6b4f60"
HONEY = "#f2ce83"
APRICOT = "#e8a15b"
#: The turquoise of the screens, as dark as a bar on paper has to be (5.2:1 on the card).
DEEP = "#256f6c"
RULE = "#d9c5a5"

#: The fills of a chart's parts, in their order.
FILLS = (DEEP, APRICOT, CARD)
