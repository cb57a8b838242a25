"""A child at the pure screens: touches only what is offered, and remembers what was asked for.

It knows no window: time is a number that `waits` moves on, and nobody performs an effect.
"""

from collections import Counter
from pathlib import Path

from bench.tries import right_answers, touched_for, wrong_answers
from kiosk.device.library import open_library
from kiosk.model.books import Books
from kiosk.model.counts import Entry
from kiosk.model.messages import Effect, Held, Input, Pressed, Record, Tick
from kiosk.model.picture import Picture, actions
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Attract, Learned, Screen, Session, Sitting, sitting_of
from kiosk.model.story import ContentNote, Decision, Node, NoteDeed, Story
from kiosk.model.values import changed
from kiosk.model.waymarks import Rest, Title
from kiosk.screens.updating import update
from kiosk.screens.viewing import view
from kiosk.screens.waiting import deadline

ROOT = Path(__file__).parents[2]

SHIPPED = open_library(ROOT / "stories", ROOT / "locale").books()
#: The five-panel story, under the sentences that the shipped screens say.
TINY = changed(open_library(ROOT / "tests" / "stories", ROOT / "tests" / "locale").books(),
               interfaces=SHIPPED.interfaces)
#: Every story in every language in which it is ready, with the books that it stands in.
READY: tuple[tuple[Books, Story], ...] = tuple(
    (books, story) for books in (TINY, SHIPPED) for story in books.stories.values()
)
NAMES = [f"{story.id}-{story.language}" for _, story in READY]


class Child:
    """One child, or a few. Every method that touches returns the child, so that calls can chain."""

    def __init__(self, books: Books, screen: Screen | None = None) -> None:
        self.books = books
        self.session = Session(screen or Attract("tiny/p1"), cover="tiny/p1")
        self.effects: list[Effect] = []
        self.now = 0

    @property
    def screen(self) -> Screen:
        """What is up."""
        return self.session.screen

    @property
    def picture(self) -> Picture:
        """What is seen."""
        return view(self.session, self.books)

    @property
    def offered(self) -> tuple[str, ...]:
        """All that can be touched."""
        return actions(self.picture)

    @property
    def sitting(self) -> Sitting:
        """The sitting that is up; an error where there is none."""
        sitting = sitting_of(self.screen)
        assert sitting is not None, f"no story is being read on {type(self.screen).__name__}"
        return sitting

    @property
    def node(self) -> Node:
        """The node that is up."""
        return self.books.node(self.sitting)

    @property
    def question(self) -> Question:
        """The question that is up; an error where there is none."""
        question = self.node
        assert isinstance(question, Question), f"{question.id} is no question"
        return question

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Everything that was to be counted."""
        return tuple(entry for effect in self.effects if isinstance(effect, Record)
                     for entry in effect.entries)

    @property
    def counts(self) -> Counter[str]:
        """How often each metric was counted, and each metric:detail."""
        told: Counter[str] = Counter()
        for entry in self.entries:
            told[entry.metric] += entry.by
            if entry.detail:
                told[f"{entry.metric}:{entry.detail}"] += entry.by
        return told

    def happens(self, happened: Input) -> "Child":
        """Something happens, whoever did it."""
        self.session, effects = update(self.session, happened, self.books)
        self.effects += effects
        return self

    def taps(self, *wanted: str) -> "Child":
        """Touch things one after the other; each must be there to be touched."""
        for action in wanted:
            assert action in self.offered, (
                f"{action!r} cannot be touched on {type(self.screen).__name__}; there are "
                f"{', '.join(self.offered)}"
            )
            self.happens(Pressed(action, self.now))
        return self

    def holds(self, action: str) -> "Child":
        """Rest a finger on something that is there."""
        assert action in self.offered, f"{action!r} is not there to be held"
        return self.happens(Held(action, self.now))

    def waits(self, milliseconds: int) -> "Child":
        """Let time pass; what is due on the way happens when it is due."""
        until = self.now + milliseconds
        for _ in range(10_000):
            due = deadline(self.session)
            if due is None or due > until:
                break
            self.now = max(self.now, due)
            self.happens(Tick(self.now))
        else:
            raise AssertionError(f"{type(self.screen).__name__} never comes to rest")
        self.now = until
        return self

    def opens(self, story: Story) -> "Child":
        """From the closed book into a story, by way of the languages and the shelf."""
        language, cover = f"language:{story.language}", f"story:{story.id}"
        return self.taps("open", language, language, cover, cover).turns_over()

    def goes_on(self) -> "Child":
        """Through all the lines of a panel, and through what a decision taught, to what follows."""
        self.hears_out()
        if isinstance(self.screen, Learned):
            self.taps("forward")
        return self.turns_over()

    def turns_over(self) -> "Child":
        """On through the end of a chapter and the title page of the next, where one is up."""
        while isinstance(self.screen, Rest | Title):
            self.taps("forward")
        return self

    def hears_out(self) -> "Child":
        """Through the lines of a panel to the first touch that leads somewhere else."""
        here = self.sitting.path
        for _ in range(50):
            self.taps("forward")
            if self.sitting.path != here or isinstance(self.screen, Learned | Rest):
                return self
        raise AssertionError(f"nothing follows {here[-1]}")

    def presses_note(self, deed: NoteDeed) -> "Child":
        """The button of a content note that does `deed`."""
        note = self.node
        assert isinstance(note, ContentNote), f"{note.id} is no content note"
        return self.taps(next(f"note:{b.id}" for b in note.buttons if b.does == deed))

    def chooses(self, choice_id: str) -> "Child":
        """Hear a choice, then take it."""
        return self.taps(f"choice:{choice_id}", f"choice:{choice_id}")

    def tries(self, *answer_ids: str) -> "Child":
        """One try at a question: hold several and be done, or touch one twice."""
        return self.taps(*touched_for(self.question, answer_ids))

    def tries_wrongly(self) -> "Child":
        """A try that is wrong, as nearly right as it can be."""
        asking = self.screen
        assert isinstance(asking, Asking)
        return self.tries(*wrong_answers(self.question, asking))

    def answers(self, wrong_tries: int = 0) -> "Child":
        """The question to its end, after so many wrong tries; a feeling is told at once.

        Where only one answer is wrong there is no second wrong try.
        """
        for _ in range(wrong_tries):
            asking = self.screen
            assert isinstance(asking, Asking)
            if not wrong_answers(self.question, asking):
                break
            self.tries_wrongly()
        if "forward" in self.offered:
            return self
        asking = self.screen
        assert isinstance(asking, Asking)
        return self.tries(*right_answers(self.question, asking))

    def steps_to(self, node_id: str, wrong_tries: int = 0) -> "Child":
        """From the node that is up to `node_id`, which can follow it."""
        match self.node:
            case Decision(choices=choices):
                self.chooses(next(c.id for c in choices if c.goto == node_id))
            case Question():
                self.answers(wrong_tries).taps("forward")
            case ContentNote(next=on) if on == node_id:
                self.presses_note("read")
            case ContentNote():
                self.presses_note("skip").taps("forward")
            case _:
                self.goes_on()
        self.turns_over()
        assert self.sitting.here == node_id, f"came to {self.sitting.here} instead of {node_id}"
        return self

    def walks(self, path: tuple[str, ...], wrong_tries: int = 0) -> "Child":
        """Along `path`, from its first node, which is up."""
        assert self.sitting.here == path[0]
        for node_id in path[1:]:
            self.steps_to(node_id, wrong_tries)
        return self
