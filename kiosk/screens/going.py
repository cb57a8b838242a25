"""How a sitting goes on and back: the one place where a path grows or shrinks.

It knows no picture. Arriving somewhere gives the screen, and what is to be said, counted and kept.
"""


from kiosk.model import basket, chapters
from kiosk.model.basket import Basket
from kiosk.model.books import Books
from kiosk.model.messages import Effect, Forget, Hush, Keep, Record
from kiosk.model.questions import Question
from kiosk.model.session import (
    Asking,
    Attract,
    Deciding,
    Ended,
    Learned,
    Noting,
    Reading,
    Screen,
    Shelf,
    Sitting,
)
from kiosk.model.speech import Utterance
from kiosk.model.stops import stop_before
from kiosk.model.story import Choice, ContentNote, Decision, Ending, Node, Panel, Story
from kiosk.model.values import changed
from kiosk.model.waymarks import Rest, Title
from kiosk.screens import counting
from kiosk.screens.group.stopping import come_on, group_screen, stopped
from kiosk.screens.saying import opening_words, plain, said_unless_quiet

Step = tuple[Screen, tuple[Effect, ...]]


def arrive(sitting: Sitting, node_id: str, story: Story) -> Step:
    """Go on to a node; a group that has something to talk about first does that."""
    stop = stop_before(sitting, node_id, story)
    if stop:
        return stopped(sitting, stop, story)
    if sitting.ahead:  # the note before the story was read, on the way to a later chapter
        return come_to(sitting, sitting.ahead, story)
    if chapters.turns_over(sitting, node_id, story):
        resting = changed(sitting, ahead=node_id)
        return Rest(resting), (Keep(resting), Hush())
    return come_to(sitting, node_id, story)


def come_to(sitting: Sitting, node_id: str, story: Story, ahead: str = "") -> Step:
    """The path grows, what is new is counted, the first words are said.

    In place of a question that was answered before there may be another one on its theme.
    """
    sitting = changed(come_on(sitting), path=(*sitting.path, node_id), ahead=ahead,
                      basket=Basket())
    node = story.nodes[node_id]
    if other := basket.another(sitting, node, story):
        sitting, node = changed(sitting, basket=Basket((other.id,), then="on")), other
    sitting, entries = counting.once(sitting, story, *_counts_on_arrival(node))
    screen = _screen(sitting, node, arriving=True)
    recorded: tuple[Effect, ...] = (Record(entries),) if entries else ()
    words = opening_words(node, sitting)
    if isinstance(screen, Noting) and screen.skipped and isinstance(node, ContentNote):
        words = plain(sitting, (f"{node.id}.skip_text", node.skip_text))
    return screen, (*recorded, Keep(sitting), said_unless_quiet(sitting, words))


def back(sitting: Sitting, books: Books) -> Step:
    """One node back along the path, quietly and with everything already out; then the shelf.

    A group stays where its session began: what was counted of it would be counted again.
    """
    sitting = changed(come_on(sitting), basket=Basket())
    if sitting.mode == "group" and len(sitting.path) < 2:
        return return_to(sitting, books)
    if len(sitting.path) < 2:
        return _to_the_front(sitting, books)
    return return_to(changed(sitting, path=sitting.path[:-1]), books)


def _to_the_front(sitting: Sitting, books: Books) -> Step:
    """From the first node of a sitting back to the title page; without one, to the shelf."""
    story = books.story(sitting)
    there = chapters.reading(sitting, story)
    if not there.art:
        return leave(sitting, books, Shelf(sitting.language))
    fronted = changed(sitting, path=(), ahead=there.first)
    return Title(fronted), (Hush(), Keep(fronted))


def return_to(sitting: Sitting, books: Books) -> Step:
    """The node at the end of the path as one finds it when coming back to it."""
    story = books.story(sitting)
    if sitting.basket.up:
        return Asking(sitting), (Hush(), Keep(sitting))
    if sitting.ahead and sitting.path != (story.start,):
        rests = chapters.rests(sitting, story)
        return (Rest(sitting) if rests else Title(sitting)), (Hush(), Keep(sitting))
    node = books.node(sitting)
    return _screen(sitting, node, arriving=False), (Hush(), Keep(sitting))


def resume(sitting: Sitting, books: Books) -> Step | None:
    """Where a power cut left the sitting, or the last place of its path that still exists.

    Of the path everything is kept that the story still has: a page that was taken out of chapter
    one sends nobody back there. Where nothing is left, the story begins.
    """
    story = books.stories.get((sitting.story, sitting.language))
    if story is None:
        return None
    known = dict.fromkeys(story.renamed(node_id) for node_id in sitting.path)
    path = tuple(node_id for node_id in known if node_id is not None)
    ahead = story.renamed(sitting.ahead) or ""
    if not path and not ahead:
        path = (story.start,)
    sitting = basket.still_there(changed(sitting, path=path, ahead=ahead), story)
    return return_to(sitting, books)


def leave(sitting: Sitting, books: Books, screen: Screen | None = None) -> Step:
    """The sitting is over: counted as ended, and nothing of it stays."""
    story = books.stories.get((sitting.story, sitting.language))
    entries = (counting.entry(sitting, story, "sessions_ended"),) if story else ()
    return screen or Attract(), (Hush(), Record(entries), Forget())


def choose(sitting: Sitting, choice: Choice, story: Story) -> Step:
    """Take one way on from a decision; a leaf grows whichever it is."""
    sitting, entries = counting.once(sitting, story, ("choice_taken", choice.id))
    sitting = with_leaf(sitting, sitting.here)
    screen, effects = arrive(sitting, choice.goto, story)
    return screen, (Record(entries), *effects) if entries else effects


def after_panel(sitting: Sitting, panel: Panel, story: Story) -> Step:
    """What follows a panel; where a decision's branches meet again, first what it taught."""
    decision = _meeting(sitting, panel, story)
    if decision is not None:
        rule = Utterance(f"{decision.id}.rule", decision.rule, sitting.language, "")
        return Learned(sitting, decision.id, panel.next), (said_unless_quiet(sitting, (rule,)),)
    return arrive(sitting, panel.next, story)


def _meeting(sitting: Sitting, panel: Panel, story: Story) -> Decision | None:
    """The last decision of the path, where its branches meet right after this panel.

    Whoever has gone both its ways has been told already.
    """
    walked = (story.nodes[node_id] for node_id in reversed(sitting.path))
    last = next((node for node in walked if isinstance(node, Decision)), None)
    if last is None or (last.both and other_way(sitting, last) is None):
        return None
    return last if last.rule and last.rejoin == panel.next else None


def other_way(sitting: Sitting, decision: Decision) -> Choice | None:
    """Where both ways of a decision are good, the one that was not gone yet."""
    ways = decision.choices if decision.both else ()
    return next((choice for choice in ways if choice.goto not in sitting.path), None)


def with_leaf(sitting: Sitting, node_id: str) -> Sitting:
    """The sitting with a leaf for this decision or question, at most one each."""
    if node_id in sitting.leaves:
        return sitting
    return changed(sitting, leaves=(*sitting.leaves, node_id))


def _counts_on_arrival(node: Node) -> tuple[tuple[str, str], ...]:
    match node:
        case Panel():
            return (("panels_seen", node.id),)
        case Question() if node.scored:
            return (("item_shown", node.id),)
        case Ending():
            return (("ending_reached", node.id), ("sessions_completed", ""))
        case _:
            return ()


def _screen(sitting: Sitting, node: Node, arriving: bool) -> Screen:
    if led := group_screen(sitting, node):
        return led
    match node:
        case Panel():
            everything = sitting.quiet or not arriving
            return Reading(sitting, shown=len(node.lines) if everything else 1)
        case Decision():
            return Deciding(sitting)
        case Question():
            return Asking(sitting)
        case ContentNote():
            return Noting(sitting)
        case Ending():
            return Ended(sitting)
