"""The USB sticks and cards that are plugged in (Linux); it knows nothing of what is written there.

Elsewhere than on Linux it finds none, and the command line's `--to` names the folder. Whether a
drive can be taken out is asked of the kernel; where that does not say, the folder where it is
mounted tells.
"""

import contextlib
import ctypes
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

#: Where desktops and udisks mount what is plugged in.
_MOUNT_FOLDERS = ("/media/", "/run/media/", "/mnt/")

_OCTAL = re.compile(r"\\([0-7]{3})")

#: A stick that has not answered for so long will not be waited for any longer, in seconds.
_PATIENCE = 30

Run = Callable[[Sequence[str]], bool]


class Drive(msgspec.Struct, frozen=True):
    """A drive that is plugged in: its folder, the name staff know it by, and its room in bytes."""

    path: Path
    name: str
    free_bytes: int
    read_only: bool
    device: str = ""


def drives(root: Path = Path("/")) -> tuple[Drive, ...]:
    """Every removable drive that is mounted, in the order of mounting, the latest last.

    `root` stands for `/` in tests. A drive that goes away meanwhile is left out; one that is
    mounted twice is in it once.
    """
    found = {drive.device: drive for drive in _found(root)}
    return tuple(found.values())


def attach(root: Path = Path("/"), run: Run | None = None) -> None:
    """Have drives mounted that are plugged in and are not: without a desktop nobody does it."""
    if not shutil.which("udisksctl") and run is None:
        return
    mounted = {device for device, _, _ in _mounts(root)}
    for device in _unmounted(root, mounted):
        (run or _ran)(("udisksctl", "mount", "--no-user-interaction", "-b", device))


def release(drive: Drive, root: Path = Path("/"), run: Run | None = None) -> bool:
    """Unmount `drive`, so that it can be taken out at once; whether that worked.

    Where nobody may unmount it, all that was written is on its way out on return, and its light
    tells when it is there.
    """
    for command in () if not drive.device else (
        ("udisksctl", "unmount", "--no-user-interaction", "-b", drive.device),
        ("umount", "--", str(drive.path)),
    ):
        (run or _ran)(command)
        if drive.device not in {device for device, _, _ in _mounts(root)}:
            return True
    _flush(drive.path)
    return False


def _ran(command: Sequence[str]) -> bool:
    program = shutil.which(command[0], path=os.environ.get("PATH", "") + ":/usr/bin:/bin:/usr/sbin")
    if program is None:
        return False
    try:
        return subprocess.run([program, *command[1:]], capture_output=True, check=False,
                              stdin=subprocess.DEVNULL, timeout=_PATIENCE).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _flush(path: Path) -> None:
    """Have the kernel write all it still holds of the drive that `path` is on."""
    with contextlib.suppress(OSError, AttributeError):
        handle = os.open(path, os.O_RDONLY)
        try:
            ctypes.CDLL(None).syncfs(handle)
        finally:
            os.close(handle)


def _mounts(root: Path) -> Iterator[tuple[str, str, bool]]:
    """What is mounted from a device: the device, where, and whether it is read only."""
    try:
        mounts = (root / "proc/mounts").read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return
    for line in mounts.splitlines():
        match line.split():
            case [device, mounted, _kind, options, *_] if device.startswith("/dev/"):
                yield device, _unescaped(mounted), "ro" in options.split(",")


def _found(root: Path) -> Iterator[Drive]:
    mounts = tuple(_mounts(root))
    systems = {_disk(root, device) for device, folder, _ in mounts
               if not folder.startswith(_MOUNT_FOLDERS)}
    for device, folder, read_only in mounts:
        disk = _disk(root, device)
        if not folder.startswith(_MOUNT_FOLDERS) or (disk and disk in systems):
            continue
        if disk is not None and not _can_be_taken_out(disk):
            continue
        path = root / folder.lstrip("/")
        try:
            free = shutil.disk_usage(path).free
        except OSError:  # pulled out between the list and the look
            continue
        yield Drive(path, path.name, free, read_only, device)


def _unmounted(root: Path, mounted: set[str]) -> Iterator[str]:
    """Devices with room for files that can be taken out and are mounted nowhere."""
    blocks = root / "sys/class/block"
    systems = {_disk(root, device) for device in mounted}
    for block in sorted(blocks.iterdir()) if blocks.is_dir() else ():
        device = f"/dev/{block.name}"
        disk = _disk(root, device)
        if disk is None or disk in systems or not _can_be_taken_out(disk):
            continue
        whole = disk == block.resolve()
        if whole and any((part / "partition").exists() for part in disk.iterdir()):
            continue  # its files are in its partitions
        if _said(block / "size") not in ("", "0"):
            yield device


def _disk(root: Path, device: str) -> Path | None:
    """The disk that a device is, or is a partition of, as the kernel shows it; None: unknown."""
    block = root / "sys/class/block" / device.removeprefix("/dev/")
    if not block.exists():
        return None
    real = block.resolve()
    return real.parent if (real / "partition").exists() else real


def _can_be_taken_out(disk: Path) -> bool:
    """A stick, a disk on USB, or a card in a slot (which calls itself fixed, and is of type SD)."""
    return (_said(disk / "removable") == "1" or "usb" in disk.as_posix()
            or _said(disk / "device/type") == "SD")


def _said(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _unescaped(field: str) -> str:
    r"""A path as /proc/mounts writes it, with `\040` for a space, made whole."""
    return _OCTAL.sub(lambda octal: chr(int(octal[1], 8)), field)
