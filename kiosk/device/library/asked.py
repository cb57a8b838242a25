"""A question as it is written becomes one that can be asked, in one language; it reads no file."""

from collections.abc import Callable, Mapping, Sequence

from kiosk.device.library.entries import exits
from kiosk.device.library.question_entries import (
    AnswerEntry,
    AskedEntry,
    OlderEntry,
    QuestionEntry,
    ReserveQuestionEntry,
)
from kiosk.model.geometry import Box
from kiosk.model.questions import Answer, Extension, Partner, Question
from kiosk.model.story import Node
from kiosk.model.values import changed

Say = Callable[[str, str], str]


def maybe(say: Say, id: str, text: str) -> str:
    """A text that may be left out is not asked for when it is."""
    return say(id, text) if text else ""


def question(entry: QuestionEntry, chapter: str, say: Say) -> Question:
    """The question where it stands in the story, without what is said to older children."""
    on = next(exit.target for exit in exits(entry))
    return _asked(entry, say, chapter=chapter, next=on)


def extended(
    entries: Sequence[QuestionEntry], nodes: Mapping[str, Node], spare: Say
) -> dict[str, Node]:
    """By id, the questions that go on for older children, as far as the language says how."""
    found: dict[str, Node] = {}
    for entry in entries:
        node = nodes[entry.id]
        if isinstance(node, Question) and (older := _older(entry, spare)):
            found[entry.id] = changed(node, older=older)
    return found


def in_reserve(entries: Sequence[ReserveQuestionEntry], spare: Say) -> tuple[Question, ...]:
    """The questions in reserve that are whole in the language: half a question is none."""
    ready = []
    for entry in entries:
        lacking: list[str] = []

        def say(id: str, english: str, lacking: list[str] = lacking) -> str:
            said = spare(id, english)
            if not said:
                lacking.append(id)
            return said

        one = changed(_asked(entry, say), older=_older(entry, spare))
        if not lacking:
            ready.append(one)
    return tuple(ready)


def _asked(entry: AskedEntry, say: Say, *, chapter: str = "", next: str = "") -> Question:
    id = entry.id
    least, most = entry.ages.split("-")
    return Question(
        id=id, chapter=chapter, kind=entry.kind, stem=say(f"{id}.stem", entry.stem),
        answers=tuple(_answer(one, say) for one in entry.answers), next=next,
        hint=maybe(say, f"{id}.hint", entry.hint),
        when_right=maybe(say, f"{id}.feedback.right", entry.feedback.right),
        when_wrong=maybe(say, f"{id}.feedback.wrong", entry.feedback.wrong),
        too=maybe(say, f"{id}.too", entry.too),
        gathers=entry.gathers, picture=entry.picture, art=entry.art, ages=(int(least), int(most)),
        messages=entry.messages, tells=entry.tells, was=entry.was,
    )


def _older(entry: AskedEntry, spare: Say) -> Extension | None:
    """What older children hear after it; None where there is nothing, or the language lacks it."""
    older: OlderEntry | None = entry.older
    if older is None:
        return None
    ask = maybe(spare, f"{entry.id}.older.ask", older.ask)
    tell = spare(f"{entry.id}.older.tell", older.tell)
    return Extension(ask, tell) if tell and bool(ask) == bool(older.ask) else None


def _answer(entry: AnswerEntry, say: Say) -> Answer:
    partner, spot = entry.partner, entry.spot
    return Answer(
        entry.id, say(entry.id, entry.text), entry.picture, entry.right,
        maybe(say, f"{entry.id}.feedback", entry.feedback),
        Partner(partner.id, say(partner.id, partner.text), partner.picture) if partner else None,
        Box(spot.x, spot.y, spot.w, spot.h) if spot else None,
    )
