"""The lettering of a whole story, proved page by page as children will see it; it mends nothing.

Every page that there can be is lettered in every language and at every text size by the letterer
of the kiosk, and what it promises is looked for on the finished outlines. A panel that breaks a
promise can be drawn, so that an author sees what is meant.
"""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import msgspec

from kiosk.authors.check.desk import Desk, Finding
from kiosk.authors.lettering import letterings, out_of_date
from kiosk.authors.setting import TEXT_SIZES
from kiosk.device.lettering import Letterer
from kiosk.device.lettering.kept import kept_path, read_kept
from kiosk.device.lettering.proof import proved
from kiosk.model.picture import Lettering
from kiosk.model.story import Line, Panel, Story

#: No surface is large enough for more.
MOST_LETTERS = 1000

#: A story of fewer panels is looked at sooner than a second process has started.
_FEW = 12

#: What is promised, by the code of the rule that finds where it is not kept.
LETTERED: dict[str, str] = {
    "lettering_does_not_fit":
        "In every language and at every text size all words of a panel find room on the page.",
    "word_outside_its_balloon":
        "Every word lies inside the curve of its balloon, not only inside its box.",
    "lone_word":
        "A short word stands alone on a row only where there is no other way to break the line.",
    "covers_a_face_or_hand": "No face and no hand lies under a balloon or its tail.",
    "tail_length":
        "A tail ends 50 to 60 % of the way to the mouth, or where the speaker's head begins.",
    "out_of_order": "Who speaks first stands first in reading order, whichever the direction.",
    "balloons_touch": "No balloon and no tail lies on another.",
    "lettering_not_kept":
        "A story that brings the places of its balloons brings them all: a tablet that has to "
        "search for one holds up whoever turns the page.",
    "covers_too_much": "At most 45 % of a panel lies under its balloons.",
}


class Shown(msgspec.Struct, frozen=True):
    """One promise that a panel does not keep: at which text size, by which line, in words."""

    panel: str
    text_size: int
    rule: str
    line: str
    message: str


def lettered(desk: Desk, jobs: int = 2, drawn: Path | None = None) -> list[Finding]:
    """Every promise of the letterer that a story breaks, `jobs` languages at once.

    A PNG of each such panel is written to the folder `drawn`, where that is given.
    """
    look = partial(_look, desk.script.folder.parent, drawn)
    stories = list(desk.stories.values())
    if jobs == 1 or sum(1 for _ in desk.panels()) < _FEW:
        shown = list(map(look, stories))
    else:
        with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
            shown = list(pool.map(look, stories))
    return [*_not_kept(desk), *dict.fromkeys(
        desk.script.problem(one.line or one.panel, one.rule,
                            f"In {story.language!r}: {one.line or one.panel}: {one.message}")
        for story, found in zip(stories, shown, strict=True) for one in found
    )]


def _not_kept(desk: Desk) -> Iterator[Finding]:
    """Where a tablet would have to search, in the languages in which the story is whole."""
    folder = desk.script.folder
    if not (folder / "lettering").is_dir():
        return
    for code, story in desk.stories.items():
        path = kept_path(folder, code)
        if set(desk.texts["en"]) - set(desk.texts[code]) - desk.spare:
            continue
        if unknown := out_of_date(story, read_kept(path)):
            message = (f"The places of {len(unknown)} panels are not kept: {', '.join(unknown[:4])}"
                       f"{'…' if len(unknown) > 4 else ''}. Run `kiosk letter {story.id}`.")
            file = path.relative_to(folder.parent).as_posix()
            yield Finding(file, 1, "lettering_not_kept", message)


def _look(stories: Path, drawn: Path | None, story: Story) -> list[Shown]:
    letterer = Letterer(stories)
    found: dict[Shown, Lettering] = {}
    for text_size in TEXT_SIZES:
        for page in letterings(story, text_size):
            for panel in page:
                if all(map(can_be_set, panel.lines)):
                    found |= dict.fromkeys(_broken(letterer, panel), panel)
    if drawn is not None:
        _draw(letterer, stories, drawn, story, found)
    return list(found)


def can_be_set(line: Line) -> bool:
    """Whether `line` is worth trying: an empty or an endless one is told by another rule."""
    return 0 < len(line.text) <= MOST_LETTERS


def _broken(letterer: Letterer, panel: Lettering) -> Iterator[Shown]:
    """What is wrong with one panel, where its page is seen."""
    id = panel.key.partition(":")[2]
    for problem in letterer.problems(panel):
        line, colon, message = problem.partition(": ")
        yield Shown(id, panel.text_size, "lettering_does_not_fit", line if colon else "",
                    message if colon else problem)
    for fault in proved(panel, letterer.place(panel)):
        yield Shown(id, panel.text_size, fault.rule, fault.line, fault.message)


def _draw(letterer: Letterer, stories: Path, drawn: Path, story: Story,
          found: dict[Shown, Lettering]) -> None:
    """`<panel>_<language>_<text size>.png` of every panel in `found`."""
    from kiosk.device.painter import Darkroom
    from kiosk.device.painter.photograph import photograph
    from kiosk.model.geometry import STAGE
    from kiosk.model.picture import Art, Picture

    darkroom = Darkroom(stories, stories)
    drawn.mkdir(parents=True, exist_ok=True)
    for one, panel in {(one.panel, one.text_size): (one, panel)
                       for one, panel in found.items()}.values():
        node = story.nodes[one.panel]
        art = node.art if isinstance(node, Panel) else ""
        picture = Picture((
            Art("art", STAGE, f"{story.id}/{art}", mirrored=panel.mirrored), panel,
        ))
        name = f"{one.panel}_{story.language}_{one.text_size}.png"
        photograph(picture, (1280, 800), letterer, darkroom, drawn / name)
