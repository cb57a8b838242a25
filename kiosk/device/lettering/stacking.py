"""Breaking a text into rows that fill a shape evenly; it knows widths, not letters."""

import re
from functools import lru_cache
from math import inf

#: A row's fill is raised to this power: the fullest row counts most, yet evenness counts too.
_POWER = 4
#: The price of a break within a sentence, and of one that tears its first or last word off.
_MID_SENTENCE, _TORN_OFF = 0.24, 0.90
#: The price of a row that holds the end of one phrase and the beginning of the next, neither whole.
_RUNS_OVER = 0.4
#: A word alone on a row that it fills so far does not look lost; less than the second is a scrap.
_WHOLE_ENOUGH, _SHORT, _LOST = 0.55, 0.4, 1.2
#: A word of so few letters is short in every language.
_FEW_LETTERS = 3
_STOP = re.compile(r"[.!?؟…][»”\"')]*$")
_REST = re.compile(r"[.!?؟…,،;؛:][»”\"')]*$")
_NUMBER = re.compile(r"[\d٠-٩]+([.,:/٫٬-][\d٠-٩]+)*%?")


def scraps(rows: tuple[str, ...]) -> int:
    """How many rows hold one short word that is no sentence by itself: lost, wherever it stands."""
    if len(rows) == 1:
        return 0
    found = 0
    for index, row in enumerate(rows):
        letters = sum(map(str.isalnum, row))
        whole = _STOP.search(row) and (index == 0 or _STOP.search(rows[index - 1]))
        found += len(row.split()) == 1 and letters <= _FEW_LETTERS and not whole
    return found


def breaks(words: tuple[str, ...]) -> tuple[float, ...]:
    """The price of ending a row after each word; infinite where a row may not end.

    A number keeps its unit ("20 seconds") and a lone conjunction what it joins. A row ends best
    where the voice rests, and worst one word into a new sentence or one word before its end.
    """
    return tuple(_break(words, index) for index in range(len(words)))


def _break(words: tuple[str, ...], index: int) -> float:
    word = words[index]
    if index + 1 == len(words):
        return 0.0
    if word == "و" or (_NUMBER.fullmatch(word) and words[index + 1][0].isalpha()):
        return inf
    if _STOP.search(word):
        return 0.0
    begun = _STOP.search(words[index - 1]) if index else len(words) > 3
    ending = index + 2 < len(words) and _STOP.search(words[index + 1])
    return (0.0 if _REST.search(word) else _MID_SENTENCE) + (_TORN_OFF if begun or ending else 0.0)


@lru_cache(maxsize=4096)
def stack(
    widths: tuple[float, ...], space: float, prices: tuple[float, ...], shares: tuple[float, ...]
) -> tuple[tuple[int, int], ...] | None:
    """The least ragged way to break words into exactly `len(shares)` rows.

    `widths` are the words', `space` the gap between two, in one unit; `prices[i]` is that of a
    break after word i; `shares` say how much of the shape's width each row has (0-1]. The answer is
    (first, past-last) word of each row, or None where no such breaking exists.
    """
    count, rows = len(widths), len(shares)
    if not count:
        return ((0, 0),) if rows == 1 else None
    if rows > count:
        return None
    reach = [0.0]
    for width in widths:
        reach.append(reach[-1] + width + space)
    fair = reach[-1] / sum(shares)
    best: list[tuple[float, tuple[tuple[int, int], ...]] | None] = [None] * (count + 1)
    best[0] = (0.0, ())
    for row, share in enumerate(shares):
        best = _next_row(best, reach, space, prices, share * fair, row == rows - 1)
    last = best[count]
    return last[1] if last else None


def _next_row(
    best: list[tuple[float, tuple[tuple[int, int], ...]] | None],
    reach: list[float], space: float, prices: tuple[float, ...], room: float, final: bool,
) -> list[tuple[float, tuple[tuple[int, int], ...]] | None]:
    """One more row under every way to set the rows above it, for every word it may end on."""
    count = len(prices)
    after: list[tuple[float, tuple[tuple[int, int], ...]] | None] = [None] * (count + 1)
    for first in range(count):
        before = best[first]
        if before is None:
            continue
        for past in (count,) if final else range(first + 1, count):
            fill = (reach[past] - reach[first] - space) / room
            cost = before[0] + prices[past - 1] + fill**_POWER + _lonely(fill, past - first, final)
            cost += _RUNS_OVER if _runs_over(prices, first, past) else 0.0
            if cost == inf:
                continue
            known = after[past]
            if known is None or cost < known[0]:
                after[past] = cost, (*before[1], (first, past))
    return after


def _runs_over(prices: tuple[float, ...], first: int, past: int) -> bool:
    """Whether a row begins and ends within a phrase and has a rest between."""
    return first > 0 and prices[first - 1] > 0 < prices[past - 1] and 0.0 in prices[first:past - 1]


def _lonely(fill: float, words: int, final: bool) -> float:
    """The price of a row of a single word: a short one anywhere, and more so at the end."""
    if words > 1 or fill >= _WHOLE_ENOUGH:
        return 0.0
    return _LOST if fill < _SHORT else 0.6 if final else 0.0
