"""Whoever leads a group at the pure screens: through the code, the set-up, and on to the end."""

from kiosk.model.books import Books
from kiosk.model.group import Headcount, SettingUp, StopKind, Stopped, Voting
from kiosk.model.messages import CodeJudged, CodeKnown, GroupsKnown, Keep
from kiosk.model.questions import Question
from kiosk.model.saving import as_record, from_record
from kiosk.model.session import Deciding, Ended, Screen, Shelf, Sitting
from kiosk.model.stops import VOTED
from kiosk.model.values import changed
from kiosk.screens import going
from tests.screens.child import SHIPPED, Child

STORY = "going_home_again"
PLAIN = GroupsKnown(Headcount())


def at_the_set_up(groups: GroupsKnown = PLAIN, books: Books = SHIPPED, language: str = "en",
                  behind: Screen | None = None) -> Child:
    """Somebody who typed the code of those who lead groups."""
    child = Child(books, behind or Shelf(language))
    child.session = changed(child.session, language=language)
    child.holds("pause" if behind else "grown_ups")
    child.happens(CodeKnown(True)).taps(*(f"digit:{digit}" for digit in "482913"))
    child.happens(CodeJudged(True, role="facilitator"))
    assert isinstance(child.screen, SettingUp)
    return child.happens(groups)


def leads(*chapters: str, children: int = 12, gentle: bool = False, books: Books = SHIPPED,
          language: str = "en", turn: int = 0) -> Child:
    """A session that has begun with these chapters, at its first page."""
    groups = GroupsKnown(Headcount(), ((STORY, chapters[0]),), turn)
    child = at_the_set_up(groups, books, language)
    child.taps(f"heads:{children}", *(f"chapter:{one}" for one in chapters[1:]))
    if gentle:
        child.taps("gentle")
    child.taps("start")
    return child.taps("forward") if is_at(child, "remember") else child


def is_at(child: Child, kind: StopKind) -> bool:
    """Whether the session stands at such a stop."""
    stop = child.sitting.led.stop
    return stop is not None and stop.kind == kind


def set_down(child: Child, node_id: str) -> Child:
    """The session at a node, as if it had just come to it."""
    screen, effects = going.come_to(child.sitting, node_id, child.books.story(child.sitting))
    child.session = changed(child.session, screen=screen)
    child.effects += effects
    return child


def goes_on_to(child: Child, kind: StopKind) -> Child:
    """Forward, deciding and answering as it comes, until the session is at such a stop."""
    for _ in range(300):
        if is_at(child, kind):
            return child
        steps(child)
    raise AssertionError(f"no {kind} came; what is up is {child.screen}")


def steps(child: Child) -> Child:
    """One touch on, or what a screen needs besides."""
    match child.screen:
        case Deciding():
            first = next(one for one in child.offered if one.startswith("choice:"))
            return child.taps(first, first)
        case Ended():
            return child.taps("done")
        case Stopped() | Voting():
            return child.taps("forward")
        case _ if isinstance(child.node, Question) and child.node.kind not in VOTED:
            return child.answers().taps("forward")
        case _ if "forward" in child.offered:
            return child.taps("forward")
        case _:
            return child.presses_note("read")


def kept(child: Child) -> Sitting:
    """The sitting as a power cut leaves it: what was last to be kept, through the file and back."""
    last = next(one.sitting for one in reversed(child.effects) if isinstance(one, Keep))
    sitting = from_record(as_record(last))
    assert sitting is not None
    return sitting


def resumed(child: Child) -> Screen:
    """The screen to which the kiosk returns after a power cut."""
    step = going.resume(kept(child), child.books)
    assert step is not None
    return step[0]
