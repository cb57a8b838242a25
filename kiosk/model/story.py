"""A story as values: panels, decisions, questions, notes and endings, addressed by stable ids.

It knows no file and no catalogue: texts are already in the story's `language`.
"""

from typing import Literal

import msgspec

from kiosk.model.calming import Breath, Thing
from kiosk.model.geometry import Box, Point
from kiosk.model.questions import Question

LineKind = Literal["speech", "thought", "whisper", "shout", "off", "caption", "sign", "sound"]
Mirror = Literal["safe", "never"]
#: What grown-ups may say that there is: somebody to whom a child who tells can be taken.
Promise = Literal["referral_path"]
PROMISES: tuple[Promise, ...] = ("referral_path",)
NoteDeed = Literal["read", "listen", "skip", "break", "leave"]


class Place(msgspec.Struct, frozen=True):
    """An author's overrule of a balloon's place, in reading terms, never left or right."""

    inline: Literal["start", "middle", "end"] = "middle"
    block: Literal["top", "middle", "bottom"] = "top"


class Line(msgspec.Struct, frozen=True):
    """One lettered and spoken line; `who` is empty for captions, signs and sounds."""

    id: str
    text: str
    kind: LineKind = "speech"
    who: str = ""
    at: Place | None = None


class Figure(msgspec.Struct, frozen=True):
    """Where a person is in a drawn panel; all in fractions 0-1 of its width and height."""

    who: str
    mouth: Point
    head: Box
    hands: tuple[Box, ...] = ()


class Anchors(msgspec.Struct, frozen=True):
    """What lettering must know of a drawn panel: who is where, and what must stay in sight."""

    figures: tuple[Figure, ...] = ()
    focus: tuple[Box, ...] = ()


class Variant(msgspec.Struct, frozen=True):
    """What a panel shows and says instead when the path came by the node `passed`."""

    passed: str
    art: str
    lines: tuple[Line, ...]
    anchors: Anchors = Anchors()


class Panel(msgspec.Struct, frozen=True, tag=True):
    """One picture with its lines in reading order (caption first); `next` is a node's id.

    Once it is read there may be a `breath` to follow over it, or `things` to find in it.
    """

    id: str
    chapter: str
    art: str
    describe: str
    lines: tuple[Line, ...]
    next: str
    mirror: Mirror = "safe"
    splash: bool = False
    sensitive: bool = False
    messages: tuple[str, ...] = ()
    anchors: Anchors = Anchors()
    variants: tuple[Variant, ...] = ()
    breath: Breath | None = None
    things: tuple[Thing, ...] = ()
    was: tuple[str, ...] = ()

    def after(self, path: tuple[str, ...]) -> "Panel":
        """The panel as it is read at the end of `path`: of several variants the last one holds."""
        for variant in reversed(self.variants):
            if variant.passed in path:
                return msgspec.structs.replace(
                    self, art=variant.art, lines=variant.lines, anchors=variant.anchors
                )
        return self


class Choice(msgspec.Struct, frozen=True):
    """One way on from a decision."""

    id: str
    text: str
    picture: str
    goto: str
    gives: str = ""


class Decision(msgspec.Struct, frozen=True, tag=True):
    """A turning point: the child chooses for Ahmed.

    `rule` is what all its ways taught (may be empty), shown where they meet again, at `rejoin`.
    Where `both` are good, whoever has gone one way is offered the other there, once.
    """

    id: str
    chapter: str
    ask: str
    choices: tuple[Choice, ...]
    rule: str = ""
    rejoin: str = ""
    both: bool = False
    was: tuple[str, ...] = ()


class NoteButton(msgspec.Struct, frozen=True):
    """One of the equal buttons under a content note."""

    id: str
    text: str
    does: NoteDeed


class ContentNote(msgspec.Struct, frozen=True, tag=True):
    """What comes and that everyone is safe; `skip` is where skipping leads, or empty.

    With `until` the note, and what it leads to, is withheld until grown-ups have said that there
    is what it names.
    """

    id: str
    chapter: str
    title: str
    text: str
    buttons: tuple[NoteButton, ...]
    next: str
    skip: str = ""
    skip_text: str = ""
    until: Promise | None = None
    was: tuple[str, ...] = ()


class Ending(msgspec.Struct, frozen=True, tag=True):
    """A way the story closes; its last picture stays and warm words are said."""

    id: str
    chapter: str
    title: str
    text: str
    art: str = ""
    was: tuple[str, ...] = ()


Node = Panel | Decision | Question | ContentNote | Ending


class Chapter(msgspec.Struct, frozen=True):
    """A sitting of 8 to 12 minutes; `art` is its title page, '<story>/<art>', or empty."""

    id: str
    title: str
    first: str
    art: str = ""


class Story(msgspec.Struct, frozen=True):
    """A whole story in one language.

    `nodes` holds all that can be shown, by id; `cover` is the name of a picture, '<story>/<art>'.
    `reserve` are questions that stand nowhere in it, as many as the language has whole.
    """

    id: str
    version: str
    language: str
    title: str
    start: str
    chapters: tuple[Chapter, ...]
    nodes: dict[str, Node]
    cast: dict[str, str]
    cover: str = ""
    reserve: tuple[Question, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question, those in reserve last."""
        asked = (node for node in self.nodes.values() if isinstance(node, Question))
        return (*asked, *self.reserve)

    def reserved(self, question_id: str) -> Question | None:
        """The question in reserve of that id; None for any other, and for ''."""
        return next((one for one in self.reserve if one.id == question_id), None)

    def read(self, path: tuple[str, ...]) -> Node:
        """The node at the end of `path`, as it is read there."""
        node = self.nodes[path[-1]]
        return node.after(path) if isinstance(node, Panel) else node

    def renamed(self, old: str) -> str | None:
        """The id that `old` bears today: itself, the node that `was` it, or None."""
        if old in self.nodes:
            return old
        return next((node.id for node in self.nodes.values() if old in node.was), None)

    def panels_left(self, node_id: str) -> int:
        """How many panels the shortest way from here to the end of its chapter still has.

        The node itself is not counted. Breadth first over `ways_on`.
        """
        chapter = self.nodes[node_id].chapter
        best = {node_id: 0}
        ends: list[int] = []
        queue = [node_id]
        while queue:
            at = queue.pop(0)
            for on in self.ways_on(at):
                node = self.nodes[on]
                panels = best[at] + isinstance(node, Panel)
                if node.chapter != chapter or isinstance(node, Ending):
                    ends.append(best[at])
                elif panels < best.get(on, panels + 1):
                    best[on] = panels
                    queue.append(on)
        return min(ends, default=0)

    def ways_on(self, node_id: str) -> tuple[str, ...]:
        """Every node that can follow `node_id`, in the order in which they are offered."""
        match self.nodes[node_id]:
            case Panel(next=on) | Question(next=on):
                return (on,)
            case Decision(choices=choices):
                return tuple(choice.goto for choice in choices)
            case ContentNote(next=on, skip=skip):
                return (on, skip) if skip else (on,)
            case Ending():
                return ()
