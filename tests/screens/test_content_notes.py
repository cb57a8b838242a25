"""A content note before a hard page: equal buttons, and none of them costs anything."""

import pytest

from kiosk.model.asides import Calm
from kiosk.model.books import Books
from kiosk.model.messages import Forget, Speak
from kiosk.model.picture import Plate, Words
from kiosk.model.session import Attract, Noting
from kiosk.model.story import ContentNote, Story
from kiosk.model.values import changed
from tests.screens.child import NAMES, READY, SHIPPED, TINY, Child

PATH = ("p1", "D1", "p2", "Q1", "N1")


@pytest.fixture
def child() -> Child:
    """A child before the dark page."""
    return Child(TINY).opens(TINY.stories["tiny", "en"]).walks(PATH)


def said(child: Child) -> list[str]:
    """What was said last."""
    last = child.effects[-1]
    assert isinstance(last, Speak)
    return [words.text for words in last.utterances]


def test_the_note_is_read_out_when_it_comes(child: Child) -> None:
    assert said(child) == ["The next page is dark", "Nothing happens in the dark. You choose."]


def test_the_note_is_heard_again_when_its_words_are_touched(child: Child) -> None:
    first = said(child)
    assert said(child.taps("heading")) == first


def test_reading_on_leads_to_the_page(child: Child) -> None:
    assert child.presses_note("read").sitting.here == "p4"


def test_skipping_says_what_happened_and_goes_on_behind_it(child: Child) -> None:
    here = child.sitting
    child.presses_note("skip")
    assert child.screen == Noting(here, skipped=True)
    assert said(child) == ["It was dark, and nothing happened."]
    assert "It was dark, and nothing happened." in [
        item.text for item in child.picture.items if isinstance(item, Words)]
    assert child.taps("forward").sitting.here == "p5"


def test_skipping_may_be_thought_over(child: Child) -> None:
    here = child.screen
    assert child.presses_note("skip").taps("back").session.screen == here


def test_skipping_counts_nothing_and_loses_nothing(child: Child) -> None:
    before, leaves = child.counts, child.sitting.leaves
    child.presses_note("skip")
    assert child.counts == before
    child.taps("forward")
    assert child.sitting.leaves == leaves
    assert child.counts["panels_seen:p4"] == 0


def test_a_break_is_the_calm_corner_and_leads_back_to_the_note(child: Child) -> None:
    here = child.screen
    child.presses_note("break")
    assert child.screen == Calm(here)
    assert child.taps("return").session.screen == here


def test_listening_first_reads_the_note_and_leaves_the_child_where_it_is() -> None:
    child = Child(SHIPPED).opens(SHIPPED.stories["going_home_again", "en"])
    here, first = child.screen, said(child)
    child.presses_note("listen")
    assert child.screen == here
    assert said(child) == first


def test_not_today_closes_the_book_without_a_word_of_blame() -> None:
    child = Child(SHIPPED).opens(SHIPPED.stories["going_home_again", "en"])
    child.presses_note("leave")
    assert isinstance(child.screen, Attract)
    assert child.effects[-1] == Forget()
    assert not isinstance(child.effects[-2], Speak)


@pytest.mark.parametrize(("books", "story"), READY, ids=NAMES)
def test_the_buttons_of_a_note_are_all_of_one_size_and_look(books: Books, story: Story) -> None:
    for note in story.nodes.values():
        if not isinstance(note, ContentNote):
            continue
        child = Child(books).opens(story)
        sitting = changed(child.sitting, path=(*child.sitting.path, note.id))
        child.session = changed(child.session, screen=Noting(sitting))
        cards = [item for item in child.picture.items
                 if isinstance(item, Plate) and item.key.startswith("card:note:")]
        assert len(cards) == len(note.buttons)
        assert len({(card.box.w, card.box.h, card.fill, card.edge_width) for card in cards}) == 1

