"""A comic as a file: every page once and in order, and nothing that tells whose or when."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from kiosk.device.comic_file import Kind, PagePicture, comic_file, kind_of

TITLE = "الْعَوْدَةُ إِلَى الْبَيْتِ مِنْ جَدِيد"
COLOURS = [(200, 30, 40), (20, 160, 60), (30, 60, 200)]


def page(colour: tuple[int, int, int]) -> PagePicture:
    """A page of one colour."""
    out = io.BytesIO()
    Image.new("RGB", (160, 100), colour).save(out, "JPEG", quality=95)
    return PagePicture(out.getvalue(), 160, 100)


def written(kind: Kind, *, rtl: bool = True) -> bytes:
    return comic_file(kind, map(page, COLOURS), TITLE, "ar" if rtl else "en", rtl=rtl)


def colours(pictures: list[bytes]) -> list[tuple[int, int, int]]:
    """The colour in the middle of each picture, as near as JPEG keeps it."""
    found = []
    for picture in pictures:
        with Image.open(io.BytesIO(picture)) as image:
            found.append(image.convert("RGB").getpixel((80, 50)))
    return found  # type: ignore[return-value]  # an RGB picture's pixels are triples


def near(got: list[tuple[int, int, int]]) -> bool:
    return len(got) == len(COLOURS) and all(
        abs(a - b) <= 4 for one, other in zip(got, COLOURS, strict=True)
        for a, b in zip(one, other, strict=True))


def test_a_pdf_has_every_page_in_order_on_paper_that_lies_down() -> None:
    reader = PdfReader(io.BytesIO(written("pdf")), strict=True)
    assert near(colours([one.images[0].data for one in reader.pages]))
    assert all(one.mediabox.width > one.mediabox.height for one in reader.pages)


def test_a_pdf_bears_its_title_in_its_own_letters_and_its_language() -> None:
    reader = PdfReader(io.BytesIO(written("pdf")), strict=True)
    assert reader.metadata is not None
    assert reader.metadata.title == TITLE
    assert reader.trailer["/Root"]["/Lang"] == "ar"


@pytest.mark.parametrize(("rtl", "direction"), [(True, "/R2L"), (False, None)])
def test_a_pdf_is_turned_the_way_its_language_is_read(rtl: bool, direction: str | None) -> None:
    root = PdfReader(io.BytesIO(written("pdf", rtl=rtl)), strict=True).trailer["/Root"]
    assert root["/ViewerPreferences"].get("/Direction") == direction


def test_a_picture_keeps_its_shape_and_stays_on_the_paper() -> None:
    reader = PdfReader(io.BytesIO(written("pdf")), strict=True)
    drawn = reader.pages[0].get_contents()
    assert drawn is not None
    _, wide, _, _, high, x, y, *_ = drawn.get_data().split()
    assert float(wide) / float(high) == pytest.approx(1.6, abs=0.01)
    assert float(x) > 0 and float(x) + float(wide) < 841.9
    assert float(y) > 0 and float(y) + float(high) < 595.3


@pytest.mark.parametrize("kind", ["pdf", "cbz"])
def test_nothing_says_when_where_or_by_whom_it_was_made(kind: Kind) -> None:
    content = written(kind)
    assert content == written(kind)
    for telling in (b"Date", b"Author", b"Creator", b"Producer", b"/ID"):
        assert telling not in content


def test_a_cbz_has_its_pages_by_number_and_says_from_where_it_is_read() -> None:
    with zipfile.ZipFile(io.BytesIO(written("cbz"))) as archive:
        names = archive.namelist()
        assert names == ["001.jpg", "002.jpg", "003.jpg", "ComicInfo.xml"]
        assert near(colours([archive.read(name) for name in names[:3]]))
        info = archive.read("ComicInfo.xml").decode()
        assert all(one.date_time == (1980, 1, 1, 0, 0, 0) for one in archive.infolist())
    assert "<Manga>YesAndRightToLeft</Manga>" in info and "<PageCount>3</PageCount>" in info
    with zipfile.ZipFile(io.BytesIO(written("cbz", rtl=False))) as archive:
        assert "<Manga>No</Manga>" in archive.read("ComicInfo.xml").decode()


def test_a_title_is_safe_in_xml() -> None:
    content = comic_file("cbz", [page(COLOURS[0])], "Noor & <Sami>", "en", rtl=False)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert "Noor &amp; &lt;Sami&gt;" in archive.read("ComicInfo.xml").decode()


@pytest.mark.parametrize(("name", "kind"), [
    ("a.pdf", "pdf"), ("A.CBZ", "cbz"), ("a.zip", None), ("pdf", None)])
def test_the_ending_of_a_name_says_what_the_file_is(name: str, kind: Kind | None) -> None:
    assert kind_of(Path(name)) == kind
