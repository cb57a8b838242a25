"""What is kept from children until grown-ups have promised something; it knows no screen.

A note that says `until` is passed by as if its skip had been pressed, silently, and nothing that
only it leads to is left in the story; nor is a question in reserve about what is told only there.
"""

from collections.abc import Collection

from kiosk.model.basket import told
from kiosk.model.questions import Question
from kiosk.model.story import Choice, ContentNote, Decision, Ending, Node, Panel, Story
from kiosk.model.values import changed


def withheld(story: Story, promised: Collection[str]) -> Story:
    """`story` without what waits for promises that were not given; itself where there is none."""
    past = _past(story, promised)
    if not past:
        return story
    nodes = {id: _led_past(node, past) for id, node in story.nodes.items()}
    chapters = tuple(changed(one, first=past.get(one.first, one.first)) for one in story.chapters)
    whole = changed(story, nodes=nodes, chapters=chapters, start=past.get(story.start, story.start))
    reached = _reached(whole)
    kept = {id: node for id, node in nodes.items() if id in reached}
    untold = told(story.nodes.values()) - told(kept.values())
    reserve = tuple(one for one in story.reserve if untold.isdisjoint(one.messages))
    return changed(whole, nodes=kept, reserve=reserve)


def _past(story: Story, promised: Collection[str]) -> dict[str, str]:
    """Where each note leads that must not be shown; of several in a row, past all of them."""
    past = {
        node.id: node.skip for node in story.nodes.values()
        if isinstance(node, ContentNote) and node.until and node.until not in promised
    }
    for _ in past:
        past = {note: past.get(on, on) for note, on in past.items()}
    return past


def _led_past(node: Node, past: dict[str, str]) -> Node:
    match node:
        case Panel(next=on) | Question(next=on):
            return changed(node, next=past.get(on, on))
        case Decision(choices=choices, rejoin=rejoin):
            led = tuple(_choice(one, past) for one in choices)
            return changed(node, choices=led, rejoin=past.get(rejoin, rejoin))
        case ContentNote(next=on, skip=skip):
            return changed(node, next=past.get(on, on), skip=past.get(skip, skip))
        case Ending():
            return node


def _choice(choice: Choice, past: dict[str, str]) -> Choice:
    return changed(choice, goto=past.get(choice.goto, choice.goto))


def _reached(story: Story) -> set[str]:
    reached: set[str] = set()
    waiting = [story.start, *(chapter.first for chapter in story.chapters)]
    while waiting:
        if (here := waiting.pop()) not in reached:
            reached.add(here)
            waiting += story.ways_on(here)
    return reached
