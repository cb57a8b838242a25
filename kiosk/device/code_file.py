"""The codes as they lie on the disk, twice: a rotten file must not lock staff out. It judges none.

The second copy is written after the first, so it is as new or one guess older. Whichever can be
read holds, the first before the second.
"""

import contextlib
import hmac
from pathlib import Path
from typing import Any

import msgspec

from kiosk.device import durable
from kiosk.device.recovery import Sheet
from kiosk.device.scrypt import Cost, scrypt
from kiosk.model.messages import Role

FORMAT = "kiosk-codes/1"

#: In the order in which a guess is tried: a group waits, and a hash takes its time.
ROLES: tuple[Role, ...] = ("facilitator", "staff")


class Illegible(Exception):
    """There are codes, and neither copy of them can be read."""


class Secret(msgspec.Struct):
    """What is kept of one code, and how often it was guessed wrong since it was last right."""

    salt: bytes
    hash: bytes
    cost: Cost
    failures: int = 0

    def fits(self, code: str) -> bool:
        """Whether this is the code, in a time that does not tell how nearly."""
        return hmac.compare_digest(scrypt(code, self.salt, self.cost), self.hash)


class Kept(msgspec.Struct):
    """All that is kept: a secret for each role that has a code, and the printed sheet."""

    secrets: dict[Role, Secret] = {}
    sheet: Sheet = Sheet()

    def __bool__(self) -> bool:
        """Whether there is anything to lose."""
        return bool(self.secrets or self.sheet.hashes)


class CodeFile:
    """`codes` in `data_dir`, and its second copy."""

    def __init__(self, data_dir: Path) -> None:
        self.path = data_dir / "codes"
        self._copy = data_dir / "codes-copy"

    def read(self) -> Kept | None:
        """What is kept, out of the first copy that can be read; None where nothing ever was.

        Raises Illegible.
        """
        faults: list[Exception] = []
        for path in (self.path, self._copy):
            try:
                return _parsed(path.read_bytes())
            except FileNotFoundError:
                continue
            except (OSError, ValueError, TypeError, KeyError, AttributeError) as fault:
                faults.append(fault)
        if faults:
            raise Illegible from faults[0]
        return None

    def write(self, kept: Kept) -> None:
        """Keep `kept`, on the disk when this returns; raises OSError, and then the old one holds.

        Where only the second copy cannot be written, there is one until it can be.
        """
        line = durable.sealed(_record(kept))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        durable.replace(self.path, line)
        with contextlib.suppress(OSError):
            durable.replace(self._copy, line)

    def mend(self) -> None:
        """Make both copies alike, where one is legible; a disk that will not have it may wait."""
        with contextlib.suppress(OSError, Illegible):
            kept = self.read()
            if kept is not None and _bytes(self.path) != _bytes(self._copy):
                self.write(kept)

    def set_aside(self, month: str) -> Path:
        """Rename what is there out of the way; raises OSError. The first of the new names."""
        aside = [durable.set_aside(path, path.stem, month)
                 for path in (self.path, self._copy) if path.exists()]
        return aside[0]


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _record(kept: Kept) -> dict[str, object]:
    return {
        "format": FORMAT,
        "codes": {
            role: {
                "salt": secret.salt.hex(),
                "hash": secret.hash.hex(),
                "cost": secret.cost.as_list(),
                "failures": secret.failures,
            }
            for role, secret in kept.secrets.items()
        },
        "recovery": kept.sheet.as_record(),
    }


def _parsed(content: bytes) -> Kept:
    held: Any = durable.unsealed(content)
    if held["format"] != FORMAT:
        raise ValueError("another format")
    codes = {
        role: Secret(
            bytes.fromhex(kept["salt"]), bytes.fromhex(kept["hash"]), Cost(*kept["cost"]),
            int(kept["failures"]))
        for role in ROLES if (kept := held["codes"].get(role))
    }
    return Kept(codes, Sheet.from_record(held.get("recovery")))
