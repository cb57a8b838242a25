"""What a picture file says of itself, by its bytes and not its name; it decodes nothing.

A tablet's card is pulled out mid-copy and cheap cards rot: a file that is torn, absurdly large or
of another kind is refused here, before a decoder allocates memory for it or crashes on it.
"""

import struct

#: What a picture's file may be, by its ending; what is found first is shown.
KINDS = (".webp", ".png", ".jpg", ".jpeg")
MOST_PIXELS = 16_000_000
MOST_BYTES = 32 << 20


class BadPictureError(Exception):
    """A file that cannot be shown; the message says why in a few words."""


def measured(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a whole PNG, JPEG or WebP; raises BadPictureError."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        size = _png(data)
    elif data.startswith(b"\xff\xd8\xff"):
        size = _jpeg(data)
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        size = _webp(data)
    else:
        raise BadPictureError("neither WebP, PNG nor JPEG")
    if not 0 < size[0] * size[1] <= MOST_PIXELS:
        raise BadPictureError(f"{size[0]} x {size[1]} pixels are too many")
    return size


def _png(data: bytes) -> tuple[int, int]:
    if len(data) < 33 or b"IEND" not in data[-16:]:
        raise BadPictureError("a torn PNG")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg(data: bytes) -> tuple[int, int]:
    if b"\xff\xd9" not in data[-64:]:
        raise BadPictureError("a torn JPEG")
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2:at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5:at + 9])
            return width, height
        at += 2 + length
    raise BadPictureError("a JPEG without a size")


def _webp(data: bytes) -> tuple[int, int]:
    if len(data) < 30 or len(data) < 8 + int.from_bytes(data[4:8], "little"):
        raise BadPictureError("a torn WebP")
    if data[12:16] == b"VP8X":
        return (
            1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little"),
        )
    if data[12:16] == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack("<HH", data[26:30])
    return width & 0x3FFF, height & 0x3FFF
