"""The commands of a tablet: open it, look at it, name it, take its counts away."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.opening import default_data
from kiosk.cli.playing import WRONG_INPUT, WRONG_MACHINE, Playing, open_and_play
from kiosk.cli.typed import STORIES, Data, Language, Stories, places_of, size_of, stop


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
    asked = size_of(size)
    playing = Playing(asked if windowed else None, language, story, data, stories, still)
    raise SystemExit(open_and_play(playing))


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
        stop(str(fault), WRONG_MACHINE)
    typer.echo(f"Saved and checked: {done.path} ({done.rows} rows, SHA-256 {done.sha256[:16]}…)")


def doctor(data: Data = None, stories: Stories = STORIES) -> None:
    """What works on this tablet: screen, sound, fonts, voice, disk, clock, counts, stories."""
    from kiosk.app.doctor import examine

    bad = False
    for finding in examine(places_of(data, stories)):
        typer.echo(f"{'✓' if finding.well else '✗'} {finding.what}: {finding.sentence}")
        bad = bad or not finding.well
    if bad:
        raise SystemExit(WRONG_MACHINE)


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
        stop(str(fault), WRONG_INPUT)
    typer.echo(f"This tablet is {label or 'unnamed'} at {site}.")


def code(data: Data = None) -> None:
    """Set the six-digit code of the grown-ups' corner; counts stay as they are."""
    from kiosk.app.tablet import set_code

    new = typer.prompt("Six digits", hide_input=True, confirmation_prompt=True)
    try:
        set_code(data or default_data(), new)
    except ValueError as fault:
        stop(str(fault), WRONG_INPUT)
    typer.echo("The code is set.")


def referral(
    ready: Annotated[bool, typer.Option(
        "--ready/--not-ready", help="Whether there is somebody to whom such a child is taken.")],
    data: Data = None,
) -> None:
    """Show the pages on body safety, or hide them, as they are until somebody says --ready.

    They teach children to tell. Before they are shown there must be a child-protection contact
    who is trained, reachable, and known to every facilitator.
    """
    from kiosk.app.tablet import say_referral

    try:
        say_referral(data or default_data(), ready)
    except OSError as fault:
        stop(f"the disk would not take it: {fault.strerror}", WRONG_MACHINE)
    said = "are shown" if ready else "are hidden"
    typer.echo(f"The pages on body safety {said}, from the next start on.")
