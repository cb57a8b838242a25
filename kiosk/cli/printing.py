"""The commands that print: a story's guide for whoever leads a group, and the comic of a path."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.playing import WRONG_INPUT, WRONG_MACHINE
from kiosk.cli.typed import ASSETS, LOCALE, STORIES, Language, Stories, StoryId, stop


def guide(
    story: StoryId,
    language: Language = "en",
    out: Annotated[Path, typer.Option("--out", help="The PDF to write.")] = Path("guide.pdf"),
    stories: Stories = STORIES,
) -> None:
    """The guide for who leads a group, as a PDF of A4 pages to print in black and white."""
    try:
        from kiosk.authors.booklet import NoGuide, NotPrinted, print_guide
    except ImportError as missing:
        stop(f"printing needs {missing.name}; 'make guide' installs it", WRONG_MACHINE)
    try:
        pages = print_guide(stories, LOCALE, story, language, out)
    except NoGuide as fault:
        stop(str(fault), WRONG_INPUT)
    except NotPrinted as fault:
        stop(f"the guide could not be set: {fault}", WRONG_MACHINE)
    typer.echo(f"{pages} pages in {out}")


def comic(
    story: StoryId,
    path: Annotated[str, typer.Option(
        "--path", help="Ids on the path, with commas: D1.b,D4.a or every page. The first way "
                       "is taken where nothing is said.")] = "",
    language: Language = "en",
    out: Annotated[Path, typer.Option("--out", help="The .pdf or .cbz to write.")] = Path(
        "comic.pdf"),
    stories: Stories = STORIES,
) -> None:
    """The comic of one way through a story, as a PDF to print or a CBZ to read."""
    from kiosk.app.comic import comic_of_path

    wanted = tuple(part.strip() for part in path.split(",") if part.strip())
    try:
        pages = comic_of_path(stories, LOCALE, ASSETS, story, language, wanted, out)
    except LookupError as fault:
        stop(str(fault.args[0]), WRONG_INPUT)
    typer.echo(f"{pages} pages in {out}")
