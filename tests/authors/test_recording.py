"""Whoever records sees each text once, who says it, and what is there already."""

import csv
import shutil
from io import StringIO
from pathlib import Path

import pytest

from kiosk.authors.recording import as_csv, listed

TESTS = Path(__file__).parents[1]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    shutil.copytree(TESTS / "stories" / "tiny", tmp_path / "tiny")
    return tmp_path / "tiny"


def test_every_line_is_listed_once_with_its_speaker_and_file(story: Path) -> None:
    takes = listed(story, TESTS / "locale", "en")
    assert len({take.id for take in takes}) == len(takes)
    (teta,) = [take for take in takes if take.id == "p4.teta"]
    assert (teta.who, teta.file, teta.there) == ("Teta", "en/p4.teta.ogg", False)
    assert next(take for take in takes if take.id == "p4.caption").who == ""


def test_what_lies_there_already_is_marked(story: Path) -> None:
    (folder := story / "audio" / "ar").mkdir(parents=True)
    (folder / "p4.teta.ogg").write_bytes(b"")
    there = [take.id for take in listed(story, TESTS / "locale", "ar") if take.there]
    assert there == ["p4.teta"]


def test_the_list_of_another_language_is_in_its_words(story: Path) -> None:
    (teta,) = [take for take in listed(story, TESTS / "locale", "ar") if take.id == "p4.teta"]
    assert teta.who == "تِيتَا" and "ا" in teta.text


def test_what_is_not_translated_is_not_listed(story: Path, tmp_path: Path) -> None:
    assert listed(story, tmp_path, "ku") == ()


def test_a_language_that_is_not_known_is_refused(story: Path) -> None:
    with pytest.raises(KeyError, match="is not one of"):
        listed(story, TESTS / "locale", "xx")


def test_a_spreadsheet_reads_the_list(story: Path) -> None:
    rows = list(csv.DictReader(StringIO(as_csv(listed(story, TESTS / "locale", "ar")))))
    assert set(rows[0]) == {"id", "speaker", "text", "file", "recorded"}
    assert {row["recorded"] for row in rows} == {"no"}
