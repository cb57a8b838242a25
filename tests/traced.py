"""Kills a deed at every system call that it makes, or lets each of them fail, one by one (strace).

It knows no deed: a `Scene` says how the disk lies before, what is done to it, and what must hold
afterwards. `tests/export_kills.py`, `tests/commit_kills.py` and `tests/code_kills.py` have scenes.

It needs strace and a kernel that lets a process be traced.
"""

import argparse
import contextlib
import os
import re
import subprocess
import tempfile
import traceback
from abc import abstractmethod
from collections import Counter
from pathlib import Path
from typing import Protocol

from tests.lives import Say

#: Calls that a bad disk can fail; others would say that the machine has no memory.
_FILE_CALLS = frozenset({
    "close", "fadvise64", "fdatasync", "flock", "fstat", "fsync", "ftruncate", "getdents64",
    "lseek", "mkdir", "newfstatat", "openat", "pread64", "pwrite64", "read", "rename", "rmdir",
    "unlink", "unlinkat", "utimensat", "write",
})
#: What strace says of a call: perhaps whose it is, then its name.
_CALL = re.compile(r"^(?:\[pid +\d+\] |\d+ +)?(\w+)\(")
#: How the traced process says that it was refused, in a way it can answer for, or that it raised.
REFUSED, RAISED = 3, 4


class Scene(Protocol):
    """What is done and must hold; `said` are the lines that the deed has told by the end.

    Of the calls of `only` each is made to fail (a kill falls at any), in the threads that the deed
    starts too where strace `follows` them: there the Nth call is the Nth of each thread.
    """

    only: frozenset[str] = _FILE_CALLS
    follows: bool = False

    @abstractmethod
    def before(self, folder: Path) -> None:
        """Lay out the disk as it is before."""

    @abstractmethod
    def deed(self, folder: Path, say: Say) -> bool:
        """In a process of its own: do it, and tell of it; False where it was refused."""

    @abstractmethod
    def wrong(self, folder: Path, said: list[str]) -> str:
        """What must not be, now that it was cut off or has failed; "" where all is well."""


def traced(scene: Scene, folder: Path, *options: str) -> tuple[int, str, list[str]]:
    """The deed under strace with these options: exit status, what strace wrote, what was said."""
    entrance, gate = os.pipe()
    hearing, saying = os.pipe()
    pid = os.fork()
    if pid == 0:
        _do(scene, folder, entrance, saying, unneeded=(gate, hearing))
    os.close(entrance)
    os.close(saying)
    try:
        os.read(hearing, 1)  # it waits at the entrance now, and its first calls are behind it
        follow = ("-f",) if scene.follows else ()
        status, log = _traced(pid, gate, (*follow, *options))
    finally:
        os.close(gate)
        with os.fdopen(hearing, "rb") as heard:
            said = heard.read()
    return status, log, said.decode().splitlines()


def _do(scene: Scene, folder: Path, entrance: int, saying: int, unneeded: tuple[int, int]) -> None:
    """In the forked process: wait until it is traced, and do it; it never comes back from here."""

    def say(line: str) -> None:
        try:
            os.write(saying, f"{line}\n".encode())
        except OSError:  # the call that was to fail was this one
            os.write(saying, f"{line}\n".encode())

    try:
        for end in unneeded:
            os.close(end)
        os.write(saying, b".")
        with contextlib.suppress(OSError):  # or this one: strace begins within it
            os.read(entrance, 1)
        os._exit(0 if scene.deed(folder, say) else REFUSED)
    except BaseException:
        traceback.print_exc()
        os._exit(RAISED)


def _traced(pid: int, gate: int, options: tuple[str, ...]) -> tuple[int, str]:
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
        _, status = os.waitpid(pid, 0)
        strace.stderr.read()
        strace.stderr.close()
        strace.wait()
        return os.waitstatus_to_exitcode(status), log.read()


def calls(scene: Scene) -> Counter[str]:
    """How often the whole deed makes each kind of system call."""
    with tempfile.TemporaryDirectory() as folder:
        scene.before(Path(folder))
        code, log, _ = traced(scene, Path(folder))
    assert code == 0, f"what nobody disturbed ended with {code}"
    made = Counter(found[1] for line in log.splitlines() if (found := _CALL.match(line)))
    return Counter({name: count for name, count in made.items() if not name.startswith("exit")})


def storm(scene: Scene, error: str = "", every: int = 1,
          for_good: bool = False) -> tuple[Counter[str], list[str]]:
    """Kill at each `every`th call, or let it fail with `error`; what was done, and is wrong.

    `for_good`, all calls of that kind fail from that one on.
    """
    action = f"error={error}" if error else "signal=SIGKILL"
    on = "+" if for_good else ""
    done, faults = Counter[str](), list[str]()
    moments = [
        (name, nth) for name, count in sorted(calls(scene).items())
        if not error or name in scene.only for nth in range(1, count + 1)
    ]
    for name, nth in moments[::every]:
        with tempfile.TemporaryDirectory() as where:
            folder = Path(where)
            scene.before(folder)
            code, _, said = traced(scene, folder, f"--inject={name}:{action}:when={nth}{on}")
            done[_ENDS.get(code, f"ended with {code}")] += 1
            fault = "it raised" if code == RAISED else scene.wrong(folder, said)
            if fault:
                faults.append(f"{name} {nth}: {fault}")
    return done, faults


_ENDS = {-9: "killed", 0: "finished", REFUSED: "refused", RAISED: "raised"}


def main(scene: Scene, called: str) -> int:
    """The storm for the desk: what was done and found, printed; 1 where anything was wrong."""
    options = argparse.ArgumentParser(description=scene.__doc__)
    options.add_argument("--fail", default="", help="EIO or ENOSPC: fail each call instead")
    options.add_argument("--every", type=int, default=1, help="only each so manieth call")
    options.add_argument("--for-good", action="store_true",
                         help="all calls of that kind fail from that one on")
    asked = options.parse_args()
    done, faults = storm(scene, asked.fail, asked.every, asked.for_good)
    how = f"{asked.fail}{' for good' * asked.for_good}" if asked.fail else "killed"
    print(f"{sum(done.values())} {called}, each {how} at another call: "
          f"{', '.join(f'{count} {how}' for how, count in done.items())}; {len(faults)} wrong")
    for fault in faults:
        print(fault)
    return int(bool(faults))
