"""One touch takes everything away: which files, under which names, and what they say together."""

import hashlib
import json
from collections import Counter
from pathlib import Path

import pytest

from kiosk.device.clock import HandClock
from kiosk.device.ledger import Ledger
from kiosk.model.counts import METRICS, Entry, Install, Row, by_month
from kiosk.staff.export import ALL_FORMATS, ExportFailed, Wanted, csv_bytes, export
from kiosk.staff.export.manifest import NAME, intact
from tests.staff.export.exporting import TABLET, interface, records, row, template, year


def written(folder: Path) -> dict[str, bytes]:
    """The files of a set."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_one_touch_writes_every_format_and_a_manifest(tmp_path: Path) -> None:
    done = export(year(), TABLET, tmp_path, Wanted(mapping=template(), now="2026-12"))
    stem = "kiosk-counts-T07-2026-12"
    assert done.folder == tmp_path / stem
    assert set(written(done.folder)) == {
        f"{stem}.csv", f"{stem}.hxl.csv", f"{stem}.xlsx", f"{stem}.json", NAME,
        f"{stem}.dhis2-IQ_DUH_CAMP_A-202611.json", f"{stem}.dhis2-IQ_DUH_CAMP_A-202612.json"}


def test_without_a_mapping_there_is_no_file_for_dhis2(tmp_path: Path) -> None:
    done = export(year(), TABLET, tmp_path)
    assert not [name for name, _ in done.files if "dhis2" in name]


@pytest.mark.parametrize("one", ALL_FORMATS)
def test_a_single_format_can_be_asked_for(tmp_path: Path, one: str) -> None:
    wanted = Wanted((one,), mapping=template())  # type: ignore[arg-type]
    done = export(year(), TABLET, tmp_path, wanted)
    listed = json.loads((done.folder / NAME).read_bytes())["files"]
    assert {file["format"] for file in listed} == {one}


def test_the_manifest_names_every_file_with_its_rows_and_its_digest(tmp_path: Path) -> None:
    done = export(year(), TABLET, tmp_path, Wanted(mapping=template()))
    files = written(done.folder)
    told = json.loads(files[NAME])
    assert {one["name"] for one in told["files"]} == set(files) - {NAME}
    for one in told["files"]:
        content = files[one["name"]]
        assert one["bytes"] == len(content)
        assert one["sha256"] == hashlib.sha256(content).hexdigest()
        if one["name"].endswith(".csv"):
            assert one["rows"] == content.count(b"\r\n") - (2 if one["format"] == "hxl" else 1)
    assert (told["profile"], told["latest_month"]) == ("internal", "2026-12")


def test_a_torn_or_mixed_set_does_not_fit_its_manifest(tmp_path: Path) -> None:
    files = written(export(year(), TABLET, tmp_path).folder)
    assert intact(files)
    (name, *_) = (one for one in files if one.endswith(".json") and one != NAME)
    assert not intact({**files, name: files[name][:-1]})
    assert not intact({**files, "more.csv": b""})
    assert not intact({one: content for one, content in files.items() if one != NAME})


def test_the_csv_is_every_row(tmp_path: Path) -> None:
    done = export(year(), TABLET, tmp_path)
    assert (done.folder / f"{done.folder.name}.csv").read_bytes() == csv_bytes(year(), TABLET)


def test_the_same_counts_give_the_same_bytes_in_every_file(tmp_path: Path) -> None:
    wanted = Wanted(mapping=template(), interface=interface("ar"))
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    one = export(year(), TABLET, tmp_path / "one", wanted).folder
    two = export(year(), TABLET, tmp_path / "two", wanted).folder
    assert written(one) == written(two)


def test_the_screen_and_the_file_have_the_same_sums(tmp_path: Path) -> None:
    clock = HandClock.at("2026-11-23")
    ledger = Ledger.open(tmp_path / "data", clock)
    for number, metric in enumerate(METRICS):
        clock.seconds = HandClock.at(["2026-11-01", "2026-12-01", "1999-01-01"][number % 3]).seconds
        assert ledger.record([Entry("tiny", "1", "ar", "group", metric, f"d{number}", number + 1)])
    clock.seconds = HandClock.at("2027-01-05").seconds
    assert ledger.say_month("2026-12")
    rows = ledger.totals()
    on_screen = Counter({
        (month.month, metric): total for month in by_month(rows)
        for metric, total in month.totals() if total})
    done = export(rows, ledger.install, tmp_path)
    in_file: Counter[tuple[str, str]] = Counter()
    for line in records((done.folder / f"{done.folder.name}.csv").read_bytes()):
        in_file[line["month_said"] or line["month"], line["metric"]] += int(line["value"])
    assert in_file == on_screen
    ledger.close()


@pytest.mark.parametrize(("label", "name"), [
    ("T07", "kiosk-counts-T07-2026-11"),
    ("", "kiosk-counts-k0123-2026-11"),
    ("A:B", "kiosk-counts-A-B-2026-11"),
    ("../x", "kiosk-counts-x-2026-11"),
    ("لوح", "kiosk-counts-tablet-2026-11"),
])
def test_the_names_can_be_written_on_any_stick(tmp_path: Path, label: str, name: str) -> None:
    install = Install("k0123", "e1", "SITE-1", label)
    done = export([row()], install, tmp_path)
    assert done.folder == tmp_path / name
    assert all(name.isascii() for name, _ in done.files)


@pytest.mark.parametrize(("rows", "month"), [
    ([row(month="2026-12"), row(month="unknown"), row(month="2026-11")], "2026-12"),
    ([row(month="unknown")], "unknown"),
    ([row(month="unknown", said="2027-01")], "2027-01"),
    ([], "unknown"),
])
def test_the_month_in_the_name_is_the_latest_that_was_counted(
    tmp_path: Path, rows: list[Row], month: str,
) -> None:
    assert export(rows, TABLET, tmp_path).folder.name == f"kiosk-counts-T07-{month}"


def test_a_later_export_takes_the_place_of_the_one_it_contains(tmp_path: Path) -> None:
    export([row(3)], TABLET, tmp_path)
    export([row(4), row(1, detail="c1_02")], TABLET, tmp_path)
    (folder,) = tmp_path.iterdir()
    assert len(records((folder / f"{folder.name}.csv").read_bytes())) == 2


@pytest.mark.parametrize(("before", "tablet"), [
    ([row(9)], TABLET),                                      # counts that went backwards
    ([row(1, epoch="e2")], TABLET),                          # a clone of this tablet
    ([row(1)], Install("k9", "e1", "SITE-1", "T07")),        # two tablets with one label
])
def test_an_export_that_says_anything_else_is_left_alone(
    tmp_path: Path, before: list[Row], tablet: Install,
) -> None:
    theirs = written(export(before, tablet, tmp_path).folder)
    done = export([row(3)], TABLET, tmp_path)
    assert done.folder.name == "kiosk-counts-T07-2026-11-2"
    assert written(tmp_path / "kiosk-counts-T07-2026-11") == theirs


def test_fewer_formats_do_not_take_away_what_more_had_written(tmp_path: Path) -> None:
    all_of_it = written(export([row(3)], TABLET, tmp_path).folder)
    export([row(3)], TABLET, tmp_path, Wanted(("csv",)))
    assert written(tmp_path / "kiosk-counts-T07-2026-11") == all_of_it


def test_a_workbook_in_which_somebody_wrote_is_kept(tmp_path: Path) -> None:
    folder = export([row(3)], TABLET, tmp_path).folder
    (folder / f"{folder.name}.xlsx").write_bytes(b"a workbook with notes")
    assert export([row(4)], TABLET, tmp_path).folder.name.endswith("-2")
    assert (folder / f"{folder.name}.xlsx").read_bytes() == b"a workbook with notes"


def test_what_is_shared_has_a_name_of_its_own_and_no_id_of_the_tablet(tmp_path: Path) -> None:
    wanted = Wanted(profile="shareable", now="2027-01", mapping=template())
    rows = [row(50), row(50, "2026-12", metric="sessions_started")]
    done = export(rows, TABLET, tmp_path, wanted)
    assert done.folder.name == "kiosk-shareable-T07-2026-12"
    files = written(done.folder)
    assert len(files) == 6
    assert not [name for name, content in files.items() if b"k0123" in content]


def test_before_a_month_is_over_there_is_nothing_to_share(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="No month is over yet"):
        export([row(50)], TABLET, tmp_path, Wanted(profile="shareable", now="2026-11"))
    assert not list(tmp_path.iterdir())


def test_a_later_share_takes_the_place_of_the_earlier_one(tmp_path: Path) -> None:
    for value, now in ((5, "2026-12"), (30, "2026-12"), (31, "2027-01")):
        export([row(value)], TABLET, tmp_path, Wanted(profile="shareable", now=now))
    assert [path.name for path in tmp_path.iterdir()] == ["kiosk-shareable-T07-2026-11"]
