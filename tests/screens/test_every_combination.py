"""Every row of choices of the shipped book, in every language, through the screens' own update.

What is common to two rows is walked once: sessions are values, so a way forks where a child may
choose. Nothing is drawn here; that each touch is offered is tested on fewer paths, beside this.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise, product

import pytest

from kiosk.model.arranging import right_order, touches
from kiosk.model.counts import Entry
from kiosk.model.messages import Effect, Pressed, Record
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Deciding, Ended, Noting, Session, sitting_of
from kiosk.model.story import ContentNote, Decision, Story
from kiosk.screens.updating import update
from tests.screens.child import SHIPPED, Child
from tests.screens.test_every_path import expected

BOOKS = SHIPPED
LANGUAGES = [code for story, code in BOOKS.stories if story == "going_home_again"]
#: No panel has so many lines that more touches are needed.
MOST_TOUCHES = 12

Counted = tuple[Entry, ...]
#: A child somewhere in the book, and what was counted on the way.
Stand = tuple[Session, Counted]


def touched(stand: Stand, *actions: str) -> Stand:
    """The stand after each of `actions` was touched."""
    session, counted = stand
    for action in actions:
        session, effects = update(session, Pressed(action), BOOKS)
        counted += recorded(effects)
    return session, counted


def recorded(effects: tuple[Effect, ...]) -> Counted:
    """What is to be counted."""
    return tuple(entry for effect in effects if isinstance(effect, Record)
                 for entry in effect.entries)


def path_of(stand: Stand) -> tuple[str, ...]:
    """The way that a child has come."""
    sitting = sitting_of(stand[0].screen)
    assert sitting is not None
    return sitting.path


def read_on(stand: Stand, story: Story) -> Iterator[Stand]:
    """Every stand at the next node: one for each choice where there is one, else just one."""
    here = path_of(stand)
    node = story.nodes[here[-1]] if here else None
    match stand[0].screen:
        case Deciding() if isinstance(node, Decision):
            for choice in node.choices:
                yield goes_on(touched(stand, *[f"choice:{choice.id}"] * 2), here)
        case Asking() if isinstance(node, Question):
            yield goes_on(touched(stand, *answered(node)), here)
        case Noting() if isinstance(node, ContentNote):
            read = next(one.id for one in node.buttons if one.does == "read")
            yield goes_on(touched(stand, f"note:{read}"), here)
        case _:
            yield goes_on(stand, here)


def goes_on(stand: Stand, here: tuple[str, ...]) -> Stand:
    """Onwards as long as the same node is up: through its lines, its lesson, a title page."""
    for _ in range(MOST_TOUCHES):
        if path_of(stand) != here:
            return stand
        stand = touched(stand, "forward")
    raise AssertionError(f"nothing follows {here} on {type(stand[0].screen).__name__}")


def answered(question: Question) -> tuple[str, ...]:
    """The touches that answer a question rightly at once."""
    ids = tuple(one.id for one in question.answers if one.right)
    if question.arranged:
        return touches(right_order(question))
    if question.kind == "spot":
        return tuple(f"answer:{id}" for id in ids)
    if question.kind == "multi":
        return (*(f"answer:{id}" for id in ids), "done")
    if not question.scored:  # told at the second touch, or held and done
        return (f"answer:{question.answers[0].id}", "done", f"answer:{question.answers[0].id}")
    return (f"answer:{ids[0]}",) * 2


def endings(story: Story) -> Iterator[Stand]:
    """Every child at an ending, each after another row of choices."""
    child = Child(BOOKS).opens(story)
    waiting: list[Stand] = [(child.session, child.entries)]
    while waiting:
        stand = waiting.pop()
        if isinstance(stand[0].screen, Ended):
            yield stand
        else:
            came = path_of(stand)
            for after in read_on(stand, story):
                assert path_of(after)[:-1] == came, f"a child strayed from {came[-1]}"
                waiting.append(after)


def told(counted: Counted) -> Counter[str]:
    """How often each metric, and each metric:detail, was to be counted; first answers left out."""
    sums: Counter[str] = Counter()
    for entry in counted:
        if entry.metric != "item_first_option":
            sums[entry.metric] += entry.by
            if entry.detail:
                sums[f"{entry.metric}:{entry.detail}"] += entry.by
    return sums


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_choices_comes_to_an_ending_and_is_counted_as_it_was_read(
    language: str,
) -> None:
    story = BOOKS.stories["going_home_again", language]
    rows: set[tuple[str, ...]] = set()
    for session, counted in endings(story):
        path = path_of((session, ()))
        rows.add(tuple(on for node_id, on in pairwise(path)
                       if isinstance(story.nodes[node_id], Decision)))
        assert told(counted) == expected(story, path, wrong_tries=0)
    assert rows == all_rows(story, next(iter(rows)))


def all_rows(story: Story, one: tuple[str, ...]) -> set[tuple[str, ...]]:
    """Every row of choices there is, in the order of the decisions that `one` went by."""
    turnings = {choice.goto: node for node in story.nodes.values() if isinstance(node, Decision)
                for choice in node.choices}
    return set(product(*([choice.goto for choice in turnings[on].choices] for on in one)))
