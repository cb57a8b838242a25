"""The sheet of how one reads: pictures that say what they are; nothing outlives a sitting."""

import pytest

from kiosk.model.asides import Paused, Settings, StillThere
from kiosk.model.geometry import STAGE
from kiosk.model.messages import Chime, Keep, Speak
from kiosk.model.picture import Picture, Words
from kiosk.model.saving import as_record
from kiosk.model.session import GOODBYE_MS, IDLE_MS, Attract, Reading, Session, Shelf
from kiosk.model.values import changed
from kiosk.model.wishes import Wishes
from kiosk.screens.viewing import view
from tests.screens.child import TINY, Child

WISHES = ("contrast", "still", "sounds", "described", "scan")


def reader(code: str = "en") -> Child:
    """A child with the first panel of the tiny story."""
    return Child(TINY).opens(TINY.stories["tiny", code])


def at_the_sheet(code: str = "en") -> Child:
    """The same child, come to the sheet by way of the pause."""
    return reader(code).taps("pause", "settings")


def last_words(child: Child) -> list[str]:
    """What was said last, sentence by sentence."""
    said = [effect for effect in child.effects if isinstance(effect, Speak)]
    return [one.text for one in said[-1].utterances]


@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_picture_of_the_sheet_says_its_words_when_touched(code: str) -> None:
    child = at_the_sheet(code)
    written = {item.action: item.text for item in child.picture.items
               if isinstance(item, Words) and item.action}
    assert len(written) == 9
    for action, words in written.items():
        child.taps(action)
        assert last_words(child)[0] == words


def test_a_wish_says_whether_it_holds_now() -> None:
    child = at_the_sheet().taps("wish:contrast")
    assert last_words(child) == ["Black on white", "Yes, like this."]
    assert last_words(child.taps("wish:contrast")) == ["Black on white", "No, not like this."]


def test_what_holds_now_has_a_tick_and_not_a_colour_alone() -> None:
    child = at_the_sheet().taps("wish:still")
    ticked = {item.action for item in child.picture.items if item.key.startswith("mark-icon:")}
    assert ticked == {"wish:still", "letters:1"}


def test_the_letters_have_three_sizes_and_are_kept_for_a_power_cut() -> None:
    child = at_the_sheet()
    for size in (0, 2, 1):
        child.taps(f"letters:{size}")
        assert child.sitting.text_size == size
        assert Keep(child.sitting) in child.effects[-2:]


@pytest.mark.parametrize("wish", WISHES)
def test_a_wish_holds_on_the_page_and_is_taken_back_by_the_same_picture(wish: str) -> None:
    child = at_the_sheet().taps(f"wish:{wish}", "back", "carry_on")
    assert isinstance(child.screen, Reading)
    assert getattr(child.session.wishes, wish) is True
    child.taps("pause", "settings", f"wish:{wish}", "back", "carry_on")
    assert getattr(child.session.wishes, wish) is False


def test_one_touch_brings_back_what_was_at_first() -> None:
    child = at_the_sheet().taps("letters:2", *(f"wish:{wish}" for wish in WISHES))
    child.taps("at_first")
    assert child.session.wishes == Wishes(sounds=False)
    assert child.sitting.text_size == 1


def test_going_back_to_first_leaves_soft_sounds_as_grown_ups_have_them() -> None:
    child = reader()
    child.session = changed(child.session, sounds=True)
    child.taps("pause", "settings", "wish:sounds", "back", "carry_on").effects.clear()
    child.goes_on()
    assert not [effect for effect in child.effects if isinstance(effect, Chime)]
    child.taps("pause", "settings", "at_first")
    assert child.session.wishes.sounds is True


def test_soft_sounds_are_heard_where_a_child_wishes_for_them() -> None:
    child = at_the_sheet().taps("wish:sounds", "back", "carry_on")
    child.goes_on()
    assert [effect for effect in child.effects if isinstance(effect, Chime)]


def test_pictures_that_hold_still_are_cut_and_do_not_glide() -> None:
    assert reader().picture.motion
    assert not at_the_sheet().taps("wish:still").picture.motion


def test_the_way_back_leads_to_the_pause_and_to_the_page_that_was_left() -> None:
    child = reader()
    here = child.screen
    assert child.taps("pause", "settings", "back").screen == Paused(here)
    assert child.taps("carry_on").screen == here


def test_a_wish_is_no_part_of_what_a_power_cut_keeps() -> None:
    child = at_the_sheet().taps(*(f"wish:{wish}" for wish in WISHES))
    plain = at_the_sheet()
    assert as_record(child.sitting) == as_record(plain.sitting)


@pytest.mark.parametrize("ends", ["left alone", "another language", "finished"])
def test_every_wish_goes_with_the_sitting(ends: str) -> None:
    child = at_the_sheet().taps(*(f"wish:{wish}" for wish in WISHES), "back", "carry_on")
    if ends == "left alone":
        child.waits(10 * IDLE_MS)
        assert isinstance(child.screen, Attract)
    elif ends == "another language":
        child.taps("pause", "home")
        assert child.session.wishes.contrast, "the sitting rests, it is not over"
        child.taps("back")
    else:
        child.walks(("p1", "D1", "p3", "Q2", "N1", "p4", "p5", "Q3", "Q4", "D2", "E1"))
        child.taps("done")
        assert isinstance(child.screen, Shelf)
    assert child.session.wishes == Wishes()
    assert not child.picture.strong and child.picture.motion


def test_left_alone_on_the_sheet_somebody_is_asked_for_and_the_book_closes() -> None:
    child = at_the_sheet().waits(IDLE_MS)
    assert isinstance(child.screen, StillThere)
    assert isinstance(child.waits(GOODBYE_MS).screen, Attract)


def test_there_is_no_sheet_where_no_story_is_being_read() -> None:
    child = Child(TINY).taps("open")
    assert not isinstance(child.screen, Settings)


def test_the_sheet_turns_round_with_the_reading_direction() -> None:
    there, here = at_the_sheet("ar").picture, at_the_sheet("en").picture
    assert place(there, "plate:letters:0") == STAGE.w - place(here, "plate:letters:0")


def place(picture: Picture, key: str) -> float:
    """Where the middle of an item is across the stage."""
    box = next(item.box for item in picture.items if item.key == key)
    return box.x + box.w / 2


def test_the_same_session_in_black_on_white_is_touched_in_the_same_places() -> None:
    plain = reader().session
    strong = changed(plain, wishes=Wishes(contrast=True))
    assert boxes(plain) == boxes(strong)


def boxes(session: Session) -> list[tuple[str, object, str]]:
    return [(item.key, item.box, getattr(item, "action", ""))
            for item in view(session, TINY).items]
