"""Draws the icons and the small pictures under assets, or says which of them are out of date.

It knows where files lie and what they are called, and nothing of what is in the pictures.
"""

from collections.abc import Collection
from pathlib import Path

from PIL import Image, ImageDraw

from kiosk.drawing.smalls.files import differs, file_of, raster
from kiosk.drawing.smalls.registry import SMALLS, small

_SHEET_GROUNDS = ("#fffaf0", "#e4ede0")


def draw_smalls(
    assets_dir: Path, only: Collection[str] | None = None, check: bool = False
) -> list[Path]:
    """Draw all small pictures, or `only` those named; the files that were not as they are now.

    With `check` nothing is written, and a file that no eye could tell from its drawing is as it
    should be. Raises ValueError for a name that no picture has.
    """
    names = sorted(SMALLS) if only is None else list(only)
    return [path for name in names if (path := _draw(assets_dir, name, check))]


def _draw(assets_dir: Path, name: str, check: bool) -> Path | None:
    picture = small(name)
    path = assets_dir / picture.path
    data = file_of(picture)
    there = path.read_bytes() if path.exists() else b""
    if there == data or (check and _shows_the_same(there, data)):
        return None
    if not check:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return path


def _shows_the_same(file: bytes, drawn: bytes) -> bool:
    try:
        return not differs(file, drawn)
    except OSError:  # a missing or torn file shows nothing
        return False


def contact_sheet(
    only: Collection[str] | None = None, *, cell: int = 200, columns: int = 6
) -> Image.Image:
    """The pictures as large as a child sees them on a card, for an editor's eye.

    See-through ones lie on the card's colour and, small, on the calm corner's.
    """
    names = sorted(SMALLS) if only is None else list(only)
    rows = -(-len(names) // columns)
    shapes = [small(name).pixels for name in names]
    step = max(round(cell * min(1, high / wide)) for wide, high in shapes) + 30
    sheet = Image.new("RGB", (columns * (cell + 16), rows * step), _SHEET_GROUNDS[0])
    for index, name in enumerate(names):
        at = (index % columns * (cell + 16) + 8, index // columns * step + 6)
        _lay(sheet, name, at, cell, step)
    return sheet


def _lay(sheet: Image.Image, name: str, at: tuple[int, int], cell: int, step: int) -> None:
    whole = raster(small(name)).convert("RGBA")
    shown = whole.copy()
    shown.thumbnail((cell, cell), Image.Resampling.LANCZOS)
    sheet.paste(shown, at, shown)
    ImageDraw.Draw(sheet).text((at[0], at[1] + step - 20), name, fill="#3a2233")
    if small(name).clear:
        tiny = whole.resize((60, 60), Image.Resampling.LANCZOS)
        corner = (at[0] + cell - 62, at[1] + cell - 50)
        sheet.paste(_SHEET_GROUNDS[1], (*corner, corner[0] + 70, corner[1] + 70))
        sheet.paste(tiny, (corner[0] + 5, corner[1] + 5), tiny)
