"""Where the way of a led session stops, goes on and may jump to; it knows no guide."""

from kiosk.model.basket import needed, told
from kiosk.model.group import BETWEEN, CLOSING, Led, Stop, StopKind
from kiosk.model.questions import Question, QuestionKind
from kiosk.model.session import Sitting
from kiosk.model.story import ContentNote, Panel, Story
from kiosk.model.values import changed

#: What hands can answer. Steps, pairs and pictures to search are done on the glass, together.
VOTED: tuple[QuestionKind, ...] = ("single", "multi", "true_false", "feelings")


def with_led(sitting: Sitting, **values: object) -> Sitting:
    """`sitting` whose session is at something else."""
    return changed(sitting, led=changed(sitting.led, **values))


def stop_before(sitting: Sitting, goto: str, story: Story) -> Stop | None:
    """What a group does before it goes on to `goto`; None for a child, and where nothing is due."""
    led = sitting.led
    if sitting.mode != "group" or not sitting.path:
        return None
    here = sitting.here
    if here in led.stops and here not in led.talked:
        return Stop("card", goto)
    if story.nodes[here].chapter != story.nodes[goto].chapter:
        return chapter_end(sitting, story)
    return None


def chapter_end(sitting: Sitting, story: Story) -> Stop:
    """The stop at the end of the chapter that was read, on the way to the next of the session."""
    order = [chapter.id for chapter in story.chapters]
    here = order.index(story.nodes[sitting.here].chapter)
    later = [chapter.first for chapter in story.chapters[here + 1:]
             if chapter.id in sitting.led.chapters]
    return Stop("do", later[0] if later else "")


def stop_after(stop: Stop) -> Stop | None:
    """The stop that follows `stop`; None where the story goes on, or the session is over."""
    if stop.kind in ("card", "remember"):
        return None
    order: tuple[StopKind, ...] = BETWEEN if stop.goto else ("do", *CLOSING)
    later = order[order.index(stop.kind) + 1:]
    return Stop(later[0], stop.goto) if later else None


def stop_behind(stop: Stop) -> Stop | None:
    """The stop that came before `stop`; None where it is the first after what was read."""
    if stop.kind in ("card", "remember", "do"):
        return None
    order: tuple[StopKind, ...] = BETWEEN if stop.goto else ("do", *CLOSING)
    return Stop(order[order.index(stop.kind) - 1], stop.goto)


def chapter_after(story: Story, led: Led) -> str:
    """The chapter that the next session begins with; after the last one the first again."""
    order = [chapter.id for chapter in story.chapters]
    last = max((order.index(one) for one in led.chapters if one in order), default=-1)
    return order[(last + 1) % len(order)]


def passed_by(note: ContentNote, led: Led) -> bool:
    """Whether the gentle path tells what `note` is about in its summary instead of its pages."""
    return led.gentle and bool(note.skip) and note.until is None


def panels_to_jump_to(story: Story, led: Led, chapter: str) -> tuple[Panel, ...]:
    """The panels of `chapter` that the session may go to, in the order of the script.

    What is withheld is not in the story; what the gentle path passes by is left out here.
    """
    first = next((one.first for one in story.chapters if one.id == chapter), "")
    if chapter not in led.chapters:
        return ()
    reached: set[str] = set()
    waiting = [first]
    while waiting:
        here = waiting.pop()
        if here in reached or story.nodes[here].chapter != chapter:
            continue
        reached.add(here)
        waiting += _ways_on(story, here, led)
    return tuple(node for node in story.nodes.values()
                 if isinstance(node, Panel) and node.id in reached)


def _ways_on(story: Story, node_id: str, led: Led) -> tuple[str, ...]:
    node = story.nodes[node_id]
    if isinstance(node, ContentNote) and passed_by(node, led):
        return (node.skip,)
    return story.ways_on(node_id)


def question_of_before(story: Story, led: Led, turn: int) -> str:
    """A question of an earlier session, at its turn; '' where there was none, or none fits.

    It asks only what the chapters before taught: those in reserve, which the story never asks,
    come first. `turn` counts closings on this tablet, and tells nothing of whose they were.
    """
    order = [chapter.id for chapter in story.chapters]
    first = min((order.index(one) for one in led.chapters if one in order), default=0)
    before = [node for node in story.nodes.values() if node.chapter in order[:first]]
    taught = told(before)
    reserve = [one for one in story.reserve if one.messages and taught.issuperset(needed(one))]
    asked = [node for node in before if isinstance(node, Question)]
    fit = [one.id for one in (*reserve, *asked)
           if one.scored and one.kind in VOTED and one.ages[0] <= led.youngest]
    return fit[turn % len(fit)] if fit else ""


def question(story: Story, question_id: str) -> Question | None:
    """A question by its id, one in reserve too; None where it has gone."""
    return next((one for one in story.questions if one.id == question_id), None)
