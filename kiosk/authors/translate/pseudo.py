"""Two languages that are English in disguise, so that screens can be tried before translators come.

`en-XA` is longer by more than half and accented: what is cut off, does not fit, or is said by the
program without a catalogue shows at once. `ar-XB` is the same English in Arabic letters and digits,
read from the right: what was not turned round shows at once, and whoever reads Arabic letters can
still find the sentence. Every letter of both is in the typeface; what is in braces stays as it is.
"""

import re
from collections.abc import Callable
from pathlib import Path

import polib

from kiosk.authors.translate.merging import merge
from kiosk.model.language import LONGER, MIRRORED

#: By how much a text of `en-XA` is longer than its English, at least.
LONGER_BY = 0.6

_ACCENTED = str.maketrans(
    "aeiouycgnsAEIOUYCGNSdhjlrtwzDHJLRTWZ", "âêîôûÿçğñşÂÊÎÔÛŸÇĞÑŞđĥĵłřŧŵžĐĤĴŁŘŦŴŽ"
)
_ARABIC = str.maketrans({
    "a": "ا", "b": "ب", "c": "ك", "d": "د", "e": "ه", "f": "ف", "g": "غ", "h": "ح", "i": "ي",
    "j": "ج", "k": "ك", "l": "ل", "m": "م", "n": "ن", "o": "و", "p": "ب", "q": "ق", "r": "ر",
    "s": "س", "t": "ت", "u": "و", "v": "ف", "w": "و", "x": "خ", "y": "ي", "z": "ز",
    ",": "،", ";": "؛", "?": "؟", "“": "«", "”": "»", '"': "",
} | {str(digit): chr(0x0660 + digit) for digit in range(10)})
_BRACED = re.compile(r"(\{[^{}]*\})")


def longer(text: str) -> str:
    """`text` accented, in brackets, and longer by its own words until it is half as long again."""
    if not text.strip():
        return text
    words = [word for word in text.split() if not _BRACED.search(word)] or ["more"]
    said, more = text, 0
    while len(said) < len(text) * (1 + LONGER_BY):
        said += f" {words[more % len(words)]}"
        more += 1
    return f"[{_outside_braces(said, lambda part: part.translate(_ACCENTED))}]"


def mirrored(text: str) -> str:
    """`text` in Arabic letters, stops and digits, to be read from the right."""
    return _outside_braces(text, lambda part: part.lower().translate(_ARABIC))


def _outside_braces(text: str, change: Callable[[str], str]) -> str:
    parts = _BRACED.split(text)
    return "".join(part if _BRACED.fullmatch(part) else change(part) for part in parts)


DISGUISES: dict[str, Callable[[str], str]] = {LONGER.code: longer, MIRRORED.code: mirrored}


def pseudo(locale_dir: Path, out: Path) -> tuple[Path, ...]:
    """Write catalogues of both from every template in `locale_dir` to `out`; the files written."""
    return tuple(
        _write(template, out / code / "LC_MESSAGES" / f"{template.stem}.po", code)
        for code in DISGUISES for template in sorted(locale_dir.glob("*.pot"))
    )


def _write(template: Path, path: Path, code: str) -> Path:
    catalogue = merge(None, polib.pofile(str(template)), code)
    change = DISGUISES[code]
    for entry in catalogue:
        if entry.msgid_plural:
            one, more = change(entry.msgid), change(entry.msgid_plural)
            entry.msgstr_plural = {n: one if n == 0 else more for n in entry.msgstr_plural}
        else:
            entry.msgstr = change(entry.msgid)
    path.parent.mkdir(parents=True, exist_ok=True)
    catalogue.save(str(path))
    return path
