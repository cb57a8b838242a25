"""One measurement in a process of its own, which tells its result as JSON; it measures nothing.

A fresh process has nothing decoded, nothing imported and no memory but its own.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def measured(module: str, **wishes: object) -> dict[str, Any]:
    """What `bench.<module>` tells when it is run with `wishes`."""
    return _told([sys.executable, "-m", f"bench.{module}", json.dumps(wishes)])


def started(script: str, *arguments: str) -> float:
    """Milliseconds from starting `script`, a file of bench, to the moment it names."""
    path = str(ROOT / "bench" / script)
    begun = time.monotonic_ns()
    told = _told([sys.executable, path, *arguments])
    return float(told["moment"] - begun) / 1e6


def wishes() -> dict[str, Any]:
    """In the measuring process: what was wished for."""
    found: dict[str, Any] = json.loads(sys.argv[1])
    return found


def tell(result: Mapping[str, object]) -> None:
    """In the measuring process: the result, as its last word."""
    print(json.dumps(result), flush=True)
    # What is still being made ahead, spoken or written is of no interest any more.
    os._exit(0)


def _told(command: list[str]) -> dict[str, Any]:
    quiet = {"SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    done = subprocess.run(command, cwd=ROOT, env=os.environ | quiet, stdout=subprocess.PIPE,
                          text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told
