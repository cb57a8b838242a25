"""Adds up a pile as `kiosk merge` does, beside the least that could be done: to read its bytes."""

from __future__ import annotations

import resource
import time
from pathlib import Path

from bench.apart import tell, wishes


def main() -> None:
    """Read all, then add up all; how long each took, and the most memory that it needed."""
    folder = Path(wishes()["folder"])
    begun = time.monotonic()
    size = sum(len(path.read_bytes()) for path in folder.iterdir())
    read = time.monotonic()
    from kiosk.staff.merge.merging import add_up
    from kiosk.staff.merge.pile import find
    from kiosk.staff.merge.writing import write

    merged = add_up(find([folder]), "2026-11")
    write(merged, folder.parent / "sums")
    done = time.monotonic()
    tell({
        "floor": read - begun, "seconds": done - read, "megabytes": size / 1e6,
        "files": len(merged.files), "sums": merged.sums.num_rows,
        "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "cpu": time.process_time(),
    })


if __name__ == "__main__":
    main()
