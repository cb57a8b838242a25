"""The commands that put the book and the kiosk to the test: check, monkey."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.playing import WRONG_INPUT
from kiosk.cli.typed import ASSETS, LOCALE, Stories, places_of, stop
from kiosk.cli.typed import STORIES as SHIPPED


def check(
    stories: Annotated[list[str] | None, typer.Argument(help="Stories; all by default.")] = None,
    json: Annotated[bool, typer.Option("--json", help="What was found, for programs.")] = False,
    explain: Annotated[str, typer.Option(
        "--explain", help="What a rule is for.", metavar="RULE")] = "",
    proof: Annotated[bool, typer.Option(
        "--proof", help="Only walk every path, in seconds; look at no picture.")] = False,
    pictures: Annotated[Path | None, typer.Option(
        "--pictures", help="Folder for a picture of each panel whose lettering fails.",
        show_default=False)] = None,
    folder: Stories = SHIPPED,
) -> None:
    """Say what is wrong with stories and translations, and prove that no path strands a child.

    Each finding has its file and line and, where a path shows it, the shortest one. Every state
    that a child can come to is visited; nothing is sampled.
    """
    from kiosk.authors import check as checking

    if explain:
        typer.echo(checking.explain(explain))
        return
    for story in stories or ():
        if not (folder / Path(story).name).is_dir():
            stop(f"there is no story {story!r} in {folder}", WRONG_INPUT)
    checked = checking.examined(folder, LOCALE, ASSETS / "pictures", looks=not proof,
                                only=[Path(story).name for story in stories or ()], drawn=pictures)
    if json:
        typer.echo(checking.as_json(checked.found))
    else:
        said = [*map(str, checked.found), *map(str, checked.proofs)]
        typer.echo("\n".join([*said, *([] if checked.found else ["All is well."])]))
    if checked.found:
        raise SystemExit(WRONG_INPUT)


def monkey(
    seed: Annotated[int, typer.Option("--seed", help="Chance, repeatable.")] = 1,
    events: Annotated[int, typer.Option(
        "--events", min=1, help="How many touches, keys and lapses of time.")] = 20_000,
    language: Annotated[str, typer.Option(
        "--language", help="ar, ckb, ku or en; any by default.")] = "",
    data: Annotated[Path | None, typer.Option(
        "--data", help="An empty folder to count into; else the counts are thrown away.")] = None,
    paint: Annotated[int, typer.Option(
        "--paint", min=0, help="Paint one picture of so many; none for 0.")] = 500,
    json: Annotated[bool, typer.Option("--json", help="What it did, for programs.")] = False,
    stories: Stories = SHIPPED,
) -> None:
    """Let a monkey loose on the kiosk: taps, palms, drumming, keys, idle hours, power cuts.

    It fails where something went wrong, where a child could not go home, where a code opened that
    nobody chose, where the closed book remembers somebody, or where the counts are not what was
    read. It plays with a tablet of its own, and never with one that children use.
    """
    from kiosk.app.monkey import play, quick_folder

    if data is not None and data.is_dir() and any(data.iterdir()):
        stop(f"{data} is not empty; a monkey would play with the counts in it", WRONG_INPUT)
    log = logging.getLogger("kiosk")
    log.propagate = False  # what is logged is told as a fault, or is no fault
    try:
        with quick_folder() as thrown_away:
            places = places_of(data or Path(thrown_away), stories)
            told = play(places, seed, events, language, paint)
    finally:
        log.propagate = True
    typer.echo(told.as_json() if json else str(told))
    if told.faults:
        raise SystemExit(WRONG_INPUT)
