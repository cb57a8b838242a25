"""Each rule of the check finds its fault, at its line, and finds nothing in a good story."""

import json
import shutil
from pathlib import Path

import polib
import pytest

from kiosk.authors.check import (
    CATALOGUED,
    LETTERED,
    RULES,
    SOUND,
    Finding,
    as_json,
    check,
    every_path,
    explain,
)
from kiosk.device.library import open_library

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent
CHAPTER = "chapters/1.yaml"
QUESTIONS = "questions.yaml"
PICTURES = TESTS / "assets" / "pictures"


def changed(tmp_path: Path, file: str, old: str, new: str) -> int:
    """Copy the tiny story with `old` in `file` replaced by `new`; the line where `new` begins."""
    shutil.copytree(TESTS / "stories" / "tiny", tmp_path / "tiny", dirs_exist_ok=True)
    text = (tmp_path / "tiny" / file).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} must stand once in {file}"
    (tmp_path / "tiny" / file).write_text(text.replace(old, new), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def said(tmp_path: Path, msgctxt: str, msgstr: str) -> Path:
    """A copy of the test catalogues where `msgctxt` is translated as `msgstr`."""
    shutil.copytree(TESTS / "locale", tmp_path / "locale")
    path = tmp_path / "locale" / "ar" / "LC_MESSAGES" / "tiny.po"
    catalogue = polib.pofile(str(path))
    (entry,) = [entry for entry in catalogue if entry.msgctxt == msgctxt]
    entry.msgstr = msgstr
    catalogue.save()
    return tmp_path / "locale"


def rules_of(found: tuple[Finding, ...]) -> set[str]:
    return {finding.rule for finding in found}


#: By rule: file, what is replaced, by what, what is said of it, and on which line.
BAD = {
    "unreachable_panel": (
        CHAPTER, "goto: p3}", "goto: p2}",
        "No way leads to 'p3'.",
        "- id: p3"),
    "dead_end": (
        CHAPTER, "next: p5", "next: p4",
        "From 'p4' no ending can be reached.",
        "- id: p4"),
    "endless_path": (
        CHAPTER, "goto: E2", "goto: p5",
        "A path leads from 'p5' back to 'p5'.",
        "- id: p5"),
    "rejoin_missed": (
        CHAPTER, "rejoin: p5", "rejoin: p4",
        "the story can end without passing 'p4'",
        "rejoin: p4"),
    "caption_missing": (
        CHAPTER,
        "    caption: It was dark.\n    say:\n"
        "      - {id: p4.teta, who: TETA, kind: whisper, text: \"I am here.\"}\n", "",
        "'p4' says nothing",
        "- id: p4"),
    "empty_text": (
        CHAPTER, "describe: A dark room with a small lamp.", "describe: ''",
        "'p4.describe' is empty.",
        "describe: ''"),
    "too_many_words": (
        CHAPTER, "I am here.", "I am here " + "and here " * 5 + "too.",
        "14 words in 'p4.teta'; a whisper holds 12.",
        "id: p4.teta"),
    "unkind_word": (
        CHAPTER, "It was dark.", "It was the Enemy.",
        "'enemy' is not said to these children (en, p4.caption).",
        "the Enemy"),
    "question_without_right_answer": (
        QUESTIONS, "text: A hat, picture: tiny_blue",
        "text: A hat, picture: tiny_blue, right: true",
        "'Q1' is 'single' and needs exactly one right answer; it has 2.",
        "answers:"),
    "question_without_wrong_answer": (
        QUESTIONS, "text: \"False\", picture: tiny_yellow",
        "text: \"False\", picture: tiny_yellow, right: true",
        "Every answer of 'Q2' is right.",
        "answers:"),
    "answer_without_its_place": (
        QUESTIONS, "text: Calm, picture: tiny_blue",
        "text: Calm, picture: tiny_blue, spot: {x: 0, y: 0, w: 0.5, h: 1}",
        "'Q4.calm' has no use for a spot: 'Q4' is 'feelings'.",
        "id: Q4.calm"),
    "question_without_hint": (
        QUESTIONS, "    hint: Count them.\n", "",
        "'Q2' has no hint.",
        "- id: Q2"),
    "ends_on_wrong_answer": (
        QUESTIONS, "{right: \"Yes, two feet.\", wrong: \"Count once more.\"}",
        "{wrong: \"Count once more.\"}",
        "'Q2' has no 'feedback: right:' to say.",
        "feedback: {wrong: \"Count"),
    "feeling_scored": (
        QUESTIONS, "text: Calm, picture: tiny_blue", "text: Calm, picture: tiny_blue, right: true",
        "none of them is 'right'",
        "answers:"),
    "untranslated": (
        CHAPTER, "caption: It was dark.", "caption: It was very dark.",
        "'p4.caption' is not translated into 'ar'.",
        "very dark"),
    "wrong_digits": (
        CHAPTER, "Teta had made 2 new ones.", "Teta had made ٢ new ones.",
        "'p5.caption' in 'en' has foreign digits: ٢",
        "٢ new"),
    "wrong_letters": (
        CHAPTER, "It was dark.", "It was \u202edark.",
        "'p4.caption' in 'en' has strange letters: U+202E",
        "dark."),
    "missing_picture": (
        QUESTIONS, "text: Stars, picture: tiny_yellow", "text: Stars, picture: tiny_gold",
        "There is no tiny_gold.webp among the shared pictures.",
        "tiny_gold"),
    "wrong_anchors": (
        "pictures/p4.json", '"mouth": [0.6, 0.55]', '"mouth": [0.1, 0.55]',
        "The mouth of TETA is outside the head.",
        '"mouth": [0.1'),
    "missing_anchor": (
        CHAPTER, "who: TETA, kind: whisper", "who: NOOR, kind: whisper",
        "pictures/p4.json does not say where NOOR is.",
        "id: p4.teta"),
    "lettering_does_not_fit": (
        CHAPTER, "caption: It was dark.", "caption: " + "It was dark. " * 60,
        "In 'en': p4.caption: ",
        "caption: It was dark. It was dark."),
}


@pytest.mark.parametrize("rule", BAD)
def test_rule_finds_its_fault(rule: str, tmp_path: Path) -> None:
    file, old, new, message, place = BAD[rule]
    changed(tmp_path, file, old, new)
    found = check(tmp_path, TESTS / "locale", PICTURES)
    mine = [finding for finding in found if finding.rule == rule and message in finding.message]
    assert mine, f"{rule} is not among {[str(one) for one in found]}"
    assert mine[0].file == f"tiny/{file}"
    lines = (tmp_path / mine[0].file).read_text(encoding="utf-8").splitlines()
    assert place in lines[mine[0].line - 1]


def test_every_rule_has_its_bad_story() -> None:
    wanted = {rule.__name__ for rule in (*SOUND, *RULES)} | {"lettering_does_not_fit"}
    assert wanted == {*BAD, "arabic_without_tashkeel"}


@pytest.mark.parametrize("rule", [rule.__name__ for rule in SOUND])
def test_a_story_that_would_strand_or_wrong_a_child_is_not_on_the_shelf(
    rule: str, tmp_path: Path,
) -> None:
    file, old, new, _, _ = BAD[rule]
    changed(tmp_path, file, old, new)
    library = open_library(tmp_path, TESTS / "locale")
    assert library.stories == ()
    assert rule in {problem.rule for problem in library.refused["tiny"]}


def test_a_good_story_is_found_good() -> None:
    assert check(TESTS / "stories", TESTS / "locale", PICTURES) == ()


@pytest.mark.parametrize(
    ("msgstr", "rule"),
    [
        ("أنا هنا.", "arabic_without_tashkeel"),
        ("أَنَا هنا.", "arabic_without_tashkeel"),
        ("أَنَا هُنَا 2.", "wrong_digits"),
        ("أَنَا هُنَا ۲.", "wrong_digits"),
        ("أَنَا هُنَا, هُنَا.", "wrong_letters"),
        ("أَنَا فِی الْبَيْت.", "wrong_letters"),
        ("هٰذَا هُوَ الْعَدُوّ.", "unkind_word"),
        ("", "untranslated"),
    ],
)
def test_a_bad_translation_is_found(msgstr: str, rule: str, tmp_path: Path) -> None:
    locale = said(tmp_path, "p4.teta", msgstr)
    found = check(TESTS / "stories", locale, PICTURES)
    assert rules_of(found) == {rule}
    assert found[0].file == "tiny/chapters/1.yaml"


@pytest.mark.parametrize("word", ["الشَّمْسُ", "الْقَمَرُ", "هٰذَا", "آمِنًا", "نُورُ", "وَقْت", "لِي"])
def test_a_fully_pointed_word_is_left_in_peace(word: str, tmp_path: Path) -> None:
    found = check(TESTS / "stories", said(tmp_path, "p4.teta", word), PICTURES)
    assert found == ()


def test_a_refused_story_is_told_among_the_findings(tmp_path: Path) -> None:
    line = changed(tmp_path, CHAPTER, "next: p5", "next: p55")
    (found,) = check(tmp_path, TESTS / "locale", PICTURES)
    assert (found.rule, found.line) == ("unknown_target", line)


def test_findings_are_json_for_other_programs(tmp_path: Path) -> None:
    line = changed(tmp_path, CHAPTER, "next: p5", "next: p55")
    (row,) = json.loads(as_json(check(tmp_path, TESTS / "locale", PICTURES)))
    assert row == {
        "file": "tiny/chapters/1.yaml", "line": line, "rule": "unknown_target",
        "message": "Nothing is called 'p55'. Did you mean 'p5'?", "path": [],
    }


def test_every_rule_explains_itself_to_a_writer() -> None:
    named = [rule.__name__ for rule in (*SOUND, *RULES, *CATALOGUED)]
    for rule in (*named, *LETTERED, "unknown_target", "duplicate_id"):
        assert explain(rule).endswith(".")
    with pytest.raises(KeyError, match="no_such_rule"):
        explain("no_such_rule")


@pytest.mark.parametrize(
    "raw",
    [b"", b"a: 1\na: 2", b"a: *b", b"a: [", b"\xff", b"[a]: 1", b"a: 1\n---\nb: 2", b"[" * 30,
     b" " * 1_000_001, b"panels: []\npannels: []", b"panels: x", b"panels:\n- {id: p1}",
     b"panels:\n- {id: p1, describe: x, mirror: no}"],
)
def test_whatever_is_found_in_a_torn_file_can_be_explained(raw: bytes, tmp_path: Path) -> None:
    shutil.copytree(TESTS / "stories" / "tiny", tmp_path / "tiny")
    (tmp_path / "tiny" / CHAPTER).write_bytes(raw)
    found = check(tmp_path, TESTS / "locale", PICTURES)
    assert found
    assert all(explain(rule) for rule in rules_of(found))


def test_every_path_of_a_story_is_walked_once() -> None:
    story = open_library(TESTS / "stories", TESTS / "locale").story("tiny", "en")
    paths = list(every_path(story))
    assert len(paths) == len(set(paths)) == 8
    assert ("p1", "D1", "p2", "Q1", "N1", "p5", "Q3", "Q4", "D2", "E1") in paths
