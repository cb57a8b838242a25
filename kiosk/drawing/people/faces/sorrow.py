"""Faces of sorrow, shame and hurt pride; no drawing."""

from kiosk.drawing.people.expressions import Brow, Expression, Mouth

SORROW: dict[str, Expression] = {
    "sad": Expression(
        opening=0.74, lower=0.1, slant=3, gaze=(0.1, 0.5), brow=Brow(-1, -6.5, 3.5),
        mouth=Mouth("line", 15, -4.5),
    ),
    "brave_smile": Expression(  # sad eyes over a mouth that tries to smile
        opening=0.86, lower=0.2, slant=2.4, gaze=(0.3, 0.3), brow=Brow(-1.5, -5.4, 3),
        mouth=Mouth("line", 16, 3.2),
    ),
    "cry": Expression(
        closed="down", brow=Brow(-1, -7, 4), mouth=Mouth("fear", 19, -4, 12), drops="tears"
    ),
    "tear": Expression(
        opening=0.82, lower=0.22, slant=3, gaze=(0.1, 0.25), brow=Brow(-1, -6.5, 3),
        mouth=Mouth("wave", 15, -4), drops="tear",
    ),
    "sorry": Expression(
        opening=0.92, lower=0.1, slant=2.2, gaze=(0.2, -0.35), brow=Brow(-2.2, -5.6, 2.6),
        mouth=Mouth("wave", 13, -1.4),
    ),
    "hurt": Expression(
        opening=0.96, lower=0.16, slant=2.6, gaze=(-0.2, 0.3), brow=Brow(-0.6, -5.4, 2.2),
        mouth=Mouth("pout", 13, -3.4), drops="brim",
    ),
    "sympathetic": Expression(
        opening=0.94, lower=0.22, slant=1.6, brow=Brow(-2.2, -5.2, 2), mouth=Mouth("line", 16, 1.6)
    ),
    "ashamed": Expression(
        opening=0.66, lower=0.1, slant=2.4, gaze=(-0.3, 0.9), brow=Brow(-0.8, -5.6, 3),
        mouth=Mouth("wave", 13, -2), flush=0.3,
    ),
    "embarrassed": Expression(
        opening=0.96, gaze=(-0.7, -0.25), brow=Brow(-3.6, -4.6, 2.2),
        mouth=Mouth("grin", 19, 1.6, 5), flush=0.34, drops="sweat",
    ),
    "sheepish": Expression(
        opening=0.86, lower=0.2, gaze=(-0.5, 0.4), brow=Brow(-3, -4.2, 1.8, -1.6),
        mouth=Mouth("smirk", 20, 4), flush=0.24,
    ),
    "shy": Expression(
        opening=0.84, lower=0.2, gaze=(-0.3, 0.7), brow=Brow(-2.2, -3.2, 1.2),
        mouth=Mouth("line", 13, 3.6), flush=0.3,
    ),
    "offended": Expression(
        opening=0.74, lower=0.08, gaze=(-0.6, -0.1), brow=Brow(0.6, 2.6, -2, -3.5),
        mouth=Mouth("pout", 13, -3),
    ),
    "pretend_offended": Expression(
        closed="down", brow=Brow(-4.6, 1, -1.4, -2.4), mouth=Mouth("pout", 13, -2)
    ),
    "mock_grumpy": Expression(
        opening=0.86, lower=0.32, squint=0.12, gaze=(0.4, 0), brow=Brow(0.2, 2.6, -1.2, -4),
        mouth=Mouth("side", 17, 1.5),
    ),
    "scornful": Expression(
        opening=0.68, lower=0.18, gaze=(0.3, 0.1), brow=Brow(0.8, 2, -1, -4.2),
        mouth=Mouth("smirk", 22, 3),
    ),
}
