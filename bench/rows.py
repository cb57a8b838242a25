"""What was measured as rows of the table, with the bounds that the kiosk is held to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from statistics import median
from typing import Any

from bench.figures import median_ratio, median_slope, percentile, spread
from bench.start import Start
from bench.table import Row

START_RATIO = 2.0
TOUCH_P95_MS = 34.0
ANSWER_P95_MS = 50.0
FRAME_P99_MS = 8.0
STILL_CPU_PERCENT, STILL_FRAMES = 0.5, 0.0
OWN_MIB, GROWTH_MIB = 150.0, 1.0
PAGE_FIRST_MS, PAGE_AGAIN_MS = 60.0, 2.0
FRAME_60_HZ_MS = 1000 / 60
MERGE_SECONDS, MERGE_MIB = 10.0, 500.0
#: The touches that go through the book; the others look round.
_ON = ("open", "language:", "story:", "note:", "forward", "choice:", "answer:", "done")


def of_start(start: Start) -> Iterator[Row]:
    """The first picture against the least a program in pygame can be."""
    shown = median_ratio(list(zip(start.shown, start.floor, strict=True)))
    answered = median_ratio(list(zip(start.answered, start.floor, strict=True)))
    yield Row("start to the first picture", shown, "x floor", START_RATIO,
              f"{shown:.2f} x", f"{spread(start.shown)} ms; floor {spread(start.floor)} ms")
    yield Row("start to the first touch answered", answered, "x floor", None,
              f"{answered:.2f} x", f"{spread(start.answered)} ms")


def of_reading(where: str, found: Mapping[str, Any], bounded: bool) -> Iterator[Row]:
    """Touches, frames and memory of one chapter; frames are bounded where `bounded`."""
    on = [took for action, took in found["touches"] if action.startswith(_ON)]
    off = [took for action, took in found["touches"] if not action.startswith(_ON)]
    yield _touches(f"touch to first change, p95, {where}", on, TOUCH_P95_MS)
    if off:
        yield _touches(f"the same, looking round, p95, {where}", off, None)
    blit = median(found["blits"])
    yield _frames(f"frame of a glide, p99, {where}", found["glides"], blit,
                  FRAME_P99_MS if bounded else None)
    yield _frames(f"frame of a screen that fades into another, p99, {where}", found["fades"], blit,
                  None)
    yield Row(f"frames a second in a glide, {where}", 1000 / median(found["gaps"]), "/s")
    if found["memory"]:
        held = found["memory"]
        yield Row(f"memory (PSS) after the chapter, {where}", held["pss"], "MiB", OWN_MIB, "",
                  f"private {held['private']:.1f} MiB")


def of_answers(where: str, found: Mapping[str, Any]) -> Iterator[Row]:
    """Touches at questions of all kinds: those that gave an answer, and those that picked one."""
    came: dict[str, list[float]] = {}
    for one in found["touches"]:
        came.setdefault(one["came"], []).append(one["took"])
    picked = came.pop("heard", [])
    given = [took for some in came.values() for took in some]
    told = "; ".join(f"{name} {spread(some)}" for name, some in sorted(came.items()))
    row = _touches(f"touch to an answer's feedback, p95, {where}", given, ANSWER_P95_MS)
    yield replace(row, more=f"{row.more}: {told}")
    if picked:
        yield _touches(f"the same, picking one, p95, {where}", picked, ANSWER_P95_MS)


def _frames(what: str, took: list[tuple[float, float]], blit: float, bound: float | None) -> Row:
    """By the clock; beside it the processor, which does not count a shared machine's neighbours."""
    wall, cpu = [frame for frame, _ in took], [used for _, used in took]
    return Row(what, percentile(wall, 99), "ms", bound,
               f"{median(wall) / blit:.2f} x blit (median)",
               f"{spread(wall)} ms; CPU {spread(cpu)}, p99 {percentile(cpu, 99):.1f}; "
               f"full blit and present {blit:.1f}")


def _touches(what: str, took: list[float], bound: float | None) -> Row:
    late = percentile(took, 95)
    return Row(what, late, "ms", bound, f"{late / FRAME_60_HZ_MS:.2f} x a 60 Hz frame",
               f"{spread(took)} ms of {len(took)}")


def of_lettering(language: str, found: Mapping[str, list[float]]) -> Iterator[Row]:
    """A page lettered for the first time, and from memory, against Pango drawing its words."""
    first, again = percentile(found["first"], 95), percentile(found["again"], 95)
    ratio = median_ratio(list(zip(found["first"], found["floor"], strict=True)))
    yield Row(f"a page lettered for the first time, p95, {language}", first, "ms", PAGE_FIRST_MS,
              f"{ratio:.2f} x drawing its words by Pango", f"{spread(found['first'])} ms")
    drawn = percentile(found["pixels"], 95)
    yield Row(f"the balloons of its four panels as pixels, p95, {language}", drawn, "ms", None, "",
              f"{spread(found['pixels'])} ms")
    quick = median_ratio(list(zip(found["again"], found["first"], strict=True)))
    yield Row(f"the same page again, p95, {language}", again, "ms", PAGE_AGAIN_MS,
              f"{quick:.3f} x the first time", f"{spread(found['again'])} ms")


def of_stillness(still: Mapping[str, float], seconds: float) -> Iterator[Row]:
    """What a panel costs that nobody touches."""
    yield Row(f"CPU of a still panel, {seconds:g} s", still["cpu_percent"], "% of a core",
              STILL_CPU_PERCENT)
    yield Row("frames presented meanwhile", still["frames"], "", STILL_FRAMES)
    yield Row("wake-ups meanwhile", still["wake_ups"], "/s")


def of_turning(weights: list[Mapping[str, float]], turns: int) -> Iterator[Row]:
    """Whether the kiosk grows with the pages that are turned, beside what its budgets keep.

    The median slope between all weighings, over `turns` turns: single ones differ by a megabyte,
    by what happens to be free between things in use.
    """
    told = [one for one in weights if "unfiled" in one]
    if len(told) < 2:
        return
    held = [(one["turns"], one["unfiled"] - one["kept"]) for one in told]
    first, last = held[0], held[-1]
    yield Row(f"growth over {turns} turns", turns * median_slope(held), "MiB", GROWTH_MIB, "",
              f"{len(held)} weighings: {first[1]:.1f} MiB besides what is kept at turn "
              f"{first[0]:.0f}, {last[1]:.1f} at turn {last[0]:.0f}")


def of_adding(found: Mapping[str, float]) -> Iterator[Row]:
    """Adding up a pile of exports of a thousand rows, bounded for five thousand of them."""
    what = f"{found['files']:.0f} exports, {found['megabytes']:.0f} MB"
    yield Row(f"kiosk merge of {what}", found["seconds"], "s", MERGE_SECONDS,
              f"{found['seconds'] / found['floor']:.0f} x reading the bytes",
              f"reading {found['floor']:.2f} s; CPU {found['cpu']:.1f} s; "
              f"{found['sums']:.0f} sums")
    yield Row("the most memory that it took", found["peak"], "MiB", MERGE_MIB)
