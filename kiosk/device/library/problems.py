"""What is wrong with a story file, and where; it knows no rule and reads no file."""

from collections.abc import Iterable
from difflib import get_close_matches

import msgspec


class Problem(msgspec.Struct, frozen=True, order=True):
    """One fault: `file` from the stories folder on, `line` from 1, the `rule` that found it.

    `path` is the shortest way through the story that shows it, by node ids, where there is one.
    """

    file: str
    line: int
    rule: str
    message: str
    path: tuple[str, ...] = ()

    def __str__(self) -> str:
        way = f"\n    on the way {' > '.join(self.path)}" if self.path else ""
        return f"{self.file}:{self.line}: {self.message}{way}"


class StoryError(Exception):
    """A story that cannot be opened; says every problem, a line each."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """' Did you mean ...?' with the nearest of `known`, or '' where none is near.

    Among near ones the one that begins alike wins: 'E3' is an ending, and not panel 'p3'.
    """
    near = get_close_matches(word, list(known), n=3, cutoff=0.5)
    nearest = max(near, key=lambda one: one.startswith(word[:1]), default="")
    return f" Did you mean {nearest!r}?" if nearest else ""
