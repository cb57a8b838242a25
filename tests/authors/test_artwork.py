"""An artist's own picture works as well as a drawn one, and whatever is wrong with it is said."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from kiosk.authors.anchors import anchors_in, read_note
from kiosk.authors.draw import MAX_BYTES, Mode, Result, draw, panel
from kiosk.device.library.anchors import read_anchors
from kiosk.device.library.problems import Problem, StoryError
from kiosk.model.geometry import Box

SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500" viewBox="0 0 800 500">
  <rect width="800" height="500" fill="#f0c878"/>
  <circle cx="400" cy="250" r="90" fill="#a04030"/>
</svg>
"""
NOTE = """\
size: [1600, 1000]
figures:
  - {who: NOOR, mouth: [800, 540], head: [700, 400, 200, 220], hands: [[640, 700, 80, 80]]}
focus:
  - [1200, 100, 200, 100]
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story with one panel: an SVG, and who is where in pixels."""
    art = tmp_path / "artwork"
    art.mkdir()
    (art / "one.svg").write_text(SVG, encoding="utf-8")
    (art / "one.yaml").write_text(NOTE, encoding="utf-8")
    return tmp_path


def _said(story: Path, mode: Mode = "all") -> str:
    [done] = draw(story, mode=mode)
    return done.outcome if isinstance(done, Result) else str(done)


def _painting(size: tuple[int, int] = (1600, 1000), kind: str = "PNG") -> bytes:
    image = Image.new("RGB", size, "#f0c878")
    ImageDraw.Draw(image).ellipse((100, 100, 500, 500), fill="#a04030")
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def _instead(story: Path, name: str, data: bytes) -> None:
    (story / "artwork" / "one.svg").unlink()
    (story / "artwork" / name).write_bytes(data)


def test_a_drawing_in_svg_becomes_a_panel_with_the_artist_s_anchors(story: Path) -> None:
    assert _said(story) == "drawn"
    with Image.open(story / "pictures" / "one.webp") as picture:
        assert (picture.format, picture.size) == ("WEBP", (1600, 1000))
        red, green, blue = picture.convert("RGB").getpixel((800, 500))  # type: ignore[misc]
    assert abs(red - 0xA0) < 8 and abs(green - 0x40) < 8 and abs(blue - 0x30) < 8
    [figure] = read_anchors(story / "pictures" / "one.json").figures
    assert figure.who == "NOOR" and figure.mouth == (0.5, 0.54)
    assert figure.head == Box(0.4375, 0.4, 0.125, 0.22)
    assert figure.hands == (Box(0.4, 0.7, 0.05, 0.08),)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_painting_of_any_size_in_the_right_shape_becomes_a_panel(
    story: Path, kind: str
) -> None:
    _instead(story, f"one.{kind.lower()}", _painting((3200, 2000), kind))
    assert _said(story) == "drawn"
    with Image.open(story / "pictures" / "one.webp") as picture:
        assert picture.size == (1600, 1000)


def test_a_webp_that_is_as_it_must_be_stays_as_it_is(story: Path) -> None:
    painting = _painting(kind="WEBP")
    _instead(story, "one.webp", painting)
    assert _said(story) == "drawn"
    assert (story / "pictures" / "one.webp").read_bytes() == painting


def test_a_grainy_painting_is_saved_a_little_coarser_so_that_it_fits(story: Path) -> None:
    grain = Image.effect_noise((1600, 1000), 8).convert("RGB")
    out = io.BytesIO()
    grain.save(out, "PNG")
    _instead(story, "one.png", out.getvalue())
    said = _said(story)
    size = (story / "pictures" / "one.webp").stat().st_size if said == "drawn" else 0
    assert said == "drawn" and size <= MAX_BYTES


def test_what_was_converted_is_checked_against_its_source(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel, "SAMPLE", 1 << 40)
    assert "has not been drawn" in _said(story, "check")
    assert _said(story) == "drawn"
    assert [_said(story, mode) for mode in ("check", "thorough", "changed")] == [
        "same", "same", "unchanged",
    ]
    (story / "artwork" / "one.svg").write_text(SVG.replace("#a04030", "#30a040"), "utf-8")
    assert "is not what its source draws" in _said(story, "check")
    assert _said(story, "changed") == "drawn"


def test_changed_anchors_alone_are_a_change(story: Path) -> None:
    draw(story)
    (story / "artwork" / "one.yaml").write_text(NOTE.replace("540", "550"), encoding="utf-8")
    assert "has other anchors" in _said(story, "check")
    assert _said(story, "changed") == "drawn"
    assert read_anchors(story / "pictures" / "one.json").figures[0].mouth == (0.5, 0.55)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("one.svg", SVG.replace("/>", "/><text>Hi</text>", 1).encode(), "writing in line 2"),
        ("one.svg", SVG.replace("<rect", '<image href="a.png"/><rect').encode(),
         "a picture of another file in line 2"),
        ("one.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><g", "no SVG that can be drawn"),
        ("one.png", _painting((1000, 1000)), "1000 by 1000 pixels; a panel is 1600 by 1000"),
        ("one.png", _painting()[:900], "no whole SVG, PNG, JPEG or WebP"),
        ("one.webp", b"nothing", "no whole SVG, PNG, JPEG or WebP"),
    ],
)
def test_a_picture_that_cannot_be_a_panel_says_why(
    story: Path, name: str, data: bytes, said: str
) -> None:
    _instead(story, name, data)
    told = _said(story)
    assert told.startswith(f"artwork/{name}:1: This cannot be a panel: ")
    assert said in told
    assert not (story / "pictures").exists()


def test_a_picture_that_no_quality_makes_small_is_refused(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.authors.draw.sources.MAX_BYTES", 500)
    assert "too much fine grain" in _said(story)


def test_a_picture_without_anchors_asks_for_them(story: Path) -> None:
    (story / "artwork" / "one.yaml").unlink()
    assert _said(story) == (
        "artwork/one.svg:1: There is no one.yaml beside it to say who is where."
    )


def test_anchors_may_be_json_too(story: Path) -> None:
    (story / "artwork" / "one.yaml").unlink()
    (story / "artwork" / "one.json").write_text(
        '{"figures": [{"who": "NOOR", "mouth": [0.5, 0.5], "head": [0.4, 0.4, 0.2, 0.2]}]}'
    )
    assert _said(story) == "drawn"
    assert read_anchors(story / "pictures" / "one.json").figures[0].mouth == (0.5, 0.5)


def test_a_panel_with_a_scene_and_a_picture_has_one_source_too_many(story: Path) -> None:
    (story / "scenes").mkdir()
    (story / "scenes" / "one.yaml").write_text("place: house_inside\n", encoding="utf-8")
    [problem] = draw(story)
    assert isinstance(problem, Problem) and problem.rule == "two_sources"
    assert "scenes/one.yaml too" in str(problem)


# ---- anchors by hand -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("who: NOOR", "who: NOUR", 3, "There is no 'NOUR'. Did you mean 'NOOR'?"),
        ("mouth: [800, 540]", "mouth: [100, 540]", 3, "The mouth of NOOR is outside the head."),
        ("[700, 400, 200, 220]", "[700, 400, 0, 220]", 3, "this one has no area"),
        ("[700, 400, 200, 220]", "[700, 400, 200]", 3, "length"),
        ("[1200, 100, 200, 100]", "[2200, 100, 200, 100]", 5, "outside the picture."),
        ("size: [1600, 1000]\n", "", 2, "write `size: [1600, 1000]` above"),
        ("size: [1600, 1000]", "size: [0, 1000]", 1, "a width and a height"),
        ("size: [1600, 1000]", "version: 2", 1, "version 2 are not known"),
        ("focus:", "foci:", 1, "foci"),
        ("mouth:", "moth:", 3, "moth"),
    ],
)
def test_a_slip_in_hand_written_anchors_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, said: str
) -> None:
    path = tmp_path / "one.yaml"
    path.write_text(NOTE.replace(old, new), encoding="utf-8")
    with pytest.raises(StoryError) as caught:
        read_note(path, ("NOOR", "TETA"))
    first = caught.value.problems[0]
    assert first.line == line and said in first.message, str(first)
    assert first.file == f"{tmp_path.name}/one.yaml"


def test_somebody_who_is_not_of_the_story_may_stand_in_the_picture(tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"
    path.write_text(NOTE.replace("NOOR", "A_STRANGER"), encoding="utf-8")
    assert anchors_in(read_note(path, ("NOOR",))).figures[0].who == "A_STRANGER"
