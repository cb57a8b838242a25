"""Looking into a second language: it opens, speaks, and leaves nothing turned round behind it."""

import pytest

from kiosk.model.asides import Calm, Paused
from kiosk.model.messages import Hush, Keep, Pressed, Speak
from kiosk.model.picture import Art, Lettering
from kiosk.model.session import Reading
from kiosk.model.story import Panel
from kiosk.model.values import changed
from tests.screens.child import SHIPPED, TINY, Child

BOTH = [("en", "ar"), ("ar", "en")]


def reader(first: str, second: str) -> Child:
    """A child on the first panel of the tiny story, with a second language chosen."""
    child = Child(TINY).opens(TINY.stories["tiny", first])
    assert isinstance(child.screen, Reading)
    sitting = changed(child.screen.sitting, second=second)
    child.session = changed(child.session, screen=changed(child.screen, sitting=sitting))
    return child


def lettering(child: Child) -> Lettering:
    return [item for item in child.picture.items if isinstance(item, Lettering)][-1]


def art(child: Child) -> Art:
    return next(item for item in child.picture.items
                if isinstance(item, Art) and item.box.x == 0 == item.box.y)


def said(child: Child) -> list[tuple[str, str, str]]:
    """(id, text, language) of what was asked to be spoken last."""
    last = next(e for e in reversed(child.effects) if isinstance(e, Speak | Hush))
    words = last.utterances if isinstance(last, Speak) else ()
    return [(one.line_id, one.text, one.language) for one in words]


def test_there_is_no_button_until_a_second_language_is_chosen() -> None:
    child = Child(TINY).opens(TINY.stories["tiny", "en"])
    assert "peek" not in child.offered and "quiet" in child.offered


@pytest.mark.parametrize(("first", "second"), BOTH)
def test_a_peek_shows_and_says_the_same_panel_in_the_second_language(
    first: str, second: str
) -> None:
    child = reader(first, second).taps("peek")
    panel = TINY.stories["tiny", second].nodes[child.sitting.here]
    assert isinstance(panel, Panel)
    assert lettering(child).language == second and lettering(child).lines == panel.lines
    assert lettering(child).mirrored == art(child).mirrored == (second == "ar")
    assert said(child) == [(line.id, line.text, second)
                           for line in panel.lines[: lettering(child).shown]]


@pytest.mark.parametrize(("first", "second"), BOTH)
@pytest.mark.parametrize("way", ["peek", "forward", "back", "page"])
def test_every_way_back_leaves_the_panel_as_it_was(first: str, second: str, way: str) -> None:
    child = reader(first, second)
    before, path = child.picture, child.sitting.path
    child.taps("peek", way)
    assert child.picture == before and child.sitting.path == path


@pytest.mark.parametrize(("first", "second"), BOTH)
def test_the_buttons_stay_under_the_finger(first: str, second: str) -> None:
    """Whoever looked must find the way back where it was touched."""
    child = reader(first, second)
    places = {item.key: item.box for item in child.picture.items if item.key.startswith("plate:")}
    child.taps("peek")
    assert {item.key: item.box for item in child.picture.items
            if item.key.startswith("plate:")} == places


def test_a_balloon_is_heard_again_in_the_language_it_is_seen_in() -> None:
    child = reader("en", "ar").taps("peek")
    line = lettering(child).lines[0]
    child.happens(Pressed(f"say:{line.id}"))
    assert said(child) == [(line.id, line.text, "ar")]


def test_whoever_pauses_or_rests_comes_back_to_the_first_language() -> None:
    for way, screen in (("pause", Paused), ("calm", Calm)):
        child = reader("en", "ar").taps("peek", way)
        assert isinstance(child.screen, screen)
        assert isinstance(child.screen.back, Reading) and not child.screen.back.peek


def test_a_quiet_reader_looks_without_a_sound() -> None:
    child = reader("en", "ar")
    assert isinstance(child.screen, Reading)
    quiet = changed(child.screen, sitting=changed(child.sitting, quiet=True))
    child.session = changed(child.session, screen=quiet)
    assert said(child.taps("peek")) == []


def test_the_pause_offers_each_other_language_in_turn_and_none() -> None:
    story = SHIPPED.stories["going_home_again", "en"]
    ready = [code for (id, code) in SHIPPED.stories if id == story.id and code != "en"]
    child = Child(SHIPPED).opens(story).taps("pause")
    chosen = []
    for _ in range(len(ready) + 1):
        child.taps("second")
        chosen.append(child.sitting.second)
    assert sorted(chosen[:-1]) == sorted(ready) and chosen[-1] == ""
    assert [e.sitting.second for e in child.effects if isinstance(e, Keep)][-len(chosen):] == chosen


def test_nothing_is_counted_by_looking() -> None:
    child = reader("en", "ar")
    before = child.counts
    assert child.taps("peek", "peek").counts == before


def test_quiet_reading_is_still_found_on_the_page() -> None:
    assert "quiet" in reader("en", "ar").taps("page").offered
