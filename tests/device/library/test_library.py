"""Stories come from disk to values, whole in a language or not at all."""

import logging
import shutil
from pathlib import Path

import polib
import pytest

from kiosk.device.library import Library, open_library, read_interface
from kiosk.model.geometry import Box
from kiosk.model.questions import Question
from kiosk.model.story import Anchors, ContentNote, Decision, Panel

TESTS = Path(__file__).parents[2]
PO = Path("ar") / "LC_MESSAGES" / "tiny.po"


@pytest.fixture
def library() -> Library:
    return open_library(TESTS / "stories", TESTS / "locale")


def with_catalogue(tmp_path: Path, old: str, new: str) -> Library:
    """The library with `old` in the Arabic catalogue replaced by `new`."""
    (tmp_path / PO).parent.mkdir(parents=True)
    text = (TESTS / "locale" / PO).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / PO).write_text(text.replace(old, new, 1), encoding="utf-8")
    return open_library(TESTS / "stories", tmp_path)


def test_a_panel_comes_with_its_lines_in_reading_order(library: Library) -> None:
    panel = library.story("tiny", "en").nodes["p1"]
    assert isinstance(panel, Panel)
    assert [(line.id, line.kind, line.who) for line in panel.lines] == [
        ("p1.caption", "caption", ""), ("p1.sound", "sound", ""), ("p1.noor", "speech", "NOOR"),
    ]
    assert (panel.art, panel.next, panel.splash) == ("p1", "D1", True)
    assert panel.messages == ("W05", "S09", "W10")
    assert library.story("tiny", "en").cover == "tiny/p1"


def test_what_an_author_marked_on_a_panel_is_kept(library: Library) -> None:
    nodes = library.story("tiny", "en").nodes
    sign, dark = nodes["p3"], nodes["p4"]
    assert isinstance(sign, Panel) and isinstance(dark, Panel)
    assert sign.mirror == "never" and dark.mirror == "safe" and dark.sensitive
    assert sign.lines[2].at is not None and sign.lines[2].at.inline == "start"


def test_a_decision_keeps_its_rule_for_the_rejoin(library: Library) -> None:
    decision = library.story("tiny", "en").nodes["D1"]
    assert isinstance(decision, Decision)
    assert (decision.rule, decision.rejoin) == ("We look together.", "p5")
    assert [choice.gives for choice in decision.choices] == ["care", ""]


def test_a_question_knows_its_right_answers_and_its_feedback(library: Library) -> None:
    question = library.story("tiny", "en").nodes["Q3"]
    assert isinstance(question, Question)
    assert question.right_ids == {"Q3.a", "Q3.b"}
    assert question.when_right == "Yes, socks and shoes." and question.next == "Q4"


def test_a_note_can_be_skipped_with_a_summary(library: Library) -> None:
    note = library.story("tiny", "ar").nodes["N1"]
    assert isinstance(note, ContentNote)
    assert (note.skip, note.next) == ("p5", "p4") and note.skip_text
    assert [button.does for button in note.buttons] == ["read", "skip", "break"]


def test_a_translated_story_has_the_same_shape_and_other_words(library: Library) -> None:
    english, arabic = library.story("tiny", "en"), library.story("tiny", "ar")
    assert library.ready("tiny") == ("en", "ar")
    assert list(english.nodes) == list(arabic.nodes)
    assert arabic.title == "جَوْرَبُ الدَّجَاجَة"
    assert all(english.ways_on(id) == arabic.ways_on(id) for id in english.nodes)


def test_anchors_are_read_in_fractions_of_the_picture(library: Library) -> None:
    panel = library.story("tiny", "en").nodes["p1"]
    assert isinstance(panel, Panel)
    (figure,) = panel.anchors.figures
    assert (figure.who, figure.mouth) == ("NOOR", (0.25, 0.55))
    assert figure.head == Box(0.18, 0.39, 0.14, 0.22) and len(figure.hands) == 2
    assert panel.anchors.focus == (Box(0.62, 0.75, 0.17, 0.18),)


@pytest.mark.parametrize("torn", [b"", b'{"version": 1, "figures": [{"who"', b'{"version": 2}'])
def test_a_panel_with_torn_anchors_is_told_without_tails(
    torn: bytes, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shutil.copytree(TESTS / "stories", tmp_path / "stories")
    (tmp_path / "stories/tiny/pictures/p1.json").write_bytes(torn)
    with caplog.at_level(logging.WARNING):
        panel = open_library(tmp_path / "stories", tmp_path).story("tiny", "en").nodes["p1"]
    assert isinstance(panel, Panel)
    assert panel.anchors == Anchors()
    assert "p1.json" in caplog.text


def test_an_empty_translation_makes_the_story_not_ready(tmp_path: Path) -> None:
    library = with_catalogue(tmp_path, 'msgstr "أَنَا هُنَا."', 'msgstr ""')
    assert library.ready("tiny") == ("en",)
    assert library.missing("tiny", "ar") == ("p4.teta",)
    with pytest.raises(KeyError, match=r"'tiny' is not ready in 'ar': it lacks p4\.teta"):
        library.story("tiny", "ar")


def test_a_fuzzy_translation_makes_the_story_not_ready(tmp_path: Path) -> None:
    fuzzy = '#, fuzzy\nmsgctxt "p4.teta"'
    library = with_catalogue(tmp_path, 'msgctxt "p4.teta"', fuzzy)
    assert library.missing("tiny", "ar") == ("p4.teta",)


def test_a_translation_of_older_english_makes_the_story_not_ready(tmp_path: Path) -> None:
    library = with_catalogue(tmp_path, 'msgid "I am here."', 'msgid "I am there."')
    assert library.missing("tiny", "ar") == ("p4.teta",)


def test_a_torn_catalogue_leaves_the_other_language(tmp_path: Path) -> None:
    library = with_catalogue(tmp_path, 'msgctxt "p1.caption"', "msgctxt p1.capt\x00")
    assert library.ready("tiny") == ("en",)


def test_a_language_without_a_catalogue_is_not_ready(tmp_path: Path) -> None:
    assert open_library(TESTS / "stories", tmp_path).ready("tiny") == ("en",)


def test_books_hold_every_story_that_is_ready_and_every_interface(library: Library) -> None:
    books = library.books()
    assert set(books.stories) == {
        (story, code) for story in ("cards", "tiny") for code in ("en", "ar")
    }
    assert set(books.interfaces) == {"ar", "ckb", "ku", "en"}
    assert [language.code for language in books.languages] == ["ar", "en"]


def test_an_interface_says_only_finished_sentences_that_ask_for_the_same_values(
    tmp_path: Path,
) -> None:
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    catalogue.extend([
        polib.POEntry(msgid="Go on", msgstr="لِنُتَابِعْ"),
        polib.POEntry(msgid="Stop", msgstr="لِنَقِفْ", flags=["fuzzy"]),
        polib.POEntry(msgid="Page {n}", msgstr="الصَّفْحَةُ {m}"),
        polib.POEntry(msgid="Row {n}", msgstr="الصَّفُّ {n"),
        polib.POEntry(
            msgid="{n} leaf", msgid_plural="{n} leaves",
            msgstr_plural=dict(enumerate(["لا", "وَرَقَة", "وَرَقَتَان", "{n} أَوْرَاق",
                                          "{n} وَرَقَة", "{n} وَرَقَة"])),
        ),
    ])
    path = tmp_path / "ar" / "LC_MESSAGES" / "kiosk.po"
    path.parent.mkdir(parents=True)
    catalogue.save(str(path))
    interface = read_interface(tmp_path, "ar")
    assert interface.say("Go on") == "لِنُتَابِعْ"
    assert interface.say("Stop") == "Stop"
    assert interface.say("Page {n}", n=7) == "Page ٧"
    assert interface.say("Row {n}", n=7) == "Row ٧"
    assert interface.count("{n} leaf", "{n} leaves", 2) == "وَرَقَتَان"
    assert interface.count("{n} leaf", "{n} leaves", 5) == "٥ أَوْرَاق"
