"""The command that draws: panels with a bar or a line each, what to mend, and contact sheets."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.playing import WRONG_INPUT
from kiosk.cli.typed import ASSETS, STORIES, Stories, stop

if TYPE_CHECKING:
    from kiosk.authors.draw import Mode, Plan, Problem, Result

#: What the panels of each outcome are called in the last line.
_SAID = {"drawn": "drawn", "unchanged": "unchanged", "same": "checked"}


class Only(StrEnum):
    """Which panels are drawn, besides those that are named."""

    CHANGED = "changed"


def draw(
    story: Annotated[str, typer.Argument(help="The story's folder name.")] = "",
    panel: Annotated[list[str] | None, typer.Option("--panel", help="Only this one.")] = None,
    only: Annotated[Only | None, typer.Option(
        "--only", help="Leave out panels that are as they would be drawn.")] = None,
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Processes.")] = 2,
    check: Annotated[bool, typer.Option("--check", help="Draw nothing; compare.")] = False,
    thorough: Annotated[bool, typer.Option(
        "--thorough", help="Compare by drawing every panel, not by digests and a sample.")] = False,
    sheets: Annotated[Path | None, typer.Option(
        "--sheets", help="Write contact sheets of all that can be drawn here.",
        show_default=False)] = None,
    stories: Stories = STORIES,
) -> None:
    """Draw the panels of a story from its scenes and artwork, and the small pictures beside them.

    What makes a picture harder to read is told as a warning; kiosk check tells it as a fault.
    """
    folder = stories / story
    if story and not any((folder / kind).is_dir() for kind in ("scenes", "artwork")):
        stop(f"there is no story {story!r} with scenes to draw", WRONG_INPUT)
    if sheets:
        _sheets(sheets, [folder] if story else sorted(path.parent for path in stories.glob(
            "*/story.yaml")), jobs)
        return
    if not story:
        raise typer.BadParameter("say which story, or --sheets OUT")
    mode: Mode = "changed" if only else "all"
    if check or thorough:
        mode = "thorough" if thorough else "check"
    wrong = _panels(folder, panel, mode, jobs)
    if not panel:
        wrong |= _smalls(check or thorough)
    if wrong:
        raise SystemExit(WRONG_INPUT)


def _panels(folder: Path, panel: list[str] | None, mode: Mode, jobs: int) -> bool:
    """Draw or compare panels; whether any of them is wrong."""
    from kiosk.authors.draw import Result, plan

    start = time.monotonic()
    todo = plan(folder, panel, mode)
    results: list[Result] = []
    wrong = list(todo.wrong)
    for done in _shown(todo, jobs):
        if isinstance(done, Result):
            results.append(done)
        else:
            wrong.append(done)
    for fault in (fault for result in results for fault in result.warnings):
        typer.echo(f"{fault.file}:{fault.line}: warning: {fault.message}", err=True)
    for fault in wrong:
        typer.echo(str(fault), err=True)
    typer.echo(_summary(results, len(wrong), time.monotonic() - start))
    return bool(wrong)


def _shown(todo: Plan, jobs: int) -> Iterator[Result | Problem]:
    """The results as they come: under a bar on a terminal, a line each elsewhere."""
    from rich.console import Console
    from rich.progress import Progress

    from kiosk.authors.draw import Result, work_off

    console = Console()
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("panels", total=len(todo.tasks))
        for done in work_off(todo, jobs):
            bar.advance(task)
            if not console.is_terminal and isinstance(done, Result) and done.outcome == "drawn":
                typer.echo(f"{done.panel}: {done.size:,} bytes, {done.seconds:.1f} s")
            yield done


def _summary(results: Iterable[Result], wrong: int, seconds: float) -> str:
    """'14 panels drawn, 2 unchanged, 1.9 MB, 23.4 s'."""
    count, size = Counter[str](), 0
    for result in results:
        count[result.outcome] += 1
        size += result.size
    parts = [f"{number} {_SAID[outcome]}" for outcome, number in count.items()] or ["0 drawn"]
    first, *others = parts
    number, what = first.split(" ", 1)
    panels = "panel" if number == "1" else "panels"
    parts = [f"{number} {panels} {what}", *others, *([f"{wrong} wrong"] if wrong else [])]
    return f"{', '.join(parts)}, {size / 1e6:.1f} MB, {seconds:.1f} s"


def _smalls(check: bool) -> bool:
    """Draw or check the icons and card pictures; whether a check found any that differ."""
    from kiosk.authors.draw_smalls import draw_smalls

    different = draw_smalls(ASSETS, check=check)
    for path in different:
        typer.echo(f"{path}: {'is not what would be drawn' if check else 'drawn anew'}", err=check)
    return check and bool(different)


def _sheets(out: Path, stories: Iterable[Path], jobs: int) -> None:
    """Write the contact sheets, a line each."""
    from kiosk.authors.sheets import write_sheets

    for path in write_sheets(out, stories, jobs):
        typer.echo(str(path))
