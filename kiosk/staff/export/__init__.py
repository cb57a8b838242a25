"""Taking the counts away: every counter, in every format, whole on the stick or not at all."""

from kiosk.staff.export.failing import ExportFailed
from kiosk.staff.export.table import COLUMNS, SCHEMA, csv_bytes
from kiosk.staff.export.taking import ALL_FORMATS, Exported, Wanted, export

__all__ = [
    "ALL_FORMATS", "COLUMNS", "SCHEMA", "ExportFailed", "Exported", "Wanted", "csv_bytes", "export",
]
