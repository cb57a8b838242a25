"""Lives of a program that are cut short at a moment nobody chose; it knows nothing of counts.

A life is forked from a process that has imported everything. A start of Python for each of ten
thousand kills would tell nothing more: what is on the disk matters from the moment it is opened.
"""

import os
import random
import signal
import traceback
from collections.abc import Callable

#: Says one line to whoever watches; it is out before the call returns.
Say = Callable[[str], None]

#: Rounds of nothing, some milliseconds of them: the kill falls between two lines, not behind one.
_SPIN = 250_000


def cut_short(live: Callable[[Say], None], chance: random.Random, lines: int) -> list[str]:
    """Let `live` run in a process of its own, and kill it about one of its first `lines` lines.

    Returns every whole line that it had said by then. What it raises is a line too: "raised …".
    The process that calls must have no other threads.
    """
    hearing, saying = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(hearing)
        _be(live, saying)
    os.close(saying)
    with os.fdopen(hearing, "rb") as heard:
        said = [heard.readline() for _ in range(chance.randint(0, lines))]
        for _ in range(chance.randint(0, _SPIN)):
            pass
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        said += heard.readlines()
    return [line.decode().rstrip("\n") for line in said if line.endswith(b"\n")]


def _be(live: Callable[[Say], None], saying: int) -> None:
    """The forked process: live until killed; it never comes back from here."""
    try:
        live(lambda line: os.write(saying, f"{line}\n".encode()) and None)
    except BaseException as fault:
        traceback.print_exc()
        os.write(saying, f"raised {type(fault).__name__}: {fault}\n".encode())
    finally:
        os._exit(1)
