"""What works on this tablet: each thing is tried, and gets a mark and a sentence.

It knows no screen; it changes nothing but a file that it writes and removes again.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.app.opening import Places
from kiosk.device.clock import TabletClock
from kiosk.model.counts import UNKNOWN_MONTH

#: Below this, counts and pictures may soon find no room.
_LEAST_FREE = 50 * 1024 * 1024


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    what: str
    well: bool
    sentence: str


def examine(places: Places) -> Iterator[Finding]:
    """Look at everything, one after the other; nothing that fails stops the rest."""
    looks: tuple[tuple[str, Callable[[Places], tuple[bool, str]]], ...] = (
        ("screen", _screen), ("letters", _letters), ("voice", _voice), ("sound", _sound),
        ("disk", _disk), ("clock", _clock), ("counts", _counts), ("code", _code),
        ("stories", _stories), ("body safety", _body_safety),
    )
    for what, look in looks:
        try:
            well, sentence = look(places)
        except Exception as fault:  # a doctor reports what breaks, whatever it is
            well, sentence = False, f"{type(fault).__name__}: {fault}"
        yield Finding(what, well, sentence)


def _screen(places: Places) -> tuple[bool, str]:
    from kiosk.device.window.screens import screen_sizes

    sizes = screen_sizes()
    if not sizes:
        return False, "There is no screen here; kiosk tour shows the pictures all the same."
    wide, high = sizes[0]
    return True, f"{wide} x {high} pixels."


def _letters(places: Places) -> tuple[bool, str]:
    from kiosk.device.lettering import Letterer
    from kiosk.model.geometry import Box
    from kiosk.model.language import LANGUAGES
    from kiosk.model.picture import Words

    letterer = Letterer()
    for known in LANGUAGES:
        letterer.words_raster(Words("try", Box(0, 0, 400, 100), known.hello, known.code), 1.0)
    return True, "FiraGO sets all four languages."


def _voice(places: Places) -> tuple[bool, str]:
    from kiosk.device.voice import Voice

    voice = Voice()
    clip = voice.speak("مَرْحَبًا", "ar", "")
    if clip is None or voice.trouble:
        return False, voice.trouble or "The voice says nothing; captions only."
    return True, "It speaks; Sorani is spoken in Kurmanji's sounds."


def _sound(places: Places) -> tuple[bool, str]:
    from kiosk.device.narrator import Narrator

    trouble = Narrator().check()
    return not trouble, trouble or "There is a device that plays."


def _disk(places: Places) -> tuple[bool, str]:
    places.data.mkdir(parents=True, exist_ok=True)
    trial = places.data / "doctor.tmp"
    trial.write_bytes(b"well")
    trial.unlink()
    free = shutil.disk_usage(places.data).free
    return free > _LEAST_FREE, f"{free // 2**20} MiB are free beside the counts."


def _clock(places: Places) -> tuple[bool, str]:
    month = TabletClock().month()
    if month == UNKNOWN_MONTH:
        return False, "The date is wrong; counts go to an unknown month until it is set."
    return True, f"The month is {month}."


def _counts(places: Places) -> tuple[bool, str]:
    from kiosk.device.ledger import Ledger, LedgerInUse

    try:
        ledger = Ledger.open(places.data, TabletClock())
    except LedgerInUse as fault:
        return True, str(fault)
    rows, notes, trouble = ledger.totals(), ledger.notes, ledger.trouble
    ledger.close()
    return trouble is None, " ".join((trouble or f"{len(rows)} counts in two copies.", *notes))


def _code(places: Places) -> tuple[bool, str]:
    from kiosk.device.codes import CodeLock

    lock = CodeLock.open(places.data, TabletClock())
    if lock.trouble:
        return False, lock.trouble
    if lock.is_set("staff"):
        return True, "The grown-ups' corner has its code."
    return False, "No code is set: the first to open the grown-ups' corner will choose it."


def _stories(places: Places) -> tuple[bool, str]:
    from kiosk.device.library import open_library

    library = open_library(places.stories, places.locale)
    ready = [f"{story} ({', '.join(library.ready(story))})" for story in library.stories]
    refused = [f"{story} is left out: {problems[0]}"
               for story, problems in library.refused.items()]
    sentence = " ".join(["; ".join(ready) or "There is no story.", *refused])
    return bool(ready) and not refused, sentence


def _body_safety(places: Places) -> tuple[bool, str]:
    from kiosk.device.promises import promised

    if "referral_path" in promised(places.data):
        return True, "Its pages are shown: somebody said that there is a referral path."
    return True, "Its pages are hidden until `kiosk referral --ready` says that there is help."
