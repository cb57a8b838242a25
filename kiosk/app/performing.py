"""What effects do: each one is performed on its device, and the answer comes back as an input.

It knows no picture and no gesture.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import assert_never

from kiosk.app import door
from kiosk.app.furnishing import ExportRefused, Furniture
from kiosk.device.clock import Clock, possible_months
from kiosk.device.ledger import MonthRefused
from kiosk.model.counts import UNKNOWN_MONTH, Entry, MonthTotals
from kiosk.model.messages import (
    AskCode,
    AskGroups,
    AskTotals,
    Chime,
    Effect,
    Export,
    Exported,
    Failed,
    Forget,
    GroupsKnown,
    Hush,
    Input,
    JudgeCode,
    Keep,
    KeepTurn,
    Leave,
    Record,
    RedeemCode,
    SayMonth,
    SetCode,
    SetVolume,
    Speak,
    TakeComic,
    TotalsCame,
)
from kiosk.model.saving import as_record
from kiosk.model.session import Sitting

_log = logging.getLogger(__name__)
_VOLUME_STEPS = 5


class Performer:
    """Does what screens ask for; `leave` is called when the kiosk is to close."""

    def __init__(self, furniture: Furniture, clock: Clock, leave: Callable[[], None]) -> None:
        self._furniture = furniture
        self._clock = clock
        self._leave = leave
        self._story = ""

    def perform(self, effect: Effect) -> Input | None:
        """Do one effect; the answer, where there is one."""
        room = self._furniture
        match effect:
            case Speak(utterances=utterances):
                room.narrator.say(utterances)
            case Hush():
                room.narrator.hush()
            case Chime(name=name):
                room.narrator.chime(name)
            case Record(entries=entries):
                room.desk.record(entries)
            case Keep(sitting=sitting, counted=counted):
                self._keep(sitting, counted)
            case Forget(counted=counted):
                self._forget(counted)
            case AskTotals():
                return self._totals()
            case Export(language=language):
                return self._export(language)
            case TakeComic(sitting=sitting):
                return self._comic(sitting)
            case SayMonth(month=month):
                return self._say_month(month)
            case AskCode():
                return door.known(room.codes)
            case SetCode():
                return door.set_code(room.codes, effect)
            case JudgeCode(code=code):
                return door.judged(room.codes, code)
            case RedeemCode(code=code):
                return door.redeemed(room.codes, code)
            case AskGroups():
                groups = room.groups
                return GroupsKnown(groups.headcount, tuple(groups.chapters.items()), groups.turn)
            case KeepTurn(story=story, chapter=chapter):
                room.desk.later(lambda: room.groups.closed(story, chapter))
            case SetVolume(step=step):
                room.narrator.volume(step / _VOLUME_STEPS)
            case Leave():
                self._leave()
            case _:
                assert_never(effect)
        return None

    def _keep(self, sitting: Sitting, counted: tuple[Entry, ...]) -> None:
        room = self._furniture
        if sitting.story != self._story:
            self._story = sitting.story
            room.narrator.recordings(room.stories / sitting.story / "audio")
        room.desk.keep(counted, lambda owed: room.sittings.save(as_record(sitting, owed)))

    def _forget(self, counted: tuple[Entry, ...]) -> None:
        """A sitting that is over is counted as ended once, however the power goes."""
        room = self._furniture
        try:
            if counted:
                room.desk.keep(counted, lambda owed: room.sittings.save(as_record(None, owed)))
        finally:  # whatever becomes of the counts, nothing of a child stays
            room.desk.later(room.sittings.wipe)

    def _totals(self) -> TotalsCame:
        month, desk = self._clock.month(), self._furniture.desk
        undated = MonthTotals(UNKNOWN_MONTH, desk.rows(UNKNOWN_MONTH))
        return TotalsCame(month, MonthTotals(month, desk.rows(month)).totals(), desk.trouble,
                          undated.total("sessions_started"),
                          possible_months(month) if undated.rows else ())

    def _say_month(self, month: str) -> Input:
        try:
            self._furniture.desk.say_month(month)
        except MonthRefused as refused:
            return Failed(str(refused))
        return self._totals()

    def _comic(self, sitting: Sitting) -> Input:
        try:
            taken = self._furniture.comic(sitting)
        except ExportRefused as refused:
            _log.warning("no comic was written: %s", refused)
            return Failed(str(refused))
        return Exported(taken.name, taken.rows, taken.out)

    def _export(self, language: str) -> Input:
        room = self._furniture
        try:
            taken = room.export(
                room.desk.rows(), room.desk.install, room.books.interface(language))
        except ExportRefused as refused:
            _log.warning("nothing was exported: %s", refused)
            return Failed(str(refused))
        return Exported(taken.name, taken.rows, taken.out)
