"""A pile of real exports becomes four files, and whatever is wrong with it is said."""

import csv
import json
import zipfile
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from kiosk.cli.commands import run
from kiosk.cli.playing import WRONG_INPUT
from kiosk.model.counts import Install, Row
from kiosk.model.interface import Interface
from kiosk.staff.export import csv_bytes, export
from kiosk.staff.merge import laying
from kiosk.staff.merge.finding import sentence
from kiosk.staff.merge.merging import Merged, add_up
from kiosk.staff.merge.pile import find
from kiosk.staff.merge.writing import write

SITE = "SITE-1"


def row(value: int, metric: str = "sessions_started", detail: str = "", epoch: str = "e1",
        month: str = "2026-11", site: str = SITE) -> Row:
    """One row of the tiny story."""
    return Row("tiny", "1.0.0", "ckb", "child", metric, detail, value=value, month=month,
               site=site, epoch=epoch)


def put(folder: Path, name: str, *rows: Row, install: str = "k1", label: str = "T1") -> Path:
    """An export of these rows, as a file alone."""
    path = folder / name
    path.write_bytes(csv_bytes(rows, Install(install, "e1", SITE, label)))
    return path


def merged(*paths: Path, now: str = "2026-11") -> Merged:
    return add_up(find(paths), now)


def said(of: Merged) -> list[str]:
    """The kinds of the findings, with what they are about."""
    return [f"{one.kind} {one.file or one.tablet}" for one in of.findings]


def values(of: Merged) -> list[int]:
    return [int(value) for value in of.sums["value"].to_pylist()]


def test_folders_zips_and_files_are_one_pile(tmp_path: Path) -> None:
    (tmp_path / "in" / "deeper").mkdir(parents=True)
    put(tmp_path / "in" / "deeper", "a.csv", row(1), install="k1")
    put(tmp_path / "in", "notes.txt", row(100), install="k9")
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("x/b.csv", csv_bytes([row(10)], Install("k2", "e1", SITE, "T2")))
        archive.writestr("__MACOSX/x/._b.csv", b"\0\0")
    alone = put(tmp_path, "c.csv", row(1000), install="k3", label="T3")
    of = merged(tmp_path / "in", tmp_path / "b.zip", alone)
    assert [one.name for one in of.files] == ["b.zip/x/b.csv", "c.csv", "in/deeper/a.csv"]
    assert values(of) == [1011]
    assert of.sums["tablets"].to_pylist() == [3]


def test_a_large_pile_is_read_by_several_processes_and_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(40):
        put(tmp_path, f"{number:02}.csv", row(number + 1), install=f"k{number % 7}", label="T")
    with zipfile.ZipFile(tmp_path / "more.zip", "w") as archive:
        for number in range(5):
            archive.writestr(f"{number}.csv", csv_bytes(
                [row(100)], Install(f"z{number}", "e1", SITE, "Z")))
    here = merged(tmp_path)
    monkeypatch.setattr(laying, "_MANY", 1)
    there = merged(tmp_path)
    assert there.sums.equals(here.sums)
    assert (there.files, there.findings) == (here.files, here.findings)


def test_two_files_of_one_name_in_two_folders_are_both_taken(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name / "stick").mkdir(parents=True)
        put(tmp_path / name / "stick", "c.csv", row(5), install=f"k{name}", label=name)
    assert values(merged(tmp_path / "a" / "stick", tmp_path / "b" / "stick")) == [10]


def test_a_whole_export_set_is_added_up_once(tmp_path: Path) -> None:
    export([row(4)], Install("k1", "e1", SITE, "T1"), tmp_path)
    of = merged(tmp_path)
    assert values(of) == [4]
    assert said(of) == []


def test_a_set_whose_table_was_changed_afterwards_is_left_out(tmp_path: Path) -> None:
    done = export([row(4)], Install("k1", "e1", SITE, "T1"), tmp_path)
    table = done.folder / f"{done.folder.name}.csv"
    table.write_bytes(table.read_bytes().replace(b",4,", b",9,"))
    assert said(merged(tmp_path)) == [f"changed {tmp_path.name}/{done.folder.name}/{table.name}"]


def test_bad_files_are_named_and_the_others_added_up(tmp_path: Path) -> None:
    put(tmp_path, "good.csv", row(3), row(8, "panels_seen", "c1_01"))
    (tmp_path / "again.csv").write_bytes((tmp_path / "good.csv").read_bytes())
    (tmp_path / "foreign.csv").write_bytes(b"name,age\r\nx,7\r\n")
    (tmp_path / "month.csv").write_bytes(
        csv_bytes([row(70)], Install("k7", "e1", SITE, "T7")).replace(b"2026-11", b"Nov-26"))
    (tmp_path / "value.csv").write_bytes(
        csv_bytes([row(70)], Install("k8", "e1", SITE, "T8")).replace(b",70,", b",7x,"))
    (tmp_path / "blank.csv").write_bytes(
        csv_bytes([row(70)], Install("k8", "e1", SITE, "T8")).replace(b",70,", b",,"))
    (tmp_path / "minus.csv").write_bytes(
        csv_bytes([row(70)], Install("k8", "e1", SITE, "T8")).replace(b",70,", b",-70,"))
    torn = csv_bytes([row(2), row(5, "panels_seen", "c1_02")], Install("k6", "e1", SITE, "T6"))
    (tmp_path / "torn.csv").write_bytes(torn[:-9])
    of = merged(tmp_path)
    named = {one.split("/")[-1] for one in said(of)}
    assert named == {"good.csv", "foreign.csv", "month.csv", "value.csv", "blank.csv",
                     "minus.csv", "torn.csv"}
    assert [one.split()[0] for one in said(of)].count("damaged") == 4
    assert dict(zip(of.sums["metric"].to_pylist(), values(of), strict=True)) == {
        "sessions_started": 5, "panels_seen": 8}


def test_a_zip_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "torn.zip").write_bytes(b"PK\x03\x04 and no more")
    assert said(merged(tmp_path)) == [f"foreign {tmp_path.name}/torn.zip"]


def test_what_was_counted_after_a_restored_copy_is_added_and_told(tmp_path: Path) -> None:
    put(tmp_path, "a.csv", row(7), row(2, epoch="e2"))
    of = merged(tmp_path)
    assert values(of) == [9]
    assert said(of) == ["epochs T1"]


@pytest.mark.parametrize(("exports", "parted"), [
    ([{"a": 1}, {"a": 2, "b": 1}, {"a": 2, "b": 4}], False),
    ([{"a": 5}, {"a": 3, "b": 4}], True),
    ([{"a": 5, "b": 1}, {"a": 9}], True),
    # The largest says as much as both others; these two still cannot be of one tablet.
    ([{"a": 5}, {"a": 3, "b": 1}, {"a": 9, "b": 9}], True),
])
def test_one_tablet_only_grows_and_two_under_one_name_do_not(
    tmp_path: Path, exports: list[dict[str, int]], parted: bool,
) -> None:
    for number, one in enumerate(exports):
        put(tmp_path, f"{number}.csv",
            *(row(value, "panels_seen", detail) for detail, value in one.items()))
    assert said(merged(tmp_path)) == (["diverged T1"] if parted else [])


def test_a_torn_file_makes_no_second_tablet(tmp_path: Path) -> None:
    old = put(tmp_path, "1.csv", row(1, detail="a"), row(1, detail="b"), row(1, detail="c"))
    assert old.exists()
    new = put(tmp_path, "2.csv", row(9, detail="a"), row(9, detail="b"), row(9, detail="c"))
    new.write_bytes(new.read_bytes()[:-40])
    assert said(merged(tmp_path)) == [f"torn {tmp_path.name}/2.csv"]


def test_a_renamed_tablet_bears_the_name_of_its_latest_export(tmp_path: Path) -> None:
    put(tmp_path, "1.csv", row(1), label="OLD")
    put(tmp_path, "2.csv", row(1), row(1, "panels_seen", "c1_01"), label="NEW")
    assert [one.label for one in merged(tmp_path).tablets] == ["NEW"]


def test_both_tables_and_the_manifest_say_the_same_and_say_it_again(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    put(tmp_path / "in", "a.csv", row(3, site="=SUM(1)"), row(8, "panels_seen", "-x"))
    of = merged(tmp_path / "in")
    for name in ("once", "again"):
        write(of, tmp_path / name)
    once, again = (
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()}
        for name in ("once", "again"))
    assert once == again
    lines = list(csv.DictReader(once["merged.csv"].decode("utf-8-sig").splitlines()))
    assert [(one["site"], one["detail"], one["value"]) for one in lines] == [
        ("'=SUM(1)", "", "3"), (SITE, "'-x", "8")]
    rows = pq.read_table(tmp_path / "once" / "merged.parquet").to_pylist()
    assert [(one["site"], one["detail"], one["value"]) for one in rows] == [
        ("=SUM(1)", "", 3), (SITE, "-x", 8)]
    told = json.loads(once["manifest.json"])
    assert [one["name"] for one in told["written"]] == [
        "merged.csv", "merged.parquet", "findings.txt"]
    assert str(tmp_path) not in once["manifest.json"].decode()


def test_the_command_adds_up_and_says_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    put(tmp_path, "a.csv", row(3, month="2025-01"), row(4, month="2025-03"))
    with pytest.raises(SystemExit) as end:
        run(["merge", str(tmp_path), "--out", str(tmp_path / "sum")])
    assert end.value.code == 0
    out = capsys.readouterr().out
    assert "T1 at SITE-1 has counted nothing in February 2025." in out
    assert "1 files of 1 tablets added up, 0 repeats, 0 left out: 2 lines" in out
    assert (tmp_path / "sum" / "findings.txt").read_text() in out


def test_the_command_ends_with_a_sentence_where_there_is_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    for where in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(SystemExit) as end:
            run(["merge", str(where), "--out", str(tmp_path / "sum")])
        assert end.value.code == WRONG_INPUT
    assert capsys.readouterr().err.count("kiosk: ") == 2


def test_an_engine_that_is_not_there_ends_the_merge_with_its_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    put(tmp_path, "a.csv", row(3))
    with pytest.raises(SystemExit):
        run(["merge", str(tmp_path), "--out", str(tmp_path / "sum"), "--engine", "abacus://here"])
    assert "abacus://here did not add up the counts" in capsys.readouterr().err


def test_every_finding_of_a_file_is_a_sentence_of_its_own(tmp_path: Path) -> None:
    from kiosk.staff.merge.finding import FILE_FAULTS, Finding

    sentences = {sentence(Finding.read({"kind": kind, "file": "a.csv"}), Interface())
                 for kind in (*FILE_FAULTS, "again", "torn")}
    # What is damaged at no known line is not as it was written: the same advice.
    assert len(sentences) == len(FILE_FAULTS) + 1
    assert all(one.startswith("a.csv ") for one in sentences)
