"""Recovery codes: printed once, each good for setting one new code; it knows no file and no role.

They are long enough that nobody guesses one, and kept as hashes under one salt, so that trying a
code costs one scrypt, however many are left.
"""

import hmac
import secrets
from typing import Any

import msgspec

from kiosk.device.scrypt import Cost, scrypt

DIGITS = 12
CODES_ON_A_SHEET = 8


class Sheet(msgspec.Struct, frozen=True):
    """The codes of one printed sheet that are left."""

    salt: bytes = b""
    cost: Cost = Cost()
    hashes: tuple[bytes, ...] = ()

    @classmethod
    def printed(cls, cost: Cost) -> "tuple[tuple[str, ...], Sheet]":
        """New codes of twelve digits, and what is kept of them."""
        codes = tuple(f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"
                      for _ in range(CODES_ON_A_SHEET))
        salt = secrets.token_bytes(16)
        return codes, cls(salt, cost, tuple(scrypt(code, salt, cost) for code in codes))

    def without(self, code: str) -> "Sheet | None":
        """The sheet once `code` is used; None where it is not on the sheet, or was used."""
        if not self.hashes or len(code) != DIGITS:
            return None
        tried = scrypt(code, self.salt, self.cost)
        left = tuple(one for one in self.hashes if not hmac.compare_digest(one, tried))
        return None if len(left) == len(self.hashes) else Sheet(self.salt, self.cost, left)

    def as_record(self) -> dict[str, object]:
        """The sheet as JSON can say it."""
        return {"salt": self.salt.hex(), "cost": self.cost.as_list(),
                "hashes": [one.hex() for one in self.hashes]}

    @classmethod
    def from_record(cls, record: Any) -> "Sheet":
        """The sheet that `as_record` told of; an empty one for None: none was ever printed.

        Raises TypeError, ValueError or KeyError for anything else.
        """
        if record is None:
            return cls()
        hashes = tuple(bytes.fromhex(one) for one in record["hashes"])
        return cls(bytes.fromhex(record["salt"]), Cost(*record["cost"]), hashes)
