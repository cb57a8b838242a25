"""The commands in the order in which help lists them, and what becomes of their errors."""

from __future__ import annotations

import logging

import typer

from kiosk.app.furnishing import CannotOpen
from kiosk.cli import desk, doors, drawing, office, printing, tablet, trials, wording
from kiosk.cli.playing import WRONG_INPUT, WRONG_MACHINE
from kiosk.cli.typed import stop

app = typer.Typer(
    name="kiosk", help="An interactive comic book for a shared tablet.", add_completion=False,
    no_args_is_help=False, pretty_exceptions_enable=False, rich_markup_mode=None,
)
for command in (
    tablet.play, tablet.doctor, tablet.export, tablet.month, tablet.name,
    doors.code, doors.headcount, tablet.referral,
    office.merge, office.report,
    desk.tour, trials.check, drawing.draw, wording.translate, wording.letter,
    wording.record_list, desk.rehearse, trials.monkey,
    desk.schema, printing.guide, printing.comic,
):
    app.command()(command)


def run(arguments: list[str]) -> None:
    """Run the command that was typed; an error is one line, never a traceback."""
    logging.basicConfig(format="%(levelname)s %(message)s", level=logging.WARNING)
    if arguments[0].startswith("--") and arguments[0] != "--help":
        arguments = ["play", *arguments]
    try:
        app(arguments, prog_name="kiosk")
    except CannotOpen as fault:
        stop(str(fault), WRONG_MACHINE)
    except (OSError, KeyError) as fault:
        stop(_plain(fault), WRONG_INPUT)


def _plain(fault: Exception) -> str:
    if isinstance(fault, KeyError):
        return f"There is no {fault.args[0]!r} here."
    return str(fault)
