"""The commands, as Typer shows them. Each imports what it needs when it is run."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from kiosk.app.furnishing import CannotOpen
from kiosk.app.opening import ROOT, Places, default_data
from kiosk.cli.playing import (
    SMALLEST,
    WRONG_INPUT,
    WRONG_MACHINE,
    Playing,
    open_and_play,
    read_size,
)

app = typer.Typer(
    name="kiosk", help="An interactive comic book for a shared tablet.", add_completion=False,
    no_args_is_help=False, pretty_exceptions_enable=False, rich_markup_mode=None,
)

Data = Annotated[Path | None, typer.Option("--data", help="Folder of the counts.",
                                           envvar="KIOSK_DATA", show_default=False)]
Stories = Annotated[Path, typer.Option("--stories", help="Folder of the stories.",
                                       show_default=False)]
Language = Annotated[str, typer.Option("--language", help="ar, ckb, ku or en.")]
StoryId = Annotated[str, typer.Argument(help="The story's folder name.")]

STORIES = ROOT / "stories"
LOCALE = ROOT / "locale"
ASSETS = ROOT / "assets"
HERE = ROOT / "kiosk"


def run(arguments: list[str]) -> None:
    """Run the command that was typed; an error is one line, never a traceback."""
    logging.basicConfig(format="%(levelname)s %(message)s", level=logging.WARNING)
    if arguments[0].startswith("--") and arguments[0] != "--help":
        arguments = ["play", *arguments]
    try:
        app(arguments, prog_name="kiosk")
    except CannotOpen as fault:
        _stop(str(fault), WRONG_MACHINE)
    except (OSError, KeyError) as fault:
        _stop(_plain(fault), WRONG_INPUT)


def _plain(fault: Exception) -> str:
    if isinstance(fault, KeyError):
        return f"There is no {fault.args[0]!r} here."
    return str(fault)


def _stop(sentence: str, code: int) -> NoReturn:
    typer.echo(f"kiosk: {sentence}", err=True)
    raise SystemExit(code)


def _size(text: str) -> tuple[int, int]:
    size = read_size(text)
    if size is None:
        wide, high = SMALLEST
        raise typer.BadParameter(
            f"{text!r} is no size; write it like 1280x800 (at least {wide}x{high})"
        )
    return size


def _places(data: Path | None, stories: Path = STORIES) -> Places:
    return Places(data or default_data(), stories, LOCALE, ASSETS)


@app.command()
def play(
    windowed: Annotated[bool, typer.Option("--windowed", help="In a window, to try it.")] = False,
    size: Annotated[str, typer.Option("--size", help="Size of that window.")] = "1280x800",
    language: Language = "",
    story: Annotated[str, typer.Option("--story", help="Begin with this story.")] = "",
    data: Data = None,
    stories: Stories = STORIES,
    still: Annotated[bool, typer.Option("--still", help="Cuts instead of glides.")] = False,
) -> None:
    """Open the kiosk, full screen. This is what `kiosk` alone does."""
    asked = _size(size)
    playing = Playing(asked if windowed else None, language, story, data, stories, still)
    raise SystemExit(open_and_play(playing))


@app.command()
def tour(
    story: StoryId,
    language: Language = "en",
    out: Annotated[Path, typer.Option("--out", help="Folder for the pictures.")] = Path("tour"),
    size: Annotated[str, typer.Option("--size", help="Size of the pictures.")] = "1280x800",
    stories: Stories = STORIES,
) -> None:
    """Walk through a whole story without a window: a PNG of everything, and index.html."""
    from kiosk.authors.tour import open_library
    from kiosk.authors.tour import tour as walk

    library = open_library(stories, LOCALE)
    _must_be_ready(library.ready(story) if story in library.stories else None, story, language)
    written = walk(library, story, language, out, ASSETS, stories, _size(size))
    typer.echo(f"{len(written)} pictures; open {out / 'index.html'}")


def _must_be_ready(ready: tuple[str, ...] | None, story: str, language: str) -> None:
    if ready is None:
        _stop(f"there is no story {story!r} that opens; kiosk check says why", WRONG_INPUT)
    if language not in ready:
        _stop(f"{story} is not ready in {language!r}; it is in {', '.join(ready)}", WRONG_INPUT)


@app.command()
def rehearse(
    story: StoryId,
    language: Language = "en",
    runs: Annotated[int, typer.Option("--runs", min=1, help="How often to read it.")] = 1,
    seed: Annotated[int, typer.Option("--seed", help="Chance, repeatable.")] = 1,
    data: Data = None,
    stories: Stories = STORIES,
    announce: Annotated[bool, typer.Option("--announce", help="A line a shown ending.")] = False,
) -> None:
    """A robot reads the story through the real loop and ledger; prints what it did as JSON."""
    from kiosk.app.rehearsal import as_json
    from kiosk.app.rehearsal import rehearse as read
    from kiosk.authors.tour import open_library

    library = open_library(stories, LOCALE)
    _must_be_ready(library.ready(story) if story in library.stories else None, story, language)

    def said(line: str) -> None:
        if announce:
            print(line, flush=True)

    typer.echo(as_json(read(_places(data, stories), story, language, runs, seed, said)))


@app.command()
def check(
    stories: Annotated[list[str] | None, typer.Argument(help="Stories; all by default.")] = None,
    json: Annotated[bool, typer.Option("--json", help="For programs.")] = False,
    explain: Annotated[str, typer.Option("--explain", help="What a rule is for.")] = "",
    folder: Stories = STORIES,
) -> None:
    """Say what is wrong with stories and translations: file:line, what, and how to mend it."""
    from kiosk.authors import check as checking

    if explain:
        typer.echo(checking.explain(explain))
        return
    for story in stories or ():
        if not (folder / Path(story).name).is_dir():
            _stop(f"there is no story {story!r} in {folder}", WRONG_INPUT)
    found = [one for one in checking.check(folder, LOCALE, ASSETS / "pictures")
             if not stories or any(story in one.file for story in stories)]
    typer.echo(checking.as_json(found) if json else "\n".join(map(str, found)) or "All is well.")
    if found:
        raise SystemExit(WRONG_INPUT)


@app.command()
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


@app.command()
def draw(
    story: StoryId,
    panel: Annotated[list[str] | None, typer.Option("--panel", help="Only this one.")] = None,
    only_changed: Annotated[bool, typer.Option("--only-changed", help="Changed scenes.")] = False,
    jobs: Annotated[int, typer.Option("--jobs", min=1, help="Processes.")] = 2,
    check: Annotated[bool, typer.Option("--check", help="Draw nothing; compare.")] = False,
    stories: Stories = STORIES,
) -> None:
    """Draw the panels of a story from its scenes, and the small pictures that go with it."""
    from kiosk.authors.draw import draw as draw_panels
    from kiosk.authors.draw import problems

    folder = stories / story
    if not (folder / "scenes").is_dir():
        _stop(f"there is no story {story!r} with scenes to draw", WRONG_INPUT)
    results = draw_panels(folder, panel, changed_only=only_changed, jobs=jobs, check=check)
    wrong = problems(results)
    wrong_smalls = False if panel else _smalls(check)
    for problem in wrong:
        typer.echo(str(problem), err=True)
    typer.echo(f"{len(results) - len(wrong)} panels are as their scenes say.")
    if wrong or wrong_smalls:
        raise SystemExit(WRONG_INPUT)


def _smalls(check: bool) -> bool:
    """Draw or check the icons and card pictures; whether a check found any that differ."""
    from kiosk.authors.draw_smalls import draw_smalls

    different = draw_smalls(ASSETS, check=check)
    for path in different:
        typer.echo(f"{path}: {'is not what would be drawn' if check else 'drawn anew'}", err=check)
    return check and bool(different)


@app.command()
def export(
    to: Annotated[Path, typer.Option("--to", help="Folder or stick to write to.")],
    data: Data = None,
) -> None:
    """Write every count to a CSV file, read it back, and only then say so."""
    from kiosk.app.tablet import ledger_rows
    from kiosk.staff.export import ExportFailed
    from kiosk.staff.export import export as take_away

    try:
        rows, install = ledger_rows(data or default_data())
        done = take_away(rows, install, to)
    except ExportFailed as fault:
        _stop(str(fault), WRONG_MACHINE)
    typer.echo(f"Saved and checked: {done.path} ({done.rows} rows, SHA-256 {done.sha256[:16]}…)")


@app.command()
def doctor(data: Data = None, stories: Stories = STORIES) -> None:
    """What works on this tablet: screen, sound, fonts, voice, disk, clock, counts, stories."""
    from kiosk.app.doctor import examine

    bad = False
    for finding in examine(_places(data, stories)):
        typer.echo(f"{'✓' if finding.well else '✗'} {finding.what}: {finding.sentence}")
        bad = bad or not finding.well
    if bad:
        raise SystemExit(WRONG_MACHINE)


@app.command()
def name(
    site: Annotated[str, typer.Option("--site", help="The site's code, as staff list it.")],
    label: Annotated[str, typer.Option("--label", help="What is written on this tablet.")] = "",
    data: Data = None,
) -> None:
    """Say where this tablet is and what it is called; both stand in every export."""
    from kiosk.app.tablet import name_tablet

    try:
        name_tablet(data or default_data(), site, label)
    except ValueError as fault:
        _stop(str(fault), WRONG_INPUT)
    typer.echo(f"This tablet is {label or 'unnamed'} at {site}.")


@app.command()
def code(data: Data = None) -> None:
    """Set the six-digit code of the grown-ups' corner; counts stay as they are."""
    from kiosk.app.tablet import set_code

    new = typer.prompt("Six digits", hide_input=True, confirmation_prompt=True)
    try:
        set_code(data or default_data(), new)
    except ValueError as fault:
        _stop(str(fault), WRONG_INPUT)
    typer.echo("The code is set.")


@app.command()
def translate(
    what: Annotated[str, typer.Argument(help="extract, update or status.")],
    language: Language = "",
) -> None:
    """Keep the catalogues in step with the stories and the screens."""
    from kiosk.authors.translate import StoryError, extract, update

    if what == "extract":
        try:
            written = extract(STORIES, LOCALE, HERE)
        except StoryError as fault:
            _stop(str(fault), WRONG_INPUT)
    elif what == "update":
        written = update(LOCALE, language)
    elif what == "status":
        _show_status()
        return
    else:
        raise typer.BadParameter("say extract, update or status")
    for path in written:
        typer.echo(str(path))


def _show_status() -> None:
    from rich.console import Console
    from rich.table import Table

    from kiosk.authors.translate import status

    table = Table("language", "catalogue", "translated", "fuzzy", "missing", "made by", "review")
    for row in status(LOCALE):
        table.add_row(
            row.language, row.domain, str(row.translated), str(row.fuzzy), str(row.missing),
            "machine" if row.machine_made else "people",
            "reviewed" if row.reviewed else "needs native review",
        )
    Console().print(table)
