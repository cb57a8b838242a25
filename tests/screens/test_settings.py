"""The sheet of how one reads: pictures that say what they are; nothing outlives a sitting."""

import pytest

from kiosk.model.asides import Calm, Paused, Settings, StillThere
from kiosk.model.geometry import STAGE
from kiosk.model.messages import Chime, Keep, Pressed, Speak
from kiosk.model.picture import Picture, Words
from kiosk.model.saving import as_record
from kiosk.model.session import GOODBYE_MS, IDLE_MS, Attract, Languages, Reading, Session, Shelf
from kiosk.model.values import changed
from kiosk.model.wishes import Wishes
from kiosk.screens.viewing import view
from tests.screens.child import TINY, Child

WISHES = ("contrast", "still", "sounds", "described", "scan")


def reader(code: str = "en", sounds: bool = True) -> Child:
    """A child with the first panel of the tiny story; `sounds`: as grown-ups have set them."""
    child = Child(TINY)
    child.session = changed(child.session, sounds=sounds)
    return child.opens(TINY.stories["tiny", code])


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
    assert ticked == {"wish:still", "wish:sounds", "letters:1"}


def test_the_letters_have_three_sizes_and_are_kept_for_a_power_cut() -> None:
    child = at_the_sheet()
    for size in (0, 2, 1):
        child.taps(f"letters:{size}")
        assert child.sitting.text_size == size
        assert Keep(child.sitting) in child.effects[-2:]


@pytest.mark.parametrize("wish", [one for one in WISHES if one != "sounds"])
def test_a_wish_holds_on_the_page_and_is_taken_back_by_the_same_picture(wish: str) -> None:
    child = at_the_sheet().taps(f"wish:{wish}", "back", "carry_on")
    assert isinstance(child.screen, Reading)
    assert getattr(child.session.wishes, wish) is True
    child.taps("pause", "settings", f"wish:{wish}", "back", "carry_on")
    assert getattr(child.session.wishes, wish) is False


def test_one_touch_brings_back_what_was_at_first() -> None:
    child = at_the_sheet().taps("letters:2", *(f"wish:{wish}" for wish in WISHES))
    child.taps("at_first")
    assert child.session.wishes == Wishes()
    assert child.sitting.text_size == 1


def chimes(child: Child) -> list[Chime]:
    """The soft sounds that were asked for."""
    return [effect for effect in child.effects if isinstance(effect, Chime)]


def test_a_child_may_read_without_the_soft_sounds_that_grown_ups_have_on() -> None:
    child = reader().taps("pause", "settings", "wish:sounds", "back", "carry_on")
    child.effects.clear()
    assert not chimes(child.hears_out())
    other = reader().taps("pause", "settings", "wish:sounds", "at_first", "back", "carry_on")
    assert chimes(other.hears_out())


def test_no_child_makes_it_louder_than_grown_ups_have_it() -> None:
    child = reader(sounds=False).taps("pause", "settings")
    assert "wish:sounds" not in child.offered
    before = child.session
    child.happens(Pressed("wish:sounds"))
    assert child.session == before
    assert not chimes(child.taps("back", "carry_on").goes_on())


def test_sounds_that_grown_ups_turn_off_are_silent_whatever_was_wished_for() -> None:
    child = reader().taps("pause", "settings", "wish:sounds", "wish:sounds", "back", "carry_on")
    child.session = changed(child.session, sounds=False)
    child.effects.clear()
    assert not chimes(child.goes_on())


def test_a_last_row_that_is_not_full_stands_in_the_middle() -> None:
    picture = reader(sounds=False).taps("pause", "settings").picture
    middles = [place(picture, f"plate:{action}") for action in ("wish:scan", "at_first")]
    assert sum(middles) / 2 == STAGE.w / 2


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
    wished = [wish for wish in WISHES if wish != "scan"]
    child = at_the_sheet().taps(*(f"wish:{wish}" for wish in wished), "letters:2", "back",
                                "carry_on")
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


def test_the_ring_goes_when_the_book_closes_and_not_before() -> None:
    """Whoever has only the ring could not go on without it."""
    child = at_the_sheet().taps("wish:scan", "wish:still", "back", "carry_on", "pause", "home")
    child.taps("back")
    assert isinstance(child.screen, Languages)
    assert child.session.wishes == Wishes(scan=True)
    assert child.waits(10 * IDLE_MS).session.wishes == Wishes()


def test_there_is_no_sheet_before_a_language_is_chosen() -> None:
    child = Child(TINY).taps("open")
    assert "settings" not in child.offered
    assert child.happens(Pressed("settings")).screen == Languages()


def at_the_shelf(code: str = "en") -> Child:
    """A child that has chosen a language."""
    return Child(TINY).taps("open", f"language:{code}", f"language:{code}")


@pytest.mark.parametrize("code", ["en", "ar"])
def test_the_sheet_is_reached_at_the_shelf_and_leads_back_there(code: str) -> None:
    child = at_the_shelf(code).taps("settings")
    assert isinstance(child.screen, Settings)
    said = child.taps("wish:contrast").effects[-1]
    assert isinstance(said, Speak) and {one.language for one in said.utterances} == {code}
    assert child.picture.strong
    there = child.taps("back").screen
    assert isinstance(there, Shelf) and there.language == code


def test_what_is_wished_for_at_the_shelf_holds_in_the_book_that_is_opened() -> None:
    child = at_the_shelf().taps("settings", "wish:contrast", "letters:2", "back")
    child.taps("story:tiny", "story:tiny")
    assert child.session.wishes == Wishes(contrast=True, letters=2)
    assert child.sitting.text_size == 2


def test_at_the_shelf_one_touch_brings_back_what_was_at_first() -> None:
    child = at_the_shelf().taps("settings", "wish:contrast", "letters:0", "at_first", "back")
    assert child.session.wishes == Wishes()
    assert child.taps("story:tiny", "story:tiny").sitting.text_size == 1


def test_letters_chosen_beside_a_book_left_open_are_that_book_s_too() -> None:
    child = reader().taps("pause", "home", "settings", "letters:2")
    assert Keep(child.sitting) in child.effects
    assert child.taps("back", "carry_on").sitting.text_size == 2


def test_another_book_than_the_one_left_open_is_read_as_at_first() -> None:
    """It may be another child who opens it."""
    child = at_the_sheet().taps("wish:contrast", "letters:2", "back", "home")
    child.taps("story:tiny", "story:tiny")
    assert child.session.wishes == Wishes()
    assert child.sitting.text_size == 1


def test_whoever_says_at_the_shelf_how_they_read_opens_any_book_so() -> None:
    child = reader().taps("pause", "home", "settings", "wish:contrast", "letters:2", "back")
    child.taps("story:tiny", "story:tiny")
    assert child.session.wishes == Wishes(contrast=True, letters=2)
    assert child.sitting.text_size == 2


def test_wishes_of_the_shelf_are_forgotten_when_nobody_opens_a_book() -> None:
    child = at_the_shelf().taps("settings", "wish:contrast", "back").waits(2 * IDLE_MS)
    assert isinstance(child.screen, Attract)
    assert child.session.wishes == Wishes()


def test_the_calm_corner_opens_over_what_lies_under_all_sheets() -> None:
    child = reader()
    page = child.screen
    assert child.taps("pause", "settings", "calm").screen == Calm(page)
    shelf = at_the_shelf().taps("settings", "calm").screen
    assert isinstance(shelf, Calm) and isinstance(shelf.back, Shelf)


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
