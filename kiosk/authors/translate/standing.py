"""How far the catalogues are, and where their translators were unsure; it changes nothing."""

from collections.abc import Iterable
from pathlib import Path

import msgspec
import polib

from kiosk.device.library.catalogue import is_finished


class Status(msgspec.Struct, frozen=True):
    """How far one catalogue is, in texts."""

    language: str
    domain: str
    translated: int
    fuzzy: int
    missing: int
    machine_made: bool
    reviewed: bool


def status(locale_dir: Path) -> tuple[Status, ...]:
    """How far each catalogue of each language is, measured against the templates."""
    return tuple(
        _status(path.parent.parent.name, path.stem, polib.pofile(str(path)), template)
        for path in sorted(locale_dir.glob("*/LC_MESSAGES/*.po"))
        if (template := locale_dir / f"{path.stem}.pot").exists()
    )


def _status(code: str, domain: str, catalogue: polib.POFile, template: Path) -> Status:
    wanted = {(entry.msgctxt, entry.msgid) for entry in polib.pofile(str(template))}
    here = [e for e in catalogue if not e.obsolete and (e.msgctxt, e.msgid) in wanted]
    translated = sum(1 for entry in here if is_finished(entry))
    fuzzy = sum(1 for entry in here if entry.fuzzy)
    return Status(
        code, domain, translated, fuzzy, len(wanted) - translated - fuzzy,
        catalogue.metadata.get("X-Machine-Made", "no") == "yes",
        catalogue.metadata.get("X-Native-Review", "pending") == "done",
    )


def doubts(entries: Iterable[polib.POEntry]) -> tuple[str, ...]:
    """What a translator was unsure of, as '<id>: <doubt>'."""
    found = ((e.msgctxt or e.msgid, " ".join(e.tcomment.split())) for e in entries)
    return tuple(
        f"{id}: {remark.partition('doubt: ')[2]}" for id, remark in found if "doubt: " in remark
    )
