"""When the disk fails, the child reads on, nothing raises, and nothing counted is lost."""

import errno
import os
import resource
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger
from kiosk.device.ledger.database import Database
from kiosk.device.ledger.journal import Journal
from kiosk.device.ledger.ledger import DISK_FULL, FAILING, READ_ONLY
from kiosk.model.counts import Entry

NOVEMBER = HandClock.at("2026-11-23")


def entry(detail: str) -> Entry:
    """One count of the tiny story."""
    return Entry("tiny", "1.0.0", "ckb", "child", "panels_seen", detail)


def sums(ledger: Ledger) -> dict[str, int]:
    """Detail to value, summed over epochs."""
    found: dict[str, int] = {}
    for row in ledger.totals():
        found[row.detail] = found.get(row.detail, 0) + row.value
    return found


def well(ledger: Ledger) -> bool:
    """Whether everything counted is safe in both copies."""
    return ledger.trouble is None


def reopened(data_dir: Path) -> dict[str, int]:
    """What a later start of the kiosk finds."""
    ledger = Ledger.open(data_dir, NOVEMBER)
    found = sums(ledger)
    assert ledger.trouble is None
    ledger.close()
    return found


class FailsAt:
    """A call that fails at its `nth` time (counted from 1) and otherwise does what it did."""

    def __init__(self, really: Callable[..., object], nth: int, fault: Exception) -> None:
        self.calls = 0
        self._really, self._nth, self._fault = really, nth, fault

    def __call__(self, *args: object) -> object:
        self.calls += 1
        if self.calls == self._nth:
            raise self._fault
        return self._really(*args)


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize("call", ["fsync", "rename"])
def test_whichever_call_fails_no_count_is_lost_or_doubled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int,
) -> None:
    owner, name = (os, "fsync") if call == "fsync" else (Path, "replace")
    really = getattr(owner, name)
    for nth in range(1, 200):
        data = tmp_path / str(nth)
        failing = FailsAt(really, nth, OSError(code, "injected"))
        with monkeypatch.context() as patch:
            # A plain function, so that it is bound to its Path like the method it stands for.
            patch.setattr(owner, name, lambda *args, _failing=failing: _failing(*args))
            ledger = Ledger.open(data, NOVEMBER)
            said = [ledger.record([entry(detail)]) for detail in "aabc"]
            assert sums(ledger) == {"a": 2, "b": 1, "c": 1}
            assert said[-1]
            ledger.close()
        assert reopened(data) == {"a": 2, "b": 1, "c": 1}
        if failing.calls < nth:
            assert all(said)
            return
    pytest.fail("no run came through clean")


@pytest.mark.parametrize("copy", [Journal, Database])
@pytest.mark.parametrize("fault", [
    OSError(errno.EIO, "injected"), sqlite3.OperationalError("disk I/O error"),
    sqlite3.DatabaseError("database disk image is malformed"),
])
def test_a_copy_that_fails_for_a_while_catches_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, copy: type, fault: Exception,
) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.record([entry("a")])

    def fail(*_: object) -> None:
        raise fault

    with monkeypatch.context() as patch:
        patch.setattr(copy, "append", fail)
        patch.setattr(copy, "rewrite", fail)
        assert [ledger.record([entry("b")]) for _ in range(3)] == [False] * 3
        assert ledger.trouble == FAILING
        assert sums(ledger) == {"a": 1, "b": 3}
    assert ledger.record([entry("c")])
    assert well(ledger)
    ledger.close()
    assert reopened(tmp_path) == {"a": 1, "b": 3, "c": 1}


def test_a_kill_while_one_copy_was_failing_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.record([entry("a")])

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr(Database, "append", fail)
        patch.setattr(Database, "rewrite", fail)
        assert not ledger.record([entry("b")])
        assert not ledger.record([entry("b")])
        ledger.close()
    assert reopened(tmp_path) == {"a": 1, "b": 2}


def test_a_file_deleted_while_the_kiosk_runs_is_made_again(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.record([entry("a")])
    (tmp_path / "ledger.journal").unlink()
    (tmp_path / "ledger.sqlite").unlink()
    assert ledger.record([entry("b")])
    assert ledger.record([entry("c")])
    ledger.close()
    assert reopened(tmp_path) == {"a": 1, "b": 1, "c": 1}


def test_a_database_overwritten_while_the_kiosk_runs_is_set_aside_and_made_again(
    tmp_path: Path,
) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.record([entry("a")])
    (tmp_path / "ledger.sqlite").write_bytes(b"\x00" * 12_288)
    assert ledger.record([entry("b")])
    assert ledger.record([entry("c")])
    assert list(tmp_path.glob("ledger-set-aside-2026-11-*.sqlite"))
    ledger.close()
    assert reopened(tmp_path) == {"a": 1, "b": 1, "c": 1}


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """Any file that would grow beyond `size` bytes is refused, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


@pytest.mark.parametrize("room", [0, 100, 700, 5_000, 13_000])
def test_on_a_disk_that_takes_no_more_the_counts_wait_in_memory(tmp_path: Path, room: int) -> None:
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.record([entry("a")])
    with files_no_larger_than(room):
        said = [ledger.record([entry(f"d{number}")]) for number in range(300)]
        assert not all(said)
        assert ledger.trouble in (DISK_FULL, FAILING)
        assert len(ledger.totals()) == 301
    assert ledger.record([entry("z")])
    assert well(ledger)
    ledger.close()
    expected = {"a": 1, "z": 1, **{f"d{number}": 1 for number in range(300)}}
    assert reopened(tmp_path) == expected


@pytest.mark.parametrize("room", [0, 100, 700, 5_000])
def test_a_first_start_on_a_full_disk_still_starts(tmp_path: Path, room: int) -> None:
    with files_no_larger_than(room):
        ledger = Ledger.open(tmp_path, NOVEMBER)
        assert not ledger.record([entry("a")])
        assert ledger.trouble in (DISK_FULL, FAILING)
    ledger.close()
    assert reopened(tmp_path) == {"a": 1}


IN_A_SMALL_WORLD = """
import os, sys
from pathlib import Path
from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger
from kiosk.model.counts import Entry

data, ballast = Path(sys.argv[1], "data"), Path(sys.argv[1], "ballast")
ledger = Ledger.open(data, HandClock.at("2026-11-23"))
shown = failed = 0
try:
    with ballast.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
except OSError:
    pass
for number in range(400):
    if ledger.record([Entry("tiny", "1", "en", "child", "panels_seen", f"p{number}")]):
        shown += 1
    else:
        failed += 1
trouble = ledger.trouble
ballast.unlink()
assert ledger.record([Entry("tiny", "1", "en", "child", "panels_seen", "last")]), ledger.trouble
ledger.close()
again = Ledger.open(data, HandClock.at("2026-11-23"))
print(shown > 0 or failed > 0, failed > 0, trouble, again.trouble, len(again.totals()),
      {row.value for row in again.totals()}, sep="|")
"""


def test_a_truly_full_disk_is_survived(tmp_path: Path) -> None:
    """On a memory disk of 200 kB of our own, where the system lets one be made without rights."""
    script = 'mount -t tmpfs -o size=200k kiosk "$1" && exec "$2" -c "$3" "$1"'
    ran = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", str(tmp_path), sys.executable,
         IN_A_SMALL_WORLD],
        capture_output=True, text=True, check=False)
    if "unshare" in ran.stderr or "mount" in ran.stderr:
        pytest.skip("this system lets nobody mount a disk of their own")
    assert ran.stderr == ""
    assert ran.stdout.strip() == f"True|True|{DISK_FULL}|None|401|{{1}}"


ON_A_READ_ONLY_DISK = """
import sys
from pathlib import Path
from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger
from kiosk.model.counts import Entry

ledger = Ledger.open(Path(sys.argv[1]), HandClock.at("2026-11-23"))
said = ledger.record([Entry("tiny", "1.0.0", "en", "child", "panels_seen", "b")])
print(said, ledger.trouble, {row.detail: row.value for row in ledger.totals()}, sep="|")
ledger.close()
"""


def test_a_card_that_became_read_only_still_shows_its_counts(tmp_path: Path) -> None:
    """A worn-out card turns read-only: its counts can still be looked at and exported."""
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert ledger.record([entry("a")])
    ledger.close()
    script = ('mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" '
              '&& exec "$2" -c "$3" "$1"')
    ran = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, "sh", str(tmp_path), sys.executable,
         ON_A_READ_ONLY_DISK],
        capture_output=True, text=True, check=False)
    if "unshare" in ran.stderr or "mount" in ran.stderr:
        pytest.skip("this system lets nobody mount a disk of their own")
    assert ran.stderr == ""
    assert ran.stdout.strip() == f"False|{READ_ONLY}|{{'a': 1, 'b': 1}}"


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
def test_a_folder_that_may_not_be_written_is_said_plainly(tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    ledger = Ledger.open(tmp_path, NOVEMBER)
    assert not ledger.record([entry("a")])
    assert ledger.trouble == READ_ONLY
    tmp_path.chmod(stat.S_IRWXU)
    assert ledger.record([entry("b")])
    ledger.close()
    assert reopened(tmp_path) == {"a": 1, "b": 1}


def test_a_data_folder_that_cannot_be_made_leaves_the_counts_in_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    ledger = Ledger.open(tmp_path / "file" / "data", NOVEMBER)
    assert not ledger.record([entry("a")])
    assert ledger.trouble is not None
    assert sums(ledger) == {"a": 1}
    (tmp_path / "file").unlink()
    assert ledger.record([entry("b")])
    ledger.close()
    assert reopened(tmp_path / "file" / "data") == {"a": 1, "b": 1}


def test_counts_that_could_not_be_read_at_the_start_are_taken_in_when_they_can_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = Ledger.open(tmp_path, NOVEMBER)
    assert first.record([entry("a")])
    first.close()

    def fail(*_: object) -> None:
        raise OSError(errno.EIO, "injected")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", fail)
        patch.setattr(Database, "open", fail)
        ledger = Ledger.open(tmp_path, NOVEMBER)
        assert not ledger.record([entry("b")])
        assert sums(ledger) == {"b": 1}
    assert ledger.record([entry("c")])
    assert sums(ledger) == {"a": 1, "b": 1, "c": 1}
    assert ledger.install.install_id == first.install.install_id
    assert ledger.install.epoch != first.install.epoch
    ledger.close()
    assert reopened(tmp_path) == {"a": 1, "b": 1, "c": 1}
