"""What people type; it does nothing itself.

`kiosk` and `kiosk play` go straight to the glass. All other commands, help and every mistake in
typing are Typer's, which takes a third of the time to the first picture and is left out until then.
"""

import sys

from kiosk.cli.playing import Playing, open_and_play


def main() -> None:
    """Run the command that was typed; an error is one line, never a traceback."""
    playing = Playing.read(sys.argv[1:])
    if playing is not None:
        raise SystemExit(open_and_play(playing))
    from kiosk.cli.commands import run

    run(sys.argv[1:])
