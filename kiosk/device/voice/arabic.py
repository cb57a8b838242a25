"""Arabic as the synthesiser wants to read it; it knows spelling only, no sound.

Children's text is fully vowelled and right; what espeak-ng 1.52 makes of it is not always. Each
rule mends a mispronunciation that its phonemes for the story showed, in this order.
"""

import re

_VOWEL = "[\u064b-\u0650]"
_BARE = "(?![\\w\u064b-\u0652])"

_RULES = (
    # Unicode puts the vowel before the shadda; espeak-ng looks for the shadda first, and
    # swallows it otherwise: الشَّمْس was "ash-shms".
    (f"({_VOWEL})\u0651", "\u0651\\1"),
    # The article doubles a sun letter by itself; a shadda made it three: "an-nnihaya".
    ("^ال(\\w)\u0651", "ال\\1"),
    # و and ي with shadda were heard as long vowels: "auala" for أَوَّلًا.
    (f"([وي])\u0651(?={_VOWEL})", "\\1\u0652\\1"),
    # بِالْ and كَالْ: the alef is silent.
    ("^((?:[وف]\u064e)?[بك][\u064e\u0650])ال", "\\1ل"),
    # An alef that only carries a word's beginning is silent once something stands before it:
    # وَاسْمُهُ was "waasmuhu", and الِاسْمُ "aliaasmu". A long vowel is never before a closed letter.
    ("^([وفبك][\u064e\u0650])الِا(?=\\w\u0652)", "\\1لِ"),
    ("^([وفبك][\u064e\u0650])ا(?=\\w\u0652)", "\\1"),
    ("الِا(?=\\w\u0652)", "الِ"),
    # The alef after a plural's و is silent, whether it is heard as u or as aw.
    (f"\u064fوا{_BARE}", "\u064fو"),
    (f"\u064eو\u0652ا{_BARE}", "\u064eو\u0652"),
    ("ا\u064b", "\u064bا"),
    # At a pause the ta marbuta is silent, and a final ك is not "-ka".
    (f"\u064e?ة{_BARE}", "\u064e"),
    (f"ك{_BARE}", "ك\u0652"),
)
_COMPILED = tuple((re.compile(pattern), instead) for pattern, instead in _RULES)


def for_espeak(word: str) -> str:
    """`word`, vowelled as in schoolbooks, as espeak-ng must find it to say it right."""
    for pattern, instead in _COMPILED:
        word = pattern.sub(instead, word)
    return word
