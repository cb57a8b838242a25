"""The picture on the glass is the hit map: what is seen on top is what is touched."""

from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import (
    Art,
    Balloon,
    Item,
    Lettering,
    Picture,
    Plate,
    Words,
    Zone,
    action_at,
    actions,
    on_stage,
    touch_box,
)
from kiosk.model.story import Anchors, Line

LOW = Plate("low", Box(0, 0, 400, 400), "#ffffff", action="low")
HIGH = Plate("high", Box(200, 200, 400, 400), "#ffffff", action="high")
DEAF = Words("deaf", Box(200, 200, 100, 100), "seen, not touched", "en")


def picture(*items: Item) -> Picture:
    return Picture(items)


def balloon(scale: float = 1.0) -> Balloon:
    """Bounds of 300 x 200 with a body of 100 x 80 in the middle, tail room around."""
    return Balloon(
        "b", Box(500, 300, 300 * scale, 200 * scale), Line("l", "hush"), "en", ("hush",), 40,
        Box(100, 60, 100, 80), "", (), scale, action="say:l",
    )


def test_the_topmost_touchable_item_answers() -> None:
    assert action_at(picture(LOW, HIGH), (250, 250)) == "high"
    assert action_at(picture(HIGH, LOW), (250, 250)) == "low"


def test_an_item_without_an_action_lets_the_touch_through() -> None:
    assert action_at(picture(LOW, HIGH, DEAF), (250, 250)) == "high"


def test_beside_everything_nothing_is_touched() -> None:
    assert action_at(picture(LOW, HIGH), (1500, 900)) == ""
    assert action_at(picture(), (10, 10)) == ""


def test_a_place_that_shows_nothing_can_be_touched() -> None:
    assert action_at(picture(Zone("z", STAGE, "forward")), (3, 3)) == "forward"


def test_a_balloon_is_touched_on_its_body_only() -> None:
    under = Zone("under", STAGE, "forward")
    shown = picture(under, balloon())
    assert action_at(shown, (650, 400)) == "say:l"
    assert action_at(shown, (510, 310)) == "forward"


def test_the_body_of_a_balloon_shrinks_with_the_page() -> None:
    assert touch_box(balloon(0.5)) == Box(550, 330, 50, 40)


def test_lettering_that_was_not_set_yet_is_not_touched() -> None:
    lines = Lettering("l", STAGE, (Line("l", "hush"),), Anchors(), "en")
    assert action_at(picture(LOW, lines), (100, 100)) == "low"
    assert actions(picture(LOW, lines)) == ("low",)


def test_what_lies_beside_the_stage_is_neither_seen_nor_scanned() -> None:
    beside = Art("art", Box(1648, 0, 1600, 1000), "story/next", action="panel:next")
    assert on_stage((LOW, beside)) == (LOW,)
    assert actions(picture(LOW, beside)) == ("low",)


def test_scanning_meets_every_action_once_in_painting_order() -> None:
    again = Plate("again", Box(0, 500, 50, 50), "#ffffff", action="low")
    assert actions(picture(LOW, DEAF, HIGH, again)) == ("low", "high")
