"""One page for the people who decide, out of what was added up.

It is not brought in by a kiosk: only an office has what it needs (`make staff`).
"""

from kiosk.staff.report.page import page
from kiosk.staff.report.pictures import Album
from kiosk.staff.report.reading import NoMerge, Sums, read

__all__ = ["Album", "NoMerge", "Sums", "page", "read"]
