"""The pictures on the last choice: the vest, the comic, and the sign with the ball."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, Point, ellipse, polygon, rounded, smooth
from kiosk.drawing.smalls import choices_camp, signs_of_camp
from kiosk.drawing.smalls.grounds import pool, shadow
from kiosk.drawing.smalls.growth import apricot, leaf
from kiosk.drawing.smalls.scissors import CREAM, HONEY, TURQUOISE, WOOD, Scissors, patch
from kiosk.drawing.smalls.small import cards


def vest(cut: Scissors) -> str:
    """The turquoise vest with its badge, on a wooden hanger, and a cap beside it."""
    rail = cut.band("M-20 40H820", WOOD, 20)
    hook = cut.band("M400 96V76C400 52 428 54 424 30", "#b9c1c9", 9, weight=0.8)
    bar = cut.cut(smooth([Corner(270, 150), (330, 116), (400, 92), (470, 116), Corner(530, 150),
                          (470, 138), (400, 120), (330, 138)]), WOOD, depth=5)
    return pool(cut.canvas, "#f2e2bc") + rail + hook + bar + signs_of_camp.vest(
        cut, (400, 110), 1.04)


def pencil_and_panel(cut: Scissors) -> str:
    """A page with one drawn panel and one still empty, and a pencil that begins there."""
    sheet = cut.cut(polygon([(86, 66), (716, 44), (732, 466), (102, 484)]), CREAM, depth=6)
    first = _panel(cut, (126, 98), "#bfe0e6", "#a9c58a")
    empty = cut.mark(polygon([(440, 88), (680, 80), (690, 428), (450, 436)]), 9)
    drawn = cut.mark("M486 386Q540 330 590 372Q622 398 652 366", 9, TURQUOISE)
    return pool(cut.canvas, "#f6dcb0") + shadow((410, 476), 330) + sheet + first + empty + drawn \
        + _pencil(cut, (652, 362))


def _panel(cut: Scissors, at: Point, air: str, land: str) -> str:
    frame = polygon([(0, 0), (282, -8), (292, 340), (10, 350)])
    clip = cut.canvas.clip(frame)
    view = patch(frame, air) + patch("M-10 360V210Q80 160 160 214Q230 178 310 210V360Z", land)
    view += patch(ellipse((222, 66), 34), HONEY) + patch("M-10 360V280Q120 240 310 290V360Z",
                                                        "#8fb274")
    tree = leaf(cut, (90, 296), 1.5, 0, "#6f9a55", 0) + apricot(cut, (214, 268), 34, -8)
    return group(group(view, extra=f'clip-path="url(#{clip})"') + tree + cut.mark(frame, 9),
                 placed(at))


def _pencil(cut: Scissors, tip: Point) -> str:
    """A pencil whose point is at `tip`, up to the right."""
    body = cut.cut(polygon([(-24, -60), (24, -60), (24, -300), (-24, -300)]), "#e8a15b", depth=8,
                   inside=stroke("M8 -320V-40", "#c9823f", 8))
    wood = cut.cut(smooth([Corner(0, 0), Corner(-24, -60), (0, -50), Corner(24, -60)]), "#f0d9b0",
                   depth=4)
    lead = patch(polygon([(0, 0), (-8, -20), (8, -20)]), "#3a2233")
    cap = cut.cut(rounded(-26, -352, 52, 40, 14), "#c98a8f", depth=4) + cut.cut(
        rounded(-26, -318, 52, 22, 5), "#b9c1c9", depth=3)
    return group(body + wood + lead + cap, placed(tip, rotate=24))


def teapot_and_ball(cut: Scissors) -> str:
    """The Big Teapot's sign, a ball and a rolled-out map under it: come and play."""
    sign = signs_of_camp.teapot_sign(cut, (330, 466), 1.02, posts=2)
    ball = choices_camp.ball(cut, (660, 388), 84)
    return choices_camp.square(cut) + sign + ball


CARDS = cards({
    "choice_vest": vest,
    "choice_pencil_and_panel": pencil_and_panel,
    "choice_teapot_and_ball": teapot_and_ball,
}, 7)
