"""Who may come into the grown-ups' corner: what screens ask of codes, and what is answered.

It knows no screen. A stick that carries an empty file called `kiosk-new-code.txt` lets staff choose
a new code, as long as no recovery code that was printed is left: whoever found the corner of a
new tablet first, a child perhaps, cannot keep staff out of it; nor can a card that has rotted.
"""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path

from kiosk.app import tablet
from kiosk.device.codes import NOT_WRITABLE, CodeLock, CodeRefused
from kiosk.model.interface import said_later
from kiosk.model.messages import CodeJudged, CodeKnown, CodeRedeemed, Role, SetCode

RESCUE_FILE = "kiosk-new-code.txt"
STICK_GONE = said_later("The stick is no longer there. Put it in again and try again.")

_log = logging.getLogger(__name__)


def known(codes: CodeLock) -> CodeKnown:
    """Whether there is a staff code, and whether a stick asks for another."""
    return CodeKnown(codes.is_set("staff"), rescue=_rescue(codes) is not None)


def judged(codes: CodeLock, code: str) -> CodeJudged:
    """Whose code it is."""
    verdict = codes.enter(code)
    return CodeJudged(verdict.ok, verdict.wait_seconds, verdict.sentence, verdict.role)


def redeemed(codes: CodeLock, code: str) -> CodeRedeemed:
    """Whether it is a recovery code that is still good."""
    verdict = codes.redeem(code)
    return CodeRedeemed(verdict.ok, verdict.sentence)


def set_code(codes: CodeLock, asked: SetCode) -> CodeJudged:
    """Make a code hold from now on; the stick that asked for it will not ask again."""
    stick = _rescue(codes) if asked.by == "stick" else None
    if asked.by == "stick" and stick is None:
        return _refused(STICK_GONE, asked.role)
    try:
        codes.set(asked.role, asked.code, "" if stick else asked.by, anew=stick is not None)
    except CodeRefused as refused:
        return _refused(str(refused), asked.role)
    except OSError:
        _log.exception("the code could not be kept")
        return _refused(NOT_WRITABLE, asked.role)
    if stick is not None:
        with contextlib.suppress(OSError):  # a stick that cannot be written to asks once more
            stick.unlink()
    return CodeJudged(True, role=asked.role)


def _refused(sentence: str, role: Role) -> CodeJudged:
    return CodeJudged(False, says=sentence, role=role)


def _rescue(codes: CodeLock) -> Path | None:
    """The file on a stick that asks for a new code, where nothing that was printed would do."""
    if codes.printed:
        return None
    return tablet.file_on_a_stick(RESCUE_FILE)
