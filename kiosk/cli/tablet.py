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
    to: Annotated[Path | None, typer.Option(
        "--to", help="Folder to write to; without it, the stick that is plugged in.",
        show_default=False)] = None,
    data: Data = None,
    profile: Annotated[str, typer.Option(
        "--profile", help="internal (exact) or shareable.")] = "internal",
    formats: Annotated[str, typer.Option(
        "--format", help="Any of csv, hxl, xlsx, dhis2, json, with commas.",
        show_default="all")] = "",
    dhis2_map: Annotated[Path | None, typer.Option(
        "--dhis2-map", help="Which counter is which data element; see docs/dhis2-map.yaml.",
        show_default=False)] = None,
    language: Language = "en",
) -> None:
    """Write every count there ever was, read it back, and only then say so."""
    from kiosk.app.tablet import ledger_rows
    from kiosk.cli.taking import take_away, wanted_of

    wanted = wanted_of(profile, formats, dhis2_map, data or default_data(), language)
    rows, install = ledger_rows(data or default_data())
    for sentence in take_away(rows, install, to, wanted):
        typer.echo(sentence)


def month(
    is_month: Annotated[str, typer.Argument(
        metavar="[MONTH]", help="Like 2026-12. Without it: whether there is anything to say.",
        show_default=False)] = "",
    instead_of: Annotated[str, typer.Option(
        "--instead-of", help="Put right what was said before.")] = "unknown",
    data: Data = None,
) -> None:
    """Say of which month the counts are that were made while the tablet did not know the date."""
    from kiosk.app.tablet import say_month, undated

    folder = data or default_data()
    if not is_month:
        typer.echo(undated(folder))
        return
    try:
        say_month(folder, is_month, instead_of)
    except ValueError as fault:
        stop(str(fault), WRONG_INPUT)
    typer.echo(f"They are counted in {is_month} now. Export once more, so that the files say so.")


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
