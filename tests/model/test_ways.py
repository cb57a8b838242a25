"""The decisions of a path: what fits what it gave, and another way from each."""

import pytest

from kiosk.model.session import Sitting
from kiosk.model.story import Chapter, Choice, Decision, Ending, Node, Panel, Story
from kiosk.model.ways import again_from, along, fitting, scene_of, taken


def panel(id: str, on: str) -> Panel:
    return Panel(id, "1", id, "", (), on)


def decision(id: str, *ways: tuple[str, str, str]) -> Decision:
    return Decision(id, "1", "", tuple(Choice(f"{id}.{key}", "", "", to, gives)
                                       for key, to, gives in ways))


def story() -> Story:
    """Two decisions that give tokens, a third whose ways fit them, and one that is right once."""
    nodes: list[Node] = [
        panel("p1", "D1"), decision("D1", ("a", "p2", "care"), ("b", "p3", "kind")),
        panel("p2", "D2"), panel("p3", "D2"),
        decision("D2", ("a", "p4", "voice"), ("b", "p5", "")),
        panel("p4", "D3"), panel("p5", "D3"),
        decision("D3", ("a", "e1", "care"), ("b", "e2", "voice"), ("c", "e3", "kind")),
        *(panel(f"e{n}", "E") for n in (1, 2, 3)), Ending("E", "1", "", ""),
    ]
    return Story("s", "1.0.0", "en", "", "p1", (Chapter("1", "", "p1"),),
                 {node.id: node for node in nodes}, {})


def last(nodes: Story) -> Decision:
    node = nodes.nodes["D3"]
    assert isinstance(node, Decision)
    return node


def test_what_was_decided_on_a_path_is_told_in_order() -> None:
    path = ("p1", "D1", "p3", "D2", "p5", "D3")
    assert [(one.id, choice.id) for one, choice in taken(path, story())] == [
        ("D1", "D1.b"), ("D2", "D2.b")]


@pytest.mark.parametrize(("path", "fits"), [
    (("p1", "D1", "p2", "D2", "p5", "D3"), "D3.a"),
    (("p1", "D1", "p3", "D2", "p5", "D3"), "D3.c"),
    (("p1", "D1", "p3", "D2", "p4", "D3"), "D3.b"),  # equals: the one given last
    (("D3",), ""),
])
def test_the_way_fits_whose_token_was_given_most(path: tuple[str, ...], fits: str) -> None:
    assert fitting(path, last(story()), story()) == fits


def test_nothing_hints_at_a_choice_where_not_every_choice_gives_a_token() -> None:
    node = story().nodes["D2"]
    assert isinstance(node, Decision)
    assert fitting(("p1", "D1", "p2", "D2"), node, story()) == ""


def test_reading_again_from_a_decision_keeps_what_was_counted_and_what_has_grown() -> None:
    path = ("p1", "D1", "p2", "D2", "p4", "D3", "e1", "E")
    sitting = Sitting("s", "en", path, frozenset({"panels_seen:e1"}), ("D1", "D2", "D3"))
    again = again_from(sitting, "D2")
    assert again.path == ("p1", "D1", "p2", "D2")
    assert (again.counted, again.leaves) == (sitting.counted, sitting.leaves)


def test_the_scene_of_a_decision_is_the_panel_before_it() -> None:
    found = scene_of(("p1", "D1", "p3", "D2", "p5", "D3"), last(story()), story())
    assert found is not None and found.id == "p5"


def test_a_path_is_found_by_a_few_of_its_ids() -> None:
    assert along(story(), ()) == ("p1", "D1", "p2", "D2", "p4", "D3", "e1", "E")
    assert along(story(), ("D1.b", "p5", "D3.c")) == (
        "p1", "D1", "p3", "D2", "p5", "D3", "e3", "E")


def test_an_id_that_is_not_on_the_path_is_an_error() -> None:
    with pytest.raises(KeyError, match=r"D1\.q"):
        along(story(), ("D1.q",))
