"""Every kind of question, whatever touches it: right, wrong once, wrong twice, and left alone."""

import pytest

from bench.tries import right_answers, touched_for, wrong_answers
from kiosk.model.asides import StillThere
from kiosk.model.questions import Question
from kiosk.model.saving import as_record
from kiosk.model.session import Asking, Attract, Sitting
from kiosk.model.wishes import Walk, Wishes
from tests.app.hands import HANDS, Hand, comes_down, one_key, touch_anywhere
from tests.app.kiosk import Kiosk

#: The question of each kind, with its story, the page before it, and how often it can be missed.
KINDS = {
    "single": ("tiny", "p2", "Q1", 2), "true_false": ("tiny", "p3", "Q2", 1),
    "multi": ("tiny", "p5", "Q3", 2), "feelings": ("tiny", "p5", "Q4", 0),
    "order": ("cards", "p1", "Q5", 2), "match": ("cards", "p1", "Q6", 2),
    "spot": ("cards", "p1", "Q7", 2),
}
TRIES = [(kind, wrong) for kind, (*_, most) in KINDS.items() for wrong in range(most + 1)]

every_hand = pytest.mark.parametrize("hand", HANDS.values(), ids=HANDS)
#: All hands read from the right; a finger and the keys, from the left as well.
HANDS_READ = [(hand, "ar") for hand in HANDS] + [("finger", "en"), ("keyboard", "en")]


class Asked:
    """Somebody before one question, who has only `hand` to answer it with."""

    def __init__(self, kiosk: Kiosk, kind: str, hand: Hand, code: str = "ar") -> None:
        story, page, question_id, _ = KINDS[kind]
        self.kiosk = kiosk
        self._hand = hand
        sitting = Sitting(story, code, (page, question_id))
        kiosk.furniture.desk.later(lambda: kiosk.furniture.sittings.save(as_record(sitting)))
        kiosk.furniture.desk.rows()  # after all that was handed over before
        if hand is one_key:
            kiosk.keys("space")
        kiosk.resumes()
        if hand is touch_anywhere:
            kiosk.taps("pause", "settings", "wish:scan")
            self.does("back", "carry_on")
        question = kiosk.furniture.books.node(kiosk.sitting)
        assert isinstance(question, Question) and question.kind == kind
        self.question = question

    @property
    def asking(self) -> Asking:
        """The question as it stands."""
        assert isinstance(self.kiosk.screen, Asking)
        return self.kiosk.screen

    def does(self, *actions: str) -> "Asked":
        """One action after the other."""
        for action in actions:
            self._hand(self.kiosk, action)
        return self

    def misses(self) -> "Asked":
        """A wrong try."""
        return self.does(*touched_for(self.question, wrong_answers(self.question, self.asking)))

    def hits(self) -> "Asked":
        """A right try."""
        return self.does(*touched_for(self.question, right_answers(self.question, self.asking)))

    def waits_for(self, screen: type[StillThere] | type[Attract]) -> None:
        """Nobody does anything, and the voice comes to its end, until `screen` is up."""
        for _ in range(200):
            if isinstance(self.kiosk.screen, screen):
                return
            self.kiosk.narrator.finish()
            self.kiosk.hears().waits(5_000)
        raise AssertionError(f"{screen.__name__} never came; what is up is {self.kiosk.screen}")

    def says_here(self) -> None:
        """Whatever this hand does first, when it is asked whether anybody is there."""
        if self._hand is touch_anywhere:
            comes_down(self.kiosk)
        elif self._hand is HANDS["finger"]:
            self.kiosk.taps("here")
        elif self._hand is HANDS["switch"]:
            self.kiosk.keys("tab")
        else:
            self.kiosk.keys("space")


@pytest.mark.parametrize(("hand", "code"), HANDS_READ)
@pytest.mark.parametrize(("kind", "wrong"), TRIES)
def test_a_question_comes_to_a_good_end_and_is_counted_as_it_was_answered(
    kiosk: Kiosk, kind: str, wrong: int, hand: str, code: str
) -> None:
    asked = Asked(kiosk, kind, HANDS[hand], code)
    for _ in range(wrong):
        asked.misses()
    assert asked.asking.stage == ("first", "second", "shown")[wrong]
    if wrong < 2:
        asked.hits()
        assert asked.asking.stage == "right"
    counted = {metric: kiosk.totals().total(f"item_{metric}")
               for metric in ("first_correct", "hint", "resolved")}
    scored = asked.question.scored
    assert counted == {
        "first_correct": scored and not wrong, "hint": scored and wrong > 0, "resolved": scored}
    asked.does("forward")
    assert kiosk.sitting.here != asked.question.id


@pytest.mark.parametrize("kind", [kind for kind, (*_, most) in KINDS.items() if most])
def test_a_wrong_try_shows_the_hint_and_takes_nothing_away(kiosk: Kiosk, kind: str) -> None:
    asked = Asked(kiosk, kind, HANDS["finger"], "en")
    before = set(kiosk.offered)
    asked.misses()
    told = " ".join(kiosk.written.values())
    said = [words.text for words in kiosk.narrator.said]
    assert asked.question.hint in said
    assert kind == "spot" or asked.question.hint in told
    assert before <= set(kiosk.offered)


@every_hand
@pytest.mark.parametrize("kind", KINDS)
def test_left_alone_a_question_waits_for_who_comes_back_and_forgets_who_does_not(
    kiosk: Kiosk, kind: str, hand: Hand
) -> None:
    asked = Asked(kiosk, kind, hand)
    if asked.question.scored:
        asked.misses()
    here = asked.asking
    asked.waits_for(StillThere)
    asked.says_here()
    assert kiosk.screen == here
    asked.waits_for(StillThere)
    asked.waits_for(Attract)
    assert (kiosk.session.wishes, kiosk.session.walk) == (Wishes(), Walk())
    totals = kiosk.totals()
    assert (totals.total("sessions_ended"), totals.total("item_resolved")) == (1, 0)
    assert kiosk.furniture.sittings.load() is None


@pytest.mark.parametrize("code", ["en", "ar"])
def test_digits_pick_a_card_and_then_the_place_for_it(kiosk: Kiosk, code: str) -> None:
    asked = Asked(kiosk, "match", HANDS["keyboard"], code)
    first = next(one for one in kiosk.offered if one.startswith("card:"))
    kiosk.keys("1")
    assert asked.asking.touched == first.removeprefix("card:")
    kiosk.keys("3")
    assert asked.asking.laid[2] == first.removeprefix("card:")
