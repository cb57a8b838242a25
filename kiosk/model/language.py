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
    #: How much larger than Latin a font size must be for the same height to the eye. Measured
    #: in FiraGO, in thousandths of an em: Latin capital 689, x 527; Arabic alef 767, sad 420,
    #: tooth 338. Alefs alone would ask for 0.90, small letters for 1.25 to 1.56; 1.2 reads alike
    #: and leaves vowel marks large enough for a learner (Sorani has none: 1.12).
    eye_size: float = 1.0
    #: Baseline to baseline, over the Latin size that the text is matched to. Arabic with tashkeel
    #: has ink from 1211 above to 592 below the baseline at worst, 1055 to 500 as a rule.
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
ARABIC = Language("ar", "العربية", "أَهْلًا!", "rtl", True, 1.2, 1.9)
SORANI = Language("ckb", "کوردیی سۆرانی", "سڵاو!", "rtl", True, 1.12, 1.65)
KURMANJI = Language("ku", "Kurmancî", "Silav!")

#: In the order in which the language screen shows them.
LANGUAGES: tuple[Language, ...] = (ARABIC, SORANI, KURMANJI, ENGLISH)

#: No child is ever offered these. They are English in disguise, for whoever builds a screen: longer
#: by more than half, and read from the right in Arabic letters and digits. Named as Unicode does.
LONGER = Language("en-XA", "[Éñglîşĥ]", "[Ĥéllô!]")
MIRRORED = Language("ar-XB", "هنغلهس", "همللو!", "rtl", True, 1.2, 1.9)
PSEUDO: tuple[Language, ...] = (LONGER, MIRRORED)

KNOWN: tuple[Language, ...] = (*LANGUAGES, *PSEUDO)


def language(code: str) -> Language:
    """The language called `code`; raises KeyError with the codes that children are offered."""
    for known in KNOWN:
        if known.code == code:
            return known
    raise KeyError(f"{code!r} is not one of {', '.join(known.code for known in LANGUAGES)}")
