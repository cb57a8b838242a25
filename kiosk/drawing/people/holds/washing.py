"""Foam on hands, a hen in a bath, a map on the knees: what lies on who holds it."""

import random

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.paths import Point, along, ellipse, plus, polygon
from kiosk.drawing.people.cloth_hen import cloth_hen
from kiosk.drawing.people.holds.thing import Carried
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen
from kiosk.drawing.people.wheelchair import before_sitter, behind_sitter


def foam_at(pen: Pen, at: Point, wide: float, high: float, seed: int = 3, many: int = 11) -> str:
    """A heap of foam about a point."""
    chance = random.Random(seed)
    heads = [ellipse((at[0] + chance.uniform(-wide, wide), at[1] + chance.uniform(-high, high)),
                     chance.uniform(0.4, 0.75) * high + 1.5) for _ in range(many)]
    return form(pen.canvas, pen.mood, heads, pen.grade("#f8feff"), width=pen.width * 0.6, depth=3,
                line=pen.grade("#9ccbd8"), shade=pen.grade("#cfeaf2"))


def foamy_hands(pen: Pen, s: Skeleton) -> dict[str, str]:
    """Foam to the wrists, and a little that flies."""
    middle = along(s.at["handN"], s.at["handF"], 0.5)
    wrist = along(s.at["wristN"], s.at["wristF"], 0.5)
    drawn = foam_at(pen, plus(middle, (4, 12)), 22, 9, many=14) + foam_at(
        pen, plus(wrist, (-2, 6)), 9, 9, 7, 8)
    drawn += foam_at(pen, plus(middle, (26, -4)), 6, 6, 9, 5)
    drawn += foam_at(pen, plus(middle, (16, 40)), 4, 4, 9, 3)
    return {"near_hand": drawn}


def foamy_hen(pen: Pen, s: Skeleton) -> dict[str, str]:
    """The cloth hen on both hands, foam up to her wings and on her comb."""
    middle = along(s.at["handN"], s.at["handF"], 0.5)
    hen = group(cloth_hen(pen), placed(plus(middle, (8, -26)), rotate=4, scale=1.06))
    foam = foam_at(pen, plus(middle, (4, -2)), 30, 10, 5, 16) + foam_at(
        pen, plus(middle, (32, -74)), 8, 4.6, 8, 6)
    return {"far_hand_behind": hen, "near_hand": foam}


def wheelchair_foam(pen: Pen, s: Skeleton) -> dict[str, str]:
    """Washing her hands from her own chair."""
    return {"behind": behind_sitter(pen), "chest": before_sitter(pen), **foamy_hands(pen, s)}


def wheelchair_map(pen: Pen, s: Skeleton) -> dict[str, str]:
    """Her map on her knees, her pencil on the map."""
    x, y = along(s.at["kneeN"], s.at["kneeF"], 0.4)
    sheet = polygon([(x - 56, y - 14), (x + 34, y - 22), (x + 46, y - 6), (x - 50, y + 4)])
    paper = form(pen.canvas, pen.mood, sheet, pen.grade("#fbf3dd"), width=pen.width, depth=3)
    ways = stroke(f"M{x - 44:.1f} {y - 4:.1f}Q{x - 10:.1f} {y - 18:.1f} {x + 34:.1f} "
                  f"{y - 10:.1f}M{x - 6:.1f} {y - 15:.1f}L{x + 4:.1f} {y - 4:.1f}",
                  pen.grade("#b98a5c"), 2.2)
    spots = fill(ellipse((x - 28, y - 9), 4, 2.4), pen.grade("#3fa7a3"))
    spots += fill(ellipse((x + 16, y - 14), 4, 2.4), pen.grade("#e8a15b"))
    tip = plus(s.at["handF"], (5, 12))
    lead = stroke(f"M{tip[0] - 12:.1f} {tip[1] - 30:.1f}L{tip[0]:.1f} {tip[1]:.1f}",
                  pen.grade("#d99a3c"), 4.4)
    return {"behind": behind_sitter(pen), "chest": before_sitter(pen) + paper + ways + spots,
            "far_hand_behind": lead}


CARRIED: dict[str, Carried] = {
    "foamy_hands": foamy_hands, "foamy_hen": foamy_hen,
    "wheelchair_foam": wheelchair_foam, "wheelchair_map": wheelchair_map,
}
