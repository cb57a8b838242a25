"""Another language in the middle of a page: the place is kept, and everything turns round."""

import pytest

from kiosk.authors.tour import stops
from kiosk.model.books import Books
from kiosk.model.messages import Keep
from kiosk.model.picture import Art, Icon, Item, Lettering, Words
from kiosk.model.session import (
    Asking,
    Deciding,
    Ended,
    Learned,
    Noting,
    Reading,
    Screen,
    Session,
    Sitting,
)
from kiosk.model.story import Panel
from kiosk.model.values import changed
from tests.screens.child import SHIPPED, TINY, Child

KINDS = (Reading, Noting, Deciding, Asking, Learned, Ended)
STORIES = [(TINY, "tiny"), (SHIPPED, "going_home_again")]
PLACES = [
    pytest.param(books, session, id=f"{story_id}-{name}")
    for books, story_id in STORIES
    for name, session in stops(books, books.stories[story_id, "en"])
    if isinstance(session.screen, KINDS)
]
POINTS = ("forward", "back", "page")


def at(books: Books, session: Session) -> Child:
    """A child who has come to `session`, with no word lit."""
    child = Child(books)
    child.session = session
    return child


def sitting(screen: Screen) -> Sitting:
    """The sitting of a screen of a story."""
    assert isinstance(screen, KINDS)
    return screen.sitting


def by_key(child: Child) -> dict[str, Item]:
    """The items of the picture by their keys."""
    return {item.key: item for item in child.picture.items}


@pytest.mark.parametrize(("books", "session"), PLACES)
def test_another_language_keeps_the_place_and_loses_nothing(books: Books, session: Session) -> None:
    child = at(books, session).taps("pause", "language:ar")
    here = changed(sitting(session.screen), language="ar")
    assert isinstance(session.screen, KINDS)
    assert child.screen == changed(session.screen, sitting=here)
    assert child.session.language == "ar"
    assert child.effects[-1] == Keep(here)
    assert child.entries == ()


@pytest.mark.parametrize(("books", "session"), PLACES)
def test_every_item_lies_turned_round_and_says_the_other_language(
    books: Books, session: Session
) -> None:
    child = at(books, session)
    english = by_key(child)
    arabic = by_key(child.taps("pause", "language:ar"))
    assert list(arabic) == list(english)
    for key, item in arabic.items():
        was = english[key].box.mirrored()
        assert (item.box.x, item.box.y) == pytest.approx((was.x, was.y)), key
        assert (item.box.w, item.box.h) == pytest.approx((was.w, was.h)), key
        if isinstance(item, Words | Lettering):
            assert item.language == "ar"
        if isinstance(item, Icon):
            assert item.mirrored == (item.name in POINTS), f"{key} points the wrong way"


@pytest.mark.parametrize(("books", "session"), PLACES)
def test_a_panel_is_flipped_where_it_may_be_and_nowhere_else(
    books: Books, session: Session
) -> None:
    child = at(books, session).taps("pause", "language:ar")
    panels = {f"panel:{node.id}": node for node in books.story(child.sitting).nodes.values()
              if isinstance(node, Panel)}
    for item in child.picture.items:
        if item.key in panels:
            assert isinstance(item, Art)
            assert item.mirrored == (panels[item.key].mirror == "safe"), item.key
        if isinstance(item, Lettering):
            panel = panels[item.key.replace("lettering:", "panel:")]
            assert item.mirrored == (panel.mirror == "safe"), item.key


@pytest.mark.parametrize(("books", "session"), PLACES)
def test_turning_back_leaves_nothing_mirrored(books: Books, session: Session) -> None:
    child = at(books, session)
    before = child.picture
    child.taps("pause", "language:ar", "pause", "language:en")
    assert child.picture == before
    assert child.screen == session.screen


def test_a_sign_that_must_not_be_flipped_is_not_flipped_at_the_end_of_a_story_either() -> None:
    """An ending shows the last picture that was read, or one that a panel has too."""
    story = TINY.stories["tiny", "ar"]
    ending = changed(story.nodes["E1"], art="p3")
    for shown in (ending, changed(ending, art="")):
        told = changed(story, nodes={**story.nodes, "E1": shown})
        books = changed(TINY, stories={("tiny", "ar"): told})
        child = Child(books, Ended(Sitting("tiny", "ar", ("p1", "D1", "p3", "E1"))))
        art = child.picture.items[0]
        assert isinstance(art, Art)
        assert art.name == "tiny/p3"
        assert not art.mirrored


@pytest.mark.parametrize("action", ["pause", "calm"])
def test_the_ways_out_change_sides_with_the_language(action: str) -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"])
    there = next(item.box for item in child.picture.items if item.key == f"plate:{action}")
    child.taps("pause", "language:ar")
    here = next(item.box for item in child.picture.items if item.key == f"plate:{action}")
    assert (here.x > 800) != (there.x > 800)


def test_digits_are_typed_from_the_left_in_every_language() -> None:
    digits = {}
    for code in ("en", "ar"):
        child = Child(TINY).opens(TINY.stories["tiny", code]).holds("pause")
        digits[code] = [item.box for item in child.picture.items if item.key.startswith("plate:d")]
    assert digits["en"] == digits["ar"]
