"""What waits for a grown-up's promise is not in the story before."""

import pytest

from kiosk.model.questions import Question
from kiosk.model.story import (
    Chapter,
    Choice,
    ContentNote,
    Decision,
    Ending,
    Line,
    NoteButton,
    Panel,
    Story,
    Variant,
)
from kiosk.model.values import changed
from kiosk.model.withheld import withheld


def panel(id: str, on: str) -> Panel:
    return Panel(id, "1", id, "", (Line(f"{id}.caption", id, "caption"),), on)


NODES = (
    panel("p1", "Q1"), Question("Q1", "1", "feelings", "?", (), "N1"),
    ContentNote("N1", "1", "", "", (NoteButton("N1.read", "", "read"),), "p2", "p3",
                until="referral_path"),
    panel("p2", "p3"), panel("p3", "E"), Ending("E", "1", "", ""),
)
STORY = Story("s", "1", "en", "", "p1", (Chapter("1", "", "p1"),), {n.id: n for n in NODES}, {})


def test_what_waits_is_passed_by_and_nothing_of_it_is_left() -> None:
    story = withheld(STORY, ())
    assert set(story.nodes) == {"p1", "Q1", "p3", "E"}
    assert story.ways_on("Q1") == ("p3",)


def test_what_was_promised_is_shown() -> None:
    assert withheld(STORY, {"referral_path"}) is STORY


def test_of_several_that_wait_in_a_row_all_are_passed_by() -> None:
    second = ContentNote("N2", "1", "", "", (NoteButton("N2.read", "", "read"),), "p2", "p3",
                         until="referral_path")
    first = changed(NODES[2], skip="N2")
    story = changed(STORY, nodes=STORY.nodes | {"N1": first, "N2": second})
    assert set(withheld(story, ()).nodes) == {"p1", "Q1", "p3", "E"}


def test_a_rule_that_was_to_be_said_before_what_waits_is_said_after_it() -> None:
    turning = Decision("D1", "1", "?", (Choice("D1.a", "", "", "p1"),), "A rule.", rejoin="N1")
    story = changed(STORY, start="D1", nodes=STORY.nodes | {"D1": turning})
    left = withheld(story, ()).nodes["D1"]
    assert isinstance(left, Decision) and left.rejoin == "p3"


def test_a_story_may_begin_behind_what_waits() -> None:
    story = Story("s", "1", "en", "", "N1", (Chapter("1", "", "N1"),), STORY.nodes, {})
    assert withheld(story, ()).start == "p3"
    assert withheld(story, ()).chapters[0].first == "p3"


@pytest.mark.parametrize(
    ("path", "art"), [(("p1",), "p1"), (("a", "p1"), "sad"), (("a", "b", "p1"), "glad")]
)
def test_a_panel_remembers_how_one_came_and_the_last_variant_holds(
    path: tuple[str, ...], art: str,
) -> None:
    varied = Panel("p1", "1", "p1", "", (), "E", variants=(
        Variant("a", "sad", ()), Variant("b", "glad", ())))
    story = Story("s", "1", "en", "", "p1", (), {"p1": varied}, {})
    node = story.read(path)
    assert isinstance(node, Panel) and node.art == art


def test_no_question_in_reserve_asks_about_what_is_told_only_behind_what_waits() -> None:
    """Not even one that would tell it itself."""
    nodes = STORY.nodes | {"p2": changed(NODES[3], messages=("S11", "W04")),
                           "p3": changed(NODES[4], messages=("W04",))}
    asks = {"R1": (("S11",), ()), "R2": (("W04",), ()), "R3": (("S11", "W04"), ("S11",)),
            "R4": (("S15",), ("S15",))}
    reserve = tuple(Question(id, "", "true_false", "?", (), "", messages=messages, tells=tells)
                    for id, (messages, tells) in asks.items())
    story = changed(STORY, nodes=nodes, reserve=reserve)
    assert [one.id for one in withheld(story, ()).reserve] == ["R2", "R4"]
    assert withheld(story, {"referral_path"}).reserve == reserve
