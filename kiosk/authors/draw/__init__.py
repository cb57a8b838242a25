"""`kiosk draw`: scenes and artwork of a story become pictures with anchors; it knows no screen.

A picture is made from its source and the kit alone: the same source gives the same bytes, in any
process. What another processor or library version rounds otherwise no eye can see, and a check
lets it pass.
"""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from kiosk.authors.draw.panel import Mode, Result, Task, attempt
from kiosk.authors.draw.sources import MAX_BYTES, sources_in
from kiosk.authors.telling import Telling, told_in
from kiosk.device.library.problems import Problem, did_you_mean
from kiosk.model.geometry import STAGE_W

__all__ = ["MAX_BYTES", "Mode", "Plan", "Problem", "Result", "draw", "plan", "problems", "work_off"]

Done = Result | Problem


@dataclass(frozen=True)
class Plan:
    """What there is to do, and what cannot be done."""

    tasks: tuple[Task, ...]
    wrong: tuple[Problem, ...] = ()


def draw(
    story_dir: Path, only: Iterable[str] | None = None, mode: Mode = "all", jobs: int = 1,
    width: int = int(STAGE_W),
) -> list[Done]:
    """Draw (or, with `mode`, compare) the panels of a story, one result or problem a panel.

    `only` names panels. "changed" leaves out those that are as they would be drawn. "check" draws
    nothing and compares: by digests and, for a few, by drawing; "thorough" by drawing all of them.
    Nothing is raised for a bad source.
    """
    todo = plan(story_dir, only, mode, width)
    return [*todo.wrong, *work_off(todo, jobs)]


def plan(
    story_dir: Path, only: Iterable[str] | None = None, mode: Mode = "all",
    width: int = int(STAGE_W),
) -> Plan:
    """The panels of a story, or `only` those named, as tasks."""
    known = sources_in(story_dir)
    told = told_in(story_dir)
    wanted = list(known if only is None else only)
    wrong = [_no_source(panel, known) for panel in wanted if panel not in known]
    tasks = []
    for panel in wanted:
        files = known.get(panel, [])
        if len(files) > 1:
            wrong.append(_two_sources(files))
        elif files:
            tasks.append(_task(story_dir, panel, files[0], mode, told, width))
    return Plan(tuple(tasks), tuple(wrong))


def work_off(plan: Plan, jobs: int) -> Iterator[Done]:
    """Do what is planned, `jobs` panels at once; results come in the plan's order."""
    if jobs == 1 or len(plan.tasks) < 2:
        yield from map(attempt, plan.tasks)
        return
    # Fresh processes: one that is forked while a progress bar moves inherits its locks.
    with ProcessPoolExecutor(min(jobs, len(plan.tasks)), get_context("spawn")) as pool:
        yield from pool.map(attempt, plan.tasks)


def problems(results: Sequence[Done]) -> list[Problem]:
    """Only what went wrong."""
    return [one for one in results if isinstance(one, Problem)]


def _task(
    story_dir: Path, panel: str, source: Path, mode: Mode, told: Telling, width: int
) -> Task:
    return Task(
        story_dir, panel, source, mode, told.cast, told.speakers.get(panel, ()), width
    )


def _no_source(panel: str, known: Iterable[str]) -> Problem:
    message = f"There is no scene {panel!r}.{did_you_mean(panel, known)}"
    return Problem(f"scenes/{panel}.yaml", 1, "no_scene", message)


def _two_sources(files: Sequence[Path]) -> Problem:
    first, *others = (f"{path.parent.name}/{path.name}" for path in files)
    message = f"There is {' and '.join(others)} too; a panel has one source."
    return Problem(first, 1, "two_sources", message)
