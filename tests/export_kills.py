"""Kills an export at every system call that it makes, and looks at what is on the stick.

`python -m tests.export_kills`; tests/staff/export/test_kills.py makes a few of the kills. A stick
holds an earlier export; a newer one, which says more, is killed at the Nth call of each kind of
system call, for every N there is. After each kill there must be a set under a final name, every
such set must fit its own manifest and be the earlier or the newer export, and the next export must
put everything right. With `--fail EIO` or `--fail ENOSPC` a call that touches files fails instead.

It needs strace and a kernel that lets a process be traced.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kiosk.model.counts import METRICS, Install, Row
from kiosk.staff.export import ExportFailed, Wanted, export
from kiosk.staff.export.manifest import intact

TABLET = Install("k0123", "e1", "SITE-1", "T07")
FORMATS = Wanted(("csv", "hxl", "json"))  # a workbook is made in memory: no call of it is its own

#: Calls that a bad stick can fail; others would say that the machine has no memory.
_FILE_CALLS = frozenset({
    "close", "fadvise64", "fstat", "fsync", "getdents64", "lseek", "mkdir", "newfstatat", "openat",
    "read", "rename", "rmdir", "unlink", "unlinkat", "utimensat", "write",
})

_CALL = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(\w+)\(")


def rows(value: int) -> list[Row]:
    """A few hundred cells; a larger value says everything of a smaller one."""
    return [
        Row("tiny", "1", language, "child", metric, f"d{number}", value=value, month="2026-11",
            site="SITE-1", epoch="e1")
        for language in ("ar", "ckb") for metric in METRICS for number in range(4)
    ]


def exports(stick: Path, gate: int) -> None:
    """In a process of its own: wait until it is traced, export, and say how it went."""
    os.read(gate, 1)
    try:
        export(rows(2), TABLET, stick, FORMATS)
    except ExportFailed:
        os._exit(3)
    os._exit(0)


def traced(stick: Path, *options: str) -> tuple[int, str]:
    """One export under strace with these options: its exit status, and what strace wrote."""
    entrance, gate = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(gate)
        exports(stick, entrance)
    os.close(entrance)
    with tempfile.NamedTemporaryFile("r") as log:
        strace = subprocess.Popen(
            ["strace", "-o", log.name, *options, "-p", str(pid)], stderr=subprocess.PIPE, text=True)
        assert strace.stderr is not None
        attached = strace.stderr.readline()
        if "attached" not in attached:
            os.kill(pid, 9)
            os.waitpid(pid, 0)
            raise RuntimeError(f"strace cannot trace here: {attached.strip()}")
        os.write(gate, b".")
        os.close(gate)
        _, status = os.waitpid(pid, 0)
        strace.stderr.read()
        strace.stderr.close()
        strace.wait()
        return os.waitstatus_to_exitcode(status), log.read()


def calls() -> Counter[str]:
    """How often a whole export makes each kind of system call."""
    with tempfile.TemporaryDirectory() as folder:
        code, log = traced(earlier(Path(folder)))
    assert code == 0, f"an export without a kill ended with {code}"
    made = Counter(found[1] for line in log.splitlines() if (found := _CALL.match(line)))
    return Counter({name: count for name, count in made.items() if not name.startswith("exit")})


def earlier(folder: Path) -> Path:
    """A stick with an earlier export on it."""
    stick = folder / "stick"
    stick.mkdir()
    export(rows(1), TABLET, stick, FORMATS)
    return stick


def whole_sets(stick: Path) -> Iterator[dict[str, bytes]]:
    """Every set under a final name, by file."""
    for folder in sorted(stick.iterdir()):
        if not folder.name.endswith(".part"):
            yield {path.name: path.read_bytes() for path in folder.iterdir()}


def wrong(stick: Path, known: list[dict[str, bytes]]) -> str:
    """What is wrong with a stick after a kill; "" where it is as it must be."""
    sets = list(whole_sets(stick))
    if not sets:
        return "no export has a name any more"
    for found in sets:
        if not intact(found):
            return f"a set under a final name is torn: {sorted(found)}"
        if found not in known:
            return "a set is whole and is neither the earlier nor the newer one"
    export(rows(2), TABLET, stick, FORMATS)
    if list(whole_sets(stick)) != [known[1]] or len(list(stick.iterdir())) != 1:
        return f"the next export left {sorted(path.name for path in stick.iterdir())}"
    return ""


def known_sets() -> list[dict[str, bytes]]:
    """What the earlier and the newer export hold."""
    found = []
    for value in (1, 2):
        with tempfile.TemporaryDirectory() as folder:
            export(rows(value), TABLET, Path(folder), FORMATS)
            found += whole_sets(Path(folder))
    return found


def storm(error: str = "", every: int = 1) -> tuple[Counter[str], list[str]]:
    """Kill at each `every`th call, or let it fail with `error`; what was done, and is wrong."""
    action = f"error={error}" if error else "signal=SIGKILL"
    known, done, faults = known_sets(), Counter[str](), list[str]()
    moments = [
        (name, nth) for name, count in sorted(calls().items())
        if not error or name in _FILE_CALLS for nth in range(1, count + 1)
    ]
    for name, nth in moments[::every]:
        with tempfile.TemporaryDirectory() as folder:
            stick = earlier(Path(folder))
            code, _ = traced(stick, f"--inject={name}:{action}:when={nth}")
            done[{-9: "killed", 0: "finished", 3: "refused"}.get(code, f"ended with {code}")] += 1
            if fault := wrong(stick, known):
                faults.append(f"{name} {nth}: {fault}")
    return done, faults


def main() -> int:
    """What was done and found, on standard output; 1 where anything was wrong."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--fail", default="", help="EIO or ENOSPC: fail each call instead")
    options.add_argument("--every", type=int, default=1, help="only each so manieth call")
    asked = options.parse_args()
    done, faults = storm(asked.fail, asked.every)
    print(f"{sum(done.values())} exports, each {asked.fail or 'killed'} at another call: "
          f"{', '.join(f'{count} {how}' for how, count in done.items())}; {len(faults)} wrong")
    for fault in faults:
        print(fault)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
