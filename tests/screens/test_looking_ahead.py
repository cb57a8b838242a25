"""What the next touch may bring is known before it comes, and is what then comes."""

import pytest

from kiosk.authors.tour import stops
from kiosk.model.books import Books
from kiosk.model.geometry import STAGE
from kiosk.model.messages import Pressed, Speak
from kiosk.model.picture import actions, touch_box
from kiosk.model.session import Reading
from kiosk.model.story import Story
from kiosk.screens.focus import ringed
from kiosk.screens.updating import update
from kiosk.screens.viewing import ahead, upcoming_words, view
from tests.screens.child import NAMES, READY, SHIPPED

each_story = pytest.mark.parametrize(("books", "story"), READY, ids=NAMES)


@each_story
def test_the_same_session_always_looks_the_same(books: Books, story: Story) -> None:
    for where, session in stops(books, story):
        assert view(session, books) == view(session, books), where


@each_story
def test_the_picture_that_forward_brings_is_among_those_made_ready(
    books: Books, story: Story
) -> None:
    for where, session in stops(books, story):
        if "forward" in actions(view(session, books)):
            on, _ = update(session, Pressed("forward", session.touched_at), books)
            assert view(on, books) in ahead(session, books), where


@each_story
def test_the_words_that_forward_brings_are_those_made_ready(books: Books, story: Story) -> None:
    for where, session in stops(books, story):
        _, effects = update(session, Pressed("forward", session.touched_at), books)
        said = tuple(words for effect in effects if isinstance(effect, Speak)
                     for words in effect.utterances)
        assert upcoming_words(session, books) == said, where


@pytest.mark.parametrize("story", SHIPPED.stories.values(), ids=lambda story: story.language)
def test_the_next_panel_lies_beside_this_one_before_it_is_come_to(story: Story) -> None:
    """A glide over the paper leads to what was there already."""
    seen, books = 0, SHIPPED
    for where, session in stops(books, story):
        on, _ = update(session, Pressed("forward", session.touched_at), books)
        if not (isinstance(session.screen, Reading) and isinstance(on.screen, Reading)):
            continue
        if on.screen.sitting != session.screen.sitting and not session.screen.whole_page:
            key = f"panel:{on.screen.sitting.here}"
            (there,) = [item.box for item in view(session, books).items if item.key == key]
            assert there.overlap(STAGE) == 0, where
            assert (there.w, there.h) == (STAGE.w, STAGE.h), where
            seen += 1
    assert seen


@each_story
def test_every_action_can_be_ringed_and_the_ring_is_not_touched(
    books: Books, story: Story
) -> None:
    for where, session in stops(books, story):
        picture = view(session, books)
        for action in actions(picture):
            seen = ringed(picture, action)
            ring = seen.items[-1]
            assert ring.key == "focus-ring", where
            assert seen.items[:-2] == picture.items, "the ring and the light line in it"
            assert actions(seen) == actions(picture)
            assert any(ring.box.overlap(touch_box(item)) for item in picture.items
                       if getattr(item, "action", "") == action), where


def test_without_an_action_nothing_is_ringed() -> None:
    books, story = READY[0]
    picture = view(next(stops(books, story))[1], books)
    assert ringed(picture, "") == ringed(picture, "never") == picture
