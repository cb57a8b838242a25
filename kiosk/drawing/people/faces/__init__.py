"""Every face by name, those of the script by the script's words; no drawing."""

from kiosk.drawing.names import merged, named
from kiosk.drawing.people.expressions import Expression
from kiosk.drawing.people.faces.fear import FEAR
from kiosk.drawing.people.faces.joy import JOY
from kiosk.drawing.people.faces.sorrow import SORROW
from kiosk.drawing.people.faces.speaking import TALK, speaking
from kiosk.drawing.people.faces.state import STATE
from kiosk.drawing.people.faces.will import WILL

FACES: dict[str, Expression] = merged((WILL, JOY, FEAR, SORROW, STATE))


def expression(name: str, speaks: bool = False) -> Expression:
    """The face called `name`; an unknown name is a ValueError that offers the nearest.

    Whoever speaks, or whose face's name ends in "+talk", has an open mouth.
    """
    face = named("face", name.removesuffix(TALK), FACES)
    return speaking(face) if speaks or name.endswith(TALK) else face
