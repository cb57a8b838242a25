"""What grown-ups have said that there is, such as a way to help for a child who tells.

Kept beside the counts. A file that is missing or torn promises nothing: what waits for a promise
stays withheld.
"""

from collections.abc import Iterable
from pathlib import Path

from kiosk.device import durable
from kiosk.model.story import PROMISES, Promise

_FILE = "promises.json"


def promised(data_dir: Path) -> frozenset[Promise]:
    """Everything that was promised on this tablet."""
    try:
        said = durable.unsealed((data_dir / _FILE).read_bytes())
    except (OSError, ValueError):
        return frozenset()
    return frozenset(one for one in PROMISES if isinstance(said, list) and one in said)


def promise(data_dir: Path, given: Iterable[Promise]) -> None:
    """From now on these hold and no others; raises OSError where the disk will not take it."""
    data_dir.mkdir(parents=True, exist_ok=True)
    durable.replace(data_dir / _FILE, durable.sealed(sorted(given)))
