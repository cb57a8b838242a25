"""Where mouths, heads and hands are, as a file beside a picture: written, and read from a hand's.

It knows no picture. The kiosk itself reads the same file with `device.library.anchors`; here every
fault is told with its line, for a writer to mend.
"""

import json
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from pathlib import Path

import msgspec

from kiosk.authors.scenes import line_of, plain
from kiosk.device.library.problems import Problem, StoryError
from kiosk.device.library.tree import Node, read_tree
from kiosk.drawing.people.cast import CAST
from kiosk.model.geometry import Box
from kiosk.model.scene import Path as Place
from kiosk.model.scene import misfit
from kiosk.model.story import Anchors, Figure

_Two = tuple[float, float]
_Four = tuple[float, float, float, float]
#: How far a head or a hand may reach over the edge, as a fraction of the picture.
_OVER = 0.3
#: How far from its head, in heads, a mouth may be.
_ASTRAY = 0.25
#: How alike two names are of which one is a slip of the other.
_SLIP = 0.7


class _Value(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A key that is not known is a mistake."""


class FigureNote(_Value, frozen=True):
    """One person: the point of the mouth, the box of the head, the boxes of the hands."""

    who: str
    mouth: _Two
    head: _Four
    hands: tuple[_Four, ...] = ()


class AnchorsNote(_Value, frozen=True):
    """The whole file. `size` is the picture's in pixels where the numbers are pixels.

    `scene` and `picture` are digests, written by `kiosk draw`: of what a picture was drawn from,
    and of the picture.
    """

    version: float = 1
    size: _Two | None = None
    scene: str = ""
    picture: str = ""
    figures: tuple[FigureNote, ...] = ()
    focus: tuple[_Four, ...] = ()


def read_note(path: Path, cast: Iterable[str] = ()) -> AnchorsNote:
    """The file as it is written; raises StoryError, a problem a fault.

    `cast` are the people of the story. Others may be in a picture too: their faces are kept clear
    like everyone's. Only a name that is nearly one of the cast's is taken for a slip.
    """
    name = f"{path.parent.name}/{path.name}"
    tree = read_tree(path.read_bytes(), name)
    try:
        note = msgspec.convert(plain(tree), AnchorsNote)
    except msgspec.ValidationError as error:
        what, place = misfit(error)
        raise StoryError([_problem(name, tree, place, what)]) from None
    faults = [_problem(name, tree, place, what) for place, what in _faults(note, tuple(cast))]
    if faults:
        raise StoryError(faults)
    return note


def anchors_in(note: AnchorsNote) -> Anchors:
    """The note as the screens know it: all of it in fractions of the picture."""
    wide, high = note.size or (1.0, 1.0)

    def box(four: _Four) -> Box:
        x, y, w, h = four
        return Box(_short(x / wide), _short(y / high), _short(w / wide), _short(h / high))

    def point(two: _Two) -> _Two:
        return _short(two[0] / wide), _short(two[1] / high)

    figures = (
        Figure(one.who, point(one.mouth), box(one.head), tuple(map(box, one.hands)))
        for one in note.figures
    )
    return Anchors(tuple(figures), tuple(map(box, note.focus)))


def anchors_file(anchors: Anchors, scene: str, picture: str) -> str:
    """A figure to a line: what a changed scene moves can be read in a diff."""
    figures = ",\n  ".join(
        json.dumps({"who": one.who, "mouth": one.mouth, "head": _four(one.head),
                    "hands": [_four(hand) for hand in one.hands]})
        for one in anchors.figures
    )
    rows = f"\n  {figures}\n " if figures else ""
    focus = json.dumps([_four(box) for box in anchors.focus])
    return (
        f'{{\n "version": 1,\n "scene": "{scene}",\n "picture": "{picture}",\n'
        f' "figures": [{rows}],\n "focus": {focus}\n}}\n'
    )


def _four(box: Box) -> list[float]:
    return [box.x, box.y, box.w, box.h]


def _problem(name: str, tree: Node, place: Place, what: str) -> Problem:
    return Problem(name, line_of(tree, place), "anchors", what)


def _faults(note: AnchorsNote, cast: tuple[str, ...]) -> Iterator[tuple[Place, str]]:
    known = {*cast, *(who.upper() for who in CAST)}
    if note.version != 1:
        yield ("version",), f"Anchors of version {note.version:g} are not known; write 1."
    if note.size and min(note.size) <= 0:
        yield ("size",), "A picture has a width and a height."
        return
    for index, one in enumerate(note.figures):
        place: Place = ("figures", index)
        if one.who not in known and (near := get_close_matches(one.who, cast, 1, _SLIP)):
            yield (*place, "who"), f"There is no {one.who!r}. Did you mean {near[0]!r}?"
        yield from _figure_faults(note, one, place)
    for index, box in enumerate(note.focus):
        yield from _box_faults(note, box, ("focus", index))


def _figure_faults(
    note: AnchorsNote, one: FigureNote, place: Place
) -> Iterator[tuple[Place, str]]:
    found = list(_box_faults(note, one.head, (*place, "head")))
    for index, hand in enumerate(one.hands):
        found += _box_faults(note, hand, (*place, "hands", index))
    head = Box(*one.head)
    if not found and not head.grown(_ASTRAY * min(head.w, head.h)).holds(one.mouth):
        found.append(((*place, "mouth"), f"The mouth of {one.who} is outside the head."))
    yield from found


def _box_faults(note: AnchorsNote, box: _Four, place: Place) -> Iterator[tuple[Place, str]]:
    """A box is x, y, width and height, within the picture or a little over its edge."""
    wide, high = note.size or (1.0, 1.0)
    x, y, w, h = box[0] / wide, box[1] / high, box[2] / wide, box[3] / high
    if min(w, h) <= 0:
        yield place, "A box is left, top, width and height; this one has no area."
    elif min(x, y) < -_OVER or max(x + w, y + h) > 1 + _OVER:
        pixels = note.size is None and max(box) > 2
        hint = " For pixels, write `size: [1600, 1000]` above." if pixels else ""
        yield place, f"This box is outside the picture.{hint}"


def _short(fraction: float) -> float:
    return round(fraction, 4)
