"""What effects do: each one is performed on its device, and the answer comes back as an input.

It knows no picture and no gesture.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import assert_never

from kiosk.app.furnishing import ExportRefused, Furniture
from kiosk.device.clock import Clock
from kiosk.device.codes import NOT_WRITABLE, CodeRefused
from kiosk.model.counts import MonthTotals
from kiosk.model.messages import (
    AskCode,
    AskTotals,
    CodeJudged,
    CodeKnown,
    Effect,
    Export,
    Exported,
    Failed,
    Forget,
    Hush,
    Input,
    JudgeCode,
    Keep,
    Leave,
    Record,
    SetCode,
    SetVolume,
    Speak,
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
            case Record(entries=entries):
                room.desk.record(entries)
            case Keep(sitting=sitting):
                self._keep(sitting)
            case Forget():
                room.desk.later(room.sittings.wipe)
            case AskTotals():
                return self._totals()
            case Export():
                return self._export()
            case AskCode():
                return CodeKnown(room.codes.is_set("staff"))
            case SetCode(code=code):
                return self._set_code(code)
            case JudgeCode(code=code):
                verdict = room.codes.judge("staff", code)
                return CodeJudged(verdict.ok, verdict.wait_seconds, verdict.sentence)
            case SetVolume(step=step):
                room.narrator.volume(step / _VOLUME_STEPS)
            case Leave():
                self._leave()
            case _:
                assert_never(effect)
        return None

    def _keep(self, sitting: Sitting) -> None:
        room = self._furniture
        if sitting.story != self._story:
            self._story = sitting.story
            room.narrator.recordings(room.stories / sitting.story / "audio")
        record = as_record(sitting)
        room.desk.later(lambda: room.sittings.save(record))

    def _totals(self) -> TotalsCame:
        month = self._clock.month()
        rows = self._furniture.desk.rows(month)
        return TotalsCame(month, MonthTotals(month, rows).totals(), self._furniture.desk.trouble)

    def _export(self) -> Input:
        room = self._furniture
        try:
            name, rows = room.export(room.desk.rows(), room.desk.install)
        except ExportRefused as refused:
            _log.warning("nothing was exported: %s", refused)
            return Failed(str(refused))
        return Exported(name, rows)

    def _set_code(self, code: str) -> CodeJudged:
        try:
            self._furniture.codes.set("staff", code)
        except CodeRefused as refused:
            return CodeJudged(False, says=str(refused))
        except OSError:
            _log.exception("the code could not be kept")
            return CodeJudged(False, says=NOT_WRITABLE)
        return CodeJudged(True)
