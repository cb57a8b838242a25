"""The file on the stick says exactly what the screen says, or the export says that it failed."""

import csv
import errno
import hashlib
import io
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger
from kiosk.model.counts import METRICS, Entry, Install, Row, by_month
from kiosk.staff import export as export_module
from kiosk.staff.export import (
    COLUMNS,
    NO_FOLDER,
    STICK_CHANGED,
    STICK_FAILING,
    STICK_FULL,
    STICK_READ_ONLY,
    ExportFailed,
    csv_bytes,
    export,
)

TABLET = Install("k0123", "e1", "SITE-1", "T07")


def row(value: int = 3, month: str = "2026-11", detail: str = "c1_01", epoch: str = "e1") -> Row:
    """One row of the tiny story."""
    return Row("tiny", "1.0.0", "ckb", "child", "panels_seen", detail, value=value, month=month,
               site="SITE-1", epoch=epoch)


def lines(content: bytes) -> list[list[str]]:
    """The cells of an exported file."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_file_has_exactly_these_columns_and_one_line_per_row() -> None:
    assert lines(csv_bytes([row()], TABLET)) == [
        ["schema", "site", "device_label", "install_id", "epoch", "month", "story_id",
         "story_version", "language", "mode", "metric", "detail", "value"],
        ["kiosk-counts/1", "SITE-1", "T07", "k0123", "e1", "2026-11", "tiny", "1.0.0", "ckb",
         "child", "panels_seen", "c1_01", "3"]]


def test_excel_is_told_that_it_is_utf_8_and_lines_end_as_it_expects() -> None:
    content = csv_bytes([row(), row(4, "unknown")], TABLET)
    assert content.startswith(b"\xef\xbb\xbfschema,")
    assert content.count(b"\r\n") == content.count(b"\n") == 3


def test_the_same_rows_give_the_same_bytes() -> None:
    assert csv_bytes([row()], TABLET) == csv_bytes((row(),), TABLET)


@pytest.mark.parametrize("evil", ["=cmd", "+1", "-1", "@x", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(evil: str) -> None:
    install = Install("k1", evil, evil, evil)
    cells = lines(csv_bytes([
        Row("-s", "-1", "-en", "child", "panels_seen", "-d", value=1, month="2026-11",
            site=evil, epoch=evil)], install))[1]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert f"'{evil}" in cells


@given(st.text(max_size=20))
def test_no_text_whatever_begins_a_formula(text: str) -> None:
    assert not export_module._inert(text).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert export_module._inert(text).endswith(text)


def test_what_was_exported_is_on_the_stick_byte_for_byte(tmp_path: Path) -> None:
    done = export([row(), row(1, detail="c1_02")], TABLET, tmp_path)
    content = done.path.read_bytes()
    assert content == csv_bytes([row(), row(1, detail="c1_02")], TABLET)
    assert (done.rows, done.sha256) == (2, hashlib.sha256(content).hexdigest())
    assert [path.name for path in tmp_path.iterdir()] == ["kiosk-counts-T07-2026-11.csv"]


def test_the_screen_and_the_file_have_the_same_sums(tmp_path: Path) -> None:
    clock = HandClock.at("2026-11-23")
    ledger = Ledger.open(tmp_path / "data", clock)
    for number, metric in enumerate(METRICS):
        clock.seconds = HandClock.at(["2026-11-01", "2026-12-01", "1999-01-01"][number % 3]).seconds
        assert ledger.record([Entry("tiny", "1", "ar", "group", metric, f"d{number}", number + 1)])
    rows = ledger.totals()
    on_screen = {
        (month.month, metric): total for month in by_month(rows) for metric, total in month.totals()
        if total}
    in_file: dict[tuple[str, str], int] = {}
    for line in lines(export(rows, ledger.install, tmp_path).path.read_bytes())[1:]:
        cells = dict(zip(COLUMNS, line, strict=True))
        key = cells["month"], cells["metric"]
        in_file[key] = in_file.get(key, 0) + int(cells["value"])
    assert in_file == on_screen
    ledger.close()


@pytest.mark.parametrize(("label", "name"), [
    ("T07", "kiosk-counts-T07-2026-11.csv"),
    ("", "kiosk-counts-k0123-2026-11.csv"),
    ("A:B", "kiosk-counts-A-B-2026-11.csv"),
    ("../x", "kiosk-counts-x-2026-11.csv"),
    ("لوح", "kiosk-counts-k0123-2026-11.csv"),
])
def test_the_name_of_the_file_can_be_written_on_any_stick(
    tmp_path: Path, label: str, name: str,
) -> None:
    install = Install("k0123", "e1", "SITE-1", label)
    assert export([row()], install, tmp_path).path == tmp_path / name


def test_the_month_in_the_name_is_the_latest_that_was_counted(tmp_path: Path) -> None:
    rows = [row(month="2026-12"), row(month="unknown"), row(month="2026-11")]
    assert export(rows, TABLET, tmp_path).path.name == "kiosk-counts-T07-2026-12.csv"
    assert export([row(month="unknown")], TABLET, tmp_path).path.name.endswith("-unknown.csv")
    assert export([], TABLET, tmp_path).rows == 0


def test_a_later_export_takes_the_place_of_the_one_it_contains(tmp_path: Path) -> None:
    export([row(3)], TABLET, tmp_path)
    export([row(4), row(1, detail="c1_02")], TABLET, tmp_path)
    (path,) = tmp_path.iterdir()
    assert len(lines(path.read_bytes())) == 3


@pytest.mark.parametrize("before", [
    csv_bytes([row(9)], TABLET),                                  # counts that went backwards
    csv_bytes([row(1, epoch="e2")], TABLET),                      # a clone of this tablet
    csv_bytes([row(1)], Install("k9", "e1", "SITE-1", "T07")),    # two tablets with one label
    csv_bytes([row(3)], TABLET)[:-20],                            # torn
    b"holiday photos", b"", b"\xff\xfe\x00",
])
def test_a_file_that_says_anything_else_is_left_alone(tmp_path: Path, before: bytes) -> None:
    theirs = tmp_path / "kiosk-counts-T07-2026-11.csv"
    theirs.write_bytes(before)
    done = export([row(3)], TABLET, tmp_path)
    assert theirs.read_bytes() == before
    assert done.path.name == "kiosk-counts-T07-2026-11-2.csv"


def failing(monkeypatch: pytest.MonkeyPatch, number: int, nth: int = 1) -> None:
    """Let the `nth` fsync fail with the error `number`."""
    calls = []
    really = os.fsync

    def sync(handle: int) -> None:
        calls.append(handle)
        if len(calls) == nth:
            raise OSError(number, os.strerror(number))
        really(handle)

    monkeypatch.setattr(os, "fsync", sync)


@pytest.mark.parametrize(("number", "sentence"), [
    (errno.ENOSPC, STICK_FULL), (errno.EROFS, STICK_READ_ONLY), (errno.EACCES, STICK_READ_ONLY),
    (errno.EIO, STICK_FAILING), (errno.ENODEV, NO_FOLDER),
])
def test_what_went_wrong_is_one_sentence_and_nothing_half_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str,
) -> None:
    export([row(2)], TABLET, tmp_path)
    before = (tmp_path / "kiosk-counts-T07-2026-11.csv").read_bytes()
    with monkeypatch.context() as patch:
        failing(patch, number)
        with pytest.raises(ExportFailed) as failed:
            export([row(3)], TABLET, tmp_path)
    assert failed.value.sentence == sentence
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [before]


def test_a_stick_that_was_taken_out_is_missed_at_once(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="no longer there"):
        export([row()], TABLET, tmp_path / "gone")


def test_a_driver_that_cannot_sync_a_folder_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    failing(monkeypatch, errno.EINVAL, nth=2)
    assert export([row()], TABLET, tmp_path).path.exists()


@pytest.mark.parametrize("look", [1, 2])
def test_a_stick_that_does_not_keep_what_it_was_given_is_caught(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, look: int,
) -> None:
    """A stick of false size takes everything and gives back something else."""
    really = export_module._check
    looks = []

    def check(path: Path, content: bytes) -> None:
        looks.append(path)
        if len(looks) == look:
            path.write_bytes(content[:-1] + b"?")
        really(path, content)

    monkeypatch.setattr(export_module, "_check", check)
    with pytest.raises(ExportFailed) as failed:
        export([row()], TABLET, tmp_path)
    assert failed.value.sentence == STICK_CHANGED


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is closed to root")
def test_a_stick_with_its_switch_on_is_said_to_be_read_only(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(ExportFailed, match="cannot be written"):
        export([row()], TABLET, tmp_path)
    tmp_path.chmod(0o700)
