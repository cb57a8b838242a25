"""YAML text to a tree that remembers its lines; it knows nothing of stories.

Only the plain part of YAML is read: an alias can unfold a few bytes into millions of leaves, a
tag can name anything, a repeated key silently loses the first, so all three are refused. Every
scalar stays the string that was typed: `no` is a word here, and `1:30` is not ninety.
"""

import msgspec
import yaml

from kiosk.device.library.problems import Problem, StoryError

MAX_BYTES = 1_000_000
MAX_DEPTH = 20


class Scalar(msgspec.Struct, frozen=True):
    """A word or a text, as typed."""

    line: int
    text: str


class Rows(msgspec.Struct, frozen=True):
    """A list."""

    line: int
    items: tuple["Node", ...]


class Fields(msgspec.Struct, frozen=True):
    """A mapping; `lines` says where each key stands."""

    line: int
    items: dict[str, "Node"]
    lines: dict[str, int]


Node = Scalar | Rows | Fields


def read_tree(raw: bytes, file: str) -> Node:
    """The tree of one YAML document; raises StoryError naming `file` and the line."""
    if len(raw) > MAX_BYTES:
        raise _refusal(file, 1, "too_large", f"The file is larger than {MAX_BYTES:,} bytes.")
    try:
        return _Builder(raw.decode("utf-8"), file).document()
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise _refusal(file, line, "not_utf8", "The file is not saved as UTF-8.") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        message = f"This is not YAML: {error.problem or error.context}."
        raise _refusal(file, line, "not_yaml", message) from error
    except yaml.YAMLError as error:
        message = f"This is not YAML: {' '.join(str(error).split())}."
        raise _refusal(file, 1, "not_yaml", message) from error


def _refusal(file: str, line: int, rule: str, message: str) -> StoryError:
    return StoryError([Problem(file, line, rule, message)])


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


class _Builder:
    """Builds one document out of libyaml's events, refusing as early as it can."""

    def __init__(self, text: str, file: str) -> None:
        self._loader = yaml.CSafeLoader(text)
        self._file = file

    def document(self) -> Node:
        try:
            self._next()  # the stream begins
            if isinstance(self._next(), yaml.StreamEndEvent):
                raise _refusal(self._file, 1, "empty_file", "The file is empty.")
            root = self._node(self._next(), 1)
            self._next()  # the document ends
            after = self._next()
            if not isinstance(after, yaml.StreamEndEvent):
                raise self._refuse(after, "two_documents", "A second document begins here.")
            return root
        finally:
            self._loader.dispose()

    def _next(self) -> yaml.Event:
        event = self._loader.get_event()
        if event is None:
            raise _refusal(self._file, 1, "not_yaml", "The file breaks off.")
        return event

    def _refuse(self, event: yaml.Event, rule: str, message: str) -> StoryError:
        return _refusal(self._file, _line(event), rule, message)

    def _node(self, event: yaml.Event, depth: int) -> Node:
        if isinstance(event, yaml.AliasEvent):
            raise self._refuse(event, "alias", "Aliases (*name) are not read: write it out.")
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            raise self._refuse(event, "alias", "Anchors (&name) and tags (!name) are not read.")
        if depth > MAX_DEPTH:
            raise self._refuse(event, "too_deep", f"More than {MAX_DEPTH} levels are nested here.")
        line = _line(event)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(line, event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            return Rows(line, self._rows(depth))
        return self._fields(line, depth)

    def _rows(self, depth: int) -> tuple[Node, ...]:
        rows: list[Node] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            rows.append(self._node(event, depth + 1))
        return tuple(rows)

    def _fields(self, line: int, depth: int) -> Fields:
        items: dict[str, Node] = {}
        lines: dict[str, int] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                raise self._refuse(event, "not_a_key", "A key must be one word.")
            if key.text in items:
                message = f"{key.text!r} stands here twice, first in line {lines[key.text]}."
                raise self._refuse(event, "duplicate_key", message)
            lines[key.text] = key.line
            items[key.text] = self._node(self._next(), depth + 1)
        return Fields(line, items, lines)
