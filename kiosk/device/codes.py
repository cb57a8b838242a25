"""The six-digit codes of the grown-ups' corner, and how long a wrong guess has to wait.

It knows no keypad and no screen. A code keeps children out of the corner; it is no encryption, and
nothing secret lies behind it.

The delays are those of Android's Gatekeeper: at most 110 guesses a day. A guess is counted, and the
count is on the disk, before the guess is judged, so pulling the plug buys nothing. The delay is
counted on the monotonic clock and starts again with the program, so setting the date buys nothing.
"""

import hashlib
import hmac
import itertools
import secrets
import unicodedata
from pathlib import Path
from typing import Any, Literal

import msgspec

from kiosk.device import durable
from kiosk.device.clock import Clock
from kiosk.model.interface import said_later

Role = Literal["staff", "facilitator"]

DIGITS = 6
FORMAT = "kiosk-codes/1"

DAMAGED = said_later(
    "The file with the codes is damaged, so the corner stays locked. "
    "Set new codes with 'kiosk code' from the command line; no count is lost."
)
NO_CODE = said_later("A code has six digits.")
TOO_EASY = said_later("This code is too easy to guess; please choose another.")
NOT_WRITABLE = said_later(
    "The tablet cannot save, so no code can be tried. "
    "Free some space or make its data folder writable; 'kiosk export' works meanwhile."
)

_DAY_SECONDS = 24 * 60 * 60


class Cost(msgspec.Struct, frozen=True):
    """How dear one guess is: scrypt's N, r and p (default: OWASP's 16 MiB row, 0.3 s here)."""

    n: int = 2**14
    r: int = 8
    p: int = 5


class Verdict(msgspec.Struct, frozen=True):
    """Whether the code was right; else how many seconds to wait, or `sentence` on what is wrong."""

    ok: bool
    wait_seconds: int = 0
    sentence: str = ""


class CodeRefused(ValueError):
    """The code is too easy or has not six digits; its text is one sentence for a grown-up."""


class _Secret(msgspec.Struct):
    salt: bytes
    hash: bytes
    cost: Cost
    failures: int = 0

    def fits(self, code: str) -> bool:
        """Whether this is the code, in a time that does not tell how nearly."""
        return hmac.compare_digest(_scrypt(code, self.salt, self.cost), self.hash)


class CodeLock:
    """The codes of both roles; made by `open`. A guess takes as long as its `Cost` asks for."""

    def __init__(self, path: Path, clock: Clock, cost: Cost) -> None:
        self._path = path
        self._clock = clock
        self._cost = cost
        self._secrets: dict[str, _Secret] = {}
        self._damaged = False
        self._closed_until: dict[str, int] = {}
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

    def set(self, role: Role, code: str) -> None:
        """Give `role` a new code. The caller has made sure that a grown-up asks.

        Raises CodeRefused for a code a child would guess or while the file is damaged, and OSError
        where it cannot be saved (the old code then still holds).
        """
        self._read()
        if self._damaged:
            raise CodeRefused(DAMAGED)
        digits = _digits(code)
        _refuse_easy(digits)
        salt = secrets.token_bytes(16)
        fresh = _Secret(salt, _scrypt(digits, salt, self._cost), self._cost)
        self._write({**self._secrets, role: fresh})
        self._secrets[role] = fresh
        self._closed_until.pop(role, None)

    def judge(self, role: Role, code: str) -> Verdict:
        """Whether `code` opens the corner for `role`.

        While a delay runs the guess is not looked at and not counted. Never raises.
        """
        self._read()
        if self._damaged:
            return Verdict(False, 0, DAMAGED)
        secret = self._secrets.get(role)
        if secret is None:
            return Verdict(False, 0, "No code has been set yet.")
        if wait := self._wait_seconds(role):
            return Verdict(False, wait)
        secret.failures += 1
        try:
            self._write(self._secrets)
        except OSError:
            secret.failures -= 1
            return Verdict(False, 0, NOT_WRITABLE)
        if not secret.fits(_digits(code)):
            self._close_for(role, secret.failures)
            return Verdict(False, self._wait_seconds(role))
        self._forgive(secret)
        return Verdict(True)

    def forget_damaged(self, today: str) -> Path | None:
        """For `kiosk code` only: set a damaged file aside, so that codes can be set anew."""
        self._read()
        if not self._damaged:
            return None
        return durable.set_aside(self._path, self._path.stem, today)

    def _forgive(self, secret: _Secret) -> None:
        failures, secret.failures = secret.failures, 0
        try:
            self._write(self._secrets)
        except OSError:  # the right code still opens; only the next wrong one waits longer
            secret.failures = failures

    def _wait_seconds(self, role: str) -> int:
        left = self._closed_until.get(role, 0) - self._clock.milliseconds()
        return max(0, -(-left // 1000))

    def _close_for(self, role: str, failures: int) -> None:
        self._closed_until[role] = self._clock.milliseconds() + 1000 * delay_seconds(failures)

    def _read(self) -> None:
        """Read the file anew: `kiosk code` may have set a code while the kiosk was running."""
        try:
            self._secrets = _parse(self._path.read_bytes())
        except FileNotFoundError:
            self._secrets = {}
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            self._damaged = True
            return
        self._damaged = False

    def _write(self, held: dict[str, _Secret]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        durable.replace(self._path, durable.sealed({
            "format": FORMAT,
            "codes": {
                role: {
                    "salt": secret.salt.hex(),
                    "hash": secret.hash.hex(),
                    "cost": [secret.cost.n, secret.cost.r, secret.cost.p],
                    "failures": secret.failures,
                }
                for role, secret in held.items()
            },
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


def _parse(content: bytes) -> dict[str, _Secret]:
    held: Any = durable.unsealed(content)
    if held["format"] != FORMAT:
        raise ValueError("another format")
    return {
        role: _Secret(
            bytes.fromhex(kept["salt"]), bytes.fromhex(kept["hash"]), Cost(*kept["cost"]),
            int(kept["failures"]))
        for role, kept in held["codes"].items()
    }


def _digits(code: str) -> str:
    """`code` in European digits, whichever digits it was typed in."""
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in code)


def _refuse_easy(digits: str) -> None:
    if len(digits) != DIGITS or not (digits.isascii() and digits.isdecimal()):
        raise CodeRefused(NO_CODE)
    steps = {int(after) - int(before) for before, after in itertools.pairwise(digits)}
    if steps in ({0}, {1}, {-1}) or digits[:3] == digits[3:] or len(set(digits)) < 3:
        raise CodeRefused(TOO_EASY)


def _scrypt(code: str, salt: bytes, cost: Cost) -> bytes:
    # maxmem: OpenSSL's own limit of 32 MiB refuses what Cost may ask for.
    return hashlib.scrypt(
        code.encode(), salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=2**28, dklen=32)
