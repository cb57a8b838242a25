"""What can happen (inputs) and what can be asked for (effects); it knows nobody who does either.

Screens return effects and never do them; the app performs each, and the answer comes back as an
input. Times are monotonic milliseconds.
"""

from typing import Literal

import msgspec

from kiosk.model.counts import Entry
from kiosk.model.group import Headcount
from kiosk.model.session import Sitting
from kiosk.model.speech import AllEnded, LineEnded, Utterance, WordSpoken

#: Whose code it is: staff's opens the grown-ups' corner, a facilitator's a group's session alone.
Role = Literal["staff", "facilitator"]

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


class Scanned(msgspec.Struct, frozen=True):
    """The ring is to walk because one key was pressed (`walks`), or not any more."""

    walks: bool
    now: int = 0


class Tick(msgspec.Struct, frozen=True):
    """A deadline that a screen asked for has come."""

    now: int


class TotalsCame(msgspec.Struct, frozen=True, tag=True):
    """The ledger's sums for one month: (metric, sum), zeros too.

    `months` are there where something was counted while the date was not known, `undated` readings
    among it: staff may say which of them it was. The oldest comes first.
    """

    month: str
    counts: tuple[tuple[str, int], ...]
    trouble: str = ""
    undated: int = 0
    months: tuple[str, ...] = ()


class Exported(msgspec.Struct, frozen=True):
    """The set of files is on the stick, was read back and is the same; `out`: it was unmounted."""

    name: str
    rows: int
    out: bool = True


class Failed(msgspec.Struct, frozen=True):
    """What was asked for did not work; `sentence` is for a grown-up."""

    sentence: str


class CodeKnown(msgspec.Struct, frozen=True):
    """Whether a staff code has been set here; `rescue` while a stick asks for a new one."""

    is_set: bool
    rescue: bool = False


class CodeJudged(msgspec.Struct, frozen=True):
    """Whether the code was right and whose it is, and how long to wait before the next guess."""

    right: bool
    wait_seconds: int = 0
    says: str = ""
    role: Role = "staff"


class CodeRedeemed(msgspec.Struct, frozen=True):
    """Whether it was a recovery code that is still good."""

    right: bool
    says: str = ""


class GroupsKnown(msgspec.Struct, frozen=True, tag=True):
    """What a session is set up with: how heads are told apart here, and what comes next.

    `chapters` has the chapter that is next in each story, as (story, chapter); `turn` says how
    many closings there were, and nothing of whose.
    """

    headcount: Headcount
    chapters: tuple[tuple[str, str], ...] = ()
    turn: int = 0


Input = (
    Pressed | Held | Swiped | Pinched | Scanned | Tick | WordSpoken | LineEnded | AllEnded
    | TotalsCame | Exported | Failed | CodeKnown | CodeJudged | CodeRedeemed | GroupsKnown
)


class Speak(msgspec.Struct, frozen=True, tag=True):
    """Read these aloud, one after the other, instead of what is being read."""

    utterances: tuple[Utterance, ...]


class Hush(msgspec.Struct, frozen=True, tag=True):
    """Stop reading aloud."""


class Chime(msgspec.Struct, frozen=True, tag=True):
    """Let the soft sound of this name be heard, beside whatever is being read."""

    name: str


class Record(msgspec.Struct, frozen=True, tag=True):
    """Count these. They are on the disk before the screen that shows them is."""

    entries: tuple[Entry, ...]


class Keep(msgspec.Struct, frozen=True, tag=True):
    """Remember where the sitting is, for a power cut.

    `counted` is what the same step counts, where the app has put the two together (app/owing.py).
    """

    sitting: Sitting
    counted: tuple[Entry, ...] = ()


class Forget(msgspec.Struct, frozen=True, tag=True):
    """The sitting is over: nothing of it stays. `counted` as with `Keep`."""

    counted: tuple[Entry, ...] = ()


class AskTotals(msgspec.Struct, frozen=True, tag=True):
    """Bring this month's sums."""


class Export(msgspec.Struct, frozen=True, tag=True):
    """Write the counts to a stick; what people read of them in `language`."""

    language: str = "en"


class TakeComic(msgspec.Struct, frozen=True, tag=True):
    """Write the comic of this sitting's path to a stick."""

    sitting: Sitting


class SayMonth(msgspec.Struct, frozen=True, tag=True):
    """Count what has no date in this month; the sums come anew."""

    month: str


class AskCode(msgspec.Struct, frozen=True, tag=True):
    """Find out whether a code is set."""


class SetCode(msgspec.Struct, frozen=True, tag=True):
    """Make this the code of `role`.

    `by` says what gives the right to it where no code did: a recovery code, or `stick`.
    """

    code: str
    role: Role = "staff"
    by: str = ""


class JudgeCode(msgspec.Struct, frozen=True, tag=True):
    """Whose code is this?"""

    code: str


class RedeemCode(msgspec.Struct, frozen=True, tag=True):
    """Is this a recovery code?"""

    code: str


class AskGroups(msgspec.Struct, frozen=True, tag=True):
    """Bring what a group's session is set up with."""


class KeepTurn(msgspec.Struct, frozen=True, tag=True):
    """A session has come to its closing: `chapter` is what `story` goes on with."""

    story: str
    chapter: str


class SetVolume(msgspec.Struct, frozen=True, tag=True):
    """Reading aloud at this step, 0 (silent) to 5."""

    step: int


class Leave(msgspec.Struct, frozen=True, tag=True):
    """Close the kiosk."""


Effect = (
    Speak | Hush | Chime | Record | Keep | Forget | AskTotals | Export | TakeComic | SayMonth
    | AskCode | SetCode | JudgeCode | RedeemCode | AskGroups | KeepTurn | SetVolume | Leave
)
