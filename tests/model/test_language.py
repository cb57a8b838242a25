"""Each language writes in its own direction and digits."""

import pytest

from kiosk.model.language import ARABIC, ENGLISH, KURMANJI, LANGUAGES, SORANI, language


@pytest.mark.parametrize("one", LANGUAGES)
def test_a_language_is_found_by_its_code(one: object) -> None:
    assert language(one.code) is one  # type: ignore[attr-defined]


def test_an_unknown_code_is_answered_with_the_known_ones() -> None:
    with pytest.raises(KeyError, match="'xx' is not one of ar, ckb, ku, en"):
        language("xx")


def test_arabic_and_sorani_run_from_right_to_left() -> None:
    assert ARABIC.rtl and SORANI.rtl
    assert not ENGLISH.rtl and not KURMANJI.rtl


def test_arabic_and_sorani_share_their_digits_and_the_others_keep_european_ones() -> None:
    assert ARABIC.number(1234567890) == SORANI.number(1234567890) == "١٢٣٤٥٦٧٨٩٠"
    assert ENGLISH.number(12) == KURMANJI.number(12) == "12"


def test_only_digits_are_changed_in_a_text() -> None:
    assert ARABIC.digits("Row 7، الصَّفّ") == "Row ٧، الصَّفّ"
