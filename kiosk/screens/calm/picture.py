"""Where the calm corner's pictures stand on the stage; it knows none of them."""

from kiosk.model.geometry import Box

#: A clean start, beside the way back, which stands where the calm corner's button stood.
ANEW = Box(1328, 24, 116, 116)
#: One large picture under the heading, of the shape of all pictures.
PICTURE = Box(270, 206, 1060, 662.5)
