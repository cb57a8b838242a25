"""What is seen: pure functions from a session and an input to a session, effects and a picture."""

from kiosk.screens.focus import ringed
from kiosk.screens.updating import deadline, language_of, update
from kiosk.screens.viewing import ahead, view

__all__ = ["ahead", "deadline", "language_of", "ringed", "update", "view"]
