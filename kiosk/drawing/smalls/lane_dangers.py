"""Question R08: a camp lane in summer with five dangers in it and two things that are well done.

Each thing is drawn about its own middle, so that it stands in the lane and alone on its card.
"""

from kiosk.drawing.canvas import fill, group, placed, stroke
from kiosk.drawing.paths import Corner, ellipse, rounded, smooth
from kiosk.drawing.people.pose import HeadTurn, To
from kiosk.drawing.smalls import choices_camp, out_to_play, sandflies, shelters, vessels
from kiosk.drawing.smalls.choices_water import fly
from kiosk.drawing.smalls.figures import person
from kiosk.drawing.smalls.grounds import hill, shadow, sky
from kiosk.drawing.smalls.scissors import HONEY, TURQUOISE, WOOD, Scissors, patch, shade
from kiosk.drawing.smalls.small import cards
from kiosk.drawing.smalls.tent_dangers import SCENE, Spot, alone


def ball_in_ditch(cut: Scissors) -> str:
    """An open ditch; a child leans over it to fish out a ball."""
    bank = smooth([(-230, 60), (-90, 40), (80, 56), (220, 36), Corner(234, 156), (70, 172),
                   (-90, 156), Corner(-238, 170)])
    murky = smooth([(-240, 88), (-90, 70), (80, 86), (240, 66), (244, 124), (70, 140), (-90, 124),
                    (-246, 138)])
    ripples = stroke("M-190 100Q-166 92 -142 100M-40 112Q-12 104 16 112M130 92Q158 84 186 92",
                     "#cfd9b4", 6)
    sheen = patch(murky, "#7f9068") + patch(ellipse((-40, 84), 130, 8), "#97a67c") + ripples
    water = cut.cut(bank, "#a9794f", depth=6, inside=sheen)
    child = person(cut, "little_girl", (-70, 62), 1.0, "curious", pose=_FISHES, gaze=(1, 1),
                   lit=False)
    rod = cut.band("M-24 -64L70 84", WOOD, 8, weight=0.8)
    return water + rod + child + choices_camp.ball(cut, (92, 100), 28, ground=False)


_FISHES = {
    "base": "stand", "lean": 30, "bend": 8, "far_arm": To("at", 52, -104), "far_hand": "fist",
    "far_arm_front": True, "head": HeadTurn(1, -0.4, 4),
}


def food_with_flies(cut: Scissors) -> str:
    """A plate of food that stands open, and flies on it."""
    table = cut.cut(rounded(-180, 60, 360, 28, 10), WOOD, depth=5) + cut.band(
        "M-140 88V160M140 88V160", WOOD, 20, weight=0.9)
    food = vessels.plate_of_food(cut, (0, 66), 0.78)
    flies = "".join(fly(cut, at, size, turn) for at, size, turn in (
        ((-92, -76), 0.72, -14), ((36, -104), 0.84, 12), ((128, -54), 0.66, 20),
        ((-16, -34), 0.6, -8)))
    return table + food + flies


def ball_and_truck(cut: Scissors) -> str:
    """A ball that rolls before a water truck."""
    return group(out_to_play.truck(cut), placed((40, 110), scale=0.86)) + choices_camp.ball(
        cut, (-206, 92), 30)


def open_barrel(cut: Scissors) -> str:
    """A water barrel without a lid; a dirty cup floats in it."""
    back = cut.cut(ellipse((0, -90), 100, 30), "#7fa8bc", depth=0)
    cup = group(vessels.cup(cut, (0, 30), 0.44, colour="#b9a28c"), placed((12, -104), rotate=24))
    dirt = "".join(patch(ellipse(at, 7, 4), "#7a6a48", 0.9) for at in (
        (-50, -92), (-20, -78), (52, -84), (-66, -84)))
    body = "M-100 -90A100 30 0 0 0 100 -90L92 120Q0 150 -92 120Z"
    bands = stroke("M-110 -20Q0 16 110 -20M-106 66Q0 100 106 66", shade("#5f9fb8"), 11)
    return shadow((0, 128), 110) + back + dirt + cup + cut.cut(body, "#5f9fb8", depth=10,
                                                             inside=bands)


def low_cable(cut: Scissors) -> str:
    """A cable that hangs low between two poles, its cover torn."""
    poles = cut.cut(rounded(-226, -120, 22, 280, 8), WOOD, depth=5) + cut.cut(
        rounded(206, -120, 22, 280, 8), WOOD, depth=5)
    line = cut.band("M-214 -104C-120 90 120 90 216 -104", "#4f4860", 11, weight=0.8)
    torn = cut.band("M-14 42H22", "#e8a15b", 12, weight=0.6)
    warn = stroke("M-20 86L-34 112M4 90V120M28 86L42 112", HONEY, 9)
    arms = "".join(cut.band(f"M{x - 34} -104H{x + 34}", WOOD, 12, weight=0.8)
                   + cut.cut(ellipse((x, -112), 13, 15), "#f3f0e6", depth=3, weight=0.8)
                   for x in (-214, 216))
    return poles + line + arms + torn + warn


def net_over_bed(cut: Scissors) -> str:
    """A bed under its net."""
    return group(sandflies.bed_shape(Scissors(cut.canvas, cut.line / 1.3)),
                 placed((0, 10), scale=1.3))


def seats_in_shade(cut: Scissors) -> str:
    """A shade cloth on poles, and seats under it."""
    poles = cut.band("M-170 -110V140M170 -110V140", WOOD, 18, weight=0.9)
    under = fill(ellipse((0, 136), 190, 26), "#8a7a94", 0.35)
    seats = "".join(cut.cut(rounded(x - 50, 84, 100, 26, 10), tone, depth=4) + cut.band(
        f"M{x - 34} 110V140M{x + 34} 110V140", WOOD, 12, weight=0.8)
        for x, tone in ((-76, "#c98a8f"), (72, "#8fbcc9")))
    cloth = cut.cut(smooth([Corner(-206, -96), (-100, -146), (0, -160), (100, -146),
                            Corner(206, -96), (100, -112), (0, -120), (-100, -112)]), TURQUOISE,
                    depth=6)
    return under + poles + seats + cloth


#: Everything in the lane that answers a touch, the furthest first; ids as in the question.
SPOTS: dict[str, Spot] = {
    "h5": Spot(low_cable, (0.52, 0.26), 0.08, 0.86, danger=True),
    "s1": Spot(net_over_bed, (0.28, 0.35), 0.08, 0.62, danger=False),
    "h4": Spot(open_barrel, (0.82, 0.44), 0.08, 0.82, danger=True),
    "h2": Spot(food_with_flies, (0.41, 0.55), 0.08, 0.72, danger=True),
    "h1": Spot(ball_in_ditch, (0.15, 0.74), 0.09, 0.96, danger=True),
    "h3": Spot(ball_and_truck, (0.60, 0.76), 0.10, 0.88, danger=True),
    "s2": Spot(seats_in_shade, (0.88, 0.76), 0.08, 0.74, danger=False),
}


def scene(cut: Scissors) -> str:
    """The lane between its tents, everything in its place."""
    air = sky(cut.canvas, ("#a9d6e6", "#dcefe8", "#f6efd8", "#f6efd8"))
    far = hill(cut.canvas, [(-20, 330), (500, 300), (1000, 326), (1620, 296)], "#d9c8bd")
    land = hill(cut.canvas, [(-20, 420), (800, 404), (1620, 420)], "#ead2a4")
    lane = patch("M-10 700H1610V880H-10Z", "#dcc092")
    tents = "".join(shelters.tent(cut, (x, y), s, door="shut") for x, y, s in (
        (110, 440, 0.62), (1200, 430, 0.58), (1490, 452, 0.62)))
    home = shelters.open_tent(cut, (448, 452), 0.72, "")
    things = "".join(
        group(one.draw(Scissors(cut.canvas, cut.line / one.size)),
              placed((one.at[0] * SCENE[0], one.at[1] * SCENE[1]), scale=one.size))
        for one in SPOTS.values())
    return air + far + land + lane + tents + home + things


CARDS = cards({
    "answer_r08_h1": alone(ball_in_ditch, 1.36, (400, 286)),
    "answer_r08_h2": alone(food_with_flies, 1.5, (400, 256)),
    "answer_r08_h3": alone(ball_and_truck, 1.2, (410, 300)),
    "answer_r08_h4": alone(open_barrel, 1.6, (400, 256)),
    "answer_r08_h5": alone(low_cable, 1.4, (400, 236)),
    "answer_r08_s1": alone(net_over_bed, 1.3, (400, 256)),
    "answer_r08_s2": alone(seats_in_shade, 1.5, (400, 266)),
}, 7)
