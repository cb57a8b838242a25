"""What hands and keyboards do to the window, as plain values in stage units; it knows no pygame."""

from dataclasses import dataclass

from kiosk.model.geometry import Point

#: The finger that the mouse stands for.
MOUSE = -1


@dataclass(frozen=True, slots=True)
class FingerDown:
    """A finger met the glass."""

    id: int
    point: Point


@dataclass(frozen=True, slots=True)
class FingerMoved:
    """A finger that is down moved."""

    id: int
    point: Point


@dataclass(frozen=True, slots=True)
class FingerUp:
    """A finger left the glass."""

    id: int
    point: Point


@dataclass(frozen=True, slots=True)
class KeyPressed:
    """A key by its plain name: `left`, `right`, `space`, `return`, `escape`, `f11`, `a` ..."""

    name: str


@dataclass(frozen=True, slots=True)
class Resized:
    """The window has a new size in pixels; what was painted is gone."""

    width: int
    height: int


@dataclass(frozen=True, slots=True)
class FocusLost:
    """Another window took over: fingers that are down will never be reported up."""


@dataclass(frozen=True, slots=True)
class CloseAsked:
    """Somebody asked the window to close."""


Input = FingerDown | FingerMoved | FingerUp | KeyPressed | Resized | FocusLost | CloseAsked
