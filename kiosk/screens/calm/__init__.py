"""The calm corner: breathing, a hug, five things, a hen to colour, the quiet tree, a helper.

No questions and no timer; it knows what lies behind it only as the place to go back to.
"""

from kiosk.screens.calm.corner import deadline, glide_ms, pressed, ticked, view

__all__ = ["deadline", "glide_ms", "pressed", "ticked", "view"]
