"""No test needs a screen, a loudspeaker or a quick machine: SDL is told so before anything imports
pygame, and Hypothesis is told not to time its examples.
"""

import os

from hypothesis import settings

os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
