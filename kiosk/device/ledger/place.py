"""Where a copy of the counts lies, so that a copied folder or a cloned card is noticed.

Two marks: the card or disk (its own serial number, hashed with the random install id and never
exported) and the lock file's inode on file systems that keep inodes. It knows no counts.
"""

import hashlib
import os
import sys
from pathlib import Path

#: File systems on which a file keeps its inode for life; FAT and some network drives invent them.
_LASTING_INODES = frozenset({"ext2", "ext3", "ext4", "xfs", "f2fs"})

_SERIALS = ("device/cid", "wwid", "device/wwid", "device/serial", "serial")


def mark(path: Path, salt: str, root: Path = Path("/")) -> str:
    """The mark of `path` as `card:file`; a half that cannot be known is empty. Raises OSError."""
    status = path.stat()
    if sys.platform == "win32":
        return ":"
    else:  # so that a type checker sees where os.major is
        device = f"{os.major(status.st_dev)}:{os.minor(status.st_dev)}"
        inode = str(status.st_ino) if _file_system(device, root) in _LASTING_INODES else ""
        card = _serial(root / "sys/dev/block" / device)
        return f"{_hash(card, salt)}:{_hash(inode, salt)}"


def moved(before: str, now: str) -> bool:
    """Whether two marks are of different places; an unknown half is no witness."""
    return any(
        old and new and old != new
        for old, new in zip(before.split(":"), now.split(":"), strict=False)
    )


def _hash(text: str, salt: str) -> str:
    if not text:
        return ""
    return hashlib.blake2b(text.encode(), key=salt.encode()[:64], digest_size=8).hexdigest()


def _serial(block: Path) -> str:
    """The serial number of the card or disk that `block` (a partition) is on."""
    partition = block.resolve()
    for folder in (partition, partition.parent):
        for name in _SERIALS:
            try:
                serial = (folder / name).read_text(encoding="utf-8", errors="replace").strip()
            except OSError:
                continue
            if serial:
                return serial
    return ""


def _file_system(device: str, root: Path) -> str:
    """The type of the file system mounted from `device` ("8:1"), or ""."""
    try:
        mounts = (root / "proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        if before.split()[2:3] == [device]:
            return after.split(" ")[0]
    return ""
