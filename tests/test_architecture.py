"""Reads every import with `ast` and says, in a sentence, which wall of the house it breaks.

The two tables are those of CONTRIBUTING.md. It imports nothing of the kiosk itself.
"""

import ast
import os
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

#: Who may import whom. The model is the common tongue: every room may speak it.
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "model": (),
    "screens": ("model",),
    "device": ("model",),
    "drawing": ("model",),
    "staff": ("model", "device.ledger"),
    "authors": ("model", "screens", "device", "drawing"),
    "app": ("model", "screens", "device"),
    "cli": ("model", "app", "staff", "authors"),
}

#: Which library may be imported where.
AT_HOME_IN: dict[str, tuple[str, ...]] = {
    "pygame": ("device.window", "device.painter", "device.narrator", "device.quiet_window"),
    "pyvips": ("device.lettering", "drawing"),
    "yaml": ("device.library", "authors"),
    "polib": ("device.library", "authors.translate"),
    "sqlite3": ("device.ledger",),
    "PIL": ("drawing", "authors", "staff.report"),
    "typst": ("authors.booklet",),
    "msgspec": ("model", "device", "staff", "authors"),
    "xlsxwriter": ("staff",),
    "ibis": ("staff.merge",),
    "pyarrow": ("staff.merge",),
    "altair": ("staff.report",),
    "vl_convert": ("staff.report",),
    "jinja2": ("staff.report",),
    "fontTools": ("staff.report",),
    "uharfbuzz": ("staff.report",),
}

#: Time, chance and the disk arrive in these rooms as data, or not at all.
PURE_ROOMS = ("model", "screens")
MACHINE_MODULES = {"datetime", "io", "os", "pathlib", "random", "secrets", "shutil", "sqlite3"}
MACHINE_MODULES |= {"socket", "subprocess", "tempfile", "threading", "time", "uuid"}
MACHINE_CALLS = {"input", "open", "print"}

SAYS_NOTHING = {"base", "common", "helper", "helpers", "manager", "managers", "util", "utils"}

#: Written in halves, so that this file does not name what no file may name.
REGISTRY = re.compile("index" + r"[-_]url|registry\s*=\s*[\"']?http|/" + "simple/", re.IGNORECASE)
MACHINE_PATH = re.compile(r"(?<![\w.~}/-])/" + r"(?:work|home|root|tmp|Users)/\w")
MADE_HERE = {"build", "__pycache__", "kiosk.egg-info"}
NO_TEXT = {".jpg", ".ogg", ".pdf", ".png", ".wav", ".webp"}


def inside(place: str, rooms: Iterable[str]) -> bool:
    """Whether a dotted place is one of the rooms or lies in one."""
    return any(place == room or place.startswith(room + ".") for room in rooms)


def imported(tree: ast.Module, module: str, is_package: bool) -> Iterator[str]:
    """Every dotted name a module imports, wherever in it; relative ones are made absolute."""
    package = module.split(".") if is_package else module.split(".")[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else []
            origin = ".".join([*start, *([node.module] if node.module else [])])
            yield from (f"{origin}.{name.name}" for name in node.names)


def broken_walls(module: str, source: str, *, is_package: bool = False) -> list[str]:
    """One sentence for each wall that the module `kiosk...` breaks."""
    place = module.removeprefix("kiosk").removeprefix(".")
    room = place.split(".")[0]
    tree = ast.parse(source)
    said: list[str] = []
    for name in imported(tree, module, is_package):
        top, _, rest = name.partition(".")
        if top == "kiosk":
            said += wrong_neighbour(room, rest)
        elif top in AT_HOME_IN and not inside(place, AT_HOME_IN[top]):
            said.append(f"{place} may not import {top}: it lives in {', '.join(AT_HOME_IN[top])}")
        elif room in PURE_ROOMS and top in MACHINE_MODULES and not rest.startswith("Pure"):
            said.append(f"{room} may not import {top}: what it knows arrives as data")
    if room in PURE_ROOMS:
        said += [f"{room} may not call {call}()" for call in called(tree) & MACHINE_CALLS]
    return [f"{module}: {sentence}." for sentence in dict.fromkeys(said)]


def wrong_neighbour(room: str, target: str) -> list[str]:
    """The sentence for `room` importing kiosk.`target`, if it may not."""
    neighbour = target.split(".")[0]
    if neighbour == room or neighbour not in MAY_IMPORT:
        return []
    if inside(target, MAY_IMPORT.get(room, ())):
        return []
    return [f"{room or 'the front door'} may not import {neighbour}"]


def called(tree: ast.Module) -> set[str]:
    """The plain names that a module calls."""
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {call.id for call in calls if isinstance(call, ast.Name)}


@cache
def files() -> tuple[Path, ...]:
    """The project's own files: nothing made by a tool, nothing hidden but the CI script."""
    found: list[Path] = []
    for folder, below, names in os.walk(ROOT):
        below[:] = [n for n in below if n == ".ci" or not (n.startswith(".") or n in MADE_HERE)]
        found += [Path(folder, name) for name in names]
    return tuple(sorted(found))


def modules() -> list[Path]:
    return [path for path in files() if path.suffix == ".py"]


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_every_room_imports_only_what_the_two_tables_allow() -> None:
    said = [
        sentence
        for path in modules()
        if path.is_relative_to(ROOT / "kiosk")
        for sentence in broken_walls(
            module_name(path), path.read_text("utf-8"), is_package=path.stem == "__init__"
        )
    ]
    assert not said, "\n" + "\n".join(said)


def test_every_module_opens_with_a_docstring() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in modules()
        if not ast.get_docstring(ast.parse(path.read_text("utf-8")))
    ]
    assert not silent, f"these modules do not say what they are: {silent}"


def test_no_module_has_a_name_that_says_nothing() -> None:
    vague = [
        str(path.relative_to(ROOT))
        for path in modules()
        if SAYS_NOTHING & set(re.split(r"[._]", module_name(path)))
    ]
    assert not vague, f"name these for what they hold: {vague}"


@pytest.mark.parametrize(
    ("what", "pattern"), [("a registry", REGISTRY), ("one machine's path", MACHINE_PATH)]
)
def test_no_file_is_tied_to_one_workplace(what: str, pattern: re.Pattern[str]) -> None:
    named = [
        f"{path.relative_to(ROOT)}:{number} names {what}: {line.strip()[:80]}"
        for path in files()
        if path.suffix not in NO_TEXT
        for number, line in enumerate(path.read_text("utf-8", "replace").splitlines(), 1)
        if pattern.search(line)
    ]
    assert not named, "\n" + "\n".join(named)


@pytest.mark.parametrize(
    ("module", "source", "sentence"),
    [
        ("kiosk.screens.shelf", "from kiosk.device import ledger", "screens may not import device"),
        ("kiosk.screens.shelf", "from ..device.window import x", "screens may not import device"),
        ("kiosk.device.window", "import kiosk.screens.shelf", "device may not import screens"),
        ("kiosk.model.story", "import kiosk.screens", "model may not import screens"),
        ("kiosk.staff.merge", "from kiosk.device import drive", "staff may not import device"),
        ("kiosk.drawing.light", "import kiosk.device.ledger", "drawing may not import device"),
        ("kiosk.authors.tour", "import kiosk.staff.report", "authors may not import staff"),
        ("kiosk.screens.calm", "def f():\n import pygame", "screens.calm may not import pygame"),
        ("kiosk.device.ledger", "import yaml", "device.ledger may not import yaml"),
        ("kiosk.model.counts", "from time import time", "model may not import time"),
        ("kiosk.model.counts", "from pathlib import Path", "model may not import pathlib"),
        ("kiosk.screens.calm", "open('x')", "screens may not call open()"),
    ],
)
def test_a_broken_wall_is_named_in_a_sentence(module: str, source: str, sentence: str) -> None:
    (said,) = broken_walls(module, source)
    assert sentence in said


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("kiosk.staff.merge", "from kiosk.device.ledger import Ledger"),
        ("kiosk.staff.merge", "from kiosk.device import ledger"),
        ("kiosk.device.painter.glide", "import pygame"),
        ("kiosk.device.library", "import yaml, polib, msgspec"),
        ("kiosk.model.story", "from pathlib import PurePosixPath"),
        ("kiosk.cli", "from kiosk import __version__"),
    ],
)
def test_what_the_tables_allow_goes_unremarked(module: str, source: str) -> None:
    assert broken_walls(module, source) == []
