"""Things held by those who help, tell, paint and lead: cards, a book, brushes, a hen on a stick."""

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.paths import along, ellipse, pair, plus, polar, rounded, smooth, tapered
from kiosk.drawing.people.cloth_hen import cloth_hen
from kiosk.drawing.people.hand_puppets import germ_puppet, soap_puppet
from kiosk.drawing.people.holds.thing import Carried, Thing
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.wheelchair import before_sitter, behind_sitter

_PAINT = "#f08a2c"


def _puppet(draw: Thing) -> Carried:
    """A puppet over the far hand: it covers the hand, and leans half as far as the arm."""
    def worn(pen: Pen, s: Skeleton) -> dict[str, str]:
        turn = (180 - s.wrist["F"]) * 0.6
        return {"far_hand": group(draw(pen), placed(s.at["wristF"], rotate=turn, scale=1.1))}

    return worn


def _seated(carried: Carried) -> Carried:
    """The same, held by somebody who sits in the wheelchair."""
    def both(pen: Pen, s: Skeleton) -> dict[str, str]:
        return {"behind": behind_sitter(pen), "chest": before_sitter(pen), **carried(pen, s)}

    return both


def picture_card(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A card as tall as a hand is long twice: a cup, and drops that fall into it."""
    at = plus(s.at["handN"], (8, -22))
    paper = pen.grade("#fff6e0")
    sheet = form(pen.canvas, pen.mood, rounded(-27, -36, 54, 70, 5), paper, width=pen.width,
                 depth=3)
    frame = stroke(rounded(-21, -30, 42, 58, 3), pen.grade("#3fb5b0"), 3)
    cup = fill(smooth([(-13, 2), (13, 2), (9, 22), (-9, 22)], tension=1 / 16),
               pen.grade("#e8a15b"))
    drops = "".join(
        fill(smooth([(x, y - 9), (x + 5, y), (x, y + 5), (x - 5, y)]), pen.grade("#5f9fc4"))
        for x, y in ((-7, -15), (7, -17), (0, -6)))
    return {"near_hand_behind": group(sheet + frame + cup + drops, placed(at, rotate=6))}


def cardboard_book(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A tall book made of opened boxes, its painted pages to the listeners and to the reader."""
    at = plus(along(s.at["handN"], s.at["handF"], 0.5), (4, -10))
    brown, page = pen.grade("#c39a6a"), pen.grade("#fbf0d8")
    back = form(pen.canvas, pen.mood, smooth([(-44, -46), (6, -54), (8, 34), (-42, 40)],
                                             tension=1 / 16), brown, width=pen.width, depth=3)
    leaf = form(pen.canvas, pen.mood, smooth([(6, -54), (58, -44), (56, 42), (8, 34)],
                                             tension=1 / 16), brown, width=pen.width, depth=3)
    left = fill(smooth([(-38, -40), (0, -46), (2, 28), (-36, 33)], tension=1 / 16), page)
    right = fill(smooth([(13, -46), (51, -38), (50, 34), (14, 28)], tension=1 / 16), page)
    hen = fill(ellipse((-19, 2), 12, 9) + ellipse((-10, -8), 6), pen.grade("#d0754a"))
    hill = fill(smooth([(-37, 16), (-20, 10), (1, 18), (2, 28), (-36, 32)]), pen.grade("#8fb86a"))
    tent = fill(smooth([(20, 16), (32, -18), (46, 18)], tension=1 / 30), pen.grade("#9fb6c4"))
    road = fill(tapered([(32, 32), (30, 24), (33, 17)], 9, 2), pen.grade("#e8c08a"))
    tape = fill(rounded(2, -34, 9, 14, 2) + rounded(3, 8, 9, 14, 2), pen.grade("#e6d6b4"))
    return {"chest": group(back + leaf + left + right + hill + hen + tent + road + tape,
                           placed(at, rotate=-3))}


def pencil(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A coloured pencil in the fingers, its point down on the page."""
    return {"far_hand_behind": _rod(pen, s, 34, 11, "#3f8fa8", "#f2d2a0")}


def paint_brush(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A broad brush full of orange paint."""
    drawn = _rod(pen, s, 46, 26, "#b98a5c", "")
    tip = polar(s.at["handF"], s.wrist["F"], 40)
    hair = smooth([(-8, -6), (8, -6), (9, 10), (0, 19), (-9, 10)])
    head = form(pen.canvas, pen.mood, hair, pen.grade(_PAINT), width=pen.width, depth=2)
    band = fill(rounded(-8, -12, 16, 8, 2), pen.grade("#b9bec2"))
    return {"far_hand_behind": drawn + group(band + head,
                                             placed(tip, rotate=-s.wrist["F"]))}


def _rod(pen: Pen, s: Skeleton, ahead: float, behind: float, colour: str, point: str) -> str:
    """A stick through the fingers of the far hand, along the hand."""
    hand, way = s.at["handF"], s.wrist["F"]
    tip, end = polar(hand, way, ahead), polar(hand, way, -behind)
    tone = pen.grade(colour)
    line = f"M{pair(end)}L{pair(tip)}"
    out = stroke(line, pen.mood.line(tone), 6.4 + pen.width) + stroke(line, tone, 6)
    if point:
        base = polar(hand, way, ahead - 8)
        out += fill(tapered([base, along(base, tip, 0.5), tip], 6.4, 1, 5), pen.grade(point))
    return out


def hen_on_stick(pen: Pen, s: Skeleton) -> dict[str, str]:
    """The cloth hen riding on a stick that is carried upright like a banner."""
    hand = s.at["handF"]
    top = plus(hand, (8, -104))
    wood = pen.grade("#9a6f48")
    line = f"M{pair(plus(hand, (-5, 58)))}L{pair(top)}"
    pole = stroke(line, pen.mood.line(wood), 7 + pen.width) + stroke(line, wood, 6)
    knot = fold([plus(top, (-12, 18)), plus(top, (0, 23)), plus(top, (13, 17))], 5,
                pen.grade("#3fa7a3"))
    hen = group(cloth_hen(pen), placed(plus(top, (2, -8)), rotate=-6, scale=1.06))
    return {"far_hand_behind": pole + hen + knot}


def hen_that_speaks(pen: Pen, s: Skeleton) -> dict[str, str]:
    """The cloth hen upright in the far hand, as if it were she who talks."""
    at = plus(s.at["handF"], (4, -16))
    return {"far_hand_behind": group(cloth_hen(pen), placed(at, rotate=-8))}


def swung_stick(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A walking stick swung overhead, its crook in the air."""
    hand, wood = s.at["handF"], pen.grade("#8a5f3c")
    line = [plus(hand, (-70, 58)), plus(hand, (0, 0)), plus(hand, (58, -48)),
            plus(hand, (72, -56)), plus(hand, (80, -44)), plus(hand, (72, -35))]
    shape = tapered(line, 5.4, 5, 6.4, count=24)
    return {"far_hand_behind": stroke(shape, pen.mood.line(wood), pen.width * 2)
            + fill(shape, wood)}


SMALL: dict[str, Thing] = {}
CARRIED: dict[str, Carried] = {
    "cardboard_book": cardboard_book, "germ_puppet": _puppet(germ_puppet),
    "hen_on_stick": hen_on_stick, "hen_that_speaks": hen_that_speaks,
    "paint_brush": paint_brush, "pencil": pencil, "picture_card": picture_card,
    "soap_puppet": _puppet(soap_puppet), "swung_stick": swung_stick,
    "wheelchair_brush": _seated(paint_brush), "wheelchair_soap": _seated(_puppet(soap_puppet)),
}
