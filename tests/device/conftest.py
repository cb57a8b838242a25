"""What more than one module of tests does to the devices."""

import pytest

from kiosk.device.ledger import place


@pytest.fixture
def one_card_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Copying a folder is how damage is made here; let it not look like a folder that moved."""
    monkeypatch.setattr(place, "mark", lambda *_: "")
