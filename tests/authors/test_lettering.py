"""The places of balloons are found once at the desk, and told when they are out of date."""

import shutil
from pathlib import Path

import pytest

from kiosk.authors.check.desk import lay_out
from kiosk.authors.check.lettered import lettered
from kiosk.authors.lettering import keep_lettering, letterings
from kiosk.authors.rooms import room
from kiosk.device.lettering import Letterer, letterer
from kiosk.device.lettering.kept import kept_path, read_kept
from kiosk.device.library import open_library
from kiosk.device.library.shelf import open_script
from kiosk.model.story import Panel

TESTS = Path(__file__).parents[1]
LOCALE = TESTS / "locale"


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny story, lettered."""
    folder = tmp_path_factory.mktemp("lettered")
    shutil.copytree(TESTS / "stories" / "tiny", folder / "tiny")
    assert len(keep_lettering(folder, LOCALE, "tiny", jobs=1)) == 2
    return folder


def rules(stories: Path) -> list[str]:
    desk = lay_out(open_script(stories / "tiny"), LOCALE, TESTS / "assets" / "pictures")
    return [found.rule for found in lettered(desk, jobs=1)]


def test_what_has_not_changed_is_not_lettered_again(stories: Path) -> None:
    assert keep_lettering(stories, LOCALE, "tiny", jobs=1) == []
    assert rules(stories) == []


def test_a_tablet_searches_for_no_place_of_a_story_that_was_lettered(
    stories: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, searched = open_library(stories, LOCALE), []
    monkeypatch.setattr(letterer, "found_at", lambda panel, size: searched.append(panel))
    kept = Letterer(stories)
    for code in ("en", "ar"):
        for size in (0, 1, 2):
            for page in letterings(library.story("tiny", code), size):
                for panel in page:
                    assert kept.place(panel)
    assert not searched


def test_words_that_changed_since_are_told(stories: Path, tmp_path: Path) -> None:
    shutil.copytree(stories, tmp_path, dirs_exist_ok=True)
    chapter = tmp_path / "tiny" / "chapters" / "1.yaml"
    text = chapter.read_text(encoding="utf-8")
    chapter.write_text(text.replace("It was dark.", "It was very dark."), encoding="utf-8")
    assert rules(tmp_path) == ["lettering_not_kept"]


def test_a_panel_has_room_for_its_own_words_at_least(stories: Path) -> None:
    story = open_library(stories, LOCALE).story("tiny", "en")
    rooms = read_kept(kept_path(stories / "tiny", "en")).rooms
    panels = [node for node in story.nodes.values() if isinstance(node, Panel) and node.lines]
    assert rooms == {panel.id: room(panel) for panel in panels}
    assert all(times >= 1 for times in rooms.values())
