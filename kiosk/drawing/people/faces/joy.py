"""Faces of joy, from a quiet content to a wild laugh; no drawing."""

from kiosk.drawing.people.expressions import Brow, Expression, Mouth

_LAUGH = Expression(closed="up", brow=Brow(-5, -1, 0), mouth=Mouth("open", 28, 6, 17))
_HOPE = Expression(
    opening=1.08, lower=0.12, iris=1.06, gaze=(0.25, -0.45), brow=Brow(-4, -3, 0.5),
    mouth=Mouth("open", 15, 3, 4),
)

JOY: dict[str, Expression] = {
    "gentle": Expression(
        opening=0.86, lower=0.25, brow=Brow(-1, -1, 0.5), mouth=Mouth("line", 20, 4.5)
    ),
    "kind": Expression(
        opening=0.9, lower=0.28, brow=Brow(-1.8, -2.6, 0.8), mouth=Mouth("line", 20, 4.2)
    ),
    "smile": Expression(
        opening=0.98, lower=0.25, iris=1.03, brow=Brow(-2, 0, 0), mouth=Mouth("line", 23, 6.5)
    ),
    "happy": Expression(
        opening=0.98, lower=0.32, iris=1.04, brow=Brow(-3, -0.5, 0.5),
        mouth=Mouth("open", 24, 5.5, 9)
    ),
    "laugh": _LAUGH,
    "laughing": _LAUGH,
    "content": Expression(
        opening=0.7, lower=0.34, brow=Brow(-1.6, -1, 1), mouth=Mouth("line", 21, 5)
    ),
    "cosy": Expression(closed="up", brow=Brow(-2, -1.8, 1.2), mouth=Mouth("line", 19, 5.5)),
    "cheerful": Expression(
        lower=0.3, iris=1.04, brow=Brow(-4.4, -0.6, 0), mouth=Mouth("open", 26, 6.5, 11)
    ),
    "joyful": Expression(
        opening=0.84, lower=0.52, iris=1.06, brow=Brow(-5.4, -1.6, 0.6),
        mouth=Mouth("open", 29, 7, 14),
    ),
    "delighted": Expression(
        opening=1.16, lower=0.1, iris=1.1, brow=Brow(-6, -1.4, 0.8), mouth=Mouth("open", 23, 6, 12)
    ),
    "excited": Expression(
        opening=1.2, iris=1.04, brow=Brow(-6.4, 0.2, 0.4), mouth=Mouth("open", 26, 6, 16)
    ),
    "hilarious": Expression(
        closed="tight", brow=Brow(-2.4, -2, 1), mouth=Mouth("open", 30, 6.5, 20), flush=0.12
    ),
    "wild": Expression(
        opening=1.26, iris=0.92, brow=Brow(-6.4, 1.8, -2.2), mouth=Mouth("open", 31, 7, 19)
    ),
    "triumphant": Expression(
        opening=0.8, lower=0.36, brow=Brow(-4.2, 1.8, -2.6), mouth=Mouth("grin", 29, 7, 7)
    ),
    "grinning": Expression(
        lower=0.36, iris=1.02, brow=Brow(-2.4, 0.4, -0.4, -2), mouth=Mouth("grin", 27, 6.5, 6)
    ),
    "amused": Expression(
        opening=0.92, lower=0.36, brow=Brow(-2.4, 0, 0.4, -2.6), mouth=Mouth("smirk", 25, 6)
    ),
    "playful": Expression(
        wink=True, wink_as="up", lower=0.2, iris=1.04, brow=Brow(-3.4, 0, 0, -2.6),
        mouth=Mouth("open", 23, 6, 8),
    ),
    "teasing": Expression(
        opening=0.96, lower=0.2, squint=0.24, gaze=(0.5, 0), brow=Brow(-0.8, 1.6, -1.2, -4.6),
        mouth=Mouth("smirk", 24, 6),
    ),
    "comic": Expression(
        opening=1.22, iris=0.88, gaze=(0.3, -0.3), brow=Brow(-5.6, 0.6, -1, -3.4),
        mouth=Mouth("tongue", 22, 5),
    ),
    "proud": Expression(
        opening=0.93, lower=0.3, iris=1.03, brow=Brow(-2.5, 0.8, -1.2), mouth=Mouth("smirk", 27, 7)
    ),
    "confident": Expression(
        opening=0.96, lower=0.22, brow=Brow(-1.2, 1.2, -1.6, -1.6), mouth=Mouth("smirk", 23, 5)
    ),
    "heroic": Expression(
        opening=0.94, lower=0.26, gaze=(0.3, -0.3), brow=Brow(0.2, 2.2, -2.6),
        mouth=Mouth("grin", 24, 5, 6),
    ),
    "encouraging": Expression(
        opening=1.04, lower=0.3, iris=1.03, brow=Brow(-4.4, -2.6, 0.8),
        mouth=Mouth("open", 21, 5.5, 7),
    ),
    "relieved": Expression(
        opening=0.8, lower=0.26, slant=1.4, brow=Brow(-3.6, -5, 1.8),
        mouth=Mouth("open", 20, 4.5, 6),
    ),
    "moved": Expression(
        opening=0.9, lower=0.3, slant=2, brow=Brow(-2.6, -5.8, 2.6), mouth=Mouth("line", 20, 4.4),
        drops="brim",
    ),
    "hope": _HOPE,
    "hopeful": _HOPE,
}
