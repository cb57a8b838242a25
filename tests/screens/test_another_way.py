"""The end of a story: other ways from it, the endings that were found, and one's own comic."""

from collections.abc import Iterator
from functools import cache

import pytest

from kiosk.authors.check import covering_paths
from kiosk.model.picture import Art, Icon, Lettering, Plate, Words
from kiosk.model.session import Deciding, Ended, Shelf
from kiosk.model.story import Decision, Panel
from kiosk.model.waymarks import Leafing, OtherWays
from kiosk.model.ways import taken
from kiosk.screens.between import comic, endings
from tests.screens.child import SHIPPED, TINY, Child

STORY = SHIPPED.stories["going_home_again", "en"]


def path_by(choice: str) -> tuple[str, ...]:
    """A whole path on which `choice` is taken."""
    return next(path for path in covering_paths(STORY)
                if choice in [one.id for _, one in taken(path, STORY)])


@cache
def _read_once(language: str, choice: str) -> Child:
    story = SHIPPED.stories["going_home_again", language]
    return Child(SHIPPED).opens(story).walks(path_by(choice))


def at_the_end(language: str = "en", choice: str = "D10.a") -> Child:
    """A child at the end of the book, who has read it once."""
    read = _read_once(language, choice)
    child = Child(SHIPPED)
    child.session, child.effects = read.session, list(read.effects)
    return child


def decided(child: Child) -> Iterator[str]:
    return (one.id for one, _ in taken(child.sitting.path, STORY))


def test_every_decision_of_the_path_is_offered_again_each_with_its_scene() -> None:
    child = at_the_end().taps("ways")
    assert isinstance(child.screen, OtherWays)
    offered: set[str] = set()
    for sheet in range(2):
        if child.screen.sheet != sheet and f"sheet:{sheet}" in child.offered:
            child.taps(f"sheet:{sheet}")
        offered |= {one.removeprefix("way:") for one in child.offered if one.startswith("way:")}
    assert offered == set(decided(child))


def test_a_decision_is_heard_at_the_first_touch_and_read_from_at_the_next() -> None:
    child = at_the_end().taps("ways")
    last = list(decided(child))[-1]
    child.taps(f"way:{last}")
    assert isinstance(child.screen, OtherWays) and child.screen.touched == last
    child.taps(f"way:{last}")
    assert isinstance(child.screen, Deciding) and child.sitting.here == last


def test_another_ending_is_counted_once_more_and_the_session_is_not() -> None:
    child = at_the_end()
    first, seen = child.sitting.path, child.counts["panels_seen"]
    child.taps("ways", "way:D10", "way:D10").chooses("D10.c")
    again = next(p for p in covering_paths(STORY) if "eC_1" in p)
    child.walks(again[again.index("eC_1"):])
    assert isinstance(child.screen, Ended) and child.sitting.path != first
    assert (child.counts["sessions_started"], child.counts["sessions_completed"]) == (1, 1)
    assert child.counts["choice_taken:D10.a"] == child.counts["choice_taken:D10.c"] == 1
    new = [one for one in child.sitting.path if one not in first
           and isinstance(STORY.nodes[one], Panel)]
    assert child.counts["panels_seen"] == seen + len(new)
    assert child.counts["sessions_ended"] == 0


def lit(child: Child) -> list[bool]:
    """Which of the small ending pictures are lit, in order."""
    items = {item.key: item for item in child.picture.items}
    ways = [way for way, _ in endings.ways(STORY)]
    assert all(isinstance(items.get(f"ending-edge:{way}"), Plate) for way in ways)
    return [isinstance(items.get(f"ending-art:{way}"), Art) for way in ways]


def test_the_ending_that_was_found_is_lit_and_the_others_are_kindly_shut() -> None:
    child = at_the_end()
    assert lit(child) == [True, False, False]
    shut = [item for item in child.picture.items if isinstance(item, Icon)
            and item.key.startswith("ending-shut")]
    assert [item.name for item in shut] == ["leaf", "leaf"]


def test_endings_stay_found_while_another_way_is_read_and_lie_with_the_open_book() -> None:
    child = at_the_end().taps("ways", "way:D10", "way:D10").taps("pause", "home")
    assert isinstance(child.screen, Shelf) and lit(child) == [True, False, False]


def test_endings_are_forgotten_with_the_sitting() -> None:
    child = at_the_end().taps("done", *["story:going_home_again"] * 2)
    assert endings.found(child.sitting, STORY) == frozenset()


def test_the_ending_that_fits_glows_and_all_of_them_are_open() -> None:
    path = path_by("D10.a")
    child = Child(SHIPPED).opens(STORY).walks(path[: path.index("D10") + 1])
    glowing = [item for item in child.picture.items if item.key.startswith("glow:")]
    assert glowing
    node = STORY.nodes["D10"]
    assert isinstance(node, Decision)
    assert {f"choice:{one.id}" for one in node.choices} <= set(child.offered)
    cards = {item.key: item.box for item in child.picture.items if item.key.startswith("card:")}
    around = [key for key, box in cards.items() if all(
        glow.box.holds(box.centre) for glow in glowing)]
    assert len(around) == 1


def test_no_other_decision_glows() -> None:
    path = path_by("D10.a")
    for node_id in path:
        if isinstance(STORY.nodes[node_id], Decision) and node_id != "D10":
            child = Child(SHIPPED).opens(STORY).walks(path[: path.index(node_id) + 1])
            assert not any(item.key.startswith("glow:") for item in child.picture.items)
            break


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_comic_holds_every_page_of_the_path_in_order_with_its_words(language: str) -> None:
    child = at_the_end(language).taps("comic")
    seen: list[str] = []
    assert isinstance(child.screen, Leafing)
    assert any(isinstance(item, Words) and item.key == "cover-title"
               for item in child.picture.items)
    while isinstance(child.screen, Leafing):
        letterings = [item for item in child.picture.items if isinstance(item, Lettering)]
        assert len(letterings) <= 4
        assert all(item.shown == len(item.lines) for item in letterings)
        seen += [item.key.removeprefix("lettering:") for item in letterings]
        child.taps("forward")
    assert seen == [one for one in child.sitting.path if isinstance(STORY.nodes[one], Panel)]
    assert isinstance(child.screen, Ended)


def test_a_right_to_left_comic_is_laid_from_the_right() -> None:
    story = SHIPPED.stories["going_home_again", "ar"]
    page = comic.pages(path_by("D10.a"), story)[1]
    items = comic.page_items(page, at_the_end("ar").sitting, story, True, comic.ON_PAPER)
    boxes = [item.box for item in items if isinstance(item, Lettering)]
    assert boxes[0].x > boxes[1].x and boxes[0].y == boxes[1].y < boxes[2].y


def test_the_comic_is_put_away_from_any_page() -> None:
    child = at_the_end().taps("comic", "forward", "forward", "close")
    assert isinstance(child.screen, Ended)
    assert isinstance(child.taps("comic", "back").screen, Ended)


def test_a_story_with_one_ending_shows_none_to_be_found() -> None:
    cards = TINY.stories["cards", "en"]
    assert endings.ways(cards) == ()
