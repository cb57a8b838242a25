"""The commands of an office: add up what came from the tablets, and make a page of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from kiosk.cli.playing import WRONG_INPUT, WRONG_MACHINE
from kiosk.cli.typed import ASSETS, LOCALE, STORIES, Language, Stories, stop

if TYPE_CHECKING:
    from kiosk.staff.merge.merging import Merged

NOT_INSTALLED = "this needs what only an office has ({}); type: make staff"


def merge(
    exports: Annotated[list[Path], typer.Argument(
        help="Exported files, folders of them and zips, in any order and with repeats.")],
    out: Annotated[Path, typer.Option("--out", help="Folder for the sums.")],
    engine: Annotated[str, typer.Option(
        "--engine", help="Add up there instead: an Ibis URL, such as trino://user@host/catalog.",
    )] = "",
) -> None:
    """Add up the exports of any number of tablets, and say what is missing.

    It takes the exact CSV files. Files for passing on have small numbers left out: each of them is
    refused, and the others are added up.
    """
    try:
        from kiosk.staff.merge.engines import EngineFailed
        from kiosk.staff.merge.merging import add_up
        from kiosk.staff.merge.pile import find
        from kiosk.staff.merge.writing import write
    except ModuleNotFoundError as fault:
        _not_installed(fault)
    found = find(exports)
    if not found:
        stop("there is no file of counts among these", WRONG_INPUT)
    try:
        with _bar("files") as watch:
            merged = add_up(found, f"{date.today():%Y-%m}", engine, watch)
    except EngineFailed as fault:
        stop(str(fault), WRONG_MACHINE)
    write(merged, out)
    _tell(merged, out)


def report(
    merged: Annotated[Path, typer.Argument(help="The folder that kiosk merge wrote.")],
    out: Annotated[Path, typer.Option("--out", help="The page: one HTML file.")],
    language: Language = "en",
    stories: Stories = STORIES,
) -> None:
    """Make one page of what was added up, with charts and pictures; it needs no network.

    Its numbers are exact: it is for the organisation's own staff.
    """
    try:
        from kiosk.staff.report import Album, NoMerge, page, read
    except ModuleNotFoundError as fault:
        _not_installed(fault)
    from kiosk.authors.tour import open_library

    books = open_library(stories, LOCALE).books()
    if language not in books.interfaces:
        stop(f"there is no {language!r}; it is one of {', '.join(sorted(books.interfaces))}",
             WRONG_INPUT)
    try:
        made = page(read(merged), books, language, Album(stories, ASSETS))
    except NoMerge as fault:
        stop(str(fault), WRONG_INPUT)
    out.write_text(made, encoding="utf-8")
    typer.echo(f"{out}: {len(made.encode()) / 1e6:.1f} MB, all in one file")


def _tell(merged: Merged, out: Path) -> None:
    """What became of it, the findings that need somebody first."""
    from kiosk.model.interface import Interface
    from kiosk.staff.merge.finding import HARMLESS, sentence

    for found in merged.findings:
        if found.kind not in HARMLESS:
            typer.echo(sentence(found, Interface()))
    added = sum(one.state in ("added", "torn") for one in merged.files)
    repeats = sum(one.state == "again" for one in merged.files)
    typer.echo(
        f"{added} files of {len(merged.tablets)} tablets added up, {repeats} repeats, "
        f"{len(merged.files) - added - repeats} left out: {merged.sums.num_rows} lines in {out}")


@contextmanager
def _bar(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal, nothing elsewhere; what is yielded is told how many are done, of all."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=console, transient=True,
                  disable=not console.is_terminal) as bar:
        task = bar.add_task(what)

        def watch(done: int, of: int) -> None:
            bar.update(task, completed=done, total=of,
                       description=what if done < of else "adding up")

        yield watch


def _not_installed(fault: ModuleNotFoundError) -> NoReturn:
    stop(NOT_INSTALLED.format(fault.name), WRONG_MACHINE)
