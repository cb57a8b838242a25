"""The proof visits every state: each rule finds its bad story, and the shipped book has none."""

import json
import shutil
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.authors.check import PROVED, as_json, examined, explain
from kiosk.authors.check.desk import lay_out
from kiosk.authors.check.proof import Book, keeping, prove
from kiosk.authors.check.proof.book import Rule
from kiosk.authors.check.proof.walking import State, Step, count_combinations, count_paths, walk
from kiosk.authors.check.proof.ways import withheld_page_shown
from kiosk.device.library import open_library
from kiosk.device.library.shelf import open_script
from kiosk.device.library.sound import every_path
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


@pytest.mark.parametrize("rule", [rule for rule in PROVED if rule is not withheld_page_shown],
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


def test_every_rule_has_its_bad_story_and_explains_itself() -> None:
    assert {rule.__name__ for rule in PROVED} == {*BAD, "withheld_page_shown"}
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
