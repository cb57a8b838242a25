"""`kiosk play`: its options, read without any library, and the way to the glass."""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.furnishing import CannotOpen, ExportRefused, Taken
from kiosk.app.opening import ROOT, Places, default_data, open_kiosk
from kiosk.model.interface import said_later

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.model.counts import Install, Row
    from kiosk.model.interface import Interface

#: Exit codes: something is wrong with what was given; something is wrong with this machine.
WRONG_INPUT = 1
WRONG_MACHINE = 3
INTERRUPTED = 130

NO_STICK = said_later(
    "No USB stick was found. Put one in, wait a moment, and touch Save again."
)
SMALLEST = (640, 400)


@dataclass(frozen=True)
class Playing:
    """How the kiosk is to be opened; `size` None is the whole screen."""

    size: tuple[int, int] | None = None
    language: str = ""
    story: str = ""
    data: Path | None = None
    stories: Path = ROOT / "stories"
    still: bool = False

    @classmethod
    def read(cls, arguments: Sequence[str]) -> Playing | None:
        """The options in `arguments`, or None for whatever else was meant or mistyped."""
        words = list(arguments[1:] if arguments[:1] == ["play"] else arguments)
        found, windowed, size = cls(), False, (1280, 800)
        while words:
            flag, given, value = words.pop(0).partition("=")
            if flag in ("--windowed", "--still") and not given:
                windowed = windowed or flag == "--windowed"
                found = replace(found, still=found.still or flag == "--still")
                continue
            value = value if given or not words else words.pop(0)
            if not value or value.startswith("--"):
                return None
            match flag:
                case "--size" if (asked := read_size(value)) is not None:
                    size = asked
                case "--language":
                    found = replace(found, language=value)
                case "--story":
                    found = replace(found, story=value)
                case "--data":
                    found = replace(found, data=Path(value))
                case "--stories":
                    found = replace(found, stories=Path(value))
                case _:
                    return None
        return replace(found, size=size if windowed else None)


def read_size(text: str) -> tuple[int, int] | None:
    """`1280x800` as a pair; None for what is no size or too small to be read."""
    wide, _, high = text.lower().partition("x")
    if not (wide.isdecimal() and high.isdecimal()):
        return None
    size = int(wide), int(high)
    return size if size[0] >= SMALLEST[0] and size[1] >= SMALLEST[1] else None


def open_and_play(playing: Playing) -> int:
    """Open the kiosk and stay until somebody leaves; the exit code."""
    logging.basicConfig(format="%(levelname)s %(message)s", level=logging.WARNING)
    places = Places(playing.data or default_data(), playing.stories)
    try:
        open_kiosk(places, partial(to_stick, data=places.data), playing.size, playing.language,
                   playing.story, motion=not playing.still).run()
    except CannotOpen as fault:
        print(f"kiosk: {fault}", file=sys.stderr)
        return WRONG_MACHINE
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def to_stick(rows: Sequence[Row], install: Install, interface: Interface,
             data: Path | None = None) -> Taken:
    """Take everything away on the stick that was plugged in last, exact and in every format.

    Where `data` holds a mapping for DHIS2, what it maps is among it; one that cannot be read keeps
    nobody from the other files.
    """
    from kiosk.app.tablet import let_go, month_now, stick
    from kiosk.staff.export import ExportFailed, Wanted, export
    from kiosk.staff.export.mapping import FILE, MapRefused, read_map

    drive = stick()
    if drive is None:
        raise ExportRefused(NO_STICK)
    mapping = None
    if data is not None and (data / FILE).exists():
        try:
            mapping = read_map(data / FILE)
        except MapRefused as refused:
            logging.getLogger(__name__).warning("%s", refused)
    wanted = Wanted(now=month_now(), mapping=mapping, interface=interface)
    try:
        done = export(rows, install, drive.path, wanted)
    except ExportFailed as fault:
        raise ExportRefused(str(fault)) from fault
    return Taken(done.folder.name, len(rows), let_go(drive))
