"""How a sitting goes on and back: the one place where a path grows or shrinks.

It knows no picture. Arriving somewhere gives the screen, and what is to be said, counted and kept.
"""


from kiosk.model.books import Books
from kiosk.model.messages import Effect, Forget, Hush, Keep, Record, Speak
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
from kiosk.model.story import Choice, ContentNote, Decision, Ending, Line, Node, Panel, Story
from kiosk.model.values import changed
from kiosk.screens import counting

Step = tuple[Screen, tuple[Effect, ...]]


def begin(story: Story) -> Step:
    """The first node of a story, in a new sitting."""
    sitting = Sitting(story.id, story.language)
    sitting, entries = counting.once(sitting, story, ("sessions_started", ""))
    screen, effects = arrive(sitting, story.start, story)
    return screen, (Record(entries), *effects)


def arrive(sitting: Sitting, node_id: str, story: Story) -> Step:
    """Go on to a node: the path grows, what is new is counted, the first words are said."""
    sitting = changed(sitting, path=(*sitting.path, node_id))
    node = story.nodes[node_id]
    sitting, entries = counting.once(sitting, story, *_counts_on_arrival(node))
    screen = _screen(sitting, node, arriving=True)
    recorded: tuple[Effect, ...] = (Record(entries),) if entries else ()
    return screen, (*recorded, Keep(sitting), _said(sitting, opening_words(node, sitting)))


def back(sitting: Sitting, books: Books) -> Step:
    """One node back along the path, quietly and with everything already out; then the shelf."""
    if len(sitting.path) < 2:
        return leave(sitting, books, Shelf(sitting.language))
    return return_to(changed(sitting, path=sitting.path[:-1]), books)


def return_to(sitting: Sitting, books: Books) -> Step:
    """The node at the end of the path as one finds it when coming back to it."""
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
    path = tuple(node_id for node_id in known if node_id is not None) or (story.start,)
    return return_to(changed(sitting, path=path), books)


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
        return Learned(sitting, decision.id, panel.next), (_said(sitting, (rule,)),)
    return arrive(sitting, panel.next, story)


def _meeting(sitting: Sitting, panel: Panel, story: Story) -> Decision | None:
    """The last decision of the path, where its branches meet right after this panel."""
    walked = (story.nodes[node_id] for node_id in reversed(sitting.path))
    last = next((node for node in walked if isinstance(node, Decision)), None)
    return last if last and last.rule and last.rejoin == panel.next else None


def with_leaf(sitting: Sitting, node_id: str) -> Sitting:
    """The sitting with a leaf for this decision or question, at most one each."""
    if node_id in sitting.leaves:
        return sitting
    return changed(sitting, leaves=(*sitting.leaves, node_id))


def opening_words(node: Node, sitting: Sitting) -> tuple[Utterance, ...]:
    """What is said when a node is arrived at."""
    match node:
        case Panel(lines=lines):
            return tuple(spoken(line, sitting) for line in lines[:1])
        case Decision(id=name, ask=ask):
            choices = tuple((choice.id, choice.text) for choice in node.choices)
            return _plain(sitting, (f"{name}.ask", ask), *choices)
        case Question(id=name, stem=stem):
            return _plain(sitting, (f"{name}.stem", stem))
        case ContentNote(id=name, title=title, text=text):
            return _plain(sitting, (f"{name}.title", title), (f"{name}.text", text))
        case Ending(id=name, title=title, text=text):
            return _plain(sitting, (f"{name}.title", title), (f"{name}.text", text))


def spoken(line: Line, sitting: Sitting) -> Utterance:
    """A line as it is read aloud, in its speaker's voice."""
    return Utterance(line.id, line.text, sitting.language, line.who)


def _plain(sitting: Sitting, *texts: tuple[str, str]) -> tuple[Utterance, ...]:
    return tuple(
        Utterance(line_id, text, sitting.language, "") for line_id, text in texts if text
    )


def _said(sitting: Sitting, words: tuple[Utterance, ...]) -> Effect:
    return Hush() if sitting.quiet or not words else Speak(words)


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
