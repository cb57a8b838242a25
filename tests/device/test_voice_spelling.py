"""What is written and what is read out: Sorani in Kurmanji letters, Arabic for espeak-ng."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.voice.arabic import for_espeak
from kiosk.device.voice.reading import reading
from kiosk.device.voice.sorani import in_kurmanji_letters


@pytest.mark.parametrize(
    ("sorani", "kurmanji"),
    [
        # letters of their own
        ("ڕۆژ", "roj"), ("ماڵ", "mal"), ("هێڤی", "hêvî"), ("چادر", "çadir"), ("شەڕ", "şer"),
        ("خێزان", "xêzan"), ("غەم", "xem"), ("حەوت", "hewt"), ("بەلوعە", "belu'e"),
        ("قوتابخانە", "qutabxane"), ("گوند", "gund"), ("ئاوارە", "aware"), ("ئەمەل", "emel"),
        # ی and و beside a vowel and between consonants
        ("یاری", "yarî"), ("دایە", "daye"), ("پیاو", "piyaw"), ("بیست", "bîst"),
        ("میوە", "mîwe"), ("ئاو", "aw"), ("سێو", "sêw"), ("وشک", "wişk"), ("کورد", "kurd"),
        ("نوور", "nûr"), ("خوێ", "xwê"), ("خوا", "xwa"), ("و", "û"),
        # the short i that is not written
        ("من", "min"), ("گرتن", "girtin"), ("کردن", "kirdin"), ("منداڵ", "mindal"),
        ("سڵاو", "silaw"), ("فڕۆکە", "firoke"), ("دەترسم", "detirsim"), ("بەفر", "befir"),
        ("دەست", "dest"), ("تەندروستی", "tendrustî"), ("نزیک", "nizîk"),
        # the same letter from another keyboard
        ("كوردي", "kurdî"), ("ماڵه\u200c", "male"), ("دەنـگ", "deng"),
        # and what is no letter
        ("١٢،", "12,"), ("۷؟", "7?"), ("ORS", "ORS"), ("«چی؟»", "«çî?»"),
    ],
)  # fmt: skip
def test_sorani_is_written_as_a_kurmanji_reader_would_say_it(sorani: str, kurmanji: str) -> None:
    assert in_kurmanji_letters(sorani) == kurmanji


@given(st.text(alphabet="ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆەهیێ", max_size=12))
def test_no_sorani_letter_is_left_over(word: str) -> None:
    assert not set(in_kurmanji_letters(word)) & set("ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆەهیێ")


def test_the_shadda_comes_before_its_vowel() -> None:
    """Unicode normalises it the other way round, and espeak-ng then does not hear it."""
    assert for_espeak("ش\u064e\u0651") == for_espeak("ش\u0651\u064e") == "ش\u0651\u064e"


def test_tanwin_comes_before_its_alef() -> None:
    assert for_espeak("فَوْراً") == for_espeak("فَوْرًا") == "فَوْرًا"


def test_a_final_ta_marbuta_is_heard_only_with_its_vowel() -> None:
    assert for_espeak("خَيْمَة،") == "خَيْمَ،"
    assert for_espeak("خَيْمَةُ") == "خَيْمَةُ"


@given(st.text(max_size=40), st.sampled_from(["en", "ar", "ckb", "ku"]))
def test_every_word_of_any_text_has_a_place_in_what_is_spoken(text: str, language: str) -> None:
    aloud = reading(text, language)
    assert len(aloud.starts) == len(text.split())
    for index, start in enumerate(aloud.starts):
        assert aloud.index_at(start) == index
        assert not start or aloud.spoken[start - 1] == " "


def test_quotation_marks_are_not_spelled_out() -> None:
    assert reading("“Row *twelve*”", "en").spoken == "Row twelve"
