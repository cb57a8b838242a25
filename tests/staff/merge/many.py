"""`python -m tests.staff.merge.many --cases 100000`: random piles, held against plain Python.

The suite does a thousand of them in one pass; this does as many as one likes, in passes that fit
into the memory.
"""

import argparse
import tempfile
import time
from pathlib import Path

from kiosk.staff.merge.merging import add_up
from kiosk.staff.merge.pile import find
from tests.staff.merge.piles import pile, write
from tests.staff.merge.test_adding import sums_of

_A_PASS = 10_000


def main() -> None:
    """Say how many of them added up exactly; leave with 1 if any did not."""
    parser = argparse.ArgumentParser(prog="python -m tests.staff.merge.many", description=__doc__)
    parser.add_argument("--cases", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    exact = lines = sums = 0
    begun = time.monotonic()
    for start in range(0, asked.cases, _A_PASS):
        cases = min(_A_PASS, asked.cases - start)
        made = pile(asked.seed * 1_000_003 + start, cases)
        with tempfile.TemporaryDirectory() as folder:
            merged = sums_of(add_up(find(write(made, Path(folder))), "2026-11"))
        differ = {cell[0] for cell in merged.keys() | made.sums.keys()
                  if merged.get(cell) != made.sums.get(cell)}
        exact += cases - len(differ)
        lines += sum(map(len, made.sheets))
        sums += len(made.sums)
        print(f"{exact} of {start + cases} exact: {lines} lines, {sums} sums, "
              f"{time.monotonic() - begun:.0f} s", flush=True)
    raise SystemExit(exact < asked.cases)


if __name__ == "__main__":
    main()
