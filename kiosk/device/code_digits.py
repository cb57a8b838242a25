"""What a code may be: six digits that no child would try. It keeps none and judges no guess."""

import itertools
import unicodedata

from kiosk.model.interface import said_later

DIGITS = 6

NO_CODE = said_later("A code has six digits.")
TOO_EASY = said_later("This code is too easy to guess; please choose another.")


class CodeRefused(ValueError):
    """The code cannot be; its text is one sentence for a grown-up."""


def european(code: str) -> str:
    """`code` in European digits, whichever digits it was typed in."""
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in code)


def refuse_easy(digits: str) -> None:
    """Raise CodeRefused for what has not six digits, and for what a child would guess."""
    if len(digits) != DIGITS or not (digits.isascii() and digits.isdecimal()):
        raise CodeRefused(NO_CODE)
    steps = {int(after) - int(before) for before, after in itertools.pairwise(digits)}
    if steps in ({0}, {1}, {-1}) or digits[:3] == digits[3:] or len(set(digits)) < 3:
        raise CodeRefused(TOO_EASY)
