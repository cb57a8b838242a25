"""A card may be slow: neither a page nor an answer waits for what is being written."""

from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from threading import Event

from kiosk.model.session import Asking
from tests.app.kiosk import Kiosk

#: Nobody waits so long where all is well: it only keeps a fault from holding up every test.
MOST_S = 5.0


@contextmanager
def a_slow_card(kiosk: Kiosk) -> Iterator[Future[object]]:
    """The disk is busy until this is over; whether it still is."""
    done = Event()
    busy = kiosk.furniture.desk.later(lambda: done.wait(MOST_S))
    try:
        yield busy
    finally:
        done.set()


def to_the_question(kiosk: Kiosk) -> Kiosk:
    """Before the first question of the tiny story."""
    return kiosk.opens().goes_on_to("D1").taps("choice:D1.a", "choice:D1.a").goes_on_to("Q1")


def test_a_right_answer_shows_while_the_card_is_still_busy(kiosk: Kiosk) -> None:
    to_the_question(kiosk)
    with a_slow_card(kiosk) as busy:
        kiosk.taps("answer:Q1.a", "answer:Q1.a")
        assert isinstance(kiosk.screen, Asking) and kiosk.screen.stage == "right"
        assert not busy.done()
    assert kiosk.totals().total("item_resolved") == 1


def test_a_page_is_turned_while_the_card_is_still_busy(kiosk: Kiosk) -> None:
    kiosk.opens()
    with a_slow_card(kiosk) as busy:
        assert kiosk.goes_on_to("D1").sitting.path == ("p1", "D1")
        assert not busy.done()
