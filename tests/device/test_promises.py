"""What grown-ups promised outlives a restart; whatever is torn promises nothing."""

from pathlib import Path

import pytest

from kiosk.device.promises import promise, promised


def test_nothing_is_promised_on_a_new_tablet(tmp_path: Path) -> None:
    assert promised(tmp_path / "nowhere") == frozenset()


def test_a_promise_holds_until_it_is_taken_back(tmp_path: Path) -> None:
    promise(tmp_path / "data", ["referral_path"])
    assert promised(tmp_path / "data") == {"referral_path"}
    promise(tmp_path / "data", [])
    assert promised(tmp_path / "data") == frozenset()


@pytest.mark.parametrize("content", [b"", b"[", b'00000000 ["referral_path"]\n', b"\xff" * 40])
def test_a_torn_file_promises_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "promises.json").write_bytes(content)
    assert promised(tmp_path) == frozenset()
