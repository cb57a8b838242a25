"""A script and words make a story in one language; it reads no file.

Every text passes through `say(id, english)` exactly once, so the same walk that builds a story
tells a translator what there is to translate.
"""

from collections.abc import Mapping, Sequence

from kiosk.device.library.asked import Say, extended, in_reserve, maybe, question
from kiosk.device.library.entries import (
    DecisionEntry,
    EndingEntry,
    Entry,
    NoteEntry,
    PanelEntry,
    VariantEntry,
    exits,
)
from kiosk.device.library.question_entries import QuestionEntry
from kiosk.device.library.script import Script
from kiosk.model.calming import Breath, Thing
from kiosk.model.geometry import Box
from kiosk.model.story import (
    Anchors,
    Chapter,
    Choice,
    ContentNote,
    Decision,
    Ending,
    Line,
    Node,
    NoteButton,
    Panel,
    Story,
    Variant,
)
from kiosk.model.values import changed


def assemble(
    script: Script, language: str, say: Say, anchors: Mapping[str, Anchors] | None = None,
    spare: Say | None = None,
) -> Story:
    """The story with every text as `say` says it; `anchors` by the name of the art.

    What a language may lack for a while is asked of `spare`: what is said to older children, and
    the questions in reserve. What it lacks there is left out.
    """
    story = script.story
    placed = anchors or {}
    whole = Story(
        id=story.id,
        version=story.version,
        language=language,
        title=say("title", story.title),
        start=story.start,
        chapters=tuple(
            Chapter(row.id, say(f"{row.id}.title", row.title), row.first,
                    f"{story.id}/{row.art}" if row.art else "")
            for row in story.chapters
        ),
        nodes=_nodes(tuple(script.entries()), say, placed),
        cast={who: say(f"cast.{who}", name) for who, name in story.cast.items()},
        cover=f"{story.id}/{story.cover}" if story.cover else "",
    )
    older = extended(script.questions, whole.nodes, spare or say)
    reserve = in_reserve(script.reserve, spare or say)
    return changed(whole, nodes=whole.nodes | older, reserve=reserve)


def _nodes(
    entries: Sequence[tuple[str, Entry]], say: Say, anchors: Mapping[str, Anchors]
) -> dict[str, Node]:
    goes = {
        choice.id: choice.goto for _, entry in entries if isinstance(entry, DecisionEntry)
        for choice in entry.choices
    }
    return {entry.id: _node(entry, chapter, say, anchors, goes) for chapter, entry in entries}


def _node(
    entry: Entry, chapter: str, say: Say, anchors: Mapping[str, Anchors], goes: Mapping[str, str]
) -> Node:
    match entry:
        case PanelEntry():
            panel = _panel(entry, chapter, say, anchors)
            variants = (_variant(one, panel, say, anchors, goes) for one in entry.variants)
            return changed(panel, variants=tuple(variants))
        case DecisionEntry():
            return _decision(entry, chapter, say)
        case QuestionEntry():
            return question(entry, chapter, say)
        case NoteEntry():
            return _note(entry, chapter, say)
        case EndingEntry():
            return _ending(entry, chapter, say)


def _panel(
    entry: PanelEntry, chapter: str, say: Say, anchors: Mapping[str, Anchors]
) -> Panel:
    art = entry.art or entry.id
    describe = say(f"{entry.id}.describe", entry.describe)
    caption_id = f"{entry.id}.caption"
    caption = [Line(caption_id, say(caption_id, entry.caption), "caption")] if entry.caption else []
    spoken = [
        Line(line.id, say(line.id, line.text), line.kind, line.who, line.at) for line in entry.say
    ]
    return Panel(
        id=entry.id, chapter=chapter, art=art, describe=describe, lines=(*caption, *spoken),
        next=_way_on(entry), mirror=entry.mirror, splash=entry.role == "splash",
        sensitive=entry.sensitive, messages=entry.messages, breath=_breath(entry),
        things=tuple(Thing(one.id, say(one.id, one.text), one.x, one.y, one.half)
                     for one in entry.things),
        anchors=anchors.get(art, Anchors()), was=entry.was,
    )


def _variant(
    entry: VariantEntry, panel: Panel, say: Say, anchors: Mapping[str, Anchors],
    goes: Mapping[str, str],
) -> Variant:
    """The panel's own lines but for those that are said otherwise; they keep kind and speaker."""
    other = {one.instead: (one.id, say(one.id, one.text)) for one in entry.say}
    lines = tuple(
        changed(line, id=other[line.id][0], text=other[line.id][1]) if line.id in other else line
        for line in panel.lines
    )
    art = entry.art or panel.art
    return Variant(goes.get(entry.chosen, ""), art, lines, anchors.get(art, panel.anchors))


def _breath(entry: PanelEntry) -> Breath | None:
    at = entry.breathe
    return Breath(Box(at.x, at.y, at.w, at.h)) if at else None


def _way_on(entry: PanelEntry | QuestionEntry) -> str:
    return next(exit.target for exit in exits(entry))


def _decision(entry: DecisionEntry, chapter: str, say: Say) -> Decision:
    ask = say(f"{entry.id}.ask", entry.ask)
    choices = tuple(
        Choice(one.id, say(one.id, one.text), one.picture, one.goto, one.gives)
        for one in entry.choices
    )
    return Decision(
        id=entry.id, chapter=chapter, ask=ask, choices=choices, both=entry.both,
        rule=maybe(say, f"{entry.id}.rule", entry.rule), rejoin=entry.rejoin, was=entry.was,
    )


def _note(entry: NoteEntry, chapter: str, say: Say) -> ContentNote:
    id = entry.id
    return ContentNote(
        id=id, chapter=chapter, title=say(f"{id}.title", entry.title),
        text=say(f"{id}.text", entry.text),
        buttons=tuple(NoteButton(b.id, say(b.id, b.text), b.does) for b in entry.buttons),
        next=entry.next, skip=entry.skip,
        skip_text=maybe(say, f"{id}.skip_text", entry.skip_text), until=entry.until,
        was=entry.was,
    )


def _ending(entry: EndingEntry, chapter: str, say: Say) -> Ending:
    return Ending(
        id=entry.id, chapter=chapter, title=say(f"{entry.id}.title", entry.title),
        text=say(f"{entry.id}.text", entry.text), art=entry.art, was=entry.was,
    )
