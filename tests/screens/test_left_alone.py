"""Left alone for 90 seconds, the kiosk asks, waits, and closes the book; nothing is inherited."""

import pytest

from kiosk.model.asides import Keypad, Paused, Staff, StillThere
from kiosk.model.messages import Forget, Hush, Pressed, Record, Speak, Tick
from kiosk.model.session import GOODBYE_MS, IDLE_MS, Attract, Deciding, Languages, Screen, Shelf
from kiosk.model.values import changed
from kiosk.screens.waiting import deadline
from tests.screens.child import TINY, Child


@pytest.fixture
def reader() -> Child:
    """A child before the first decision of the tiny story."""
    child = Child(TINY).opens(TINY.stories["tiny", "en"]).walks(("p1", "D1"))
    child.effects.clear()
    return child


def test_after_ninety_seconds_it_asks_aloud_whether_anybody_is_there(reader: Child) -> None:
    here = reader.screen
    assert reader.waits(IDLE_MS - 1).screen == here
    reader.waits(1)
    assert reader.screen == StillThere(here, IDLE_MS)
    (said,) = reader.effects
    assert isinstance(said, Speak)
    assert [words.text for words in said.utterances] == ["Are you still there?"]


def test_any_touch_goes_back_to_the_same_place_and_is_counted_by_nobody(reader: Child) -> None:
    here = reader.screen
    reader.waits(IDLE_MS + 5_000).taps("here")
    assert reader.screen == here
    assert reader.entries == ()
    assert reader.waits(IDLE_MS - 1).screen == here, "the touch began the wait anew"


def test_half_a_minute_later_the_book_closes_and_the_sitting_is_forgotten(reader: Child) -> None:
    reader.waits(IDLE_MS + GOODBYE_MS - 1)
    assert isinstance(reader.screen, StillThere)
    reader.waits(1)
    assert isinstance(reader.session.screen, Attract)
    assert [type(effect) for effect in reader.effects[1:]] == [Hush, Record, Forget]
    assert reader.counts == {"sessions_ended": 1}


def test_the_next_child_inherits_nothing(reader: Child) -> None:
    """Another child's first steps look as they do on a kiosk that was just switched on."""
    story = TINY.stories["tiny", "ar"]
    reader.taps("pause", "settings", "letters:2", "wish:contrast", "wish:scan", "wish:described")
    reader.taps("wish:still", "back", "carry_on", "choice:D1.a")
    reader.waits(IDLE_MS + GOODBYE_MS)
    reader.effects.clear()
    fresh = Child(TINY)
    for action in ("open", "language:ar", "language:ar", "story:tiny", "story:tiny"):
        assert reader.taps(action).screen == fresh.taps(action).screen
        assert reader.picture == fresh.picture
    assert reader.sitting.path == (story.start,)
    assert reader.counts == fresh.counts


def test_the_book_that_is_closed_again_has_its_cover(reader: Child) -> None:
    cover = Child(TINY).screen
    reader.waits(IDLE_MS + GOODBYE_MS)
    assert isinstance(cover, Attract) and isinstance(reader.screen, Attract)
    assert reader.screen.cover == cover.cover


def test_the_voice_counts_as_somebody_being_there(reader: Child) -> None:
    here = reader.screen
    reader.session = changed(reader.session, speaking=True)
    assert deadline(reader.session) is None
    assert reader.waits(10 * IDLE_MS).screen == here
    assert reader.happens(Tick(reader.now)).screen == here


@pytest.mark.parametrize("screen", [Languages(), Shelf("ar")],
                         ids=lambda screen: type(screen).__name__)
def test_where_no_story_is_open_the_book_just_closes(screen: Screen) -> None:
    child = Child(TINY, screen).waits(IDLE_MS)
    assert isinstance(child.screen, Attract)
    assert child.entries == ()


def test_a_pause_is_asked_after_too(reader: Child) -> None:
    reader.taps("pause").waits(IDLE_MS)
    assert isinstance(reader.screen, StillThere)
    assert isinstance(reader.screen.back, Paused)


@pytest.mark.parametrize("open_door", [Keypad, Staff])
def test_an_open_door_of_the_grown_ups_is_closed_when_they_are_away(
    reader: Child, open_door: type[Keypad] | type[Staff]
) -> None:
    here = reader.screen
    reader.session = changed(reader.session, screen=open_door(here))
    reader.waits(IDLE_MS).happens(Pressed("here", reader.now))
    assert isinstance(here, Deciding)
    assert reader.screen == here


def test_the_closed_book_waits_for_ever_and_its_hand_comes_to_rest() -> None:
    child = Child(TINY).waits(60 * 60_000)
    assert isinstance(child.screen, Attract)
    assert deadline(child.session) is None


@pytest.mark.parametrize("key", ["calm", "pause", "forward", "back"])
def test_any_key_says_that_somebody_is_there(reader: Child, key: str) -> None:
    here = reader.screen
    reader.waits(IDLE_MS).happens(Pressed(key, reader.now))
    assert reader.screen == here
