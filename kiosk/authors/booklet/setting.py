"""A booklet set by Typst, with our fonts and nobody else's; it knows no words.

Typst shapes Arabic and Sorani, turns the page round for them, and leaves text that can be selected
and read aloud.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import typst

from kiosk.authors.booklet.content import Booklet
from kiosk.authors.booklet.pictures import CARD_WIDTH, COVER_WIDTH, print_picture
from kiosk.device.lettering.fonts import FAMILY, font_bytes
from kiosk.model.story import Panel, Story

TEMPLATE = Path(__file__).with_name("guide.typ")


class NotPrinted(Exception):
    """The PDF could not be made; says why."""


class Where(msgspec.Struct, frozen=True):
    """Where a text begins: its page, from 1, and its place on it, in points from the top left."""

    id: str
    page: int
    x: float
    y: float


class Printed(msgspec.Struct, frozen=True):
    """The finished PDF, and where every text of the guide stands in it, page by page."""

    pdf: bytes
    places: tuple[Where, ...]
    pages: int


def as_pdf(whole: Booklet, story: Story, pictures: Path) -> Printed:
    """`whole` as a PDF; the same bytes each time.

    `pictures` is the folder of the story's pictures. Raises NotPrinted.
    """
    with TemporaryDirectory() as folder:
        compiler = _compiler(whole, story, pictures, Path(folder))
        try:
            # PDF/UA: tagged, in a language, words for every picture, for who reads by ear.
            pdf = compiler.compile(format="pdf", pdf_standards=["ua-1"])
            told = compiler.query("<told>", field="value", one=True)
        except typst.TypstError as fault:
            raise NotPrinted(str(fault)) from fault
    assert isinstance(pdf, bytes)  # a PDF is one file; only pictures come as a list
    placed = msgspec.json.decode(told, type=_Told)
    return Printed(pdf, placed.places, placed.pages)


class _Told(msgspec.Struct, frozen=True):
    """What the template says of its own layout."""

    places: tuple[Where, ...]
    pages: int


def _compiler(whole: Booklet, story: Story, pictures: Path, folder: Path) -> typst.Compiler:
    """A compiler in `folder`, with all that the template asks for."""
    (folder / "pictures").mkdir()
    for name, width, turned in _needed(whole, story):
        source = pictures / Path(name).with_suffix(".webp")
        try:
            print_picture(source, folder / "pictures" / name, width, turned)
        except OSError as fault:
            raise NotPrinted(f"{source.name} cannot be read ({fault})") from fault
    fonts = folder / "fonts"
    fonts.mkdir()
    for weight in ("Regular", "Bold"):
        (fonts / f"{FAMILY}-{weight}.ttf").write_bytes(font_bytes(weight))
    (folder / "guide.json").write_bytes(msgspec.json.encode(whole))
    shutil.copy(TEMPLATE, folder / "guide.typ")
    only_ours = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts)]
    )
    return typst.Compiler(input=str(folder / "guide.typ"), root=str(folder), font_paths=only_ours)


def _needed(whole: Booklet, story: Story) -> Iterator[tuple[str, int, bool]]:
    """(file, width in pixels, whether it is turned round) of every picture, the cover first."""
    rtl = whole.direction == "rtl"
    if whole.cover:
        yield whole.cover.file, COVER_WIDTH, rtl
    safe = {node.art for node in story.nodes.values()
            if isinstance(node, Panel) and node.mirror == "safe"}
    for card in (card for chapter in whole.chapters for card in chapter.cards):
        name = card.picture.file
        yield name, CARD_WIDTH, rtl and Path(name).stem in safe
