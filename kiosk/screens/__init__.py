"""What is seen: pure functions from a session and an input to a session, effects and a picture."""

from kiosk.screens.updating import deadline, update
from kiosk.screens.viewing import ahead, view

__all__ = ["ahead", "deadline", "update", "view"]
