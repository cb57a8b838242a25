"""A catalogue as its translator left it, entry by entry and line by line; it judges nothing.

The library reads what is finished; this reads what is there, broken or not.
"""

import re
from pathlib import Path

import msgspec
import polib

_LINE = re.compile(r"line (\d+)")


class SheetEntry(msgspec.Struct, frozen=True):
    """One text: `forms` are its translation, several where it has a plural; `line` is from 1."""

    id: str
    english: str
    plural: str
    forms: tuple[str, ...]
    fuzzy: bool
    line: int


class Sheet(msgspec.Struct, frozen=True):
    """One catalogue of language `code`; `trouble` is (line, why) where it cannot be read."""

    path: Path
    code: str
    domain: str
    header: dict[str, str] = {}
    entries: tuple[SheetEntry, ...] = ()
    known: frozenset[str] = frozenset()
    trouble: tuple[int, str] | None = None

    @property
    def file(self) -> str:
        """The file as it is told: from the folder of catalogues on."""
        return f"{self.code}/LC_MESSAGES/{self.path.name}"


def read_sheets(locale_dir: Path) -> tuple[Sheet, ...]:
    """Every catalogue under `locale_dir`, by language and name."""
    return tuple(_sheet(path) for path in sorted(locale_dir.glob("*/LC_MESSAGES/*.po")))


def _sheet(path: Path) -> Sheet:
    code, domain = path.parent.parent.name, path.stem
    template = path.parents[2] / f"{domain}.pot"
    known = _ids(template)
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        at = raw.count(b"\n", 0, error.start) + 1
        return Sheet(path, code, domain, known=known, trouble=(at, "it is not saved as UTF-8"))
    try:
        catalogue = polib.pofile(text, check_for_duplicates=False)
    except (OSError, ValueError) as error:
        line = _LINE.search(str(error))
        at = int(line[1]) if line else 1
        return Sheet(path, code, domain, known=known, trouble=(at, "this is not a catalogue"))
    if not text.endswith("\n"):
        broken = text.count("\n") + 1, "it breaks off"
        return Sheet(path, code, domain, dict(catalogue.metadata), _entries(catalogue), known,
                     broken)
    return Sheet(path, code, domain, dict(catalogue.metadata), _entries(catalogue), known)


def _entries(catalogue: polib.POFile) -> tuple[SheetEntry, ...]:
    return tuple(
        SheetEntry(
            entry.msgctxt or "", entry.msgid, entry.msgid_plural or "",
            tuple(entry.msgstr_plural[n] for n in sorted(entry.msgstr_plural))
            if entry.msgid_plural else (entry.msgstr,),
            entry.fuzzy, entry.linenum or 1,
        )
        for entry in catalogue if not entry.obsolete
    )


def _ids(template: Path) -> frozenset[str]:
    """The line ids that there are; empty where nobody has extracted them yet."""
    if not template.is_file():
        return frozenset()
    return frozenset(entry.msgctxt for entry in polib.pofile(str(template)) if entry.msgctxt)
