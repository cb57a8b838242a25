"""Which sticks are plugged in, and how they are let go of."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.device.drive import Drive, attach, drives, release

MOUNTS = """\
/dev/mmcblk0p2 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
/dev/sda1 /media/kiosk/KINGSTON vfat rw,nosuid,errors=remount-ro 0 0
/dev/sdb1 /run/media/kiosk/My\\040Stick exfat ro,nosuid 0 0
/dev/sdc1 /media/kiosk/GONE vfat rw 0 0
tmpfs /mnt/memory tmpfs rw 0 0
/dev/sdd1 /mntx vfat rw 0 0
broken line
"""


def plugged_in(root: Path, mounts: str = MOUNTS) -> Path:
    """A root folder whose /proc/mounts says `mounts`."""
    for folder in ("proc", "media/kiosk/KINGSTON", "run/media/kiosk/My Stick", "mnt/memory"):
        (root / folder).mkdir(parents=True)
    (root / "proc/mounts").write_text(mounts)
    return root


def test_sticks_are_found_by_where_they_are_mounted(tmp_path: Path) -> None:
    found = drives(plugged_in(tmp_path))
    assert [(drive.name, drive.read_only) for drive in found] == [
        ("KINGSTON", False), ("My Stick", True)]
    assert found[0].path == tmp_path / "media/kiosk/KINGSTON"
    assert all(drive.free_bytes > 0 for drive in found)


def test_an_option_that_only_mentions_ro_does_not_make_a_stick_read_only(tmp_path: Path) -> None:
    assert drives(plugged_in(tmp_path))[0].read_only is False


def test_a_name_that_is_no_utf_8_does_no_harm(tmp_path: Path) -> None:
    root = plugged_in(tmp_path)
    (root / "proc/mounts").write_bytes(b"/dev/sda1 /media/kiosk/\xff vfat rw 0 0\n")
    assert drives(root) == ()


def test_without_a_list_of_mounts_there_is_no_stick(tmp_path: Path) -> None:
    assert drives(tmp_path) == ()


def test_this_machine_can_be_asked() -> None:
    assert isinstance(drives(), tuple)


KINGSTON = "/dev/sda1 /media/kiosk/KINGSTON vfat rw 0 0\n"


def block(root: Path, disk: str, *parts: str, removable: str = "0", bus: str = "pci0",
          kind: str = "") -> None:
    """A disk with its partitions, as the kernel shows it."""
    home = root / "sys/devices" / bus / disk
    for folder in (home, *(home / part for part in parts)):
        folder.mkdir(parents=True)
        (folder / "size").write_text("2048\n")
        link = root / "sys/class/block" / folder.name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(folder)
    for part in parts:
        (home / part / "partition").write_text("1\n")
    (home / "removable").write_text(f"{removable}\n")
    if kind:
        (home / "device").mkdir()
        (home / "device/type").write_text(f"{kind}\n")


@pytest.mark.parametrize(("removable", "bus", "kind", "found"), [
    ("1", "pci0", "", True), ("0", "pci0/usb1", "", True), ("0", "mmc", "SD", True),
    ("0", "pci0", "", False), ("0", "mmc", "MMC", False),
])
def test_a_disk_that_is_built_in_is_no_stick_wherever_it_is_mounted(
    tmp_path: Path, removable: str, bus: str, kind: str, found: bool,
) -> None:
    plugged_in(tmp_path, "/dev/sda1 /media/kiosk/KINGSTON vfat rw 0 0\n")
    block(tmp_path, "sda", "sda1", removable=removable, bus=bus, kind=kind)
    assert bool(drives(tmp_path)) is found


def test_the_card_that_the_tablet_itself_lives_on_is_no_stick(tmp_path: Path) -> None:
    plugged_in(tmp_path, "/dev/mmcblk0p2 / ext4 rw 0 0\n"
                         "/dev/mmcblk0p1 /media/kiosk/KINGSTON vfat rw 0 0\n")
    block(tmp_path, "mmcblk0", "mmcblk0p1", "mmcblk0p2", kind="SD")
    assert drives(tmp_path) == ()


def test_a_stick_that_is_mounted_twice_is_one_stick(tmp_path: Path) -> None:
    plugged_in(tmp_path, "/dev/sda1 /media/kiosk/KINGSTON vfat rw 0 0\n"
                         "/dev/sda1 /run/media/kiosk/My\\040Stick vfat rw 0 0\n")
    assert [drive.name for drive in drives(tmp_path)] == ["My Stick"]


class Ran:
    """What was asked of the system; an unmount works where the mounts then say so."""

    def __init__(self, root: Path, works: str = "") -> None:
        self.commands: list[str] = []
        self._root = root
        self._works = works

    def __call__(self, command: Sequence[str]) -> bool:
        self.commands.append(" ".join(command))
        if command[0] == self._works:
            (self._root / "proc/mounts").write_text("")
        return command[0] == self._works


def test_only_what_can_be_taken_out_and_is_mounted_nowhere_is_mounted(tmp_path: Path) -> None:
    plugged_in(tmp_path, "/dev/mmcblk0p2 / ext4 rw 0 0\n" + KINGSTON.replace("sda", "sdb"))
    block(tmp_path, "mmcblk0", "mmcblk0p1", "mmcblk0p2", kind="SD")
    block(tmp_path, "nvme0n1", "nvme0n1p1")
    block(tmp_path, "sda", "sda1", removable="1")
    block(tmp_path, "sdb", "sdb1", removable="1")
    block(tmp_path, "sdc", removable="1")          # files without a partition
    block(tmp_path, "sdd", removable="1")          # a slot without a card
    (tmp_path / "sys/class/block/sdd/size").write_text("0\n")
    ran = Ran(tmp_path)
    attach(tmp_path, ran)
    assert ran.commands == [
        f"udisksctl mount --no-user-interaction -b /dev/{name}" for name in ("sda1", "sdc")]


@pytest.mark.parametrize(("works", "asked"), [
    ("udisksctl", ["udisksctl"]), ("umount", ["udisksctl", "umount"]),
    ("", ["udisksctl", "umount"]),
])
def test_a_stick_is_let_go_of_by_whoever_may_and_it_is_said_where_nobody_may(
    tmp_path: Path, works: str, asked: list[str],
) -> None:
    (drive,) = drives(plugged_in(tmp_path, KINGSTON))
    ran = Ran(tmp_path, works)
    assert release(drive, tmp_path, ran) is bool(works)
    assert [command.split()[0] for command in ran.commands] == asked


def test_a_folder_that_is_no_drive_is_never_unmounted(tmp_path: Path) -> None:
    ran = Ran(tmp_path)
    assert not release(Drive(tmp_path, "folder", 1, False), tmp_path, ran)
    assert ran.commands == []
