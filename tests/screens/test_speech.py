"""What is said aloud: every text under its own id, so that its recording and translation match."""

import pytest

from kiosk.authors.check import covering_paths
from kiosk.device.library.assemble import assemble
from kiosk.device.library.shelf import open_script, read_all_anchors
from kiosk.model.books import Books
from kiosk.model.messages import Effect, Pressed, Speak
from kiosk.model.speech import Utterance
from kiosk.model.story import Panel, Story
from tests.screens.child import NAMES, READY, ROOT, SHIPPED, TINY, Child

ENGLISH = [(books, story) for books, story in READY if story.language == "en"]
ready = pytest.mark.parametrize(("books", "story"), READY, ids=NAMES)


#: What the kiosk itself says in the course of a story: between two chapters, and where one calms.
ITS_OWN = ("rest", "basket", "feeling.kept", "described.partners", "breathing", "finding")


def texts_of(story: Story) -> dict[str, str]:
    """Every English text of a story by the id under which it is translated."""
    root = ROOT / "tests" if (story.id, "en") in TINY.stories else ROOT
    script = open_script(root / "stories" / story.id)
    told: dict[str, str] = {}

    def say(text_id: str, english: str) -> str:
        told[text_id] = english
        return english

    assemble(script, "en", say, read_all_anchors(script))
    return told


def said(effects: list[Effect]) -> list[Utterance]:
    """Everything that was said, in order."""
    return [words for effect in effects if isinstance(effect, Speak)
            for words in effect.utterances]


def reading(books: Books, story: Story) -> Child:
    """A child who has just opened the story; what was said before is forgotten."""
    child = Child(books).opens(story)
    opening = max(n for n, effect in enumerate(child.effects) if isinstance(effect, Speak))
    child.effects = child.effects[opening:]
    return child


@pytest.mark.parametrize(("books", "story"), ENGLISH, ids=[story.id for _, story in ENGLISH])
def test_everything_a_story_says_bears_the_id_of_its_text(books: Books, story: Story) -> None:
    """A recording lies under that id; under any other it would never be heard."""
    texts = texts_of(story)
    for path in covering_paths(story):
        for wrong_tries in (0, 1, 2):
            for words in said(reading(books, story).walks(path, wrong_tries).effects):
                if words.line_id not in ITS_OWN:
                    assert texts.get(words.line_id) == words.text, words.line_id


@ready
def test_every_line_of_a_panel_is_said_once_in_its_order_and_by_whom_it_belongs_to(
    books: Books, story: Story
) -> None:
    for path in covering_paths(story):
        child = reading(books, story).walks(path)
        lines = {words.line_id: words for words in said(child.effects)}
        for panel in (story.read(path[: at + 1]) for at in range(len(path))):
            if isinstance(panel, Panel):
                told = [lines[line.id] for line in panel.lines]
                assert [(words.text, words.who) for words in told] == [
                    (line.text, line.who) for line in panel.lines]


@ready
def test_everything_is_said_in_the_language_of_the_story(books: Books, story: Story) -> None:
    for path in covering_paths(story):
        child = reading(books, story).walks(path)
        assert {words.language for words in said(child.effects)} == {story.language}


def test_replaying_says_all_that_is_out_and_nothing_more() -> None:
    child = reading(SHIPPED, SHIPPED.stories["going_home_again", "en"]).walks(("CN0", "c1_01"))
    panel = child.node
    assert isinstance(panel, Panel)
    child.taps("forward")
    child.effects.clear()
    child.happens(Pressed("replay", child.now))
    assert [words.line_id for words in said(child.effects)] == [
        line.id for line in panel.lines[:2]]
