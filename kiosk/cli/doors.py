"""The grown-ups' corner from the command line: codes, recovery codes, how heads are counted."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.app.opening import default_data
from kiosk.cli.playing import WRONG_INPUT, WRONG_MACHINE
from kiosk.cli.typed import Data, stop

_SHEET = """\
Recovery codes of a reading kiosk

Whoever has forgotten the code of the grown-ups' corner types one of these:
rest a finger on the corner, touch "Code forgotten", type the twelve digits,
then choose a new code. Each opens once: cross it out. No count is lost.
Keep this sheet locked up, away from the tablet. A new sheet ends this one.

"""


def code(
    facilitator: Annotated[bool, typer.Option(
        "--facilitator", help="The code of those who lead groups, not that of staff.")] = False,
    recovery: Annotated[bool, typer.Option(
        "--recovery", help="Print new recovery codes instead; the sheet before ends.")] = False,
    to: Annotated[Path | None, typer.Option(
        "--to", help="With --recovery: write them to this file, to be printed.")] = None,
    data: Data = None,
) -> None:
    """Set a six-digit code of the grown-ups' corner; counts stay as they are."""
    if recovery:
        _print_recovery(data or default_data(), to)
        return
    from kiosk.app.tablet import set_code

    new = typer.prompt("Six digits", hide_input=True, confirmation_prompt=True)
    try:
        set_code(data or default_data(), new, "facilitator" if facilitator else "staff")
    except ValueError as fault:
        stop(str(fault), WRONG_INPUT)
    typer.echo("The code is set.")


def _print_recovery(data: Path, to: Path | None) -> None:
    """A file that exists is left alone: a sheet that is still good may be in it."""
    from kiosk.app.tablet import recovery_codes

    if to is not None and to.exists():
        stop(f"{to} is there already; name another file", WRONG_INPUT)
    try:
        codes = recovery_codes(data)
    except OSError as fault:
        stop(f"the disk would not take it: {fault.strerror}", WRONG_MACHINE)
    sheet = _SHEET + "".join(f"    {one[:4]} {one[4:8]} {one[8:]}\n" for one in codes)
    try:
        if to is not None:
            to.write_text(sheet, "utf-8")
    except OSError:  # the codes hold already, and are told this once: somebody must see them
        typer.echo(f"{to} cannot be written; copy the codes from here.\n", err=True)
        to = None
    typer.echo(sheet if to is None else f"Print {to}, then delete it.")


def headcount(
    girls_and_boys: Annotated[bool, typer.Option(
        "--girls-and-boys", help="Count girls and boys apart.")] = False,
    ages: Annotated[str, typer.Option(
        "--ages", help="Count age bands apart, such as 6-9,10-12,13-15.")] = "",
    data: Data = None,
) -> None:
    """How children are counted when a group begins; without options one number for all.

    Ask for no more than somebody uses: each kind is a counter that a child may have to tap.
    """
    from kiosk.app.tablet import choose_headcount
    from kiosk.model.group import Headcount, age_bands

    try:
        chosen = Headcount(girls_and_boys, age_bands(ages))
    except ValueError as fault:
        stop(str(fault), WRONG_INPUT)
    try:
        choose_headcount(data or default_data(), chosen)
    except OSError as fault:
        stop(f"the disk would not take it: {fault.strerror}", WRONG_MACHINE)
    cells = [cell for cell in chosen.cells if cell]
    typer.echo(f"Counted apart: {', '.join(cells)}." if cells else "One number for all.")
