"""Questions that a story keeps in reserve, and what older children hear after one."""

import shutil
from pathlib import Path

import pytest

from kiosk.device.library import Library, open_library
from kiosk.model.questions import Extension, Question

TESTS = Path(__file__).parents[2]
CARDS = TESTS / "stories" / "cards"
PO = Path("ar") / "LC_MESSAGES" / "cards.po"


@pytest.fixture
def library() -> Library:
    return open_library(TESTS / "stories", TESTS / "locale")


def with_reserve(tmp_path: Path, old: str, new: str) -> Library:
    """The stories with `old` in the reserve of cards replaced by `new`."""
    folder = tmp_path / "cards"
    shutil.copytree(CARDS, folder)
    text = (folder / "reserve.yaml").read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} must stand once"
    (folder / "reserve.yaml").write_text(text.replace(old, new), encoding="utf-8")
    return open_library(tmp_path, TESTS / "locale")


def fault(library: Library) -> str:
    """The only thing for which cards is refused."""
    (problem,) = library.refused["cards"]
    return f"{problem.rule}: {problem}"


def test_a_question_in_reserve_is_whole_and_stands_nowhere(library: Library) -> None:
    story = library.story("cards", "en")
    first, second = story.reserve
    assert (first.id, first.chapter, first.next, first.ages) == ("R1", "", "", (9, 15))
    assert (first.picture, first.too, second.ages) == ("tiny_yellow", "That can help too.", (6, 15))
    assert "R1" not in story.nodes
    assert [one.id for one in story.questions] == ["Q5", "Q6", "Q7", "R1", "R2"]


def test_a_language_keeps_the_questions_in_reserve_that_it_has_whole(library: Library) -> None:
    (only,) = library.story("cards", "ar").reserve
    assert only.id == "R1"
    assert only.too == "هٰذَا أَيْضًا يُسَاعِد."


def test_a_story_stays_ready_in_a_language_that_lacks_questions_in_reserve(
        library: Library) -> None:
    assert library.missing("cards", "ar") == ()
    assert "ar" in library.ready("cards")


def test_older_children_hear_more_where_the_language_says_it(
        library: Library, tmp_path: Path) -> None:
    question = library.story("cards", "en").nodes["Q5"]
    assert isinstance(question, Question)
    assert question.older == Extension("Why wool?", "It stays warm when it is wet.")
    catalogue = tmp_path / PO
    catalogue.parent.mkdir(parents=True)
    whole = (TESTS / "locale" / PO).read_text(encoding="utf-8")
    assert whole.count('msgctxt "Q5.older.tell"') == 1
    catalogue.write_text(whole.replace('"Q5.older.tell"', '"Q5.elsewhere"'), encoding="utf-8")
    lacking = open_library(TESTS / "stories", tmp_path).story("cards", "ar").nodes["Q5"]
    assert isinstance(lacking, Question) and lacking.older is None


def test_a_question_in_reserve_needs_a_right_answer_like_any_other(tmp_path: Path) -> None:
    library = with_reserve(tmp_path, ", right: true}", "}")
    assert fault(library).startswith("question_without_right_answer: cards/reserve.yaml:23:")


def test_a_question_in_reserve_leads_nowhere(tmp_path: Path) -> None:
    library = with_reserve(tmp_path, "kind: true_false", "kind: true_false\n    next: p1")
    assert "A reserve question has no 'next'." in fault(library)


def test_an_age_is_one_that_questions_are_written_for(tmp_path: Path) -> None:
    library = with_reserve(tmp_path, "ages: 9-15", "ages: 3-99")
    assert "it can be 12-15, 6-10, 6-12" in fault(library)


def test_an_id_in_reserve_is_taken_once_in_the_whole_story(tmp_path: Path) -> None:
    assert "The id 'Q5' is taken already" in fault(with_reserve(tmp_path, "id: R2\n", "id: Q5\n"))
