"""Where we are: one small value per screen, so that a wrong state cannot be written.

It knows no picture and no device. A `Sitting` is one child's (or group's) time with one story; it
is wiped when the child leaves. What a child feels is never part of it.
"""

from __future__ import annotations

from typing import Literal

import msgspec

IDLE_MS = 90_000
#: The calm corner says "stay as long as you like": breathing needs no touch for a good while.
CALM_IDLE_MS = 600_000
GOODBYE_MS = 30_000
#: The level of the voice when the kiosk is switched on, of 0 to 5.
VOLUME = 4


class Sitting(msgspec.Struct, frozen=True):
    """One story being read: the path by node ids, never by index, and what was counted already.

    `counted` keeps a re-read panel or a repeated question from being counted twice; `leaves` are
    the decisions and questions finished, one apricot leaf each, whatever the answer.
    """

    story: str
    language: str
    path: tuple[str, ...] = ()
    counted: frozenset[str] = frozenset()
    leaves: tuple[str, ...] = ()
    quiet: bool = False
    text_size: int = 1
    mode: Literal["child", "group"] = "child"

    @property
    def here(self) -> str:
        """The node that is being shown."""
        return self.path[-1]


class Attract(msgspec.Struct, frozen=True, tag=True):
    """The book breathes; a hand shows where to touch. `cover` is the picture's name."""

    cover: str = ""
    beat: int = 0
    beat_at: int = 0


class Languages(msgspec.Struct, frozen=True, tag=True):
    """Each language says its own name."""

    touched: str = ""


class Shelf(msgspec.Struct, frozen=True, tag=True):
    """The stories that are ready in one language."""

    language: str
    touched: str = ""


class Reading(msgspec.Struct, frozen=True, tag=True):
    """One panel, `shown` of its lines out; or the whole page that it lies on."""

    sitting: Sitting
    shown: int = 0
    lit: tuple[str, int] | None = None
    whole_page: bool = False


class Noting(msgspec.Struct, frozen=True, tag=True):
    """A content note with its equal buttons; `skipped` while the summary of a skip is said."""

    sitting: Sitting
    skipped: bool = False
    lit: tuple[str, int] | None = None


class Deciding(msgspec.Struct, frozen=True, tag=True):
    """A turning point; `touched` is the choice that was heard and may now be taken."""

    sitting: Sitting
    touched: str = ""


AskingStage = Literal["first", "second", "shown", "right"]


class Asking(msgspec.Struct, frozen=True, tag=True):
    """A question: `marked` answers are held, `faded` ones were tried; two tries, then it is shown.

    Where cards are laid into places, `laid` has the card of each place, as far as any was moved,
    and `marked` those that the child laid. For feelings nothing of this leaves the screen.
    """

    sitting: Sitting
    stage: AskingStage = "first"
    touched: str = ""
    marked: tuple[str, ...] = ()
    faded: tuple[str, ...] = ()
    chosen: str = ""
    laid: tuple[str, ...] = ()


class Learned(msgspec.Struct, frozen=True, tag=True):
    """What a decision taught, said where its branches meet again, and the leaf it grew."""

    sitting: Sitting
    decision: str
    goto: str


class Ended(msgspec.Struct, frozen=True, tag=True):
    """The story has come to one of its endings."""

    sitting: Sitting
    lit: tuple[str, int] | None = None


CalmPlace = Literal["menu", "breathe", "tree", "helper"]


class Calm(msgspec.Struct, frozen=True, tag=True):
    """The calm corner: no questions, no timer; `back` is where the child was."""

    back: Screen
    place: CalmPlace = "menu"
    breath: int = 0
    breath_at: int = 0


class Paused(msgspec.Struct, frozen=True, tag=True):
    """Everything holds still; big pictures say how to go on."""

    back: Screen


class StillThere(msgspec.Struct, frozen=True, tag=True):
    """Nobody has touched the glass for a while; any touch goes back."""

    back: Screen
    since: int


class Keypad(msgspec.Struct, frozen=True, tag=True):
    """The door of the grown-ups' corner: six digits; `setting` while a first code is chosen.

    `says` is '', 'wrong', 'differs', or a sentence that the lock brought.
    """

    back: Screen
    typed: str = ""
    setting: Literal["", "choose", "repeat"] = ""
    before: str = ""
    says: str = ""
    wait_seconds: int = 0


class Staff(msgspec.Struct, frozen=True, tag=True):
    """The grown-ups' corner: the month's counts, export, volume, leave."""

    back: Screen
    month: str = ""
    #: (metric, sum) in the order of the table
    counts: tuple[tuple[str, int], ...] = ()
    says: str = ""
    detail: str = ""
    busy: bool = False
    trouble: str = ""
    volume: int = VOLUME


Screen = (
    Attract | Languages | Shelf | Reading | Noting | Deciding | Asking | Learned
    | Ended | Calm | Paused | StillThere | Keypad | Staff
)


class Session(msgspec.Struct, frozen=True):
    """The screen that is up, and what holds for all of them.

    Times are the monotonic clock's milliseconds. `speaking` counts as somebody being there.
    `cover` is the picture of the closed book, whenever it is closed again; `volume` is the level
    that grown-ups chose for the voice.
    """

    screen: Screen
    touched_at: int = 0
    speaking: bool = False
    motion: bool = True
    language: str = ""
    cover: str = ""
    volume: int = VOLUME


def sitting_of(screen: Screen) -> Sitting | None:
    """The sitting that `screen` belongs to, looked for behind calm corner, pause and warning."""
    match screen:
        case Reading() | Noting() | Deciding() | Asking() | Learned() | Ended():
            return screen.sitting
        case Calm() | Paused() | StillThere() | Keypad() | Staff():
            return sitting_of(screen.back)
        case Attract() | Languages() | Shelf():
            return None
