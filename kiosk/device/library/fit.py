"""Whether a tree has the shape of an entry, with a line for every misfit; it knows no story.

The shapes are msgspec structs. All misfits are told at once, for a writer mends a file, not a
line; only a tree without any is converted.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TypeVar

import msgspec
from msgspec import inspect

from kiosk.device.library.problems import Problem, StoryError, did_you_mean
from kiosk.device.library.tree import Fields, Node, Rows, Scalar

Shape = TypeVar("Shape", bound=msgspec.Struct)

_NUMBER = re.compile(r"-?\d{1,6}(\.\d{1,6})?", re.ASCII)


def fit(root: Node, shape: type[Shape], file: str) -> Shape:
    """`root` as a `shape`; raises StoryError with every misfit."""
    if problems := tuple(_misfits(root, _kind(shape), file, shape.__name__)):
        raise StoryError(problems)
    return msgspec.convert(_plain(root), shape, strict=False)


@cache
def _kind(shape: type[msgspec.Struct]) -> inspect.Type:
    return inspect.type_info(shape)


def _plain(node: Node) -> object:
    match node:
        case Scalar():
            return node.text
        case Rows():
            return [_plain(item) for item in node.items]
        case Fields():
            return {key: _plain(item) for key, item in node.items.items()}


def _misfits(node: Node, kind: inspect.Type, file: str, at: str) -> Iterator[Problem]:
    """Every misfit in and below `node`; `at` is the key that holds it."""
    match kind:
        case inspect.Metadata():
            yield from _misfits(node, kind.type, file, at)
        case inspect.UnionType():
            given = next(t for t in kind.types if not isinstance(t, inspect.NoneType))
            yield from _misfits(node, given, file, at)
        case inspect.StructType():
            yield from _struct_misfits(node, kind, file, at)
        case inspect.VarTupleType():
            if not isinstance(node, Rows):
                yield Problem(file, node.line, "wrong_shape", f"{at!r} must be a list.")
                return
            for item in node.items:
                yield from _misfits(item, kind.item_type, file, at)
        case inspect.DictType():
            if not isinstance(node, Fields):
                yield Problem(file, node.line, "wrong_shape", f"{at!r} must be a mapping.")
                return
            for key, item in node.items.items():
                yield from _misfits(item, kind.value_type, file, key)
        case _:
            yield from _scalar_misfits(node, kind, file, at)


def _struct_misfits(
    node: Node, kind: inspect.StructType, file: str, at: str
) -> Iterator[Problem]:
    name = _spoken(kind.cls)
    if not isinstance(node, Fields):
        yield Problem(file, node.line, "wrong_shape", f"{at!r}: a {name} must be a mapping.")
        return
    fields = {field.name: field for field in kind.fields}
    for key, item in node.items.items():
        if key in fields:
            yield from _misfits(item, fields[key].type, file, key)
        else:
            hint = did_you_mean(key, fields)
            message = f"A {name} has no {key!r}.{hint}"
            yield Problem(file, node.lines[key], "unknown_key", message)
    for key, field in fields.items():
        if field.required and key not in node.items:
            yield Problem(file, node.line, "missing_key", f"This {name} needs {key!r}.")


def _scalar_misfits(node: Node, kind: inspect.Type, file: str, at: str) -> Iterator[Problem]:
    if not isinstance(node, Scalar):
        yield Problem(file, node.line, "wrong_shape", f"{at!r} must be one word or text.")
        return
    if isinstance(kind, inspect.FloatType):
        if not _NUMBER.fullmatch(node.text):
            message = f"{at!r} is {node.text!r}; it must be a number such as 0.5."
            yield Problem(file, node.line, "unknown_word", message)
        return
    if isinstance(kind, inspect.BoolType):
        words: tuple[str, ...] = ("true", "false")
    elif isinstance(kind, inspect.LiteralType):
        words = tuple(map(str, kind.values))
    else:
        return
    if node.text not in words:
        hint = did_you_mean(node.text, words)
        message = f"{at!r} is {node.text!r}; it can be {', '.join(words)}.{hint}"
        yield Problem(file, node.line, "unknown_word", message)


def _spoken(shape: type) -> str:
    """'PanelEntry' as a writer would say it: 'panel'."""
    short = re.sub("(Entry|Listing|File)$", "", shape.__name__)
    return re.sub("(?<=[a-z])(?=[A-Z])", " ", short).lower()
