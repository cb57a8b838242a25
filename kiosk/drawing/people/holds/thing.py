"""What a held thing is: drawn about its own origin, or with the joints of the one who holds it."""

from collections.abc import Callable

from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen

#: A thing in a hand, about where the fingers meet.
Thing = Callable[[Pen], str]
#: A thing that is carried or worn: what it adds to the figure, by the name of the part it joins.
Carried = Callable[[Pen, Skeleton], dict[str, str]]
