"""The languages of the kiosk and how each writes; it knows no screen and no catalogue file.

Digits follow each language's schoolbooks: Arabic and Sorani both write U+0660-0669.
"""

from typing import Literal

import msgspec

Direction = Literal["ltr", "rtl"]

_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


class Language(msgspec.Struct, frozen=True):
    """One language: BCP 47 `code`, the name it calls itself, its writing direction and digits."""

    code: str
    endonym: str
    hello: str
    direction: Direction = "ltr"
    arabic_digits: bool = False
    #: How much larger than Latin a font size must be for the same height to the eye
    #: (alef beside capital; 69 balloon pairs measured in a multilingual comic give 1.49 for one
    #: Arabic face; FiraGO's own Arabic needs less, see docs/decisions.md).
    eye_size: float = 1.0
    line_height: float = 1.25

    @property
    def rtl(self) -> bool:
        """Whether the language is read from right to left."""
        return self.direction == "rtl"

    def digits(self, text: str) -> str:
        """`text` with its European digits written as this language writes them."""
        return text.translate(_ARABIC_INDIC) if self.arabic_digits else text

    def number(self, value: int) -> str:
        """`value` in this language's digits, ungrouped."""
        return self.digits(str(value))


ENGLISH = Language("en", "English", "Hello!")
ARABIC = Language("ar", "العربية", "أَهْلًا!", "rtl", True, 1.25, 1.8)
SORANI = Language("ckb", "کوردیی سۆرانی", "سڵاو!", "rtl", True, 1.25, 1.6)
KURMANJI = Language("ku", "Kurmancî", "Silav!")

#: In the order in which the language screen shows them.
LANGUAGES: tuple[Language, ...] = (ARABIC, SORANI, KURMANJI, ENGLISH)


def language(code: str) -> Language:
    """The language called `code`; raises KeyError with the known codes."""
    for known in LANGUAGES:
        if known.code == code:
            return known
    raise KeyError(f"{code!r} is not one of {', '.join(known.code for known in LANGUAGES)}")
