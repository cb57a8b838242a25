"""The commands for whoever translates, letters and records a story."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.app.opening import ROOT
from kiosk.cli.playing import WRONG_INPUT
from kiosk.cli.typed import LOCALE, Language, Stories, StoryId, stop
from kiosk.cli.typed import STORIES as SHIPPED

if TYPE_CHECKING:
    from kiosk.authors.translate import Status

HERE = ROOT / "kiosk"
PSEUDO = ROOT / "build" / "pseudo"


def translate(
    what: Annotated[str, typer.Argument(help="extract, update, status or pseudo.")],
    language: Language = "",
    out: Annotated[Path, typer.Option("--out", help="Folder for pseudo.")] = PSEUDO,
) -> None:
    """Keep the catalogues in step with the stories and the screens.

    `pseudo` writes two languages that are English in disguise: a longer one, and one read from the
    right; `kiosk tour --language en-XA` or `ar-XB` shows a story in them.
    """
    from kiosk.authors.translate import StoryError, extract, pseudo, update

    try:
        if what == "extract":
            written = extract(SHIPPED, LOCALE, HERE)
        elif what == "update":
            written = update(LOCALE, language)
        elif what == "pseudo":
            written = pseudo(LOCALE, out)
        elif what == "status":
            _show_status(language)
            return
        else:
            raise typer.BadParameter("say extract, update, status or pseudo")
    except StoryError as fault:
        stop(str(fault), WRONG_INPUT)
    for path in written:
        typer.echo(str(path))


def _show_status(language: str) -> None:
    from rich.console import Console
    from rich.table import Table

    from kiosk.authors.translate import status

    table = Table("language", "catalogue", "chapter", "translated", "fuzzy", "missing",
                  "wait for native review", "small balloons", "recorded")
    for row in status(LOCALE, SHIPPED):
        if language in ("", row.language):
            table.add_row(*_cells(row))
    console = Console()
    (console if console.is_terminal else Console(width=140)).print(table)


def _cells(row: Status) -> tuple[str, ...]:
    recorded = f"{row.recorded} of {row.to_record}" if row.to_record else ""
    return (
        row.language, row.domain, row.chapter, str(row.translated), str(row.fuzzy),
        str(row.missing), str(row.waiting), str(row.crowded), recorded,
    )


def letter(
    story: StoryId,
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Languages at once.")] = 2,
    stories: Stories = SHIPPED,
) -> None:
    """Letter a story in every language it is ready in, and keep where its balloons go.

    A tablet then searches for no place. Only what has changed is searched for here; from nothing
    it takes some minutes.
    """
    from kiosk.authors.lettering import keep_lettering

    written = keep_lettering(stories, LOCALE, story, jobs)
    typer.echo("\n".join(map(str, written)) or "Every balloon has its place already.")


def record_list(
    story: StoryId,
    language: Language = "en",
    csv: Annotated[bool, typer.Option("--csv", help="For a spreadsheet.")] = False,
    stories: Stories = SHIPPED,
) -> None:
    """List what there is to record: id, speaker, text, file, and whether it is there already."""
    from rich.console import Console
    from rich.table import Table

    from kiosk.authors.recording import as_csv, listed
    from kiosk.authors.translate import StoryError

    try:
        takes = listed(stories / story, LOCALE, language)
    except StoryError as fault:
        stop(str(fault), WRONG_INPUT)
    if csv:
        typer.echo(as_csv(takes), nl=False)
        return
    table = Table("id", "speaker", "text", "file below audio/", "recorded")
    for take in takes:
        table.add_row(take.id, take.who or "narrator", take.text, take.file,
                      "yes" if take.there else "")
    console = Console()
    (console if console.is_terminal else Console(width=200)).print(table)
