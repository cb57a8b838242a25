"""What a latrine block is built of: cubicles with doors that lock, a ramp, a lamp, a wash stand.

Units are those of a person with a head of 100. It knows no view.
"""

from dataclasses import dataclass

from kiosk.drawing.canvas import fill, group, placed
from kiosk.drawing.colours import Colour
from kiosk.drawing.paths import Corner, ellipse, number, polygon, rounded, smooth
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.taps import foam_heap, soap_on_string

HIGH, SIDE = 600.0, 128.0
_WALL, _PLINTH, _ROOF, _WOOD = "#ecdfc6", "#b9aa9c", "#b98a6c", "#8f6c50"
_DOORS: tuple[Colour, ...] = ("#4f9f9b", "#d9a15c", "#8f86b4", "#c98579")


@dataclass(frozen=True)
class Block:
    """So many doors side by side; the first may be wide enough for a wheelchair."""

    doors: int
    wide_door: bool = False

    def places(self) -> tuple[tuple[float, float], ...]:
        """Where each door begins, and how wide it is."""
        x, out = 44.0, []
        for turn in range(self.doors):
            wide = 268.0 if self.wide_door and turn == 0 else 178.0
            out.append((x, wide))
            x += wide + 62
        return tuple(out)

    @property
    def wide(self) -> float:
        x, wide = self.places()[-1]
        return x + wide + 44


def block(brush: Brush, one: Block) -> str:
    """The block from its left foot (0, 0), its right wall turned away."""
    wide = one.wide
    side = brush.form(polygon([(wide, 0), (wide + SIDE, -44), (wide + SIDE, -HIGH + 34),
                               (wide, -HIGH)]), "#c9b7a4", depth=6)
    wall = brush.form(polygon([(0, 0), (0, -HIGH), (wide, -HIGH), (wide, 0)]), _WALL, depth=8,
                      inside=_boards(brush, wide))
    plinth = brush.form(rounded(-10, -34, wide + 20, 40, 4), _PLINTH, depth=5)
    pipes = "".join(_pipe(brush, x + w * 0.5) for x, w in one.places())
    out = pipes + side + wall + plinth + _roof(brush, wide)
    for turn, (x, w) in enumerate(one.places()):
        out += _door(brush, x, w, _DOORS[turn % len(_DOORS)])
    return out


def _boards(brush: Brush, wide: float) -> str:
    lines = "".join(f"M{number(x)} {number(-HIGH)}V0" for x in range(14, int(wide), 26))
    light = "".join(f"M{number(x + 3)} {number(-HIGH)}V0" for x in range(14, int(wide), 26))
    under = brush.shadow(rounded(0, -HIGH, wide, 60), _WALL, 0.5)
    return brush.line(lines, "#c9b492", 2, 0.6) + brush.line(light, "#fff8e6", 2, 0.6) + under


def _roof(brush: Brush, wide: float) -> str:
    """Corrugated sheet that throws rain to the back, with an open gap for air under it."""
    gap = brush.shadow(rounded(6, -HIGH - 2, wide - 12, 26), "#6d5f66")
    top = polygon([(-44, -HIGH + 6), (-30, -HIGH - 44), (wide + SIDE + 10, -HIGH - 62),
                   (wide + SIDE + 34, -HIGH - 6), (wide + 30, -HIGH + 6)])
    waves = "".join(f"M{number(x)} {number(-HIGH + 4)}L{number(x + 16)} {number(-HIGH - 50)}"
                    for x in range(-20, int(wide + SIDE), 30))
    return gap + brush.form(top, _ROOF, depth=6, inside=brush.line(waves, "#8f684f", 3, 0.6))


def _pipe(brush: Brush, x: float) -> str:
    """A vent pipe with a fly screen on top."""
    tube = brush.form(rounded(x - 11, -HIGH - 150, 22, 150, 3), "#c2bdb6", depth=4)
    return tube + brush.form(rounded(x - 17, -HIGH - 166, 34, 20, 6), "#8f98a0", depth=3)


def _door(brush: Brush, x: float, wide: float, colour: Colour) -> str:
    """A door with planks, hinges and a bolt that can be seen; a rail beside the wide one."""
    high = 484.0
    frame = brush.form(rounded(x - 14, -high - 48, wide + 28, high + 16, 4), _WOOD, depth=4)
    leaf = rounded(x, -high - 34, wide, high, 3)
    planks = "".join(f"M{number(x + wide * k / 5)} {number(-high - 30)}V-36" for k in range(1, 5))
    bars = "".join(rounded(x + 8, y, wide - 16, 26, 3) for y in (-high + 28, -132))
    inside = brush.line(planks, "#4a4458", 2, 0.25) + brush.flat(bars, "#ffffff", 0.2)
    out = frame + brush.form(leaf, colour, depth=7, inside=inside)
    edge = x + wide - 46
    out += brush.form(rounded(edge, -278, 40, 18, 5), "#d9d4c8", depth=2)
    out += brush.form(rounded(edge - 18, -273, 52, 8, 4), "#8f98a0", depth=1)
    out += brush.form(ellipse((edge + 12, -230), 9), "#d9a86a", depth=2)
    if wide > 200:
        rail = f"M{number(x - 34)} -300H{number(x - 34)}V-130"
        out += brush.cord(rail, "#9fb0ba", 9)
    return out


def ramp(brush: Brush) -> str:
    """A gentle ramp up to the wide door, with a handrail; its top is at (0-330, -34)."""
    slope = polygon([(6, -34), (318, -34), (360, 66), (-220, 66)])
    top = brush.form(slope, "#c9bba8", depth=5)
    ribs = "".join(
        brush.line(f"M{number(6 - 226 * t + 10)} {number(-34 + 100 * t)}H"
                   f"{number(318 + 42 * t - 10)}", "#a8998a", 3, 0.6)
        for t in (0.2, 0.42, 0.66, 0.9))
    edge = brush.form(polygon([(-220, 66), (360, 66), (362, 82), (-222, 82)]), "#a8998a", depth=2)
    rail = brush.cord("M-196 62V-76M-70 6V-132M4 -30V-168", "#8fa3b0", 9)
    rail += brush.cord("M-200 -76L4 -168", "#5f9f9c", 13)
    return top + ribs + edge + rail


def lamp(brush: Brush, lit: Colour) -> str:
    """A lamp under a bent arm, hanging at (0, 0)."""
    arm = brush.cord("M0 -44V-18", "#6f777e", 8)
    shade = brush.form(smooth([Corner(-40, 8), (-28, -16), (0, -24), (28, -16), Corner(40, 8)]),
                       "#5f7f86", depth=4)
    glass = fill(ellipse((0, 10), 30, 13), "#fffae0") if lit else brush.flat(
        ellipse((0, 9), 30, 10), "#e8e4d8")
    return arm + glass + shade


def wash_stand(brush: Brush) -> str:
    """A keg with a tap on a low stand, a basin under it, soap on a string; 300 high."""
    legs = brush.cord("M-52 -150L-60 0M52 -150L60 0", _WOOD, 13) + brush.cord(
        "M-56 -50H56", _WOOD, 8)
    shelf = brush.form(rounded(-76, -164, 152, 18, 4), _WOOD, depth=3)
    keg = smooth([Corner(-58, -164), (-62, -230), Corner(-52, -288), (0, -296), Corner(52, -288),
                  (62, -230), Corner(58, -164)], tension=1 / 8)
    bands = brush.line("M-60 -196Q0 -184 60 -196M-58 -262Q0 -250 58 -262", "#4f8ba6", 7, 0.7)
    lid = brush.form(rounded(-56, -304, 112, 18, 8), "#4f8ba6", depth=3)
    spout = brush.form(smooth([Corner(-8, -176), (-10, -150), Corner(-8, -136), Corner(8, -136),
                               (10, -150), Corner(8, -176)]), "#c79a52", depth=2)
    basin = brush.form(smooth([Corner(-62, -62), (-50, -26), (0, -16), (50, -26), Corner(62, -62)]),
                       "#9fc3cc", depth=5) + brush.form(ellipse((0, -62), 62, 12), "#c4dde2",
                                                        depth=2)
    suds = group(foam_heap(brush, 6, 24, 5, 9), placed((6, -66)))
    soap = group(soap_on_string(brush), placed((-86, -246), scale=1.1))
    hook = brush.cord("M-58 -250H-88", "#8f98a0", 5)
    return (legs + basin + suds + shelf + brush.form(keg, "#7fb0c4", depth=9, inside=bands) + lid
            + spout + hook + soap)
