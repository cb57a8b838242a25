"""What this process holds of the machine's memory; on Linux only, elsewhere it knows nothing."""

from __future__ import annotations

from pathlib import Path

MIB = 1024.0


def own_mib() -> dict[str, float]:
    """PSS (shared pages divided among those who share them) and private memory, in MiB.

    Empty where the system does not tell.
    """
    source = Path("/proc/self/smaps_rollup")
    if not source.exists():
        return {}
    found = {
        name: int(rest.split()[0]) / MIB
        for name, _, rest in (line.partition(":") for line in source.read_text().splitlines())
        if rest.endswith("kB")
    }
    return {"pss": found["Pss"], "private": found["Private_Clean"] + found["Private_Dirty"]}


def wake_ups() -> int:
    """How often any thread of this process has gone to sleep by itself, and so was woken."""
    total = 0
    for status in Path("/proc/self/task").glob("*/status"):
        for line in status.read_text().splitlines():
            if line.startswith("voluntary_ctxt_switches"):
                total += int(line.split()[1])
    return total
