"""A child who reads the whole book, three times over, and looks into every corner on the way.

It sees what is up and what can be touched there, and thinks of what to touch next. The first time
everything is answered rightly and each chapter is a sitting; the second time once wrongly, as an
older child who skips hard pages; the third time twice wrongly, with a rest before hard pages. It
knows no pixels and no clock.
"""

from collections import deque
from collections.abc import Iterator

from bench.tries import right_answers, touched_for, wrong_answers
from kiosk.model.asides import Calm, Paused, Settings, StillThere
from kiosk.model.books import Books
from kiosk.model.questions import Question
from kiosk.model.session import (
    Asking,
    Attract,
    Breathing,
    Deciding,
    Ended,
    Finding,
    Languages,
    Learned,
    Noting,
    Reading,
    Screen,
    Shelf,
)
from kiosk.model.story import Choice, ContentNote, Decision
from kiosk.model.waymarks import Further, Leafing, OtherWays, Rest, Title

#: What the first reading looks into at the first panel of each chapter; all of it leads back.
_WANDERS: dict[str, tuple[str, ...]] = {
    "1": ("forward", "page", "page", "quiet", "quiet", "back", "forward"),
    "2": ("calm", "calm:breathe", "back", "calm:five", "find:*", "find:*", "back", "return"),
    "3": ("pause", "settings", "letters:2", "wish:contrast", "back", "carry_on", "forward",
          "pause", "settings", "at_first", "back", "carry_on"),
    "4": ("forward", "forward", "pause", "second", "carry_on", "peek", "peek",
          "pause", "look", "pause", "home", "carry_on"),
    "5": ("calm", "calm:hen", "paint:*", "pot:*", "paint:*", "back", "calm:tree", "back",
          "calm:helper", "back", "return"),
    "6": ("forward", "say:*", "page", "page"),
}
_NOTES = ("read", "skip", "break")
READINGS = 3


class Reader:
    """Reads `story` in `language` so many times; `reading` counts from 0."""

    def __init__(self, books: Books, story: str, language: str, readings: int = READINGS) -> None:
        self.reading = 0
        self._books = books
        self._story = story
        self._language = language
        self._readings = readings
        self._plan: deque[str] = deque()
        self._done: set[object] = set()

    def next(self, screen: Screen, offered: tuple[str, ...]) -> str:
        """What to touch now; '' once the book is closed again."""
        if self.reading == self._readings and isinstance(screen, Attract):
            return ""
        touch = self._planned(offered)
        if not touch:
            self._plan += self._thinks(screen, offered)
            touch = self._planned(offered)
        if not touch:
            raise LookupError(f"nothing this child wants is among {', '.join(offered)}")
        return touch

    def _planned(self, offered: tuple[str, ...]) -> str:
        """The next thing of the plan that is there; what has gone meanwhile is left out."""
        while self._plan:
            if found := _offered(self._plan.popleft(), offered):
                return found
        return ""

    def _once(self, what: object) -> bool:
        """Whether this was not done yet in this reading; from now on it was."""
        new = (self.reading, what) not in self._done
        self._done.add((self.reading, what))
        return new

    def _thinks(self, screen: Screen, offered: tuple[str, ...]) -> Iterator[str]:
        match screen:
            case Attract():
                yield "open"
            case Languages():
                yield from self._languages()
            case Shelf():
                yield from self._shelf(screen)
            case Title() | Rest() | Further():
                yield from self._between(screen, offered)
            case Reading():
                yield from self._reads(screen)
            case Noting():
                yield from self._notes(screen)
            case Deciding():
                yield from self._decides(screen)
            case Asking():
                yield from self._asked(screen, offered)
            case Learned() if self.reading == 1 and "other" in offered:
                yield from ("other", "other")
            case Finding() if self._once(screen.sitting.here):
                yield from ("find:*", "find:*", "forward")
            case Breathing() | Learned() | Finding():
                yield "forward"
            case Ended():
                yield from self._ends(offered)
            case OtherWays() | Leafing():
                yield "back"
            case Calm():
                yield "return" if "return" in offered else "back"
            case Paused() | Settings() | StillThere():
                yield next(one for one in ("carry_on", "back", "here") if one in offered)
            case _:
                raise AssertionError(f"nobody told this child about {screen}")

    def _languages(self) -> Iterator[str]:
        if self.reading == self._readings:
            yield "back"
        else:
            yield from (f"language:{self._language}",) * 2

    def _shelf(self, screen: Shelf) -> Iterator[str]:
        if screen.resting:
            yield "carry_on"
        elif self.reading == self._readings:
            yield "back"
        else:
            yield from (f"story:{self._story}",) * 2

    def _between(self, screen: Title | Rest | Further, offered: tuple[str, ...]) -> Iterator[str]:
        """Each chapter a sitting in the first reading; older children hear more in the second."""
        if isinstance(screen, Rest) and self.reading == 0 and self._once(screen):
            yield "stop"
        elif isinstance(screen, Title) and "ages:older" in offered and self._once("ages"):
            yield from ("ages:older", "heading") if self.reading == 1 else ("ages:younger",)
        else:
            yield "forward"

    def _reads(self, screen: Reading) -> Iterator[str]:
        chapter = self._books.node(screen.sitting).chapter
        if self.reading == 0 and self._once(f"chapter {chapter}"):
            yield from _WANDERS[chapter]
        yield "forward"

    def _notes(self, screen: Noting) -> Iterator[str]:
        note = self._books.node(screen.sitting)
        assert isinstance(note, ContentNote)
        does = {button.does: f"note:{button.id}" for button in note.buttons}
        if screen.skipped:
            yield "forward"
        elif "break" in does and self.reading == 2 and self._once(note.id):
            yield from (does["break"], "return", "back")
        else:
            yield does["skip"] if self.reading == 1 and "skip" in does else does["read"]

    def _decides(self, screen: Deciding) -> Iterator[str]:
        decision = self._books.node(screen.sitting)
        assert isinstance(decision, Decision)
        if self._once(f"other of {decision.id}"):  # heard, and not taken
            yield f"choice:{_in_turn(decision, self.reading + 1).id}"
            yield "heading"
        choice = _in_turn(decision, self.reading)
        yield from (f"choice:{choice.id}",) * (1 if screen.touched == choice.id else 2)

    def _asked(self, screen: Asking, offered: tuple[str, ...]) -> Iterator[str]:
        question = self._books.node(screen.sitting)
        assert isinstance(question, Question)
        if screen.stage in ("right", "shown"):
            yield from self._answered(question, offered)
            return
        if self._once(f"heard {question.id}"):
            yield "heading"
        tried = {"first": 0, "second": 1}[screen.stage]
        if not question.scored:
            yield from touched_for(question, self._feels(question))
            return
        wrong = wrong_answers(question, screen) if tried < self.reading else ()
        yield from touched_for(question, wrong or right_answers(question, screen))

    def _feels(self, question: Question) -> tuple[str, ...]:
        """One feeling in each reading; of what helps several, and once no wish to say."""
        ids = [one.id for one in question.answers]
        if question.gathers:
            return tuple(ids[:3 + self.reading])
        return (ids[-1 if self.reading == 2 else self.reading],)

    def _answered(self, question: Question, offered: tuple[str, ...]) -> Iterator[str]:
        """On; after a feeling first to one of the ways to be kind to oneself."""
        kind = ("breathe", "helper", "")[self.reading]
        if kind in offered and self._once(f"kind after {question.id}"):
            yield from (kind, "return", "back")
        yield "forward"

    def _ends(self, offered: tuple[str, ...]) -> Iterator[str]:
        if self.reading == 0 and self._once("looked back"):
            yield from ("ways", "back", "comic", *["forward"] * 4, "close")
            return
        self.reading += 1
        yield "done"


def _in_turn(decision: Decision, reading: int) -> Choice:
    return decision.choices[reading % len(decision.choices)]


def _offered(wish: str, offered: tuple[str, ...]) -> str:
    """The action that is wished for, where it is there; `find:*` is the first that is one."""
    if wish.endswith("*"):
        return next((one for one in offered if one.startswith(wish[:-1])), "")
    return wish if wish in offered else ""
