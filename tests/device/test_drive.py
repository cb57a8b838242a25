"""Which sticks are plugged in."""

from pathlib import Path

from kiosk.device.drive import drives

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
