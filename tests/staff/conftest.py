"""Tests that need what only an office has are skipped where it is missing."""

import shutil

import pytest

#: Whichever of these is found opens pages.
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what this machine has nothing for."""
    if item.get_closest_marker("java") and not shutil.which("java"):
        pytest.skip("there is no Java here; on Debian: apt install default-jre-headless")
    if item.get_closest_marker("browser") and not any(map(shutil.which, BROWSERS)):
        pytest.skip("there is no browser here; on Debian: apt install chromium")
