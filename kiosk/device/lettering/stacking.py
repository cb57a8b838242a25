"""Breaking a text into rows that fill a shape evenly; it knows widths, not letters."""

import re
from functools import lru_cache

#: A row's fill is raised to this power: the fullest row counts most, yet evenness counts too.
_POWER = 4
_NUMBER = re.compile(r"[\d٠-٩]+([.,:/٫٬-][\d٠-٩]+)*%?")


def glued(words: tuple[str, ...]) -> tuple[bool, ...]:
    """For each word whether it must stay on the row of the one after it.

    A number keeps its unit ("20 seconds"); a lone conjunction keeps what it joins.
    """
    return tuple(
        index + 1 < len(words)
        and (word == "و" or bool(_NUMBER.fullmatch(word) and words[index + 1][0].isalpha()))
        for index, word in enumerate(words)
    )


@lru_cache(maxsize=4096)
def stack(
    widths: tuple[float, ...], space: float, stuck: tuple[bool, ...], shares: tuple[float, ...]
) -> tuple[tuple[int, int], ...] | None:
    """The least ragged way to break words into exactly `len(shares)` rows.

    `widths` are the words', `space` the gap between two, in one unit; `stuck[i]` forbids a break
    after word i; `shares` say how much of the shape's width each row has (0-1]. The answer is
    (first, past-last) word of each row, or None where no such breaking exists.
    """
    count, rows = len(widths), len(shares)
    if rows > count:
        return None
    reach = [0.0]
    for width in widths:
        reach.append(reach[-1] + width + space)
    fair = reach[-1] / sum(shares)
    best: list[tuple[float, tuple[tuple[int, int], ...]] | None] = [None] * (count + 1)
    best[0] = (0.0, ())
    for row, share in enumerate(shares):
        best = _next_row(best, reach, space, stuck, share * fair, row == rows - 1)
    last = best[count]
    return last[1] if last else None


def _next_row(
    best: list[tuple[float, tuple[tuple[int, int], ...]] | None],
    reach: list[float], space: float, stuck: tuple[bool, ...], room: float, final: bool,
) -> list[tuple[float, tuple[tuple[int, int], ...]] | None]:
    """One more row under every way to set the rows above it, for every word it may end on."""
    count = len(stuck)
    after: list[tuple[float, tuple[tuple[int, int], ...]] | None] = [None] * (count + 1)
    for first in range(count):
        before = best[first]
        if before is None:
            continue
        for past in (count,) if final else range(first + 1, count):
            if stuck[past - 1]:
                continue
            width = reach[past] - reach[first] - space
            cost = before[0] + (width / room) ** _POWER + _lonely(width / room, past - first, final)
            known = after[past]
            if known is None or cost < known[0]:
                after[past] = cost, (*before[1], (first, past))
    return after


def _lonely(fill: float, words: int, final: bool) -> float:
    """The price of a short last row of a single word."""
    return 0.6 if final and words == 1 and fill < 0.55 else 0.0
