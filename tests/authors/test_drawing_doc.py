"""`docs/drawing.md` is true: its scenes are drawn, and it names all that a scene can say."""

import re
from pathlib import Path

import pytest

from kiosk.authors.anchors import anchors_in, read_note
from kiosk.authors.composition import RULES, faults_in
from kiosk.authors.scenes import SceneFile
from kiosk.drawing.light import MOODS
from kiosk.drawing.places.atlas import PLACES
from kiosk.model.scene import Actor, Camera, Glow, Grade, Group, Prop, Scene, Voice

DOCS = Path(__file__).parents[2] / "docs"
TEXT = (DOCS / "drawing.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
SCENES = [block for block in BLOCKS if "place:" in block]
NAMED = {word for code in re.findall(r"`([^`\n]+)`", TEXT) for word in re.findall(r"\w+", code)}


def _file(tmp_path: Path, text: str) -> SceneFile:
    path = tmp_path / "scenes" / "one.yaml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return SceneFile(path)


@pytest.mark.parametrize("scene", SCENES)
def test_every_scene_in_it_is_drawn_without_a_fault(scene: str, tmp_path: Path) -> None:
    file = _file(tmp_path, scene)
    assert [str(one) for one in faults_in(file, file.draw(), ())] == []


def test_its_example_grows_to_a_panel_in_which_noor_and_teta_speak(tmp_path: Path) -> None:
    file = _file(tmp_path, SCENES[2])
    drawn = file.draw()
    assert [one.who for one in drawn.anchors.figures] == ["TETA", "NOOR"]
    assert list(faults_in(file, drawn, ("NOOR", "TETA"))) == []
    assert [one.who for one in _file_of(SCENES[1], tmp_path).scene.actors] == ["teta", "noor"]


def _file_of(text: str, tmp_path: Path) -> SceneFile:
    path = tmp_path / "two.yaml"
    path.write_text(text, encoding="utf-8")
    return SceneFile(path)


def test_its_exception_would_be_a_fault_if_it_were_not_meant(tmp_path: Path) -> None:
    file = _file(tmp_path, SCENES[-1].split("meant:")[0])
    assert [one.rule for one in faults_in(file, file.draw(), ())] == ["face_hidden"]


def test_its_anchors_by_hand_can_be_read(tmp_path: Path) -> None:
    [note] = [block for block in BLOCKS if "figures:" in block]
    path = tmp_path / "one.yaml"
    path.write_text(note, encoding="utf-8")
    noor, teta = anchors_in(read_note(path, ("NOOR", "TETA"))).figures
    assert noor.mouth == (0.5075, 0.548) and teta.who == "TETA"


@pytest.mark.parametrize("shape", [Scene, Actor, Group, Prop, Voice, Glow, Grade, Camera])
def test_it_names_every_key(shape: type[Scene]) -> None:
    assert [key for key in shape.__struct_fields__ if key not in NAMED] == []


def test_it_names_every_rule_and_every_light() -> None:
    assert [rule.__name__ for rule in RULES if rule.__name__ not in NAMED] == []
    assert [mood for mood in MOODS if mood not in NAMED] == []


def test_its_pictures_are_there_and_small() -> None:
    pictures = [DOCS / name for name in re.findall(r"!\[.*?\]\((.*?)\)", TEXT)]
    assert len(pictures) >= 4
    assert sum(path.stat().st_size for path in pictures) < 1_000_000


def test_its_paths_are_there() -> None:
    """Folders and modules that it sends a reader to."""
    paths = re.findall(r"`(kiosk/[\w/.]+|docs/[\w/.-]+)`", TEXT)
    assert len(paths) >= 7
    assert [path for path in paths if not (DOCS.parent / path).exists()] == []
    assert "tent_outside" in PLACES
