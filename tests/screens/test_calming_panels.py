"""The two panels that calm, and the other way after D2: on at any time, counted as ever."""

import pytest

from kiosk.model.messages import Speak
from kiosk.model.picture import action_at
from kiosk.model.session import Breathing, Finding, Learned, Reading, Sitting
from kiosk.model.story import Decision, Panel
from kiosk.screens import going
from tests.screens.child import SHIPPED, Child

LANGUAGES = tuple(code for story, code in SHIPPED.stories if story == "going_home_again")
TEA, THINGS = "c2_d2a", "c2_d2b"


def at(panel: str, code: str = "en", quiet: bool = False) -> Child:
    """A child who has read everything of a panel and touched on; where a page turns, past it."""
    story = SHIPPED.stories["going_home_again", code]
    sitting = Sitting(story.id, code, ("c2_04", "D2"), quiet=quiet)
    decision = story.nodes["D2"]
    assert isinstance(decision, Decision)
    choice = next(one for one in decision.choices if one.goto == panel)
    screen, effects = going.choose(sitting, choice, story)
    child = Child(SHIPPED, screen)
    child.effects += effects
    return read(child)


def read(child: Child) -> Child:
    """Through the lines of the panel that is up."""
    while isinstance(child.screen, Reading):
        child.taps("forward")
    return child


def said(child: Child) -> list[str]:
    last = next(one for one in reversed(child.effects) if isinstance(one, Speak))
    return [one.text for one in last.utterances]


def test_three_rounds_are_breathed_out_longer_than_in_and_then_it_rests() -> None:
    child = at(TEA).waits(0)
    turns: list[tuple[str, int]] = []
    for _ in range(6):
        heading = next(item.text for item in child.picture.items if item.key == "heading")
        turns.append((heading, child.picture.glide_ms))
        child.waits(child.picture.glide_ms)
    assert turns == [("Smell the tea", 3_000), ("Cool the tea", 5_000)] * 3
    assert child.picture.glide_ms == 0
    before = child.picture
    assert child.waits(60_000).picture == before, "nothing moves, and nothing ends by itself"


@pytest.mark.parametrize("after_ms", [0, 1_000, 12_000, 30_000])
def test_a_breath_can_be_left_at_any_time(after_ms: int) -> None:
    child = at(TEA).waits(after_ms).taps("forward")
    assert isinstance(child.screen, Learned)


def test_one_can_breathe_again() -> None:
    child = at(TEA).waits(30_000).taps("again").waits(0)
    assert isinstance(child.screen, Breathing) and child.screen.turn == 1


@pytest.mark.parametrize("panel", [TEA, THINGS])
def test_back_leads_to_the_panel_with_all_its_lines(panel: str) -> None:
    child = at(panel).taps("back")
    assert isinstance(child.screen, Reading)
    assert child.sitting.here == panel
    assert isinstance(child.node, Panel) and child.screen.shown == len(child.node.lines)


@pytest.mark.parametrize("panel", [TEA, THINGS])
def test_quiet_reading_stays_quiet(panel: str) -> None:
    assert not [one for one in at(panel, quiet=True).effects if isinstance(one, Speak)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_thing_is_found_where_it_is_seen_and_named_in_the_language(code: str) -> None:
    child = at(THINGS, code)
    panel = child.node
    assert isinstance(panel, Panel)
    for thing in panel.things:
        x = 1 - thing.x if SHIPPED.rtl(code) else thing.x
        assert action_at(child.picture, (x * 1600, thing.y * 1000)) == f"find:{thing.id}"
        assert said(child.taps(f"find:{thing.id}")) == [thing.text]
    full = [item for item in child.picture.items if item.key.startswith("dot-full:")]
    assert len(full) == 5
    assert isinstance(child.screen, Finding), "five things found shut nothing"


def test_the_points_are_in_the_picture_of_the_panel() -> None:
    """The moon, the goat and the shoes are what its scene keeps clear of balloons."""
    panel = SHIPPED.stories["going_home_again", "en"].nodes[THINGS]
    assert isinstance(panel, Panel)
    things = {thing.id.rpartition(".")[2]: (thing.x, thing.y) for thing in panel.things}
    for name, box in zip(("moon", "goat", "shoes"), panel.anchors.focus, strict=True):
        assert box.holds(things[name])


def test_the_other_way_is_heard_then_gone_and_counted_as_no_decision() -> None:
    child = at(TEA).taps("forward")
    assert "other" in child.offered
    taken = {name: count for name, count in child.counts.items() if "choice_taken" in name}
    child.taps("other")
    assert isinstance(child.screen, Learned)
    assert said(child) == ["Try this one too?", "Find five things"]
    child.taps("other")
    assert child.sitting.here == THINGS
    leaves = child.sitting.leaves
    read(child).taps("forward")
    assert child.sitting.here == "c2_05", "who has gone both ways has been told already"
    assert child.counts["panels_seen:c2_d2b"] == 1
    assert {n: c for n, c in child.counts.items() if "choice_taken" in n} == taken == {
        "choice_taken": 1, "choice_taken:D2.a": 1}
    assert child.sitting.leaves == leaves


@pytest.mark.parametrize(("panel", "other"), [(TEA, THINGS), (THINGS, TEA)])
def test_the_other_way_is_offered_once_and_nobody_has_to(panel: str, other: str) -> None:
    child = at(panel).taps("forward", "forward")
    assert child.sitting.here == "c2_05"
    assert other not in child.sitting.path


def test_no_other_decision_offers_its_other_way() -> None:
    for story in SHIPPED.stories.values():
        both = [node.id for node in story.nodes.values()
                if isinstance(node, Decision) and node.both]
        assert both in ([], ["D2"])
