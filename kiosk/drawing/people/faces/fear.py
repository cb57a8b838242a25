"""Faces of fear, surprise and doubt; no drawing."""

from kiosk.drawing.people.expressions import Brow, Expression, Mouth

FEAR: dict[str, Expression] = {
    "worried": Expression(
        opening=1.05, iris=0.93, brow=Brow(-2.5, -5, 2.5), mouth=Mouth("wave", 15, -2.5)
    ),
    "scared": Expression(
        opening=1.24, lower=-0.1, iris=0.76, brow=Brow(-3.5, -6, 3.5),
        mouth=Mouth("fear", 15, -3, 9), drops="sweat",
    ),
    "scared_shut": Expression(
        closed="tight", brow=Brow(1.2, -4.2, 2.6), mouth=Mouth("wave", 17, -3.2)
    ),
    "surprised": Expression(
        opening=1.24, lower=-0.1, iris=0.86, brow=Brow(-6, -1, 1.5), mouth=Mouth("o", 10, 0, 12)
    ),
    "shocked": Expression(
        opening=1.2, lower=-0.08, iris=0.72, brow=Brow(-4, -4.4, 2.4), mouth=Mouth("o", 8, 0, 7)
    ),
    "alarmed": Expression(
        opening=1.28, lower=-0.1, iris=0.8, brow=Brow(-6, -3.6, 2), mouth=Mouth("fear", 20, -2, 14)
    ),
    "astonished": Expression(
        opening=1.32, lower=-0.14, iris=0.82, brow=Brow(-8.4, -1, 1.6), mouth=Mouth("o", 13, 0, 18)
    ),
    "alert": Expression(
        opening=1.14, iris=0.94, brow=Brow(-2.2, 1.6, -1), mouth=Mouth("tight", 14, -0.6)
    ),
    "uneasy": Expression(
        opening=0.98, lower=0.06, gaze=(-0.62, 0.3), brow=Brow(-1.6, -3.8, 2.2, -1.4),
        mouth=Mouth("bite", 14, -1),
    ),
    "unsure": Expression(
        opening=1.02, lower=0.06, gaze=(-0.3, 0.35), brow=Brow(-2.6, -4, 1.6, -1.6),
        mouth=Mouth("side", 13, 1),
    ),
    "guarded": Expression(
        opening=0.72, lower=0.12, gaze=(0.45, 0), brow=Brow(1, 1.4, -0.4, -1.2),
        mouth=Mouth("tight", 14, -1.2),
    ),
    "confused": Expression(
        opening=1.06, squint=0.2, gaze=(0.2, -0.4), brow=Brow(-1.4, -2, 1, -6),
        mouth=Mouth("wave", 15, -1),
    ),
    "still": Expression(
        opening=1.06, lower=0.06, gaze=(0.35, -0.05), brow=Brow(-2.4, -3, 1),
        mouth=Mouth("line", 12, 0.4),
    ),
    "wonder": Expression(
        opening=1.18, iris=1.12, brow=Brow(-5.8, -2.2, 1), mouth=Mouth("o", 9, 0, 6)
    ),
}
