"""Where the mouths, heads and hands of a drawn panel are, from the file beside its picture.

It knows no picture: without the file a panel has no anchors, and its balloons no tails.
"""

import logging
from pathlib import Path

import msgspec

from kiosk.model.geometry import Box, Point
from kiosk.model.story import Anchors, Figure

_log = logging.getLogger(__name__)

_Four = tuple[float, float, float, float]


class _FigureFile(msgspec.Struct, frozen=True):
    who: str
    mouth: Point
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
    except (OSError, msgspec.DecodeError) as error:
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
