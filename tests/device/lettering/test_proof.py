"""The proof finds what it is for, on balloons that a search would never have placed so."""

from collections.abc import Callable

import pytest

from kiosk.device.lettering import Letterer
from kiosk.device.lettering.kept import alone
from kiosk.device.lettering.pairs import Spot
from kiosk.device.lettering.panel import set_down
from kiosk.device.lettering.polygons import area, holds, overlap, polygons
from kiosk.device.lettering.proof import proved
from kiosk.device.lettering.setting import Block, blocks
from kiosk.model.geometry import Box
from kiosk.model.picture import Lettering
from kiosk.model.story import Line

Panels = Callable[..., Lettering]

AHMED = "My friend has one green marble."
NOOR = "If I win, I rule the Planet!"


def put(panel: Lettering, *places: tuple[float, float], block: Block | None = None) -> set[str]:
    """The rules that the panel breaks when its balloons stand with their centres at `places`."""
    still, spots = alone(panel), []
    for line, (x, y) in zip(still.lines, places, strict=True):
        one = block or blocks(line.text, "en", line.kind, 40.0)[0]
        spots.append(Spot(one, x - one.half_w, y - one.half_h, x + one.half_w, y + one.half_h, 0.0))
    balloons = set_down(still, 40.0, (0.0, tuple(spots))).balloons
    return {fault.rule for fault in proved(still, balloons)}


def two(panel: Panels, kind: str = "speech") -> Lettering:
    return panel(lines=(
        Line("t.ahmed", AHMED, kind, "AHMED"), Line("t.noor", NOOR, kind, "NOOR"),  # type: ignore[arg-type]
    ))


@pytest.mark.parametrize("code", ["en", "ku", "ar", "ckb"])
def test_what_the_letterer_places_is_proved(letterer: Letterer, panel: Panels, code: str) -> None:
    for size in (0, 1, 2):
        lettering = panel(code, text_size=size, mirrored=code in ("ar", "ckb"))
        assert proved(alone(lettering), letterer.place(lettering)) == ()


def test_two_balloons_well_apart_break_nothing(panel: Panels) -> None:
    assert put(two(panel), (380, 200), (1200, 240)) == set()


def test_a_balloon_on_a_face_is_found(panel: Panels) -> None:
    assert "covers_a_face_or_hand" in put(two(panel), (380, 520), (1200, 240))


def test_a_tail_over_somebody_elses_face_is_found(panel: Panels) -> None:
    """Its body covers nobody: only the curve of the tail does."""
    assert "covers_a_face_or_hand" in put(two(panel), (700, 150), (230, 300))


def test_a_balloon_on_another_is_found(panel: Panels) -> None:
    assert "balloons_touch" in put(two(panel), (700, 200), (800, 240))


def test_who_answers_before_being_asked_is_found(panel: Panels) -> None:
    assert "out_of_order" in put(two(panel), (1150, 200), (350, 200))


def test_words_over_the_edge_are_found(panel: Panels) -> None:
    line = Line("t.ahmed", AHMED, who="AHMED")
    wide = blocks(AHMED, "en", "speech", 40.0)[0]
    tight = Block(wide.rows, wide.words, wide.half_w * 0.7, wide.half_h, 40.0, 0.0)
    assert "word_outside_its_balloon" in put(panel(lines=(line,)), (380, 200), block=tight)


def test_a_short_word_alone_on_a_row_is_found(panel: Panels) -> None:
    line = Line("t.ahmed", AHMED, who="AHMED")
    best = blocks(AHMED, "en", "speech", 40.0)[0]
    words = AHMED.split()
    rows = (" ".join(words[:1]), " ".join(words[1:3]), " ".join(words[3:]))
    spans = ((0, 1), (1, 3), (3, len(words)))
    lost = Block(rows, spans, best.half_w * 1.3, best.half_h * 1.4, 40.0, 0.0)
    assert "lone_word" in put(panel(lines=(line,)), (380, 220), block=lost)


def test_half_a_panel_under_balloons_is_found(panel: Panels) -> None:
    huge = Block(("Hello!",), ((0, 1),), 700, 330, 40.0, 0.0)
    line = Line("t.a", "Hello!", "caption")
    assert "covers_too_much" in put(panel(lines=(line,)), (800, 400), block=huge)


def test_an_outline_becomes_polygons_true_to_its_curves() -> None:
    circle = "M200.0,100.0C200.0,155.2 155.2,200.0 100.0,200.0C44.8,200.0 0.0,155.2 0.0,100.0" \
             "C0.0,44.8 44.8,0.0 100.0,0.0C155.2,0.0 200.0,44.8 200.0,100.0Z"
    (round_one,) = polygons(circle)
    assert area(round_one) == pytest.approx(31416, rel=0.03)
    assert holds(round_one, (100, 100)) and not holds(round_one, (8, 8))
    assert overlap(round_one, Box(100, 0, 100, 200)) == pytest.approx(area(round_one) / 2, rel=0.01)
    assert overlap(round_one, Box(0, 0, 20, 20)) == 0.0
