"""A monkey at the glass: it does whatever hands can do, and says what it broke.

    theory of operation: `hand` thinks of `events`, the `tablet` takes them through the real loop,
    `watch` holds what came of them to what must never be otherwise.
"""

from kiosk.app.monkey.run import Told, play
from kiosk.app.monkey.tablet import quick_folder

__all__ = ["Told", "play", "quick_folder"]
