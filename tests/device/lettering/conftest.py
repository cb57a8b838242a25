"""Panels to letter: two people, a subject, and lines in the four languages."""

from collections.abc import Callable

import pytest

from kiosk.device.lettering import Letterer
from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import Lettering
from kiosk.model.story import Anchors, Figure, Line

#: Ahmed low on the left, Noor low on the right, a marble between them.
TWO = Anchors(
    (
        Figure("AHMED", (0.24, 0.62), Box(0.16, 0.40, 0.16, 0.28), (Box(0.30, 0.80, 0.05, 0.07),)),
        Figure("NOOR", (0.76, 0.66), Box(0.68, 0.46, 0.16, 0.26), (Box(0.62, 0.82, 0.05, 0.07),)),
    ),
    focus=(Box(0.45, 0.75, 0.1, 0.12),),
)

SAID = {
    "en": ("My friend has one green marble.", "If I win, I rule the Planet!",
           "20 points for the hen (WHO says so)!"),
    "ku": ("Hevalê min xareke kesk heye.", "Ger ez bi ser kevim, gerstêrk ya min e!",
           "Ji bo mirîşkê 20 xal!"),
    "ar": ("مَعَ صَدِيقِي دَحَلَةٌ خَضْرَاء.", "إِذَا فُزْتُ، فَالْكَوْكَبُ لِي أَنَا!",
           "«نُقْطَةٌ» لِلدَّجَاجَة، بَعْدَ ٢٠ ثَانِيَة (WHO)!"),
    "ckb": ("هاوڕێکەم هەڵماتێکی سەوزی هەیە.", "ئەگەر ببەمەوە، هەسارەکە هی منە!",
            "٢٠ خاڵ بۆ مریشکەکە (WHO)!"),
}


@pytest.fixture(scope="session")
def two() -> Anchors:
    return TWO


@pytest.fixture(scope="session")
def said() -> dict[str, tuple[str, str, str]]:
    """A caption, a short line and a mixed line in each language."""
    return SAID


@pytest.fixture(scope="session")
def letterer() -> Letterer:
    return Letterer()


@pytest.fixture
def panel() -> Callable[..., Lettering]:
    """Makes the panel of two in a language: a caption, Ahmed, then Noor."""

    def made(
        code: str = "en", *, mirrored: bool = False, lines: tuple[Line, ...] = (),
        anchors: Anchors = TWO, text_size: int = 1, shown: int = 9, box: Box = STAGE,
        keep_clear: tuple[Box, ...] = (), lit: tuple[str, int] | None = None,
    ) -> Lettering:
        caption, ahmed, noor = SAID[code]
        return Lettering(
            "panel", box, lines or (
                Line("t.caption", caption, "caption"),
                Line("t.ahmed", ahmed, who="AHMED"),
                Line("t.noor", noor, who="NOOR"),
            ),
            anchors, code, mirrored=mirrored, shown=shown, text_size=text_size,
            keep_clear=keep_clear, lit=lit,
        )

    return made
