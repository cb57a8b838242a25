"""How text is broken and set: even rows, whole numbers, the right order of mixed directions."""

from itertools import pairwise
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.lettering import pango
from kiosk.device.lettering.coverage import missing
from kiosk.device.lettering.pango import inks, mask, words_of
from kiosk.device.lettering.setting import face
from kiosk.device.lettering.stacking import breaks, stack
from kiosk.model.language import LANGUAGES, language


def lefts(text: str, rtl: bool) -> dict[str, float]:
    """Where each word's ink begins on the left."""
    spans = inks(words_of(text), False, rtl).words
    return {word: left for word, (left, _) in zip(words_of(text), spans, strict=True)}


def test_arabic_words_run_from_the_right() -> None:
    at = lefts("هٰذِهِ قَرْيَتِي أَنَا", rtl=True)
    assert at["هٰذِهِ"] > at["قَرْيَتِي"] > at["أَنَا"] == 0


def test_a_row_that_begins_with_latin_is_still_a_right_to_left_row() -> None:
    at = lefts("WHO قالَت نَعَم", rtl=True)
    assert at["WHO"] > at["قالَت"] > at["نَعَم"]


def test_a_row_that_begins_with_arabic_is_still_a_left_to_right_row() -> None:
    at = lefts("«نَعَم» means yes", rtl=False)
    assert at["«نَعَم»"] < at["means"] < at["yes"]


def test_a_number_reads_from_its_first_digit() -> None:
    """In 20 the 2 has its ink to the left of the 0, also inside Arabic."""
    plain = mask("20", 80, False, False).image
    mixed = mask("20", 80, False, True).image
    assert bytes(plain.write_to_memory()) == bytes(mixed.write_to_memory())
    at = lefts("بَعْدَ ٢٠ ثانِيَة", rtl=True)
    assert at["بَعْدَ"] > at["٢٠"] > at["ثانِيَة"]


def test_brackets_open_towards_the_reading_start() -> None:
    """The right edge of (نعم), set from the right, is the same curve as ')' drawn alone."""
    whole = mask("(نعم)", 80, False, True).image
    round_right = mask(")", 80, False, False).image
    edge = whole.crop(whole.width - round_right.width, 0, round_right.width, whole.height)
    height = min(edge.height, round_right.height)
    ours = edge.crop(0, 0, edge.width, height).write_to_memory()
    alone = round_right.crop(0, 0, round_right.width, height).write_to_memory()
    strong = sum(a > 128 and b > 128 for a, b in zip(bytes(ours), bytes(alone), strict=True))
    assert strong > 0.9 * sum(b > 128 for b in bytes(alone))


def test_closing_punctuation_ends_the_row_on_the_left() -> None:
    with_mark = inks(words_of("نَعَم لا!"), False, True)
    without = inks(words_of("نَعَم لا"), False, True)
    assert with_mark.words[1][1] - with_mark.words[1][0] > (
        without.words[1][1] - without.words[1][0])
    assert with_mark.words[1][0] == 0


def test_numbers_keep_their_units() -> None:
    assert breaks(words_of("for 20 seconds"))[1] == inf
    assert breaks(words_of("اِغْسِلْ ٢٠ ثانِيَة"))[1] == inf
    rows = stack((40, 30, 20, 80), 10, breaks(words_of("wash for 20 seconds")), (1.0, 1.0))
    assert rows is not None
    assert all(past != 3 for _, past in rows)


def test_rows_end_where_the_voice_rests() -> None:
    words = words_of("Things can wait. You cannot.")
    rows = stack((60, 35, 45, 35, 60), 10, breaks(words), (1.0, 1.0))
    assert rows == ((0, 3), (3, 5))


def test_nothing_is_set_where_no_break_is_allowed() -> None:
    assert stack((30, 30), 10, breaks(("20", "seconds")), (1.0, 1.0)) is None


@given(
    st.lists(st.floats(10, 120), min_size=1, max_size=14),
    st.integers(1, 6),
)
def test_stacking_keeps_every_word_once_and_in_order(widths: list[float], rows: int) -> None:
    found = stack(tuple(widths), 9.0, (0.0,) * len(widths), (1.0,) * rows)
    if rows > len(widths):
        assert found is None
    else:
        assert found is not None
        assert found[0][0] == 0 and found[-1][1] == len(widths)
        assert all(before[1] == after[0] for before, after in pairwise(found))


def test_rows_are_widest_where_the_shape_is() -> None:
    rows = stack((30.0,) * 9, 10.0, (0.0,) * 9, (0.6, 1.0, 0.6))
    assert rows is not None
    counts = [past - first for first, past in rows]
    assert counts[1] > counts[0] and counts[1] > counts[2]


@pytest.mark.parametrize("code", [known.code for known in LANGUAGES])
def test_marks_of_one_row_never_touch_the_next(code: str) -> None:
    look = face("كُلًّا جِدٍّ إِلَيْهِمْ أَلًّا عٍ", code, 40, False)
    assert look.pitch > look.above + look.below


def test_every_alphabet_is_covered() -> None:
    assert missing("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي ًٌٍَُِّْٰ ،؛؟«»٠١٢٣٤٥٦٧٨٩") == ()
    assert missing("ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆەهیێ") == ()
    assert missing("AaBbCcÇçDdEeÊêIiÎîŞşUuÛûXxQqWw “”‘’…–") == ()
    assert missing("a漢b") == ("漢",)


def test_arabic_is_as_large_to_the_eye_as_latin() -> None:
    """Alef stands at least as tall as a capital once set to the language's eye size."""
    capital = inks(("H",), False, False).above
    alef = inks(("ا",), False, True).above * language("ar").eye_size
    assert capital <= alef < 1.5 * capital


@pytest.mark.parametrize(("code", "text"), [
    ("en", "Point for the hen!"), ("ar", "مَعَ صَدِيقِي ٢٠ دَحَلَةٌ (WHO) خَضْرَاء."),
])
def test_a_row_that_is_known_is_where_it_was_measured(
    code: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    words, rtl = pango.words_of(text), code == "ar"
    monkeypatch.setattr(pango, "_known", {})
    seen = pango.inks(words, False, rtl)
    pango.know(words, False, rtl, pango.pixels_of(seen))
    assert pango.inks(words, False, rtl) == seen
    pango.know(words, False, rtl, (0, 0) * (len(words) + 1))
    assert pango.inks(words, False, rtl) != seen, "what is known is not measured again"


def test_numbers_that_cannot_be_a_rows_own_are_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pango, "_known", {})
    pango.know(("one", "two"), False, False, (1, 2, 3))
    assert pango.inks(("one", "two"), False, False).width > 1
