"""Rules on catalogues: what a translator, a tool or a power cut can break in them; it mends none.

The tablet leaves out what is broken and shows the last good copy; here it is told, by line.
"""

import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.authors.check.desk import Finding
from kiosk.authors.translate.merging import plural_header
from kiosk.authors.translate.sheets import Sheet, SheetEntry, read_sheets
from kiosk.device.library.catalogue import placeholders
from kiosk.device.library.problems import did_you_mean
from kiosk.model.language import KNOWN

SheetRule = Callable[[Sheet], Iterator[Finding]]

#: What may stand before the first letter: quotation marks, brackets and the … of what goes on
#: where somebody else left off belong to what follows, without a space.
_OPENING = "«“‘([…"


def catalogues(locale_dir: Path) -> list[Finding]:
    """All that is wrong with the catalogues under `locale_dir`, by file and line."""
    return [found for sheet in read_sheets(locale_dir) for rule in CATALOGUED
            for found in rule(sheet)]


def unreadable_catalogue(sheet: Sheet) -> Iterator[Finding]:
    """A catalogue is UTF-8 and whole to its last line; the tablet shows the last good copy."""
    if sheet.trouble:
        line, why = sheet.trouble
        message = f"This catalogue cannot be used: {why}. Save it again from its editor."
        yield Finding(sheet.file, line, "unreadable_catalogue", message)


def broken_header(sheet: Sheet) -> Iterator[Finding]:
    """The header names language, UTF-8 and the plural forms by which editors and tools go."""
    if sheet.trouble:
        return
    wanted = {"Language": sheet.code}
    if sheet.code in {language.code for language in KNOWN}:
        wanted["Plural-Forms"] = plural_header(sheet.code)
    for key, value in wanted.items():
        if sheet.header.get(key) != value:
            message = f"{key} is {sheet.header.get(key, 'missing')!r}; it must be {value!r}."
            yield Finding(sheet.file, 1, "broken_header", message)
    if "charset=utf-8" not in sheet.header.get("Content-Type", "").lower():
        message = "Content-Type must say 'text/plain; charset=utf-8'."
        yield Finding(sheet.file, 1, "broken_header", message)


def lost_placeholder(sheet: Sheet) -> Iterator[Finding]:
    """What stands in braces is filled in while the kiosk runs: a translation keeps each of them."""
    for entry in _said(sheet):
        asked = _asked(entry)
        for form in entry.forms:
            # A plural may leave its number out, as in "one child".
            if lost := asked - placeholders(form) - ({"n"} if entry.plural else set()):
                message = f"{_name(entry)}: {_braced(lost)} is lost."
                yield Finding(sheet.file, entry.line, "lost_placeholder", message)


def invented_placeholder(sheet: Sheet) -> Iterator[Finding]:
    """Braces that the English has not can never be filled in, and would stop the sentence."""
    for entry in _said(sheet):
        for form in entry.forms:
            if invented := placeholders(form) - _asked(entry):
                hint = did_you_mean(min(invented), _asked(entry))
                message = f"{_name(entry)}: {_braced(invented)} is not in the English.{hint}"
                yield Finding(sheet.file, entry.line, "invented_placeholder", message)


def unknown_line(sheet: Sheet) -> Iterator[Finding]:
    """Every line id is one of the story's; `kiosk translate update` keeps old ones as obsolete."""
    for entry in sheet.entries if sheet.known else ():
        if entry.id not in sheet.known:
            hint = did_you_mean(entry.id, sheet.known)
            message = f"There is no line {entry.id!r}.{hint}"
            yield Finding(sheet.file, entry.line, "unknown_line", message)


def control_character(sheet: Sheet) -> Iterator[Finding]:
    """No control character, and no sign of a broken encoding, is seen or spoken."""
    for entry in _said(sheet):
        for form in entry.forms:
            stray = sorted({letter for letter in form if _is_stray(letter)})
            if stray:
                named = " ".join(f"U+{ord(letter):04X}" for letter in stray)
                message = f"{_name(entry)} holds {named}: delete it."
                yield Finding(sheet.file, entry.line, "control_character", message)


def _is_stray(letter: str) -> bool:
    return (unicodedata.category(letter) == "Cc" and letter != "\n") or letter == "\ufffd"


def leading_neutral(sheet: Sheet) -> Iterator[Finding]:
    """A text read from the right begins with a letter of its own, or the mark that opens it.

    Dots, dashes and exclamation marks have no direction: before the first letter they jump to the
    other end of the line in many programs, and a voice says nothing for them.
    """
    if sheet.code not in {language.code for language in KNOWN if language.rtl}:
        return
    for entry in _said(sheet):
        for form in entry.forms:
            start = form.lstrip(_OPENING)[:1]
            if start and start != "{" and not (start.isalpha() or start.isdecimal()):
                message = f"{_name(entry)} begins with {start!r}: begin with a letter."
                yield Finding(sheet.file, entry.line, "leading_neutral", message)


CATALOGUED: tuple[SheetRule, ...] = (
    unreadable_catalogue, broken_header, lost_placeholder, invented_placeholder, unknown_line,
    control_character, leading_neutral,
)


def _said(sheet: Sheet) -> Iterator[SheetEntry]:
    """The entries in which something is said."""
    return (entry for entry in sheet.entries if any(entry.forms))


def _asked(entry: SheetEntry) -> frozenset[str]:
    return placeholders(entry.english) | placeholders(entry.plural)


def _name(entry: SheetEntry) -> str:
    return repr(entry.id or entry.english)


def _braced(names: frozenset[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names))
