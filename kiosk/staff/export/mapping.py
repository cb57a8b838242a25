"""Which counter is which data element in an organisation's DHIS2, as written in a YAML file.

It knows no count. docs/dhis2-map.yaml is a mapping to begin with. Names are DHIS2's own.
"""

import re
from pathlib import Path
from typing import Literal

import msgspec

from kiosk.model.counts import METRICS, MODES

#: What the file is called in the data folder, where the grown-ups' corner looks for it.
FILE = "dhis2-map.yaml"

#: A DHIS2 UID: eleven letters and digits, a letter first.
_UID = re.compile(r"[A-Za-z][A-Za-z0-9]{10}")
#: DHIS2 keeps no longer code.
_LONGEST_CODE = 50

_LARGEST_FILE = 1_000_000


class MapRefused(ValueError):
    """The mapping cannot be used; the text is one sentence that names the file and the place."""


class DhisValue(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """One data value: the sum of a counter, of all of it or of those parts that are named."""

    counter: str
    data_element: str
    category_option_combo: str = ""
    detail: tuple[str, ...] = ()
    story: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    mode: tuple[str, ...] = ()

    def takes(self, metric: str, detail: str, story: str, language: str, mode: str) -> bool:
        """Whether a number belongs to this data value."""
        wanted = ((self.detail, detail), (self.story, story), (self.language, language),
                  (self.mode, mode))
        return metric == self.counter and all(not some or one in some for some, one in wanted)


class DhisMap(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename="camel"):
    """The whole mapping: the form, the sites, the values; `not_sent` is left out on purpose."""

    data_set: str
    org_units: dict[str, str]
    values: tuple[DhisValue, ...]
    id_scheme: Literal["CODE", "UID"] = "CODE"
    attribute_option_combo: str = ""
    not_sent: tuple[str, ...] = ()


def read_map(path: Path) -> DhisMap:
    """The mapping in a YAML file; raises MapRefused with what is wrong, and where."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise MapRefused(f"{path}: this is too large for a mapping.")
        mapping = msgspec.yaml.decode(path.read_bytes(), type=DhisMap)
    except OSError as fault:
        raise MapRefused(f"{path}: it cannot be read ({fault.strerror}).") from fault
    except (msgspec.MsgspecError, ValueError, RecursionError) as fault:
        if isinstance(fault, MapRefused):
            raise
        said = " ".join(str(fault).split())
        raise MapRefused(f"{path}: {said}.") from fault
    if wrong := _wrong(mapping):
        raise MapRefused(f"{path}: {wrong}")
    return mapping


def _wrong(mapping: DhisMap) -> str:
    """The first thing that DHIS2, or the counts, would not know; "" where all is well."""
    targets: set[tuple[str, str]] = set()
    for value in mapping.values:
        target = value.data_element, value.category_option_combo
        if target in targets:
            return f"{' '.join(target).strip()} is filled twice; DHIS2 would keep only the last."
        targets.add(target)
    counters = [value.counter for value in mapping.values] + list(mapping.not_sent)
    for name in counters:
        if name not in METRICS:
            return f"there is no counter {name!r}; there are {', '.join(METRICS)}."
    for name in (mode for value in mapping.values for mode in value.mode):
        if name not in MODES:
            return f"there is no mode {name!r}; there are {', '.join(MODES)}."
    for code in _codes(mapping):
        if not _is_identifier(code, mapping.id_scheme):
            return f"{code!r} is no {mapping.id_scheme.lower()} of DHIS2."
    return ""


def _codes(mapping: DhisMap) -> tuple[str, ...]:
    optional = (mapping.attribute_option_combo,
                *(value.category_option_combo for value in mapping.values))
    return (mapping.data_set, *mapping.org_units.values(),
            *(value.data_element for value in mapping.values), *filter(None, optional))


def _is_identifier(text: str, scheme: str) -> bool:
    if scheme == "UID":
        return _UID.fullmatch(text) is not None
    return 0 < len(text) <= _LONGEST_CODE and text == text.strip() and text.isprintable()
