"""A torn catalogue takes no language away: the last good copy stays in use."""

import shutil
from pathlib import Path

import polib
import pytest

from kiosk.device.library import Library, last_good, open_library
from kiosk.device.library.catalogue import Catalogue

TESTS = Path(__file__).parents[2]
TINY = TESTS / "stories"


@pytest.fixture
def locale(tmp_path: Path) -> Path:
    folder = tmp_path / "locale"
    shutil.copytree(TESTS / "locale", folder)
    return folder


@pytest.fixture
def keep(tmp_path: Path) -> Path:
    return tmp_path / "data" / "catalogues"


def arabic(locale: Path) -> Path:
    return locale / "ar" / "LC_MESSAGES" / "tiny.po"


def opened(locale: Path, keep: Path | None) -> Library:
    return open_library(TINY, locale, keep)


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_catalogue_that_breaks_off_anywhere_is_made_whole_from_the_last_good_copy(
    locale: Path, keep: Path, part: float
) -> None:
    before = opened(locale, keep).story("tiny", "ar")
    whole = arabic(locale).read_bytes()
    arabic(locale).write_bytes(whole[: int(len(whole) * part)])
    for _ in range(2):  # and again at the next start
        assert opened(locale, keep).story("tiny", "ar") == before


def test_a_catalogue_that_has_gone_or_rotted_is_made_whole_too(locale: Path, keep: Path) -> None:
    before = opened(locale, keep).story("tiny", "ar")
    for damage in (b"\0" * 4096, b"\xff\xfe not UTF-8", None):
        if damage is None:
            arabic(locale).unlink()
        else:
            arabic(locale).write_bytes(damage)
        assert opened(locale, keep).story("tiny", "ar") == before


def test_without_a_copy_a_story_is_not_on_the_shelf_in_a_torn_language(
    locale: Path, keep: Path
) -> None:
    arabic(locale).write_bytes(arabic(locale).read_bytes()[:3000])
    library = opened(locale, keep)
    assert "ar" not in library.ready("tiny") and "en" in library.ready("tiny")


def test_a_text_that_was_withdrawn_is_not_brought_back(locale: Path, keep: Path) -> None:
    """Whoever marks a translation as doubtful takes the story off the shelf, and means it."""
    opened(locale, keep).ready("tiny")
    catalogue = polib.pofile(str(arabic(locale)))
    catalogue[0].flags = ["fuzzy"]
    catalogue.save()
    assert opened(locale, keep).missing("tiny", "ar") == (catalogue[0].msgctxt,)


def test_a_better_translation_takes_the_place_of_the_kept_one(locale: Path, keep: Path) -> None:
    opened(locale, keep).ready("tiny")
    catalogue = polib.pofile(str(arabic(locale)))
    catalogue[0].msgstr = "جَوْرَبٌ جَدِيد"
    catalogue.save()
    assert opened(locale, keep).story("tiny", "ar").title == "جَوْرَبٌ جَدِيد"
    arabic(locale).write_bytes(b"torn")
    assert opened(locale, keep).story("tiny", "ar").title == "جَوْرَبٌ جَدِيد"


def test_a_copy_that_is_torn_itself_says_nothing(locale: Path, keep: Path) -> None:
    opened(locale, keep).ready("tiny")
    copy = keep / "ar.tiny"
    copy.write_bytes(copy.read_bytes()[:-20])
    arabic(locale).write_bytes(b"torn")
    assert "ar" not in opened(locale, keep).ready("tiny")


def test_a_catalogue_that_did_not_change_is_not_written_again(locale: Path, keep: Path) -> None:
    opened(locale, keep).ready("tiny")
    copy = keep / "ar.tiny"
    before = copy.stat().st_mtime_ns, copy.stat().st_ino
    opened(locale, keep).ready("tiny")
    assert (copy.stat().st_mtime_ns, copy.stat().st_ino) == before


def test_nothing_is_kept_where_the_disk_takes_nothing(locale: Path, tmp_path: Path) -> None:
    full = tmp_path / "file"
    full.write_bytes(b"")
    assert "ar" in opened(locale, full / "catalogues").ready("tiny")


def test_a_catalogue_that_is_as_it_was_is_not_taken_apart_again(
    locale: Path, keep: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = opened(locale, keep).story("tiny", "ar")

    def never(raw: bytes, path: Path) -> Catalogue:
        raise AssertionError(f"{path} was taken apart")

    monkeypatch.setattr(last_good, "parsed", never)
    assert opened(locale, keep).story("tiny", "ar") == before


@pytest.mark.parametrize("damage", [b"", b"torn", b"0000"])
def test_a_copy_that_is_torn_is_made_anew(locale: Path, keep: Path, damage: bytes) -> None:
    before = opened(locale, keep).story("tiny", "ar")
    copy = keep / "ar.tiny"
    whole = copy.read_bytes()
    copy.write_bytes(damage + whole[len(damage) + 30:])
    assert opened(locale, keep).story("tiny", "ar") == before
    assert copy.read_bytes() == whole
