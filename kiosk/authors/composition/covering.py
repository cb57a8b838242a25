"""Rules on what stands before what: every face and what the picture is about can be seen."""

from collections.abc import Iterator

from PIL import Image

from kiosk.authors.composition.seen import Composition, Person
from kiosk.authors.composition.telling import Fault
from kiosk.drawing.masks import count
from kiosk.model.geometry import Box
from kiosk.model.scene import Group

#: Of a face at least so much is seen, or one has to guess who it is; less where people embrace.
_FACE_SEEN, _IN_ARMS = 0.75, 0.6
_MOUTH_SEEN = 0.5
#: Of a thing in the focus at least so much is seen.
_THING_SEEN = 0.5
#: A focus without a thing or a person of its own may be covered by people up to this share.
_FOCUS_COVERED = 0.6


def face_hidden(picture: Composition) -> Iterator[Fault]:
    """No other person and no thing stands before a face, nor a hand before a mouth."""
    for one in picture.people:
        if not one.placed.pose.shows_face or not _most(one.head, picture.view):
            continue
        face, mouth = picture.shapes.region(*one.face), picture.shapes.region(*one.mouth)
        share = _seen(picture, one, face)
        least = _IN_ARMS if isinstance(one.source, Group) else _FACE_SEEN
        if share < least:
            what = f"Only {round(100 * share)} % of the face of {one.who} is seen"
            yield one.path, f"{what}{_behind(picture, one, face)}."
        elif _seen(picture, one, mouth) < _MOUTH_SEEN:
            yield one.path, f"The mouth of {one.who} is covered{_behind(picture, one, mouth)}."


def _seen(picture: Composition, one: Person, region: Image.Image) -> float:
    """How much of somebody is seen in a region, 0-1; all of what is smaller than a pixel."""
    whole = count(region)
    return count(picture.shapes.seen(one.index, one.member), region) / whole if whole else 1.0


def focus_covered(picture: Composition) -> Iterator[Fault]:
    """What the picture is about is not covered by what stands before it."""
    for index, corners in enumerate(picture.scene.focus):
        box = Box(*corners)
        area = picture.shapes.boxed(box)
        if count(area) and (what := _covered(picture, box, area)):
            yield ("focus", index), what


def _covered(picture: Composition, box: Box, area: Image.Image) -> str:
    """What is wrong with what can be seen in a focus, or ''."""
    own = False
    for index, shape in enumerate(picture.shapes.all):
        if shape.layer.path[:1] in (("props",), ("front",)):
            size, inside = count(shape.whole), count(shape.whole, area)
            if not size or inside / size < 0.7:
                continue
            own = True
            if count(picture.shapes.seen(index)) / size < _THING_SEEN:
                name = _name(picture, index)
                return f"Most of {name}, which is in this focus, is covered."
    if own or any(_of_person(one, box) for one in picture.people):
        return ""
    people = sum(count(picture.shapes.seen(one.index, one.member), area) for one in picture.people)
    return "People cover this focus." if people / count(area) > _FOCUS_COVERED else ""


def _of_person(one: Person, box: Box) -> bool:
    """Whether somebody is what a focus is on: a hand, a face, a foot of theirs lies in it."""
    return any(box.holds(place) for name, place in one.placed.joints.items() if name != "at")


def _behind(picture: Composition, one: Person, face: Image.Image) -> str:
    """', behind ...': what covers most of a face."""
    shapes = picture.shapes
    covers = {
        other.who: count(shapes.all[other.index].members[other.member], face)
        for other in picture.people if other.index >= one.index and other is not one
    }
    for index, shape in enumerate(shapes.all):
        if index > one.index and not shape.layer.people:
            covers[_name(picture, index)] = count(shape.whole, face)
    who = max(covers, key=lambda name: covers[name], default="")
    return f", behind {who}" if covers.get(who) else ""


def _name(picture: Composition, index: int) -> str:
    path = picture.drawn.layers[index].path
    if not path:
        return "the place's own frame"
    kind, place = path
    assert isinstance(place, int)
    props = picture.scene.front if kind == "front" else picture.scene.props
    return f"the {props[place].what}"


def _most(box: Box, view: Box) -> bool:
    return box.overlap(view) > 0.5 * box.w * box.h
