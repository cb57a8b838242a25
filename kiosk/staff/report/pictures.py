"""Small pictures for a page that carries everything with it: cut, made small, and written into it.

It knows no count. A picture that is missing is left out; the words stand alone then.
"""

import base64
import io
from pathlib import Path

from PIL import Image

from kiosk.model.geometry import Box
from kiosk.model.questions import Answer, Question

#: Twice as many pixels as on the page, for paper; WebP of this quality takes 6 kB.
_WIDE = 360
_QUALITY = 62
#: Around a thing in a large picture, so that one sees where it is.
_AROUND = 0.06


class Album:
    """Finds pictures by the names that stories give them."""

    def __init__(self, stories: Path, assets: Path) -> None:
        self._stories = stories
        self._assets = assets

    def answer(self, story: str, question: Question, answer: Answer) -> str:
        """The picture of an answer as a data URI; of a thing to find, where it is.

        True and not true look alike in all questions: of those, the question's own picture is seen.
        """
        if question.kind == "true_false" and question.picture:
            return self.small(question.picture)
        if answer.spot is None:
            return self.small(answer.picture)
        whole = f"{story}/{question.art}" if question.art else question.picture
        return self.small(whole, answer.spot.grown(_AROUND))

    def small(self, name: str, part: Box | None = None) -> str:
        """The picture `name`, or a part of it in fractions, as a data URI; "" where it is not."""
        path = self._path(name)
        if path is None:
            return ""
        with Image.open(path) as picture:
            small = picture.convert("RGB")
        if part is not None:
            wide, high = small.size
            small = small.crop((
                round(max(0.0, part.x) * wide), round(max(0.0, part.y) * high),
                round(min(1.0, part.right) * wide), round(min(1.0, part.bottom) * high)))
        small.thumbnail((_WIDE, _WIDE))
        kept = io.BytesIO()
        small.save(kept, "WEBP", quality=_QUALITY, method=6)
        return "data:image/webp;base64," + base64.b64encode(kept.getvalue()).decode()

    def _path(self, name: str) -> Path | None:
        story, _, art = name.rpartition("/")
        folder = self._stories / story if story else self._assets
        path = folder / "pictures" / f"{art}.webp"
        return path if name and path.is_file() else None
