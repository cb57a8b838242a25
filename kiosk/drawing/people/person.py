"""One person on the stage: the way in for scenes. It knows nothing of places or other people."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from kiosk.drawing.canvas import Canvas, fill, group, placed
from kiosk.drawing.light import MOODS, Mood
from kiosk.drawing.names import named
from kiosk.drawing.paths import Point, ellipse, rotated
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.faces import FACES, expression
from kiosk.drawing.people.figure import Figure, paint
from kiosk.drawing.people.holds import THINGS, held
from kiosk.drawing.people.joints import solve
from kiosk.drawing.people.looks import Look
from kiosk.drawing.people.pen import NEAR_DETAIL, Pen
from kiosk.drawing.people.pose import HeadTurn, Pose
from kiosk.drawing.people.poses import POSES
from kiosk.drawing.people.poses import pose as pose_named
from kiosk.drawing.people.wardrobe import WARDROBE, Wear, dressed
from kiosk.model.geometry import Box

Bounds = tuple[float, float, float, float]  # x, y, w, h in stage units
FACINGS = {"right": 1, "left": -1}
CLOSE = 1.6  # a figure this large is drawn with all its detail
TURNS = {"front": 0.0, "three_quarter": 1.0, "profile": 2.0, "back": 0.0}


@dataclass(frozen=True)
class Placed:
    """What drawing a person gives back: markup, and where things are, in stage units."""

    svg: str
    mouth: Point
    head: Bounds
    hands: tuple[Bounds, ...]
    feet: float  # y of the lowest foot
    joints: dict[str, Point]  # "handN", "shF", "lap" ...: N is the near side, F the far one
    pose: Pose


def known() -> dict[str, tuple[str, ...]]:
    """Every name that can be asked for, by kind."""
    return {
        "who": tuple(CAST), "pose": tuple(POSES), "face": tuple(FACES), "mood": tuple(MOODS),
        "facing": tuple(FACINGS), "turn": tuple(TURNS), "holds": THINGS,
        "wear": tuple(WARDROBE),
    }


def line_width(size: float) -> float:
    """Half a contour's stroke in figure units: near figures have heavier lines on the page."""
    for below, pixels in ((0.55, 2.2), (1.1, 2.7), (2.0, 3.6)):
        if size < below:
            return pixels / 2 / size * 1.15
    return 5.0 / 2 / size * 1.15


def mirrored_pen(
    canvas: Canvas, mood: Mood, look: Look, size: float, facing: str = "right", flip: bool = False
) -> Pen:
    """A pen for a figure of that size; a mirrored one is lit from its own other side.

    `flip` is a member of a group that faces the other way than its group.
    """
    right = (named("facing", facing, FACINGS) > 0) != flip
    lit = mood if right else mood.turned()
    detail = NEAR_DETAIL if size >= CLOSE else 1 if size > 0.4 else 0
    return Pen(canvas, lit, look, line_width(size), detail, mirrored=not right)


def draw_person(
    who: str, *, at: Point, size: float, mood: Mood, canvas: Canvas,
    pose: str | Mapping[str, Any] | Pose = "stand", face: str = "neutral", facing: str = "right",
    gaze: Point | None = None, holds: str | None = None, turn: str | None = None,
    shadow: bool = True, lit: bool = True, wear: Wear = (), speaks: bool = False,
) -> Placed:
    """Draw `who` with the ground under them at `at` (stage units); the markup is not yet painted.

    `size` 1 makes a head 100 units high. `pose` is a name, or {"base": name, field: value ...}.
    `gaze` is a direction on the page, (1, 1) right and down. `turn` overrides how far the head is
    turned; `wear` is worn besides. Unknown names are ValueErrors that offer the nearest.
    """
    look = dressed(named("person", who, CAST), wear)
    stance = turned(_stance(pose), turn)
    pen = mirrored_pen(canvas, mood, look, size, facing)
    s = solve(look, stance)
    extra = held(pen, s, holds) if holds else {}
    way = FACINGS[facing]
    seen = (gaze[0] * way, gaze[1]) if gaze else None
    figure = paint(pen, s, expression(face, speaks), seen, extra)
    return place_figure(
        canvas, figure, at=at, size=size, mood=mood, facing=facing, shadow=shadow, lit=lit,
        turned=stance.turned,
    )


def _stance(pose: str | Mapping[str, Any] | Pose) -> Pose:
    if isinstance(pose, Pose):
        return pose
    if isinstance(pose, str):
        return pose_named(pose)
    changes = {name: value for name, value in pose.items() if name != "base"}
    known_fields = dict.fromkeys(Pose.__dataclass_fields__)
    for name in changes:
        named("part of a pose", name, known_fields)
    base = pose_named(str(pose.get("base", "stand")))
    if isinstance(changes.get("head"), Mapping):
        changes["head"] = replace(base.head, **changes["head"])
    return replace(base, **changes)


def turned(stance: Pose, turn: str | None) -> Pose:
    """`stance` with the head turned that far, by name."""
    if not turn:
        return stance
    amount = named("turn", turn, TURNS)
    if turn == "back":
        return replace(stance, back=True, front=False, head=HeadTurn(0, 0, stance.head.tilt))
    return replace(stance, head=replace(stance.head, turn=amount))


def place_figure(
    canvas: Canvas, figure: Figure, *, at: Point, size: float, mood: Mood, facing: str = "right",
    shadow: bool = True, lit: bool = True, turned: float = 0.0,
) -> Placed:
    """Bring one drawn figure onto the stage: moved, sized, mirrored, lit, with its shadow."""
    return place_members(
        canvas, figure.markup(), [(figure, (0.0, 0.0), False)], at=at, size=size, mood=mood,
        facing=facing, shadow=shadow, lit=lit, turned=turned,
    )[0]


def place_members(
    canvas: Canvas, markup: str, members: Sequence[tuple[Figure, Point, bool]], *, at: Point,
    size: float, mood: Mood, facing: str = "right", shadow: bool = True, lit: bool = True,
    turned: float = 0.0,
) -> tuple[Placed, ...]:
    """Bring figures that share one markup onto the stage; the first Placed carries it.

    A member is a figure, its place about the shared origin, and whether it is mirrored there.
    """
    way = FACINGS[facing]

    def staged(place: Point, flip: bool, point: Point) -> Point:
        across = place[0] + (-point[0] if flip else point[0])
        x, y = rotated((across * size * way, (place[1] + point[1]) * size), turned)
        return at[0] + x, at[1] + y

    stage = [_Staged(figure, partial(staged, place, flip)) for figure, place, flip in members]
    body = group(markup, placed(at, rotate=turned, scale=(size * way, size)))
    everyone = [point for one in stage for point in one.joints.values()]
    light = canvas.light(mood, _bounds(everyone, 100 * size), size) if lit else ""
    drawn = group(body, "", light) if light else body
    if shadow:
        drawn = "".join(one.shadow(canvas, mood, size) for one in stage) + drawn
    return tuple(one.placed(drawn if i == 0 else "", size) for i, one in enumerate(stage))


@dataclass(frozen=True)
class _Staged:
    """A figure and the way from its own units to the stage."""

    figure: Figure
    staged: Callable[[Point], Point]

    @property
    def joints(self) -> dict[str, Point]:
        return {name: self.staged(point) for name, point in self.figure.at.items()}

    def shadow(self, canvas: Canvas, mood: Mood, size: float) -> str:
        if self.figure.ground is None:
            return ""
        x, half = self.figure.ground
        return _shadow(canvas, mood, self.staged((x, 0.0)), half * size)

    def placed(self, markup: str, size: float) -> Placed:
        joints = self.joints
        return Placed(
            markup, joints["mouth"], _head_box(joints["head"], self.figure.head_size * size),
            tuple(_around(joints[hand], 15 * size) for hand in ("handN", "handF")),
            max(joints["footN"][1], joints["footF"][1]) + 14 * size, joints, self.figure.pose,
        )


def _shadow(canvas: Canvas, mood: Mood, at: Point, half: float) -> str:
    """The contact shadow on the ground under a figure."""
    soft = max(1.2, half * 0.06)
    box = Box(at[0] - half * 1.4, at[1] - half * 0.6, half * 2.8, half * 1.2)
    spot = ellipse((at[0], at[1] - 1), half * 1.1, half * 0.18)
    return fill(spot, mood.ink, 0.4, canvas.blur(soft, box))


def _bounds(points: Iterable[Point], margin: float) -> Box:
    xs, ys = zip(*points, strict=True)
    left, top = min(xs) - margin, min(ys) - margin
    return Box(left, top, max(xs) + margin - left, max(ys) + margin - top)


def _around(point: Point, half: float) -> Bounds:
    return point[0] - half, point[1] - half, 2 * half, 2 * half


def _head_box(centre: Point, size: float) -> Bounds:
    """The head with its hair or scarf: about 112 wide and 120 high."""
    return centre[0] - 56 * size, centre[1] - 66 * size, 112 * size, 120 * size
