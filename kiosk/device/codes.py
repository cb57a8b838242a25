"""The six-digit codes of the grown-ups' corner, and how long a wrong guess has to wait.

It knows no keypad and no screen. A code keeps children out of the corner; it is no encryption, and
nothing secret lies behind it.

The delays are those of Android's Gatekeeper: at most 110 guesses a day. A guess is counted, and the
count is on the disk, before the guess is judged, so pulling the plug buys nothing. The delay is
counted on the monotonic clock and starts again with the program, so setting the date buys nothing.

On a disk that takes nothing, not even that, counts wait in memory for staff to fetch them, so staff
must come in. There a guess is judged once in a quarter of an hour of the program's running, the
first quarter included: fewer a day than elsewhere, whatever is done to the plug.

One keypad serves both roles: a guess there is one guess at either code. Each role keeps its own
failures, and only its own code forgives them: whoever leads groups cannot use the code they know to
guess at the other one for ever.

A code that was forgotten is set anew with a recovery code that was printed (device/recovery.py).
How codes lie on the disk is in code_file.py; what was once read holds while the program runs.
"""

import contextlib
import secrets
from collections.abc import Sequence
from pathlib import Path

import msgspec

from kiosk.device.clock import Clock
from kiosk.device.code_digits import CodeRefused, european, refuse_easy
from kiosk.device.code_file import ROLES, CodeFile, Illegible, Kept, Secret
from kiosk.device.recovery import Sheet
from kiosk.device.scrypt import Cost, scrypt
from kiosk.model.interface import said_later
from kiosk.model.messages import Role

__all__ = ["CodeLock", "CodeRefused", "Cost", "Role", "Verdict", "delay_seconds"]

DAMAGED = said_later(
    "The file with the codes is damaged, so the corner stays locked. "
    "Set new codes with 'kiosk code' from the command line; no count is lost."
)
IN_USE = said_later("This code is taken already; please choose another.")
NO_RECOVERY = said_later("That was not a recovery code. Please try again.")
NOT_WRITABLE = said_later(
    "The tablet cannot save, so the code stays as it was. "
    "Free some space or make its data folder writable."
)
SELDOM = said_later(
    "The tablet cannot save, so a code can be tried only every 15 minutes. "
    "Please try again later."
)

#: Between two guesses that cannot be counted on the disk: 96 a day.
_SELDOM_SECONDS = 15 * 60
_DAY_SECONDS = 24 * 60 * 60


class Verdict(msgspec.Struct, frozen=True):
    """Whether the code was right, and of whom it is.

    Else how many seconds to wait, or `sentence` on what is wrong.
    """

    ok: bool
    wait_seconds: int = 0
    sentence: str = ""
    role: Role = "staff"


class CodeLock:
    """The codes of both roles; made by `open`. A guess takes as long as its `Cost` asks for."""

    def __init__(self, data_dir: Path, clock: Clock, cost: Cost) -> None:
        self._file = CodeFile(data_dir)
        self._clock = clock
        self._cost = cost
        self._kept = Kept()
        self._damaged = False
        self._closed_until: dict[Role, int] = {}
        self._seldom_until = clock.milliseconds() + 1000 * _SELDOM_SECONDS
        self._file.mend()
        self._read()
        for role, secret in self._kept.secrets.items():
            self._close_for(role, secret.failures)

    @classmethod
    def open(cls, data_dir: Path, clock: Clock, cost: Cost | None = None) -> "CodeLock":
        """The codes in `data_dir`. A file that cannot be read locks: it never means "no code"."""
        return cls(data_dir, clock, cost or Cost())

    @property
    def trouble(self) -> str | None:
        """One sentence for grown-ups when the codes cannot be read, else None."""
        self._read()
        return DAMAGED if self._damaged else None

    def is_set(self, role: Role) -> bool:
        """Whether `role` has a code; with a damaged file it counts as set, and stays locked."""
        self._read()
        return self._damaged or role in self._kept.secrets

    @property
    def printed(self) -> int:
        """How many recovery codes are left of those that were printed."""
        self._read()
        return len(self._kept.sheet.hashes)

    def set(self, role: Role, code: str, recovery: str = "", anew: bool = False) -> None:
        """Give `role` a new code. The caller has made sure that a grown-up asks.

        `recovery` is the printed code that they asked with: it is spent in the same write, so that
        a power cut leaves both as they were. Raises CodeRefused for a code that a child would
        guess or that is the other role's, for a recovery code that is none, and while both files
        are damaged, unless they are to be made `anew`; OSError where it cannot be saved (the old
        code then still holds).
        """
        self._read()
        if self._damaged and not anew:
            raise CodeRefused(DAMAGED)
        digits = european(code)
        refuse_easy(digits)
        self.forget_damaged()
        held = self._kept.secrets
        if any(one.fits(digits) for other, one in held.items() if other != role):
            raise CodeRefused(IN_USE)
        sheet = self._kept.sheet.without(european(recovery)) if recovery else self._kept.sheet
        if sheet is None:
            raise CodeRefused(NO_RECOVERY)
        salt = secrets.token_bytes(16)
        fresh = Secret(salt, scrypt(digits, salt, self._cost), self._cost)
        self._keep(Kept({**held, role: fresh}, sheet))
        self._closed_until.pop(role, None)

    def judge(self, role: Role, code: str) -> Verdict:
        """Whether `code` is that of `role`; as `enter` in everything else."""
        return self._judge((role,), code)

    def enter(self, code: str) -> Verdict:
        """Whose code this is, of all that are set.

        While a delay runs the guess is not looked at and not counted. Never raises.
        """
        return self._judge(ROLES, code)

    def redeem(self, code: str) -> Verdict:
        """Whether `code` is a recovery code that was printed and not used; it stays unused.

        No delay grows: there are a million million of them, and a locked door needs a way in.
        """
        self._read()
        if self._damaged:
            return Verdict(False, 0, DAMAGED)
        if self._kept.sheet.without(european(code)) is None:
            return Verdict(False, 0, NO_RECOVERY)
        return Verdict(True)

    def print_sheet(self) -> tuple[str, ...]:
        """New recovery codes, to be printed: they are told this once, and the old ones end.

        Raises CodeRefused while the file is damaged, OSError where they cannot be saved.
        """
        self._read()
        if self._damaged:
            raise CodeRefused(DAMAGED)
        codes, sheet = Sheet.printed(self._cost)
        self._keep(Kept(self._kept.secrets, sheet))
        return codes

    def forget_damaged(self) -> Path | None:
        """Set damaged files aside, so that codes can be set anew; where to, or None.

        For whoever has shown a right to: at the command line, or with a stick. Raises OSError.
        """
        self._read()
        return self._file.set_aside(self._clock.month()) if self._damaged else None

    def _judge(self, roles: Sequence[Role], code: str) -> Verdict:
        self._read()
        if self._damaged:
            return Verdict(False, 0, DAMAGED)
        asked = [role for role in roles if role in self._kept.secrets]
        if not asked:
            return Verdict(False, 0, "No code has been set yet.")
        waits = {role: self._wait_seconds(self._closed_until.get(role, 0)) for role in asked}
        tried = [role for role in asked if not waits[role]]
        if not tried:
            return Verdict(False, min(waits.values()))
        try:
            self._count_a_failure(tried)
        except OSError:
            return self._judge_seldom(tried, code)
        right = self._whose(code, tried)
        if right is None:
            for role in tried:
                self._close_for(role, self._kept.secrets[role].failures)
            return Verdict(False, self._wait_seconds(min(
                self._closed_until[role] for role in asked)))
        self._forgive(right, tried)
        return Verdict(True, role=right)

    def _judge_seldom(self, tried: Sequence[Role], code: str) -> Verdict:
        """The disk takes nothing: a guess in a quarter of an hour is judged all the same."""
        if self._wait_seconds(self._seldom_until):
            return Verdict(False, 0, SELDOM)
        right = self._whose(code, tried)
        if right is not None:
            return Verdict(True, role=right)
        self._seldom_until = self._clock.milliseconds() + 1000 * _SELDOM_SECONDS
        return Verdict(False, _SELDOM_SECONDS)

    def _whose(self, code: str, tried: Sequence[Role]) -> Role | None:
        digits = european(code)
        return next((role for role in tried if self._kept.secrets[role].fits(digits)), None)

    def _count_a_failure(self, tried: Sequence[Role]) -> None:
        """On the disk before the guess is judged; raises OSError where it cannot be put there."""
        for role in tried:
            self._kept.secrets[role].failures += 1
        self._file.write(self._kept)

    def _forgive(self, right: Role, tried: Sequence[Role]) -> None:
        """The code was right: its own failures are forgotten, and it was no guess at another."""
        for role in tried:
            self._kept.secrets[role].failures -= 1
        self._kept.secrets[right].failures = 0
        # Where this cannot be written the right code opens all the same; only the next wrong one
        # waits longer.
        with contextlib.suppress(OSError):
            self._file.write(self._kept)

    def _wait_seconds(self, until: int) -> int:
        return max(0, -((self._clock.milliseconds() - until) // 1000))

    def _close_for(self, role: Role, failures: int) -> None:
        self._closed_until[role] = self._clock.milliseconds() + 1000 * delay_seconds(failures)

    def _read(self) -> None:
        """Read anew: `kiosk code` may have set a code while the kiosk was running.

        Files that have gone or can no longer be read leave what is known as it is.
        """
        illegible = False
        try:
            found = self._file.read()
        except Illegible:
            found, illegible = None, True
        if found is None and self._kept:
            return
        self._kept, self._damaged = found or Kept(), illegible

    def _keep(self, kept: Kept) -> None:
        """Write `kept`; raises OSError unless it is what stands there all the same.

        The last step of a write can fail when all is written: a code that holds is no refused one.
        """
        try:
            self._file.write(kept)
        except OSError:
            self._read()
            if self._kept != kept:
                raise
        self._kept = kept


def delay_seconds(failures: int) -> int:
    """How long to wait after so many wrong guesses in a row.

    As `ComputeRetryTimeout` in Android's reference Gatekeeper, except that from 30 on the delay
    grows at every guess and not at every tenth, which keeps a day of guessing below 110.
    """
    if failures < 5 or 5 < failures < 10:
        return 0
    if failures < 30:
        return 30
    if failures < 140:
        return int(30 * 2 ** ((failures - 30) / 10))
    return _DAY_SECONDS
