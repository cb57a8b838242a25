"""Writing a file so that a power cut leaves either the old one or the new one, whole.

It knows nothing of what is written.
"""

import contextlib
import errno
import json
import os
import zlib
from pathlib import Path


def replace(path: Path, content: bytes) -> None:
    """Make `content` what `path` holds, all of it or nothing; it is on the disk on return.

    Raises OSError. What was there before then still is, unless the very last step (making the
    folder remember) failed, where either may be found after a power cut.
    """
    fresh = path.with_name(path.name + ".new")
    try:
        write_and_sync(fresh, content)
        fresh.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def write_and_sync(path: Path, content: bytes) -> None:
    """Write `path` and wait until the disk has it; raises OSError."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` outlive a power cut; raises OSError."""
    if os.name == "nt":  # Windows keeps names by itself and opens no folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno != errno.EINVAL:  # some drivers sync names with files and know no other way
            raise
    finally:
        os.close(handle)


def set_aside(path: Path, stem: str, month: str) -> Path:
    """Rename `path` to the first free `<stem>-set-aside-<month>-<n><suffix>`; raises OSError."""
    aside = free_name(path, stem, month)
    path.rename(aside)
    sync_folder(path.parent)
    return aside


def free_name(path: Path, stem: str, month: str) -> Path:
    """The first name beside `path` under which it can be set aside."""
    number = 1
    while True:
        aside = path.with_name(f"{stem}-set-aside-{month}-{number}{path.suffix}")
        if not aside.exists():
            return aside
        number += 1


def sealed(value: object) -> bytes:
    """`value` as one line of JSON behind its CRC-32, so that a torn or rotten line shows."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"), sort_keys=True).encode()
    return b"%08x %s\n" % (zlib.crc32(text), text)


def unsealed(line: bytes) -> object:
    """What `sealed` made of a value, back again; raises ValueError where a byte is wrong."""
    checksum, space, text = line.removesuffix(b"\n").partition(b" ")
    if not space or checksum != b"%08x" % zlib.crc32(text):
        raise ValueError("the checksum does not fit")
    value: object = json.loads(text)
    return value
