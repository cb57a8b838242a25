"""Rules on translations: whole, in the language's own letters and digits, and fully pointed."""

import re
from collections.abc import Iterator

from kiosk.authors.check.desk import Desk, Finding, Worded
from kiosk.device.lettering.coverage import missing

_MARKS = "\u064b-\u0652\u0670"
_LATIN_DIGITS = "0-9"
_ARABIC_DIGITS = "\u0660-\u0669"
_PERSIAN_DIGITS = "\u06f0-\u06f9"
_STRAY_DIGITS = {
    "ar": re.compile(f"[{_LATIN_DIGITS}{_PERSIAN_DIGITS}]"),
    "ckb": re.compile(f"[{_LATIN_DIGITS}{_PERSIAN_DIGITS}]"),
    "en": re.compile(f"[{_ARABIC_DIGITS}{_PERSIAN_DIGITS}]"),
    "ku": re.compile(f"[{_ARABIC_DIGITS}{_PERSIAN_DIGITS}]"),
}
#: Look-alikes from a neighbour's keyboard, stretched letters, ready-made shapes, Latin stops.
_STRAY_LETTERS = {
    "ar": re.compile("[یکۀـ\ufb50-\ufdff\ufe70-\ufefc,;?\"]"),
    "ckb": re.compile("[يىكةـ\u200d\ufb50-\ufdff\ufe70-\ufefc,;?\"]"),
    "ku": re.compile("[ıİğĞ]"),
}
_HIDDEN = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def untranslated(desk: Desk) -> Iterator[Finding]:
    """A story is shown in a language when every text of it is translated and none is fuzzy.

    Words for older children, and questions in reserve, may come later.
    """
    wanted = [id for id, english in desk.texts["en"].items() if english and id not in desk.spare]
    for code, texts in desk.texts.items():
        for id in wanted:
            if id in texts:
                continue
            message = f"{id!r} is not translated into {code!r}."
            yield desk.script.problem(id, "untranslated", message)


def arabic_without_tashkeel(desk: Desk) -> Iterator[Finding]:
    """Arabic for children is fully pointed: early readers need it, and so does the voice."""
    for id, text in desk.texts.get("ar", {}).items():
        if bare := unpointed(text):
            message = f"{id!r}: not fully pointed: {'، '.join(bare)}"
            yield desk.script.problem(id, "arabic_without_tashkeel", message)


def unpointed(text: str) -> tuple[str, ...]:
    """The Arabic words of `text` in which a consonant bears no mark.

    Nothing is asked of a word's last letter (a pause drops its vowel), of alef and of waw and yeh
    as long vowels, nor of the lam that a doubled letter swallows.
    """
    words = re.findall(rf"[ء-ي{_MARKS}]+", text)
    return tuple(word for word in words if _lacks_a_mark(word))


def _lacks_a_mark(word: str) -> bool:
    letters = re.findall(rf"([ء-ي])([{_MARKS}]*)", word)
    for index, (letter, marks) in enumerate(letters[:-1]):
        swallowed = letter == "ل" and "\u0651" in letters[index + 1][1]
        if not marks and letter not in "اآىوي" and not swallowed:
            return True
    return False


def wrong_digits(desk: Worded) -> Iterator[Finding]:
    """Arabic and Sorani write U+0660-0669, never the Persian forms; the others write 0-9."""
    for code, id, text in desk.translations():
        if found := _STRAY_DIGITS[code].findall(text):
            message = f"{id!r} in {code!r} has foreign digits: {' '.join(found)}"
            yield desk.script.problem(id, "wrong_digits", message)


def wrong_letters(desk: Worded) -> Iterator[Finding]:
    """Letters and stops are the language's own, none is hidden, and the font has them all."""
    for code, id, text in desk.translations():
        stray = list(_STRAY_LETTERS[code].findall(text)) if code in _STRAY_LETTERS else []
        stray += [f"U+{ord(letter):04X}" for letter in _HIDDEN.findall(text)]
        stray += [letter for letter in missing(text) if letter not in stray]
        if stray:
            message = f"{id!r} in {code!r} has strange letters: {' '.join(stray)}"
            yield desk.script.problem(id, "wrong_letters", message)
