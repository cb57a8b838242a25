"""What was noticed about a pile, as values, and what is said of it; it knows no file and no engine.

A finding is kept in the manifest as it is, and worded when it is told, in the reader's language.
"""

from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

from kiosk.model.interface import Interface
from kiosk.model.naming import month_name

#: Why nothing of a file was added up.
FileFault = Literal[
    "foreign", "spreadsheet", "shareable", "newer", "damaged", "changed", "unreadable",
]
Kind = Literal[
    "again", "torn", "foreign", "spreadsheet", "shareable", "newer", "damaged", "changed",
    "unreadable", "epochs", "diverged", "gap", "silent", "alike", "undated", "to_come",
]

FILE_FAULTS: tuple[str, ...] = get_args(FileFault)

#: What needs nobody: everything was added up, once.
HARMLESS: frozenset[str] = frozenset({"again"})


@dataclass(frozen=True)
class Finding:
    """One thing that was noticed: of which file, or of which tablet at which site.

    `number` counts lines, epochs, tablets or readings; `first` to `last` are months.
    """

    kind: Kind
    file: str = ""
    tablet: str = ""
    site: str = ""
    number: int = 0
    first: str = ""
    last: str = ""

    @classmethod
    def read(cls, told: dict[str, Any]) -> "Finding":
        """A finding out of a manifest; raises TypeError or ValueError for what is none."""
        found = cls(**told)
        if found.kind not in get_args(Kind):
            raise ValueError(f"{found.kind!r} is no kind of finding")
        return found

    def told(self) -> dict[str, Any]:
        """The finding for a manifest, without what is empty."""
        return {name: value for name, value in asdict(self).items() if value}


def sentence(found: Finding, interface: Interface) -> str:
    """The finding for a grown-up, and what to do about it."""
    if found.file:
        return _of_file(found, interface)
    return _of_tablet(found, interface)


def _of_file(found: Finding, interface: Interface) -> str:
    say, file = interface.say, found.file
    match found.kind:
        case "again":
            return say("{file} is the same as another file. It was counted once.", file=file)
        case "torn":
            return interface.count(
                "{file} is cut off. {n} whole line of it was added up. Save the counts of its "
                "tablet again.",
                "{file} is cut off. {n} whole lines of it were added up. Save the counts of its "
                "tablet again.",
                found.number, file=file)
        case "spreadsheet":
            return say(
                "{file} was saved by a spreadsheet, which changes months. Bring the file as it "
                "came from the tablet.", file=file)
        case "shareable":
            return say(
                "{file} is for passing on. Small numbers are left out of it, so it was not added "
                "up. Bring the exact file.", file=file)
        case "newer":
            return say(
                "{file} was written by a newer kiosk. Add it up with a newer one.", file=file)
        case "damaged" if found.number:
            return say(
                "{file} is damaged in line {line}. Nothing of it was added up. Save the counts "
                "of its tablet again.", file=file, line=found.number)
        case "damaged" | "changed":
            return say(
                "{file} is not as it was written. Nothing of it was added up. Save the counts of "
                "its tablet again.", file=file)
        case "unreadable":
            return say("{file} could not be read. Copy it from the stick again.", file=file)
        case _:
            return say("{file} is no file of counts. It was left alone.", file=file)


def _of_tablet(found: Finding, interface: Interface) -> str:
    say, tablet = interface.say, found.tablet
    site = found.site or say("no named site")
    months = months_name(found.first, found.last, interface) if found.first else ""
    match found.kind:
        case "epochs":
            return interface.count(
                "Tablet {tablet} has counted afresh {n} time, as after a restored copy or on "
                "another card. Everything was added up.",
                "Tablet {tablet} has counted afresh {n} times, as after a restored copy or on "
                "another card. Everything was added up.",
                found.number, tablet=tablet)
        case "diverged":
            return say(
                "Two tablets count as {tablet}. They cannot be told apart, so the sum may be too "
                "small. Set up one of them anew.", tablet=tablet)
        case "gap":
            return say("Tablet {tablet} at {site} has counted nothing in {months}.",
                       tablet=tablet, site=site, months=months)
        case "silent":
            return say(
                "Tablet {tablet} at {site} has counted nothing in {months}, and others there "
                "have. Are its counts still to be brought?",
                tablet=tablet, site=site, months=months)
        case "alike":
            return interface.count(
                "{n} tablet at {site} is called {tablet}.",
                "{n} tablets at {site} are called {tablet}.",
                found.number, tablet=tablet, site=site)
        case "undated":
            return interface.count(
                "Tablet {tablet} did not know the date of {n} reading. Say its month on the "
                "tablet.",
                "Tablet {tablet} did not know the date of {n} readings. Say their month on the "
                "tablet.",
                found.number, tablet=tablet)
        case _:
            return say(
                "Tablet {tablet} has counts of {months}, a month that is still to come. Set its "
                "clock.", tablet=tablet, months=months)


def months_name(first: str, last: str, interface: Interface) -> str:
    """One month, or the first to the last of several."""
    if first == last:
        return month_name(first, interface)
    return interface.say("{first} to {last}", first=month_name(first, interface),
                         last=month_name(last, interface))
