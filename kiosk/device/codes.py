"""The six-digit codes of the grown-ups' corner, and how long a wrong guess has to wait.

It knows no keypad and no screen. A code keeps children out of the corner; it is no encryption, and
nothing secret lies behind it.

The delays are those of Android's Gatekeeper: at most 110 guesses a day. A guess is counted, and the
count is on the disk, before the guess is judged, so pulling the plug buys nothing. The delay is
counted on the monotonic clock and starts again with the program, so setting the date buys nothing.

One keypad serves both roles: a guess there is one guess at either code. Each role keeps its own
failures, and only its own code forgives them: whoever leads groups cannot use the code they know to
guess at the other one for ever.

A code that was forgotten is set anew with a recovery code that was printed (device/recovery.py).
"""

import contextlib
import hmac
import itertools
import secrets
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from kiosk.device import durable
from kiosk.device.clock import Clock
from kiosk.device.recovery import Sheet
from kiosk.device.scrypt import Cost, scrypt
from kiosk.model.interface import said_later
from kiosk.model.messages import Role

__all__ = ["CodeLock", "CodeRefused", "Cost", "Role", "Verdict", "delay_seconds"]

#: In the order in which a guess is tried: a group waits, and a hash takes its time.
ROLES: tuple[Role, ...] = ("facilitator", "staff")

DIGITS = 6
FORMAT = "kiosk-codes/1"

DAMAGED = said_later(
    "The file with the codes is damaged, so the corner stays locked. "
    "Set new codes with 'kiosk code' from the command line; no count is lost."
)
NO_CODE = said_later("A code has six digits.")
TOO_EASY = said_later("This code is too easy to guess; please choose another.")
IN_USE = said_later("This code is taken already; please choose another.")
NO_RECOVERY = said_later("That was not a recovery code. Please try again.")
NOT_WRITABLE = said_later(
    "The tablet cannot save, so no code can be tried. "
    "Free some space or make its data folder writable; 'kiosk export' works meanwhile."
)

_DAY_SECONDS = 24 * 60 * 60


class Verdict(msgspec.Struct, frozen=True):
    """Whether the code was right, and of whom it is.

    Else how many seconds to wait, or `sentence` on what is wrong.
    """

    ok: bool
    wait_seconds: int = 0
    sentence: str = ""
    role: Role = "staff"


class CodeRefused(ValueError):
    """The code is too easy or has not six digits; its text is one sentence for a grown-up."""


class _Secret(msgspec.Struct):
    salt: bytes
    hash: bytes
    cost: Cost
    failures: int = 0

    def fits(self, code: str) -> bool:
        """Whether this is the code, in a time that does not tell how nearly."""
        return hmac.compare_digest(scrypt(code, self.salt, self.cost), self.hash)


class CodeLock:
    """The codes of both roles; made by `open`. A guess takes as long as its `Cost` asks for."""

    def __init__(self, path: Path, clock: Clock, cost: Cost) -> None:
        self._path = path
        self._clock = clock
        self._cost = cost
        self._secrets: dict[Role, _Secret] = {}
        self._sheet = Sheet()
        self._damaged = False
        self._closed_until: dict[Role, int] = {}
        self._read()
        for role, secret in self._secrets.items():
            self._close_for(role, secret.failures)

    @classmethod
    def open(cls, data_dir: Path, clock: Clock, cost: Cost | None = None) -> "CodeLock":
        """The codes in `data_dir`. A file that cannot be read locks: it never means "no code"."""
        return cls(data_dir / "codes", clock, cost or Cost())

    @property
    def trouble(self) -> str | None:
        """One sentence for grown-ups when the codes cannot be read, else None."""
        self._read()
        return DAMAGED if self._damaged else None

    def is_set(self, role: Role) -> bool:
        """Whether `role` has a code; with a damaged file it counts as set, and stays locked."""
        self._read()
        return self._damaged or role in self._secrets

    @property
    def printed(self) -> int:
        """How many recovery codes are left of those that were printed."""
        self._read()
        return len(self._sheet.hashes)

    def set(self, role: Role, code: str, recovery: str = "") -> None:
        """Give `role` a new code. The caller has made sure that a grown-up asks.

        `recovery` is the printed code that they asked with: it is spent in the same write, so that
        a power cut leaves both as they were. Raises CodeRefused for a code that a child would
        guess or that is the other role's, for a recovery code that is none, and while the file is
        damaged; OSError where it cannot be saved (the old code then still holds).
        """
        self._read()
        if self._damaged:
            raise CodeRefused(DAMAGED)
        digits = _digits(code)
        _refuse_easy(digits)
        if any(held.fits(digits) for other, held in self._secrets.items() if other != role):
            raise CodeRefused(IN_USE)
        sheet = self._sheet.without(_digits(recovery)) if recovery else self._sheet
        if sheet is None:
            raise CodeRefused(NO_RECOVERY)
        salt = secrets.token_bytes(16)
        fresh = _Secret(salt, scrypt(digits, salt, self._cost), self._cost)
        self._write({**self._secrets, role: fresh}, sheet)
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
        if self._sheet.without(_digits(code)) is None:
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
        self._write(self._secrets, sheet)
        return codes

    def _judge(self, roles: Sequence[Role], code: str) -> Verdict:
        self._read()
        if self._damaged:
            return Verdict(False, 0, DAMAGED)
        asked = [role for role in roles if role in self._secrets]
        if not asked:
            return Verdict(False, 0, "No code has been set yet.")
        waits = {role: self._wait_seconds(role) for role in asked}
        tried = [role for role in asked if not waits[role]]
        if not tried:
            return Verdict(False, min(waits.values()))
        try:
            self._count_a_failure(tried)
        except OSError:
            return Verdict(False, 0, NOT_WRITABLE)
        digits = _digits(code)
        right = next((role for role in tried if self._secrets[role].fits(digits)), None)
        if right is None:
            for role in tried:
                self._close_for(role, self._secrets[role].failures)
            return Verdict(False, min(self._wait_seconds(role) for role in asked))
        self._forgive(right, tried)
        return Verdict(True, role=right)

    def _count_a_failure(self, tried: Sequence[Role]) -> None:
        """On the disk before the guess is judged; raises OSError, and then nothing was counted."""
        for role in tried:
            self._secrets[role].failures += 1
        self._write(self._secrets, self._sheet)

    def forget_damaged(self, month: str) -> Path | None:
        """For `kiosk code` only: set a damaged file aside, so that codes can be set anew."""
        self._read()
        if not self._damaged:
            return None
        return durable.set_aside(self._path, self._path.stem, month)

    def _forgive(self, right: Role, tried: Sequence[Role]) -> None:
        """The code was right: its own failures are forgotten, and it was no guess at another."""
        for role in tried:
            self._secrets[role].failures -= 1
        self._secrets[right].failures = 0
        # Where this cannot be written the right code opens all the same; only the next wrong one
        # waits longer.
        with contextlib.suppress(OSError):
            self._write(self._secrets, self._sheet)

    def _wait_seconds(self, role: Role) -> int:
        left = self._closed_until.get(role, 0) - self._clock.milliseconds()
        return max(0, -(-left // 1000))

    def _close_for(self, role: Role, failures: int) -> None:
        self._closed_until[role] = self._clock.milliseconds() + 1000 * delay_seconds(failures)

    def _read(self) -> None:
        """Read the file anew: `kiosk code` may have set a code while the kiosk was running."""
        try:
            self._secrets, self._sheet = _parse(self._path.read_bytes())
        except FileNotFoundError:
            self._secrets, self._sheet = {}, Sheet()
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            self._damaged = True
            return
        self._damaged = False

    def _write(self, held: dict[Role, _Secret], sheet: Sheet) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        durable.replace(self._path, durable.sealed({
            "format": FORMAT,
            "codes": {
                role: {
                    "salt": secret.salt.hex(),
                    "hash": secret.hash.hex(),
                    "cost": secret.cost.as_list(),
                    "failures": secret.failures,
                }
                for role, secret in held.items()
            },
            "recovery": sheet.as_record(),
        }))


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


def _parse(content: bytes) -> tuple[dict[Role, _Secret], Sheet]:
    held: Any = durable.unsealed(content)
    if held["format"] != FORMAT:
        raise ValueError("another format")
    codes = {
        role: _Secret(
            bytes.fromhex(kept["salt"]), bytes.fromhex(kept["hash"]), Cost(*kept["cost"]),
            int(kept["failures"]))
        for role in ROLES if (kept := held["codes"].get(role))
    }
    return codes, Sheet.from_record(held.get("recovery"))


def _digits(code: str) -> str:
    """`code` in European digits, whichever digits it was typed in."""
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in code)


def _refuse_easy(digits: str) -> None:
    if len(digits) != DIGITS or not (digits.isascii() and digits.isdecimal()):
        raise CodeRefused(NO_CODE)
    steps = {int(after) - int(before) for before, after in itertools.pairwise(digits)}
    if steps in ({0}, {1}, {-1}) or digits[:3] == digits[3:] or len(set(digits)) < 3:
        raise CodeRefused(TOO_EASY)
