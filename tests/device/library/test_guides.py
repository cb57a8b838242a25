"""A guide stands beside its story, in every language as far as it is translated."""

import logging
import shutil
from pathlib import Path

import polib
import pytest

from kiosk.device.library import StoryError, open_library
from kiosk.device.library.guides import Guides, open_guide
from kiosk.device.library.last_good import Catalogues
from kiosk.device.library.shelf import open_script
from kiosk.model import values
from kiosk.model.guide import Guide, on_screen
from kiosk.model.story import Story
from kiosk.model.withheld import withheld

TINY = Path(__file__).parents[2] / "stories" / "tiny"
ROOT = Path(__file__).parents[3]

BAD = {
    "a misspelt key": (
        "minutes:", "minuets:", "unknown_key", "A step has no 'minuets'. Did you mean 'minutes'?"),
    "whom to tell left out": (
        "refer:", "refere:", "missing_key", "This guide needs 'refer'."),
    "a card after a panel that is not there": (
        "after: p5", "after: p55", "card_place", "There is no panel 'p55'. Did you mean 'p5'?"),
    "a card after a question": (
        "after: p5", "after: Q1", "card_place", "There is no panel 'Q1'."),
    "two cards after one panel": (
        "after: p5", "after: p2", "card_place", "Two cards stand after 'p2'."),
    "a card that asks nothing": (
        'prompts:\n      - {id: card.end.a, text: "Who is proud now?"}', "prompts: []",
        "card_place", "The card 'card.end' asks nothing."),
    "a chapter that is not there": (
        'id: "1"', 'id: "7"', "guide_chapter", "There is no chapter '7'."),
    "an id that is given twice": (
        "id: g1.watch", "id: g1.ask", "duplicate_id", "The id 'g1.ask' is taken already"),
    "an id with a blank": (
        "id: g1.watch", "id: g1 watch", "unsafe_id", "may hold letters"),
    "a text that is a list": (
        'text: "Sit low."', "text: [Sit]", "wrong_shape", "'text' must be one word or text."),
}


def changed(tmp_path: Path, old: str, new: str) -> Path:
    """The tiny story with `old` in its guide replaced by `new`."""
    folder = tmp_path / "tiny"
    shutil.copytree(TINY, folder)
    text = (folder / "guide.yaml").read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} must stand once in the guide"
    (folder / "guide.yaml").write_text(text.replace(old, new), encoding="utf-8")
    return folder


@pytest.mark.parametrize("what", BAD)
def test_a_fault_in_a_guide_is_told_by_file_and_line(what: str, tmp_path: Path) -> None:
    old, new, rule, message = BAD[what]
    folder = changed(tmp_path, old, new)
    with pytest.raises(StoryError) as raised:
        open_guide(open_script(folder))
    problem = next(one for one in raised.value.problems if one.rule == rule)
    assert message in problem.message
    assert problem.file == "tiny/guide.yaml"
    lines = (folder / "guide.yaml").read_text(encoding="utf-8").splitlines()
    assert rule == "missing_key" or new.splitlines()[0] in "\n".join(lines[problem.line - 1:][:4])


def test_a_story_opens_without_its_guide(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    changed(tmp_path, "after: p5", "after: nowhere")
    library = open_library(tmp_path, tmp_path / "locale")
    with caplog.at_level(logging.ERROR):
        assert library.books().guide("tiny", "en") is None
    assert library.ready("tiny") == ("en",)
    assert "tiny/guide.yaml:" in caplog.text


def test_a_story_may_have_no_guide(tmp_path: Path) -> None:
    shutil.copytree(TINY, tmp_path / "tiny", ignore=shutil.ignore_patterns("guide.yaml"))
    assert open_library(tmp_path, tmp_path / "locale").guide("tiny", "en") is None


def in_arabic(tmp_path: Path, *texts: tuple[str, str, str]) -> Guide:
    """The tiny guide in Arabic, where only `texts` (id, English, Arabic) are translated."""
    catalogue = polib.POFile()
    catalogue.extend(polib.POEntry(msgctxt=id, msgid=en, msgstr=ar) for id, en, ar in texts)
    folder = tmp_path / "ar" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue.save(str(folder / "tiny_guide.po"))
    guide = Guides({"tiny": open_script(TINY)}, Catalogues(tmp_path)).guide("tiny", "ar")
    assert guide
    return guide


CHAIR = ("card.chair.a", "Where did Noor look?", "أَيْنَ نَظَرَتْ نُور؟")


def test_what_is_not_translated_stays_english_and_says_so(tmp_path: Path) -> None:
    guide = in_arabic(tmp_path, CHAIR)
    assert guide.language == "ar"
    assert (guide.intro.text, guide.intro.language) == ("For you who lead.", "en")
    (prompt,) = guide.cards[0].prompts
    assert (prompt.text, prompt.language) == (CHAIR[2], "ar")


def test_a_card_that_is_not_translated_is_not_shown(tmp_path: Path) -> None:
    guide = in_arabic(tmp_path, CHAIR)
    assert [card.id for card in guide.cards] == ["card.chair", "card.end"]
    assert [card.id for card in on_screen(guide, tiny()).cards] == ["card.chair"]


def tiny() -> Story:
    return open_library(TINY.parent, ROOT / "locale").story("tiny", "en")


def test_a_screen_finds_the_card_of_a_panel() -> None:
    guide = open_library(TINY.parent, ROOT / "locale").books().guide("tiny", "en")
    assert guide
    card = guide.card_after("p2")
    assert card and card.id == "card.chair"
    assert guide.card_after("p1") is None
    assert [one.id for one in guide.cards_in(tiny(), "1")] == ["card.chair", "card.end"]


def test_a_card_after_a_panel_that_is_withheld_is_not_shown() -> None:
    library = open_library(ROOT / "stories", ROOT / "locale")
    story = withheld(library.story("going_home_again", "en"), ())
    guide = library.guide("going_home_again", "en")
    assert guide
    assert "c5_08" not in story.nodes
    moved = with_a_card_after(guide, "c5_08")
    assert on_screen(moved, story).card_after("c5_08") is None
    assert on_screen(moved, library.story("going_home_again", "en")).card_after("c5_08")


def with_a_card_after(guide: Guide, panel: str) -> Guide:
    first = values.changed(guide.cards[0], after=panel)
    return values.changed(guide, cards=(first, *guide.cards[1:]))


def test_the_shipped_guide_speaks_of_every_chapter_and_pauses_in_each() -> None:
    library = open_library(ROOT / "stories", ROOT / "locale")
    story, guide = library.story("going_home_again", "en"), library.guide("going_home_again", "en")
    assert guide
    for chapter in story.chapters:
        assert guide.chapter(chapter.id)
        assert 2 <= len(guide.cards_in(story, chapter.id)) <= 3


def test_every_text_of_the_guide_has_an_id_of_its_own() -> None:
    guide = open_library(ROOT / "stories", ROOT / "locale").guide("going_home_again", "en")
    assert guide
    ids = [text.id for text in guide.texts()]
    assert len(ids) == len(set(ids))


def test_nobody_is_asked_to_talk_right_after_a_hard_page() -> None:
    library = open_library(ROOT / "stories", ROOT / "locale")
    story, guide = library.story("going_home_again", "en"), library.guide("going_home_again", "en")
    assert guide
    hard = [id for id, node in story.nodes.items() if getattr(node, "sensitive", False)]
    assert hard
    assert not [card.id for card in guide.cards if card.after in hard]
