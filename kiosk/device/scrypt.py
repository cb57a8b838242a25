"""How a code is kept so that nobody reads it out of a file; it knows no role and no file."""

import hashlib

import msgspec


class Cost(msgspec.Struct, frozen=True):
    """How dear one guess is: scrypt's N, r and p (default: OWASP's 16 MiB row, 0.3 s here)."""

    n: int = 2**14
    r: int = 8
    p: int = 5

    def as_list(self) -> list[int]:
        """As it stands in the file beside what it was used for."""
        return [self.n, self.r, self.p]


def scrypt(code: str, salt: bytes, cost: Cost) -> bytes:
    """32 bytes that `code` can be recognised by, and not read from."""
    # maxmem: OpenSSL's own limit of 32 MiB refuses what Cost may ask for.
    return hashlib.scrypt(
        code.encode(), salt=salt, n=cost.n, r=cost.r, p=cost.p, maxmem=2**28, dklen=32)
