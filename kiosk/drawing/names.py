"""Names: looked up with a kind answer when there is none, and never given twice.

It knows no particular names.
"""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import TypeVar

Thing = TypeVar("Thing")


def named(kind: str, name: str, known: Mapping[str, Thing]) -> Thing:
    """known[name]; a ValueError that offers the nearest name, or all of them, if there is none."""
    if name in known:
        return known[name]
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(sorted(known))}"
    raise ValueError(f"there is no {kind} {name!r}; {hint}")


def merged(tables: Iterable[Mapping[str, Thing]]) -> dict[str, Thing]:
    """One table of several; a name that stands in two of them is a ValueError."""
    whole: dict[str, Thing] = {}
    for table in tables:
        twice = whole.keys() & table.keys()
        if twice:
            raise ValueError(f"named twice: {', '.join(sorted(twice))}")
        whole.update(table)
    return whole
