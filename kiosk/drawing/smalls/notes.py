"""The pictures on a content note's buttons: read, listen, go round, rest, leave."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, Swing, To
from kiosk.drawing.smalls import doors, feelings, icons
from kiosk.drawing.smalls.faces import Face, face
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import pool, shadow, sky
from kiosk.drawing.smalls.growth import apricot, leaf
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    HONEY,
    LEAF,
    ROSE,
    TURQUOISE,
    Scissors,
    light,
    patch,
)


def read(cut: Scissors) -> str:
    """An open picture book, and an apricot on it."""
    cover = cut.cut(rounded(92, 132, 616, 304, 26), TURQUOISE, depth=9)
    left = smooth([Corner(400, 150), (330, 116), (220, 108), Corner(114, 122), Corner(114, 404),
                   (220, 390), (330, 396), Corner(400, 424)])
    right = smooth([Corner(400, 150), (470, 116), (580, 108), Corner(686, 122), Corner(686, 404),
                    (580, 390), (470, 396), Corner(400, 424)])
    pages = cut.cut(left, CREAM, depth=5) + cut.cut(right, CREAM, depth=5)
    pictures = _picture(cut, 148, 154, 216, 116, "#bfe0e6", "#a9c58a")
    pictures += _picture(cut, 148, 292, 98, 78, "#f2ce83", "#e8a15b")
    pictures += _picture(cut, 266, 292, 98, 78, "#e4cfe0", "#b79bb8")
    pictures += _picture(cut, 438, 154, 98, 216, "#d5e6dc", "#8fbcc9")
    fruit = apricot(cut, (612, 244), 62, -8) + leaf(cut, (602, 190), 0.72, 52, LEAF, 1)
    return pool(cut.canvas, "#f6dcb0") + shadow((400, 446), 330) + cover + pages + pictures + fruit


def _picture(
    cut: Scissors, x: float, y: float, w: float, h: float, sky_tone: str, land: str
) -> str:
    """A small panel with nothing in it but air and a hill."""
    frame = rounded(x, y, w, h, 8)
    ground = f"M{x} {y + h}v{-h * 0.34}q{w * 0.4} {-h * 0.26} {w} {h * 0.04}V{y + h}Z"
    return patch(frame, sky_tone) + patch(ground, land) + cut.mark(frame, 6)


_LISTENING = {
    "base": "stand", "near_arm": To("earN", -12, 20, -1), "near_hand": "cup", "near_arm_top": True,
    "far_arm": Swing(8, 14), "head": HeadTurn(0.7, 0.1, -8),
}


def listen(cut: Scissors) -> str:
    """Ahmed with a hand behind his ear, and waves that come to it."""
    ahmed = person(cut, "ahmed", (470, 800), 1.9, "smile", pose=_LISTENING, gaze=(-0.8, -0.1))
    waves = cut.band("M250 160Q296 218 250 276M178 118Q256 218 178 318M106 76Q216 218 106 360",
                     TURQUOISE, 20)
    return pool(cut.canvas, "#cfe6e2") + waves + ahmed


_STONES = ((70, 420, 46), (160, 444, 48), (256, 456, 50), (356, 460, 50), (456, 456, 50),
           (554, 440, 50), (636, 402, 46), (686, 344, 42), (712, 282, 38), (724, 226, 34))


def skip(cut: Scissors) -> str:
    """A path of stones that goes round a rain cloud and its puddle."""
    land = sky(cut.canvas, ("#dcebd2", "#cfe0b8", "#bcd3a0"))
    puddle = patch(ellipse((360, 356), 214, 46), "#8fb0c9") + patch(
        ellipse((330, 346), 120, 18), "#b4cfe0"
    )
    drops = "".join(
        feelings.drop(at, 1.0, "#5f93bd") for at in
        ((230, 270), (300, 292), (370, 276), (440, 296), (500, 268), (264, 322), (404, 330))
    )
    cloud = feelings.cloud(cut, (362, 158), 0.66, "#9aa6bd") + face(
        Face("rest", "M-20 44Q0 36 20 44", blush=0), (364, 150), 0.8
    )
    stones = "".join(
        cut.cut(ellipse((x, y), r, r * 0.52), "#f3e3c2", depth=5, weight=0.8) for x, y, r in _STONES
    )
    way = cut.band("M726 176V108M690 138L726 100L762 138", APRICOT, 22)
    return land + puddle + drops + cloud + stones + way


def rest(cut: Scissors) -> str:
    """A cushion and a glass of tea beside it."""
    seat = group(icons.cushion(Scissors(cut.canvas, cut.line / 1.9), ROSE),
                 placed((300, 334), scale=1.9))
    glass = group(icons.tea(Scissors(cut.canvas, cut.line / 1.5)), placed((606, 424), scale=1.5))
    steam = stroke("M590 206C566 180 606 160 584 128M628 206C604 176 646 154 622 116",
                   "#b79aa4", 10)
    ground = patch(ellipse((400, 430), 360, 52), "#dfe6cc")
    return pool(cut.canvas, "#e4ede0") + ground + shadow((300, 430), 206) + seat + glass + steam


def leave(cut: Scissors) -> str:
    """An open door with the evening in it."""
    wall = sky(cut.canvas, ("#e2c3a6", "#ecd2b2", "#d3ab8c"))
    floor = patch("M0 424H800V500H0Z", "#b98f78")
    rug = patch(polygon([(250, 452), (610, 452), (660, 500), (200, 500)]), light(HONEY, 0.2), 0.6)
    return wall + floor + rug + doors.open_door(cut, (430, 436), 1.0, doors.EVENING)


