"""Questions of every kind answered rightly, wrong once and wrong twice: how soon an answer shows.

Run as a process of its own with the wishes `size`, `language`, `data` and `wrong` (the numbers of
wrong tries). It knows no bound.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from bench.apart import tell, wishes
from bench.hand import touch
from bench.reading import LEAST_APART_S, STORY
from bench.touching import GLANCE_MS, Touches, Touching
from bench.tries import right_answers, touched_for, wrong_answers
from bench.watched import Watched, watched
from kiosk.device.window.pygame_window import Window
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Sitting

#: Told at every stillness: the question, how many wrong tries it is to have, and what is up.
Looks = Callable[[str, int, Asking], None]


@dataclass(frozen=True)
class Answered:
    """One touch at a question: its kind, what was touched, what came of it, in milliseconds.

    `came` is 'right', 'second' or 'shown' where the touch was a try, else 'heard'.
    """

    kind: str
    action: str
    came: str
    took: float


@dataclass
class Answers:
    """All touches, those that nothing came of, and how each question ended."""

    touches: list[Answered] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    ends: dict[str, str] = field(default_factory=dict)


def of_every_kind(kiosk: Watched, language: str) -> list[str]:
    """The first question of each kind, and the one that gathers, in the order of the story."""
    story = kiosk.delivery.furniture.books.stories[STORY, language]
    first: dict[tuple[str, bool], str] = {}
    for node in story.nodes.values():
        if isinstance(node, Question):
            first.setdefault((node.kind, node.gathers), node.id)
    return list(first.values())


class Answerer:
    """Comes to one question after the other, answers it and goes to the next.

    Each touch waits until the hand is `ready` for it.
    """

    def __init__(self, kiosk: Watched, language: str, tries: Iterable[int],
                 touches: Touches = touch, looks: Looks = lambda *seen: None,
                 ready: Callable[[str], bool] = lambda action: True) -> None:
        self.found = Answers()
        self._kiosk = kiosk
        self._language = language
        self._tries = list(tries)
        self._looks = looks
        self._ready = ready
        self._hand = Touching(kiosk.window, touches)
        self._waiting: deque[tuple[str, int]] | None = None
        self._at: tuple[str, int] | None = None
        self._plan: deque[str] = deque()
        self._touched: tuple[str, Asking] | None = None
        kiosk.window.after_round = self._hand.after
        kiosk.window.when_still = self._still

    def _still(self) -> None:
        if not self._kiosk.delivery.over:
            time.sleep(0.02)
        elif not self._hand.waits():
            self._take_in()
            self._kiosk.painter.rest()
            self._go_on()

    def _take_in(self) -> None:
        """What came of the last touch."""
        after, took = self._kiosk.app.session.screen, self._hand.took
        if self._touched is None:
            return
        action, before = self._touched
        if took is None or not isinstance(after, Asking):
            self.found.unanswered.append(f"{before.sitting.here} {action}")
        else:
            came = after.stage if after.stage != before.stage else "heard"
            self.found.touches.append(Answered(self._question(after).kind, action, came, took))
        self._touched = None

    def _go_on(self) -> None:
        screen = self._kiosk.app.session.screen
        if self._waiting is None:
            found = of_every_kind(self._kiosk, self._language)
            self._waiting = deque((one, wrong) for wrong in self._tries for one in found)
        elif isinstance(screen, Asking) and self._at and screen.sitting.here == self._at[0]:
            self._looks(*self._at, screen)
            if self._answers(screen, self._at[1]):
                return
            self.found.ends[f"{self._at[0]} {self._at[1]}"] = screen.stage
        if not self._waiting:
            self._kiosk.app.leaving = True
            return
        self._at = self._waiting.popleft()
        self._come_to(self._at[0])

    def _come_to(self, question_id: str) -> None:
        """Before a question of which nothing was said yet."""
        start = self._kiosk.delivery.furniture.books.stories[STORY, self._language].start
        self._kiosk.come_to(Sitting(STORY, self._language, (start, question_id)))

    def _answers(self, screen: Asking, wrong: int) -> bool:
        """One touch more; False where the question is over."""
        if screen.stage in ("right", "shown"):
            self._plan.clear()
            return False
        if not self._plan:
            question = self._question(screen)
            tried = {"first": 0, "second": 1}[screen.stage]
            answers = wrong_answers(question, screen) if tried < wrong else ()
            self._plan += touched_for(question, answers or right_answers(question, screen))
        if not self._ready(self._plan[0]):
            Window.wait(self._kiosk.window, GLANCE_MS)
            return True
        action = self._plan.popleft()
        time.sleep(LEAST_APART_S)
        self._touched = action, screen
        self._hand.touch(action, self._kiosk.app.shown)
        return True

    def _question(self, screen: Asking) -> Question:
        node = self._kiosk.delivery.furniture.books.node(screen.sitting)
        assert isinstance(node, Question), f"{node.id} is no question"
        return node


def main() -> None:
    """Answer, and tell."""
    asked = wishes()
    kiosk = watched(tuple(asked["size"]), asked["data"])
    answerer = Answerer(kiosk, asked["language"], asked["wrong"])
    while not kiosk.app.leaving:
        kiosk.app.turn()
    found = answerer.found
    tell({"touches": [vars(one) for one in found.touches], "unanswered": found.unanswered,
          "ends": found.ends})


if __name__ == "__main__":
    main()
