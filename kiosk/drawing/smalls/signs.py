"""Icons that are signs: arrows, marks and levels, without a letter of any one script.

Each is drawn in a square of 256 for left-to-right reading; the screens mirror those that point.
"""

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    HONEY,
    INK,
    LEAF,
    ROSE,
    TURQUOISE,
    Scissors,
    light,
    patch,
    shade,
)

_ARROW = "M46 128H200M140 62L206 128L140 194"


def forward(cut: Scissors) -> str:
    """A soft arrow that points on."""
    return cut.band(_ARROW, TURQUOISE, 36)


def back(cut: Scissors) -> str:
    """The same arrow the other way, paler: going back is never the first thing to do."""
    return cut.band("M210 128H56M116 62L50 128L116 194", HONEY, 36)


def pause(cut: Scissors) -> str:
    """Two upright bars."""
    return cut.cut(rounded(52, 34, 58, 186, 26), APRICOT) + cut.cut(
        rounded(142, 34, 58, 186, 26), APRICOT
    )


def again(cut: Scissors) -> str:
    """An arrow that comes round to where it began."""
    return cut.band("M190 80A80 80 0 1 0 206 144M194 32L194 84L142 88", TURQUOISE, 30)


def done(cut: Scissors) -> str:
    """A tick of two leaves: a short one and a long one from one foot."""
    short = [(96, 208), (60, 188), (38, 152), Corner(30, 112), (70, 122), (98, 158)]
    long = [(96, 208), (88, 166), (116, 108), (164, 66), Corner(228, 42), (218, 102), (180, 162),
            (132, 204)]
    veins = "M98 198Q140 126 206 66M92 190Q70 154 46 128"
    return cut.cut([smooth(short), smooth(long)], LEAF, depth=9) + cut.mark(
        veins, 6, light(LEAF, 0.6)
    )


def delete(cut: Scissors) -> str:
    """Take the last one away: a tag that points at what came before, with a cross."""
    tag = [(92, 56), (206, 56), (230, 80), (230, 176), (206, 200), (92, 200), (76, 192),
           (28, 136), (28, 120), (76, 64)]
    return cut.cut(smooth(tag, tension=0.1), ROSE) + cut.band(
        "M120 96L184 160M184 96L120 160", CREAM, 18, weight=0.8
    )


def languages(cut: Scissors) -> str:
    """Two balloons of one talk: a near one that leans one way, a far one that leans the other."""
    far = [(150, 26), (222, 36), (244, 78), (234, 118), Corner(240, 154), (206, 136), (150, 138),
           (84, 124), (66, 80), (84, 38)]
    near = [(108, 100), (176, 112), (194, 156), (174, 200), (108, 210), (64, 206), Corner(20, 234),
            (28, 192), (20, 154), (44, 112)]
    behind = cut.cut(smooth(far), HONEY, depth=7)
    marks = cut.mark("M114 68H196", 11)
    before = cut.cut(smooth(near), CREAM, depth=8)
    return behind + marks + before + cut.mark("M62 144H146M62 174H118", 11, shade(TURQUOISE))


def letters(cut: Scissors) -> str:
    """A small pair and a large pair of marks, as letters of two scripts look."""
    return _mark_pair(cut, (104, 72), 0.5, APRICOT) + _mark_pair(cut, (34, 208), 0.88, TURQUOISE)


def _mark_pair(cut: Scissors, foot: tuple[float, float], size: float, colour: str) -> str:
    """A pointed mark and a bowl with a dot, on one line that starts at `foot`."""
    pointed = "M8 0L46 -104L84 0M24 -38H68"
    bowl = "M120 -58C112 -16 138 -10 160 -10C186 -10 208 -18 198 -62"
    both = Scissors(cut.canvas, cut.line * 0.8 / size**0.6)
    drawn = both.band(pointed + bowl + "M160 22V22.1", colour, 22 / size**0.25)
    return group(drawn, placed(foot, scale=size))


# ---- sound -----------------------------------------------------------------------------------

_BODY = [Corner(26, 98), Corner(66, 98), (74, 94), Corner(122, 48), (130, 128), Corner(122, 208),
         (74, 162), Corner(66, 158), Corner(26, 158), (22, 128)]


def _horn(cut: Scissors) -> str:
    return cut.cut(smooth(_BODY, tension=0.12), HONEY)


def speaker(cut: Scissors) -> str:
    """A loudspeaker with two waves."""
    return _horn(cut) + cut.band("M158 96Q182 128 158 160M192 64Q240 128 192 192", TURQUOISE, 18)


def speaker_off(cut: Scissors) -> str:
    """A loudspeaker without waves, and a strip of paper laid across it."""
    strip = cut.band("M46 46L214 214", CREAM, 20)
    return group(_horn(cut), "translate(34 0)") + strip


def louder(cut: Scissors) -> str:
    """A loudspeaker, and a plus."""
    return _small_horn(cut) + cut.band("M188 86V170M146 128H230", TURQUOISE, 24)


def softer(cut: Scissors) -> str:
    """A loudspeaker, and a minus."""
    return _small_horn(cut) + cut.band("M150 128H230", TURQUOISE, 24)


def _small_horn(cut: Scissors) -> str:
    return group(_horn(cut), placed((0, 14), scale=0.89))


# ---- the page --------------------------------------------------------------------------------


def page(cut: Scissors) -> str:
    """A page of four panels, the first one large as on a real page."""
    sheet = cut.cut(rounded(40, 22, 176, 212, 14), CREAM, depth=3)
    places = ((58, 40, 140, 74, TURQUOISE), (58, 128, 62, 88, HONEY), (134, 128, 64, 40, LEAF),
              (134, 182, 64, 34, APRICOT))
    boxes = "".join(
        patch(rounded(x, y, w, h, 7), colour) + cut.mark(rounded(x, y, w, h, 7), 6)
        for x, y, w, h, colour in places
    )
    return sheet + boxes


def panel(cut: Scissors) -> str:
    """One panel: a frame with hills and a round sun in it."""
    clip = cut.canvas.clip(rounded(38, 62, 180, 132, 6))
    inside = (
        patch(rounded(38, 62, 180, 132), light(TURQUOISE, 0.35))
        + patch(ellipse((162, 100), 22), HONEY)
        + patch("M20 200V150Q80 100 132 160Q180 120 240 158V200Z", LEAF)
        + patch("M20 200V178Q100 150 240 186V200Z", shade(LEAF))
    )
    return cut.cut(rounded(22, 46, 212, 164, 16), CREAM, depth=3) + group(
        inside, extra=f'clip-path="url(#{clip})"'
    ) + cut.mark(rounded(38, 62, 180, 132, 6), 6)


def hint(cut: Scissors) -> str:
    """A lamp that is on, in a round soft glow: no rays."""
    glass = [(128, 34), (176, 52), (196, 100), (182, 138), (160, 166), Corner(156, 182),
             Corner(100, 182), (96, 166), (74, 138), (60, 100), (80, 52)]
    glow = patch(ellipse((128, 104), 100), HONEY, 0.55)
    bulb = cut.cut(smooth(glass), "#ffdf8a", depth=10)
    wire = cut.mark("M112 178V130L98 108M144 178V130L158 108M112 130Q128 142 144 130", 7, INK)
    cap = cut.cut(rounded(98, 178, 60, 46, 14), ROSE, depth=5)
    screw = cut.mark("M104 200H152", 6)
    shine = cut.mark("M84 92Q88 66 108 58", 9, CREAM)
    return glow + bulb + wire + shine + cap + screw


def arrow_down(cut: Scissors, colour: str) -> str:
    """A short arrow down on (0, 0), for icons that put something somewhere."""
    return cut.band(polygon([(0, -74), (0, 0)], closed=False) + "M-32 -30L0 2L32 -30", colour, 24)
