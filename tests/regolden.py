"""Golden pictures: what every screen looked like when it was last looked at and found right.

`python -m tests.regolden` makes anew those that look different, and names them; look at each one
before it is committed. Names can be given, as in `python -m tests.regolden ar/p1`.

They lie in tests/golden/<language>/<screen>.png: stops of the tours through the tests' own stories,
and a few of the shipped story behind its initials.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from kiosk.authors.disguise import disguised
from kiosk.authors.tour import stops
from kiosk.authors.translate import DISGUISES
from kiosk.device.lettering import Letterer
from kiosk.device.painter import Darkroom
from kiosk.device.painter.photograph import photograph
from kiosk.model.books import Books
from kiosk.model.session import Reading, Session
from kiosk.model.values import changed
from kiosk.screens.viewing import view
from tests.screens.child import ROOT, SHIPPED, TINY

GOLDEN = ROOT / "tests" / "golden"
BUILT = ROOT / "build" / "golden"
SIZE = (640, 400)
LANGUAGES = ("en", "ar")

#: Which stops of which story's tour are kept, and what their names begin with.
SCREENS: dict[str, tuple[str, tuple[str, ...]]] = {
    "tiny": ("", (
        "attract", "languages", "shelf", "p1", "p3", "D1", "D1_touched", "Q1",
        "Q1_hint", "Q1_right", "Q3_shown", "Q4", "N1", "N1_skipped", "p4_learned", "E1", "paused",
        "calm", "calm_breathe", "calm_five_found", "calm_hen", "calm_hen_coloured", "calm_again",
        "still_there", "keypad", "staff", "staff_month",
        "settings", "settings_strong", "paused_strong", "page_strong",
        "one_by_one", "how_to_touch", "how_to_touch_ring", "shelf_settings", "calm_hug",
    )),
    "going_home_again": ("gha_", (
        "attract", "shelf", "c1_01", "c1_04", "c1_04_page", "c1_08", "CN1", "D1_touched", "Q01",
        "c2_d2a_in", "c2_d2a_out", "c2_d2a_learned", "c2_d2b_found",
        "Q02_hint", "c4_08", "Q03", "Q09_right", "Q11_hint", "END",
        "title", "Q01_rest", "Q01_shelf", "Q04", "Q06_hint", "Q06_further_told", "D10",
        "Q01_held", "Q01_kept", "Q09_rest", "Q09_basket", "Q09_shelf", "R08_hint",
        "Q14.tin_right", "END_ways", "END_comic_page",
    )),
    "cards": ("cards_", ("Q5", "Q5_hint", "Q6", "Q6_right", "Q7_hint", "Q7_right")),
}
#: A few of the shipped story's in its other languages: letters, direction and digits are theirs.
OTHERS = {"ckb": ("shelf", "c1_04", "Q03", "END"), "ku": ("shelf", "c1_04", "Q02_hint", "END")}
SHIPPED_STORY = "going_home_again"
#: A session that somebody leads, from the code to the circle.
LED = (
    "keypad_recover", "group_set_up", "group_nobody", "group_bands", "group_remember",
    "group_hands", "group_talked", "group_answer", "group_hands_many", "group_feelings",
    "group_decision", "group_card", "group_pause", "group_settings", "group_pages",
    "group_blank", "group_did", "group_talk", "group_pass", "group_breathe", "group_lines",
    "group_task",
)
LED_IN = {"ar": LED, "ku": LED, "en": ("group_set_up", "group_hands", "group_card", "group_lines")}
#: English in disguise: longer, and from the right; whatever is said without a catalogue shows.
DISGUISED = ("D1", "Q1_hint", "N1", "p3", "paused", "still_there", "keypad", "E1")
DISGUISED_SHIPPED = ("c1_04", "c1_04_page")
#: The same panel looked at in a second language: what is seen, from the language read in.
PEEKED = {"en": "ar", "ar": "en", "ckb": "ku"}

_PEEK = "_peek"

#: libvips and FreeType round a little differently from build to build: so far a picture may differ
#: on the whole, and so far any square of 16 pixels in it (of 255). One word left out is more.
MEAN_LIMIT = 0.5
SQUARE_LIMIT = 16.0
_SQUARE = 16


@dataclass(frozen=True)
class Screen:
    """One golden picture: where it comes from, and its name, `language/screen`."""

    story: str
    language: str
    stop: str

    @property
    def name(self) -> str:
        return f"{self.language}/{SCREENS[self.story][0]}{self.stop}"

    @property
    def golden(self) -> Path:
        return GOLDEN / f"{self.name}.png"


@dataclass(frozen=True)
class Difference:
    """How far two pictures are apart, of 255: on the whole, and where they are furthest."""

    mean: float
    worst: float

    @property
    def seen(self) -> bool:
        """Whether it is more than a rounding."""
        return self.mean > MEAN_LIMIT or self.worst > SQUARE_LIMIT


def screens() -> Iterator[Screen]:
    """Every golden picture there should be."""
    for story, (_, kept) in SCREENS.items():
        for language in LANGUAGES:
            for stop in kept:
                yield Screen(story, language, stop)
    for language, kept in OTHERS.items():
        for stop in kept:
            yield Screen(SHIPPED_STORY, language, stop)
    for language, kept in LED_IN.items():
        yield from (Screen(SHIPPED_STORY, language, stop) for stop in kept)
    for language in DISGUISES:
        yield from (Screen("tiny", language, stop) for stop in DISGUISED)
        yield from (Screen(SHIPPED_STORY, language, stop) for stop in DISGUISED_SHIPPED)
    for language in PEEKED:
        yield Screen(SHIPPED_STORY, language, f"c1_04{_PEEK}")


class Photographer:
    """Takes the pictures, with the tests' own pictures beside the kiosk's in `folder`."""

    def __init__(self, folder: Path) -> None:
        assets = folder / "assets"
        for source in (ROOT / "assets", ROOT / "tests" / "assets"):
            shutil.copytree(source, assets, dirs_exist_ok=True)
        self._folder = folder
        self._letterer = Letterer(ROOT / "stories")
        self._darkrooms = {
            story: Darkroom(stories, assets) for story, stories in _folders()
        }

    def picture(self, screen: Screen) -> Image.Image:
        """What `screen` looks like now."""
        path = self._folder / f"{screen.name}.png"
        stop = screen.stop.removesuffix(_PEEK)
        session = _tour(screen.story, screen.language)[stop]
        if stop != screen.stop:
            session = _peeked(session, PEEKED[screen.language])
        seen = view(session, _books(screen.story, screen.language))
        photograph(seen, SIZE, self._letterer, self._darkrooms[screen.story], path)
        with Image.open(path) as image:
            return image.convert("RGB")


def _folders() -> Iterator[tuple[str, Path]]:
    for story in SCREENS:
        yield story, ROOT / ("stories" if story == SHIPPED_STORY else "tests/stories")


@cache
def _tour(story: str, language: str) -> dict[str, Session]:
    books = _books(story, language)
    return dict(stops(books, books.stories[story, language]))


@cache
def _books(story: str, language: str) -> Books:
    books = SHIPPED if story == SHIPPED_STORY else TINY
    if language not in DISGUISES:
        return books
    folder = ROOT / ("stories" if story == SHIPPED_STORY else "tests/stories")
    return disguised(books, folder, ROOT / "kiosk", language)


def _peeked(session: Session, second: str) -> Session:
    """The panel of `session` as whoever peeks sees it."""
    assert isinstance(session.screen, Reading)
    sitting = changed(session.screen.sitting, second=second)
    return changed(session, screen=changed(session.screen, sitting=sitting, peek=True))


def difference(got: Image.Image, expected: Image.Image) -> Difference:
    """How far two pictures of the same size are apart."""
    apart = ImageChops.difference(got, expected).convert("L")
    squares = apart.resize((got.width // _SQUARE, got.height // _SQUARE), Image.Resampling.BOX)
    furthest = squares.getextrema()[1]
    assert isinstance(furthest, int | float)
    return Difference(ImageStat.Stat(apart).mean[0], float(furthest))


def side_by_side(got: Image.Image, expected: Image.Image, to: Path) -> None:
    """Write got | expected | difference, the last one four times as strong, to `to`."""
    apart = ImageChops.difference(got, expected).point(lambda level: min(255, 4 * level))
    sheet = Image.new("RGB", (3 * got.width, got.height))
    for column, image in enumerate((got, expected, apart)):
        sheet.paste(image, (column * got.width, 0))
    to.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(to)


def regolden(names: list[str]) -> Iterator[str]:
    """Make anew what is missing or looks different, of `names` or of all; says what it does."""
    with tempfile.TemporaryDirectory() as folder:
        photographer = Photographer(Path(folder))
        for screen in screens():
            if names and screen.name not in names:
                continue
            got = photographer.picture(screen)
            if screen.golden.exists():
                with Image.open(screen.golden) as old:
                    if old.size == got.size and not difference(got, old.convert("RGB")).seen:
                        continue
            screen.golden.parent.mkdir(parents=True, exist_ok=True)
            got.save(screen.golden, optimize=True)
            yield screen.name


if __name__ == "__main__":
    for renewed in regolden(sys.argv[1:]):
        print(renewed)
