"""Faces at work: calm, attention and will; no drawing."""

from kiosk.drawing.people.expressions import Brow, Expression, Mouth

_NEUTRAL = Expression(mouth=Mouth("line", 15, 1.6))

WILL: dict[str, Expression] = {
    "neutral": _NEUTRAL,
    "not_shown": _NEUTRAL,  # of somebody whose face is turned away
    "calm": Expression(
        opening=0.86, lower=0.14, brow=Brow(-0.5, -0.8, 0.4), mouth=Mouth("line", 16, 2.6)
    ),
    "calmer": Expression(
        opening=0.92, lower=0.18, brow=Brow(-1.8, -3.2, 1.2), mouth=Mouth("line", 16, 3)
    ),
    "determined": Expression(
        opening=0.95, lower=0.14, brow=Brow(0.4, 2.1, -1.2), mouth=Mouth("line", 17, -0.4)
    ),
    "firm": Expression(
        opening=0.98, lower=0.1, brow=Brow(0.8, 2.8, -1.2), mouth=Mouth("tight", 17, -1)
    ),
    "serious": Expression(
        opening=0.97, lower=0.06, brow=Brow(-0.4, 0.6, 0.4), mouth=Mouth("line", 15, -1.4)
    ),
    "brave": Expression(
        opening=1.06, lower=0.14, slant=1, brow=Brow(-1.4, -2.6, -0.6), mouth=Mouth("tight", 17, 2)
    ),
    "brave_tear": Expression(  # brave, but for one tear on one cheek
        opening=1.02, lower=0.2, slant=1.4, brow=Brow(-1.6, -3.6, 0.2),
        mouth=Mouth("tight", 16, 1.6), drops="tear",
    ),
    "ready": Expression(
        opening=1.08, lower=0.16, iris=0.98, brow=Brow(-0.4, 2.2, -1.8),
        mouth=Mouth("grin", 22, 3.4, 5),
    ),
    "focused": Expression(
        opening=0.94, lower=0.22, gaze=(0.55, 0.3), wink=True, brow=Brow(0.4, 2.2, -0.8, -3),
        mouth=Mouth("tongue", 16, 3.4),
    ),
    "busy": Expression(
        opening=0.82, lower=0.14, gaze=(0.4, 0.6), brow=Brow(-0.4, 1, -0.4),
        mouth=Mouth("line", 12, 1),
    ),
    "careful": Expression(
        opening=0.84, lower=0.14, gaze=(0.35, 0.7), brow=Brow(-2.4, -1.6, 0.8),
        mouth=Mouth("tongue", 13, 1.6),
    ),
    "curious": Expression(
        opening=1.12, lower=0.04, iris=1.06, gaze=(0.5, 0.1), brow=Brow(-3.6, -0.4, 0.4, -3),
        mouth=Mouth("line", 12, 2.2),
    ),
    "fascinated": Expression(
        opening=1.18, iris=1.1, gaze=(0.5, 0.2), brow=Brow(-5, -0.8, 0.6),
        mouth=Mouth("open", 12, 2, 5),
    ),
    "listening": Expression(
        opening=1.04, lower=0.08, gaze=(0.45, -0.1), brow=Brow(-2.8, -2, 0.8, -1),
        mouth=Mouth("line", 12, 1.4),
    ),
    "thinking": Expression(
        opening=0.95, lower=0.05, gaze=(0.75, -0.75), brow=Brow(-3, 0, 0, -5),
        mouth=Mouth("side", 11, 1.5),
    ),
    "unimpressed": Expression(
        opening=0.64, lower=0.16, gaze=(0.4, 0), brow=Brow(0.6, 0.4, 0.6, -4.2),
        mouth=Mouth("tight", 16, -2),
    ),
    "talk": Expression(lower=0.08, brow=Brow(-2, 0, 0), mouth=Mouth("open", 17, 2, 8)),
}
