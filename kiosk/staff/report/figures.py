"""What the page tells, worked out of rows and of a story; it knows no words and no chart.

Of a number of readings it says how many, and never how many children.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.model.counts import Row
from kiosk.model.questions import Answer, Question
from kiosk.model.story import Decision, Panel, Story

#: Fewer are not told as a share, nor is one answer called the one that most picked: with ten
#: readings, one child reading twice is a fifth.
ENOUGH = 11

#: As many wrong pictures as a team has time to talk about.
_TALKED_ABOUT = 6

#: Questions in which one picture is picked; in the others, cards are laid, and the first option
#: says which of them lay right.
_PICKED = ("single", "multi", "true_false", "spot")


@dataclass(frozen=True)
class Asked:
    """One question: how often it was shown, right at once, and finished."""

    question: Question
    shown: int
    first: int
    resolved: int

    @property
    def later(self) -> int:
        """Finished, though not right at once: after the hint, or with the right answer shown."""
        return max(0, self.resolved - self.first)

    @property
    def left(self) -> int:
        """Shown, and left before it was finished."""
        return max(0, self.shown - max(self.first, self.resolved))


@dataclass(frozen=True)
class WrongPick:
    """A wrong answer that was picked first `picked` times, of `shown` times it could be."""

    question: Question
    answer: Answer
    picked: int
    shown: int


@dataclass(frozen=True)
class Reached:
    """How many readings saw most of a chapter's panels, and how many its last one."""

    chapter: str
    title: str
    reached: int
    ended: int


@dataclass(frozen=True)
class Seen:
    """How often one panel was seen."""

    panel: str
    chapter: str
    times: int


def summed(rows: Iterable[Row], metric: str, by: Callable[[Row], str]) -> Counter[str]:
    """The sum of `metric` for each value of `by`."""
    sums: Counter[str] = Counter()
    for row in rows:
        if row.metric == metric:
            sums[by(row)] += row.value
    return sums


def details(rows: Iterable[Row], metric: str, story: Story) -> Counter[str]:
    """The sum of `metric` for each detail of one story, under the names that they bear today."""
    sums: Counter[str] = Counter()
    for row in rows:
        if row.metric == metric and row.story_id == story.id:
            sums[story.renamed(row.detail) or row.detail] += row.value
    return sums


def asked(rows: Iterable[Row], story: Story) -> tuple[Asked, ...]:
    """The scored questions that were shown, in the order of the story; those in reserve last."""
    rows = tuple(rows)
    shown, first, resolved = (
        details(rows, metric, story)
        for metric in ("item_shown", "item_first_correct", "item_resolved"))
    return tuple(
        Asked(one, shown[one.id], first[one.id], resolved[one.id])
        for one in story.questions if one.scored and shown[one.id]
    )


def wrong_picks(rows: Iterable[Row], story: Story) -> tuple[WrongPick, ...]:
    """The wrong answers that were picked first most often, by their share; one for a question."""
    rows = tuple(rows)
    options, shown = (details(rows, metric, story) for metric in ("item_first_option",
                                                                  "item_shown"))
    picks = []
    for node in story.questions:
        if node.kind not in _PICKED or shown[node.id] < ENOUGH:
            continue
        wrong = [answer for answer in node.answers if not answer.right and options[answer.id]]
        if wrong:
            worst = max(wrong, key=lambda answer: options[answer.id])
            picks.append(WrongPick(node, worst, options[worst.id], shown[node.id]))
    picks.sort(key=lambda one: -one.picked / one.shown)
    return tuple(picks[:_TALKED_ABOUT])


def panels(rows: Iterable[Row], story: Story) -> tuple[Seen, ...]:
    """Every panel of the story in its order, seen or not."""
    seen = details(rows, "panels_seen", story)
    return tuple(
        Seen(node.id, node.chapter, seen[node.id])
        for node in story.nodes.values() if isinstance(node, Panel)
    )


def chapters(rows: Iterable[Row], story: Story) -> tuple[Reached, ...]:
    """How far readings came. A reading sees a panel once, and may go round some of them.

    The most that any panel of a chapter was seen is the least number of readings that reached it;
    of its end so are the panels from which the way leads out of it.
    """
    seen = details(rows, "panels_seen", story)
    told = []
    for chapter in story.chapters:
        here = [node.id for node in story.nodes.values()
                if isinstance(node, Panel) and node.chapter == chapter.id]
        last = [panel for panel in here if _ends(story, panel)]
        told.append(Reached(chapter.id, chapter.title, max((seen[one] for one in here), default=0),
                            sum(seen[one] for one in last)))
    return tuple(told)


def _ends(story: Story, panel: str) -> bool:
    """Whether no other panel of its chapter can follow."""
    chapter = story.nodes[panel].chapter
    seen, queue = {panel}, [panel]
    while queue:
        for on in story.ways_on(queue.pop()):
            node = story.nodes[on]
            if on in seen or node.chapter != chapter:
                continue
            if isinstance(node, Panel):
                return False
            seen.add(on)
            queue.append(on)
    return True


def decisions(rows: Iterable[Row], story: Story) -> tuple[tuple[Decision, Counter[str]], ...]:
    """Each decision that was taken, with how often each of its ways was."""
    taken = details(rows, "choice_taken", story)
    return tuple(
        (node, Counter({choice.id: taken[choice.id] for choice in node.choices}))
        for node in story.nodes.values()
        if isinstance(node, Decision) and any(taken[choice.id] for choice in node.choices)
    )
