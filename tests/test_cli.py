"""What people type: one line for what went wrong, an exit code for programs, never a traceback."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.app import tablet as on_tablet
from kiosk.app.furnishing import CannotOpen
from kiosk.app.opening import Places
from kiosk.cli import commands, playing, tablet
from kiosk.cli.playing import WRONG_INPUT, WRONG_MACHINE, Playing, read_size
from kiosk.device.clock import HandClock, TabletClock
from kiosk.device.drive import Drive
from kiosk.device.ledger import Ledger
from kiosk.device.window import screens
from kiosk.model.counts import Entry

TESTS = Path(__file__).parent
STORIES = str(TESTS / "stories")

Typed = Callable[..., tuple[int, str, str]]

NOT_TYPED = 2


@pytest.fixture
def typed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
          tmp_path: Path) -> Typed:
    """Runs a command; its exit code, and the lines on standard output and standard error."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))

    def run(*arguments: str) -> tuple[int, str, str]:
        code = 0
        try:
            commands.run(list(arguments))
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A folder with two stories: the tiny one, and one whose decision leads nowhere."""
    stories = tmp_path / "stories"
    for name in ("tiny", "torn"):
        shutil.copytree(TESTS / "stories" / "tiny", stories / name)
    story = stories / "torn" / "story.yaml"
    story.write_text(story.read_text("utf-8").replace("id: tiny", "id: torn"), "utf-8")
    chapter = stories / "torn" / "chapters" / "1.yaml"
    chapter.write_text(chapter.read_text("utf-8").replace("goto: p2", "goto: p22"), "utf-8")
    return stories


@pytest.mark.parametrize(("arguments", "sentence"), [
    (("rehearse", "nowhere"), "there is no story 'nowhere'"),
    (("rehearse", "tiny", "--stories", STORIES, "--language", "ku"), "not ready in 'ku'"),
    (("tour", "nowhere"), "there is no story 'nowhere'"),
    (("tour", "tiny", "--stories", STORIES, "--language", "ckb"), "not ready in 'ckb'"),
    (("check", "nowhere"), "there is no story 'nowhere'"),
    (("check", "--explain", "nothing"), "'nothing'"),
    (("draw", "nowhere"), "no story 'nowhere'"),
    (("comic", "nowhere"), "there is no story 'nowhere'"),
    (("comic", "tiny", "--stories", STORIES, "--out", "comic.png"), "end in .pdf or .cbz"),
], ids=lambda part: " ".join(part) if isinstance(part, tuple) else None)
def test_what_cannot_be_done_is_said_in_one_line(
    typed: Typed, arguments: tuple[str, ...], sentence: str
) -> None:
    code, out, err = typed(*arguments)
    assert code == WRONG_INPUT
    assert out == ""
    assert err.startswith("kiosk: ")
    assert sentence in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(("arguments", "sentence"), [
    (("tour", "tiny", "--stories", STORIES, "--size", "10x10"), "'10x10' is no size"),
    (("play", "--size", "wide"), "'wide' is no size"),
    (("play", "--windowed", "--size", "640x399"), "at least 640x400"),
    (("rehearse", "tiny", "--runs", "0"), "--runs"),
    (("rehearse",), "Missing argument"),
    (("jump",), "No such command 'jump'"),
    (("play", "--fast"), "No such option"),
    (("translate", "guess"), "say extract, update, status or pseudo"),
], ids=lambda part: " ".join(part) if isinstance(part, tuple) else None)
def test_what_was_mistyped_is_explained_without_a_traceback(
    typed: Typed, arguments: tuple[str, ...], sentence: str
) -> None:
    code, out, err = typed(*arguments)
    assert code == NOT_TYPED
    assert sentence in err
    assert "Traceback" not in out + err


def test_help_lists_every_command(typed: Typed) -> None:
    code, out, _ = typed("--help")
    assert code == 0
    for command in ("play", "tour", "rehearse", "check", "export", "doctor", "code", "translate"):
        assert command in out


@pytest.mark.parametrize("arguments", [(), ("play",), ("play", "--windowed"), ("--still",)])
def test_without_a_screen_one_sentence_says_what_to_do_instead(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    environment = {**os.environ, "SDL_VIDEODRIVER": "nosuchdriver"}
    done = subprocess.run(
        [sys.executable, str(TESTS.parent / "run_kiosk.py"), *arguments, *(
            ("--data", str(tmp_path)) if arguments else ())],
        env={**environment, "KIOSK_DATA": str(tmp_path)}, capture_output=True, text=True,
    )
    assert done.returncode == WRONG_MACHINE
    assert done.stdout == ""
    assert done.stderr == (
        "kiosk: There is no screen here. To see the pictures all the same, type: make tour\n"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere SDL knows best")
def test_a_machine_with_neither_display_nor_console_has_no_screen(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setattr(screens, "Path", lambda dev: tmp_path)
    with pytest.raises(screens.NoScreen):
        screens.open_window()
    assert screens.screen_sizes() == ()


def test_a_broken_story_is_refused_and_named_by_check(typed: Typed, broken: Path) -> None:
    code, out, _ = typed("check", "--stories", str(broken))
    assert code == WRONG_INPUT
    assert "torn/chapters/1.yaml" in out
    assert "p22" in out


def test_what_check_finds_is_there_for_programs_too(typed: Typed, broken: Path) -> None:
    code, out, _ = typed("check", "--json", "--stories", str(broken))
    assert code == WRONG_INPUT
    assert any("p22" in json.dumps(finding) for finding in json.loads(out))


def test_a_broken_story_is_refused_and_named_by_the_doctor_and_the_others_stay(
    typed: Typed, broken: Path
) -> None:
    code, out, err = typed("doctor", "--stories", str(broken))
    assert code == WRONG_MACHINE
    (stories,) = [line for line in out.splitlines() if "stories:" in line]
    assert stories.startswith("✗")
    assert "tiny (en" in stories
    assert "torn is left out" in stories and "p22" in stories
    assert "Traceback" not in out + err


def test_a_story_that_is_broken_cannot_be_rehearsed_and_the_way_to_know_why_is_named(
    typed: Typed, broken: Path
) -> None:
    code, _, err = typed("rehearse", "torn", "--stories", str(broken))
    assert code == WRONG_INPUT
    assert "kiosk check" in err


def test_a_rehearsal_tells_what_it_did_as_json_and_counts_where_it_was_told_to(
    typed: Typed, tmp_path: Path
) -> None:
    code, out, _ = typed("rehearse", "tiny", "--stories", STORIES, "--runs", "2",
                         "--data", str(tmp_path / "here"))
    assert code == 0
    told = json.loads(out)
    assert told["metrics"]["sessions_ended"] == 2
    ledger = Ledger.open(tmp_path / "here", TabletClock())
    assert sum(row.value for row in ledger.totals() if row.metric == "sessions_ended") == 2
    ledger.close()


def test_check_says_how_much_was_proved(typed: Typed) -> None:
    code, out, _ = typed("check", "tiny", "--proof", "--stories", STORIES)
    assert "tiny: proved: " in out and "8 paths, 4 choice combinations" in out
    assert (code, out.splitlines()[-1]) == (0, "All is well.")


def test_a_monkey_tells_what_it_did_and_leaves_counts_alone(typed: Typed, tmp_path: Path) -> None:
    monkey = ("monkey", "--stories", STORIES, "--seed", "3", "--events", "60", "--paint", "0")
    code, out, _ = typed(*monkey)
    assert (code, out.splitlines()[-1]) == (0, "Nothing broke.")
    assert json.loads(typed(*monkey, "--json")[1])["events"] == 60
    (tmp_path / "counts").mkdir()
    (tmp_path / "counts" / "kiosk.db").touch()
    code, _, err = typed(*monkey, "--data", str(tmp_path / "counts"))
    assert code == WRONG_INPUT
    assert "is not empty" in err


def test_a_rehearsal_announces_each_ending_only_where_it_is_asked_to(typed: Typed) -> None:
    rehearsal = ("rehearse", "tiny", "--stories", STORIES, "--runs", "3")
    assert typed(*rehearsal)[1].startswith("{")
    assert typed(*rehearsal, "--announce")[1].startswith("shown 1\n")


def test_an_export_names_the_file_and_how_many_rows_are_in_it(
    typed: Typed, tmp_path: Path
) -> None:
    ledger = Ledger.open(tmp_path / "data", HandClock.at("2026-11-23"))
    ledger.record([Entry("tiny", "1", "en", "child", "sessions_started")])
    ledger.close()
    code, out, _ = typed("export", "--to", str(tmp_path))
    assert code == 0
    (folder,) = tmp_path.glob("kiosk-counts-*")
    assert str(folder) in out and "1 rows" in out and ".xlsx" in out


@pytest.mark.parametrize(("arguments", "sentence"), [
    (("--profile", "public"), "'public' is no profile"),
    (("--format", "csv,pdf"), "'pdf' is no format"),
    (("--format", "dhis2"), "DHIS2 needs a mapping"),
    (("--language", "tr"), "'tr' is no language"),
])
def test_what_export_does_not_know_is_named_with_what_it_knows(
    typed: Typed, tmp_path: Path, arguments: tuple[str, ...], sentence: str
) -> None:
    code, out, err = typed("export", "--to", str(tmp_path), *arguments)
    assert (code, out) == (NOT_TYPED, "") and sentence in " ".join(err.split())
    assert not list(tmp_path.iterdir())


def test_what_a_mapping_leaves_out_is_said_after_the_export(typed: Typed, tmp_path: Path) -> None:
    count(tmp_path, "2026-11-23", "sessions_started", "group_votes")
    mapping = tmp_path / "map.yaml"
    mapping.write_text("dataSet: A\norgUnits: {}\nvalues:\n"
                       "- {counter: sessions_started, dataElement: B}\n")
    code, out, _ = typed("export", "--to", str(tmp_path), "--dhis2-map", str(mapping))
    assert code == 0
    assert "DHIS2: the mapping does not name group_votes: not sent." in out
    assert "DHIS2: no organisation unit for site (none): not sent." in out


def test_a_mapping_with_a_mistake_in_it_is_refused_before_anything_is_written(
    typed: Typed, tmp_path: Path
) -> None:
    count(tmp_path, "2026-11-23", "sessions_started")
    (tmp_path / "map.yaml").write_text("dataSet: A\norgUnits: {}\nvalues: 7\n")
    code, out, err = typed("export", "--to", str(tmp_path), "--dhis2-map",
                           str(tmp_path / "map.yaml"))
    assert (code, out) == (WRONG_INPUT, "") and "map.yaml" in err and err.count("\n") == 1
    assert not list(tmp_path.glob("kiosk-*"))


def test_without_a_folder_the_stick_is_looked_for_and_let_go_of(
    typed: Typed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count(tmp_path, "2026-11-23", "sessions_started")
    monkeypatch.setattr(on_tablet, "attach", lambda: None)
    monkeypatch.setattr(on_tablet, "drives", lambda: ())
    code, _, err = typed("export")
    assert code == WRONG_MACHINE and "No USB stick" in err
    (tmp_path / "stick").mkdir()
    stick = Drive(tmp_path / "stick", "STICK", 10**9, False, "/dev/sdx1")
    monkeypatch.setattr(on_tablet, "drives", lambda: (stick,))
    monkeypatch.setattr(on_tablet, "release", lambda drive: drive == stick)
    code, out, _ = typed("export")
    assert code == 0 and out.endswith("The stick is free: take it out.\n")
    assert list((tmp_path / "stick").iterdir())


def test_what_is_shared_is_only_what_is_over(typed: Typed, tmp_path: Path) -> None:
    count(tmp_path, f"{TabletClock().month()}-01", "sessions_started")
    code, _, err = typed("export", "--to", str(tmp_path), "--profile", "shareable")
    assert code == WRONG_MACHINE and "No month is over yet" in err


def test_the_month_of_undated_counts_can_be_said_and_put_right(
    typed: Typed, tmp_path: Path
) -> None:
    count(tmp_path, "1970-01-01", "sessions_started")
    assert "readings begun: 1" in typed("month")[1]
    assert typed("month", "2026-10")[0] == WRONG_INPUT
    assert "counted in 2026-11 now" in typed("month", "2026-11")[1]
    assert typed("month")[1] == "Every count has its month.\n"
    code, _, err = typed("month", "2026-11")
    assert code == WRONG_INPUT and "no counts here whose month" in err
    assert typed("month", "2026-11", "--instead-of", "2026-11")[0] == 0


def count(folder: Path, day: str, *metrics: str) -> None:
    """Something was counted on that day."""
    ledger = Ledger.open(folder / "data", HandClock.at(day))
    assert ledger.record([Entry("tiny", "1", "en", "child", metric) for metric in metrics])
    ledger.close()


def test_an_export_to_nowhere_says_so_and_is_no_success(typed: Typed, tmp_path: Path) -> None:
    code, out, err = typed("export", "--to", str(tmp_path / "nowhere"))
    assert (code, out) == (WRONG_MACHINE, "")
    assert err.count("\n") == 1


def test_while_a_kiosk_counts_nobody_else_may(typed: Typed, tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "data", TabletClock())
    try:
        code, _, err = typed("export", "--to", str(tmp_path))
    finally:
        ledger.close()
    assert code == WRONG_MACHINE
    assert err.startswith("kiosk: ") and err.count("\n") == 1


@pytest.mark.parametrize(("text", "size"), [
    ("1280x800", (1280, 800)), ("640X400", (640, 400)), ("639x400", None), ("640", None),
    ("x", None), ("-640x400", None), ("640x400x3", None), ("1e3x800", None), ("", None),
])
def test_a_size_is_two_numbers_large_enough_to_read(
    text: str, size: tuple[int, int] | None
) -> None:
    assert read_size(text) == size


OPTIONS = st.one_of(
    st.sampled_from([["--windowed"], ["--still"], ["--fast"], ["there"]]),
    st.tuples(
        st.sampled_from(["--size", "--language", "--story", "--data", "--stories"]),
        st.sampled_from(["640x400", "1x1", "en", "ar", "tiny", "here/there", "--still", ""]),
    ).flatmap(lambda pair: st.sampled_from([list(pair), ["=".join(pair)], [pair[0]]])),
)
ARGUMENTS = st.tuples(st.sampled_from([[], ["play"]]), st.lists(OPTIONS, max_size=5)).map(
    lambda parts: [*parts[0], *(word for option in parts[1] for word in option)]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(ARGUMENTS)
@example(["--story=", "there"])
@example(["--windowed=", "--still"])
@example(["play", "--size", "1x1"])
def test_the_short_way_to_the_glass_reads_options_as_typer_does(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    """What it does not understand it leaves to Typer; what it reads, Typer reads the same."""
    opened: list[Playing] = []

    def remember(how: Playing) -> int:
        opened.append(how)
        return 0

    monkeypatch.setattr(tablet, "open_and_play", remember)
    monkeypatch.delenv("KIOSK_DATA", raising=False)
    read = Playing.read(arguments)
    if read is not None:
        with pytest.raises(SystemExit) as stopped:
            commands.run(arguments or ["play"])
        assert stopped.value.code == 0
        assert opened == [read]


def test_the_data_folder_is_the_same_for_play_and_for_all_other_commands(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[Path] = []

    def stop(places: Places, *_: object, **__: object) -> None:
        asked.append(places.data)
        raise CannotOpen("that is enough")

    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.setattr(playing, "open_kiosk", stop)
    assert playing.open_and_play(Playing()) == WRONG_MACHINE
    assert playing.open_and_play(Playing(data=tmp_path / "other")) == WRONG_MACHINE
    assert asked == [tmp_path, tmp_path / "other"]
