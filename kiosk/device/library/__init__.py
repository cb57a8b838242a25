"""Stories and words from disk to values; the only place of the kiosk that reads YAML and PO.

Nothing here knows a screen, and nothing outside knows a file.
"""

from kiosk.device.library.problems import Problem, StoryError
from kiosk.device.library.shelf import Library, open_library, read_interface

__all__ = ["Library", "Problem", "StoryError", "open_library", "read_interface"]
