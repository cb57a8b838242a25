"""A catalogue brought up to its template; no work that someone did is ever lost."""

from difflib import get_close_matches

import polib

from kiosk.authors.translate.templates import empty_catalogue
from kiosk.model.interface import plural_form

#: gettext's own expressions for `kiosk.model.interface.plural_form`; a test holds them together.
PLURAL_FORMS = {
    "ar": "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
          "n%100>=11 ? 4 : 5);",
}
_TWO_FORMS = "nplurals=2; plural=(n != 1);"


#: What gettext's own checker misses where it is not there; whoever translates writes their own.
_HEADER = {
    "PO-Revision-Date": "2026-11-26 00:00+0000",
    "Last-Translator": "The Kiosk project",
    "Language-Team": "none yet",
}


def plural_header(code: str) -> str:
    """What the header of a catalogue in language `code` says of its plural forms."""
    return PLURAL_FORMS.get(code, _TWO_FORMS)


def merge(old: polib.POFile | None, template: polib.POFile, code: str) -> polib.POFile:
    """`template` filled from `old`.

    A text whose English changed keeps its translation, marked fuzzy, and the English it was made
    for; one that is gone is kept as obsolete.
    """
    merged = empty_catalogue()
    merged.header = old.header if old else ""
    merged.metadata |= _HEADER | {"Language": code, "Plural-Forms": plural_header(code)}
    merged.metadata |= old.metadata if old else {}
    left = {(entry.msgctxt, entry.msgid): entry for entry in old or () if not entry.obsolete}
    fresh = []
    for entry in template:
        if before := left.pop((entry.msgctxt, entry.msgid), None):
            _carry(before, entry)
        else:
            fresh.append(entry)
        _shape_plurals(entry, code)
        merged.append(entry)
    for entry in fresh:
        if key := _nearest(entry, left):
            _carry(left.pop(key), entry, changed=True)
    gone = [*left.values(), *(old.obsolete_entries() if old else ())]
    for entry in gone:
        entry.obsolete = True
        merged.append(entry)
    return merged


def _carry(before: polib.POEntry, entry: polib.POEntry, changed: bool = False) -> None:
    entry.msgstr, entry.tcomment = before.msgstr, before.tcomment
    entry.msgstr_plural = dict(before.msgstr_plural)
    entry.flags = list(before.flags)
    entry.previous_msgid = before.previous_msgid
    if changed and (entry.msgstr or any(entry.msgstr_plural.values())):
        entry.previous_msgid = before.msgid
        entry.flags = list(dict.fromkeys([*entry.flags, "fuzzy"]))


def _shape_plurals(entry: polib.POEntry, code: str) -> None:
    """Give a plural entry as many forms as the language has."""
    if entry.msgid_plural:
        forms = 1 + max(plural_form(code, n) for n in range(201))
        entry.msgstr_plural = {n: entry.msgstr_plural.get(n, "") for n in range(forms)}


def _nearest(
    entry: polib.POEntry, left: dict[tuple[str, str], polib.POEntry]
) -> tuple[str, str] | None:
    """The old text that `entry` most likely was: the same line id, or almost the same words."""
    same = [key for key in left if key[0] == entry.msgctxt]
    if entry.msgctxt:
        return same[0] if same else None
    near = get_close_matches(entry.msgid, [msgid for _, msgid in same], n=1, cutoff=0.8)
    return (entry.msgctxt, near[0]) if near else None
