"""Blankets round two people, and a heap of them over three; they know where people sit, not who.

Each is drawn in the units of its group, about the group's origin on the ground.
"""

from collections.abc import Callable, Sequence

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Point, ellipse, polygon, smooth
from kiosk.drawing.people.figure import Figure
from kiosk.drawing.people.pen import Pen, fold

Tone = Callable[[Colour], Colour]
_WOOL, _STRIPES = "#b9765c", ("#f0dcb4", "#7f9c96", "#8a5a76")


def _cloth(
    pen: Pen, edge: Sequence[Point], colour: Colour, creases: Sequence[Sequence[Point]],
    pattern: Callable[[Tone], str] | None = None,
) -> str:
    wool = pen.grade(colour)
    inside = "".join(fold(list(line), 5, pen.mood.shade(wool)) for line in creases)
    return form(pen.canvas, pen.mood, smooth(list(edge)), wool, width=pen.width, depth=7,
                pattern=pattern, inside=inside)


# ---- round two -------------------------------------------------------------------------------


def blanket_behind_two(pen: Pen, figures: Sequence[Figure]) -> str:
    """The blanket at the backs of two who sit close, up to the taller one's shoulders."""
    edge = [(-176, 8), (-184, -80), (-160, -156), (-104, -206), (-20, -226), (40, -262),
            (110, -286), (180, -258), (218, -180), (232, -80), (226, 10), (20, 14)]
    return _cloth(pen, edge, _WOOL, (((-150, -150), (-166, -70), (-160, 0)),
                                     ((196, -180), (212, -90), (208, 0))))


def blanket_before_two(pen: Pen, figures: Sequence[Figure]) -> str:
    """Its two edges, drawn forward over the outer arms, and its fall over the laps."""
    def stripes(tone: Tone) -> str:
        out = ""
        for x, colour in ((-150, 0), (-128, 1), (150, 2), (176, 0), (198, 1)):
            out += stroke(f"M{x} -280Q{x + (14 if x < 0 else -10)} -120 {x - 6} 20",
                          tone(_STRIPES[colour]), 8)
        return out

    left = [(-98, -206), (-150, -180), (-182, -96), (-186, 8), (-120, 16), (-92, 12), (-104, -40),
            (-128, -96), (-120, -150)]
    right = [(168, -268), (206, -228), (232, -120), (236, 12), (120, 18), (20, 16), (30, -30),
             (90, -52), (150, -60), (172, -120), (174, -200)]
    fall = (((190, -190), (206, -100), (204, 4)), ((120, -48), (140, -20), (136, 10)),
            ((70, -40), (74, -14), (62, 10)))
    return _cloth(pen, left, _WOOL, (((-130, -160), (-156, -80), (-150, 4)),), stripes) + _cloth(
        pen, right, _WOOL, fall, stripes)


# ---- over three ------------------------------------------------------------------------------


def pile_behind(pen: Pen, figures: Sequence[Figure]) -> str:
    """The back of the heap: a quilt drawn up behind the heads like a hood."""
    edge = [(-250, 10), (-262, -120), (-226, -232), (-160, -300), (-92, -322), (-64, -352),
            (0, -372), (66, -350), (96, -300), (166, -270), (226, -210), (262, -110), (252, 10)]
    return _cloth(pen, edge, "#6f8fa0", (((-210, -220), (-236, -120), (-220, -20)),
                                         ((214, -200), (240, -110), (224, -20)),
                                         ((-60, -346), (-84, -310), (-96, -290))))


def pile_before(pen: Pen, figures: Sequence[Figure]) -> str:
    """The heap before them: a striped blanket, a coat, a quilt, and three pairs of warm socks."""
    def stripes(tone: Tone) -> str:
        return "".join(stroke(f"M-280 {y}Q-140 {y - 46} 0 {y - 18}T280 {y - 10}",
                              tone(_STRIPES[k % 3]), 9)
                       for k, y in enumerate((-150, -112, -74, -36)))

    top = _cloth(pen, [(-236, -96), (-214, -160), (-168, -186), (-104, -170), (-66, -186),
                       (-30, -206), (30, -206), (70, -184), (104, -160), (160, -172), (212, -150),
                       (240, -90), (236, -30), (0, -10), (-236, -30)], _WOOL,
                 (((-60, -178), (-80, -130), (-72, -80)), ((60, -176), (84, -124), (76, -76))),
                 stripes)
    return top + _coat(pen) + _quilt(pen) + _socks(pen)


def _coat(pen: Pen) -> str:
    """A padded coat thrown over the heap, one sleeve hanging."""
    body = _cloth(pen, [(-282, 8), (-290, -60), (-262, -122), (-206, -140), (-140, -112),
                        (-84, -82), (-64, -30), (-70, 10), (-180, 16)], "#7d7f9c",
                  (((-230, -120), (-250, -60), (-240, 4)), ((-150, -100), (-140, -50), (-150, 6))))
    seams = "".join(stroke(f"M-286 {y}Q-190 {y - 34} -66 {y + 14}",
                           pen.mood.line(pen.grade("#7d7f9c")), 1.6, 0.5) for y in (-84, -52, -20))
    sleeve = _cloth(pen, [(-120, -92), (-60, -104), (-6, -84), (22, -50), (16, -26), (-10, -30),
                          (-50, -58), (-110, -62)], "#7d7f9c",
                    (((-70, -96), (-58, -78), (-62, -66)),))
    return body + seams + sleeve


def _quilt(pen: Pen) -> str:
    def patches(tone: Tone) -> str:
        cells = ""
        for row in range(4):
            for k in range(8):
                if (row + k) % 2:
                    x, y = -60 + k * 46 - row * 8, -132 + row * 40
                    cells += polygon([(x, y), (x + 46, y - 6), (x + 40, y + 34), (x - 6, y + 40)])
        return fill(cells, tone("#e6cfa0"))

    edge = [(-30, 12), (-22, -34), (20, -62), (80, -78), (150, -104), (224, -112), (276, -70),
            (292, 6), (200, 18), (80, 14)]
    creases = (((120, -92), (112, -40), (124, 8)), ((214, -108), (232, -50), (222, 8)))
    return _cloth(pen, edge, "#8a6a96", creases, patches)


#: Pairs of socks: where the left one is, how far off the right one, wool, bands, size.
_SOCKS = ((-206, 42, "#d9a05e", "#7a5a6a", 1.0), (-26, 48, "#8fa5b8", "#f0e2c4", 1.14),
          (176, 36, "#6fa8a4", "#f2ce83", 0.84))


def _socks(pen: Pen) -> str:
    """Soles of warm socks that stick out below."""
    out = ""
    shape = smooth([(-16, 6), (-19, -22), (-15, -48), (0, -58), (15, -48), (19, -22), (16, 6),
                    (0, 12)])
    for left, apart, tone, band, size in _SOCKS:
        for x, turn in ((left, -4), (left + apart, 5)):
            wool = pen.grade(tone)
            inside = stroke("M-20 -8H20M-20 2H20", pen.grade(band), 5) + fill(
                ellipse((0, -46), 13, 9), pen.mood.shade(wool), 0.7)
            sock = form(pen.canvas, pen.mood, shape, wool, width=pen.width / size, depth=3,
                        inside=inside)
            out += group(sock, placed((x, 12), rotate=turn, scale=size))
    return out


COVERS: dict[str, Callable[[Pen, Sequence[Figure]], str]] = {
    "blanket_behind_two": blanket_behind_two, "blanket_before_two": blanket_before_two,
    "pile_behind": pile_behind, "pile_before": pile_before,
}
