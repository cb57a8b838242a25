"""A set of files that comes to a stick whole, under one name, or not at all; it knows no count.

Everything is written into a folder with a temporary name, synced, and read back past the system's
memory. One rename gives it its name; then it is read back once more, and only then may an older
set, of which it says everything, go. A power cut at any moment leaves the older set, the newer one,
or both, each whole.
"""

import calendar
import contextlib
import errno
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from kiosk.model.counts import UNKNOWN_MONTH
from kiosk.staff.export.failing import NO_FOLDER, STICK_CHANGED, ExportFailed

Files = Mapping[str, bytes]

#: What is not finished, or no longer wanted; it may be thrown away by the next export.
_UNFINISHED = ".part"

#: FAT knows no day before.
_NO_DAY = (1980, 1)


def write_set(to: Path, stem: str, files: Files, month: str,
              says_all: Callable[[Files, Files], bool]) -> Path:
    """Put `files` into a folder `stem` (or `stem-2` ...) of `to`, for good; the folder.

    `says_all(new, old)` tells which older sets of that name may go. All files are dated at the
    beginning of `month`. Raises OSError, or ExportFailed where the stick gives back something else.
    """
    if not to.is_dir():
        raise ExportFailed(NO_FOLDER)
    _sweep(to, stem)
    old = [path for path in _sets(to, stem) if says_all(files, _read(path, files))]
    fresh = to / f"{stem}{_UNFINISHED}"
    try:
        _write(fresh, files, month)
    except BaseException:
        with contextlib.suppress(OSError):
            shutil.rmtree(fresh)
        raise
    done = _named(fresh, _free(to, stem), files)
    for path in old:
        _throw_away(path)
    return _moved_up(done, _free(to, stem)) if old else done


def _sets(to: Path, stem: str) -> Iterator[Path]:
    """Every folder called `stem` or `stem-<number>`."""
    ours = re.compile(re.escape(stem) + r"(-[0-9]+)?")
    return (path for path in sorted(to.iterdir()) if ours.fullmatch(path.name) and path.is_dir())


def _free(to: Path, stem: str) -> Path:
    """The first name that nothing has."""
    number = 1
    while True:
        path = to / (stem if number == 1 else f"{stem}-{number}")
        if not path.exists():
            return path
        number += 1


def _read(folder: Path, files: Files) -> Files:
    """What an older set holds; what is no file of a likely size is nothing that we wrote."""
    largest = max(len(content) for content in files.values()) * 2
    return {
        path.name: path.read_bytes()
        if path.is_file() and path.stat().st_size <= largest else b"not of an export"
        for path in folder.iterdir()
    }


def _write(folder: Path, files: Files, month: str) -> None:
    folder.mkdir()
    at = _seconds(month)
    for name, content in files.items():
        path = folder / name
        with path.open("wb") as file:
            file.write(content)
            file.flush()
            _date(path, at)
            os.fsync(file.fileno())
    _date(folder, at)
    sync_folder(folder)
    _check(folder, files)


def _named(fresh: Path, path: Path, files: Files) -> Path:
    """Give the finished set its name: from here on it may be relied on, if it reads back."""
    fresh.rename(path)
    sync_folder(path.parent)
    _check(path, files)
    return path


def _moved_up(done: Path, path: Path) -> Path:
    """Let the set take the name of the one that has gone; it is whole under either."""
    if len(path.name) > len(done.name) or path.name >= done.name:
        return done
    done.rename(path)
    sync_folder(path.parent)
    return path


def _throw_away(path: Path) -> None:
    """Take the name from a whole set before anything of it goes; what is left is swept later."""
    gone = path.with_name(f"{path.name}.old{_UNFINISHED}")
    path.rename(gone)
    sync_folder(path.parent)
    with contextlib.suppress(OSError):
        shutil.rmtree(gone)


def _sweep(to: Path, stem: str) -> None:
    """Throw away what an export that was cut off has left."""
    ours = re.compile(re.escape(stem) + r"(-[0-9]+)?(\.old)?" + re.escape(_UNFINISHED))
    for path in list(to.iterdir()):
        if ours.fullmatch(path.name) and path.is_dir():
            shutil.rmtree(path)


def _check(folder: Path, files: Files) -> None:
    for name, content in files.items():
        with (folder / name).open("rb") as file:
            if sys.platform == "linux":  # else the memory would answer, and not the stick
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            back = file.read()
        if back != content:
            raise ExportFailed(STICK_CHANGED)


def _date(path: Path, at: int) -> None:
    """Date a file by its month; one that lets nobody do so bears the day of the export.

    That is the case where a stick was mounted for somebody else. The day is no child's, and for a
    date's sake no counts stay behind.
    """
    with contextlib.suppress(OSError):
        os.utime(path, (at, at))


def _seconds(month: str) -> int:
    """Noon of the first of `month`, so that no time zone makes another day of it."""
    year, number = _NO_DAY if month == UNKNOWN_MONTH else (int(month[:4]), int(month[5:]))
    return calendar.timegm((year, number, 1, 12, 0, 0))


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` outlive a power cut; raises OSError."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno != errno.EINVAL:  # some drivers sync names with files and know no other way
            raise
    finally:
        os.close(handle)
