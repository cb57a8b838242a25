"""A session that a facilitator leads: how many children, which chapters, and where it is.

It knows no guide and no picture. Nobody is in it: heads are numbers, hands are numbers, and both
are forgotten when the session is over.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from kiosk.model.session import Screen, Sitting

#: The most children that one tablet can be led with before it is asked whether that is right.
USUAL_MOST = 25
#: More than this nobody counts in one tent.
MOST = 99
#: How many bands of ages have room on one glass, for girls and boys apart.
MOST_BANDS = 4
#: The age from which the story is told.
YOUNGEST = 6
#: How long a group may talk without touching the glass.
GROUP_IDLE_MS = 25 * 60_000
#: And how long the question then waits for somebody to answer it.
GROUP_GOODBYE_MS = 5 * 60_000

#: Where the story waits for the group. `card` stands after one panel, `remember` before the first;
#: `do` and `talk` end a chapter; the others are the closing.
StopKind = Literal[
    "remember", "card", "do", "talk", "did", "recall", "pass", "breathe", "lines", "task"
]
#: How a session ends: it becomes quiet towards its end.
CLOSING: tuple[StopKind, ...] = ("did", "recall", "talk", "pass", "breathe", "lines", "task")
#: How a chapter ends after which another one is read.
BETWEEN: tuple[StopKind, ...] = ("do", "talk")

VoteStage = Literal["hands", "talk", "answer"]


class Headcount(msgspec.Struct, frozen=True):
    """How children are told apart when they are counted; staff decide, and by default not at all.

    `ages` are bands of years, both ends in them.
    """

    girls_and_boys: bool = False
    ages: tuple[tuple[int, int], ...] = ()

    @property
    def cells(self) -> tuple[str, ...]:
        """The stable id of each counter: `girls.6-9`, `6-9`, `girls`; '' for one number of all."""
        who = ("girls", "boys") if self.girls_and_boys else ("",)
        years = tuple(f"{low}-{high}" for low, high in self.ages) or ("",)
        return tuple(".".join(part for part in (one, band) if part)
                     for one in who for band in years)


def age_bands(typed: str) -> tuple[tuple[int, int], ...]:
    """`6-9,10-12` as bands; raises ValueError with a sentence for what cannot be counted by.

    At most four, in order and apart: each child belongs to one counter, and a glass has room for
    eight.
    """
    bands: list[tuple[int, int]] = []
    for band in typed.split(",") if typed else ():
        low, dash, high = band.strip().partition("-")
        if not (dash and low.isascii() and low.isdecimal() and high.isascii() and high.isdecimal()):
            raise ValueError(f"{band.strip()!r} is no age band; it should look like 6-9")
        if int(low) > int(high) or (bands and int(low) <= bands[-1][1]):
            raise ValueError("the bands must go upwards and not overlap, as in 6-9,10-12")
        bands.append((int(low), int(high)))
    if len(bands) > MOST_BANDS:
        raise ValueError(f"{len(bands)} age bands are too many; {MOST_BANDS} have room")
    return tuple(bands)


class Stop(msgspec.Struct, frozen=True):
    """Where the story waits; `goto` is the node it goes on to, '' where there is none."""

    kind: StopKind
    goto: str = ""


class Led(msgspec.Struct, frozen=True):
    """What a session is at, and was set up with; all of it outlives a power cut.

    `heads` are (cell, children). `stops` are the nodes after which the guide has a card, `talked`
    those whose card was up. `hands` are (answer, hands) of the question that is up, `stage` how
    far it has come. `recall` is a question of an earlier session, for the closing.
    """

    heads: tuple[tuple[str, int], ...] = ()
    first_time: int = 0
    chapters: tuple[str, ...] = ()
    gentle: bool = False
    loudness: int = 0
    stops: tuple[str, ...] = ()
    talked: tuple[str, ...] = ()
    stop: Stop | None = None
    hands: tuple[tuple[str, int], ...] = ()
    stage: VoteStage = "hands"
    recall: str = ""

    @property
    def children(self) -> int:
        """How many are here."""
        return sum(count for _, count in self.heads)

    @property
    def youngest(self) -> int:
        """The least age, in years, of those who are here; 6 where nobody was asked."""
        bands = (cell.rpartition(".")[2] for cell, count in self.heads if count)
        lows = [int(band.partition("-")[0]) for band in bands if band[:1].isdecimal()]
        return min(lows, default=YOUNGEST)


def counted(numbers: tuple[tuple[str, int], ...], name: str, by: int,
            most: int = MOST) -> tuple[tuple[str, int], ...]:
    """`numbers` with that of `name` moved by so many, never below none; new names come last."""
    now = max(0, min(most, dict(numbers).get(name, 0) + by))
    if name not in dict(numbers):
        return (*numbers, (name, now))
    return tuple((one, now if one == name else count) for one, count in numbers)


class SettingUp(msgspec.Struct, frozen=True, tag=True):
    """A session before it begins; `back` is what was up before.

    `next_chapters` and `turn` came from the tablet. `says` is '', 'none' or 'many': what is asked
    again, kindly, before it begins.
    """

    back: Screen
    language: str
    story: str = ""
    headcount: Headcount = Headcount()
    heads: tuple[tuple[str, int], ...] = ()
    first_time: int = 0
    chapters: tuple[str, ...] = ()
    gentle: bool = False
    says: Literal["", "none", "many"] = ""
    next_chapters: tuple[tuple[str, str], ...] = ()
    turn: int = 0

    @property
    def children(self) -> int:
        """How many were counted so far."""
        return sum(count for _, count in self.heads)


class Stopped(msgspec.Struct, frozen=True, tag=True):
    """The story waits while the group talks or does something; `touched` was said last."""

    sitting: Sitting
    touched: str = ""
    breath: int = 0
    breath_at: int = 0


class Voting(msgspec.Struct, frozen=True, tag=True):
    """A question is put to the group: hands, then talk, then the answer."""

    sitting: Sitting
    question: str


class Leading(msgspec.Struct, frozen=True, tag=True):
    """A session pauses: what a facilitator may do lies over what was up.

    `limit` is the loudest that staff allow, of 0 to 5.
    """

    back: Screen
    limit: int = 4


class Jumping(msgspec.Struct, frozen=True, tag=True):
    """The panels of one chapter, to go to any of them."""

    back: Screen
    chapter: str
    sheet: int = 0


class Blank(msgspec.Struct, frozen=True, tag=True):
    """Nothing is seen, so that all look at whoever speaks."""

    back: Screen
