"""The guide of a story as a PDF to be printed in black and white; it knows no screen.

It is asked for at a desk, and never on a tablet.
"""

from pathlib import Path

from kiosk.authors.booklet.content import Booklet, booklet
from kiosk.authors.booklet.setting import NotPrinted, Printed, Where, as_pdf
from kiosk.authors.translate.guides import needs_native_reader
from kiosk.device.library import open_library
from kiosk.model.story import Story

__all__ = ["Booklet", "NoGuide", "NotPrinted", "Printed", "Where", "as_pdf", "booklet",
           "open_booklet", "print_guide"]


class NoGuide(Exception):
    """There is nothing to print; says why, in a sentence."""


def print_guide(
    stories_dir: Path, locale_dir: Path, story_id: str, code: str, out: Path
) -> int:
    """Write the guide of `story_id` in language `code` to `out`; the number of its pages.

    Raises NoGuide, and NotPrinted.
    """
    whole, story = open_booklet(stories_dir, locale_dir, story_id, code)
    printed = as_pdf(whole, story, stories_dir / story_id / "pictures")
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_bytes(printed.pdf)
    return printed.pages


def open_booklet(
    stories_dir: Path, locale_dir: Path, story_id: str, code: str
) -> tuple[Booklet, Story]:
    """What is to be printed, and its story; raises NoGuide."""
    library = open_library(stories_dir, locale_dir)
    if story_id not in library.stories:
        raise NoGuide(f"there is no story {story_id!r} that opens; kiosk check says why")
    if code not in (ready := library.ready(story_id)):
        raise NoGuide(f"{story_id} is not ready in {code!r}; it is in {', '.join(ready)}")
    guide = library.guide(story_id, code)
    if guide is None:
        raise NoGuide(f"{story_id} has no guide.yaml that opens; kiosk check says why")
    story = library.story(story_id, code)
    unread = needs_native_reader(locale_dir, story_id, code)
    return booklet(guide, story, library.interface(code), unread), story
