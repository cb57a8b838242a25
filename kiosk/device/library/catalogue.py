"""Translations from a gettext catalogue; it knows neither stories nor screens.

An entry that is fuzzy, empty or obsolete counts as missing: half a translation is none.
"""

import logging
import string
from pathlib import Path

import msgspec
import polib

_log = logging.getLogger(__name__)


class Catalogue(msgspec.Struct, frozen=True):
    """Finished translations: by (msgctxt, msgid), and plural forms by singular msgid.

    `unfinished` are the entries that are there and may not be shown; `last` is the one at the end
    of the file, which may be half of what it was if the file breaks off.
    """

    texts: dict[tuple[str, str], str] = {}
    plurals: dict[str, tuple[str, ...]] = {}
    unfinished: frozenset[tuple[str, str]] = frozenset()
    last: tuple[str, str] = ("", "")


def read_catalogue(path: Path) -> Catalogue:
    """The catalogue at `path`; an empty one, and a line in the log, where it is torn or absent."""
    try:
        raw = path.read_bytes()
    except OSError:
        return Catalogue()
    return parsed(raw, path)


def parsed(raw: bytes, path: Path) -> Catalogue:
    """The catalogue in `raw`, the bytes of `path`; see `read_catalogue`."""
    if not raw:
        return Catalogue()
    try:
        entries = list(polib.pofile(raw.decode("utf-8"), check_for_duplicates=False))
    except (OSError, ValueError) as error:
        _log.warning("%s cannot be read and is left out: %s", path, error)
        return Catalogue()
    if not raw.endswith(b"\n"):  # every tool ends it so: what stands last breaks off
        entries = entries[:-1]
    ready = [entry for entry in entries if is_finished(entry)]
    return Catalogue(
        {_key(entry): entry.msgstr for entry in ready if entry.msgstr},
        {entry.msgid: tuple(entry.msgstr_plural[n] for n in sorted(entry.msgstr_plural))
         for entry in ready if entry.msgid_plural},
        frozenset(_key(entry) for entry in entries
                  if not entry.obsolete and not is_finished(entry)),
        _key(entries[-1]) if entries else ("", ""),
    )


def _key(entry: polib.POEntry) -> tuple[str, str]:
    return entry.msgctxt or "", entry.msgid


def is_finished(entry: polib.POEntry) -> bool:
    """Whether `entry` may be shown: translated in all its forms, and asking for the same values."""
    if entry.obsolete or entry.fuzzy:
        return False
    forms = list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]
    asked = placeholders(entry.msgid) | placeholders(entry.msgid_plural or "")
    return bool(forms) and all(
        form and _fits(form, asked, exactly=not entry.msgid_plural) for form in forms
    )


def _fits(form: str, asked: frozenset[str], exactly: bool) -> bool:
    """A plural form may leave the number out ("one child"); nothing may ask for more."""
    found = placeholders(form)
    return found == asked if exactly else found <= asked


def placeholders(text: str) -> frozenset[str]:
    """The names in braces in `text`; a text that cannot be filled in asks for 'broken braces'."""
    try:
        return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)
    except ValueError:
        return frozenset({"broken braces"})
