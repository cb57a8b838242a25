"""The comic of the sitting behind the corner, taken to a stick; and the same typed at a desk."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from kiosk.app import comic, tablet
from kiosk.device import durable
from kiosk.device.drive import Drive
from kiosk.model.asides import Staff
from tests.app.kiosk import LOCALE, STORIES, Kiosk

CODE = tuple(f"digit:{digit}" for digit in "482913")
ASSETS = Path(__file__).parents[2] / "assets"


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages for quick eyes."""
    monkeypatch.setattr(comic, "SIZE", (480, 300))


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in, and stays mounted."""
    folder = tmp_path / "stick"
    folder.mkdir()
    plugged_in(monkeypatch, Drive(folder, "STICK", 10**9, False))
    return folder


def plugged_in(monkeypatch: pytest.MonkeyPatch, *drives: Drive) -> None:
    """Let these be the tablet's drives; the machine's own are not touched."""
    monkeypatch.setattr(tablet, "attach", lambda: None)
    monkeypatch.setattr(tablet, "drives", lambda: drives)


@pytest.fixture
def in_the_corner(kiosk: Kiosk) -> Kiosk:
    """A grown-up behind whom a child has read as far as the decision."""
    kiosk.opens("en").goes_on_to("D1").rests_on("pause").taps(*CODE, *CODE)
    assert isinstance(kiosk.screen, Staff)
    return kiosk


def test_the_comic_of_what_was_read_comes_to_the_stick_with_a_cover(
        in_the_corner: Kiosk, stick: Path) -> None:
    in_the_corner.taps("comic")
    (path,) = stick.iterdir()
    assert path.name == "kiosk-comic-tiny-en.pdf"
    assert len(PdfReader(path, strict=True).pages) == 2
    screen = in_the_corner.screen
    assert isinstance(screen, Staff) and screen.says in ("exported", "written")
    assert in_the_corner.written["file"] == path.name


def test_a_second_comic_takes_the_place_of_no_other(in_the_corner: Kiosk, stick: Path) -> None:
    in_the_corner.taps("comic").taps("comic")
    assert sorted(path.name for path in stick.iterdir()) == [
        "kiosk-comic-tiny-en-2.pdf", "kiosk-comic-tiny-en.pdf"]


def test_without_a_stick_one_sentence_says_what_to_do(
        in_the_corner: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    plugged_in(monkeypatch)
    in_the_corner.taps("comic")
    assert in_the_corner.written["says"].startswith("No USB stick was found.")


def test_a_stick_that_cannot_be_written_is_said_to_be_so(
        in_the_corner: Kiosk, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable, "replace", full)
    in_the_corner.taps("comic")
    assert in_the_corner.written["says"].startswith("The stick could not be written.")
    assert not list(stick.iterdir())


def test_a_stick_that_fails_already_when_it_is_looked_at_is_said_to_be_so(
        in_the_corner: Kiosk, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(folder: Path, stem: str) -> Path:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(comic, "_free", failing)
    in_the_corner.taps("comic")
    assert in_the_corner.written["says"].startswith("The stick could not be written.")


def test_where_nothing_was_read_there_is_no_comic_to_take(kiosk: Kiosk) -> None:
    kiosk.taps("open").rests_on("grown_ups").taps(*CODE, *CODE)
    assert isinstance(kiosk.screen, Staff)
    assert "comic" not in kiosk.offered


def test_a_comic_is_made_of_a_few_ids_of_its_path(tmp_path: Path) -> None:
    out = tmp_path / "comic.pdf"
    pages = comic.comic_of_path(STORIES, LOCALE, ASSETS, "tiny", "ar", ("D1.b",), out)
    assert len(PdfReader(out, strict=True).pages) == pages > 1


@pytest.mark.parametrize(("story", "language", "wanted", "name", "says"), [
    ("tiny", "en", ("D1.z",), "c.pdf", "'D1.z' does not lie on that path of tiny"),
    ("tiny", "ku", (), "c.pdf", "tiny is not ready in 'ku'; it is in en, ar"),
    ("tinny", "en", (), "c.pdf", "there is no story 'tinny' that opens"),
    ("tiny", "en", (), "c.png", "c.png should end in .pdf or .cbz"),
])
def test_what_cannot_be_made_is_said_in_a_sentence(
        tmp_path: Path, story: str, language: str, wanted: tuple[str, ...], name: str,
        says: str) -> None:
    with pytest.raises(LookupError) as refused:
        comic.comic_of_path(STORIES, LOCALE, ASSETS, story, language, wanted, tmp_path / name)
    assert refused.value.args[0] == says
    assert not list(tmp_path.iterdir())
