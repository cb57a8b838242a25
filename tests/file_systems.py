"""Exports, a comic's file, counts and codes in a folder of another file system, such as a stick's.

`python -m tests.file_systems FOLDER` says what went wrong there, for file systems that no test can
mount everywhere: FAT and exFAT (`fusefat` and `exfat-fuse` mount images of them without rights).
"""

import argparse
import sys
import time
from pathlib import Path

from kiosk.device import durable
from kiosk.device.ledger import Ledger
from kiosk.staff.export import export
from kiosk.staff.export.manifest import intact
from tests.code_kills import GROUPS, STAFF, Guessing, opened
from tests.export_kills import FORMATS, TABLET, rows, whole_sets
from tests.ledger_storm import NOVEMBER, entries, found


def exported(folder: Path) -> str:
    """Two exports, of which the newer says more, leave one whole set, dated by its month."""
    for value in (1, 2):
        export(rows(value), TABLET, folder, FORMATS)
    sets = list(whole_sets(folder))
    if len(sets) != 1 or not intact(sets[0]) or list(folder.glob("*.part")):
        return f"there are {sorted(path.name for path in folder.iterdir())}"
    days = {time.strftime("%d %H:%M", time.gmtime(path.stat().st_mtime))
            for path in folder.rglob("*") if path.is_file()}
    return "" if days == {"01 12:00"} else f"files are dated {days}"


def kept(folder: Path) -> str:
    """A large file is written whole, and again over itself."""
    for byte in (b"a", b"b"):
        durable.replace(folder / "kiosk-comic-tiny-ar.pdf", byte * 5_000_000)
    whole = (folder / "kiosk-comic-tiny-ar.pdf").read_bytes() == b"b" * 5_000_000
    return "" if whole else "a file is not what was written"


def counted(folder: Path) -> str:
    """Two lives of a ledger hold what both have counted."""
    first = Ledger.open(folder, NOVEMBER)
    said = [first.record(entries(number)) for number in range(1, 40)]
    first.close()
    second = Ledger.open(folder, NOVEMBER)
    said += [second.record(entries(number)) for number in range(40, 60)]
    number, exact = found(second.totals())
    trouble, notes = second.trouble, second.notes
    second.close()
    fine = all(said) and exact and number == 59 and not trouble and not notes
    return "" if fine else f"{number} records, {said.count(False)} not shown, {trouble}, {notes}"


def guessed(folder: Path) -> str:
    """Codes are kept, failures counted, and both codes open."""
    Guessing().before(folder)
    right = all(opened(folder).judge(role, code).ok for role, code in (
        ("staff", STAFF), ("facilitator", GROUPS)))
    return "" if right else "a right code does not open"


def main() -> int:
    """Each deed in a folder of its own; 1 where anything was wrong."""
    asked = argparse.ArgumentParser(prog="python -m tests.file_systems", description=__doc__)
    asked.add_argument("folder", type=Path)
    place: Path = asked.parse_args().folder
    wrong = 0
    for deed in (exported, kept, counted, guessed):
        where = place / f"try-{deed.__name__}"
        where.mkdir()
        try:
            fault = deed(where)
        except Exception as raised:
            fault = f"{type(raised).__name__}: {raised}"
        print(f"{deed.__name__}: {fault or 'well'}")
        wrong += bool(fault)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
