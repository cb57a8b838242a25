"""What can happen (inputs) and what can be asked for (effects); it knows nobody who does either.

Screens return effects and never do them; the app performs each, and the answer comes back as an
input. Times are monotonic milliseconds.
"""

import msgspec

from kiosk.model.counts import Entry
from kiosk.model.session import Sitting
from kiosk.model.speech import AllEnded, LineEnded, Utterance, WordSpoken


class Pressed(msgspec.Struct, frozen=True):
    """A finger came up on an item with this action, or a key stood for it."""

    action: str
    now: int = 0


class Held(msgspec.Struct, frozen=True):
    """A finger rested on an item with this action."""

    action: str
    now: int = 0


class Swiped(msgspec.Struct, frozen=True):
    """A finger drew the page along: `dx` > 0 towards the right of the glass."""

    dx: float
    now: int = 0


class Pinched(msgspec.Struct, frozen=True):
    """Two fingers closed (`inwards`) or opened."""

    inwards: bool
    now: int = 0


class Tick(msgspec.Struct, frozen=True):
    """A deadline that a screen asked for has come."""

    now: int


class TotalsCame(msgspec.Struct, frozen=True, tag=True):
    """The ledger's sums for one month: (metric, sum), zeros too."""

    month: str
    counts: tuple[tuple[str, int], ...]
    trouble: str = ""


class Exported(msgspec.Struct, frozen=True):
    """The file is on the stick, was read back and is the same."""

    name: str
    rows: int


class Failed(msgspec.Struct, frozen=True):
    """What was asked for did not work; `sentence` is for a grown-up."""

    sentence: str


class CodeKnown(msgspec.Struct, frozen=True):
    """Whether a code has been set on this tablet."""

    is_set: bool


class CodeJudged(msgspec.Struct, frozen=True):
    """Whether the code was right, and how long to wait before the next guess."""

    right: bool
    wait_seconds: int = 0
    says: str = ""


Input = (
    Pressed | Held | Swiped | Pinched | Tick | WordSpoken | LineEnded | AllEnded
    | TotalsCame | Exported | Failed | CodeKnown | CodeJudged
)


class Speak(msgspec.Struct, frozen=True, tag=True):
    """Read these aloud, one after the other, instead of what is being read."""

    utterances: tuple[Utterance, ...]


class Hush(msgspec.Struct, frozen=True, tag=True):
    """Stop reading aloud."""


class Record(msgspec.Struct, frozen=True, tag=True):
    """Count these. They are on the disk before the screen that shows them is."""

    entries: tuple[Entry, ...]


class Keep(msgspec.Struct, frozen=True, tag=True):
    """Remember where the sitting is, for a power cut."""

    sitting: Sitting


class Forget(msgspec.Struct, frozen=True, tag=True):
    """The sitting is over: nothing of it stays."""


class AskTotals(msgspec.Struct, frozen=True, tag=True):
    """Bring this month's sums."""


class Export(msgspec.Struct, frozen=True, tag=True):
    """Write the counts to a stick."""


class AskCode(msgspec.Struct, frozen=True, tag=True):
    """Find out whether a code is set."""


class SetCode(msgspec.Struct, frozen=True, tag=True):
    """Make this the staff code."""

    code: str


class JudgeCode(msgspec.Struct, frozen=True, tag=True):
    """Is this the staff code?"""

    code: str


class SetVolume(msgspec.Struct, frozen=True, tag=True):
    """Reading aloud at this step, 0 (silent) to 5."""

    step: int


class Leave(msgspec.Struct, frozen=True, tag=True):
    """Close the kiosk."""


Effect = (
    Speak | Hush | Record | Keep | Forget | AskTotals | Export | AskCode | SetCode | JudgeCode
    | SetVolume | Leave
)
