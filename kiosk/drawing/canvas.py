"""The SVG writer: markup for shapes, definitions with counted ids, and the lit two-tone form.

It knows paths, colours and light, but no person, thing or place. Everything is text; the same
calls in the same order write the same bytes.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.drawing.colours import Colour
from kiosk.drawing.light import Mood
from kiosk.drawing.paths import Point, Points, number, pair, rounded, shifted, smooth
from kiosk.model.geometry import STAGE, Box

Stop = tuple[float, Colour] | tuple[float, Colour, float]  # place 0-1, colour, opacity
Pattern = Callable[[Callable[[Colour], Colour]], str]  # paints with a colour's lit or shaded tone


# ---- markup ----------------------------------------------------------------------------------


def fill(data: str, colour: str, opacity: float | None = None, extra: str = "") -> str:
    """A filled path; `extra` are further attributes."""
    return f'<path d="{data}" fill="{colour}"{_opacity(opacity)}{_more(extra)}/>'


def stroke(
    data: str, colour: str, width: float, opacity: float | None = None, extra: str = ""
) -> str:
    """A path drawn as a round-ended line of `width`."""
    return (
        f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{number(width)}"'
        f' stroke-linecap="round" stroke-linejoin="round"{_opacity(opacity)}{_more(extra)}/>'
    )


def group(markup: str, transform: str = "", extra: str = "") -> str:
    """`markup` as one group; nothing for nothing."""
    if not markup:
        return ""
    moved = f' transform="{transform}"' if transform else ""
    return f"<g{moved}{_more(extra)}>{markup}</g>"


def clipped(markup: str, clip: str) -> str:
    """`markup` seen through the clip of that id."""
    return f'<g clip-path="url(#{clip})">{markup}</g>'


def placed(at: Point, *, rotate: float = 0.0, scale: float | Point = 1.0) -> str:
    """A transform that scales, then turns (degrees clockwise), then moves to `at`."""
    size = scale if isinstance(scale, tuple) else (scale, scale)
    turned = f" rotate({number(rotate)})" if rotate else ""
    # Scales are small numbers that multiply large ones: they keep more decimals.
    return f"translate({pair(at)}){turned} scale({size[0]:.5g},{size[1]:.5g})"


def around(outline: str, reach: float = 400.0) -> str:
    """Path data of everything outside `outline`, to be filled with the even-odd rule."""
    return rounded(-reach, -reach, 2 * reach, 2 * reach) + outline


def _opacity(value: float | None) -> str:
    return "" if value is None else f' opacity="{number(value)}"'


def _more(extra: str) -> str:
    return f" {extra}" if extra else ""


# ---- the canvas ------------------------------------------------------------------------------


@dataclass
class Canvas:
    """One SVG in the making: definitions, and layers furthest first."""

    width: float = STAGE.w
    height: float = STAGE.h
    _defs: list[str] = field(default_factory=list)
    _layers: list[str] = field(default_factory=list)
    _shared: dict[tuple[object, ...], str] = field(default_factory=dict)
    _count: int = 0

    def new_id(self, prefix: str = "i") -> str:
        self._count += 1
        return f"{prefix}{self._count}"

    def define(self, markup: str) -> None:
        """Add something to <defs>."""
        self._defs.append(markup)

    def add(self, markup: str) -> None:
        """Paint `markup` over what is there."""
        self._layers.append(markup)

    def clip(self, outlines: str | Sequence[str], transform: str = "", rule: str = "") -> str:
        """The id of a clip made of the union of outlines; `rule` "evenodd" cuts holes."""
        paths = [outlines] if isinstance(outlines, str) else outlines
        moved = f' transform="{transform}"' if transform else ""
        ruled = f' clip-rule="{rule}"' if rule else ""
        name = self.new_id("c")
        body = "".join(f'<path d="{data}"{moved}{ruled}/>' for data in paths)
        self.define(f'<clipPath id="{name}">{body}</clipPath>')
        return name

    def linear(self, start: Point, end: Point, stops: Sequence[Stop]) -> str:
        """A paint (url) that runs from start to end in user units; equal ones are shared."""
        return self._paint(
            "linearGradient",
            f'x1="{number(start[0])}" y1="{number(start[1])}" '
            f'x2="{number(end[0])}" y2="{number(end[1])}"',
            stops,
        )

    def radial(self, centre: Point, radius: float, stops: Sequence[Stop]) -> str:
        """A paint (url) that spreads from a centre in user units; equal ones are shared."""
        return self._paint(
            "radialGradient",
            f'cx="{number(centre[0])}" cy="{number(centre[1])}" r="{number(radius)}"',
            stops,
        )

    def _paint(self, kind: str, place: str, stops: Sequence[Stop]) -> str:
        key = (kind, place, tuple(stops))
        if key not in self._shared:
            name = self.new_id("g")
            inside = "".join(_stop(*stop) for stop in stops)
            self.define(
                f'<{kind} id="{name}" {place} gradientUnits="userSpaceOnUse">{inside}</{kind}>'
            )
            self._shared[key] = f"url(#{name})"
        return self._shared[key]

    def filter(self, box: Box, steps: str) -> str:
        """A filter attribute for a region given in user units.

        The region is always explicit: a default one in per cent is slow and cuts thin things off.
        """
        name = self.new_id("f")
        self.define(
            f'<filter id="{name}" filterUnits="userSpaceOnUse" x="{number(box.x)}"'
            f' y="{number(box.y)}" width="{number(box.w)}" height="{number(box.h)}"'
            f' color-interpolation-filters="sRGB">{steps}</filter>'
        )
        return f'filter="url(#{name})"'

    def blur(self, radius: float, box: Box) -> str:
        """A filter attribute that softens what lies in `box`."""
        return self.filter(box, f'<feGaussianBlur stdDeviation="{number(radius)}"/>')

    def light(self, mood: Mood, box: Box, scale: float) -> str:
        """A filter attribute: the mood's soft form shade and rim light over one figure.

        `box` bounds the figure in stage units and is cut to the stage; `scale` is the figure's.
        Empty if the figure is off stage.
        """
        left, top = max(-4.0, box.x), max(-4.0, box.y)
        right, bottom = min(self.width + 4, box.right), min(self.height + 4, box.bottom)
        if right <= left or bottom <= top:
            return ""
        return self.filter(Box(left, top, right - left, bottom - top), _light_steps(mood, scale))

    @property
    def definitions(self) -> tuple[str, ...]:
        """All that markup can refer to by its id."""
        return tuple(self._defs)

    def svg(self, view: Box | None = None) -> str:
        """The whole document; `view` shows only a part of the stage."""
        seen = view or Box(0, 0, self.width, self.height)
        box = " ".join(number(v) for v in (seen.x, seen.y, seen.w, seen.h))
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
            f' width="{number(self.width)}" height="{number(self.height)}" viewBox="{box}">'
            f"<defs>{''.join(self._defs)}</defs>{''.join(self._layers)}</svg>"
        )


def _stop(place: float, colour: Colour, opacity: float = 1.0) -> str:
    seen = "" if opacity == 1.0 else f' stop-opacity="{number(opacity)}"'
    return f'<stop offset="{number(place)}" stop-color="{colour}"{seen}/>'


def _light_steps(mood: Mood, scale: float) -> str:
    x, y = mood.towards
    far = (x * x + y * y) ** 0.5 or 1e-9
    x, y, soft = x / far, y / far, min(scale, 1.7)
    inner, inner_share = mood.inner
    rim, rim_share = mood.rim
    return (
        f'<feGaussianBlur in="SourceAlpha" stdDeviation="{number(20 * soft)}" result="b"/>'
        f'<feOffset in="b" dx="{number(x * 24 * soft)}" dy="{number(y * 24 * soft)}" result="bo"/>'
        '<feComposite in="SourceAlpha" in2="bo" operator="out" result="dark"/>'
        f'<feFlood flood-color="{inner}" flood-opacity="{number(inner_share)}"/>'
        '<feComposite operator="in" in2="dark" result="shade"/>'
        '<feBlend in="shade" in2="SourceGraphic" mode="multiply" result="formed"/>'
        f'<feOffset in="SourceAlpha" dx="{number(-x * mood.rim_width)}"'
        f' dy="{number(-y * mood.rim_width)}" result="ro"/>'
        '<feComposite in="SourceAlpha" in2="ro" operator="out" result="edge"/>'
        f'<feFlood flood-color="{rim}" flood-opacity="{number(rim_share)}"/>'
        '<feComposite operator="in" in2="edge" result="rim"/>'
        '<feMerge><feMergeNode in="formed"/><feMergeNode in="rim"/></feMerge>'
    )


# ---- the lit form ----------------------------------------------------------------------------


def contour(outlines: Iterable[str], line: Colour, width: float, mood: Mood) -> str:
    """A thick-thin contour: drawn once in place, once nudged away from the light.

    `width` is half of what is stroked: the other half disappears under the fill.
    """
    paths = list(outlines)
    away = (-mood.towards[0] * width * 0.75, -mood.towards[1] * width * 0.75)
    first = "".join(stroke(data, line, width * 2) for data in paths)
    second = "".join(stroke(data, line, width * 1.7) for data in paths)
    return first + group(second, f"translate({pair(away)})")


def form(
    canvas: Canvas, mood: Mood, outlines: str | Sequence[str], colour: Colour, *,
    width: float, depth: float = 6.0, inside: str = "", pattern: Pattern | None = None,
    contours: Sequence[str] | None = None, line: Colour | None = None, shade: Colour | None = None,
) -> str:
    """One shape out of many: every outline stroked, then every one filled, so they merge.

    `colour` is already graded. The shape is painted in its shade, then again in its colour moved
    `depth` units towards the light, clipped to itself: two tones without drawn shadows. `inside`
    is painted last within the shape. `pattern` is painted in both tones. `contours` stand in for
    the outlines where a part should carry no line (a sleeve over its own shoulder).
    """
    paths = [outlines] if isinstance(outlines, str) else list(outlines)
    line, shade = line or mood.line(colour), shade or mood.shade(colour)
    clip = canvas.clip(paths)
    move = f"translate({pair((mood.towards[0] * depth, mood.towards[1] * depth))})"
    base, dark = _filled(paths, colour), _filled(paths, shade)
    if pattern is None:
        lit = group(base, move)
    else:
        lit = pattern(lambda c: mood.shade(mood.grade(c))) + clipped(
            base + pattern(mood.grade), canvas.clip(paths, move)
        )
    edges = contour(contours if contours is not None else paths, line, width, mood)
    # The base under the clipped part closes the hairline between fill and contour.
    return edges + base + clipped(dark + lit + inside, clip)


def _filled(paths: Iterable[str], colour: Colour) -> str:
    return "".join(fill(data, colour) for data in paths)


def away_from_light(points: Points, mood: Mood, by: Point) -> str:
    """Everything outside an outline that is moved towards the light: its own form shade.

    `by` is how far (x, y). Fill with the even-odd rule, clipped to the outline.
    """
    moved = shifted(points, (mood.towards[0] * by[0], mood.towards[1] * by[1] - 1))
    return around(smooth(moved))
