"""The basket of apricots: more questions for a child, out of those that stand nowhere in a story.

A question is in it once its lessons were seen in this sitting, and until it was answered. It knows
no picture.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.model.questions import Question
from kiosk.model.story import Ending, Node, Panel, Story

if TYPE_CHECKING:
    from kiosk.model.session import Sitting

#: So many are taken out at once; then one is back where one came from.
HANDFUL = 3
#: From this age on a question is only for who chose the older ones' picture.
OLDER = 9


class Basket(msgspec.Struct, frozen=True):
    """A handful of questions, by their ids, of which the one at `at` is up; none when it is empty.

    Behind the last one there is `then` the place it was taken `back` from, or the `shelf`, or the
    story goes `on`: there one question stands in for another that was answered before.
    """

    questions: tuple[str, ...] = ()
    at: int = 0
    then: Literal["back", "shelf", "on"] = "back"

    @property
    def up(self) -> str:
        """The question that is up; '' where none is."""
        return self.questions[self.at] if 0 <= self.at < len(self.questions) else ""

    @property
    def left(self) -> int:
        """How many follow the one that is up."""
        return max(0, len(self.questions) - self.at - 1)


def shown(sitting: Sitting, story: Story) -> Node:
    """What a sitting is showing: a question out of the basket, else the end of its path."""
    return story.reserved(sitting.basket.up) or story.read(sitting.path)


def waiting(sitting: Sitting, story: Story) -> tuple[Question, ...]:
    """The questions that may be asked now; those of the chapter at hand come first.

    None in a group, which has its own place for them, and none of feelings.
    """
    if sitting.mode == "group" or not sitting.path:
        return ()
    known = taught(sitting, story)
    fit = [one for one in story.reserve
           if one.scored and one.id not in sitting.leaves and known.issuperset(needed(one))
           and (sitting.older or one.ages[0] < OLDER)]
    near = _told_in(story, story.nodes[sitting.here].chapter)
    return tuple(sorted(fit, key=lambda one: near.isdisjoint(one.messages)))


def handful(sitting: Sitting, story: Story) -> tuple[str, ...]:
    """The ids of the questions that are taken out together."""
    return tuple(one.id for one in waiting(sitting, story)[:HANDFUL])


def another(sitting: Sitting, node: Node, story: Story) -> Question | None:
    """A question on the same theme, where a chapter is read again and `node` was answered then.

    Whoever has only leafed back a few pages meets the question that was there.
    """
    if not isinstance(node, Question) or node.id not in sitting.leaves or not node.scored:
        return None
    if not _was_read(sitting, node.chapter, story):
        return None
    theme = set(node.messages)
    return next((one for one in waiting(sitting, story) if theme.intersection(one.messages)), None)


def taught(sitting: Sitting, story: Story) -> frozenset[str]:
    """The messages that this sitting has met: on its pages, and in questions that tell them."""
    return told(node for node in story.nodes.values()
                if node.id in sitting.leaves or f"panels_seen:{node.id}" in sitting.counted)


def told(nodes: Iterable[Node]) -> frozenset[str]:
    """The messages that these nodes teach: pages theirs, questions those that they tell."""
    teach = (node.messages if isinstance(node, Panel) else node.tells for node in nodes
             if isinstance(node, Panel | Question))
    return frozenset(chain.from_iterable(teach))


def still_there(sitting: Sitting, story: Story) -> Sitting:
    """The sitting with as much of its basket as `story` has.

    It is empty where the question that is up has gone, or the one in whose place that was asked.
    """
    basket = sitting.basket
    here = story.nodes.get(sitting.path[-1]) if sitting.path else None
    in_place = basket.then != "on" or isinstance(here, Question)
    if story.reserved(basket.up) is None or not in_place:
        return msgspec.structs.replace(sitting, basket=Basket())
    kept = tuple(one for one in basket.questions if story.reserved(one))
    there = Basket(kept, kept.index(basket.up), basket.then)
    return msgspec.structs.replace(sitting, basket=there)


def needed(question: Question) -> frozenset[str]:
    """What must have been met before: all that it asks about and does not tell itself."""
    return frozenset(question.messages) - frozenset(question.tells)


def _was_read(sitting: Sitting, chapter: str, story: Story) -> bool:
    """Whether a chapter was read to its end in this sitting."""
    ends = (node for node in story.nodes.values() if node.chapter == chapter
            and any(_is_behind(story.nodes[on], chapter) for on in story.ways_on(node.id)))
    return any(one.id in sitting.leaves or f"panels_seen:{one.id}" in sitting.counted
               for one in ends)


def _is_behind(node: Node, chapter: str) -> bool:
    """Whether a node comes after a chapter."""
    return node.chapter != chapter or isinstance(node, Ending)


def _told_in(story: Story, chapter: str) -> frozenset[str]:
    nodes = (node for node in story.nodes.values() if node.chapter == chapter)
    return frozenset(message for node in nodes if isinstance(node, Panel | Question)
                     for message in node.messages)
