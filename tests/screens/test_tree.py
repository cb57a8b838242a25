"""The apricot tree: a leaf for each finished thing, on a twig of its own, in either direction."""

import pytest

from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import Art, Item
from kiosk.screens import tree
from tests.screens.child import TINY, Child

ROOM = Box(100, 100, 400, 492)


def named(items: tuple[Item, ...], start: str) -> list[Art]:
    return [item for item in items if isinstance(item, Art) and item.key.startswith(start)]


@pytest.mark.parametrize("grown", [0, 1, 7, len(tree.TWIGS)])
def test_there_are_as_many_leaves_as_things_were_finished(grown: int) -> None:
    items = tree.tree(grown, ROOM, rtl=False)
    assert len(named(items, "leaf:")) == grown
    assert named(items, "apricot:") == []


def test_with_a_leaf_on_every_twig_apricots_ripen_and_the_tree_is_never_overgrown() -> None:
    twigs = len(tree.TWIGS)
    assert len(named(tree.tree(twigs + 3, ROOM, rtl=False), "apricot:")) == 3
    whole = tree.tree(10 * twigs, ROOM, rtl=False)
    assert len(named(whole, "apricot:")) == len(named(whole, "leaf:")) == twigs


def test_read_from_the_right_every_leaf_is_on_the_same_twig_of_the_turned_tree() -> None:
    ltr, rtl = (tree.tree(24, ROOM, turned) for turned in (False, True))
    for one, other in zip(ltr, rtl, strict=True):
        assert isinstance(other, Art) and other.mirrored
        turned = one.box.mirrored(2 * ROOM.x + ROOM.w)
        assert (other.box.x, other.box.y) == pytest.approx((turned.x, turned.y))


def test_the_tree_in_the_corner_is_the_one_on_the_hill() -> None:
    """By key, so that it grows from the one into the other."""
    small = [item.key for item in tree.in_the_corner(5, rtl=False)]
    assert small == [item.key for item in tree.on_the_hill(5, rtl=False)][1:]


@pytest.mark.parametrize("rtl", [False, True])
def test_the_whole_tree_stands_on_the_stage(rtl: bool) -> None:
    for item in (*tree.on_the_hill(48, rtl), *tree.in_the_corner(48, rtl)):
        assert item.box.overlap(STAGE) == pytest.approx(item.box.w * item.box.h)


@pytest.mark.parametrize("answer", ["Q4.sad", "Q4.calm"])
def test_the_tree_in_the_corner_of_a_question_shows_its_leaf(answer: str) -> None:
    path = ("p1", "D1", "p2", "Q1", "N1", "p5", "Q3", "Q4")
    child = Child(TINY).opens(TINY.stories["tiny", "en"]).walks(path)
    before = len(named(child.picture.items, "leaf:"))
    child.tries(answer)
    assert len(named(child.picture.items, "leaf:")) == before + 1 == len(child.sitting.leaves)
