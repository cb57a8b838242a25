"""The feelings sky in felt: sun, cloud, rain, storm and rainbow, on a wall and on cards.

No weather punishes: the sun has no rays, the storm no lightning. It knows no place and no scene.
"""

from collections.abc import Callable

from kiosk.drawing.canvas import group, placed
from kiosk.drawing.paths import Corner, Point, ellipse, number, polygon, rounded, smooth
from kiosk.drawing.props.brush import Brush, Thing

_THREAD, _CARD = "#fdf3dc", "#fbf3e0"
_HEAP = ((-28, 4, 20, 15), (-8, -10, 23, 20), (18, -4, 20, 17), (34, 6, 13, 11), (2, 9, 34, 10))


def _stitched(brush: Brush, outline: str) -> str:
    """The thread round a piece of felt."""
    tone = brush.mood.grade(_THREAD)
    return (f'<path d="{outline}" fill="none" stroke="{tone}" stroke-width="1.5"'
            ' stroke-linecap="round" stroke-dasharray="4 5" opacity="0.75"/>')


def _heap(brush: Brush, colour: str) -> str:
    return brush.form([ellipse((x, y), rx, ry) for x, y, rx, ry in _HEAP], colour, depth=3,
                      weight=0.7) + _stitched(brush, "M-40 2Q-34 12 -16 13H28")


def felt_sun(brush: Brush) -> str:
    """A round sun with warm cheeks."""
    cheeks = brush.flat(ellipse((-14, 6), 6, 4) + ellipse((14, 6), 6, 4), "#e89a5b", 0.8)
    smile = brush.line("M-10 9Q0 17 10 9", "#9a6a3a", 2.4)
    eyes = brush.flat(ellipse((-9, -3), 2.6, 3.2) + ellipse((9, -3), 2.6, 3.2), "#7d5634")
    return brush.form(ellipse((0, 0), 31), "#f2c860", depth=4, weight=0.7) + _stitched(
        brush, ellipse((0, 0), 25.5)) + cheeks + smile + eyes


def felt_cloud(brush: Brush) -> str:
    return _heap(brush, "#f4eee2")


def felt_rain(brush: Brush) -> str:
    drops = "".join(smooth([Corner(x, y - 9), (x + 4.6, y + 1), (x, y + 6), (x - 4.6, y + 1)])
                    for x, y in ((-24, 30), (-6, 36), (12, 29), (28, 35)))
    return _heap(brush, "#a9bccb") + brush.flat(drops, "#6f9fbf")


def felt_storm(brush: Brush) -> str:
    """A dark cloud with the wind turning under it."""
    wind = ("M-36 28H2C18 28 18 12 6 14C0 15 0 22 6 22M-22 38H26C40 38 38 24 28 26"
            "M-30 48H-2C10 48 10 58 2 57")
    return brush.line(wind, "#5c6b86", 4.6) + _heap(brush, "#6f7892")


def felt_rainbow(brush: Brush) -> str:
    out = ""
    for radius, colour in ((38, "#d98a7a"), (31, "#f0bd7a"), (24, "#7fb8b4"), (17, "#9a8cc0")):
        out += brush.form(f"M{-radius} 24A{radius} {radius} 0 0 1 {radius} 24H{radius - 8}"
                          f"A{radius - 8} {radius - 8} 0 0 0 {8 - radius} 24Z", colour, depth=1,
                          weight=0.55)
    return out


WEATHERS: tuple[Thing, ...] = (felt_sun, felt_cloud, felt_rain, felt_storm, felt_rainbow)


def feelings_sky(brush: Brush) -> str:
    """The felt sky as it hangs from its rod, 560 wide and 270 high, its top middle at (0, 0)."""
    rod = brush.cord("M-300 0H300", "#a87f5a", 9) + "".join(
        brush.form(rounded(x, -12, 26, 34, 5), "#7fa9bf", depth=2, weight=0.7)
        for x in (-250, -130, -13, 104, 224))
    edge = [Corner(-280, 10), (0, 13), Corner(280, 10), (283, 140), Corner(279, 268), (0, 272),
            Corner(-279, 268), (-283, 140)]
    cloth = brush.form(smooth(edge, tension=1 / 8), "#9cc3d4", depth=6, inside=_hills(brush))
    cloth += _stitched(brush, rounded(-268, 22, 536, 234, 8))
    places: tuple[tuple[Thing, Point, float], ...] = (
        (felt_sun, (-214, 86), 1.45), (felt_cloud, (-104, 76), 1.34),
        (felt_rainbow, (6, 106), 1.66), (felt_rain, (112, 66), 1.3), (felt_storm, (216, 92), 1.36))
    return rod + cloth + "".join(
        group(draw(brush), placed(at, scale=size)) for draw, at, size in places) + _pockets(brush)


def _hills(brush: Brush) -> str:
    far = smooth([Corner(-290, 280), Corner(-290, 196), (-180, 172), (-40, 196), (120, 168),
                  Corner(290, 192), Corner(290, 280)])
    return brush.flat(far, "#a8bf8c") + brush.shadow(
        smooth([Corner(-290, 280), Corner(-290, 226), (-100, 206), (90, 230), Corner(290, 210),
                Corner(290, 280)]), "#a8bf8c", 0.6)


def _pockets(brush: Brush) -> str:
    """Five pockets for the cards, some with a card in them."""
    out = ""
    for turn, x in enumerate((-208, -104, 0, 104, 208)):
        if turn != 3:  # one card has been taken: somebody holds the storm
            card = brush.form(rounded(x - 26, 176, 52, 60, 5), _CARD, depth=2, weight=0.6)
            out += card + group(WEATHERS[turn](brush), placed((x, 197), scale=0.56))
        pocket = polygon([(x - 38, 214), (x + 38, 214), (x + 35, 258), (x - 35, 258)])
        out += brush.form(pocket, "#e0b982", depth=2, weight=0.7) + _stitched(
            brush, f"M{x - 34} 221H{x + 34}M{x - 33} 252H{x + 33}")
    return out


def card(weather: Thing) -> Thing:
    """One feeling's card, 84 wide and 108 high, its middle at (0, 0)."""
    def drawn(brush: Brush) -> str:
        sheet = brush.form(rounded(-42, -54, 84, 108, 9), _CARD, depth=2)
        edge = brush.line(rounded(-35, -47, 70, 94, 6), "#d8c7a2", 2)
        return sheet + edge + group(weather(brush), placed((0, -8), scale=0.82))
    return drawn


def feelings_cards(brush: Brush) -> str:
    """The other four cards, laid out on the floor in a fan, 330 wide."""
    out = ""
    for weather, x, y, turn in ((felt_sun, -120, -8, -16), (felt_cloud, -42, -20, -5),
                                (felt_rain, 42, -20, 7), (felt_rainbow, 120, -6, 18)):
        flat = f"translate({number(x)} {number(y)}) scale(1,0.46) rotate({turn})"
        out += group(card(weather)(brush), flat)
    return out


CARDS: dict[str, Callable[[Brush], str]] = {
    "sun_card": card(felt_sun), "cloud_card": card(felt_cloud), "rain_card": card(felt_rain),
    "storm_card": card(felt_storm), "rainbow_card": card(felt_rainbow),
}
THINGS: dict[str, tuple[Thing, float]] = {
    "feelings_cards": (feelings_cards, 0),
    "feelings_sky": (feelings_sky, 0),
    **{name: (draw, 0.0) for name, draw in CARDS.items()},
}
