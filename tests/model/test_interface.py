"""The interface says whole sentences, in the language's own digits and plurals."""

import re
from pathlib import Path

import polib
import pytest

from kiosk.device.library import read_interface
from kiosk.device.library.catalogue import placeholders
from kiosk.model.interface import Interface, plural_form
from kiosk.model.language import ARABIC, ENGLISH, KURMANJI

LEAVES = ("{n} leaf", "{n} leaves")


def test_a_sentence_without_a_translation_is_said_in_english() -> None:
    assert Interface(KURMANJI).say("Go on") == "Go on"


def test_a_value_is_named_so_that_it_may_stand_anywhere() -> None:
    interface = Interface(ENGLISH, {"{who}, page {n}": "Page {n}: {who}"})
    assert interface.say("{who}, page {n}", who="Noor", n=3) == "Page 3: Noor"


def test_numbers_are_written_in_the_digits_of_the_language_and_names_are_left_alone() -> None:
    interface = Interface(ARABIC, {"Tent {n} {name}": "الْخَيْمَةُ {n} {name}"})
    assert interface.say("Tent {n} {name}", n=127, name="A7") == "الْخَيْمَةُ ١٢٧ A7"


@pytest.mark.parametrize(("n", "said"), [(0, "0 leaves"), (1, "1 leaf"), (2, "2 leaves")])
def test_english_counts_one_and_more(n: int, said: str) -> None:
    assert Interface().count(*LEAVES, n) == said


@pytest.mark.parametrize(
    ("n", "form"),
    [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (102, 5), (103, 3),
     (111, 4), (1000, 5)],
)
def test_arabic_counts_in_six_forms(n: int, form: int) -> None:
    assert plural_form("ar", n) == form
    forms = tuple(f"form {k}: {{n}}" for k in range(6))
    interface = Interface(ARABIC, {}, {LEAVES[0]: forms})
    assert interface.count(*LEAVES, n) == f"form {form}: {ARABIC.number(n)}"


def test_a_count_may_name_other_values_too() -> None:
    interface = Interface()
    assert interface.count("{who}: {n} leaf", "{who}: {n} leaves", 2, who="Noor") == (
        "Noor: 2 leaves"
    )


def test_every_plural_of_the_kiosk_is_said_in_all_forms_of_its_language() -> None:
    """Six of Arabic, whose digits are its own; what is not translated yet is told elsewhere."""
    root = Path(__file__).parents[2]
    english = [e for e in polib.pofile(str(root / "locale" / "kiosk.pot")) if e.msgid_plural]
    assert english
    for code, forms in (("ar", 6), ("ckb", 2), ("ku", 2)):
        interface = read_interface(root / "locale", code)
        said_here = [entry for entry in english if entry.msgid in interface.plurals]
        assert said_here
        for entry in said_here:
            assert len(interface.plurals[entry.msgid]) == forms, (code, entry.msgid)
            values = {name: "x" for name in placeholders(entry.msgid_plural) if name != "n"}
            said = {interface.count(entry.msgid, entry.msgid_plural, n, **values)
                    for n in (0, 1, 2, 3, 11, 100)}
            assert len(said) == (6 if code == "ar" else len(said))
            assert not any(re.search("[0-9]", one) for one in said) or code == "ku"
