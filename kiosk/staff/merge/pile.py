"""Finds every export in a pile of files, folders and zips; it does not know what is in one."""

import json
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path, PurePosixPath

from kiosk.staff.export.manifest import FORMAT, NAME

#: The largest that is read as an export: two hundred years of one tablet. A zip may promise more.
LARGEST = 64 * 1024 * 1024

#: What an export writes beside its table, in another form of the same numbers.
_OTHER_FORM = ".hxl.csv"
_UNFINISHED = ".part"


@dataclass(frozen=True)
class Found:
    """One file of the pile; `read` gives its bytes, None where it is too large for an export.

    It raises OSError where nothing can be read. `sha256` is what the export's own manifest says of
    it; empty where there is none.
    """

    name: str
    read: Callable[[], bytes | None]
    sha256: str = ""


def find(paths: Iterable[Path]) -> tuple[Found, ...]:
    """Every file that may be an export, by name; what is named is taken, whatever it is.

    Raises FileNotFoundError for a path that is not there.
    """
    found: dict[str, Found] = {}
    for path in dict.fromkeys(one.resolve() for one in paths):
        if not path.exists():
            raise FileNotFoundError(f"There is nothing at {path}.")
        for one in _in_folder(path, path.name) if path.is_dir() else _in_file(path, path.name, ""):
            name = one.name if one.name not in found else f"{path}: {one.name}"
            found[name] = replace(one, name=name)
    return tuple(found[name] for name in sorted(found))


def _in_folder(folder: Path, called: str) -> Iterator[Found]:
    listed = _listed(folder / NAME)
    for path in sorted(folder.iterdir()):
        if path.name.startswith(".") or path.name.endswith(_UNFINISHED):
            continue
        name = f"{called}/{path.name}"
        if path.is_dir() and not path.is_symlink():
            yield from _in_folder(path, name)
        elif _may_be_export(path.name) or path.suffix.lower() == ".zip":
            yield from _in_file(path, name, listed.get(path.name, ""))


def _may_be_export(name: str) -> bool:
    return name.lower().endswith(".csv") and not name.lower().endswith(_OTHER_FORM)


def _listed(manifest: Path) -> Mapping[str, str]:
    try:
        return _digests(manifest.read_bytes())
    except OSError:
        return {}


def _digests(manifest: bytes) -> Mapping[str, str]:
    """The SHA-256 of each file that an export's manifest lists; none for any other file."""
    try:
        whole = json.loads(manifest)
        if whole["format"] == FORMAT:
            return {str(one["name"]): str(one["sha256"]) for one in whole["files"]}
    except (KeyError, TypeError, ValueError):
        pass
    return {}


def _in_file(path: Path, name: str, sha256: str) -> Iterator[Found]:
    if path.suffix.lower() == ".zip":
        yield from _in_zip(path, name)
    else:
        yield Found(name, partial(_read, path), sha256)


def _read(path: Path) -> bytes | None:
    return None if path.stat().st_size > LARGEST else path.read_bytes()


def _in_zip(path: Path, name: str) -> Iterator[Found]:
    try:
        archive = _archive(path, os.getpid())
    except (OSError, zipfile.BadZipFile):
        yield Found(name, partial(_read, path))  # whoever looks at it says that it is none
        return
    manifests = {
        str(PurePosixPath(one.filename).parent): _digests(_unpack(path, one) or b"")
        for one in archive.infolist() if PurePosixPath(one.filename).name == NAME
    }
    for member in archive.infolist():
        inner = PurePosixPath(member.filename)
        hidden = any(part.startswith((".", "__MACOSX")) or part.endswith(_UNFINISHED)
                     for part in inner.parts)
        if not hidden and _may_be_export(inner.name):
            digest = manifests.get(str(inner.parent), {}).get(inner.name, "")
            yield Found(f"{name}/{inner}", partial(_unpack, path, member), digest)


@lru_cache(maxsize=4)
def _archive(path: Path, process: int) -> zipfile.ZipFile:
    """An open zip; each process has its own, for the place at which a file is read is shared."""
    return zipfile.ZipFile(path)


def _unpack(path: Path, member: zipfile.ZipInfo) -> bytes | None:
    """A member's bytes, and never more of them than an export can have."""
    try:
        with _archive(path, os.getpid()).open(member) as file:
            content = file.read(LARGEST + 1)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as fault:
        raise OSError(str(fault)) from fault
    return content if len(content) <= LARGEST else None
