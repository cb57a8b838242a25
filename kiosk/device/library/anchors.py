"""Where the mouths, heads and hands of a drawn panel are, from the file beside its picture.

It knows no picture: without the file a panel has no anchors, and its balloons no tails.
"""

import logging
from pathlib import Path
from typing import Annotated

import msgspec

from kiosk.model.geometry import Box
from kiosk.model.story import Anchors, Figure

_log = logging.getLogger(__name__)

#: A fraction of the picture; a head or a hand may reach a little over its edge.
_Fraction = Annotated[float, msgspec.Meta(ge=-1, le=2)]
_Two = tuple[_Fraction, _Fraction]
_Four = tuple[_Fraction, _Fraction, _Fraction, _Fraction]


class _FigureFile(msgspec.Struct, frozen=True):
    who: str
    mouth: _Two
    head: _Four
    hands: tuple[_Four, ...] = ()


class _AnchorsFile(msgspec.Struct, frozen=True):
    version: int
    figures: tuple[_FigureFile, ...] = ()
    focus: tuple[_Four, ...] = ()


def read_anchors(path: Path) -> Anchors:
    """The anchors in `path`, in fractions of the picture; empty where it is missing or torn."""
    try:
        read = msgspec.json.decode(path.read_bytes(), type=_AnchorsFile)
    except (OSError, ValueError, msgspec.MsgspecError) as error:
        _log.warning("%s: no anchors: %s", path, error)
        return Anchors()
    if read.version != 1:
        _log.warning("%s: anchors of version %s are not known", path, read.version)
        return Anchors()
    figures = tuple(
        Figure(one.who, one.mouth, Box(*one.head), tuple(Box(*hand) for hand in one.hands))
        for one in read.figures
    )
    return Anchors(figures, tuple(Box(*box) for box in read.focus))
