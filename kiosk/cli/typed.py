"""What all commands share: their options, where the files are, and how one ends with a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NoReturn

import typer

from kiosk.app.opening import ROOT, Places, default_data
from kiosk.cli.playing import SMALLEST, read_size

Data = Annotated[Path | None, typer.Option("--data", help="Folder of the counts.",
                                           envvar="KIOSK_DATA", show_default=False)]
Stories = Annotated[Path, typer.Option("--stories", help="Folder of the stories.",
                                       show_default=False)]
Language = Annotated[str, typer.Option("--language", help="ar, ckb, ku or en.")]
StoryId = Annotated[str, typer.Argument(help="The story's folder name.")]

STORIES = ROOT / "stories"
LOCALE = ROOT / "locale"
ASSETS = ROOT / "assets"


def stop(sentence: str, code: int) -> NoReturn:
    """End with one line on standard error and this exit code."""
    typer.echo(f"kiosk: {sentence}", err=True)
    raise SystemExit(code)


def size_of(text: str) -> tuple[int, int]:
    """`1280x800` as a pair; Typer's own error for anything else."""
    size = read_size(text)
    if size is None:
        wide, high = SMALLEST
        raise typer.BadParameter(
            f"{text!r} is no size; write it like 1280x800 (at least {wide}x{high})"
        )
    return size


def places_of(data: Path | None, stories: Path = STORIES) -> Places:
    """The files of a kiosk whose counts are in `data`."""
    return Places(data or default_data(), stories, LOCALE, ASSETS)
