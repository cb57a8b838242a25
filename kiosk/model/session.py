"""Where we are: one small value per screen, so that a wrong state cannot be written.

It knows no picture and no device. A `Sitting` is one child's (or group's) time with one story; it
is wiped when the child leaves. What a child feels is never part of it.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from kiosk.model.asides import VOLUME, Calm, Keypad, Paused, Settings, Staff, StillThere
from kiosk.model.basket import Basket
from kiosk.model.calming import Breath
from kiosk.model.group import Blank, Jumping, Leading, Led, SettingUp, Stopped, Voting
from kiosk.model.one_by_one import OneByOne
from kiosk.model.waymarks import Further, Leafing, OtherWays, Rest, Title
from kiosk.model.wishes import Walk, Wishes

IDLE_MS = 90_000
#: The calm corner says "stay as long as you like": breathing needs no touch for a good while.
CALM_IDLE_MS = 600_000
GOODBYE_MS = 30_000


class Sitting(msgspec.Struct, frozen=True):
    """One story being read: the path by node ids, never by index, and what was counted already.

    `counted` keeps a re-read panel or a repeated question from being counted twice; `leaves` are
    the decisions and questions finished, one apricot leaf each, whatever the answer. `second` is
    the language that may be looked into beside its own, or empty. `ahead` is the first page of the
    chapter before whose title the sitting stands, else empty; `older` children hear more after a
    question. `basket` holds the questions in reserve that are being asked.
    """

    story: str
    language: str
    path: tuple[str, ...] = ()
    counted: frozenset[str] = frozenset()
    leaves: tuple[str, ...] = ()
    quiet: bool = False
    text_size: int = 1
    second: str = ""
    ahead: str = ""
    older: bool = False
    basket: Basket = Basket()
    mode: Literal["child", "group"] = "child"
    #: What a group's session is at; of no meaning to a child's sitting.
    led: Led = Led()

    @property
    def here(self) -> str:
        """The node at the end of the path, which is shown unless the basket has a question up."""
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
    """The stories that are ready in one language; `resting` is a sitting to be carried on with.

    `sheet` counts the shelf's pages from 0. `wished` once somebody has said here how they read.
    """

    language: str
    touched: str = ""
    resting: Sitting | None = None
    sheet: int = 0
    wished: bool = False


class Reading(msgspec.Struct, frozen=True, tag=True):
    """One panel, `shown` of its lines out; or the whole page that it lies on.

    While somebody peeks, the panel is seen in the sitting's second language.
    """

    sitting: Sitting
    shown: int = 0
    lit: tuple[str, int] | None = None
    whole_page: bool = False
    peek: bool = False


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
    #: Whether of the ways to be kind to oneself the helper is offered first.
    helper_first: bool = False


class Learned(msgspec.Struct, frozen=True, tag=True):
    """What a decision taught, said where its branches meet again, and the leaf it grew.

    `touched` once the other way, where it is offered, was heard and may now be taken.
    """

    sitting: Sitting
    decision: str
    goto: str
    touched: bool = False


class Ended(msgspec.Struct, frozen=True, tag=True):
    """The story has come to one of its endings."""

    sitting: Sitting
    lit: tuple[str, int] | None = None


class Breathing(msgspec.Struct, frozen=True, tag=True):
    """A panel over whose tea one breathes, once it has been read; `turn` counts half breaths."""

    sitting: Sitting
    breath: Breath
    turn: int = 0
    turned_at: int = 0


class Finding(msgspec.Struct, frozen=True, tag=True):
    """A panel in which things are found, once it has been read; the last one found stands last."""

    sitting: Sitting
    found: tuple[str, ...] = ()


Screen = (
    Attract | Languages | OneByOne | Shelf | Reading | Noting | Deciding | Asking | Learned
    | Breathing | Finding | Ended | Calm | Paused | Settings | StillThere | Keypad | Staff
    | SettingUp | Stopped | Voting | Leading | Jumping | Blank
    | Title | Rest | Further | OtherWays | Leafing
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
    #: How much comfort this sitting has looked for (see screens/comforting.py). It stands here and
    #: not in the sitting, which is saved: no effect and no file ever holds it.
    comfort: int = 0
    #: Whether soft sounds are heard beside the voice, and the name of the one heard just now.
    sounds: bool = False
    chime: str = ""
    motion: bool = True
    #: What this sitting's reader wishes for, and where the ring of scanning is; neither is saved.
    wishes: Wishes = Wishes()
    walk: Walk = Walk()
    language: str = ""
    cover: str = ""
    volume: int = VOLUME


def sitting_of(screen: Screen) -> Sitting | None:
    """The sitting that `screen` belongs to, looked for behind calm corner, pause and warning."""
    match screen:
        case (Reading() | Noting() | Deciding() | Asking() | Learned() | Ended() | Stopped()
              | Breathing() | Finding()
              | Voting() | Title() | Rest() | Further() | OtherWays() | Leafing()):
            return screen.sitting
        case (Calm() | Paused() | Settings() | StillThere() | Keypad() | Staff() | SettingUp()
              | Leading() | Jumping() | Blank()):
            return sitting_of(screen.back)
        case Shelf():
            return screen.resting
        case Attract() | Languages() | OneByOne():
            return None


def seated(screen: Screen, sitting: Sitting) -> Screen:
    """`screen`, or the one that it covers, with another sitting; itself where it has none."""
    if hasattr(screen, "sitting"):
        return msgspec.structs.replace(screen, sitting=sitting)
    if isinstance(screen, Shelf):
        return msgspec.structs.replace(screen, resting=screen.resting and sitting)
    back = getattr(screen, "back", None)
    return msgspec.structs.replace(screen, back=seated(back, sitting)) if back else screen
