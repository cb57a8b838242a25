"""What this process holds of the machine's memory; on Linux only, elsewhere it knows nothing."""

from __future__ import annotations

from pathlib import Path

MIB = 1024.0


def own_mib() -> dict[str, float]:
    """PSS (shared pages divided among those who share them), private memory, and what of that is
    in no file, in MiB.

    Only the last depends on nobody else: a library's page is private while no other process has it
    open. Empty where the system does not tell.
    """
    source = Path("/proc/self/smaps_rollup")
    if not source.exists():
        return {}
    found = {
        name: int(rest.split()[0]) / MIB
        for name, _, rest in (line.partition(":") for line in source.read_text().splitlines())
        if rest.endswith("kB")
    }
    private = found["Private_Clean"] + found["Private_Dirty"]
    return {"pss": found["Pss"], "private": private, "unfiled": found["Anonymous"]}


def sleeps() -> dict[str, int]:
    """How often each thread of this process has gone to sleep by itself, and so was woken."""
    return {
        status.parent.name: int(line.split()[1])
        for status in Path("/proc/self/task").glob("*/status")
        for line in status.read_text().splitlines() if line.startswith("voluntary_ctxt_switches")
    }


def wake_ups(before: dict[str, int], after: dict[str, int]) -> int:
    """How often threads were woken between two countings; those that ended meanwhile are left out.
    """
    return sum(count - before.get(thread, 0) for thread, count in after.items())
