"""Pictures as the pages of a PDF or of a CBZ; it knows no story and draws nothing.

Both are the same bytes each time: nothing in them says when, where or by whom they were made.
"""

import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

import msgspec

Kind = Literal["pdf", "cbz"]

#: A4, lying down, in points; the picture stands in its middle.
_PAPER = (841.89, 595.28)
_MARGIN = 14.0
#: The first day that a zip archive can name.
_NO_DATE = (1980, 1, 1, 0, 0, 0)


class PagePicture(msgspec.Struct, frozen=True):
    """One page as a JPEG, and its size in pixels."""

    jpeg: bytes
    width: int
    height: int


def kind_of(path: Path) -> Kind | None:
    """What a file of that name is to be; None for any other ending."""
    return _KINDS.get(path.suffix.lower())


_KINDS: dict[str, Kind] = {".pdf": "pdf", ".cbz": "cbz"}


def comic_file(kind: Kind, pages: Iterable[PagePicture], title: str, language: str, *,
               rtl: bool) -> bytes:
    """The pages, in reading order, as one file; `rtl` books are turned from the right."""
    make = _pdf if kind == "pdf" else _cbz
    return make(pages, title, language, rtl)


def _pdf(pages: Iterable[PagePicture], title: str, language: str, rtl: bool) -> bytes:
    """PDF 1.4: a page holds its JPEG as it is, for every reader and printer unpacks JPEG itself."""
    pictures = list(pages)
    kids = " ".join(f"{4 + 3 * number} 0 R" for number in range(len(pictures)))
    turned = "/ViewerPreferences << /Direction /R2L /DisplayDocTitle true >> " if rtl else (
        "/ViewerPreferences << /DisplayDocTitle true >> ")
    objects: list[bytes] = [
        f"<< /Type /Catalog /Pages 2 0 R {turned}/Lang ({language}) >>".encode(),
        f"<< /Type /Pages /Count {len(pictures)} /Kids [{kids}] "
        f"/MediaBox [0 0 {_PAPER[0]} {_PAPER[1]}] >>".encode(),
        b"<< /Title " + _text(title) + b" >>",
    ]
    for number, picture in enumerate(pictures):
        objects += _page_objects(4 + 3 * number, picture)
    return _written(objects)


def _page_objects(first: int, picture: PagePicture) -> Iterator[bytes]:
    """A page, what it draws, and its picture: three objects from the number `first` on."""
    room = _PAPER[0] - 2 * _MARGIN, _PAPER[1] - 2 * _MARGIN
    scale = min(room[0] / picture.width, room[1] / picture.height)
    wide, high = picture.width * scale, picture.height * scale
    at = (_PAPER[0] - wide) / 2, (_PAPER[1] - high) / 2
    drawing = f"q {wide:.2f} 0 0 {high:.2f} {at[0]:.2f} {at[1]:.2f} cm /P Do Q".encode()
    yield (f"<< /Type /Page /Parent 2 0 R /Contents {first + 1} 0 R "
           f"/Resources << /XObject << /P {first + 2} 0 R >> >> >>").encode()
    yield _stream("", drawing)
    yield _stream(f"/Type /XObject /Subtype /Image /Width {picture.width} /Height {picture.height} "
                  "/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode ", picture.jpeg)


def _stream(about: str, content: bytes) -> bytes:
    head = f"<< {about}/Length {len(content)} >>\nstream\n".encode()
    return head + content + b"\nendstream"


def _text(text: str) -> bytes:
    """A string of any script, as PDF writes it: UTF-16 behind its mark, in hexadecimal digits."""
    return b"<" + (b"\xfe\xff" + text.encode("utf-16-be")).hex().upper().encode() + b">"


def _written(objects: list[bytes]) -> bytes:
    """The objects behind each other, and the table that says where each begins."""
    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    out += (f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 3 0 R >>\n"
            f"startxref\n{table}\n%%EOF\n").encode()
    return bytes(out)


def _cbz(pages: Iterable[PagePicture], title: str, language: str, rtl: bool) -> bytes:
    """A comic archive: the pages by number, and ComicInfo.xml, which readers look for."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as archive:
        count = 0
        for count, page in enumerate(pages, 1):
            archive.writestr(zipfile.ZipInfo(f"{count:03d}.jpg", _NO_DATE), page.jpeg)
        archive.writestr(zipfile.ZipInfo("ComicInfo.xml", _NO_DATE),
                         _comic_info(title, language, count, rtl))
    return whole.getvalue()


def _comic_info(title: str, language: str, count: int, rtl: bool) -> bytes:
    plain = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    manga = "YesAndRightToLeft" if rtl else "No"
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<ComicInfo>\n'
        f"  <Title>{plain}</Title>\n  <PageCount>{count}</PageCount>\n"
        f"  <LanguageISO>{language}</LanguageISO>\n  <Manga>{manga}</Manga>\n</ComicInfo>\n"
    ).encode()
