"""A card that lost its bytes gives a refusal, a gap or a story, never a crash."""

import contextlib
import shutil
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.library import StoryError
from kiosk.device.library.anchors import read_anchors
from kiosk.device.library.catalogue import read_catalogue
from kiosk.device.library.shelf import open_script

TINY = Path(__file__).parents[2] / "stories" / "tiny"
FILES = {
    name: (TINY / name).read_bytes() for name in ("story.yaml", "chapters/1.yaml", "questions.yaml")
}


PO = (TINY.parents[1] / "locale" / "ar" / "LC_MESSAGES" / "tiny.po").read_bytes()
ANCHORS = (TINY / "pictures" / "p5.json").read_bytes()

FRACTION = st.floats(0, 1)
NOISE = st.binary(max_size=12) | st.text('"\\\n#msgid[]{}019:,.-', max_size=12).map(str.encode)


def torn(whole: bytes, at: float, gap: int, noise: bytes) -> bytes:
    """`whole` with `gap` bytes lost at a fraction of its length, and `noise` in their place."""
    start = int(at * len(whole))
    return whole[:start] + noise + whole[start + gap:]


@given(name=st.sampled_from(sorted(FILES)), at=FRACTION, gap=st.integers(0, 60), noise=NOISE)
def test_a_story_with_a_hole_in_it_is_read_or_refused(
    name: str, at: float, gap: int, noise: bytes
) -> None:
    with tempfile.TemporaryDirectory() as there:
        folder = Path(there) / "tiny"
        shutil.copytree(TINY, folder, ignore=shutil.ignore_patterns("pictures"))
        (folder / name).write_bytes(torn(FILES[name], at, gap, noise))
        with contextlib.suppress(StoryError):
            assert open_script(folder).story.id


@given(at=FRACTION, gap=st.integers(0, 4000), noise=NOISE)
def test_a_catalogue_with_a_hole_in_it_holds_no_empty_text(
    at: float, gap: int, noise: bytes
) -> None:
    with tempfile.TemporaryDirectory() as there:
        path = Path(there) / "tiny.po"
        path.write_bytes(torn(PO, at, gap, noise))
        assert all(read_catalogue(path).texts.values())


@given(at=FRACTION, gap=st.integers(0, 200), noise=NOISE)
def test_anchors_with_a_hole_in_them_are_read_or_empty(at: float, gap: int, noise: bytes) -> None:
    with tempfile.TemporaryDirectory() as there:
        path = Path(there) / "p5.json"
        path.write_bytes(torn(ANCHORS, at, gap, noise))
        for figure in read_anchors(path).figures:
            assert -1 <= figure.head.x <= 2 and -1 <= figure.mouth[0] <= 2
