"""Scenes become picture files with anchors; a bad scene names its file and its line."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from kiosk.authors.draw import MAX_BYTES, Result, draw, read_scene
from kiosk.device.library.anchors import read_anchors
from kiosk.device.library.problems import Problem
from kiosk.drawing import paper
from kiosk.drawing.scene import draw_scene

SHIPPED = Path(__file__).parents[2] / "stories" / "going_home_again"
SCENE = """\
place: house_inside
view: night
mood: stove
actors:
  - {who: noor, pose: stand, face: worried, at: [800, 900], size: 1.2}
focus:
  - [100, 100, 160, 100]
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "scenes").mkdir()
    (tmp_path / "scenes" / "one.yaml").write_text(SCENE, encoding="utf-8")
    return tmp_path


def _outcomes(results: list[Result | Problem]) -> list[str]:
    return [one.outcome if isinstance(one, Result) else str(one) for one in results]


def test_a_scene_is_drawn_to_a_picture_and_its_anchors(story: Path) -> None:
    [result] = draw(story, width=400)
    size = (story / "pictures" / "one.webp").stat().st_size
    assert result == Result("one", "drawn", size)
    anchors = read_anchors(story / "pictures" / "one.json")
    assert [one.who for one in anchors.figures] == ["NOOR"]
    assert anchors.focus[0].x == pytest.approx(0.0625)


def test_the_same_scene_gives_the_same_bytes(story: Path) -> None:
    draw(story, width=400)
    first = [path.read_bytes() for path in sorted((story / "pictures").iterdir())]
    draw(story, width=400)
    assert first == [path.read_bytes() for path in sorted((story / "pictures").iterdir())]


def test_only_changed_scenes_are_drawn_again_when_asked(story: Path) -> None:
    draw(story, width=400)
    assert _outcomes(draw(story, changed_only=True, width=400)) == ["unchanged"]
    scene = story / "scenes" / "one.yaml"
    scene.write_text(SCENE.replace("worried", "calm"), encoding="utf-8")
    assert _outcomes(draw(story, changed_only=True, width=400)) == ["drawn"]


def test_check_passes_for_what_was_drawn_and_fails_for_what_was_painted_over(story: Path) -> None:
    draw(story)
    assert _outcomes(draw(story, check=True)) == ["same"]
    shutil.copy(SHIPPED / "pictures" / "c1_01.webp", story / "pictures" / "one.webp")
    [problem] = draw(story, check=True)
    assert isinstance(problem, Problem) and problem.rule == "stale_picture"


def test_check_fails_where_a_picture_was_never_drawn(story: Path) -> None:
    [problem] = draw(story, check=True)
    assert "has not been drawn" in str(problem)


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("who: noor", "who: nour", 5, "did you mean 'noor'?"),
        ("view: night", "view: nigth", 2, "did you mean 'night'?"),
        ("mood: stove", "mood: stov", 3, "did you mean 'stove'?"),
        ("size: 1.2", "sise: 1.2", 5, "sise"),
    ],
)
def test_a_bad_scene_is_named_by_file_and_line(
    story: Path, old: str, new: str, line: int, said: str
) -> None:
    scene = story / "scenes" / "one.yaml"
    scene.write_text(SCENE.replace(old, new), encoding="utf-8")
    [problem] = draw(story, width=400)
    assert str(problem).startswith(f"scenes/one.yaml:{line}: ")
    assert said in str(problem)


def test_a_panel_without_a_scene_offers_the_nearest(story: Path) -> None:
    [problem] = draw(story, only={"on"})
    assert "Did you mean 'one'?" in str(problem)


SCENES = sorted(path.stem for path in (SHIPPED / "scenes").glob("*.yaml"))


@pytest.mark.parametrize("panel", SCENES)
def test_a_shipped_panel_is_small_and_its_anchors_are_what_its_scene_says(panel: str) -> None:
    picture = SHIPPED / "pictures" / f"{panel}.webp"
    assert picture.stat().st_size <= MAX_BYTES
    drawn = draw_scene(read_scene(SHIPPED / "scenes" / f"{panel}.yaml"))
    assert read_anchors(picture.with_suffix(".json")) == drawn.anchors


@pytest.mark.parametrize("panel", SCENES)
def test_no_head_is_cut_off_and_none_is_under_the_balloons(panel: str) -> None:
    """Heads lie inside the panel; faces keep out of the calm quarter at the top."""
    for one in read_anchors(SHIPPED / "pictures" / f"{panel}.json").figures:
        head = one.head
        assert head.x > 0 and head.y > 0 and head.right < 1 and head.bottom <= 1, one.who
        assert head.y + head.h / 2 > 0.25, one.who


def test_two_pictures_that_differ_by_a_shade_count_as_one() -> None:
    one = paper.webp(Image.new("RGB", (64, 40), (120, 100, 80)))
    assert paper.difference(one, one) == 0
    other = paper.webp(Image.new("RGB", (64, 40), (140, 120, 100)))
    assert 15 < paper.difference(one, other) < 25
    assert paper.difference(one, paper.webp(Image.new("RGB", (32, 20)))) == 255
