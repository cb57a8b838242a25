"""Which tablets and months are missing, and which tablets counted oddly; it knows no engine.

A month is missing only where a tablet had counted before: nobody knows how many tablets there are.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.model.counts import UNKNOWN_MONTH
from kiosk.staff.merge.finding import Finding


class Present(NamedTuple):
    """That a tablet counted something at a site in a month; `begun` readings of it."""

    install_id: str
    site: str
    month: str
    begun: int


@dataclass(frozen=True)
class Tablet:
    """One install: what it is called, how often it counted afresh, and where and when it counted.

    `sites` has the months of each site, oldest first.
    """

    install_id: str
    label: str
    epochs: int
    sites: dict[str, tuple[str, ...]]
    undated: int = 0

    def months(self, until: str) -> list[str]:
        """All months in which it counted, oldest first, none after `until`."""
        return sorted({month for months in self.sites.values() for month in months
                       if month <= until and month != UNKNOWN_MONTH})


def tablets_of(present: Iterable[Present], labels: dict[str, str],
               epochs: dict[str, int]) -> tuple[Tablet, ...]:
    """Every tablet, by label; `labels` and `epochs` are by install id."""
    months: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    undated: dict[str, int] = defaultdict(int)
    for one in present:
        months[one.install_id][one.site].add(one.month)
        if one.month == UNKNOWN_MONTH:
            undated[one.install_id] += one.begun
    tablets = (
        Tablet(install_id, labels[install_id], epochs[install_id],
               {site: tuple(sorted(held)) for site, held in sorted(sites.items())},
               undated[install_id])
        for install_id, sites in months.items()
    )
    return tuple(sorted(tablets, key=lambda one: (one.label, one.install_id)))


def missing(tablets: Iterable[Tablet], this_month: str) -> Iterator[Finding]:
    """What is not there, and what should not be there yet, tablet by tablet."""
    tablets = tuple(tablets)
    present = Counter((site, month) for tablet in tablets
                      for site, months in tablet.sites.items() for month in months)
    latest: dict[str, str] = defaultdict(str)
    for site, month in present:
        if month != UNKNOWN_MONTH and month <= this_month:
            latest[site] = max(latest[site], month)
    for tablet in tablets:
        yield from _silent(tablet, present, latest, this_month)
        if tablet.undated:
            yield Finding("undated", tablet=tablet.label, number=tablet.undated)
        for first, last in _runs(_to_come(tablet, this_month)):
            yield Finding("to_come", tablet=tablet.label, first=first, last=last)
        if tablet.epochs > 1:
            yield Finding("epochs", tablet=tablet.label, number=tablet.epochs - 1)
    yield from _alike(tablets)


def _silent(tablet: Tablet, present: Counter[tuple[str, str]], latest: Mapping[str, str],
            this_month: str) -> Iterator[Finding]:
    """The months without counts since the tablet's first, up to the last of anybody at its site.

    Where others there counted meanwhile, that is said: children came. `present` has how many
    tablets counted at a site in a month, `latest` each site's last month.
    """
    own = tablet.months(this_month)
    if not own:
        return
    site = _last_site(tablet, this_month)
    until = max(own[-1], latest[site])
    gaps = [month for month in _all_months(own[0], until) if month not in own]
    for kind, months in (
        ("silent", [one for one in gaps if present[site, one]]),
        ("gap", [one for one in gaps if not present[site, one] and one < own[-1]]),
    ):
        for first, end in _runs(months):
            yield Finding.read({"kind": kind, "tablet": tablet.label, "site": site,
                                "first": first, "last": end})


def _last_site(tablet: Tablet, this_month: str) -> str:
    """Where the tablet was when it counted last."""
    def latest(site: str) -> tuple[str, str]:
        dated = [one for one in tablet.sites[site] if one <= this_month]
        return max(dated, default=""), site
    return max(tablet.sites, key=latest)


def _to_come(tablet: Tablet, this_month: str) -> list[str]:
    return sorted({month for months in tablet.sites.values() for month in months
                   if month > this_month and month != UNKNOWN_MONTH})


def _alike(tablets: Iterable[Tablet]) -> Iterator[Finding]:
    """Labels that several tablets of one site bear."""
    bearers: dict[tuple[str, str], int] = defaultdict(int)
    for tablet in tablets:
        for site in tablet.sites:
            bearers[tablet.label, site] += 1
    for (label, site), number in sorted(bearers.items()):
        if number > 1:
            yield Finding("alike", tablet=label, site=site, number=number)


def after(month: str) -> str:
    """The month that follows."""
    year, number = int(month[:4]), int(month[5:])
    return f"{year + number // 12:04d}-{number % 12 + 1:02d}"


def _all_months(first: str, last: str) -> Iterator[str]:
    while first <= last:
        yield first
        first = after(first)


def _runs(months: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Months as first and last of each unbroken run."""
    start = end = ""
    for month in months:
        if end and after(end) == month:
            end = month
            continue
        if start:
            yield start, end
        start = end = month
    if start:
        yield start, end
