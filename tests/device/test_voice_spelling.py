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
        ("یەکگرتنەوە", "yekgirtnewe"), ("دەستکرا", "destkira"),
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


@pytest.mark.parametrize(
    ("written", "read", "reason"),
    [
        ("شَجَّعَ", "شَج\u0651\u064eعَ", "the shadda comes before its vowel"),
        ("النِّهَايَةُ", "النِهَايَةُ", "the article has doubled the sun letter already"),
        ("أَوَّلًا", "أَوْوَلًا", "a doubled و is a consonant"),
        ("رَمَادِيَّةٌ", "رَمَادِيْيَةٌ", "a doubled ي is a consonant"),
        ("ذَهَبِيّ", "ذَهَبِيّ", "but not at a pause"),
        ("بِالْفُرُشِ", "بِلْفُرُشِ", "the alef after a preposition is silent"),
        ("وَكَالْبَيْتِ", "وَكَلْبَيْتِ", "behind 'and', too"),
        ("اُدْخُلُوا!", "اُدْخُلُو!", "the alef of a plural is silent"),
        ("اِبْقَوْا،", "اِبْقَوْ،", "nor is it heard behind aw"),
        ("وَاسْمُهُ", "وَسْمُهُ", "an alef that carries a beginning is silent behind 'and'"),
        ("وَالْمَاءُ", "وَلْمَاءُ", "and so is the article's"),
        ("وَاحِدٌ", "وَاحِدٌ", "but a long vowel is heard"),
        ("الِاسْمُ", "الِسْمُ", "and behind the article"),
        ("وَالِاسْمُ", "وَلِسْمُ", "and behind both"),
        ("فَوْراً", "فَوْرًا", "tanwin comes before its alef"),
        ("خَيْمَة،", "خَيْمَ،", "a ta marbuta is silent at a pause"),
        ("خَيْمَةُ", "خَيْمَةُ", "and heard before a vowel"),
        ("تَضْحَك.", "تَضْحَكْ.", "a final k is not the pronoun"),
        ("عِنْدَكَ", "عِنْدَكَ", "unless it is"),
    ],
)
def test_arabic_is_spelled_so_that_espeak_says_it_right(
    written: str, read: str, reason: str
) -> None:
    assert for_espeak(written) == read, reason


def test_it_does_not_matter_in_which_order_the_marks_were_typed() -> None:
    assert for_espeak("ش\u064e\u0651") == for_espeak("ش\u0651\u064e")


@given(st.text(max_size=40), st.sampled_from(["en", "ar", "ckb", "ku"]))
def test_every_word_of_any_text_has_a_place_in_what_is_spoken(text: str, language: str) -> None:
    aloud = reading(text, language)
    assert len(aloud.starts) == len(text.split())
    for index, start in enumerate(aloud.starts):
        assert aloud.index_at(start) == index
        assert not start or aloud.spoken[start - 1] == " "


def test_quotation_marks_are_not_spelled_out() -> None:
    assert reading("“Row *twelve*”", "en").spoken == "Row twelve"
