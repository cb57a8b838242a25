"""How a session comes to a stop of its way, and which of its screens stands at a node.

It knows no guide and no picture: what is said at a stop is added where the books are at hand.
"""

from kiosk.model.group import Stop, Stopped, Voting
from kiosk.model.messages import Effect, Hush, Keep, KeepTurn, Record
from kiosk.model.questions import Question
from kiosk.model.session import Noting, Screen, Sitting
from kiosk.model.stops import VOTED, chapter_after, passed_by, with_led
from kiosk.model.story import ContentNote, Node, Story
from kiosk.screens import counting


def stopped(sitting: Sitting, stop: Stop, story: Story) -> tuple[Screen, tuple[Effect, ...]]:
    """The session stands at `stop`; what it has come to by that is counted, and kept."""
    talked = (*sitting.led.talked, sitting.here) if stop.kind == "card" else sitting.led.talked
    at = with_led(sitting, stop=stop, talked=talked, hands=(), stage="hands")
    at, entries = counting.numbers_once(at, story, *_counts(at, stop, story))
    recorded: tuple[Effect, ...] = (Record(entries),) if entries else ()
    if stop.kind == "did" and entries:
        recorded += (KeepTurn(story.id, chapter_after(story, at.led)),)
    return screen_at_stop(at, stop), (*recorded, Keep(at), Hush())


def _counts(sitting: Sitting, stop: Stop, story: Story) -> tuple[tuple[str, str, int], ...]:
    """A chapter read to its end; a closing, and how many were there; the question of its recall."""
    if stop.kind == "do":
        return (("group_chapters", story.nodes[sitting.here].chapter, 1),)
    if stop.kind == "did":
        return (("group_closings", "", 1), ("group_closing_heads", "", sitting.led.children))
    if stop.kind == "recall":
        return (("item_shown", sitting.led.recall, 1),)
    return ()


def screen_at_stop(sitting: Sitting, stop: Stop) -> Screen:
    """A question where one is put to hands, else what the group talks of or does."""
    if stop.kind == "recall":
        return Voting(sitting, sitting.led.recall)
    return Stopped(sitting)


def group_screen(sitting: Sitting, node: Node) -> Screen | None:
    """What a session shows where a child would see something else, or None."""
    if sitting.mode != "group":
        return None
    if sitting.led.stop is not None:
        return screen_at_stop(sitting, sitting.led.stop)
    if isinstance(node, Question) and node.kind in VOTED:
        return Voting(sitting, node.id)
    if isinstance(node, ContentNote) and passed_by(node, sitting.led):
        return Noting(sitting, skipped=True)
    return None


def come_on(sitting: Sitting) -> Sitting:
    """A session that goes on to another node leaves stop and hands behind."""
    if sitting.mode != "group":
        return sitting
    return with_led(sitting, stop=None, hands=(), stage="hands")
