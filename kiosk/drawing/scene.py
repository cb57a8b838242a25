"""A Scene drawn: set, people, things and light in painter's order, and where everyone came to be.

It knows no story and no file. A name that nobody knows is a SceneFault at its place in the scene,
with the nearest name that would do.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from kiosk.drawing import skies
from kiosk.drawing.anchors import anchors_of
from kiosk.drawing.canvas import Canvas, Stop, group, placed
from kiosk.drawing.ground import contact
from kiosk.drawing.light import Mood, mood
from kiosk.drawing.names import named
from kiosk.drawing.paths import Point, minus, number, pair, unit
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.groups import draw_group, known_groups
from kiosk.drawing.people.person import Placed, draw_person
from kiosk.drawing.people.wardrobe import known_wear
from kiosk.drawing.places.atlas import PLACES
from kiosk.drawing.places.backdrop import Backdrop, Setting
from kiosk.drawing.places.palettes import GOLD, PALETTES
from kiosk.drawing.props.brush import Brush
from kiosk.drawing.props.shelf import PROPS
from kiosk.model.geometry import STAGE, Box
from kiosk.model.scene import Actor, Glow, Group, Path, Prop, Scene, SceneFault, Voice
from kiosk.model.story import Anchors

#: Indoors, in the shade and by lamplight the contact shadow is enough.
_NO_CAST_SHADOW = frozenset({"stove", "indoors", "night", "lamp", "net_shade", "tent_evening"})
_CAST_OPACITY = {"pale": 0.22, "dawn": 0.34, "evening": 0.36}
#: How long a shadow is to its figure: the lower the sun, the longer.
_CAST_LENGTH = {"evening": 0.42, "dawn": 0.3}


@dataclass(frozen=True)
class Layer:
    """Something painted before the set: its order, its markup, and who it shows.

    `path` is its place in the scene; the view's own frame has none. `shadow` lies under it on the
    ground. Where several people share the markup, the parts of the n-th are of the class `m<n>`.
    """

    z: float
    markup: str
    path: Path
    people: tuple[tuple[str, Placed], ...] = ()
    shadow: str = ""


@dataclass(frozen=True)
class Drawn:
    """A picture as SVG, and what lettering must know of it.

    `layers` are what stands before the set, furthest first, and `defs` what they refer to.
    """

    svg: str
    anchors: Anchors
    layers: tuple[Layer, ...]
    defs: tuple[str, ...]


def draw_scene(scene: Scene) -> Drawn:
    """The scene's picture and anchors; raises SceneFault."""
    canvas = Canvas()
    with _blamed("mood"):
        light = mood(scene.mood)
    backdrop = _backdrop(canvas, scene, light)
    layers = sorted(_layers(canvas, scene, light), key=lambda layer: layer.z)
    canvas.add(_set(canvas, backdrop, scene))
    canvas.add(_glows(canvas, scene.glow, behind=True))
    for index, thing in enumerate(scene.front):
        layers.append(_prop(canvas, thing, light, ("front", index)))
    layers.append(Layer(math.inf, backdrop.frame if scene.frame else "", ()))
    for layer in layers:
        canvas.add(layer.shadow + layer.markup)
    canvas.add(_graded(canvas, scene))
    canvas.add(_glows(canvas, scene.glow, behind=False))
    people = [one for layer in layers for one in layer.people]
    focus, view = [Box(*box) for box in scene.focus], scene.camera.box
    anchors = anchors_of(people, _voices(scene), focus, view)
    return Drawn(canvas.svg(view), anchors, tuple(layers), canvas.definitions)


@contextmanager
def _blamed(*path: str | int) -> Iterator[None]:
    """An unknown name inside is a fault of the scene at `path`."""
    try:
        yield
    except (ValueError, TypeError) as error:
        if isinstance(error, SceneFault):
            raise
        raise SceneFault(str(error), path) from None


def _voices(scene: Scene) -> tuple[Voice, ...]:
    """Those who are heard but not drawn: people of the cast all the same."""
    for index, voice in enumerate(scene.voices):
        with _blamed("voices", index, "who"):
            named("person", voice.who, CAST)
    return scene.voices


# ---- the set ---------------------------------------------------------------------------------


def _backdrop(canvas: Canvas, scene: Scene, light: Mood) -> Backdrop:
    with _blamed("place"):
        views = named("place", scene.place, PLACES)
    with _blamed("view"):
        view = named("view", scene.view, views)
    return view(Setting(canvas, PALETTES.get(scene.mood, GOLD), light, scene.mood))


def _set(canvas: Canvas, backdrop: Backdrop, scene: Scene) -> str:
    """The set, as far as asked out of focus: cheap depth for medium and close shots."""
    if not scene.soft:
        return backdrop.far + backdrop.near
    # The sharp picture lies under the soft one, or the stage's edges would fade into the paper.
    soft = canvas.filter(
        STAGE,
        f'<feGaussianBlur stdDeviation="{number(scene.soft)}" result="b"/>'
        '<feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="b"/></feMerge>',
    )
    if scene.soft_ground:
        return group(backdrop.far + backdrop.near, "", soft)
    return group(backdrop.far, "", soft) + backdrop.near


def _glows(canvas: Canvas, glows: tuple[Glow, ...], *, behind: bool) -> str:
    return "".join(
        skies.halo(canvas, glow.at, glow.radius, glow.colour, glow.strength)
        for glow in glows if glow.behind == behind
    )


def _graded(canvas: Canvas, scene: Scene) -> str:
    out = ""
    for grade in scene.grade:
        stops: list[Stop] = [(place, colour) for place, colour in grade.stops]
        out += skies.veil(canvas, stops, grade.start, grade.end, grade.mode, grade.strength)
    return out


# ---- people and things -----------------------------------------------------------------------


def _layers(canvas: Canvas, scene: Scene, light: Mood) -> Iterator[Layer]:
    for index, thing in enumerate(scene.props):
        yield _prop(canvas, thing, light, ("props", index))
    for index, actor in enumerate(scene.actors):
        yield _actor(canvas, scene, actor, light, ("actors", index))
    for index, together in enumerate(scene.groups):
        yield _group(canvas, scene, together, light, ("groups", index))


def _prop(canvas: Canvas, thing: Prop, light: Mood, path: Path) -> Layer:
    with _blamed(*path, "what"):
        draw, foot = named("prop", thing.what, PROPS)
    way = 1 if thing.facing == "right" else -1
    drawn = draw(Brush(canvas, light if way > 0 else light.turned(), thing.size))
    markup = group(
        drawn, placed(thing.at, rotate=thing.angle, scale=(thing.size * way, thing.size))
    )
    shadow = contact(canvas, thing.at, foot * thing.size, light.ink, 0.36) if foot else ""
    return Layer(thing.at[1] if thing.z is None else thing.z, markup, path, shadow=shadow)


def _actor(canvas: Canvas, scene: Scene, actor: Actor, light: Mood, path: Path) -> Layer:
    lit = _lit_from(scene.lamp, light, actor.at, actor.size)
    with _blamed(*path, "wear"):
        known_wear(actor.wear)
    with _blamed(*path):
        person = _person(canvas, actor, lit)
    box = _bounds((person,), 100 * actor.size)
    markup, shadow = group(person.svg, "", canvas.light(lit, box, actor.size)), ""
    if actor.shadow:
        shadow = _cast_shadow(canvas, scene.mood, person.svg, box, lit, actor.at)
        shadow += contact(canvas, (actor.at[0], actor.at[1] - 1), 52 * actor.size, lit.ink)
    z = actor.at[1] if actor.z is None else actor.z
    return Layer(z, markup, path, ((actor.who, person),), shadow)


def _group(
    canvas: Canvas, scene: Scene, together: Group, light: Mood, path: Path
) -> Layer:
    lit = _lit_from(scene.lamp, light, together.at, together.size)
    for who, worn in together.wear.items():
        with _blamed(*path, "wear", who):
            known_wear(worn)
    with _blamed(*path):
        people = draw_group(
            together.name, together.members, at=together.at, size=together.size, mood=lit,
            canvas=canvas, faces=together.faces, gazes=together.gazes, facing=together.facing,
            shadow=together.shadow, wear=together.wear, speaks=together.speaks,
            turns=together.turns,
        )
        names = together.members or known_groups()[together.name]
    markup, shadow = "".join(person.svg for person in people), ""
    if together.shadow:
        box = _bounds(people, 100 * together.size)
        shadow = _cast_shadow(canvas, scene.mood, markup, box, lit, together.at)
    z = together.at[1] if together.z is None else together.z
    return Layer(z, markup, path, tuple(zip(names, people, strict=True)), shadow)


def _person(canvas: Canvas, actor: Actor, light: Mood) -> Placed:
    return draw_person(
        actor.who, at=actor.at, size=actor.size, mood=light, canvas=canvas,
        pose=_pose(actor.pose), face=actor.face, facing=actor.facing, gaze=actor.gaze,
        holds=actor.holds or None, shadow=False, lit=False, wear=actor.wear, speaks=actor.speaks,
        turn=actor.turn or None,
    )


def _pose(pose: str | Mapping[str, object]) -> str | Mapping[str, object]:
    """Lists, as YAML writes them, become the tuples that poses are made of."""
    if isinstance(pose, str):
        return pose
    return {key: tuple(value) if isinstance(value, list) else value for key, value in pose.items()}


def _lit_from(lamp: Point | None, light: Mood, at: Point, size: float) -> Mood:
    """The light as it falls on somebody at `at` from a lamp, if there is one."""
    if lamp is None:
        return light
    x, y = unit(minus(lamp, (at[0], at[1] - 240 * size)))
    return replace(light, towards=(x, y * 0.6 - 0.15))


def _cast_shadow(
    canvas: Canvas, mood_name: str, svg: str, box: Box, light: Mood, at: Point
) -> str:
    """The figure itself, flattened to one tone and laid over on the ground away from the light."""
    if mood_name in _NO_CAST_SHADOW:
        return ""
    name, opacity = canvas.new_id("p"), _CAST_OPACITY.get(mood_name, 0.34)
    canvas.define(f'<g id="{name}">{svg}</g>')
    flat = canvas.filter(
        box,
        f'<feFlood flood-color="{light.ink}" flood-opacity="{number(opacity)}"/>'
        '<feComposite operator="in" in2="SourceAlpha"/><feGaussianBlur stdDeviation="2.2"/>',
    )
    long = _CAST_LENGTH.get(mood_name, 0.22)
    lean = f"matrix(1 0 {number(light.towards[0])} {number(-long)} 0 0)"
    moved = f"translate({pair(at)}) {lean} translate({pair((-at[0], -at[1]))})"
    return group(f'<use xlink:href="#{name}" {flat}/>', moved)


def _bounds(people: Sequence[Placed], margin: float) -> Box:
    xs = [x for person in people for x, _ in person.joints.values()]
    ys = [y for person in people for _, y in person.joints.values()]
    return Box(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)).grown(margin)
