"""The commands of an author's desk: look, translate, rehearse, describe the files."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from kiosk.app.opening import ROOT
from kiosk.cli.playing import WRONG_INPUT
from kiosk.cli.typed import (
    ASSETS,
    LOCALE,
    STORIES,
    Language,
    Stories,
    StoryId,
    places_of,
    size_of,
    stop,
)

HERE = ROOT / "kiosk"


def tour(
    story: StoryId,
    language: Language = "en",
    out: Annotated[Path, typer.Option("--out", help="Folder for the pictures.")] = Path("tour"),
    size: Annotated[str, typer.Option("--size", help="Size of the pictures.")] = "1280x800",
    stories: Stories = STORIES,
) -> None:
    """Walk through a whole story without a window: a PNG of everything, and index.html."""
    from kiosk.authors.disguise import disguised
    from kiosk.authors.tour import open_library
    from kiosk.authors.tour import tour as walk
    from kiosk.authors.translate import DISGUISES

    library = open_library(stories, LOCALE)
    books = library.books()
    if language in DISGUISES:
        books = disguised(books, stories, HERE, language)
    ready = tuple(code for id, code in books.stories if id == story)
    _must_be_ready(ready or None, story, language)
    written = walk(books, story, language, out, ASSETS, stories, size_of(size))
    typer.echo(f"{len(written)} pictures; open {out / 'index.html'}")


def _must_be_ready(ready: tuple[str, ...] | None, story: str, language: str) -> None:
    if ready is None:
        stop(f"there is no story {story!r} that opens; kiosk check says why", WRONG_INPUT)
    if language not in ready:
        stop(f"{story} is not ready in {language!r}; it is in {', '.join(ready)}", WRONG_INPUT)


def rehearse(
    story: StoryId,
    language: Language = "en",
    runs: Annotated[int, typer.Option("--runs", min=1, help="How often to read it.")] = 1,
    seed: Annotated[int, typer.Option("--seed", help="Chance, repeatable.")] = 1,
    data: Annotated[Path | None, typer.Option(
        "--data", help="Folder to count into; else the counts are thrown away.")] = None,
    stories: Stories = STORIES,
    announce: Annotated[bool, typer.Option("--announce", help="A line a shown ending.")] = False,
) -> None:
    """A robot reads the story through the real loop and ledger; prints what it did as JSON.

    It counts into no tablet unless it is told to: what a robot read must not stand among what
    children read.
    """
    from kiosk.app.rehearsal import as_json
    from kiosk.app.rehearsal import rehearse as read
    from kiosk.authors.tour import open_library

    library = open_library(stories, LOCALE)
    _must_be_ready(library.ready(story) if story in library.stories else None, story, language)

    def said(line: str) -> None:
        if announce:
            print(line, flush=True)

    with TemporaryDirectory() as thrown_away:
        places = places_of(data or Path(thrown_away), stories)
        typer.echo(as_json(read(places, story, language, runs, seed, said)))


def schema(
    out: Annotated[Path | None, typer.Option(
        "--out", help="Folder to write one schema a file kind to; printed without it.",
        show_default=False)] = None,
) -> None:
    """The JSON Schemas of the story files, for editors that check as one types."""
    import json

    from kiosk.authors.schema import story_schemas, write_schemas

    if out is None:
        typer.echo(json.dumps(story_schemas(), ensure_ascii=False, indent=2))
        return
    for path in write_schemas(out):
        typer.echo(str(path))
