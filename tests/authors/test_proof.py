"""The proof visits every state: each rule finds its bad story, and the shipped book has none."""

import json
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.authors.check import PROVED, as_json, examined, explain
from kiosk.authors.check.desk import lay_out
from kiosk.authors.check.proof import Book, keeping, prove, reserved
from kiosk.authors.check.proof.book import Rule
from kiosk.authors.check.proof.walking import State, Step, count_combinations, count_paths, walk
from kiosk.authors.check.proof.ways import withheld_page_shown
from kiosk.device.library import open_library
from kiosk.device.library.shelf import open_script
from kiosk.device.library.sound import every_path
from kiosk.model import basket
from kiosk.model.story import Decision, Story

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent
CHAPTER, QUESTIONS, STORY = "chapters/1.yaml", "questions.yaml", "story.yaml"
TINY = open_library(TESTS / "stories", TESTS / "locale").story("tiny", "en")
BOOK = open_library(ROOT / "stories", ROOT / "locale").story("going_home_again", "en")

Edit = tuple[str, str, str]
#: By rule: what is replaced in which file by what, what is said, on which line, and the last steps
#: of the path that shows it.
BAD: dict[str, tuple[tuple[Edit, ...], str, str, tuple[str, ...]]] = {
    "page_never_read": (
        ((CHAPTER, "goto: p3}", "goto: p2}"), (STORY, "first: p1}", "first: p3}")),
        "Nobody who begins at 'p1' comes to 'p3'.", "- id: p3", ()),
    "path_without_end": (
        ((CHAPTER, "goto: E2", "goto: p5"),),
        "A path comes back to 'p5' and need never end.", "- id: p5",
        ("p5", "Q3", "Q4", "D2", "p5")),
    "choice_without_a_way_on": (
        ((CHAPTER, "next: p5", "next: p4"),),
        "After 'p4' no ending can be reached.", "- id: N1", ("Q1", "N1", "p4")),
    "message_missed": (
        ((STORY, "cast:\n", "messages: {always: [W05, H01], sometimes: [S09, W10]}\ncast:\n"),),
        "A path comes to 'E1' without H01, which is to be met always.", "messages: {",
        ("Q4", "D2", "E1")),
    "unlisted_message": (
        ((STORY, "cast:\n", "messages: {always: [W05, S09]}\ncast:\n"),),
        "W10 is not among the messages of story.yaml.", "messages: [W05, S09, W10]", ()),
    "asked_before_taught": (
        ((CHAPTER, "messages: [W05, S09, W10]", "messages: [W05, W10]"),),
        "'Q2' asks about S09, which this path has not told.", "messages: [S09]",
        ("p1", "D1", "p3", "Q2")),
    "hard_page_not_eased": (
        ((CHAPTER, "    eases: [care, smile]\n", ""),),
        "The chapter closes after 'p4', and nothing has lightened it.", "- id: p4",
        ("N1", "p4", "p5", "Q3", "Q4", "D2", "E1")),
    "question_without_words": (
        ((QUESTIONS, "text: Soup, picture: tiny_green", "text: Soup"),),
        "'Q3.c' cannot be told without reading: it has no picture.", "id: Q3.c", ()),
    "question_without_voice": (
        ((QUESTIONS, "hint: Look at her foot.", "hint: '...'"),),
        "Nothing of 'Q1.hint' can be read aloud in 'en'.", "hint:", ()),
    "answering_ends_wrong": (
        ((QUESTIONS, "{right: \"Yes, two feet.\", wrong", "{wrong"),
         (QUESTIONS, "text: \"True\",", "text: \"True\", feedback: Two it is.,")),
        "'Q2' can end without a reason.", "- id: Q2", ()),
    "alias_taken": (
        ((CHAPTER, "was: [old_p2]", "was: [p3]"),),
        "'p3' cannot have become 'p2': it is 'p3'.", "was: [p3]", ()),
    "place_lost": (
        ((CHAPTER, "was: [old_p2]", "was: [p3]"),),
        "Without 'p3', or with it renamed, a child who was at 'p3'", "- id: p3",
        ("p1", "D1", "p3")),
}


def spoilt(folder: Path, *edits: Edit) -> Path:
    """The folder of a copy of the tiny story with each (file, old, new) replaced."""
    copied = Path(shutil.copytree(TESTS / "stories" / "tiny", folder / "tiny"))
    for file, old, new in edits:
        text = (copied / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} must stand once in {file}"
        (copied / file).write_text(text.replace(old, new), encoding="utf-8")
    return copied


def book_of(folder: Path) -> Book:
    """A story of the tests as the rules see it."""
    return Book(lay_out(open_script(folder), TESTS / "locale", TESTS / "assets" / "pictures"))


#: The rules on questions in reserve.
RESERVED: tuple[Rule, ...] = (
    reserved.reserve_asked_untaught, reserved.reserve_never_asked, reserved.reserve_place_lost)
#: Rules on what no file says by itself have tests of their own.
APART = {"withheld_page_shown", "reserve_asked_untaught", "reserve_never_asked",
         "reserve_place_lost"}


@pytest.mark.parametrize("rule", [rule for rule in PROVED if rule.__name__ not in APART],
                         ids=lambda rule: rule.__name__)
def test_rule_finds_its_bad_story_its_line_and_the_path_that_shows_it(
    rule: Rule, tmp_path: Path
) -> None:
    edits, message, line, steps = BAD[rule.__name__]
    found = list(rule(book_of(spoilt(tmp_path, *edits))))
    mine = [one for one in found if message in one.message]
    assert mine, f"{rule.__name__} says only {[one.message for one in found]}"
    assert mine[0].rule == rule.__name__
    lines = (tmp_path / mine[0].file).read_text(encoding="utf-8").splitlines()
    assert line in lines[mine[0].line - 1]
    assert mine[0].path[len(mine[0].path) - len(steps):] == steps
    assert not steps or mine[0].path[0] == "p1"


def test_a_withheld_page_that_is_shown_is_found(tmp_path: Path) -> None:
    """Nothing that can be written breaks this rule; what is broken here is the withholding."""
    folder = spoilt(tmp_path, (STORY, "skip: p5", "until: referral_path\n    skip: p5"))
    assert not list(withheld_page_shown(book_of(folder)))
    book = book_of(folder)
    book.kept = book.whole  # as if nothing were taken out
    assert [one.path[-1] for one in withheld_page_shown(book)] == ["N1", "p4"]


RESERVE = """questions:
  - id: R1
    kind: true_false
    messages: [W10]
    stem: A sock has two holes.
    answers:
      - {id: R1.yes, text: "True", picture: tiny_green}
      - {id: R1.no, text: Not true, picture: tiny_yellow, right: true}
    hint: Where does the foot go in?
    feedback: {right: "One will do."}
"""


def with_reserve(folder: Path, messages: str = "[W10]") -> Book:
    """The tiny story with one question in reserve, which asks about `messages`."""
    copied = spoilt(folder)
    text = RESERVE.replace("[W10]", messages)
    (copied / "reserve.yaml").write_text(text, encoding="utf-8")
    return book_of(copied)


def test_a_question_in_reserve_that_no_way_can_ask_is_found(tmp_path: Path) -> None:
    (found,) = reserved.reserve_never_asked(with_reserve(tmp_path, "[W10, H01]"))
    assert found.message == "No path tells all that 'R1' asks about."
    assert (found.file, found.line) == ("tiny/reserve.yaml", 2)


def test_what_a_question_in_reserve_tells_itself_need_not_have_been_told(tmp_path: Path) -> None:
    book = with_reserve(tmp_path, "[W10, H01]\n    tells: [H01]")
    assert not [one for rule in RESERVED for one in rule(book)]


@pytest.mark.parametrize("inside", [(), ("R1",)], ids=["empty", "full"])
def test_a_basket_that_does_not_hold_what_was_told_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: tuple[str, ...]
) -> None:
    """Nothing that can be written breaks this rule; what is broken here is the basket."""
    book = with_reserve(tmp_path, "[W10, H01]" if inside else "[W10]")
    assert not list(reserved.reserve_asked_untaught(book))
    monkeypatch.setattr(reserved, "waiting", lambda sitting, story: tuple(
        one for one in story.reserve if one.id in inside))
    (found,) = reserved.reserve_asked_untaught(book)
    assert found.message.startswith("The basket at 'E1' ") and found.path[-1] == "E1"


def test_a_question_that_was_taken_out_of_the_basket_of_a_child_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = with_reserve(tmp_path)
    assert not list(reserved.reserve_place_lost(book))
    monkeypatch.setattr(basket, "still_there", lambda sitting, story: sitting)
    (found,) = reserved.reserve_place_lost(book)
    assert found.message == ("Who was at 'R1' when it was taken out does not come back to where "
                             "it stood.")


def test_every_rule_has_its_bad_story_and_explains_itself() -> None:
    assert {rule.__name__ for rule in PROVED} == {*BAD, *APART}
    assert all(explain(rule.__name__).endswith(".") for rule in PROVED)


@pytest.mark.parametrize("story", ["tiny", "cards"])
def test_a_good_story_is_proved(story: str) -> None:
    proof = prove(book_of(TESTS / "stories" / story).desk)
    assert proof.found == ()
    assert proof.states > 0


def test_the_shipped_book_is_proved_in_every_language() -> None:
    checked = examined(ROOT / "stories", ROOT / "locale", ROOT / "assets" / "pictures", looks=False)
    (proof,) = checked.proofs
    assert checked.found == ()
    assert (proof.combinations, proof.languages) == (2304, 4)
    #: Each of CN1 and CN2 read or skipped, and CN1 where CN2 is withheld.
    assert proof.paths == 2304 * 4 + 2304 * 2
    assert "proved" in str(proof) and "2,304 choice combinations" in str(proof)


def test_what_the_shipped_book_promises_is_all_that_its_script_tells() -> None:
    wanted = open_script(ROOT / "stories" / "going_home_again").story.messages
    assert wanted is not None
    assert wanted.unless_skipped == ("S11",)
    assert len(wanted.always) == 41
    assert wanted.sometimes == ()


def test_no_state_is_left_out() -> None:
    """Walked with the whole path as its memory, a state is a path: and all paths are found."""

    def whole(path: tuple[str, ...], step: Step) -> tuple[str, ...]:
        return (*path, step.at)

    walked = walk(TINY, (), whole)
    ended = {state.memory for state in walked if not TINY.ways_on(state.at)}
    assert ended == set(every_path(TINY))
    assert all(walked.path(state) == state.memory for state in walked)


def test_the_path_to_a_state_is_a_shortest_one() -> None:
    walked = walk(TINY, None, lambda memory, step: None)
    assert walked.path(State("p5", None)) == ("p1", "D1", "p2", "Q1", "N1", "p5")


@pytest.mark.parametrize("story", [TINY, BOOK], ids=lambda story: story.id)
def test_paths_and_rows_of_choices_are_counted_as_if_each_were_walked(story: Story) -> None:
    paths = list(every_path(story))
    rows = {tuple(on for node_id, on in pairwise(path)
                  if isinstance(story.nodes[node_id], Decision)) for path in paths}
    assert (count_paths(story), count_combinations(story)) == (len(paths), len(rows))


def test_a_page_taken_out_leads_on_and_one_renamed_remembers() -> None:
    assert keeping.without(TINY, "p5").ways_on("N1") == ("p4", "Q3")
    assert keeping.without(TINY, "p1").start == "D1"
    (new,) = keeping.renamed(TINY, "p5").ways_on("p4")
    assert keeping.renamed(TINY, "p5").renamed("p5") == new


def test_a_finding_tells_programs_and_people_its_path(tmp_path: Path) -> None:
    edits, *_ = BAD["asked_before_taught"]
    spoilt(tmp_path, *edits)
    found = examined(tmp_path, TESTS / "locale", TESTS / "assets" / "pictures", looks=False).found
    assert json.loads(as_json(found))[0]["path"] == ["p1", "D1", "p2", "Q1"]
    assert str(found[0]).endswith("on the way p1 > D1 > p2 > Q1")
