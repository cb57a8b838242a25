"""The printed guide holds every word, on pages that turn with the language, in black and white."""

import io
import re
import shutil
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from kiosk.authors.booklet import (
    Booklet,
    NoGuide,
    NotPrinted,
    Printed,
    Where,
    as_pdf,
    open_booklet,
    print_guide,
)
from kiosk.authors.booklet.pictures import print_picture
from kiosk.authors.booklet.setting import TEMPLATE
from kiosk.device.lettering.coverage import missing
from kiosk.model.story import Story

ROOT = Path(__file__).parents[2]
TINY = ROOT / "tests" / "stories"
LANGUAGES = ("ar", "ckb", "ku", "en")


@cache
def opened(code: str) -> tuple[Booklet, Story]:
    return open_booklet(ROOT / "stories", ROOT / "locale", "going_home_again", code)


@cache
def printed(code: str) -> Printed:
    return as_pdf(*opened(code), ROOT / "stories" / "going_home_again" / "pictures")


@cache
def page(code: str, number: int) -> str:
    """The text of a page, from 1, as a reader of PDF finds it."""
    return PdfReader(io.BytesIO(printed(code).pdf)).pages[number - 1].extract_text()


def all_pages(code: str) -> str:
    return "\n".join(page(code, number) for number in range(1, printed(code).pages + 1))


def at(code: str, id: str) -> Where:
    """Where a text is printed; where it is printed twice, the first place."""
    return next(one for one in printed(code).places if one.id == id)


def in_order(text: str) -> str:
    """The letters of `text` without blanks, for a line may end anywhere; apostrophes as typed."""
    return "".join(text.replace("’", "'").split())


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_of_the_guide_is_printed(code: str) -> None:
    whole, _ = opened(code)
    placed = {one.id for one in printed(code).places}
    assert placed == {text.id for text in whole.guide.texts()}


@pytest.mark.parametrize("code", ["ku", "en"])
def test_every_text_can_be_selected_as_it_was_written(code: str) -> None:
    found = in_order(all_pages(code))
    lost = [text.id for text in opened(code)[0].guide.texts() if in_order(text.text) not in found]
    assert not lost


def test_every_letter_of_the_sorani_guide_can_be_selected() -> None:
    """A reader may give the words of a line in another order, but it gives them all."""
    found = Counter(all_pages("ckb"))
    said = Counter("".join(text.text for text in opened("ckb")[0].guide.texts()))
    assert not {letter: n for letter, n in said.items() if letter.isalpha() and found[letter] < n}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_font_has_every_letter_that_is_printed(code: str) -> None:
    whole, _ = opened(code)
    words = [text.text for text in whole.guide.texts()]
    words += [*whole.labels.values(), *whole.signatures, *whole.notices, whole.digits, whole.title]
    for chapter in whole.chapters:
        words += [chapter.title, *(card.caption for card in chapter.cards)]
        words += [part for choice in chapter.choices for part in (choice.ask, choice.rule)]
    assert not [letter for text in words for letter in missing(text)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_chapter_is_one_page_and_the_whole_is_fourteen(code: str) -> None:
    whole, _ = opened(code)
    assert printed(code).pages == 14
    for chapter in whole.chapters:
        ids = [text.id for card in chapter.cards for text in card.prompts]
        ids += [text.id for text in (*chapter.guide.prompts, chapter.guide.do)]
        ids += [watch.text.id for watch in chapter.guide.watch]
        assert len({at(code, id).page for id in ids}) == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_local_card_has_a_page_of_its_own(code: str) -> None:
    card = at(code, "local.health").page
    assert all(one.id.startswith("local.") for one in printed(code).places if one.page == card)


@pytest.mark.parametrize("code", LANGUAGES)
def test_columns_begin_on_the_side_from_which_the_language_is_read(code: str) -> None:
    from_right = opened(code)[0].direction == "rtl"
    for first, second in [
        ("card.supper.a", "card.gate.a"), ("card.storm.a", "card.row.a"),
        ("card.row.a", "card.rumour.a"), ("g4.do", "g4.watch.a"),
        ("before.people.title", "before.people"), ("closing.we.call", "closing.we.response"),
    ]:
        one, other = at(code, first), at(code, second)
        assert one.page == other.page
        assert (one.x > other.x) is from_right


@pytest.mark.parametrize("code", LANGUAGES)
def test_lines_are_read_from_the_top_in_every_language(code: str) -> None:
    signs = [at(code, text.id) for text in opened(code)[0].guide.pause.signs]
    assert [one.y for one in signs] == sorted(one.y for one in signs)


@pytest.mark.parametrize(("code", "number", "minutes"), [
    ("ar", "٥", "١٥-١٢"), ("ckb", "٥", "١٥-١٢"), ("ku", "5", "12-15"), ("en", "5", "12-15")])
def test_numbers_are_in_the_digits_of_the_language(code: str, number: str, minutes: str) -> None:
    """A span such as 12-15 runs in the direction of reading."""
    session, chapter = page(code, 3), page(code, 5)
    assert number in chapter
    assert minutes in session or minutes[::-1] in session
    foreign = "0123456789" if code in ("ar", "ckb") else "٠١٢٣٤٥٦٧٨٩"
    assert not set(foreign) & set(session + chapter)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_page_sends_one_to_the_pages_that_count_when_it_is_hard(code: str) -> None:
    whole, _ = opened(code)
    for id in ("pause.cries", "today.violence", "local.health"):
        number = "".join(whole.digits[int(digit)] for digit in str(at(code, id).page))
        assert number in page(code, 5) or number[::-1] in page(code, 5)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_that_no_native_reader_has_seen_says_so_on_its_cover(code: str) -> None:
    assert len(opened(code)[0].notices) == (1 if code == "en" else 2)


@pytest.mark.parametrize("code", LANGUAGES)
def test_whoever_cannot_see_can_have_it_read(code: str) -> None:
    """Tagged, with a language and words for each picture; the standard is checked as it is made."""
    root = PdfReader(io.BytesIO(printed(code).pdf)).trailer["/Root"]
    assert root["/Lang"] == code
    assert root["/MarkInfo"]["/Marked"]
    whole, _ = opened(code)
    assert all(card.picture.describe for chapter in whole.chapters for card in chapter.cards)


def test_the_same_guide_makes_the_same_bytes() -> None:
    again = as_pdf(*tiny())
    assert again.pdf == as_pdf(*tiny()).pdf


def tiny() -> tuple[Booklet, Story, Path]:
    return *open_booklet(TINY, ROOT / "locale", "tiny", "en"), TINY / "tiny" / "pictures"


def test_a_text_that_is_not_translated_is_printed_in_english_with_a_mark() -> None:
    whole, story = open_booklet(TINY, ROOT / "tests" / "locale", "tiny", "ar")
    result = as_pdf(whole, story, TINY / "tiny" / "pictures")
    text = in_order(PdfReader(io.BytesIO(result.pdf)).pages[0].extract_text())
    assert in_order("EN For you who lead.") in text
    assert len(whole.notices) == 2


def test_a_picture_is_printed_grey_and_turned_where_children_see_it_turned(tmp_path: Path) -> None:
    source = tmp_path / "one.webp"
    picture = Image.new("RGB", (40, 20), (200, 30, 30))
    picture.paste((240, 240, 200), (30, 0, 40, 20))
    picture.save(source, lossless=True)
    print_picture(source, tmp_path / "as_it_is.jpg", 80, mirrored=False)
    print_picture(source, tmp_path / "turned.jpg", 80, mirrored=True)
    with Image.open(tmp_path / "as_it_is.jpg") as one, Image.open(tmp_path / "turned.jpg") as two:
        assert one.mode == two.mode == "L"
        assert one.size == (80, 40)
        bright, dark = one.getpixel((76, 20)), one.getpixel((4, 20))
        assert isinstance(bright, int) and isinstance(dark, int) and bright > dark + 100
        assert two.getpixel((4, 20)) == pytest.approx(bright, abs=3)


def test_nothing_is_told_by_a_colour() -> None:
    named = set(re.findall(r"\b(rgb|cmyk|color|red|green|blue|yellow|gradient)\b",
                           TEMPLATE.read_text(encoding="utf-8")))
    assert not named


@pytest.mark.parametrize("ink", ["ink", "soft"])
@pytest.mark.parametrize("ground", [255, 238])
def test_grey_words_stand_out_from_white_and_from_the_tint(ink: str, ground: int) -> None:
    found = re.search(rf"#let {ink} = luma\((\d+)\)", TEMPLATE.read_text(encoding="utf-8"))
    assert found
    assert (light(ground) + 0.05) / (light(int(found[1])) + 0.05) >= 4.5


def light(value: int) -> float:
    """The relative luminance of a grey of 0 to 255 (WCAG 2)."""
    part = value / 255
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def test_only_the_font_of_the_book_is_used() -> None:
    reader = PdfReader(io.BytesIO(printed("ar").pdf))
    names = {
        str(font.get_object()["/BaseFont"]).split("+")[-1]
        for one in reader.pages[1:6] for font in one["/Resources"]["/Font"].values()
    }
    assert names == {"FiraGO-Regular", "FiraGO-Bold"}


def test_there_is_nothing_to_print_without_a_story_a_language_or_a_guide(tmp_path: Path) -> None:
    stories, locale, out = tmp_path / "stories", tmp_path / "locale", tmp_path / "guide.pdf"
    shutil.copytree(TINY / "tiny", stories / "tiny", ignore=shutil.ignore_patterns("guide.yaml"))
    for story, code, says in [
        ("none", "en", "no story 'none'"), ("tiny", "ar", "not ready in 'ar'"),
        ("tiny", "en", "no guide.yaml"),
    ]:
        with pytest.raises(NoGuide, match=says):
            print_guide(stories, locale, story, code, out)
    assert not out.exists()


def test_a_picture_that_is_missing_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    shutil.copytree(TINY / "tiny", tmp_path / "tiny")
    (tmp_path / "tiny" / "pictures" / "p2.webp").unlink()
    with pytest.raises(NotPrinted, match=r"p2\.webp"):
        print_guide(tmp_path, tmp_path / "locale", "tiny", "en", tmp_path / "guide.pdf")
    assert not (tmp_path / "guide.pdf").exists()

