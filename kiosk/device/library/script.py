"""One story's files, read and tied together, with the line of everything in them.

It knows no language but the one it was written in, and no pictures.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.device.library.entries import (
    ChapterFile,
    Entry,
    StoryFile,
)
from kiosk.device.library.fit import fit
from kiosk.device.library.problems import Problem, StoryError
from kiosk.device.library.question_entries import (
    QuestionEntry,
    QuestionsFile,
    ReserveFile,
    ReserveQuestionEntry,
)
from kiosk.device.library.tree import MAX_BYTES, Fields, Node, Rows, Scalar, read_tree

Shape = TypeVar("Shape", bound=msgspec.Struct)


class Where(msgspec.Struct, frozen=True):
    """A line of a story file."""

    file: str
    line: int


class Script(msgspec.Struct, frozen=True):
    """A story as written.

    `places` tells where each key stands, by '<nearest id>.<key>' (top keys by the key alone);
    `ids` lists every id as often as it was given.
    """

    folder: Path
    story: StoryFile
    chapters: dict[str, ChapterFile]
    questions: tuple[QuestionEntry, ...]
    reserve: tuple[ReserveQuestionEntry, ...]
    places: dict[str, Where]
    ids: tuple[tuple[str, Where], ...]

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """Every node with its chapter's id: notes, then each chapter, then the questions."""
        yield from ((note.chapter, note) for note in self.story.notes)
        for chapter, file in self.chapters.items():
            yield from ((chapter, entry) for entry in file.panels)
            yield from ((chapter, entry) for entry in file.decisions)
            yield from ((chapter, entry) for entry in file.endings)
        yield from ((question.chapter, question) for question in self.questions)

    def asked(self) -> Iterator[QuestionEntry | ReserveQuestionEntry]:
        """Every question, those in reserve last."""
        yield from self.questions
        yield from self.reserve

    def problem(self, place: str, rule: str, message: str) -> Problem:
        """A problem at `place`, or as near to it as is known."""
        where = nearest_place(self.places, place) or Where(f"{self.folder.name}/story.yaml", 1)
        return Problem(where.file, where.line, rule, message)


def nearest_place(places: Mapping[str, Where], place: str) -> Where | None:
    """Where `place` stands, or what it belongs to; None where neither is known."""
    while place not in places and "." in place:
        place = place.rpartition(".")[0]
    return places.get(place)


def read_script(folder: Path) -> Script:
    """The story in `folder`; raises StoryError with every misfit of every file of it."""
    reader = Reader(folder)
    story = reader.read("story.yaml", StoryFile)
    listed = story.chapters if story else ()
    chapters = {row.id: reader.read(f"chapters/{row.id}.yaml", ChapterFile) for row in listed}
    questions = reader.read_if_there("questions.yaml", QuestionsFile)
    reserve = reader.read_if_there("reserve.yaml", ReserveFile)
    if story is None or reader.problems:
        raise StoryError(reader.problems)
    return Script(
        folder=folder,
        story=story,
        chapters={id: file for id, file in chapters.items() if file},
        questions=questions.questions if questions else (),
        reserve=reserve.questions if reserve else (),
        places=reader.places,
        ids=tuple(reader.ids),
    )


class Reader:
    """Reads file after file, and gathers what is wrong and where everything stands."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.problems: list[Problem] = []
        self.places: dict[str, Where] = {}
        self.ids: list[tuple[str, Where]] = []

    def read(self, name: str, shape: type[Shape]) -> Shape | None:
        file = f"{self._folder.name}/{name}"
        try:
            with (self._folder / name).open("rb") as opened:
                root = read_tree(opened.read(MAX_BYTES + 1), file)
            self._note_places(root, file, "")
            return fit(root, shape, file)
        except OSError as error:
            message = f"The file cannot be read: {error.strerror}."
            self.problems.append(Problem(file, 1, "unreadable", message))
        except StoryError as error:
            self.problems.extend(error.problems)
        return None

    def read_if_there(self, name: str, shape: type[Shape]) -> Shape | None:
        return self.read(name, shape) if (self._folder / name).exists() else None

    def _note_places(self, node: Node, file: str, prefix: str, inside: bool = False) -> None:
        """Remember the line of every key below `node`, by the nearest id above it.

        The story's own id is no prefix: it stands at the top of a file, not `inside` it.
        """
        if isinstance(node, Rows):
            for item in node.items:
                self._note_places(item, file, prefix, inside=True)
        elif isinstance(node, Fields):
            named = node.items.get("id") if inside else None
            if isinstance(named, Scalar):
                prefix = named.text
                where = Where(file, named.line)
                self.ids.append((prefix, where))
                self.places.setdefault(prefix, where)
            for key, item in node.items.items():
                place = f"{prefix}.{key}" if prefix else key
                self.places.setdefault(place, Where(file, node.lines[key]))
                self._note_places(item, file, place, inside=True)
