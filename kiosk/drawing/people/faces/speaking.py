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
    if shut.corner > 2:
        wide = max(18.0, min(23.0, shut.width))
        return replace(face, mouth=Mouth("open", wide, min(5.0, shut.corner), 10))
    return replace(face, mouth=Mouth("speak", 17, max(-2.6, shut.corner), 11.5))
