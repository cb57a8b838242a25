"""People in contact, drawn together so that an embrace is an embrace; each group is data.

It knows people, not places. Members are laid out in figure units about the group's own origin on
the ground and painted part by part, so that an arm can pass behind one and before another.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.drawing.canvas import Canvas, group, placed
from kiosk.drawing.light import Mood
from kiosk.drawing.names import named
from kiosk.drawing.paths import Point
from kiosk.drawing.people.blanket import blanket
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.covers import COVERS
from kiosk.drawing.people.faces import expression
from kiosk.drawing.people.figure import Figure, paint
from kiosk.drawing.people.group_data import GROUPS, Group, Layer, Member
from kiosk.drawing.people.holds import held
from kiosk.drawing.people.joints import Skeleton, solve
from kiosk.drawing.people.looks import Look
from kiosk.drawing.people.low_table import low_table
from kiosk.drawing.people.pen import Pen
from kiosk.drawing.people.person import Placed, mirrored_pen, place_members, turned
from kiosk.drawing.people.pose import Pose, Swing, To
from kiosk.drawing.people.wardrobe import Wear, dressed

Extra = Callable[[Pen, Sequence[Figure]], str]
EXTRAS: dict[str, Extra] = {**COVERS, "blanket": blanket, "low_table": low_table}


@dataclass(frozen=True)
class _Cast:
    """One member with the look that plays it."""

    member: Member
    look: Look
    skeleton: Skeleton


def known_groups() -> dict[str, tuple[str, ...]]:
    """Every group by name, with the people who usually play its members, in order."""
    return {name: tuple(m.who for m in one.members) for name, one in GROUPS.items()}


def draw_group(
    name: str, members: Sequence[str] = (), *, at: Point, size: float, mood: Mood, canvas: Canvas,
    faces: Mapping[str, str] | None = None, gazes: Mapping[str, Point] | None = None,
    facing: str = "right", shadow: bool = True, wear: Mapping[str, Wear] | None = None,
    speaks: Sequence[str] = (), turns: Mapping[str, str] | None = None,
) -> tuple[Placed, ...]:
    """Draw a group at `at` (stage units); one Placed a member, the first with all the markup.

    `members` stand in for the usual people, in the group's order. `faces`, `gazes`, `wear` and
    `turns` (of the head) are by who; `speaks` are those whose mouth is open.
    Unknown names are ValueErrors that offer the nearest.
    """
    one = named("group", name, GROUPS)
    names = tuple(members) or tuple(m.who for m in one.members)
    if len(names) != len(one.members):
        raise ValueError(f"the group {name!r} has {len(one.members)} members, not {len(names)}")
    players = _meet(_players(one, names, wear or {}, turns or {}))
    faces, gazes = faces or {}, gazes or {}
    figures = [
        _paint(canvas, mood, player, size, facing, faces.get(who), gazes.get(who),
               who in speaks)
        for who, player in zip(names, players, strict=True)
    ]
    pen = mirrored_pen(canvas, mood, players[0].look, size, facing)
    markup = _layers(one, players, figures, pen)
    return place_members(
        canvas, markup, [(f, p.member.at, p.member.flip) for f,
                         p in zip(figures, players, strict=True)],
        at=at, size=size, mood=mood, facing=facing, shadow=shadow,
    )


def _players(
    one: Group, names: Sequence[str], wear: Mapping[str, Wear], turns: Mapping[str, str]
) -> list[_Cast]:
    players = []
    for who, member in zip(names, one.members, strict=True):
        look = dressed(named("person", who, CAST), wear.get(who, ()))
        member = replace(member, pose=turned(member.pose, turns.get(who)))
        pose = replace(member.pose, near_arm=_alone(member.pose.near_arm),
                       far_arm=_alone(member.pose.far_arm))
        players.append(_Cast(member, look, solve(look, pose)))
    return players


def _alone(arm: Swing | To) -> Swing | To:
    """An arm that needs nobody: one that reaches for another is solved when all have a place."""
    return To("pelvis", 20, 0) if isinstance(arm, To) and "." in arm.anchor else arm


def _meet(players: Sequence[_Cast]) -> list[_Cast]:
    """Solve again with hands that reach for other members ("1.shF": member 1's far shoulder)."""
    solved = list(players)
    for i, player in enumerate(players):
        pose: Pose = replace(
            player.member.pose,
            near_arm=_towards(solved, i, player.member.pose.near_arm),
            far_arm=_towards(solved, i, player.member.pose.far_arm),
        )
        solved[i] = replace(player, skeleton=solve(player.look, pose))
    return solved


def _towards(players: Sequence[_Cast], own: int, arm: Swing | To) -> Swing | To:
    if not (isinstance(arm, To) and "." in arm.anchor):
        return arm
    index, anchor = arm.anchor.split(".")
    other, me = players[int(index)], players[own].member
    x, y = named("anchor", anchor, other.skeleton.at)
    x = other.member.at[0] + x * (-1 if other.member.flip else 1) + arm.dx
    y = other.member.at[1] + y + arm.dy
    return To("at", (x - me.at[0]) * (-1 if me.flip else 1), y - me.at[1], arm.bend)


def _paint(
    canvas: Canvas, mood: Mood, player: _Cast, size: float, facing: str, face: str | None,
    gaze: Point | None, speaks: bool,
) -> Figure:
    member = player.member
    pen = mirrored_pen(canvas, mood, player.look, size, facing, member.flip)
    extra = held(pen, player.skeleton, member.holds) if member.holds else {}
    way = (-1 if member.flip else 1) * (1 if facing == "right" else -1)
    seen = (gaze[0] * way, gaze[1]) if gaze else None
    return paint(pen, player.skeleton, expression(face or member.face, speaks), seen, extra)


def _layers(one: Group, players: Sequence[_Cast], figures: Sequence[Figure], pen: Pen) -> str:
    drawn: list[str] = []
    painted: list[set[str]] = [set() for _ in figures]
    for layer in one.layers:
        if layer.extra:
            drawn.append(EXTRAS[layer.extra](pen, figures))
            continue
        parts = _layer(layer, players[layer.member].member, figures[layer.member],
                       painted[layer.member])
        drawn.append(group(parts, "", f'class="m{layer.member}"'))
    return "".join(drawn)


def _layer(layer: Layer, member: Member, figure: Figure, painted: set[str]) -> str:
    """Some parts of one member; each part is painted once."""
    order = [*figure.order, "near_palm", "far_palm"] if layer.only else figure.order
    names = [
        name for name in order
        if name not in painted
        and name not in layer.without
        and (not layer.only or name in layer.only)
    ]
    painted.update(names)
    markup = "".join(figure.parts.get(name, "") for name in names)
    return group(markup, placed(member.at, rotate=0, scale=(-1.0 if member.flip else 1.0, 1.0)))
