"""What a script must keep for the kiosk to open it at all; it knows no language, no picture.

Each rule is a function: its name is the rule's code, its docstring what a writer is told who asks
for more. What is merely unwise is for the author's check, which has these rules too.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from kiosk.device.library.calmed import calm_out_of_sight, no_other_way, one_way_to_calm
from kiosk.device.library.entries import (
    LEADS,
    DecisionEntry,
    EndingEntry,
    Entry,
    NoteEntry,
    PanelEntry,
    exits,
)
from kiosk.device.library.problems import Problem, did_you_mean
from kiosk.device.library.question_entries import QuestionEntry
from kiosk.device.library.script import Script, Where
from kiosk.model.language import LANGUAGES

Rule = Callable[[Script], Iterator[Problem]]
Ids = tuple[tuple[str, Where], ...]

_SAFE_ID = re.compile(r"[A-Za-z0-9]+([._][A-Za-z0-9]+)*")
_SILENT_KINDS = ("caption", "sign", "sound")
_NAMES: dict[type[Entry], str] = {
    PanelEntry: "a panel", DecisionEntry: "a decision", QuestionEntry: "a question",
    NoteEntry: "a note", EndingEntry: "an ending",
}


def unsafe_id(script: Script) -> Iterator[Problem]:
    """An id is letters, digits, '_' and '.' only, for pictures and recordings are named by it."""
    yield from unsafe(script.ids)
    for place, name in _picture_names(script):
        if name and not _SAFE_ID.fullmatch(name):
            yield script.problem(place, "unsafe_id", f"{name!r} is no picture's name.")


def unsafe(ids: Ids) -> Iterator[Problem]:
    """One problem for each id that could not be a file's name."""
    for id, where in ids:
        if not _SAFE_ID.fullmatch(id):
            message = f"The id {id!r} may hold letters, digits, '_' and '.' only."
            yield Problem(where.file, where.line, "unsafe_id", message)


def _picture_names(script: Script) -> Iterator[tuple[str, str]]:
    """(place, name) of every picture that is named, '' where none is."""
    yield "cover", script.story.cover
    yield from ((f"{row.id}.art", row.art) for row in script.story.chapters)
    for _, entry in script.entries():
        if isinstance(entry, PanelEntry | EndingEntry):
            yield f"{entry.id}.art", entry.art
        elif isinstance(entry, DecisionEntry):
            yield from ((f"{one.id}.picture", one.picture) for one in entry.choices)
    for asked in script.asked():
        yield from ((f"{asked.id}.picture", asked.picture), (f"{asked.id}.art", asked.art))
        yield from ((f"{one.id}.picture", one.picture) for one in asked.answers)


def duplicate_id(script: Script) -> Iterator[Problem]:
    """An id is given once in a story; saved places, translations and recordings hang on it."""
    yield from repeated(script.ids)


def repeated(ids: Ids) -> Iterator[Problem]:
    """One problem for each id that was given before."""
    counted = Counter(id for id, _ in ids)
    seen: dict[str, str] = {}
    for id, where in ids:
        if counted[id] > 1 and id in seen:
            message = f"The id {id!r} is taken already, at {seen[id]}."
            yield Problem(where.file, where.line, "duplicate_id", message)
        seen.setdefault(id, f"{where.file}:{where.line}")


def misplaced_story(script: Script) -> Iterator[Problem]:
    """A story's id is the name of its folder, for its catalogues and counts go by the id."""
    if script.story.id != script.folder.name:
        message = f"The story {script.story.id!r} is in the folder {script.folder.name!r}."
        yield script.problem("id", "misplaced_story", message)


def unknown_target(script: Script) -> Iterator[Problem]:
    """Every way on leads to a panel, decision, question, note or ending that exists."""
    known = {entry.id for _, entry in script.entries()}
    story = script.story
    ways = [(exit.place, exit.target) for _, entry in script.entries() for exit in exits(entry)]
    ways += [(f"{row.id}.first", row.first) for row in story.chapters]
    ways += [
        (f"{entry.id}.rejoin", entry.rejoin)
        for _, entry in script.entries()
        if isinstance(entry, DecisionEntry) and entry.rejoin
    ]
    for place, target in [("start", story.start), *ways]:
        if target not in known:
            message = f"Nothing is called {target!r}.{did_you_mean(target, known)}"
            yield script.problem(place, "unknown_target", message)


def unknown_variant(script: Script) -> Iterator[Problem]:
    """A variant names a choice that there is, and lines of its own panel."""
    entries = [entry for _, entry in script.entries()]
    choices = {choice.id for entry in entries if isinstance(entry, DecisionEntry)
               for choice in entry.choices}
    for panel in (entry for entry in entries if isinstance(entry, PanelEntry)):
        lines = {line.id for line in panel.say} | {f"{panel.id}.caption"}
        for variant in panel.variants:
            if variant.chosen not in choices:
                message = f"There is no choice {variant.chosen!r}."
                hint = did_you_mean(variant.chosen, choices)
                yield script.problem(f"{panel.id}.variants", "unknown_variant", message + hint)
            for line in variant.say:
                if line.instead not in lines:
                    message = f"{panel.id!r} has no line {line.instead!r}."
                    hint = did_you_mean(line.instead, lines)
                    yield script.problem(line.id, "unknown_variant", message + hint)


def wrong_target(script: Script) -> Iterator[Problem]:
    """`decision:` leads to a decision, `ask:` to a question, `note:` to a note and so on."""
    nodes = {entry.id: entry for _, entry in script.entries()}
    for entry in nodes.values():
        for place, target, wants in exits(entry):
            found = nodes.get(target)
            if wants and found and not isinstance(found, wants):
                message = f"{target!r} is {_NAMES[type(found)]}, not {_NAMES[wants]}."
                yield script.problem(place, "wrong_target", message)


def one_way_on(script: Script) -> Iterator[Problem]:
    """A panel or a question leads on by one of next, decision, ask, ending and note."""
    for _, entry in script.entries():
        if isinstance(entry, PanelEntry | QuestionEntry):
            ways = list(exits(entry))
            if not ways:
                message = f"{entry.id!r} leads nowhere: give it one of {', '.join(LEADS)}."
                yield script.problem(entry.id, "one_way_on", message)
            if len(ways) > 1:
                message = f"{entry.id!r} leads to {len(ways)} places; only a decision may."
                yield script.problem(ways[1].place, "one_way_on", message)


def no_choice(script: Script) -> Iterator[Problem]:
    """A decision offers two or three ways, a note and a question something to touch."""
    for _, entry in script.entries():
        if isinstance(entry, DecisionEntry) and not 2 <= len(entry.choices) <= 3:
            message = f"A decision offers two or three choices; {entry.id!r} has " \
                      f"{len(entry.choices)}."
            yield script.problem(f"{entry.id}.choices", "no_choice", message)
        if isinstance(entry, NoteEntry) and not entry.buttons:
            message = f"The note {entry.id!r} has no button."
            yield script.problem(f"{entry.id}.buttons", "no_choice", message)
    for asked in script.asked():
        if len(asked.answers) < 2:
            message = f"The question {asked.id!r} needs two answers or more."
            yield script.problem(f"{asked.id}.answers", "no_choice", message)


def skip_leads_nowhere(script: Script) -> Iterator[Problem]:
    """A note that can be skipped, or withheld, says where that leads, and what was passed."""
    for _, entry in script.entries():
        if isinstance(entry, NoteEntry) and (
            entry.until or any(b.does == "skip" for b in entry.buttons)
        ):
            for key, value in (("skip", entry.skip), ("skip_text", entry.skip_text)):
                if not value:
                    message = f"The note {entry.id!r} can be skipped and needs {key!r}."
                    yield script.problem(entry.id, "skip_leads_nowhere", message)


def unknown_person(script: Script) -> Iterator[Problem]:
    """Who speaks is in the cast; captions, signs and sounds belong to nobody."""
    cast = script.story.cast
    for _, entry in script.entries():
        for line in entry.say if isinstance(entry, PanelEntry) else ():
            if line.kind in _SILENT_KINDS:
                if line.who:
                    message = f"A {line.kind} belongs to nobody; {line.id!r} names {line.who!r}."
                    yield script.problem(f"{line.id}.who", "unknown_person", message)
            elif line.who not in cast:
                message = f"{line.who!r} is not in the cast.{did_you_mean(line.who, cast)}"
                yield script.problem(f"{line.id}.who", "unknown_person", message)


def unknown_chapter(script: Script) -> Iterator[Problem]:
    """A note or a question belongs to a chapter that story.yaml lists."""
    listed = [row.id for row in script.story.chapters]
    for chapter, entry in script.entries():
        if chapter not in listed:
            message = f"There is no chapter {chapter!r}.{did_you_mean(chapter, listed)}"
            yield script.problem(f"{entry.id}.chapter", "unknown_chapter", message)


def unknown_language(script: Script) -> Iterator[Problem]:
    """A story names languages that the kiosk can write, English among them, its source."""
    known = [language.code for language in LANGUAGES]
    for code in script.story.languages:
        if code not in known:
            message = f"{code!r} is not one of {', '.join(known)}."
            yield script.problem("languages", "unknown_language", message)
    if "en" not in script.story.languages:
        message = "'en' must be among the languages: it is what is translated."
        yield script.problem("languages", "unknown_language", message)


RULES: tuple[Rule, ...] = (
    unsafe_id, duplicate_id, misplaced_story, unknown_target, unknown_variant, wrong_target,
    one_way_on, no_choice,
    skip_leads_nowhere, unknown_person, unknown_chapter, unknown_language,
    calm_out_of_sight, one_way_to_calm, no_other_way,
)


def refusals(script: Script) -> tuple[Problem, ...]:
    """Everything for which the kiosk must refuse `script`."""
    return tuple(problem for rule in RULES for problem in rule(script))
