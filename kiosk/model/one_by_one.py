"""One thing after the other over the whole glass, for who can touch but not aim; no picture."""

from typing import Literal

import msgspec

Hand = Literal["hand", "ring"]
#: How one may touch; what most do comes first, so that who touches twice in a hurry takes that.
HANDS: tuple[Hand, ...] = ("hand", "ring")


class OneByOne(msgspec.Struct, frozen=True, tag=True):
    """What fills the glass is what a touch anywhere takes: heard first, then taken.

    Languages come by while `language` is ''; once one was taken, it is asked how one touches. `at`
    counts what has come by, from 0, and `since` is when the last came (monotonic ms); `touched`
    once it was heard.
    """

    language: str = ""
    at: int = 0
    since: int = 0
    touched: bool = False

    @property
    def hand(self) -> Hand | None:
        """The way to touch that is offered just now; None while languages are."""
        return HANDS[self.at % len(HANDS)] if self.language else None
