"""A story that would strand the kiosk is refused, with file, line and what was meant."""

import shutil
from pathlib import Path

import pytest

from kiosk.device.library import StoryError, open_library
from kiosk.device.library.rules import RULES
from kiosk.device.library.shelf import open_script

TINY = Path(__file__).parents[2] / "stories" / "tiny"
CHAPTER = "chapters/1.yaml"


def changed(tmp_path: Path, file: str, old: str, new: str) -> tuple[Path, int]:
    """The tiny story with `old` in `file` replaced by `new`, and the line where `new` begins."""
    folder = tmp_path / "tiny"
    shutil.copytree(TINY, folder)
    text = (folder / file).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} must stand once in {file}"
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    return folder, text[: text.index(old)].count("\n") + 1


BAD = {
    "a misspelt key": (
        CHAPTER, "caption: It was dark.", "captoin: It was dark.",
        "unknown_key", "A panel has no 'captoin'. Did you mean 'caption'?"),
    "a key that is missing": (
        CHAPTER, "- {id: E1, title: The Dance, text:", "- {id: E1, text:",
        "missing_key", "This ending needs 'title'."),
    "a misspelt balloon kind": (
        CHAPTER, "kind: shout", "kind: shuot",
        "unknown_word", "Did you mean 'shout'?"),
    "a word for yes": (
        CHAPTER, "sensitive: true", "sensitive: yes",
        "unknown_word", "it can be true, false"),
    "a word where a list belongs": (
        CHAPTER, "was: [old_p2]", "was: old_p2",
        "wrong_shape", "'was' must be a list."),
    "a list where a word belongs": (
        CHAPTER, "describe: Noor looks under a red chair.", "describe: [Noor]",
        "wrong_shape", "'describe' must be one word or text."),
    "a list where a mapping belongs": (
        "story.yaml", "cast:\n  NOOR: Noor\n  TETA: Teta", "cast: [NOOR, TETA]",
        "wrong_shape", "'cast' must be a mapping."),
    "a word where an entry belongs": (
        CHAPTER, "- {id: p2.noor, who: NOOR, kind: thought, text: \"No sock here.\"}", "- hello",
        "wrong_shape", "a line must be a mapping"),
    "a panel that is not there": (
        CHAPTER, "next: p5", "next: p55",
        "unknown_target", "Nothing is called 'p55'. Did you mean 'p5'?"),
    "a start that is not there": (
        "story.yaml", "start: p1", "start: x",
        "unknown_target", "Nothing is called 'x'."),
    "a choice that leads nowhere": (
        CHAPTER, "goto: E2", "goto: E3",
        "unknown_target", "Did you mean 'E"),
    "a question called for by the name of a panel": (
        CHAPTER, "ask: Q1", "ask: p3",
        "wrong_target", "'p3' is a panel, not a question."),
    "a variant for a choice that there is not": (
        CHAPTER, "    ask: Q3", "    variants: [{chosen: D1.z}]\n    ask: Q3",
        "unknown_variant", "There is no choice 'D1.z'."),
    "a variant of a line that there is not": (
        CHAPTER, "    ask: Q3",
        "    variants: [{chosen: D1.a, say: [{id: p5.x, instead: p5.nor, text: No}]}]\n    ask: Q3",
        "unknown_variant", "'p5' has no line 'p5.nor'. Did you mean 'p5.noor'?"),
    "a panel without a way on": (
        CHAPTER, "    next: p5\n", "",
        "one_way_on", "'p4' leads nowhere"),
    "a panel with two ways on": (
        CHAPTER, "    ask: Q2", "    next: p4\n    ask: Q2",
        "one_way_on", "'p3' leads to 2 places"),
    "an id that is given twice": (
        CHAPTER, "id: p3.sign", "id: p3.noor",
        "duplicate_id", "The id 'p3.noor' is taken already, at tiny/chapters/1.yaml:"),
    "an id that climbs out of its folder": (
        CHAPTER, "id: p3.sign", "id: ../p3",
        "unsafe_id", "The id '../p3' may hold"),
    "an art that climbs out of its folder": (
        CHAPTER, "art: p4", "art: ../../p4",
        "unsafe_id", "'../../p4' is no picture's name"),
    "an answer's picture that climbs out of its folder": (
        "questions.yaml", "text: Stars, picture: tiny_yellow", "text: Stars, picture: /etc/x",
        "unsafe_id", "'/etc/x' is no picture's name"),
    "a stranger": (
        CHAPTER, "who: TETA, kind: whisper", "who: TEAT, kind: whisper",
        "unknown_person", "'TEAT' is not in the cast. Did you mean 'TETA'?"),
    "a sound with a speaker": (
        CHAPTER, "{id: p1.sound, kind: sound", "{id: p1.sound, who: NOOR, kind: sound",
        "unknown_person", "A sound belongs to nobody"),
    "a decision with one choice": (
        CHAPTER, "      - {id: D2.b, text: She sleeps, picture: tiny_yellow, goto: E2}\n", "",
        "no_choice", "'D2' has 1"),
    "a skip that leads nowhere": (
        "story.yaml", "    skip: p5\n", "",
        "skip_leads_nowhere", "needs 'skip'"),
    "steam beside the picture": (
        CHAPTER, "caption: It was dark.",
        "caption: It was dark.\n    breathe: {x: 0.9, y: 0, w: 0.2, h: 0.3}",
        "calm_out_of_sight", "The steam of 'p4' lies outside its picture, which is 0-1."),
    "too few things to find": (
        CHAPTER, "caption: It was dark.",
        "caption: It was dark.\n    things: [{id: p4.moon, text: Moon, x: 0.4, y: 0.4}]",
        "one_way_to_calm", "'p4' needs five things to find, or more; it has 1."),
    "a thing beside the picture": (
        CHAPTER, "caption: It was dark.",
        "caption: It was dark.\n    things: [{id: p4.moon, text: Moon, x: 1.4, y: 0.4}]",
        "calm_out_of_sight", "'p4.moon' lies outside its picture"),
    "both ways of a decision that teaches nothing": (
        CHAPTER, "  - id: D2\n", "  - id: D2\n    both: true\n",
        "no_other_way", "'D2' offers 'both': it needs two choices, a rule and a rejoin."),
    "a chapter that is not listed": (
        "questions.yaml", "id: Q2\n    chapter: \"1\"", "id: Q2\n    chapter: \"2\"",
        "unknown_chapter", "There is no chapter '2'."),
    "a language of another kiosk": (
        "story.yaml", "languages: [en, ar]", "languages: [en, xx]",
        "unknown_language", "'xx' is not one of ar, ckb, ku, en."),
    "a story without its source language": (
        "story.yaml", "languages: [en, ar]", "languages: [ar]",
        "unknown_language", "'en' must be among the languages"),
    "a story in another's folder": (
        "story.yaml", "id: tiny", "id: huge",
        "misplaced_story", "The story 'huge' is in the folder 'tiny'."),
}
#: What is told at the entry's beginning, for there is no line where it is missing.
ELSEWHERE = {"missing_key", "one_way_on", "no_choice", "skip_leads_nowhere", "duplicate_id",
             "unknown_chapter", "calm_out_of_sight", "one_way_to_calm", "no_other_way"}


@pytest.mark.parametrize("case", BAD)
def test_is_refused_with_file_line_and_reason(case: str, tmp_path: Path) -> None:
    file, old, new, rule, reason = BAD[case]
    folder, line = changed(tmp_path, file, old, new)
    with pytest.raises(StoryError) as caught:
        open_script(folder)
    found = [problem for problem in caught.value.problems if problem.rule == rule]
    assert found, caught.value.problems
    assert reason in found[0].message
    assert found[0].file == f"tiny/{file}"
    if rule not in ELSEWHERE:
        assert found[0].line == line


def test_every_rule_of_refusal_is_tried_above() -> None:
    assert {rule.__name__ for rule in RULES} <= {case[3] for case in BAD.values()}


def test_all_misfits_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    folder, _ = changed(tmp_path, CHAPTER, "mirror: never", "miror: never")
    text = (folder / "questions.yaml").read_text(encoding="utf-8")
    (folder / "questions.yaml").write_text(text.replace("stem:", "stme:"), encoding="utf-8")
    with pytest.raises(StoryError) as caught:
        open_script(folder)
    rules = [problem.rule for problem in caught.value.problems]
    assert rules.count("unknown_key") == 5
    assert rules.count("missing_key") == 4


def test_a_problem_reads_as_file_line_and_sentence(tmp_path: Path) -> None:
    folder, line = changed(tmp_path, CHAPTER, "next: p5", "next: p55")
    with pytest.raises(StoryError) as caught:
        open_script(folder)
    wanted = f"tiny/chapters/1.yaml:{line}: Nothing is called 'p55'. Did you mean 'p5'?"
    assert str(caught.value) == wanted


def test_a_chapter_file_that_is_missing_is_told(tmp_path: Path) -> None:
    shutil.copytree(TINY, tmp_path / "tiny")
    (tmp_path / "tiny" / CHAPTER).unlink()
    with pytest.raises(StoryError, match=r"tiny/chapters/1\.yaml:1: The file cannot be read"):
        open_script(tmp_path / "tiny")


def test_a_refused_story_leaves_the_others_on_the_shelf(tmp_path: Path) -> None:
    changed(tmp_path, CHAPTER, "next: p5", "next: p55")
    good = tmp_path / "good"
    shutil.copytree(TINY, good)
    text = (good / "story.yaml").read_text(encoding="utf-8")
    (good / "story.yaml").write_text(text.replace("id: tiny", "id: good"), encoding="utf-8")
    library = open_library(tmp_path, tmp_path)
    assert library.stories == ("good",)
    assert [problem.rule for problem in library.refused["tiny"]] == ["unknown_target"]
