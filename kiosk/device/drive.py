"""The USB sticks and cards that are plugged in (Linux); it knows nothing of what is written there.

Elsewhere than on Linux it finds none, and the command line's `--to` names the folder.
"""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec

#: Where desktops and udisks mount what is plugged in.
_MOUNT_FOLDERS = ("/media/", "/run/media/", "/mnt/")

_OCTAL = re.compile(r"\\([0-7]{3})")


class Drive(msgspec.Struct, frozen=True):
    """A drive that is plugged in: its folder, the name staff know it by, and its room in bytes."""

    path: Path
    name: str
    free_bytes: int
    read_only: bool


def drives(root: Path = Path("/")) -> tuple[Drive, ...]:
    """Every removable drive that is mounted, in the order of mounting, the latest last.

    `root` stands for `/` in tests. A drive that goes away meanwhile is left out.
    """
    try:
        mounts = (root / "proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ()
    return tuple(_found(mounts, root))


def _found(mounts: str, root: Path) -> Iterator[Drive]:
    for line in mounts.splitlines():
        match line.split():
            case [device, mounted, _kind, options, *_] if device.startswith("/dev/"):
                folder = _unescaped(mounted)
                if folder.startswith(_MOUNT_FOLDERS):
                    yield from _drive(root, folder, "ro" in options.split(","))


def _drive(root: Path, folder: str, read_only: bool) -> Iterator[Drive]:
    path = root / folder.lstrip("/")
    try:
        free = shutil.disk_usage(path).free
    except OSError:  # pulled out between the list and the look
        return
    yield Drive(path, path.name, free, read_only)


def _unescaped(field: str) -> str:
    r"""A path as /proc/mounts writes it, with `\040` for a space, made whole."""
    return _OCTAL.sub(lambda octal: chr(int(octal[1], 8)), field)
