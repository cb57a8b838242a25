"""Numbers for whoever counted, so that a long table need not repeat names; it knows no file."""

import threading
from dataclasses import dataclass

from kiosk.staff.merge.columns import bare

#: As much of the random id as keeps the tablets of a programme apart.
_SHORT_ID = 9


@dataclass(frozen=True)
class Owner:
    """An install in one epoch at one site; `tablet` numbers install and epoch alone."""

    owner: int
    tablet: int
    site: str
    install_id: str
    epoch: str


class Owners:
    """Gives each owner a number, from any thread, and remembers what the tablets are called."""

    def __init__(self) -> None:
        self._owners: dict[tuple[str, str, str], Owner] = {}
        self._tablets: dict[tuple[str, str], int] = {}
        self._labels: dict[str, dict[str, int]] = {}
        self._exports: dict[int, int] = {}
        self._one_at_a_time = threading.Lock()

    def number(self, begins: tuple[str, ...], lines: int) -> int:
        """The number of whoever wrote lines that begin with these cells (columns.OWNER).

        `lines` is the length of the export: an export only grows, so the longest is the latest.
        """
        _, site, label, install_id, epoch = map(bare, begins)
        with self._one_at_a_time:
            labels = self._labels.setdefault(install_id, {})
            labels[label] = max(lines, labels.get(label, 0))
            known = self._known(site, install_id, epoch)
            self._exports[known.tablet] = self._exports.get(known.tablet, 0) + 1
            return known.owner

    def _known(self, site: str, install_id: str, epoch: str) -> Owner:
        known = self._owners.get((site, install_id, epoch))
        if known is None:
            tablet = self._tablets.setdefault((install_id, epoch), len(self._tablets))
            known = Owner(len(self._owners), tablet, site, install_id, epoch)
            self._owners[site, install_id, epoch] = known
        return known

    def all(self) -> tuple[Owner, ...]:
        """Every owner, by number."""
        return tuple(self._owners.values())

    def often_exported(self) -> bool:
        """Whether any tablet was seen more than once, so that its exports can be compared."""
        return any(times > 1 for times in self._exports.values())

    def label(self, install_id: str) -> str:
        """What the tablet is called in its latest export, or the beginning of its id."""
        labels = self._labels[install_id]
        latest = max(labels, key=lambda label: (labels[label], label))
        return latest or install_id[:_SHORT_ID]
