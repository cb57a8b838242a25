"""Things people hold: each drawn at the hand, the arm or the breast that holds it.

It knows the joints of the one who holds, and the small things; not places or other people.
"""

from collections.abc import Callable

from kiosk.drawing.canvas import fill, form, group, placed, stroke
from kiosk.drawing.names import merged, named
from kiosk.drawing.paths import along, plus, rotated, smooth, tapered
from kiosk.drawing.people.aids import carrier_bag, crutches, shoulder_bag
from kiosk.drawing.people.baby import BLANKET, baby
from kiosk.drawing.people.cloth_hen import cloth_hen
from kiosk.drawing.people.holds import arrival, helping, road, spring, village, water, winter
from kiosk.drawing.people.holds.thing import Carried, Thing
from kiosk.drawing.people.joints import Skeleton
from kiosk.drawing.people.pen import Pen, fold
from kiosk.drawing.people.wheelchair import before_sitter, behind_sitter

_LATER = (road, arrival, water, winter, spring, helping)
SMALL: dict[str, Thing] = merged(module.SMALL for module in (village, *_LATER))
LARGE: dict[str, Thing] = {"cloth_hen": cloth_hen, "baby": baby}
WITH_THEM: dict[str, Carried] = {
    "crutches": crutches, "carrier_bag": carrier_bag, "shoulder_bag": shoulder_bag,
    **merged(module.CARRIED for module in _LATER),
}
THINGS = (*SMALL, *LARGE, *WITH_THEM, "stick", "bundle", "wheelchair")


def held(pen: Pen, s: Skeleton, what: str) -> dict[str, str]:
    """What holding `what` adds to a figure, by the name of the part it joins."""
    named("thing to hold", what, dict.fromkeys(THINGS, what))
    if what == "stick":
        return _stick(pen, s)
    if what == "bundle":
        return _bundle(pen, s)
    if what in WITH_THEM:
        return WITH_THEM[what](pen, s)
    if what == "wheelchair":
        return {"behind": behind_sitter(pen), "chest": before_sitter(pen)}
    if what in SMALL:
        return _in_hand(pen, s, SMALL[what])
    return _large(pen, s, what)


def _hand_side(s: Skeleton) -> str:
    return "N" if s.pose.carries == "near_hand" else "F"


#: Where a small thing is, in the frame of a hand that holds it so.
_REACH = {
    "pinch": (10.0, 24.0), "pen": (11.0, 22.0), "cup": (9.0, 11.0), "offer": (0.0, 12.0),
    "fist": (2.0, 18.0),
}


def _in_hand(pen: Pen, s: Skeleton, thing: Thing) -> dict[str, str]:
    """A small thing between the fingers: at the finger tips of the hand."""
    side = _hand_side(s)
    kind = s.pose.near_hand if side == "N" else s.pose.far_hand
    size = pen.look.body.hand / 24
    reach = _REACH.get(kind, (1.0, 18.0))
    wrist, angle = s.at["wrist" + side], s.wrist[side]
    at = plus(wrist, rotated((reach[0] * size * 1.1, reach[1] * size * 1.1), -angle))
    # Behind the hand: fingers and thumb close over it. An open palm has it lying on top.
    slot = ("near_hand" if side == "N" else "far_hand") + ("" if kind == "offer" else "_behind")
    if kind == "cup":
        at = plus(at, (2, -8))
    return {slot: group(thing(pen), placed(at, scale=1.35))}


def _large(pen: Pen, s: Skeleton, what: str) -> dict[str, str]:
    draw, where = LARGE[what], s.pose.carries
    if what == "baby":
        return _baby_in_arms(pen, s)
    if where == "under_arm":
        return {"chest": group(draw(pen), placed(plus(s.at["belly"], (20, -12)), rotate=-8))}
    if where == "arms":
        at = plus(s.at["chest"], (26, 16))
        return {"chest": group(draw(pen), placed(at, rotate=-14, scale=0.92))}
    # Hanging by the neck from a hand.
    side = _hand_side(s)
    hand = s.at["hand" + side]
    hanging = group(draw(pen), placed(plus(hand, (-6, 34)), rotate=62, scale=0.92))
    return {("near" if side == "N" else "far") + "_hand_behind": hanging}


def _baby_in_arms(pen: Pen, s: Skeleton) -> dict[str, str]:
    if s.pose.carries == "sling":
        return _sling(pen, s)
    middle = plus(along(s.at["handN"], s.at["handF"], 0.5), (-24, -10))
    return {"chest": group(baby(pen), placed(middle, rotate=-12))}


def _sling(pen: Pen, s: Skeleton) -> dict[str, str]:
    """The baby tied to the breast in its blanket: only the head looks out."""
    if s.pose.back:
        return _sling_behind(pen, s)
    cloth = pen.grade(BLANKET)
    chest = s.at["chest"]
    sh, hip = s.body.shoulder, s.body.hip
    band = smooth([
        s.frame(0.98, sh * 0.55), s.frame(0.86, sh * 0.84), s.frame(0.56, hip * 1.02),
        s.frame(0.34, hip * 0.7),
        s.frame(0.30, -hip * 0.1), s.frame(0.40, -hip * 0.96), s.frame(0.52, -hip * 1.0),
        s.frame(0.66, -hip * 0.3), s.frame(0.84, sh * 0.2),
    ])
    folds = fold([s.frame(0.92, sh * 0.6), s.frame(0.6, hip * 0.5), s.frame(0.42, -hip * 0.4)], 4,
                 pen.mood.shade(cloth))
    folds += fold([s.frame(0.5, hip * 0.9), s.frame(0.38, hip * 0.2), s.frame(0.44, -hip * 0.7)],
                  3.4, pen.mood.shade(cloth))
    wrap = form(pen.canvas, pen.mood, band, cloth, width=pen.width, depth=6, inside=folds)
    edge = [(0.60, hip * 1.0), (0.34, hip * 0.7), (0.30, -hip * 0.1), (0.40, -hip * 0.96),
            (0.52, -hip * 1.0), (0.50, -hip * 0.2), (0.52, hip * 0.5)]
    pouch = form(
        pen.canvas, pen.mood, smooth([s.frame(u, v) for u, v in edge]), cloth, width=pen.width,
        depth=6, inside=folds,
    )
    head = group(baby(pen), placed(plus(chest, (4, 52)), rotate=-56, scale=0.84))
    return {"chest": wrap + head + pouch}


def _sling_behind(pen: Pen, s: Skeleton) -> dict[str, str]:
    """The band across the back, and the sleeping head over the shoulder."""
    cloth = pen.grade(BLANKET)
    sh, hip = s.body.shoulder, s.body.hip
    edge = [(0.98, sh * 0.72), (0.86, sh * 0.86), (0.5, hip * 0.1), (0.26, -hip * 0.98),
            (0.42, -hip * 1.02), (0.66, -hip * 0.1)]
    band = smooth([s.frame(u, v) for u, v in edge])
    shade = pen.mood.shade(cloth)
    crease = fold([s.frame(0.9, sh * 0.7), s.frame(0.55, hip * 0.1), s.frame(0.34, -hip * 0.9)], 4,
                  shade)
    wrap = form(pen.canvas, pen.mood, band, cloth, width=pen.width, depth=5, inside=crease)
    head = group(baby(pen), placed(s.frame(0.92, sh * 0.62), rotate=-70, scale=0.8))
    return {"behind": head, "on_back": wrap}


def _stick(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A walking stick from the hand to the ground."""
    side = _hand_side(s)
    grip = s.at["hand" + side]
    foot = (grip[0] + 10, -2.0)
    wood = pen.grade("#8a5f3c")
    line = [plus(grip, (-9, -10)), plus(grip, (-4, -15)), plus(grip, (3, -12)), plus(grip, (3, 4)),
            foot]
    shape = tapered(line, 6, 5.4, 6.4, count=24)
    drawn = stroke(shape, pen.mood.line(wood), pen.width * 2) + fill(shape, wood)
    drawn += fold([plus(grip, (2, 12)), plus(grip, (6, 60))], 1.6, pen.grade("#b98a5c"), 0.8)
    return {("near" if side == "N" else "far") + "_hand_behind": drawn}


def _bundle(pen: Pen, s: Skeleton) -> dict[str, str]:
    """A tied bundle of bedding on the shoulder, held by the far hand."""
    at = plus(s.at["shF"], (10, -34))
    cloth = pen.grade("#b98f6a")
    shape = smooth([(-38, 22), (-44, -6), (-26, -34), (8, -40), (38, -28), (46, 2), (36, 24),
                    (0, 30)])
    folds = "".join(
        fold(line, 3.2, pen.mood.shade(cloth))
        for line in (((6, -38), (-6, -10), (-20, 22)), ((10, -38), (18, -6), (22, 24)))
    )

    def bands(tone: Callable[[str], str]) -> str:
        broad = stroke("M-44 -4Q0 8 46 0", tone("#d9c29a"), 7)
        return broad + stroke("M-42 10Q0 22 44 14", tone("#7f93a8"), 4)

    drawn = form(pen.canvas, pen.mood, shape, cloth, width=pen.width, depth=6, pattern=bands,
                 inside=folds)
    return {"on_back" if s.pose.back else "before_head": group(drawn, placed(at, rotate=-6))}
