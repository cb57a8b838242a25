"""Scenes become picture files with anchors; a bad scene names its file and its line."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from kiosk.authors.draw import MAX_BYTES, Mode, Result, draw, panel, plan
from kiosk.device.library.anchors import read_anchors
from kiosk.device.library.problems import Problem
from kiosk.drawing import paper

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


def _again(story: Path, mode: Mode = "all") -> list[str]:
    return _outcomes(draw(story, mode=mode, width=400))


def test_a_scene_is_drawn_to_a_picture_and_its_anchors(story: Path) -> None:
    [result] = draw(story, width=400)
    assert isinstance(result, Result)
    assert (result.panel, result.outcome, result.warnings) == ("one", "drawn", ())
    assert result.size == (story / "pictures" / "one.webp").stat().st_size
    assert result.seconds > 0
    anchors = read_anchors(story / "pictures" / "one.json")
    assert [one.who for one in anchors.figures] == ["NOOR"]
    assert anchors.focus[0].x == pytest.approx(0.0625)


# ---- the same, always ------------------------------------------------------------------------


def test_the_same_scene_gives_the_same_bytes(story: Path) -> None:
    draw(story, width=400)
    first = [path.read_bytes() for path in sorted((story / "pictures").iterdir())]
    draw(story, width=400)
    assert first == [path.read_bytes() for path in sorted((story / "pictures").iterdir())]


def test_another_process_with_other_hashes_draws_the_same_bytes(tmp_path: Path) -> None:
    """Python shuffles its sets anew in every process; no picture may show it."""
    panels = [path.stem for path in sorted((SHIPPED / "scenes").glob("*.yaml"))[::12]]
    made = []
    for seed in ("1", "2"):
        story = tmp_path / seed
        shutil.copytree(SHIPPED / "scenes", story / "scenes")
        script = (
            "import sys; from pathlib import Path; from kiosk.authors.draw import draw;"
            " draw(Path(sys.argv[1]), sys.argv[2:], width=400)"
        )
        subprocess.run(
            [sys.executable, "-c", script, str(story), *panels],
            env={**os.environ, "PYTHONHASHSEED": seed}, check=True,
        )
        made.append({path.name: path.read_bytes() for path in (story / "pictures").iterdir()})
    assert len(made[0]) == 2 * len(panels)
    assert made[0] == made[1]


def test_two_processes_draw_what_one_does(story: Path) -> None:
    (story / "scenes" / "two.yaml").write_text(SCENE.replace("worried", "calm"), encoding="utf-8")
    assert _again(story) == ["drawn", "drawn"]
    before = {path.name: path.read_bytes() for path in (story / "pictures").iterdir()}
    assert _outcomes(draw(story, jobs=2, width=400)) == ["drawn", "drawn"]
    assert before == {path.name: path.read_bytes() for path in (story / "pictures").iterdir()}


# ---- what has changed ------------------------------------------------------------------------


def test_only_changed_scenes_are_drawn_again_when_asked(story: Path) -> None:
    assert _again(story) == ["drawn"]
    assert _again(story, "changed") == ["unchanged"]
    scene = story / "scenes" / "one.yaml"
    scene.write_text(SCENE.replace("worried", "calm"), encoding="utf-8")
    assert _again(story, "changed") == ["drawn"]


def test_a_comment_in_a_scene_changes_no_picture(story: Path) -> None:
    draw(story, width=400)
    scene = story / "scenes" / "one.yaml"
    scene.write_text("# By night.\n" + SCENE, encoding="utf-8")
    assert _again(story, "changed") == ["unchanged"]


@pytest.mark.parametrize("lost", ["one.webp", "one.json"])
def test_a_picture_that_lost_a_file_is_drawn_again(story: Path, lost: str) -> None:
    draw(story, width=400)
    (story / "pictures" / lost).unlink()
    assert _again(story, "changed") == ["drawn"]


def test_a_picture_that_was_painted_over_is_drawn_again(story: Path) -> None:
    draw(story, width=400)
    shutil.copy(SHIPPED / "pictures" / "c1_01.webp", story / "pictures" / "one.webp")
    assert _again(story, "changed") == ["drawn"]


# ---- the check -------------------------------------------------------------------------------


@pytest.fixture
def rastered(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """One entry for every time that pixels were made."""
    made: list[str] = []
    raster = paper.raster

    def counted(svg: str, width: int) -> Image.Image:
        made.append(svg)
        return raster(svg, width)

    monkeypatch.setattr(paper, "raster", counted)
    return made


def test_what_is_as_it_was_drawn_is_checked_without_drawing(
    story: Path, rastered: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel, "SAMPLE", 1 << 40)
    draw(story, width=400)
    rastered.clear()
    assert _again(story, "check") == ["same"]
    assert rastered == []


@pytest.mark.parametrize(("mode", "sample"), [("thorough", 1 << 40), ("check", 1)])
def test_a_thorough_check_and_a_sample_of_every_check_do_draw(
    story: Path, rastered: list[str], monkeypatch: pytest.MonkeyPatch, mode: Mode, sample: int
) -> None:
    monkeypatch.setattr(panel, "SAMPLE", sample)
    draw(story, width=400)
    rastered.clear()
    assert _again(story, mode) == ["same"]
    assert len(rastered) == 1


def _painted_over(story: Path) -> None:
    """A small patch of the picture in another colour, as by hand."""
    path = story / "pictures" / "one.webp"
    with Image.open(path) as opened:
        image = opened.convert("RGB")
    ImageDraw.Draw(image).rectangle((40, 40, 56, 56), fill="#20a040")
    path.write_bytes(paper.webp(image))


def test_the_check_finds_a_patch_that_was_painted_over(story: Path) -> None:
    draw(story, width=400)
    _painted_over(story)
    [problem] = draw(story, mode="check", width=400)
    assert isinstance(problem, Problem) and problem.rule == "stale_picture"


def test_a_thorough_check_finds_it_though_the_digest_was_mended(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel, "SAMPLE", 1 << 40)
    draw(story, width=400)
    _painted_over(story)
    beside = story / "pictures" / "one.json"
    said = json.loads(beside.read_text("utf-8"))
    said["picture"] = panel._digest((story / "pictures" / "one.webp").read_bytes())
    beside.write_text(json.dumps(said), encoding="utf-8")
    assert _again(story, "check") == ["same"]
    assert "is not what its source draws" in _again(story, "thorough")[0]


def test_the_check_lets_other_rounding_pass(story: Path) -> None:
    """Another version of libwebp gives other bytes; no eye sees a difference."""
    draw(story, width=400)
    path = story / "pictures" / "one.webp"
    with Image.open(path) as opened:
        path.write_bytes(paper.webp(opened.convert("RGB")))
    assert _again(story, "check") == ["same"]


def test_the_check_finds_other_anchors(story: Path) -> None:
    draw(story, width=400)
    beside = story / "pictures" / "one.json"
    beside.write_text(beside.read_text("utf-8").replace("0.0625", "0.0626"), encoding="utf-8")
    assert "has other anchors" in _again(story, "check")[0]


def test_check_fails_where_a_picture_was_never_drawn(story: Path) -> None:
    [problem] = draw(story, mode="check")
    assert "has not been drawn" in str(problem)


def test_about_one_panel_in_eight_is_in_the_sample() -> None:
    """The lot is the digest's, so that it is the same everywhere and new with every change."""
    lots = [panel.in_sample(panel._digest(bytes([n]))) for n in range(200)]
    assert 10 < sum(lots) < 45


# ---- bad scenes ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("who: noor", "who: nour", 5, "did you mean 'noor'?"),
        ("pose: stand", "pose: stnd", 5, "did you mean 'stand'?"),
        ("face: worried", "face: woried", 5, "did you mean 'worried'?"),
        ("size: 1.2", "size: 1.2, holds: stik", 5, "did you mean 'stick'?"),
        ("size: 1.2", "size: 1.2, wear: [coats]", 5, "did you mean 'coat'?"),
        ("size: 1.2", "size: 1.2, facing: lift", 5, "lift"),
        ("place: house_inside", "place: house_insid", 1, "did you mean 'house_inside'?"),
        ("view: night", "view: nigth", 2, "did you mean 'night'?"),
        ("mood: stove", "mood: stov", 3, "did you mean 'stove'?"),
        ("size: 1.2", "sise: 1.2", 5, "sise"),
        ("focus:", "groups:\n  - {name: hugg, at: [800, 900]}\nfocus:", 7, "did you mean 'hug'?"),
        ("focus:", "props:\n  - {what: trey, at: [800, 900]}\nfocus:", 7, "did you mean 'tray'?"),
        ("focus:", "front:\n  - {what: trey, at: [800, 900]}\nfocus:", 7, "did you mean 'tray'?"),
        ("focus:", "voices:\n  - {who: tetta, at: [8, 9]}\nfocus:", 7, "did you mean 'teta'?"),
        ("focus:", "glow:\n  - {at: [8, 9]}\nfocus:", 7, "radius"),
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


def test_what_makes_a_picture_harder_to_read_is_a_warning_at_its_line(story: Path) -> None:
    scene = story / "scenes" / "one.yaml"
    scene.write_text(SCENE + "camera: {x: 0, y: 500, width: 800}\n", encoding="utf-8")
    [result] = draw(story, width=400)
    assert isinstance(result, Result)
    assert {(one.rule, one.line) for one in result.warnings} >= {("focus_outside", 7)}


def test_a_picture_that_is_too_large_is_refused(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.authors.draw.sources.MAX_BYTES", 1000)
    [problem] = draw(story, width=400)
    assert isinstance(problem, Problem) and problem.rule == "too_large"
    assert not (story / "pictures").exists()


@pytest.mark.parametrize(("limit", "rule"), [("MOST_SECONDS", "slow"), ("MOST_MEMORY", "hungry")])
def test_a_panel_that_costs_too_much_is_a_warning(
    story: Path, monkeypatch: pytest.MonkeyPatch, limit: str, rule: str
) -> None:
    monkeypatch.setattr(panel, limit, 0)
    [result] = draw(story, width=400)
    assert isinstance(result, Result)
    assert [one.rule for one in result.warnings] == [rule]


# ---- what is shipped -------------------------------------------------------------------------


@pytest.mark.parametrize("name", [task.panel for task in plan(SHIPPED).tasks])
def test_a_shipped_panel_is_what_its_source_draws_and_reads_well(name: str) -> None:
    """By digests, and for the sample by drawing; and no rule on pictures finds a fault."""
    [result] = draw(SHIPPED, [name], "check")
    assert isinstance(result, Result), str(result)
    # How long it took is the machine's business, and no test's.
    said = [warning for warning in result.warnings if warning.rule != "slow"]
    assert said == [], "\n".join(map(str, said))
    assert result.size <= MAX_BYTES


def test_two_pictures_that_differ_by_a_shade_count_as_one() -> None:
    one = paper.webp(Image.new("RGB", (64, 40), (120, 100, 80)))
    assert paper.difference(one, one) == 0
    other = paper.webp(Image.new("RGB", (64, 40), (140, 120, 100)))
    assert 15 < paper.difference(one, other) < 25
    assert paper.difference(one, paper.webp(Image.new("RGB", (32, 20)))) == 255
