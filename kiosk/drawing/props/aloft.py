"""What is in the air: pigeons that burst away, and one far plane; it knows no scene."""

from kiosk.drawing.props.brush import Brush, Thing
from kiosk.drawing.skies import high_plane, pigeon

_GREYS = (("#8a8f9c", "#6f7484"), ("#a9a6a6", "#86838a"), ("#cfc8bd", "#a8a29c"))


def pigeons(brush: Brush) -> str:
    """Thirteen pigeons that scatter to the upper right, about 760 wide, centred on (0, 0)."""
    flock = (
        (-330, 150, 0.9, -28, 0.6), (-230, 60, 0.74, -38, -0.5), (-180, 190, 1.05, -20, 0.2),
        (-90, 90, 0.9, -34, -0.7), (-60, -40, 0.6, -44, 0.6), (10, 160, 1.15, -16, 0.7),
        (60, 20, 0.76, -36, 0.1), (120, 110, 0.92, -24, -0.6), (160, -70, 0.54, -46, 0.4),
        (220, 40, 0.7, -30, 0.6), (270, 140, 0.86, -12, 0.0), (320, -30, 0.52, -40, -0.4),
        (380, 70, 0.62, -22, 0.5),
    )
    out = ""
    for turn, (x, y, size, angle, beat) in enumerate(flock):
        body, wing = _GREYS[turn % 3]
        tones = brush.mood.grade(body), brush.mood.grade(wing)
        out += pigeon((x, y), size, tones, angle, beat)
    return out


def plane(brush: Brush) -> str:
    """A plane so high that it is a small grey shape, 120 units long before it is made small."""
    return high_plane((0, 0), 1.0, brush.mood.grade("#666b78"), -18)


THINGS: dict[str, tuple[Thing, float]] = {
    "pigeons": (pigeons, 0),
    "plane": (plane, 0),
}
