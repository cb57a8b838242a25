"""The commands that put the book and the kiosk to the test: check, monkey."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.playing import WRONG_INPUT
from kiosk.cli.typed import ASSETS, LOCALE, Stories, stop
from kiosk.cli.typed import STORIES as SHIPPED


def check(
    stories: Annotated[list[str] | None, typer.Argument(help="Stories; all by default.")] = None,
    json: Annotated[bool, typer.Option("--json", help="What was found, for programs.")] = False,
    explain: Annotated[str, typer.Option(
        "--explain", help="What a rule is for.", metavar="RULE")] = "",
    proof: Annotated[bool, typer.Option(
        "--proof", help="Only walk every path, in seconds; look at no picture.")] = False,
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
                                only=[Path(story).name for story in stories or ()])
    if json:
        typer.echo(checking.as_json(checked.found))
    else:
        said = [*map(str, checked.found), *map(str, checked.proofs)]
        typer.echo("\n".join([*said, *([] if checked.found else ["All is well."])]))
    if checked.found:
        raise SystemExit(WRONG_INPUT)
