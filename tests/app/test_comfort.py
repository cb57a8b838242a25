"""What comfort was looked for stays in memory: the disk of a tablet cannot tell one child's way."""

from collections.abc import Callable
from pathlib import Path

from kiosk.model.picture import Icon
from kiosk.screens import comforting
from tests.app.kiosk import Kiosk

SwitchOn = Callable[[], Kiosk]
TO_THE_FEELINGS = (
    "forward", "forward", "forward", "choice:D1.b", "choice:D1.b", "forward", "forward", "forward",
    "answer:Q2.yes", "answer:Q2.yes", "forward", "note:N1.skip", "forward", "forward", "forward",
    "forward", "answer:Q3.a", "answer:Q3.b", "done", "forward",
)


def flower(kiosk: Kiosk) -> bool:
    return "flower" in [item.key for item in kiosk.app.shown.items if isinstance(item, Icon)]


def looks_for_comfort(kiosk: Kiosk) -> Kiosk:
    """As often as makes a helper come first, and a hard feeling told as well."""
    for _ in range(2):
        kiosk.taps("calm", "calm:breathe", "return")
    return kiosk.taps(*TO_THE_FEELINGS, "answer:Q4.sad", "done", "calm", "return")


def read_plainly(kiosk: Kiosk) -> Kiosk:
    """The same way through the story, and nothing else."""
    return kiosk.taps(*TO_THE_FEELINGS, "answer:Q4.calm", "done")


def sitting_files(kiosk: Kiosk) -> dict[str, bytes]:
    """What is kept of the sitting, by name."""
    files = sorted(kiosk.data.glob("sitting*"))
    assert files, "the place in the story is kept"
    return {path.name: path.read_bytes() for path in files}


def test_the_disk_is_the_same_byte_for_byte_whatever_comfort_was_looked_for(
    tmp_path: Path
) -> None:
    kept = []
    for name, reads in (("plain", read_plainly), ("sought", looks_for_comfort)):
        kiosk = reads(Kiosk(tmp_path / name).opens())
        assert flower(kiosk) is (name == "sought")
        totals = kiosk.totals().totals()
        kiosk.loses_power()
        kept.append((sitting_files(kiosk), totals))
    assert kept[0] == kept[1]


def test_after_a_power_cut_nothing_of_it_is_left(switch_on: SwitchOn) -> None:
    before = looks_for_comfort(switch_on().opens())
    assert before.session.comfort == comforting.ENOUGH
    before.loses_power()
    after = switch_on()
    after.resumes()
    assert after.sitting == before.sitting
    assert after.session.comfort == 0
    assert not flower(after)


def test_a_screen_that_fails_leaves_nothing_of_it_to_the_next_child(switch_on: SwitchOn) -> None:
    kiosk = looks_for_comfort(switch_on().opens())
    kiosk.conductor.fall_back()
    kiosk.waits(0).taps("story:tiny", "story:tiny")
    assert not flower(kiosk)
    kiosk.taps("calm")
    assert kiosk.session.comfort == comforting.VISIT
