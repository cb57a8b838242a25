"""Arabic as the synthesiser wants to read it; it knows spelling only, no sound.

Unicode orders marks by class: the vowel comes before the shadda. espeak-ng looks for the shadda
first, and otherwise swallows it (الشَّمْسُ became "ash-shmsu"). Children's text is fully vowelled,
so a final ta marbuta without a vowel stands at a pause and is not sounded.
"""

import re

_VOWEL_BEFORE_SHADDA = re.compile("([\u064b-\u0650])\u0651")
_TANWIN_AFTER_ALEF = re.compile("\u0627\u064b")
_FINAL_TA_MARBUTA = re.compile("\u064e?\u0629(?![\\w\u064b-\u0652])")


def for_espeak(word: str) -> str:
    """`word` with shadda before its vowel, tanwin before its alef, and pausal ta marbuta."""
    word = _VOWEL_BEFORE_SHADDA.sub("\u0651\\1", word)
    word = _TANWIN_AFTER_ALEF.sub("\u064b\u0627", word)
    return _FINAL_TA_MARBUTA.sub("\u064e", word)
