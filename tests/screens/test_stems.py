"""The picture of a question stands beside its words, large over few answers, and covers nothing."""

from itertools import combinations

import pytest

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.picture import Art, Plate, Words
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Sitting
from kiosk.model.story import Story
from kiosk.screens.asking import view
from tests.screens.child import SHIPPED

STORY: Story = SHIPPED.stories["going_home_again", "en"]
ASKED = [node for node in STORY.nodes.values() if isinstance(node, Question)]


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share more than an edge."""
    return (one.x < other.right and other.x < one.right
            and one.y < other.bottom and other.y < one.bottom)


def shown(question: Question, stage: str, books: Books) -> dict[str, Box]:
    """Where the stem, the words and the cards are."""
    screen = Asking(Sitting(STORY.id, "en", path=(question.id,)), stage=stage)  # type: ignore[arg-type]  # parametrized
    return {item.key: item.box for item in view(screen, books)
            if (isinstance(item, Art) and item.key == "stem")
            or (isinstance(item, Words) and item.key == "heading")
            or (isinstance(item, Plate) and item.key.startswith(("card:", "number:", "hint")))}


@pytest.mark.parametrize("stage", ["first", "second", "right"])
@pytest.mark.parametrize("question", ASKED, ids=lambda one: one.id)
def test_the_picture_of_a_question_lies_under_nothing_and_over_nothing(
        question: Question, stage: str) -> None:
    boxes = shown(question, stage, SHIPPED)
    assert ("stem" in boxes) == (bool(question.picture) and question.kind != "spot")
    for one in boxes:
        if one != "stem" and "stem" in boxes:
            assert not overlap(boxes["stem"], boxes[one]), f"stem and {one}"
    cards = [box for key, box in boxes.items() if key.startswith("card:")]
    assert not any(overlap(*pair) for pair in combinations(cards, 2))


def test_every_kind_of_question_is_among_them() -> None:
    assert {one.kind for one in ASKED} == {
        "single", "multi", "true_false", "order", "match", "spot", "feelings"}
