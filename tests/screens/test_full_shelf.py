"""A shelf with more stories than fit on one sheet."""

from kiosk.model.books import Books
from kiosk.model.session import Shelf, Sitting
from kiosk.model.story import Story
from kiosk.model.values import changed
from kiosk.screens.shelf import ON_A_SHEET
from tests.screens.child import SHIPPED, TINY, Child


def many(count: int) -> Books:
    """The shipped story, the test stories, and copies of a tiny one beside them."""
    tiny: Story = TINY.stories["tiny", "en"]
    copies = {(f"copy{n}", "en"): changed(tiny, id=f"copy{n}") for n in range(count)}
    return changed(SHIPPED, stories={**SHIPPED.stories, **TINY.stories, **copies})


def offered(child: Child) -> list[str]:
    """The stories that can be touched."""
    return [one.removeprefix("story:") for one in child.offered if one.startswith("story:")]


def test_every_story_lies_on_some_sheet_once() -> None:
    books = many(8)
    child = Child(books, Shelf("en"))
    found = offered(child)
    while "sheet:1" in child.offered or "sheet:2" in child.offered:
        assert isinstance(child.screen, Shelf)
        following = f"sheet:{child.screen.sheet + 1}"
        if following not in child.offered:
            break
        child.taps(following)
        found += offered(child)
    assert sorted(found) == sorted(story.id for story in books.shelf("en"))
    assert len(found) == len(set(found)) > ON_A_SHEET


def test_one_can_turn_back_to_the_first_sheet_and_open_a_story_of_the_last() -> None:
    child = Child(many(8), Shelf("en")).taps("sheet:1", "sheet:0", "sheet:1")
    last = offered(child)[-1]
    child.taps(f"story:{last}", f"story:{last}")
    assert child.sitting.story == last


def test_few_stories_need_no_second_sheet() -> None:
    child = Child(many(1), Shelf("en"))
    assert not any(one.startswith("sheet:") for one in child.offered)


def test_the_open_book_can_be_carried_on_with_from_every_sheet() -> None:
    resting = Sitting("tiny", "en", path=("p1",))
    child = Child(many(8), Shelf("en", resting=resting))
    assert "carry_on" in child.offered
    assert child.taps("sheet:1", "carry_on").sitting == resting
