"""Contact sheets show everything that can be asked for, by its name."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from kiosk.authors import sheets
from kiosk.authors.sheets import SHEETS, Sheet, draw_sheet, grid, people, things, write_sheets
from kiosk.authors.sheets.book import UNTOLD, chapters_of
from kiosk.authors.sheets.grid import parted, sheet, trimmed
from kiosk.authors.sheets.usage import Usage, usage_of
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.faces import FACES
from kiosk.drawing.people.group_data import GROUPS
from kiosk.drawing.people.holds import THINGS
from kiosk.drawing.people.poses import POSES
from kiosk.drawing.people.wardrobe import WARDROBE
from kiosk.drawing.places.atlas import PLACES
from kiosk.drawing.props.shelf import PROPS
from kiosk.drawing.smalls.registry import SMALLS

TINY = Path(__file__).parents[1] / "stories" / "tiny"
RED = Image.new("RGB", (40, 30), "#c03030")
VIEWS = [f"{place}, {view}: " for place, views in PLACES.items() for view in views]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Names are looked at, not pictures: those are red."""
    for module, painters in (
        (people, ("_figure", "_together", "cutout")), (things, ("_set", "_prop", "raster")),
    ):
        for painter in painters:
            monkeypatch.setattr(module, painter, lambda *_, **__: RED)
    yield


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("kind", "known"),
    [
        ("people", CAST), ("poses", POSES), ("faces", FACES), ("groups", GROUPS),
        ("holds", THINGS), ("wear", WARDROBE), ("places", VIEWS), ("props", PROPS),
        ("smalls", SMALLS),
    ],
)
def test_a_sheet_shows_all_of_its_kind(kind: str, known: list[str]) -> None:
    shown = [name for name, _ in SHEETS[kind].cells(Usage())]
    missing = [name for name in known if not any(one.startswith(name) for one in shown)]
    assert missing == []


def test_every_kind_has_its_sheet() -> None:
    kinds = {"people", "poses", "faces", "groups", "holds", "wear", "places", "props", "smalls"}
    assert set(SHEETS) == kinds


@pytest.mark.parametrize("kind", SHEETS)
def test_every_kind_can_be_painted(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One cell of each, for the sake of time."""
    few = {
        (people, "CAST"): {"rojin": CAST["rojin"]}, (people, "POSES"): {"kick": POSES["kick"]},
        (people, "FACES"): {"calm": FACES["calm"]}, (people, "GROUPS"): {"hug": GROUPS["hug"]},
        (people, "THINGS"): ("stick",), (people, "WARDROBE"): {"coat": WARDROBE["coat"]},
        (things, "PLACES"): {"tent_inside": {"beds": PLACES["tent_inside"]["beds"]}},
        (things, "PROPS"): {"tray": PROPS["tray"]}, (things, "SMALLS"): {"leaf": SMALLS["leaf"]},
    }
    for (module, registry), one in few.items():
        monkeypatch.setattr(module, registry, one)
    [page] = draw_sheet(kind)
    paper = Image.new("RGB", page.size, grid.PAPER)
    assert page.tobytes() != paper.tobytes()


def test_what_the_scenes_use_is_what_is_shown(tmp_path: Path) -> None:
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scenes" / "a.yaml").write_text(
        "place: tent_inside\nview: beds\nmood: night\nactors:\n"
        "- {who: teta, pose: walk_stick, holds: stick, at: [1, 2]}\n", encoding="utf-8"
    )
    (tmp_path / "scenes" / "bad.yaml").write_text("place: [", encoding="utf-8")
    usage = usage_of((tmp_path,))
    assert usage.sets == (("tent_inside", "beds", "night"),)
    assert usage.holds == {"walk_stick": "stick"}
    assert usage.holders == {"stick": ("teta", "walk_stick")}


# ---- the grid --------------------------------------------------------------------------------


def test_pictures_stand_at_the_foot_of_their_fields_and_names_under_them() -> None:
    page = sheet("Red", [("one", RED), ("two", RED)], 5, (60, 60))
    assert page.getpixel((10 + 30, 56 + 45)) == (0xC0, 0x30, 0x30)
    assert page.getpixel((10 + 30, 56 + 10)) == (0xF5, 0xE7, 0xCE)
    below = page.crop((10, 56 + 62, 70, 56 + 85)).getcolors()
    assert below is not None and len(below) > 2


def test_a_long_name_is_written_smaller() -> None:
    """It does not run into its neighbour's."""
    page = sheet("", [("a_very_long_name", RED), ("", RED)], 2, (90, 40))
    second = page.crop((10 + 100, 56 + 42, page.width, page.height))
    assert len(second.getcolors() or []) == 1


def test_many_cells_are_parted_in_whole_rows() -> None:
    cells = [(str(n), RED) for n in range(25)]
    assert [len(part) for part in parted(cells, 100, 5)] == [25]
    assert [len(part) for part in parted(cells, 15, 5)] == [15, 10]
    assert parted([], 15, 5) == [[]]


def test_a_cutout_is_trimmed_to_what_is_painted() -> None:
    cutout = Image.new("RGBA", (100, 100))
    assert trimmed(cutout) is cutout
    cutout.paste((255, 0, 0, 255), (40, 40, 60, 50))
    assert trimmed(cutout, 5).size == (30, 20)


# ---- the book --------------------------------------------------------------------------------


def test_a_book_is_shown_in_the_order_of_its_chapters_and_the_untold_last(tmp_path: Path) -> None:
    story = tmp_path / "tiny"
    shutil.copytree(TINY, story)
    shutil.copy(story / "pictures" / "p1.webp", story / "pictures" / "aside.webp")
    told = chapters_of(story)
    assert told == {"1": ["p1", "p2", "p3", "p4", "p5"], UNTOLD: ["aside"]}


def test_a_story_that_cannot_be_read_is_shown_all_the_same(tmp_path: Path) -> None:
    shutil.copytree(TINY / "pictures", tmp_path / "pictures")
    assert chapters_of(tmp_path) == {UNTOLD: ["p1", "p2", "p3", "p4", "p5"]}


@pytest.mark.parametrize("jobs", [1, 2])
def test_all_sheets_and_the_book_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int
) -> None:
    few = {"smalls": Sheet(things.smalls, (60, 60), 8)} if jobs == 1 else {}
    monkeypatch.setattr(sheets, "SHEETS", few)
    monkeypatch.setattr(things, "SMALLS", {"leaf": SMALLS["leaf"]})
    written = [path.name for path in write_sheets(tmp_path / "out", [TINY], jobs)]
    assert written == [*(f"{kind}.png" for kind in few), "book_tiny_1.png", "book_tiny.png"]
    for name in written:
        with Image.open(tmp_path / "out" / name) as page:
            assert page.format == "PNG"
