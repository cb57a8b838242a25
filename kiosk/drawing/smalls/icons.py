"""Icons that are things: a hand, tea on a cushion, books, a door, people; 256 square each."""

from kiosk.drawing.canvas import group, placed, stroke
from kiosk.drawing.paths import Corner, ellipse, polygon, rounded, smooth
from kiosk.drawing.smalls import signs
from kiosk.drawing.smalls.scissors import (
    APRICOT,
    CREAM,
    HONEY,
    INK,
    LEAF,
    MUSTARD,
    OLIVE,
    ROSE,
    SKIN,
    TEA,
    TURQUOISE,
    WOOD,
    Scissors,
    light,
    moved,
    patch,
    shade,
)


def touch(cut: Scissors) -> str:
    """A child's hand that presses with its first finger; rings go out from the tip."""
    rings = cut.band("M62 62A50 50 0 0 1 162 62", TURQUOISE, 13, weight=0.8)
    fingers = [rounded(91, 38, 42, 150, 21), rounded(126, 106, 38, 90, 19),
               rounded(157, 114, 36, 86, 18), rounded(186, 126, 32, 76, 16)]
    palm = [(92, 132), (150, 122), (218, 150), (216, 188), (196, 222), (118, 226), (90, 204),
            (64, 172)]
    thumb = [(98, 196), (70, 182), (44, 150), (42, 132), (58, 126), (76, 140), (100, 160)]
    hand = cut.cut([*fingers, smooth(palm), smooth(thumb)], SKIN, depth=7)
    folds = cut.mark("M128 132V158M160 138V160M189 146V164", 6)
    nail = patch(rounded(101, 46, 22, 22, 11), light(SKIN, 0.55))
    sleeve = cut.cut(rounded(92, 212, 112, 40, 14), MUSTARD, depth=5)
    return group(rings + hand + folds + nail + sleeve, placed((10, 2), scale=0.94))


def tea(cut: Scissors, *, plate: bool = True) -> str:
    """A waisted glass of tea on its saucer, standing on (0, 0), 130 high."""
    glass = [Corner(-40, -130), (-34, -96), (-24, -74), (-30, -50), (-36, -26), Corner(-26, -6),
             Corner(26, -6), (36, -26), (30, -50), (24, -74), (34, -96), Corner(40, -130)]
    filled = "M-60 -104H60V0H-60Z"
    inside = patch(filled, TEA) + patch("M-60 -104H-8V0H-60Z", light(TEA, 0.18))
    inside += patch(ellipse((0, -104), 38, 6), light(TEA, 0.4))
    inside += patch(rounded(-26, -124, 8, 96, 4), CREAM, 0.7)
    saucer = cut.cut(ellipse((0, -4), 66, 14), CREAM, depth=3) if plate else ""
    return saucer + cut.cut(smooth(glass), "#e9f1ee", depth=0, inside=inside)


def cushion(cut: Scissors, colour: str) -> str:
    """A plump cushion around (0, 0), 212 wide, with a band and tufts at its corners."""
    outline = [Corner(-108, -40), (-70, -44), (0, -52), (70, -44), Corner(108, -40), (99, -20),
               (97, 0), (99, 20), Corner(108, 42), (70, 45), (0, 52), (-70, 45), Corner(-108, 42),
               (-99, 20), (-97, 0), (-99, -20)]
    band = patch("M-120 -8C-60 4 60 4 120 -8V14C60 26 -60 26 -120 14Z", HONEY)
    dots = "".join(patch(ellipse((x, 12 - abs(x) * 0.08), 5), INK) for x in range(-78, 79, 26))
    return cut.cut(smooth(outline), colour, depth=9, inside=band + dots)


def calm(cut: Scissors) -> str:
    """A cushion with a glass of tea on it: a place to sit, not an alarm."""
    steam = cut.mark("M112 32C98 26 122 18 110 8M146 32C132 26 158 16 146 6", 9)
    return (
        moved(cushion(cut, ROSE), (128, 186)) + group(tea(cut), placed((128, 168), scale=0.96))
        + steam
    )


def home(cut: Scissors) -> str:
    """A shelf with books, one leaning."""
    def book(x: float, top: float, wide: float, colour: str) -> str:
        body = cut.cut(rounded(x, top, wide, 190 - top, 6), colour, depth=6)
        return body + cut.mark(f"M{x + 8} {top + 26}H{x + wide - 8}", 6, light(colour, 0.7))

    leaning = group(book(0, 64, 36, APRICOT), "translate(168 10) rotate(13 18 190)")
    books = book(26, 58, 40, TURQUOISE) + book(70, 38, 44, HONEY) + book(118, 70, 34, OLIVE)
    board = cut.cut(rounded(16, 190, 224, 30, 10), WOOD, depth=5)
    return leaning + books + board


def leaf(cut: Scissors) -> str:
    """An apricot leaf: nearly round, pointed, on a short rosy stalk."""
    outline = [Corner(206, 40), (214, 106), (186, 174), (128, 204), Corner(84, 176), (58, 124),
               (90, 72), (146, 52)]
    veins = (cut.mark("M84 176Q140 130 196 56", 8, light(LEAF, 0.6))
             + cut.mark("M112 152Q108 124 116 98M132 132Q162 138 184 130M150 112Q148 92 156 76"
                        "M110 156Q136 168 158 166", 5, light(LEAF, 0.5)))
    return cut.band("M40 222Q62 204 84 176", "#b9735e", 11, weight=0.8) + cut.cut(
        smooth(outline), LEAF, inside=veins, depth=10
    )


def helper(cut: Scissors) -> str:
    """A grown-up in a turquoise vest with an arm round a child."""
    body = [Corner(30, 244), (32, 190), (56, 146), (96, 132), (138, 146), (160, 190),
            Corner(164, 244)]
    vest = patch("M20 250V130H80L96 172L112 130H180V250Z", TURQUOISE)
    stripe = patch("M20 204H180V220H20Z", CREAM)
    grown = cut.cut(smooth(body), "#7a6a9a", inside=vest + stripe, depth=6)
    scarf = cut.cut(ellipse((96, 76), 56, 60), "#8d7bb8", depth=7)
    face = _face((98, 84), 36)
    small = [Corner(136, 244), (140, 210), (164, 190), (196, 190), (218, 212), Corner(222, 244)]
    child = cut.cut(smooth(small), MUSTARD, depth=6)
    head = cut.cut(ellipse((180, 150), 40), SKIN, depth=5)
    clip = cut.canvas.clip(ellipse((180, 150), 40))
    hair = group(patch("M130 150V100H230V150Q214 124 178 134Q150 124 146 154Z", INK),
                 extra=f'clip-path="url(#{clip})"')
    arm = cut.band("M58 192Q96 244 150 226", "#7a6a9a", 24)
    hand = cut.cut(ellipse((158, 222), 16), SKIN, depth=3)
    both = grown + scarf + face + child + head + hair + _look((182, 158), 34) + arm + hand
    return group(both, placed((4, 2), scale=0.97))


def hug(cut: Scissors) -> str:
    """Teta in her white scarf, her own arms crossed round her, her eyes closed."""
    body = [Corner(30, 246), (34, 196), (66, 152), (128, 140), (190, 152), (222, 196),
            Corner(226, 246)]
    dress = cut.cut(smooth(body), "#4a4678", depth=7)
    scarf = cut.cut(ellipse((128, 84), 62, 68), CREAM, depth=7)
    face = patch(ellipse((128, 88), 42, 46), SKIN)
    lids = "".join(stroke(f"M{x - 11} 84Q{x} 72 {x + 11} 84", INK, 6) for x in (110, 146))
    smile = stroke("M112 106Q128 120 144 106", INK, 6)
    far = cut.band("M200 196Q150 232 92 194", "#5d5893", 30)
    far_hand = cut.cut(ellipse((82, 186), 18, 15), SKIN, depth=3)
    near = cut.band("M56 196Q106 236 166 194", "#5d5893", 30)
    near_hand = cut.cut(ellipse((176, 186), 18, 15), SKIN, depth=3)
    whole = dress + scarf + face + lids + smile + far + far_hand + near + near_hand
    return group(whole, placed((6, 3), scale=0.95))


def _face(at: tuple[float, float], size: float) -> str:
    return patch(ellipse(at, size, size * 1.1), SKIN) + _look(at, size)


def _look(at: tuple[float, float], size: float) -> str:
    x, y = at
    eyes = "".join(patch(ellipse((x + s * size * 0.4, y), size * 0.13), INK) for s in (-1, 1))
    wide, high = size * 0.3, y + size * 0.4
    smile = f"M{x - wide} {high}Q{x} {high + size * 0.32} {x + wide} {high}"
    return eyes + stroke(smile, INK, 6)


def export(cut: Scissors) -> str:
    """A USB stick, and an arrow that goes into it."""
    plug = cut.cut(rounded(168, 150, 62, 56, 8), "#d9d5dc", depth=5)
    holes = patch(rounded(196, 162, 14, 12, 3), INK) + patch(rounded(196, 182, 14, 12, 3), INK)
    body = cut.cut(rounded(26, 132, 150, 92, 26), TURQUOISE)
    ring = cut.mark(ellipse((58, 178), 11), 7, CREAM)
    return plug + holes + body + ring + moved(signs.arrow_down(cut, APRICOT), (112, 118))


def leave(cut: Scissors) -> str:
    """A door that stands open on a bright evening."""
    frame = cut.cut("M58 226V92Q58 28 128 28Q198 28 198 92V226Z", WOOD)
    clip = "M80 226V96Q80 50 128 50Q176 50 176 96V226Z"
    evening = (
        patch(clip, "#ffe3a8")
        + group(patch(ellipse((150, 226), 60, 40), light(APRICOT, 0.2)),
                extra=f'clip-path="url(#{cut.canvas.clip(clip)})"')
        + cut.mark(clip, 6)
    )
    wing = cut.cut(polygon([(80, 62), (132, 88), (132, 244), (80, 224)]), TURQUOISE, depth=5)
    knob = patch(ellipse((118, 166), 8), INK)
    step = cut.cut(rounded(34, 218, 188, 20, 9), shade(CREAM), depth=3)
    return group(frame + evening + step + wing + knob, placed((4, 0), scale=0.97))


def flower(cut: Scissors) -> str:
    """A small open flower: a kind sign, and no more than that."""
    ring = [(0.0, -58.0), (55.0, -18.0), (34.0, 47.0), (-34.0, 47.0), (-55.0, -18.0)]
    petals = cut.cut([ellipse((128 + x, 128 + y), 50) for x, y in ring], ROSE, depth=7)
    return petals + cut.cut(ellipse((128, 128), 36), HONEY, depth=5)


def sheet(cut: Scissors) -> str:
    """A clean sheet of paper with one corner turned over: begin anew."""
    page = cut.cut(polygon([(54, 26), (158, 26), (206, 74), (206, 230), (54, 230)]), CREAM)
    corner = cut.cut(polygon([(158, 26), (158, 74), (206, 74)]), HONEY, depth=4)
    crayon = group(cut.cut(rounded(-15, -92, 30, 74, 7), TURQUOISE, depth=4)
                   + cut.cut(polygon([(-13, -20), (0, 10), (13, -20)]), APRICOT, depth=3),
                   placed((112, 176), rotate=32))
    return page + corner + crayon


def bell(cut: Scissors) -> str:
    """A small hand bell that sounds softly: two waves beside it."""
    waves = cut.band("M40 92Q22 128 40 164M216 92Q234 128 216 164", TURQUOISE, 13, weight=0.8)
    return _bell(cut) + waves


def bell_off(cut: Scissors) -> str:
    """The same bell at rest, and a strip of paper laid across it."""
    return _bell(cut) + cut.band("M46 46L214 214", CREAM, 20)


def _bell(cut: Scissors) -> str:
    body = [Corner(128, 40), (160, 52), (178, 96), (182, 150), Corner(206, 190), Corner(50, 190),
            (74, 150), (78, 96), (96, 52)]
    clapper = cut.cut(ellipse((128, 206), 22), WOOD, depth=3)
    gleam = patch(ellipse((102, 104), 9, 30), light(HONEY, 0.7))
    ring = cut.cut(ellipse((128, 34), 15), WOOD, depth=3)
    return clapper + ring + cut.cut(smooth(body), HONEY, inside=gleam)
