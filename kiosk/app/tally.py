"""What a reader did, counted from what was touched and what was then seen; it knows no ledger.

docs/counts.md defines the metrics; this is their second, independent telling.
"""

from collections import Counter
from collections.abc import Callable

from kiosk.model.arranging import lying_right
from kiosk.model.basket import shown
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Deciding, Ended, Screen, Sitting, sitting_of
from kiosk.model.story import Panel, Story


class Tally:
    """Watches one rehearsal; `metrics` and `details` (named `metric:detail`) are its sums."""

    def __init__(self, story: Story, said: Callable[[str], None]) -> None:
        self.metrics: Counter[str] = Counter()
        self.details: Counter[str] = Counter()
        self._story = story
        self._said = said
        self._seen: set[str] = set()

    def see(self, before: Screen, touched: str, after: Screen) -> None:
        """Count what one touch has done."""
        was, now = sitting_of(before), sitting_of(after)
        if was and (now is None or touched == "again"):
            self.metrics["sessions_ended"] += 1
        if now and (was is None or touched == "again"):
            self._seen.clear()
            self._once("sessions_started")
        if isinstance(before, Deciding) and not isinstance(after, Deciding):
            self._decided(before, touched)
        if isinstance(before, Asking):
            self._asked(before, after)
        if now:
            self._arrived(now, after)

    def _decided(self, before: Deciding, touched: str) -> None:
        verb, _, choice = touched.partition(":")
        if verb == "choice" and choice == before.touched:
            self._once("choice_taken", choice)

    def _asked(self, before: Asking, after: Screen) -> None:
        """What one try at a question counts for, as the child saw it."""
        question = shown(before.sitting, self._story)
        if not isinstance(question, Question) or not question.scored:
            return
        if not isinstance(after, Asking) or self._was("item_resolved", question.id):
            return
        if before.stage == "first":
            self._first_try(question, before, after)
        if after.stage == before.stage:
            return
        if after.stage == "second":
            self._once("item_hint", question.id)
        if after.stage in ("right", "shown"):
            self._once("item_resolved", question.id)

    def _first_try(self, question: Question, before: Asking, after: Asking) -> None:
        options = _options(question, before, after)
        if options is None:
            return
        first = not self._was("first_try", question.id)
        if first:
            for option in options:
                self._once("item_first_option", option)
        # The try at a picture to search is not over before the first wrong touch.
        unbroken = question.kind == "spot" and not self._was("item_hint", question.id)
        if after.stage == "right" and (first or unbroken):
            self._once("item_first_correct", question.id)
        self._remember("first_try", question.id)

    def _arrived(self, sitting: Sitting, after: Screen) -> None:
        if not sitting.path:  # before the title of the first chapter
            return
        node = shown(sitting, self._story)
        if isinstance(node, Panel):
            self._once("panels_seen", node.id)
        if isinstance(after, Asking) and getattr(node, "scored", False):
            self._once("item_shown", node.id)
        if not isinstance(after, Ended):
            return
        self._once("ending_reached", node.id)
        if not self._was("sessions_completed", ""):
            self._once("sessions_completed")
            self._said(f"shown {self.metrics['sessions_completed']}")

    def _once(self, metric: str, detail: str = "") -> None:
        """Count something the first time in a sitting."""
        name = f"{metric}:{detail}"
        if name not in self._seen:
            self._seen.add(name)
            self.metrics[metric] += 1
            self.details[name] += 1

    def _was(self, metric: str, detail: str) -> bool:
        return f"{metric}:{detail}" in self._seen

    def _remember(self, what: str, detail: str) -> None:
        """Note something that is no metric of its own."""
        self._seen.add(f"{what}:{detail}")


def _options(question: Question, before: Asking, after: Asking) -> tuple[str, ...] | None:
    """What a touch answered with; None where it was no try yet."""
    if question.kind == "spot":
        had = {*before.marked, *before.faded}
        touched = [one for one in (*after.marked, *after.faded) if one not in had]
        return tuple(touched[:1]) or None
    if after.stage == before.stage:
        return None
    if question.arranged:
        return lying_right(before, question)
    return before.marked or (before.touched,)
