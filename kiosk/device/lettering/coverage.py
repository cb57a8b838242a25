"""Which characters FiraGO has a glyph for, read from its own cmap; it draws nothing."""

import struct
import unicodedata
from functools import cache

from kiosk.device.lettering.fonts import font_bytes


@cache
def _covered() -> frozenset[int]:
    """Every code point of the Regular weight, from the cmap's full-repertoire subtable."""
    data = font_bytes("Regular")
    tables = struct.unpack_from(">H", data, 4)[0]
    for index in range(tables):
        tag, _, start, _ = struct.unpack_from(">4sIII", data, 12 + 16 * index)
        if tag == b"cmap":
            return _read_cmap(data, start)
    raise ValueError("the font has no cmap table")


def _read_cmap(data: bytes, cmap: int) -> frozenset[int]:
    found: set[int] = set()
    for index in range(struct.unpack_from(">H", data, cmap + 2)[0]):
        offset = struct.unpack_from(">I", data, cmap + 4 + 8 * index + 4)[0]
        table = cmap + offset
        style = struct.unpack_from(">H", data, table)[0]
        if style == 4:
            found |= _segments(data, table)
        elif style == 12:
            found |= _groups(data, table)
    return frozenset(found)


def _segments(data: bytes, table: int) -> set[int]:
    """Code points of a format 4 subtable; a segment's holes count as covered, as in shapers."""
    count = struct.unpack_from(">H", data, table + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", data, table + 14)
    starts = struct.unpack_from(f">{count}H", data, table + 16 + 2 * count)
    return {
        code for start, end in zip(starts, ends, strict=True) if start != 0xFFFF
        for code in range(start, end + 1)
    }


def _groups(data: bytes, table: int) -> set[int]:
    """Code points of a format 12 subtable."""
    found: set[int] = set()
    for index in range(struct.unpack_from(">I", data, table + 12)[0]):
        start, end, _ = struct.unpack_from(">III", data, table + 16 + 12 * index)
        found.update(range(start, end + 1))
    return found


def missing(text: str) -> tuple[str, ...]:
    """The characters of `text` that FiraGO cannot draw, each once, in order.

    Spaces and invisible marks of direction are never missing: Pango draws nothing for them.
    """
    return tuple(dict.fromkeys(
        char for char in text
        if ord(char) not in _covered() and unicodedata.category(char) not in ("Cf", "Zs", "Cc")
    ))
