"""The screens between the pages of a story, as values: titles, rests, other ways, one's own comic.

It knows no picture. `sitting.ahead` says before which chapter a title or a rest stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from kiosk.model.session import Sitting


class Title(msgspec.Struct, frozen=True, tag=True):
    """The title page of the chapter that lies ahead."""

    sitting: Sitting


class Rest(msgspec.Struct, frozen=True, tag=True):
    """A chapter has been read: a good place to stop, or to go on to the next one's title."""

    sitting: Sitting


class Further(msgspec.Struct, frozen=True, tag=True):
    """What older children hear after a question; `told` once what was asked is answered."""

    sitting: Sitting
    told: bool = False


class OtherWays(msgspec.Struct, frozen=True, tag=True):
    """The decisions of the path, from each of which the story can be read another way."""

    sitting: Sitting
    touched: str = ""
    sheet: int = 0


class Leafing(msgspec.Struct, frozen=True, tag=True):
    """The child's own comic: the pages of the path that was taken, `page` from 0."""

    sitting: Sitting
    page: int = 0
