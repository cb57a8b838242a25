"""Sorani words in Kurmanji letters, for want of a Sorani voice; it knows spelling only, no sound.

The Sorani alphabet writes every vowel but one: the short i (bizroke), which is heard wherever
consonants could not be spoken without it. ی and و are consonants beside a vowel, else vowels.
"""

import re

_CLEANED = str.maketrans(
    {"ك": "ک", "ي": "ی", "ى": "ی", "ھ": "ه", "ة": "ە", "أ": "ا", "إ": "ا", "آ": "ا", "ؤ": "و"}
    | dict.fromkeys("\u0640\u200c\u200d\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652")
)

_LETTERS = str.maketrans(
    {
        "ئ": None, "ا": "a", "ب": "b", "پ": "p", "ت": "t", "ج": "c", "چ": "ç", "ح": "h",
        "خ": "x", "د": "d", "ر": "r", "ڕ": "r", "ز": "z", "ژ": "j", "س": "s", "ش": "ş",
        "ع": "'", "غ": "x", "ف": "f", "ڤ": "v", "ق": "q", "ک": "k", "گ": "g", "ل": "l",
        "ڵ": "l", "م": "m", "ن": "n", "ه": "h", "ە": "e", "ۆ": "o", "ێ": "ê",
        "ص": "s", "ض": "z", "ط": "t", "ظ": "z", "ث": "s", "ذ": "z",
    }
)  # fmt: skip

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_POINTS = str.maketrans("،؛؟", ",;?")

_VOWELS = "aeêiîouû"
_CONSONANTS = "bcçdfghjklmnpqrsştvwxyz'"
#: How open a consonant is: a syllable falls towards its end (st, rd, nd need no i; dr, fr do).
_SONORITY = {
    letter: rank
    for rank, letters in enumerate(("bcçdgkpqt'", "fhjsşvxz", "mn", "lr", "wy"))
    for letter in letters
}

_WORD = re.compile("[\u0620-\u06d5]+")
_FIRST_CLUSTER = re.compile(f"^(?!xw[{_VOWELS}])([{_CONSONANTS}])(?=[{_CONSONANTS}])")
_LAST_PAIR = re.compile(f"([{_CONSONANTS}])([{_CONSONANTS}])$")
_INNER_CLUSTER = re.compile(f"(?<=[{_VOWELS}])[{_CONSONANTS}]{{3,}}(?=[{_VOWELS}])")


def in_kurmanji_letters(text: str) -> str:
    """`text` in Kurmanji (Hawar) letters; what is not Sorani stays as it is."""
    text = text.replace("ه\u200c", "ە").translate(_CLEANED).translate(_DIGITS).translate(_POINTS)
    return _WORD.sub(lambda found: _word(found[0]), text)


def _word(sorani: str) -> str:
    if sorani == "و":
        return "û"
    return _with_short_i(_with_glides(sorani.replace("وو", "û").translate(_LETTERS)))


def _with_glides(word: str) -> str:
    """`word` with each ی and و made a consonant (y, w) or a vowel (î, u)."""
    done = ""
    for at, letter in enumerate(word):
        if letter not in "یو":
            done += letter
            continue
        beside_vowel = word[at + 1 : at + 2] in set(_VOWELS) or done[-1:] in set(_VOWELS)
        if at == 0 or beside_vowel:
            done += "y" if letter == "ی" else "w"
        else:
            done += "î" if letter == "ی" else "u"
    return done


def _with_short_i(word: str) -> str:
    """`word` with i where its consonants could not be spoken together."""
    if len(word) == 1:
        return word
    word = _FIRST_CLUSTER.sub("\\1i", word)
    word = _LAST_PAIR.sub(_parted_if_rising, word)
    return _INNER_CLUSTER.sub(lambda cluster: _parted(cluster[0]), word)


def _parted_if_rising(pair: re.Match[str]) -> str:
    return f"{pair[1]}i{pair[2]}" if _rise(pair[0]) > 0 else pair[0]


def _parted(cluster: str) -> str:
    """A cluster between vowels, in syllables: what can close the one before, then C-i-C."""
    closing = 2 if _rise(cluster) < 0 else 1 if _rise(cluster) == 0 else 0
    rest = cluster[closing:]
    if len(cluster) < 3 or len(rest) < 2:
        return cluster
    return f"{cluster[:closing]}{rest[0]}i{_parted(rest[1:])}"


def _rise(cluster: str) -> int:
    """How much more open the second consonant is than the first."""
    return _SONORITY[cluster[1]] - _SONORITY[cluster[0]] if len(cluster) > 1 else 0
