"""After children have read, no byte of the data folder or of an export says who, when or where.

Everything is looked through: file names, contents, databases and what SQLite leaves beside them in
a power cut, what is inside workbooks and comics, and the times of the files on the stick. Nothing
finer than a month, no name, no hardware.
"""

import io
import os
import re
import shutil
import socket
import sqlite3
import struct
import time
import uuid
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.app import tablet
from kiosk.app.comic import take_comic, write_comic
from kiosk.device.drive import Drive
from kiosk.device.groups import GroupBook
from kiosk.device.promises import promise
from kiosk.model.group import Headcount
from kiosk.staff.export import Wanted, export
from tests.app.kiosk import STORIES, Kiosk
from tests.staff.export.exporting import template

#: A child's name, where a machine might pick one up: user, host, folder, stick.
NAME = "Layla-Haddad"
ASSETS = Path(__file__).parents[1] / "assets"
CODE = tuple(f"digit:{digit}" for digit in "482913")

#: A day or a time of day, however it is written, and seconds since 1970 in our decades. Digits
#: within a longer hexadecimal number (a digest, a random id) are no date.
FINER_THAN_A_MONTH = re.compile(
    rb"(?<![0-9a-f])20\d\d[-/.]?(?:0[1-9]|1[0-2])[-/.]?(?:[0-2]\d|3[01])(?![0-9a-f])"
    rb"|(?<![0-9a-f])[0-2]?\d:[0-5]\d(?![0-9a-f])|(?<![0-9a-f])1[6-9]\d{8}(?![0-9a-f])")

#: First and last days say no more than their month does; a span of columns and a checksum of a
#: line of the journal or of a row of the database only look like times.
_LAST_DAYS = b"|".join(
    f"{month:02d}-{day}".encode() for month in range(1, 13)
    for day in (28, 29, 30, 31) if month == 2 or day >= 30)
HARMLESS = re.compile(
    rb"20\d\d-(?:0[1-9]|1[0-2])-01(?:T00:00:00Z)?(?!\d)|20\d\d-(?:" + _LAST_DAYS + rb")(?!\d)"
    rb'|spans="\d+:\d+"|(?m:^[0-9a-f]{8} )|(?m:,\d+\);$)')


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The data folder and a stick of a tablet: read on, left, damaged, its counts taken away."""
    with pytest.MonkeyPatch.context() as patch:
        yield from _lived(tmp_path_factory.mktemp("tablet"), patch)


def _lived(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("USER", NAME)
    monkeypatch.setenv("HOSTNAME", NAME)
    home = tmp_path / NAME
    stick = home / "stick"
    stick.mkdir(parents=True)
    monkeypatch.setattr(tablet, "attach", lambda: None)
    monkeypatch.setattr(tablet, "drives", lambda: (Drive(stick, NAME, 10**9, False),))
    tablet.name_tablet(home / "data", "SITE-1", "T07")
    kiosk = Kiosk(home)
    kiosk.opens("en").goes_on_to("D1").taps("choice:D1.b", "choice:D1.b").goes_on_to("Q2")
    kiosk.taps("answer:Q2.no", "answer:Q2.no", "answer:Q2.yes", "answer:Q2.yes", "forward")
    kiosk.rests_on("pause").taps(*CODE, *CODE).taps("export", "back")
    kiosk.loses_power()
    (kiosk.data / "ledger.sqlite").write_bytes(b"torn")
    promise(kiosk.data, ["referral_path"])
    GroupBook(kiosk.data).choose(Headcount(True, ((6, 9), (10, 12))))
    GroupBook(kiosk.data).closed("tiny", "c1")
    kiosk = Kiosk(home)
    kiosk.furniture.codes.print_sheet()
    kiosk.opens("ar").goes_on_to("D1")
    takes_the_comic(kiosk, stick)
    leaves_a_record_half_done(kiosk.data)
    rows, install = kiosk.furniture.desk.rows(), kiosk.furniture.desk.install
    export(rows, install, stick, Wanted(now="2026-12", mapping=template()))
    export([*rows] * 20, install, stick, Wanted(profile="shareable", now="2026-12"))
    yield home
    kiosk.furniture.desk.close()


def takes_the_comic(kiosk: Kiosk, stick: Path) -> None:
    """What was read goes onto the stick as a PDF, and the same as a comic archive."""
    books = kiosk.furniture.books
    take_comic(kiosk.sitting, books, STORIES, ASSETS, lambda: Drive(stick, NAME, 10**9, False),
               lambda drive: True)
    archive = write_comic(kiosk.sitting, books, STORIES, ASSETS, "cbz")
    (stick.parent / "comic.cbz").write_bytes(archive)


def leaves_a_record_half_done(data: Path) -> None:
    """Beside a copy of the database, its rollback journal, as a power cut leaves it."""
    shutil.copy(data / "ledger.sqlite", data / "cut.sqlite")
    with closing(sqlite3.connect(data / "cut.sqlite", isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE counts SET value = value + 1")
        left = (data / "cut.sqlite-journal").read_bytes()
        connection.execute("ROLLBACK")
    (data / "cut.sqlite-journal").write_bytes(left)


def files(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Every file below a folder, and every part of a zipped one, by name."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        content = path.read_bytes()
        yield str(path.relative_to(folder)), content
        if content.startswith(b"SQLite format 3\0"):
            with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as told:
                yield f"{path.name}/dump", "\n".join(told.iterdump()).encode()
        if zipfile.is_zipfile(io.BytesIO(content)):
            with zipfile.ZipFile(io.BytesIO(content)) as parts:
                for part in parts.infolist():
                    assert part.date_time[2:] == (1, 0, 0, 0), (part.filename, part.date_time)
                    assert not part.comment and not part.extra
                    yield f"{path.name}/{part.filename}", parts.read(part)


def hardware() -> Iterator[str]:
    """What this machine can be told by."""
    node = uuid.getnode()
    plain = f"{node:012x}"
    yield from (plain, ":".join(plain[at:at + 2] for at in range(0, 12, 2)), str(node))
    yield socket.gethostname()
    for path in ("/etc/machine-id", "/proc/sys/kernel/random/boot_id",
                 "/sys/class/dmi/id/product_uuid"):
        try:
            yield Path(path).read_text("utf-8").strip()
        except OSError:
            continue
    for name in ("serial", "wwid", "cid", "address"):
        for path in Path("/sys/class").glob(f"*/*/{name}"):
            try:
                yield path.read_text("utf-8", "replace").strip()
            except OSError:
                continue


def test_there_is_something_to_look_through(read: Path) -> None:
    names = [name for name, _ in files(read)]
    assert any(name.startswith("data/ledger-set-aside") for name in names)
    for end in (".sqlite", ".sqlite-journal", ".sqlite/dump", ".journal", ".csv", ".hxl.csv",
                ".json", ".xlsx", "core.xml", ".pdf", "001.jpg", "ComicInfo.xml", "codes",
                "codes-copy", "headcount.json", "group-turn.json", "promises.json",
                "sitting.json", "catalogues/ar.tiny"):
        assert any(name.endswith(end) for name in names), end
    assert any(".dhis2-" in name for name in names)
    assert any("shareable" in name for name in names)


def test_nothing_is_dated_finer_than_a_month(read: Path) -> None:
    found = [
        (name, match[0]) for name, content in files(read)
        for match in FINER_THAN_A_MONTH.finditer(
            HARMLESS.sub(b"", name.encode() + b"\n" + content))
        if not name.endswith((".sqlite", "theme1.xml", "styles.xml"))
    ]
    assert not found


@pytest.mark.parametrize("now", [time.time(), 1_795_521_600], ids=["the machine's", "the kiosk's"])
def test_no_clock_stands_in_binary_either(read: Path, now: float) -> None:
    """Seconds as SQLite and others would write them, to the second."""
    seconds = [int(now) + near for near in (-1, 0, 1)]
    forms = [struct.pack(form, value) for value in seconds for form in (">I", "<I", ">Q", "<Q")]
    forms += [str(value).encode() for value in seconds]
    assert not [name for name, content in files(read) if any(form in content for form in forms)]


def test_a_planted_name_is_nowhere(read: Path) -> None:
    forms = [NAME.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [form.lower() for form in forms]
    assert not [name for name, content in files(read)
                if any(form in name.encode() + b"\n" + content for form in forms)]


def test_no_hardware_is_named(read: Path) -> None:
    told = {one.encode() for one in hardware() if len(one) >= 8}
    assert told
    assert not [(name, one) for name, content in files(read) for one in told
                if one.lower() in content.lower()]


def test_files_on_the_stick_are_dated_by_their_month(read: Path) -> None:
    times = {path.stat().st_mtime for path in (read / "stick").rglob("*")}
    assert {time.strftime("%d %H:%M:%S", time.gmtime(one)) for one in times} == {"01 12:00:00"}


def test_the_search_finds_what_it_looks_for(tmp_path: Path) -> None:
    """A test that could find nothing would prove nothing."""
    (tmp_path / "a.csv").write_text(f"{NAME},2026-11-23,12:04,1795521600", "utf-8")
    ((_, content),) = files(tmp_path)
    assert len(FINER_THAN_A_MONTH.findall(content)) == 3 and NAME.encode() in content
    assert not FINER_THAN_A_MONTH.search(HARMLESS.sub(b"", b"2026-11-01,2026-11-30,202611"))
    assert os.fsencode(NAME) in content
