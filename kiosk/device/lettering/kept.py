"""Places that were found at the author's desk, so that no tablet has to search for them.

A search takes a tenth of a second and holds up whoever paints; what it finds depends on the panel
alone. `stories/<id>/lettering/<language>.json` keeps it, by a digest of all that it depends on: a
panel that has changed since is simply not found here, and searched for. It knows no search.
"""

import logging
from hashlib import blake2b
from pathlib import Path

import msgspec

from kiosk.device.lettering.pairs import Spot
from kiosk.device.lettering.panel import Found
from kiosk.device.lettering.pango import know, words_of
from kiosk.device.lettering.setting import Block
from kiosk.model.geometry import Box
from kiosk.model.language import language
from kiosk.model.picture import Lettering

_log = logging.getLogger(__name__)

#: Left, top, right and bottom of a body in reading coordinates, and each row's past-last word.
KeptSpot = tuple[float, float, float, float, tuple[int, ...]]
#: A panel at one size: what its places cost, and a spot for each of its lines.
KeptPanel = tuple[float, tuple[KeptSpot, ...]]


class KeptFile(msgspec.Struct, frozen=True):
    """What a file holds: places by digest, and `made_by` which letterer.

    `rooms`, in the file of the language in which a story was written, says by panel how many times
    its words have room: for translators. `rows` are words as they were measured (see pango.know),
    by boldness ('1' or '0') and text.
    """

    made_by: str = ""
    rooms: dict[str, float] = {}
    rows: dict[str, tuple[int, ...]] = {}
    panels: dict[str, KeptPanel] = {}


def alone(lettering: Lettering) -> Lettering:
    """What the places of a panel's balloons depend on, and nothing else.

    Not how many are shown, what is lit, where the panel is, nor the size that a reader wished for.
    """
    return msgspec.structs.replace(
        lettering, key="", box=Box(0, 0, 1, 1), shown=0, lit=None, text_size=1, page=(),
    )


def digest(still: Lettering, size: float) -> str:
    """The name under which the places of a panel that is `alone` are kept, at a Latin size."""
    told = msgspec.json.encode((still, round(size, 3)))
    return blake2b(told, digest_size=12).hexdigest()


def read_kept(path: Path) -> KeptFile:
    """The file at `path`; an empty one where there is none or it is torn: a search costs time."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=KeptFile)
    except FileNotFoundError:
        return KeptFile()
    except (OSError, ValueError, msgspec.MsgspecError) as error:
        _log.warning("%s: its lettering is searched for anew: %s", path, error)
        return KeptFile()


def kept_path(story_dir: Path, code: str) -> Path:
    """Where the lettering of a story in language `code` is kept."""
    return story_dir / "lettering" / f"{code}.json"


def as_kept(found: Found) -> KeptPanel:
    """Places as they are written down."""
    price, spots = found
    return round(price, 2), tuple(
        (spot.left, spot.top, spot.right, spot.bottom, tuple(past for _, past in spot.block.words))
        for spot in spots
    )


def found_again(kept: KeptPanel, still: Lettering, size: float) -> Found | None:
    """Places as they were found; None where they cannot be those of this panel."""
    price, rows = kept
    texts = [words_of(line.text) for line in still.lines]
    if len(rows) != len(texts):
        return None
    spots = []
    for (left, top, right, bottom, pasts), words in zip(rows, texts, strict=True):
        spans = tuple(zip((0, *pasts), pasts, strict=False))
        if not pasts or pasts[-1] != len(words) or list(pasts) != sorted(pasts):
            return None
        texts_of_rows = tuple(" ".join(words[first:past]) for first, past in spans)
        half_w, half_h = (right - left) / 2, (bottom - top) / 2
        block = Block(texts_of_rows, spans, half_w, half_h, size, 0.0)
        spots.append(Spot(block, left, top, right, bottom, 0.0))
    return price, tuple(spots)


class Kept:
    """The lettering of all stories under `stories`, read a language at a time when it is needed."""

    def __init__(self, stories: Path | None = None) -> None:
        self._stories = stories
        self._languages: dict[str, dict[str, KeptPanel]] = {}

    def found(self, still: Lettering, size: float) -> Found | None:
        """The places of a panel that is `alone`; None where they were never found before."""
        kept = self._of(still.language).get(digest(still, size))
        return found_again(kept, still, size) if kept else None

    def _of(self, code: str) -> dict[str, KeptPanel]:
        if self._stories is None:
            return {}
        if code not in self._languages:
            panels: dict[str, KeptPanel] = {}
            for path in sorted(self._stories.glob(f"*/lettering/{code}.json")):
                file = read_kept(path)
                panels |= file.panels
                for row, pixels in file.rows.items():
                    know(words_of(row[1:]), row[:1] == "1", language(code).rtl, pixels)
            self._languages[code] = panels
        return self._languages[code]
