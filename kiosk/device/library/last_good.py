"""The catalogues of a kiosk, and the last good copy of each for the day on which one is torn.

A power cut in the middle of an update, or a rotten card, must not take a language away from the
children who read in it. So what a catalogue says is kept beside the counts (`data/catalogues/
<language>.<domain>`) whenever it has changed; and what a catalogue does not hold any more is
supplied from there, by line id and English words together, so that no translation is ever shown
for other words than it was made for. A text that is in the catalogue but unfinished (fuzzy or
empty) was withdrawn by somebody: it is not supplied. It knows no story and no screen.

As long as a catalogue is what it was, the copy is read in its stead: to take a catalogue apart
takes 40 ms, and a child who opens the book waits for a dozen of them.
"""

import logging
import zlib
from pathlib import Path

import msgspec

from kiosk.device import durable
from kiosk.device.library.catalogue import Catalogue, parsed

_log = logging.getLogger(__name__)

#: To be counted up when a catalogue comes to be read differently: older copies are made anew.
_READING = 1


class _Kept(msgspec.Struct, frozen=True):
    texts: tuple[tuple[str, str, str], ...] = ()
    plurals: dict[str, tuple[str, ...]] = {}


class Catalogues:
    """The translations under `locale_dir`; good ones are kept in `keep`, where that is given."""

    def __init__(self, locale_dir: Path, keep: Path | None = None) -> None:
        self._locale_dir = locale_dir
        self._keep = keep

    def read(self, code: str, domain: str) -> Catalogue:
        """What is said in language `code`; English needs no file. Never raises."""
        if code == "en":
            return Catalogue()
        path = self._locale_dir / code / "LC_MESSAGES" / f"{domain}.po"
        raw = _bytes(path)
        if self._keep is None:
            return parsed(raw, path)
        copy = self._keep / f"{code}.{domain}"
        kept, kept_from = _kept(copy)
        source = zlib.crc32(raw, _READING)
        # As it was when it was kept: there is nothing to supply, and nothing to keep.
        if raw and kept.texts and kept_from == source:
            return kept
        now = parsed(raw, path)
        whole = _supplied(now, kept)
        if (whole.texts, whole.plurals) != (now.texts, now.plurals):
            _log.warning("%s is torn: the last good copy makes it whole", path)
            source = 0  # not named, so that it will be looked at again
        if whole.texts and (whole.texts, whole.plurals, source) != (
            kept.texts, kept.plurals, kept_from
        ):
            _write(copy, whole, source)
        return whole


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _supplied(now: Catalogue, kept: Catalogue) -> Catalogue:
    """`now`, and what it has lost of `kept`.

    A line id that stands in `now` with other English was changed, and is not supplied; nor is what
    was withdrawn. Nothing is supplied to a catalogue that nobody ever kept.
    """
    ids = {id for id, _ in (*now.texts, *now.unfinished) if id}
    texts = {
        key: said for key, said in kept.texts.items()
        if key[0] not in ids and key not in now.unfinished
    }
    plurals = {key: forms for key, forms in kept.plurals.items() if ("", key) not in now.unfinished}
    here = dict(now.texts)
    before = kept.texts.get(now.last, "")
    if before and (texts.keys() - here.keys() or before.startswith(here.get(now.last, "\0"))):
        # The file breaks off: what stands last in it may be half a sentence.
        here[now.last] = before
    return Catalogue(texts | here, plurals | now.plurals, now.unfinished)


def _kept(copy: Path) -> tuple[Catalogue, int | None]:
    """What was kept, and the checksum of the catalogue that it was made from.

    Nothing where the copy itself is torn: it bears its own checksum.
    """
    try:
        head, _, body = copy.read_bytes().partition(b"\n")
        source, own = (int(word, 16) for word in head.split())
        if own != zlib.crc32(body):
            raise ValueError("the checksum does not fit")
        kept = msgspec.json.decode(body, type=_Kept)
    except FileNotFoundError:
        return Catalogue(), None
    except (OSError, ValueError, msgspec.MsgspecError) as error:
        _log.warning("%s: no last good copy: %s", copy, error)
        return Catalogue(), None
    texts = {(id, english): said for id, english, said in kept.texts}
    return Catalogue(texts, kept.plurals), source


def _write(copy: Path, whole: Catalogue, source: int) -> None:
    """Keep `whole`; a disk that is full or read-only keeps the copy that there was."""
    rows = tuple((id, english, said) for (id, english), said in whole.texts.items())
    body = msgspec.json.encode(_Kept(rows, whole.plurals))
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        durable.replace(copy, b"%08x %08x\n" % (source, zlib.crc32(body)) + body)
    except OSError as error:
        _log.warning("%s cannot be kept: %s", copy, error)
