"""Things held when arriving in the camp: the clinic, the sign, school and play."""

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.paths import Corner, Point, along, ellipse, plus, polygon, rounded, smooth
from kiosk.drawing.people.baby import baby
from kiosk.drawing.people.holds.thing import Carried, Thing
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.wheelchair import before_sitter, behind_sitter


def tent_paper(pen: Pen) -> str:
    """A slip with the place of a tent: rows of strokes, one of them marked."""
    sheet = polygon([(-22, -46), (20, -50), (24, 6), (-18, 9)])
    rows = "".join(
        stroke(f"M{x - 13} {y}L{x + 17} {y - 2.6}", pen.grade("#a9a2a8"), 2.6)
        for x, y in ((0, -38), (1, -29), (2, -11), (3, -2)))
    mark = stroke("M-11 -20L17 -22.4", pen.grade("#3fa7a3"), 5)
    return form(pen.canvas, pen.mood, sheet, pen.grade("#fdf6e4"), width=pen.width * 0.8, depth=2,
                inside=rows + mark)


def small_teapot(pen: Pen) -> str:
    """A blue enamel teapot, held by its handle, tipped to pour."""
    blue = pen.grade("#5b8fc0")
    spout = smooth([Corner(34, -6), (52, -12), Corner(64, -34), Corner(73, -30), (62, 2),
                    Corner(32, 18)])
    body = smooth([Corner(-24, 30), (-38, 8), (-32, -20), (0, -34), (32, -20), (38, 8),
                   Corner(24, 30)])
    lid = smooth([Corner(-20, -26), (0, -42), Corner(20, -26)])
    handle = stroke("M-30 -20C-58 -24 -58 18 -32 18", pen.mood.line(blue), 8 + pen.width)
    handle += stroke("M-30 -20C-58 -24 -58 18 -32 18", blue, 7)
    dots = "".join(fill(ellipse((x, 4), 4), pen.grade("#f4e6c2")) for x in (-18, 0, 18))
    drawn = handle
    for shape in (spout, lid):
        drawn += form(pen.canvas, pen.mood, shape, blue, width=pen.width, depth=2)
    drawn += form(pen.canvas, pen.mood, body, blue, width=pen.width, depth=5, inside=dots)
    knob = fill(ellipse((0, -43), 5), pen.grade("#e6a65c"))
    return group(drawn + knob, placed((24, 8), rotate=24, scale=0.62))


def twig(pen: Pen) -> str:
    """A dry stick, held at its upper end, its point in the dust."""
    wood = pen.grade("#9a7048")
    line = "M-6 -26L4 18L12 52L26 104"
    return stroke(line, pen.mood.line(wood), 8 + pen.width) + stroke(line, wood, 7) + stroke(
        "M9 44L26 34", wood, 5)


def plaster_strip(pen: Pen) -> str:
    """A small plaster between two fingers, ready to be stuck on."""
    skin = pen.grade("#f0c9a0")
    strip = rounded(-20, -6, 40, 13, 6)
    pad = fill(rounded(-7, -5, 14, 11, 2), pen.grade("#fff6e6"))
    return stroke(strip, pen.mood.line(skin), pen.width * 1.6) + fill(strip, skin) + pad


def tin_whistle(pen: Pen) -> str:
    tone = pen.grade("#e8a24c")
    body = smooth([Corner(-10, -4), (8, -5), (11, 3), (4, 8), (-3, 4), Corner(-10, 2)])
    return stroke(body, pen.mood.line(tone), pen.width * 1.6) + fill(body, tone)


def drawn_map(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A large map drawn by hand, held open between both hands above the knees."""
    left, right = s.at["handN"], s.at["handF"]
    top, low = plus(left, (-14, -22)), plus(right, (26, -26))
    near: list[Point] = [Corner(*top), along(top, low, 0.5), Corner(*low)]
    drop = [plus(low, (10, 50)), plus(along(top, low, 0.5), (6, 72)), plus(top, (-8, 60))]
    sheet = smooth([*near, Corner(*drop[0]), drop[1], Corner(*drop[2])], tension=1 / 7)
    return {"chest": form(pen.canvas, pen.mood, sheet, pen.grade("#f7ebcd"), width=pen.width,
                          depth=3, inside=_streets(pen, top, low))}


def _streets(pen: Pen, top: Point, low: Point) -> str:
    """Rows of tents, a path between them, and the teapot in its place."""
    def at(u: float, v: float) -> Point:
        return plus(along(top, low, u), (0, 62 * v))

    road, blue = pen.grade("#e2b07c"), pen.grade("#4f86b8")
    out = fold([at(0.42, 0.02), at(0.45, 0.5), at(0.4, 1.02)], 7, road)
    out += fold([at(0.04, 0.62), at(0.5, 0.66), at(0.98, 0.6)], 6, road)
    for v in (0.2, 0.42, 0.86):
        for u in (0.09, 0.21, 0.33, 0.74, 0.85, 0.95):
            x, y = at(u, v)
            roof = polygon([(x - 6.5, y + 4), (x, y - 6), (x + 6.5, y + 4)])
            out += fill(roof, pen.grade("#fffaf0")) + stroke(roof, pen.grade("#8a7080"), 1.7)
    x, y = at(0.55, 0.34)
    out += stroke(f"M{x - 8:.1f} {y + 1:.1f}l-8 -8M{x + 8:.1f} {y - 4:.1f}c9 -2 9 9 0 8", blue, 3)
    return out + fill(ellipse((x, y), 10, 8.6), blue) + fill(
        ellipse((x, y - 9), 4.4, 2.6), pen.grade("#e6a65c"))


def wheelchair_and_map(pen: Pen, s: Skeleton) -> dict[str, str]:
    """Her own chair, and her largest map unrolled across her knees."""
    sheet = drawn_map(pen, s)["chest"]
    return {"behind": behind_sitter(pen), "chest": before_sitter(pen) + sheet}


def hungry_baby(pen: Pen, s: Skeleton) -> dict[str, str]:
    """The baby in two arms, awake, the mouth wide open like a small bird's."""
    middle = plus(along(s.at["handN"], s.at["handF"], 0.5), (-24, -10))
    red = pen.grade("#8a3038")
    mouth = fill(ellipse((0, 13), 5.6, 6), red) + fill(ellipse((0, 16), 3.4, 2.2),
                                                       pen.grade("#e07a70"))
    open_wide = group(mouth, "translate(44,-5) rotate(24)")
    return {"chest": group(baby(pen, awake=True) + open_wide, placed(middle, rotate=-12))}


SMALL: dict[str, Thing] = {
    "plaster_strip": plaster_strip, "small_teapot": small_teapot, "tent_paper": tent_paper,
    "tin_whistle": tin_whistle, "twig": twig,
}
CARRIED: dict[str, Carried] = {
    "drawn_map": drawn_map, "hungry_baby": hungry_baby,
    "wheelchair_and_map": wheelchair_and_map,
}
