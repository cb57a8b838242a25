"""A disk that is full, read-only or failing: a child reads on, and grown-ups see it and come in."""

import errno
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.device.ledger.ledger import DISK_FULL, FAILING
from kiosk.model.asides import Staff
from kiosk.model.picture import Icon
from kiosk.model.session import Ended, Languages
from tests.app.kiosk import Kiosk

ROOT = Path(__file__).parents[2]
CODE = tuple(f"digit:{digit}" for digit in "482913")
QUARTER_MS = 15 * 60 * 1000
#: What leads away from the way through a story, or nowhere.
ASIDE = ("back", "pause", "calm", "page", "quiet", "home", "heading", "peek", "say:", "speak")


def marked(kiosk: Kiosk) -> bool:
    """Whether the small stick stands in the corner, once all that was counted has been tried."""
    kiosk.totals()
    kiosk.hears()
    return "unsaved" in [item.key for item in kiosk.app.shown.items if isinstance(item, Icon)]


def reads_to_the_end(kiosk: Kiosk) -> Kiosk:
    """From the closed book to an ending: on where that is offered, else any answer there is."""
    kiosk.opens()
    chance = random.Random(1)
    for _ in range(500):
        if isinstance(kiosk.screen, Ended):
            return kiosk
        onwards = [one for one in ("forward", "done", "note:read") if one in kiosk.offered]
        kiosk.taps(*(onwards[:1] or [chance.choice([
            one for one in kiosk.offered if not one.startswith(ASIDE)])]))
    raise AssertionError(f"no ending was reached; what is up is {kiosk.screen}")


@contextmanager
def dead_disk(monkeypatch: pytest.MonkeyPatch, code: int) -> Iterator[None]:
    """Whatever is synced is refused: nothing can be kept any more."""

    def refuse(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        yield


@pytest.mark.parametrize(("code", "sentence"), [
    (errno.ENOSPC, DISK_FULL), (errno.EIO, FAILING)], ids=["full", "failing"])
def test_a_child_reads_on_and_staff_see_a_mark_come_in_and_are_told(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str,
) -> None:
    kiosk.furniture.codes.set("staff", "482913")
    assert not marked(kiosk)
    with dead_disk(monkeypatch, code):
        kiosk.opens().goes_on_to("D1").taps("choice:D1.b", "choice:D1.b")
        assert not marked(kiosk), "a child who reads is not to be troubled with it"
        kiosk.taps("pause", "home")
        assert marked(kiosk)
        kiosk.taps("back")
        assert isinstance(kiosk.screen, Languages) and marked(kiosk)
        kiosk.waits(QUARTER_MS).rests_on("grown_ups").taps(*CODE)
        assert isinstance(kiosk.screen, Staff) and kiosk.written["says"] == sentence
        assert kiosk.totals().total("choice_taken") == 1, "what is in memory can be taken away"
        kiosk.taps("back")
    kiosk.opens()
    kiosk.taps("pause", "home")
    assert not marked(kiosk), "once the disk takes it, the mark is gone"


ON_ANOTHER_DISK = """
import sys
from pathlib import Path
from kiosk.app import tablet
from kiosk.device.drive import Drive
from kiosk.device.window.inputs import FingerDown
from tests.app import test_bad_disks as here
from tests.app.kiosk import Kiosk

home, stick, full = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] == "full"
tablet.attach = lambda: None
tablet.drives = lambda: (Drive(stick, "STICK", 10**9, False),)
if full:
    Kiosk(home).is_closed()
    try:
        with (home / "ballast").open("wb", buffering=0) as file:
            while True:
                file.write(bytes(512))
    except OSError:
        pass
kiosk = Kiosk(home)
here.reads_to_the_end(kiosk)
kiosk.taps("done")
print(here.marked(kiosk), kiosk.totals().total("sessions_completed"),
      kiosk.furniture.desk.trouble, sep="|")
"""


@pytest.mark.parametrize(("kind", "mount"), [
    ("full", 'mount -t tmpfs -o size=400k kiosk "$1"'),
    ("read-only", 'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"'),
])
def test_a_story_is_read_to_its_end_on_a_disk_that_takes_nothing(
    tmp_path: Path, kind: str, mount: str,
) -> None:
    """On a disk of our own, where the system lets one be mounted without rights."""
    home, stick = tmp_path / "home", tmp_path / "stick"
    home.mkdir()
    stick.mkdir()
    ran = subprocess.run(
        ["unshare", "-rm", "sh", "-c", f'{mount} && exec "$2" -c "$3" "$1" "$4" "$5"', "sh",
         str(home), sys.executable, ON_ANOTHER_DISK, str(stick), kind],
        cwd=ROOT, capture_output=True, text=True, check=False)
    if "unshare" in ran.stderr or "mount:" in ran.stderr:
        pytest.skip("this system lets nobody mount a disk of their own")
    assert ran.stdout.startswith("True|1|The "), ran.stdout + ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
@pytest.mark.parametrize("options", [
    ("--fail", "EIO"), ("--fail", "ENOSPC", "--for-good")], ids=["once", "for good"])
def test_a_story_is_read_to_its_end_whichever_write_fails(options: tuple[str, ...]) -> None:
    """Some writes here; `python -m tests.reading_faults` takes all of them."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.reading_faults", "--every", "60", *options],
        cwd=ROOT, capture_output=True, text=True)
    if "cannot trace here" in done.stderr:
        pytest.skip("processes may not be traced here")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "; 0 wrong" in done.stdout


