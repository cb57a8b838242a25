"""pygame's events turned into plain inputs in stage units; it keeps no state and opens nothing."""

from collections.abc import Iterator

import pygame

from kiosk.device.window.fit import Fit
from kiosk.device.window.inputs import (
    MOUSE,
    CloseAsked,
    FingerDown,
    FingerMoved,
    FingerUp,
    FocusLost,
    Input,
    KeyPressed,
    Resized,
)

Touch = type[FingerDown] | type[FingerMoved] | type[FingerUp]

TOUCHES: dict[int, Touch] = {
    pygame.FINGERDOWN: FingerDown,
    pygame.FINGERMOTION: FingerMoved,
    pygame.FINGERUP: FingerUp,
}
MOUSES: dict[int, Touch] = {
    pygame.MOUSEBUTTONDOWN: FingerDown,
    pygame.MOUSEMOTION: FingerMoved,
    pygame.MOUSEBUTTONUP: FingerUp,
}
#: All that is listened to; the rest is refused at the door and wakes nobody.
HEARD = (
    *TOUCHES, *MOUSES, pygame.KEYDOWN, pygame.QUIT,
    pygame.WINDOWEXPOSED, pygame.WINDOWSIZECHANGED, pygame.WINDOWFOCUSLOST,
)


def translated(event: pygame.event.Event, fit: Fit) -> Iterator[Input]:
    """What `event` means: one input, or none where it means nothing to the kiosk."""
    if event.type in TOUCHES:
        # SDL gives a finger's place as a fraction of the window.
        point = fit.units(event.x * fit.width, event.y * fit.height)
        yield TOUCHES[event.type](event.finger_id, point)
    elif event.type in MOUSES:
        if _means_a_finger(event):
            yield MOUSES[event.type](MOUSE, fit.units(*event.pos))
    elif event.type == pygame.KEYDOWN:
        yield KeyPressed(pygame.key.name(event.key))
    elif event.type == pygame.QUIT:
        yield CloseAsked()
    elif event.type == pygame.WINDOWSIZECHANGED:
        yield Resized(event.x, event.y)
    elif event.type == pygame.WINDOWFOCUSLOST:
        yield FocusLost()


def _means_a_finger(event: pygame.event.Event) -> bool:
    """Whether a mouse event is the left button's, and no echo of a touch."""
    if getattr(event, "touch", False):
        return False
    if event.type == pygame.MOUSEMOTION:
        return bool(event.buttons[0])
    return bool(event.button == 1)
