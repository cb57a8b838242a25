"""Every screen looks as it did when it was last looked at and found right.

What has changed on purpose is made anew with `python -m tests.regolden`, and looked at.
"""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.regolden import (
    BUILT,
    GOLDEN,
    SIZE,
    Photographer,
    Screen,
    difference,
    screens,
    side_by_side,
)

ALL = list(screens())


@pytest.fixture(scope="session")
def photographer(tmp_path_factory: pytest.TempPathFactory) -> Photographer:
    return Photographer(tmp_path_factory.mktemp("golden"))


@pytest.mark.parametrize("screen", ALL, ids=lambda screen: screen.name)
def test_a_screen_looks_as_it_did(photographer: Photographer, screen: Screen) -> None:
    got = photographer.picture(screen)
    built = BUILT / f"{screen.name}.png"
    if not screen.golden.exists():
        built.parent.mkdir(parents=True, exist_ok=True)
        got.save(built)
        pytest.fail(f"{screen.name} has no golden picture; look at {built}, then "
                    f"python -m tests.regolden {screen.name}")
    with Image.open(screen.golden) as golden:
        expected = golden.convert("RGB")
    assert got.size == expected.size
    apart = difference(got, expected)
    if apart.seen:
        side_by_side(got, expected, built)
        pytest.fail(f"{screen.name} looks different ({apart.mean:.2f} on the whole, "
                    f"{apart.worst:.0f} at worst); got | expected | difference: {built}")


def test_no_golden_picture_is_left_over() -> None:
    wanted = {screen.golden for screen in ALL}
    left = sorted(path for path in GOLDEN.glob("*/*.png") if path not in wanted)
    assert not left


def plain() -> Image.Image:
    """A sheet of paper."""
    return Image.new("RGB", SIZE, "#f6ead6")


def test_a_rounding_is_not_seen() -> None:
    noisy = plain().point(lambda level: level - 1 if level % 2 else level)
    assert not difference(noisy, plain()).seen


def test_one_word_left_out_is_seen() -> None:
    written = plain()
    ImageDraw.Draw(written).text((300, 200), "word", fill="#3a2233")
    assert difference(written, plain()).seen


def test_the_same_picture_does_not_differ_at_all() -> None:
    apart = difference(plain(), plain())
    assert (apart.mean, apart.worst) == (0, 0)


def test_a_difference_is_laid_side_by_side(tmp_path: Path) -> None:
    side_by_side(plain(), Image.new("RGB", SIZE), tmp_path / "ar" / "p1.png")
    with Image.open(tmp_path / "ar" / "p1.png") as sheet:
        assert sheet.size == (3 * SIZE[0], SIZE[1])
