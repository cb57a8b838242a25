"""What `kiosk draw` says: a line a panel where no terminal is, warnings, and a line at the end."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.authors import draw_smalls, sheets
from kiosk.cli import commands

SCENE = """\
place: house_inside
view: night
mood: stove
actors:
  - {who: noor, at: [800, 900], size: 1.2}
"""
Typed = Callable[..., tuple[int, str, str]]


@pytest.fixture
def stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two panels of one story, and no small pictures beside them."""
    scenes = tmp_path / "tiny" / "scenes"
    scenes.mkdir(parents=True)
    for name in ("one", "two"):
        (scenes / f"{name}.yaml").write_text(SCENE, encoding="utf-8")
    monkeypatch.setattr(draw_smalls, "draw_smalls", lambda *_, **__: [])
    return tmp_path


@pytest.fixture
def typed(stories: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    """Runs `kiosk draw`; its exit code, and what it said on standard output and error."""

    def run(*arguments: str) -> tuple[int, str, str]:
        code = 0
        try:
            commands.run(["draw", "--jobs", "1", "--stories", str(stories), *arguments])
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_each_panel_is_a_line_and_the_last_line_sums_up(typed: Typed) -> None:
    code, out, err = typed("tiny")
    assert (code, err) == (0, "")
    first, second, last = out.splitlines()
    assert re.fullmatch(r"one: [\d,]+ bytes, \d+\.\d s", first)
    assert second.startswith("two: ")
    assert re.fullmatch(r"2 panels drawn, \d\.\d MB, \d+\.\d s", last)


def test_on_a_terminal_a_bar_moves_and_only_the_last_line_stays(
    typed: Typed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rich.console.Console.is_terminal", True)
    _, out, _ = typed("tiny")
    assert "panels" in out and "100%" in out
    assert "bytes" not in out
    assert out.splitlines()[-1].rpartition("\x1b[2K")[2].startswith("2 panels drawn, ")


def test_what_has_not_changed_is_counted_apart(typed: Typed, stories: Path) -> None:
    typed("tiny")
    scene = stories / "tiny" / "scenes" / "two.yaml"
    scene.write_text(SCENE.replace("noor", "teta"), encoding="utf-8")
    code, out, _ = typed("tiny", "--only", "changed")
    assert code == 0
    assert out.startswith("two: ")
    assert out.splitlines()[-1].startswith("1 panel unchanged, 1 drawn, ")
    assert typed("tiny", "--only", "changed")[1].startswith("2 panels unchanged, ")


def test_one_panel_can_be_asked_for(typed: Typed, stories: Path) -> None:
    assert typed("tiny", "--panel", "two")[1].splitlines()[-1].startswith("1 panel drawn, ")
    assert not (stories / "tiny" / "pictures" / "one.webp").exists()


@pytest.mark.parametrize("how", ["--check", "--thorough"])
def test_a_check_says_how_many_it_looked_at_and_what_is_wrong(
    typed: Typed, stories: Path, how: str
) -> None:
    typed("tiny")
    code, out, _ = typed("tiny", how)
    assert code == 0 and out.startswith("2 panels checked, ")
    shutil.copy(stories / "tiny/pictures/one.json", stories / "tiny/pictures/two.json")
    scene = stories / "tiny" / "scenes" / "two.yaml"
    scene.write_text(SCENE.replace("noor", "teta"), encoding="utf-8")
    code, out, err = typed("tiny", how)
    assert code == 1
    assert out.startswith("1 panel checked, 1 wrong, ")
    assert err == "scenes/two.yaml:1: The picture has other anchors than its source:" \
                  " run `kiosk draw`.\n"


def test_a_warning_is_said_and_lets_the_panel_be(typed: Typed, stories: Path) -> None:
    scene = stories / "tiny" / "scenes" / "two.yaml"
    scene.write_text(SCENE.replace("800, 900", "20, 900"), encoding="utf-8")
    code, _, err = typed("tiny", "--panel", "two")
    assert code == 0
    assert "scenes/two.yaml:5: warning: The frame cuts " in err
    assert (stories / "tiny" / "pictures" / "two.webp").exists()


def test_a_panel_that_cannot_be_drawn_is_a_failure_and_the_others_are_drawn(
    typed: Typed, stories: Path
) -> None:
    scene = stories / "tiny" / "scenes" / "one.yaml"
    scene.write_text(SCENE.replace("noor", "nour"), encoding="utf-8")
    code, out, err = typed("tiny")
    assert code == 1
    assert out.splitlines()[-1].startswith("1 panel drawn, 1 wrong, ")
    assert "scenes/one.yaml:5: " in err and "did you mean 'noor'?" in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("tiny", "--only", "new"), "changed"), ((), "say which story"),
        (("tiny", "--jobs", "0"), "--jobs"),
    ],
)
def test_what_was_mistyped_is_explained(
    typed: Typed, arguments: tuple[str, ...], said: str
) -> None:
    code, _, err = typed(*arguments)
    assert code == 2 and said in err


def test_sheets_are_written_with_or_without_a_story(
    typed: Typed, stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[Path, list[Path], int]] = []

    def written(out: Path, stories: list[Path], jobs: int) -> list[Path]:
        asked.append((out, list(stories), jobs))
        return [out / "poses.png"]

    monkeypatch.setattr(sheets, "write_sheets", written)
    out = stories / "out"
    assert typed("tiny", "--sheets", str(out))[:2] == (0, f"{out / 'poses.png'}\n")
    assert typed("--sheets", str(out))[0] == 0
    assert asked == [(out, [stories / "tiny"], 1), (out, [], 1)]
