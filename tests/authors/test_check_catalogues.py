"""Whatever can break in a catalogue is told by its line, and by a rule that explains itself."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.authors.check import CATALOGUED, explain
from kiosk.authors.check.catalogues import catalogues
from kiosk.authors.check.desk import Finding

POT = '''msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"

msgctxt "p1.noor"
msgid "We have {n} hens."
msgstr ""
'''
#: A catalogue in which nothing is wrong, entry by entry.
HEADER = '''msgid ""
msgstr ""
"Language: ar\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
"n%100>=11 ? 4 : 5);\\n"

'''
ENTRY = '''msgctxt "p1.noor"
msgid "We have {n} hens."
msgstr "عِنْدَنَا {n} دَجَاجَات."
'''
FIRST = HEADER.count("\n") + 1

Spoils = Callable[[str], str]
BAD: dict[str, tuple[Spoils, int, str]] = {
    "unreadable_catalogue": (
        lambda po: po.replace('msgstr "عِنْدَنَا', 'msgstr "عِنْدَنَا "x'), FIRST + 2,
        "this is not a catalogue"),
    "broken_header": (
        lambda po: po.replace("Language: ar", "Language: ckb"), 1,
        "Language is 'ckb'; it must be 'ar'."),
    "lost_placeholder": (
        lambda po: po.replace("{n} دَجَاجَات", "دَجَاجَات"), FIRST, "'p1.noor': {n} is lost."),
    "invented_placeholder": (
        lambda po: po.replace("{n} دَجَاجَات", "{m} دَجَاجَات"), FIRST,
        "'p1.noor': {m} is not in the English."),
    "unknown_line": (
        lambda po: po.replace("p1.noor", "p1.nour"), FIRST,
        "There is no line 'p1.nour'. Did you mean 'p1.noor'?"),
    "control_character": (
        lambda po: po.replace("عِنْدَنَا", "عِنْدَنَا\x07"), FIRST, "'p1.noor' holds U+0007: delete it."),
    "leading_neutral": (
        lambda po: po.replace('msgstr "عِنْدَنَا', 'msgstr "... عِنْدَنَا'), FIRST,
        "'p1.noor' begins with '.': begin with a letter."),
}


def checked(folder: Path, po: str | bytes) -> list[Finding]:
    path = folder / "ar" / "LC_MESSAGES" / "tiny.po"
    path.parent.mkdir(parents=True)
    path.write_bytes(po if isinstance(po, bytes) else po.encode())
    (folder / "tiny.pot").write_text(POT, encoding="utf-8")
    return catalogues(folder)


def test_a_good_catalogue_is_found_good(tmp_path: Path) -> None:
    assert checked(tmp_path, HEADER + ENTRY) == []


@pytest.mark.parametrize("rule", BAD)
def test_a_rule_finds_its_fault_and_its_line(rule: str, tmp_path: Path) -> None:
    spoil, line, message = BAD[rule]
    found = [one for one in checked(tmp_path, spoil(HEADER + ENTRY)) if one.rule == rule]
    assert [(one.file, one.line) for one in found] == [("ar/LC_MESSAGES/tiny.po", line)]
    assert message in found[0].message


def test_every_rule_has_its_bad_catalogue_and_explains_itself() -> None:
    assert {rule.__name__ for rule in CATALOGUED} == set(BAD)
    assert all(explain(rule).endswith(".") for rule in BAD)


@pytest.mark.parametrize(("torn", "why"), [
    ((HEADER + ENTRY).encode()[:-3], "it breaks off"),
    (HEADER.encode() + b"\xff\xfe", "not saved as UTF-8"),
    (b"\0" * 64, "cannot be used"),
])
def test_a_torn_catalogue_is_told_and_never_raised(torn: bytes, why: str, tmp_path: Path) -> None:
    found = checked(tmp_path, torn)
    assert any(one.rule == "unreadable_catalogue" and why in one.message for one in found)


@pytest.mark.parametrize("start", ["«عِنْدَنَا", "(عِنْدَنَا", "٣ عِنْدَنَا", "…عِنْدَنَا", "{n} عِنْدَنَا"])
def test_what_opens_a_sentence_may_begin_it(start: str, tmp_path: Path) -> None:
    po = HEADER + ENTRY.replace("عِنْدَنَا", start)
    assert [one for one in checked(tmp_path, po) if one.rule == "leading_neutral"] == []
