"""Back as far as one likes; pause and calm from everywhere, and back to the very same place."""

import pytest

from kiosk.authors.check import covering_paths
from kiosk.authors.tour import stops
from kiosk.model.asides import Calm, Paused
from kiosk.model.books import Books
from kiosk.model.group import Leading
from kiosk.model.messages import Forget, Hush, Keep, Pinched, Swiped
from kiosk.model.session import (
    Asking,
    Attract,
    Deciding,
    Ended,
    Languages,
    Learned,
    Noting,
    Reading,
    Session,
    Shelf,
)
from kiosk.model.speech import WordSpoken
from kiosk.model.story import Panel, Story
from kiosk.model.values import changed
from kiosk.model.waymarks import Title
from tests.screens.child import NAMES, READY, TINY, Child

ready = pytest.mark.parametrize(("books", "story"), READY, ids=NAMES)
IN_A_STORY = Reading | Noting | Deciding | Asking | Learned | Ended


def at(books: Books, session: Session) -> Child:
    """A child who has come to `session`, whichever way."""
    child = Child(books)
    child.session = session
    return child


@ready
def test_back_goes_the_whole_path_back_and_then_to_the_shelf(books: Books, story: Story) -> None:
    for path in covering_paths(story):
        child = Child(books).opens(story).walks(path)
        for length in range(len(path) - 1, 0, -1):
            child.taps("back")
            assert child.sitting.path == path[:length]
            assert isinstance(child.effects[-2], Hush), "going back is quiet"
            assert child.effects[-1] == Keep(child.sitting)
        child.taps("back")
        if story.chapters[0].art:  # the title page stands before the first node
            assert isinstance(child.screen, Title)
            child.taps("back")
        assert child.screen == Shelf(story.language)
        assert child.effects[-1] == Forget()


@ready
def test_a_panel_that_is_come_back_to_has_all_its_lines_out(books: Books, story: Story) -> None:
    for path in covering_paths(story):
        child = Child(books).opens(story).walks(path)
        for _ in path[1:]:
            child.taps("back")
            if isinstance(child.node, Panel):
                assert isinstance(child.screen, Reading)
                assert child.screen.shown == len(child.node.lines)


def test_from_the_shelf_back_leads_to_the_languages_and_to_the_closed_book() -> None:
    child = Child(TINY, Shelf("en")).taps("back")
    assert child.screen == Languages()
    child.taps("back")
    assert isinstance(child.screen, Attract)


@ready
def test_pause_and_carry_on_lead_back_to_the_same_place(books: Books, story: Story) -> None:
    for name, session in stops(books, story):
        if isinstance(session.screen, IN_A_STORY):
            child = at(books, session).taps("pause")
            assert isinstance(child.screen, Paused | Leading), name
            assert child.taps("carry_on").screen == session.screen, name


@ready
@pytest.mark.parametrize("place", ["breathe", "tree", "helper"])
def test_every_quiet_place_of_the_calm_corner_leads_back_to_the_same_place(
    books: Books, story: Story, place: str
) -> None:
    for name, session in stops(books, story):
        if isinstance(session.screen, IN_A_STORY | Shelf | Languages):
            child = at(books, session).taps("calm", f"calm:{place}")
            child.taps("back", "return")
            assert child.screen == session.screen, name
            assert child.entries == (), "being calm is nobody's business"


@ready
def test_every_screen_of_a_story_offers_back_pause_and_calm(books: Books, story: Story) -> None:
    for name, session in stops(books, story):
        if isinstance(session.screen, IN_A_STORY):
            wanted = {"pause", "calm"}
            wanted |= set() if getattr(session.screen, "whole_page", False) else {"back"}
            assert wanted <= set(at(books, session).offered), name


def test_calm_from_a_pause_leads_back_to_the_page_and_not_to_the_pause() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"])
    here = child.screen
    child.taps("pause", "calm")
    assert child.screen == Calm(here)
    assert child.taps("return").screen == here


def test_pausing_puts_out_the_word_that_was_lit_and_stops_the_voice() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"]).happens(WordSpoken("p1.caption", 2))
    assert isinstance(child.screen, Reading) and child.screen.lit == ("p1.caption", 2)
    child.taps("pause")
    assert isinstance(child.effects[-1], Hush)
    back = child.taps("carry_on").screen
    assert isinstance(back, Reading) and back.lit is None


def test_a_whole_page_is_seen_by_button_or_by_pinching_and_left_the_same_ways() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"])
    here = child.screen
    assert isinstance(here, Reading)
    seen = changed(here, whole_page=True)
    assert child.taps("page").screen == seen
    assert child.taps("page").screen == here
    assert child.happens(Pinched(inwards=True)).screen == seen
    assert child.happens(Pinched(inwards=False)).screen == here


def test_a_panel_touched_on_the_whole_page_is_gone_back_to() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"]).walks(("p1", "D1", "p2"))
    child.taps("forward").walks(("p2", "Q1", "N1", "p4")).taps("page", "panel:p2")
    assert child.sitting.path == ("p1", "D1", "p2")
    assert isinstance(child.screen, Reading) and not child.screen.whole_page


@pytest.mark.parametrize(("code", "onwards"), [("en", -1.0), ("ar", 1.0)])
def test_a_swipe_turns_the_page_in_the_reading_direction(code: str, onwards: float) -> None:
    child = Child(TINY).opens(TINY.stories["tiny", code])
    here = child.screen
    assert isinstance(here, Reading)
    child.happens(Swiped(onwards))
    assert child.screen == changed(here, shown=here.shown + 1)
    child.happens(Swiped(-onwards))
    assert child.session.screen == Shelf(code), "the first panel is as far back as the story goes"


def test_reading_quietly_has_all_lines_out_and_says_nothing_until_it_is_asked_to() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"]).taps("quiet")
    assert isinstance(child.screen, Reading) and child.screen.shown == 3
    child.taps("forward")
    assert child.sitting.here == "D1"
    assert isinstance(child.effects[-1], Hush)
