"""A ledger that was counted into or killed, and what cards and power cuts do to its files."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger
from kiosk.model.counts import Entry

NOVEMBER = HandClock.at("2026-11-23")
DATABASE, JOURNAL = "ledger.sqlite", "ledger.journal"

Wound = Callable[[Path], None]


def entry(detail: str) -> Entry:
    """One count of the tiny story."""
    return Entry("tiny", "1.0.0", "ku", "group", "choice_taken", detail)


def counted(data_dir: Path, *details: str) -> None:
    """Open the ledger, count each of `details` as one record, and close it."""
    ledger = Ledger.open(data_dir, NOVEMBER)
    for detail in details:
        assert ledger.record([entry(detail)])
    ledger.close()


def killed(data_dir: Path, *details: str) -> None:
    """As `counted`, but the files are left as a kill leaves them: nothing is folded or closed."""
    scratch = data_dir.with_name(data_dir.name + "-alive")
    shutil.copytree(data_dir, scratch) if data_dir.exists() else scratch.mkdir()
    ledger = Ledger.open(scratch, NOVEMBER)
    for detail in details:
        assert ledger.record([entry(detail)])
    shutil.copytree(scratch, data_dir, dirs_exist_ok=True)
    ledger.close()


def sums(ledger: Ledger) -> dict[str, int]:
    """Detail to value, summed over epochs."""
    found: dict[str, int] = {}
    for row in ledger.totals():
        found[row.detail] = found.get(row.detail, 0) + row.value
    return found


def missing(path: Path) -> None:
    """The file is gone."""
    path.unlink()


def zero_length(path: Path) -> None:
    """The file is there and empty, as a power cut on a cheap card leaves it."""
    path.write_bytes(b"")


def torn(path: Path) -> None:
    """The second half is noise."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] + b"\xa5" * (len(content) // 2))


def cut_off(path: Path) -> None:
    """The file ends in the middle."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])


def noise(path: Path) -> None:
    """Nothing of it is legible."""
    path.write_bytes(bytes(range(256)) * 40)


def of_another_program(path: Path) -> None:
    """It is somebody else's database (or no journal of ours)."""
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE photos (name TEXT)")
    connection.close()


def without_its_table(path: Path) -> None:
    """It is our database, but half of the schema is gone."""
    if path.name != DATABASE:
        zero_length(path)
        return
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE counts")
    connection.close()


def rotten_schema(path: Path) -> None:
    """SQLite quotes the schema in its complaint, which then is no UTF-8."""
    path.write_bytes(path.read_bytes().replace(b"TABLE", b"T\xc1BLE"))


def renamed_column(path: Path) -> None:
    """The file reads well, and only the next write finds that a column has another name."""
    path.write_bytes(path.read_bytes().replace(b"install_id", b"instalm_id").replace(b"+", b"*"))


WOUNDS = [
    missing, zero_length, torn, cut_off, noise, of_another_program, without_its_table,
    rotten_schema, renamed_column,
]
