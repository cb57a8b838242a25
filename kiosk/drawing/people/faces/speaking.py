"""Any face, speaking: the same lids and brows over an open mouth; no drawing."""

from dataclasses import replace

from kiosk.drawing.people.expressions import Expression, Mouth

TALK = "+talk"  # after a face's name: "worried+talk"


def speaking(face: Expression) -> Expression:
    """`face` in the middle of a word."""
    shut = face.mouth
    if shut.kind in ("open", "o", "fear"):
        return replace(face, mouth=replace(shut, opening=max(shut.opening, 8.0)))
    if shut.kind == "grin":
        return replace(face, mouth=Mouth("open", shut.width, shut.corner, 9))
    corner = max(-2.2, min(4.5, shut.corner))
    wide = max(15.0, min(21.0, shut.width))
    return replace(face, mouth=Mouth("open", wide, corner, 8.5))
