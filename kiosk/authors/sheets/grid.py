"""A contact sheet: pictures in rows, each with its name under it; it knows not what they show."""

from collections.abc import Iterable, Sequence

from PIL import Image, ImageDraw, ImageFont

PAPER = "#f5e7ce"
_INK = "#3a2233"
_GAP = 10
_NAME = 15
_HEADING = 26

#: A name and its picture.
Cell = tuple[str, Image.Image]


def sheet(
    title: str, cells: Iterable[Cell], columns: int, size: tuple[int, int]
) -> Image.Image:
    """The cells under a title; every picture stands at the foot of a field of `size`."""
    laid = list(cells)
    step = size[0] + _GAP, size[1] + _NAME + 2 * _GAP
    rows = -(-len(laid) // columns)
    columns = min(columns, max(1, len(laid)))
    top = _HEADING + 3 * _GAP
    page = Image.new("RGB", (columns * step[0] + _GAP, rows * step[1] + top), PAPER)
    _write(page, title, (_GAP, _GAP), _HEADING, page.width)
    for index, (name, picture) in enumerate(laid):
        at = _GAP + index % columns * step[0], top + index // columns * step[1]
        _lay(page, fitted(picture, size), at, size)
        _write(page, name, (at[0], at[1] + size[1] + _GAP // 2), _NAME, size[0])
    return page


def fitted(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The picture as large as its field allows, never larger than it is."""
    shrunk = picture.copy()
    shrunk.thumbnail(size, Image.Resampling.LANCZOS)
    return shrunk


def trimmed(picture: Image.Image, margin: int = 6) -> Image.Image:
    """What is painted of a cutout, with a margin; a cutout of nothing stays as it is."""
    box = picture.getchannel("A").getbbox()
    if box is None:
        return picture
    left, top, right, bottom = box
    return picture.crop((
        max(0, left - margin), max(0, top - margin),
        min(picture.width, right + margin), min(picture.height, bottom + margin),
    ))


def _lay(
    page: Image.Image, picture: Image.Image, at: tuple[int, int], size: tuple[int, int]
) -> None:
    """In the middle of its field, at the foot of it."""
    place = at[0] + (size[0] - picture.width) // 2, at[1] + size[1] - picture.height
    page.paste(picture, place, picture if picture.mode == "RGBA" else None)


def _write(page: Image.Image, text: str, at: tuple[int, int], size: int, wide: int) -> None:
    """A line of text, smaller where the field is narrow."""
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(size)
    long = draw.textlength(text, font)
    if long > wide:
        font = ImageFont.load_default(max(8, int(size * wide / long)))
    draw.text(at, text, _INK, font)


def parted(cells: Sequence[Cell], most: int, columns: int) -> list[Sequence[Cell]]:
    """The cells in parts of about as many whole rows, at most so many: one can still look at them.

    No cells are one part, of none.
    """
    parts = max(1, -(-len(cells) // most))
    rows = -(-len(cells) // (columns * parts)) or 1
    step = rows * columns
    return [cells[start : start + step] for start in range(0, len(cells) or 1, step)]
