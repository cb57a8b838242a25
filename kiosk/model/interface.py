"""The kiosk's own sentences in one language, values filled in; it knows no catalogue file.

The English sentence is the key. Values are named, never joined on: another language may need them
in another order. Numbers are written in the language's own digits.
"""

from collections.abc import Callable

import msgspec

from kiosk.model.language import ENGLISH, Language


def _arabic(n: int) -> int:
    """Zero, one, two, few (3-10), many (11-99), other, as gettext counts them."""
    if n in (0, 1, 2):
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


def _one_or_more(n: int) -> int:
    return int(n != 1)


_PLURALS: dict[str, Callable[[int], int]] = {"ar": _arabic}


def plural_form(code: str, n: int) -> int:
    """Which plural form language `code` uses for `n`, numbered as in its catalogue (CLDR)."""
    return _PLURALS.get(code, _one_or_more)(n)


def said_later(msgid: str) -> str:
    """`msgid` itself: marks a sentence that a screen will `say` when a device brings it there."""
    return msgid


class Interface(msgspec.Struct, frozen=True):
    """The sentences of one language; what is not in `texts` or `plurals` is said in English."""

    language: Language = ENGLISH
    texts: dict[str, str] = {}
    plurals: dict[str, tuple[str, ...]] = {}

    def say(self, msgid: str, **values: str | int) -> str:
        """The sentence `msgid`, its {names} replaced by `values`."""
        return self._fill(self.texts.get(msgid, msgid), values)

    def count(self, singular: str, plural: str, n: int, **values: str | int) -> str:
        """The sentence for `n` things, which it may name as {n}."""
        forms = self.plurals.get(singular)
        if forms is None:
            chosen = singular if n == 1 else plural
        else:
            chosen = forms[min(plural_form(self.language.code, n), len(forms) - 1)]
        return self._fill(chosen, {"n": n, **values})

    def _fill(self, sentence: str, values: dict[str, str | int]) -> str:
        said = {
            name: self.language.number(value) if isinstance(value, int) else value
            for name, value in values.items()
        }
        return sentence.format_map(said)
