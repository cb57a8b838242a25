"""What one reader wishes for, and the ring that walks for whoever has one key; it knows no screen.

None of it is saved: it goes with the sitting, and the next child inherits nothing.
"""

from typing import Literal

import msgspec

#: The letters' size when a sitting begins, of 0 to 2.
MIDDLE = 1

Wish = Literal["still", "contrast", "sounds", "described", "scan"]


class Wishes(msgspec.Struct, frozen=True):
    """How somebody would like to see, hear and touch.

    `letters`: how large they are in a book that is opened, 0 to 2. `still`: cuts instead of glides.
    `contrast`: black on white, with thick edges. `sounds`: soft sounds, where grown-ups have them
    on. `described`: what is seen is said first. `scan`: the ring walks, and a touch anywhere
    presses what it stands on.
    """

    letters: int = MIDDLE
    still: bool = False
    contrast: bool = False
    sounds: bool = True
    described: bool = False
    scan: bool = False


class Walk(msgspec.Struct, frozen=True):
    """The ring that walks from action to action.

    `by_key` where one key set it walking. `at` is the action that it stands on, or empty: the
    first. `since` is when it came there (monotonic ms), `steps` how many it took since somebody
    pressed; `rests` when it has gone round often enough. `naming` while the voice says where it is,
    or something else that nobody has touched.
    """

    by_key: bool = False
    at: str = ""
    since: int = 0
    steps: int = 0
    rests: bool = False
    naming: bool = False
