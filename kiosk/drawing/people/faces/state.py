"""Faces of the body: tired, ill, hot, cold, hungry; no drawing."""

from kiosk.drawing.people.expressions import Brow, Expression, Mouth

STATE: dict[str, Expression] = {
    "mouth_full": Expression(
        opening=1.08, lower=0.08, iris=1.04, gaze=(0.5, 0), brow=Brow(-3.4, -0.4, 0.4, -2),
        mouth=Mouth("full", 11, 1.2),
    ),
    "sleepy": Expression(
        opening=0.46, lower=0.12, gaze=(0, 0.5), brow=Brow(1, -1.5, 2.5), mouth=Mouth("o", 6, 0, 4)
    ),
    # The two halves of a slow breath: eyes at rest on the way in, soft round lips on the way out.
    "breathing_in": Expression(
        closed="down", brow=Brow(-2.6, -0.8, 0.6), mouth=Mouth("line", 13, 2.4)
    ),
    "breathing_out": Expression(
        opening=0.44, lower=0.18, gaze=(0.3, 0.4), brow=Brow(-1.6, -1.2, 0.8),
        mouth=Mouth("o", 7, 0, 6), flush=0.2,
    ),
    "whistling": Expression(
        opening=0.98, lower=0.3, iris=1.04, brow=Brow(-3, -1, 0.8), mouth=Mouth("o", 7, 0, 5),
    ),
    "asleep": Expression(closed="down", brow=Brow(0, -1, 1), mouth=Mouth("line", 11, 1.8)),
    "tired": Expression(
        opening=0.64, lower=0.12, slant=1, gaze=(0.15, 0.35), brow=Brow(-0.4, -3, 2.4),
        mouth=Mouth("line", 14, -1.2), rings=0.5,
    ),
    "weak": Expression(
        opening=0.5, lower=0.08, slant=2, gaze=(0, 0.4), brow=Brow(-0.4, -5, 3),
        mouth=Mouth("o", 8, 0, 4), rings=0.8, flush=-0.3,
    ),
    "sick": Expression(
        opening=0.72, lower=0.22, slant=2.6, gaze=(0, 0.4), brow=Brow(-1, -6.4, 3.2),
        mouth=Mouth("wave", 18, -3.4), rings=0.8, flush=-0.3, drops="sweat",
    ),
    "dizzy": Expression(
        opening=0.74, squint=0.24, slant=1.6, gaze=(-0.35, -0.5), brow=Brow(-2.6, -4.8, 3, -3),
        mouth=Mouth("wave", 17, -1), rings=0.6, flush=-0.2,
    ),
    "hot": Expression(
        opening=0.72, lower=0.16, gaze=(0.1, -0.2), brow=Brow(-1.4, -4, 2.2),
        mouth=Mouth("speak", 15, -1, 9), flush=0.3, drops="beads",
    ),
    "thirsty": Expression(
        opening=0.8, lower=0.08, slant=1.2, gaze=(0.3, 0.3), brow=Brow(-1.8, -4.4, 2.6),
        mouth=Mouth("tongue", 14, -1.4), drops="sweat", flush=0.16,
    ),
    "cold": Expression(
        opening=0.86, lower=0.3, brow=Brow(0.4, -4, 2.4), mouth=Mouth("chatter", 20, 0, 8),
        flush=0.2,
    ),
}
