"""The files under assets are what the kit draws, and everything that is asked for is there."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from kiosk.authors.draw_smalls import contact_sheet, draw_smalls
from kiosk.drawing.smalls.registry import SMALLS

ROOT = Path(__file__).resolve().parents[2]
ASSETS = ROOT / "assets"
#: The largest a card's file may be: forty of them are looked at on a slow tablet.
MAX_BYTES = 60_000

#: Where a screen's call names an icon: which argument it is.
ICON_ARGUMENT = {"button": 1, "plate_button": 4, "_mark": 1, "Icon": 2}
#: How the pictures that screens name by themselves are called; stories name theirs.
PICTURE = re.compile(r"(?:note|calm|tree|paint_pot)_[a-z0-9_]+")


def screens() -> Iterator[ast.AST]:
    for path in sorted((ROOT / "kiosk" / "screens").rglob("*.py")):
        yield from ast.walk(ast.parse(path.read_text("utf-8")))


def icons_asked_for() -> set[str]:
    names = set()
    for node in screens():
        if not isinstance(node, ast.Call):
            continue
        called = getattr(node.func, "attr", getattr(node.func, "id", ""))
        place = ICON_ARGUMENT.get(called)
        if place is not None and len(node.args) > place:
            names |= {n.value for n in ast.walk(node.args[place]) if isinstance(n, ast.Constant)}
    return {name for name in names if isinstance(name, str)}


def pictures_asked_for() -> set[str]:
    named = {
        node.value for node in screens()
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        and PICTURE.fullmatch(node.value)
    }
    for path in sorted((ROOT / "stories").glob("*/**/*.yaml")):
        if "scenes" not in path.parts:
            named |= set(pictures_in(yaml.safe_load(path.read_text("utf-8"))))
    return named


def pictures_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if value.get("kind") == "spot":  # its picture is the story's own
            value = {**value, "picture": None}
        yield from (v for k, v in value.items() if k == "picture" and isinstance(v, str))
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from pictures_in(one)


def test_every_icon_that_a_screen_shows_is_there() -> None:
    asked = icons_asked_for()
    assert {"touch", "pause", "calm", "forward", "export"} <= asked
    assert [name for name in sorted(asked) if not (ASSETS / f"icons/{name}.png").exists()] == []


def test_every_picture_that_a_story_or_a_screen_names_is_there() -> None:
    asked = pictures_asked_for()
    assert {"choice_two_hands", "answer_q02_g", "feeling_skip", "calm_tea", "tree_bare"} <= asked
    there = {path.stem for path in (ASSETS / "pictures").iterdir()}
    assert sorted(asked - there) == []


def test_every_leaf_of_the_tree_is_there() -> None:
    assert [kind for kind in range(3) if not (ASSETS / f"pictures/leaf_{kind}.webp").exists()] == []


def test_what_is_under_assets_is_what_the_kit_draws() -> None:
    assert draw_smalls(ASSETS, check=True) == []


@pytest.mark.parametrize("name", SMALLS)
def test_a_small_picture_has_a_small_file(name: str) -> None:
    assert (ASSETS / SMALLS[name].path).stat().st_size < MAX_BYTES


def test_drawing_again_changes_nothing(tmp_path: Path) -> None:
    first = draw_smalls(tmp_path, ["forward", "leaf_0"])
    assert first == [tmp_path / "icons/forward.png", tmp_path / "pictures/leaf_0.webp"]
    before = [path.read_bytes() for path in first]
    assert draw_smalls(tmp_path, ["forward", "leaf_0"]) == []
    assert [path.read_bytes() for path in first] == before


def test_a_check_says_what_is_missing_or_other_and_writes_nothing(tmp_path: Path) -> None:
    draw_smalls(tmp_path, ["forward", "back"])
    other = tmp_path / "icons/back.png"
    other.write_bytes((tmp_path / "icons/forward.png").read_bytes())
    torn = tmp_path / "icons/pause.png"
    assert draw_smalls(tmp_path, ["forward", "back", "pause"], check=True) == [other, torn]
    assert not torn.exists()


def test_a_torn_file_is_drawn_again(tmp_path: Path) -> None:
    [path] = draw_smalls(tmp_path, ["forward"])
    whole = path.read_bytes()
    path.write_bytes(whole[:200])
    assert draw_smalls(tmp_path, ["forward"]) == [path]
    assert path.read_bytes() == whole


def test_the_contact_sheet_shows_icons_on_both_grounds() -> None:
    sheet = contact_sheet(["forward", "feeling_calm"], cell=100, columns=2)
    colours = {colour for _, colour in sheet.getcolors(sheet.width * sheet.height) or []}
    assert {(255, 250, 240), (228, 237, 224)} <= colours
