"""Rows, tablets and interfaces that the tests of exports share."""

import csv
import io
from pathlib import Path

from kiosk.device.library.shelf import read_interface
from kiosk.model.counts import METRICS, Install, Row
from kiosk.model.interface import Interface
from kiosk.staff.export.mapping import DhisMap, read_map

ROOT = Path(__file__).parents[3]
TEMPLATE = ROOT / "docs" / "dhis2-map.yaml"

TABLET = Install("k0123", "e1", "SITE-1", "T07")


def row(value: int = 3, month: str = "2026-11", detail: str = "c1_01", epoch: str = "e1",
        metric: str = "panels_seen", language: str = "ckb", site: str = "SITE-1",
        mode: str = "child", said: str = "") -> Row:
    """One row of the tiny story."""
    return Row("tiny", "1.0.0", language, mode, metric, detail, value=value, month=month,
               site=site, epoch=epoch, month_said=said, said_times=int(bool(said)))


def year() -> tuple[Row, ...]:
    """Every counter there is, in four languages and three months, one of them unknown."""
    return tuple(
        row(7 * number + len(month), month, f"d{number}", metric=metric, language=language)
        for month in ("2026-11", "2026-12", "unknown")
        for language in ("ar", "ckb", "en", "ku")
        for number, metric in enumerate(METRICS)
    )


def lines(content: bytes) -> list[list[str]]:
    """The cells of a CSV file."""
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def records(content: bytes) -> list[dict[str, str]]:
    """The lines of a CSV file by column."""
    header, *rest = lines(content)
    return [dict(zip(header, line, strict=True)) for line in rest]


def interface(code: str) -> Interface:
    """The kiosk's own sentences, as they are shipped."""
    return read_interface(ROOT / "locale", code)


def template() -> DhisMap:
    """The mapping that is shipped to begin with."""
    return read_map(TEMPLATE)
