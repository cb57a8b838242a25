"""What there is to see in a session that somebody leads, from the code to the circle; no window.

Each stop is a session with a name, reached by touching what a facilitator would touch.
"""

from collections.abc import Iterator

from kiosk.model.books import Books
from kiosk.model.group import Headcount, SettingUp
from kiosk.model.messages import (
    CodeJudged,
    CodeKnown,
    GroupsKnown,
    Held,
    Input,
    Pressed,
    Tick,
)
from kiosk.model.questions import Question
from kiosk.model.session import Session, sitting_of
from kiosk.model.stops import VOTED
from kiosk.model.story import Decision, Story
from kiosk.model.values import changed
from kiosk.screens import going
from kiosk.screens.updating import update

Stop = tuple[str, Session]

_BANDS = Headcount(girls_and_boys=True, ages=((6, 9), (10, 12), (13, 15)))


def stops(books: Books, story: Story, begun: Session) -> Iterator[Stop]:
    """The set-up, a question, a decision, a card, the pause and the whole closing."""
    door = _after(begun, books, Held("grown_ups"), CodeKnown(True))
    yield "keypad_recover", _pressed(door, books, "forgotten", *["digit:3"] * 7)
    chapter = story.chapters[len(story.chapters) // 2].id
    groups = GroupsKnown(Headcount(), ((story.id, chapter),), turn=1)
    ready = _opened(door, books, story, groups)
    yield "group_set_up", _pressed(ready, books, "heads:12", "gentle", "first_more")
    yield "group_nobody", _pressed(ready, books, "start")
    yield "group_bands", _pressed(_opened(door, books, story, GroupsKnown(_BANDS)), books,
                                  *["more:girls.6-9"] * 4, *["more:boys.10-12"] * 3)
    led = _pressed(ready, books, "heads:12", "start")
    sitting = sitting_of(led.screen)
    if sitting is not None and sitting.led.stop is not None:
        yield "group_remember", led
        led = _pressed(led, books, "forward")
    yield from _on_the_way(books, story, led)
    yield from _closing(books, led)


def _on_the_way(books: Books, story: Story, led: Session) -> Iterator[Stop]:
    """What interrupts the reading: hands, a decision, a feeling, a card, and the pause."""
    voted = [node for node in story.nodes.values()
             if isinstance(node, Question) and node.kind in VOTED]
    for name, question in (
        ("", next((one for one in voted if one.scored and len(one.answers) <= 3), None)),
        ("_many", next((one for one in voted if len(one.answers) > 4 and one.scored), None)),
    ):
        if question is not None:
            yield from _hands(books, question, _at(books, led, question.id), name)
    feeling = next((one for one in voted if not one.scored), None)
    if feeling is not None:
        yield "group_feelings", _at(books, led, feeling.id)
    decision = next((one for one in story.nodes.values() if isinstance(one, Decision)), None)
    if decision is not None:
        yield "group_decision", _at(books, led, decision.id)
    sitting = sitting_of(led.screen)
    if sitting is not None and sitting.led.stops:
        yield "group_card", _to_a_card(books, _at(books, led, sitting.led.stops[0]))
    paused = _pressed(led, books, "pause")
    yield "group_pause", paused
    yield "group_settings", _pressed(paused, books, "settings", "letters:2")
    yield "group_pages", _pressed(paused, books, "jump")
    yield "group_blank", _pressed(led, books, "blank")


def _hands(books: Books, question: Question, up: Session, name: str) -> Iterator[Stop]:
    first, second = question.answers[:2]
    counted = _pressed(up, books, *[f"hand:{first.id}"] * 7, *[f"hand:{second.id}"] * 3)
    yield f"group_hands{name}", counted
    talked = _pressed(counted, books, "forward")
    yield f"group_talked{name}", talked
    yield f"group_answer{name}", _pressed(talked, books, "forward")


def _closing(books: Books, led: Session) -> Iterator[Stop]:
    """From what was done to what is taken home; the breath is drawn once."""
    at = _pressed(led, books, "pause", "end")
    while (sitting := sitting_of(at.screen)) is not None and sitting.led.stop is not None:
        kind = sitting.led.stop.kind
        yield f"group_{kind}", _after(at, books, Tick(1)) if kind == "breathe" else at
        ahead = ("forward",) * (3 if kind == "recall" else 1)
        at = _pressed(at, books, *ahead)


def _to_a_card(books: Books, session: Session) -> Session:
    for _ in range(20):
        sitting = sitting_of(session.screen)
        if sitting is not None and sitting.led.stop is not None:
            return session
        session = _pressed(session, books, "forward")
    return session


def _opened(door: Session, books: Books, story: Story, groups: GroupsKnown) -> Session:
    typed = _pressed(door, books, *["digit:4"] * 6)
    ready = _after(typed, books, CodeJudged(True, role="facilitator"), groups)
    for _ in books.shelf(story.language):
        if isinstance(ready.screen, SettingUp) and ready.screen.story != story.id:
            ready = _pressed(ready, books, "story")
    return ready


def _at(books: Books, session: Session, node_id: str) -> Session:
    """The session as if it had just come to a node."""
    sitting = sitting_of(session.screen)
    assert sitting is not None, "no session is being led"
    return changed(session, screen=going.come_to(sitting, node_id, books.story(sitting))[0])


def _pressed(session: Session, books: Books, *actions: str) -> Session:
    return _after(session, books, *(Pressed(action) for action in actions))


def _after(session: Session, books: Books, *happened: Input) -> Session:
    for one in happened:
        session = update(session, one, books)[0]
    return session
