"""The page says what was counted, in the reader's language, and asks nobody for anything."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from kiosk.cli.commands import run
from kiosk.model.language import LANGUAGES, language
from kiosk.screens import style
from kiosk.staff.report import Album, charts, colours, page, read
from tests.staff.conftest import BROWSERS
from tests.staff.report.counted import BOOKS, TESTS, merged, row

ROOT = TESTS.parent
CODES = tuple(one.code for one in LANGUAGES)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The page of the tiny story in each language that its interface has."""
    folder = tmp_path_factory.mktemp("page")
    sums = read(merged(folder))
    album = Album(TESTS / "stories", TESTS / "assets")
    return {code: page(sums, BOOKS, code, album) for code in CODES}


def text_of(html: str) -> str:
    """What a reader reads, tables and charts alike, without pictures and letters."""
    return re.sub(r"<style>.*?</style>|<[^>]+>|\s+", " ", html, flags=re.DOTALL)


@pytest.mark.parametrize("code", CODES)
def test_a_page_asks_no_network_and_runs_no_script(pages: dict[str, str], code: str) -> None:
    html = pages[code]
    asked = re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?([^"')\s>]+)""", html)
    assert asked, "a page without pictures and letters"
    assert {one.split(":")[0] for one in asked if not one.startswith("#")} == {"data"}
    assert "<script" not in html.lower()
    assert "default-src 'none'" in html


@pytest.mark.parametrize("code", CODES)
def test_a_page_is_written_in_its_language_direction_and_digits(
    pages: dict[str, str], code: str,
) -> None:
    known = language(code)
    assert f'<html lang="{code}" dir="{known.direction}">' in pages[code]
    shown = set(re.findall(r'<td class="number">([^<]+)</td>', pages[code]))
    digits = "٠١٢٣٤٥٦٧٨٩" if known.arabic_digits else "0123456789"
    assert {known.number(40), known.number(24)} & shown
    assert {letter for cell in shown for letter in cell if letter.isdigit()} <= set(digits)


def test_what_was_read_answered_and_picked_stands_on_the_page(pages: dict[str, str]) -> None:
    text = text_of(pages["en"])
    for words in ("2 sites", "1 tablet ", "2 languages", "What has the hen lost?", "A boat",
                  "Picked first in 8 of 24 readings", "A hen with a boat!",
                  "October 2026 to November 2026", "42%", "A reading is not a child"):
        assert words in text, words
    assert "children reached" not in text


def test_a_share_of_too_few_is_a_dash(pages: dict[str, str]) -> None:
    row = re.search(r"A hen has two feet\.</th>(.*?)</tr>", pages["en"], re.DOTALL)
    assert row
    assert "%" not in row[1]
    assert "–" in row[1]


def test_every_chart_says_what_it_shows_and_has_a_table_beside_it(pages: dict[str, str]) -> None:
    for section in re.findall(r"<section.*?</section>", pages["en"], re.DOTALL):
        if "<svg" in section:
            assert re.search(r'role="img" aria-label="[^"]{20,}"', section)
            assert "<table" in section


def test_what_somebody_called_a_site_stays_words(tmp_path: Path) -> None:
    sums = read(merged(tmp_path, [row("sessions_started", 20, site="<script>alert(1)</script>")]))
    html = page(sums, BOOKS, "en", Album(TESTS / "stories", TESTS / "assets"))
    assert "<script" not in html


def test_a_story_that_is_not_here_still_has_its_sums(tmp_path: Path) -> None:
    sums = read(merged(tmp_path))
    bare = type(BOOKS)({}, BOOKS.interfaces, BOOKS.languages)
    assert "Readings begun" in page(sums, bare, "en", Album(tmp_path, tmp_path))


def test_what_is_missing_is_said_in_the_readers_language(tmp_path: Path) -> None:
    rows = [row("sessions_started", 3, month="2026-01"), row("sessions_started", 3)]
    sums = read(merged(tmp_path, rows))
    album = Album(TESTS / "stories", TESTS / "assets")
    assert "Tablet T1 at Domiz has counted nothing in February 2026 to September 2026." in page(
        sums, BOOKS, "en", album)


def test_the_page_has_the_colours_of_the_screens() -> None:
    for name in ("PAPER", "CARD", "INK", "SOFT_INK", "HONEY", "APRICOT"):
        assert getattr(colours, name) == getattr(style, name)


def test_bars_that_begin_at_the_reading_side_are_turned_round_for_right_to_left() -> None:
    bars = [charts.Bar("a", (3, 2), ("3", "2"))]
    assert charts.side_by_side(bars, rtl=False) != charts.side_by_side(bars, rtl=True)


def test_the_command_makes_one_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sums = merged(tmp_path)
    with pytest.raises(SystemExit) as end:
        run(["report", str(sums), "--out", str(tmp_path / "r.html"), "--language", "ku",
             "--stories", str(TESTS / "stories")])
    assert end.value.code == 0
    assert 'lang="ku"' in (tmp_path / "r.html").read_text("utf-8")
    with pytest.raises(SystemExit):
        run(["report", str(tmp_path), "--out", str(tmp_path / "no.html")])
    assert not (tmp_path / "no.html").exists()
    assert "cannot be read" in capsys.readouterr().err


@pytest.mark.browser
@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_browser_shows_the_page_and_prints_it_on_a4(
    pages: dict[str, str], tmp_path: Path, code: str,
) -> None:
    html, picture, pdf = (tmp_path / f"r.{kind}" for kind in ("html", "png", "pdf"))
    html.write_text(pages[code], "utf-8")
    browser = next(path for name in BROWSERS if (path := shutil.which(name)))
    for asked in (f"--screenshot={picture}", f"--print-to-pdf={pdf}"):
        subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             f"--user-data-dir={tmp_path / 'profile'}", "--window-size=900,1200", asked,
             html.as_uri()],
            check=True, capture_output=True, timeout=120)
    with Image.open(picture) as seen:
        shown = seen.convert("RGB")
        assert len(shown.resize((90, 120)).getcolors(90 * 120)) > 50
        # Headings stand where one begins to read: more of the ink is on that side.
        ink = [sum(shown.crop((at, 260, at + 200, 1200)).convert("L").histogram()[:90])
               for at in (60, 640)]
    assert (ink[0] > ink[1]) is (code == "en")
    assert re.search(rb"/MediaBox\s*\[0 0 59[45]", pdf.read_bytes())


def test_bars_of_many_questions_are_drawn_a_few_at_a_time_for_paper() -> None:
    """One drawing of thirty would have to shrink onto a page until nobody can read it."""
    bars = [charts.Bar(f"Question {number}?", (3, 2, 1), ("3", "2", "1")) for number in range(14)]
    drawn = charts.stacked(bars, rtl=False)
    assert len(drawn) == 3
    wide = {re.search(r'width="(\d+)', svg)[1] for svg in drawn}  # type: ignore[index]
    assert len(wide) == 1, "they stand under one another as if they were one"
    assert [number for number in range(14)
            if f"Question {number}?" not in "".join(drawn)] == []
