"""Rules on the English words: short, heard by every child, and never hurtful."""

import re
from collections.abc import Iterator

from kiosk.authors.check.desk import Desk, Finding, Worded

BALLOON_WORDS = 12
#: The longest caption of the whole script; more is a page, not a caption.
CAPTION_WORDS = 24

#: What is not said to children who fled: by language, without vowel marks.
_AVOIDED: dict[str, tuple[str, ...]] = {
    "en": (
        "martyr", "martyrs", "enemy", "enemies", "terrorist", "terrorists",
        "heroic", "sacrifice", "revenge", "fate", "destiny", "crippled", "handicapped", "retarded",
        "victim", "victims", "wheelchair-bound", "suffers from", "normal children", "dirty child",
        "as before",
    ),
    "ar": (
        "شهيد", "شهداء", "عدو", "أعداء", "إرهابي", "إرهابيون", "بطولة", "تضحية", "انتقام", "قدر",
        "معاق", "معاقة", "معاقون", "ضحية", "ضحايا", "مسكين", "مسكينة", "قذر", "قذرة",
    ),
}


def caption_missing(desk: Desk) -> Iterator[Finding]:
    """A panel is told by a caption or a line: for who cannot see it, a silent one is not there."""
    for panel in desk.panels():
        if not panel.lines:
            message = f"{panel.id!r} says nothing: give it a caption or a line."
            yield desk.script.problem(panel.id, "caption_missing", message)


def too_many_words(desk: Desk) -> Iterator[Finding]:
    """A balloon holds 12 words or fewer in English, a caption 24: one breath, one glance."""
    for panel in desk.panels():
        for line in panel.lines:
            most = CAPTION_WORDS if line.kind == "caption" else BALLOON_WORDS
            words = len(line.text.split())
            if words > most:
                message = f"{words} words in {line.id!r}; a {line.kind} holds {most}."
                yield desk.script.problem(line.id, "too_many_words", message)


def empty_text(desk: Worded) -> Iterator[Finding]:
    """A text that must be there is not left empty, for an empty one is never translated."""
    for id, text in desk.texts["en"].items():
        if not text.strip():
            yield desk.script.problem(id, "empty_text", f"{id!r} is empty.")


def unkind_word(desk: Worded) -> Iterator[Finding]:
    """Some words are not said here: of martyrs, enemies, heroic sacrifice, fate, or of pity."""
    for code, id, text in desk.translations():
        plain = without_marks(text).lower()
        for word in _AVOIDED.get(code, ()):
            article = "(ال)?" if code == "ar" else ""
            if re.search(rf"(?<!\w){article}{re.escape(word)}(?!\w)", plain):
                message = f"{word!r} is not said to these children ({code}, {id})."
                yield desk.script.problem(id, "unkind_word", message)


def without_marks(text: str) -> str:
    """`text` without tashkeel, so that words can be compared."""
    return re.sub("[\u064b-\u0652\u0670]", "", text)
