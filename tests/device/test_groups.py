"""What a tablet keeps of groups: what staff chose, and whose turn it is; nothing of anybody."""

import os
from pathlib import Path

import pytest

from kiosk.device.groups import GroupBook
from kiosk.model.group import Headcount

CHOSEN = Headcount(girls_and_boys=True, ages=((6, 9), (10, 15)))


def test_a_new_tablet_counts_one_number_and_begins_at_the_beginning(tmp_path: Path) -> None:
    book = GroupBook(tmp_path / "data")
    assert (book.headcount, book.chapters, book.turn) == (Headcount(), {}, 0)


def test_what_staff_chose_holds_from_then_on(tmp_path: Path) -> None:
    GroupBook(tmp_path / "data").choose(CHOSEN)
    assert GroupBook(tmp_path / "data").headcount == CHOSEN


def test_each_closing_moves_the_turn_on_and_says_which_chapter_is_next(tmp_path: Path) -> None:
    book = GroupBook(tmp_path)
    assert book.closed("tiny", "2")
    assert book.closed("other", "1")
    assert book.closed("tiny", "3")
    again = GroupBook(tmp_path)
    assert (again.chapters, again.turn) == ({"tiny": "3", "other": "1"}, 3)


def test_the_file_says_nothing_of_who_or_how_many_or_when(tmp_path: Path) -> None:
    GroupBook(tmp_path).closed("tiny", "2")
    (kept,) = tmp_path.iterdir()
    assert kept.read_bytes()[9:] == b'{"chapters":{"tiny":"2"},"turn":1}\n'


@pytest.mark.parametrize("torn", [b"", b"\x00" * 40, b"00000000 {}\n", b"hello"])
def test_a_torn_file_means_that_nothing_was_chosen_and_no_session_is_kept_from_beginning(
    tmp_path: Path, torn: bytes
) -> None:
    book = GroupBook(tmp_path)
    book.choose(CHOSEN)
    book.closed("tiny", "2")
    for path in tmp_path.iterdir():
        path.write_bytes(torn)
    assert (book.headcount, book.chapters, book.turn) == (Headcount(), {}, 0)
    assert book.closed("tiny", "3")
    assert book.turn == 1


def test_where_the_disk_would_not_take_it_the_turn_stays_and_nothing_is_raised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = GroupBook(tmp_path)
    book.closed("tiny", "2")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        assert not book.closed("tiny", "3")
    assert (book.chapters, book.turn) == ({"tiny": "2"}, 1)
