"""A card that lost its bytes gives a refusal or a story, never a crash."""

import contextlib
import shutil
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.library import StoryError
from kiosk.device.library.shelf import open_script

TINY = Path(__file__).parents[2] / "stories" / "tiny"
FILES = {
    name: (TINY / name).read_bytes() for name in ("story.yaml", "chapters/1.yaml", "questions.yaml")
}


@given(name=st.sampled_from(sorted(FILES)), at=st.floats(0, 1), gap=st.integers(1, 60),
       noise=st.binary(max_size=12))
def test_a_story_with_a_hole_in_it_is_read_or_refused(
    name: str, at: float, gap: int, noise: bytes
) -> None:
    whole = FILES[name]
    start = int(at * len(whole))
    torn = whole[:start] + noise + whole[start + gap:]
    with tempfile.TemporaryDirectory() as there:
        folder = Path(there) / "tiny"
        shutil.copytree(TINY, folder, ignore=shutil.ignore_patterns("pictures"))
        (folder / name).write_bytes(torn)
        with contextlib.suppress(StoryError):
            assert open_script(folder).story.id
