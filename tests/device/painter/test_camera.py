"""The camera: what is drawn on the page moves with the page, what is on the glass does not."""

from collections.abc import Callable

from kiosk.device.painter.camera import Camera, host_of
from kiosk.device.painter.motion import Motion
from kiosk.device.painter.tracks import Seen, Sprite
from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import Art, Balloon, Picture, Plate
from kiosk.model.values import changed

LONG = 5000.0
SMALL, BESIDE = Box(100, 100, 640, 400), Box(840, 100, 640, 400)
FRAME = Plate("frame", SMALL.grown(7), "#000000")
BUTTON = Plate("button", Box(40, 40, 120, 120), "#ffffff")


def panel(key: str, box: Box) -> Art:
    return Art(key, box, f"tiny/{key}")


def sprites(motion: Motion, now: float) -> dict[str, Sprite]:
    return {sprite.item.key: sprite for sprite in motion.sprites(now)}


def turned(before: tuple[Seen, ...], after: tuple[Seen, ...]) -> Motion:
    motion = Motion()
    motion.to(Picture(before, motion=False), 0.0)
    motion.to(Picture(after), 0.0)
    return motion


def test_a_camera_carries_a_box_there_and_back() -> None:
    camera = Camera(STAGE, SMALL)
    assert camera.onward(Box(1600, 0, 1600, 1000)) == Box(740, 100, 640, 400)
    assert camera.backward(camera.onward(BESIDE)) == BESIDE


def test_a_new_panel_comes_from_where_it_lay_on_the_page() -> None:
    motion = turned((panel("a", STAGE),), (panel("a", SMALL), panel("b", BESIDE)))
    start = sprites(motion, 0.0)["b"]
    assert start.alpha == 1
    assert start.box == Box(1850, 0, 1600, 1000)
    halfway = sprites(motion, 300.0)
    gap = halfway["b"].box.x - halfway["a"].box.right
    assert abs(gap / halfway["a"].box.w - 100 / 640) < 1e-9
    assert sprites(motion, LONG)["b"].box == BESIDE


def test_a_panel_that_is_wanted_no_more_goes_off_with_the_page() -> None:
    motion = turned((panel("a", SMALL), panel("b", BESIDE)), (panel("a", STAGE),))
    leaving = sprites(motion, 500.0)["b"]
    assert leaving.alpha == 1
    assert leaving.box.x > BESIDE.x
    assert "b" not in sprites(motion, LONG)


def test_a_frame_stays_around_its_panel() -> None:
    motion = turned((panel("a", STAGE),), (FRAME, panel("a", SMALL)))
    for now in (0.0, 200.0, 400.0, LONG):
        seen = sprites(motion, now)
        frame, framed = seen["frame"].box, seen["a"].box
        assert abs((framed.x - frame.x) / framed.w - 7 / 640) < 1e-9


def test_a_button_does_not_ride_with_the_page() -> None:
    motion = turned((panel("a", STAGE),), (panel("a", SMALL), BUTTON))
    assert sprites(motion, 100.0)["button"].box == BUTTON.box
    assert sprites(motion, 100.0)["button"].alpha < 1


def test_balloons_of_a_small_panel_ride_in_with_it(speak: Callable[..., Balloon]) -> None:
    small = speak("small", 900, 150, scale=0.4)
    assert host_of(small, (panel("a", SMALL), panel("b", BESIDE))) == panel("b", BESIDE)
    motion = turned((panel("a", STAGE),), (panel("a", SMALL), panel("b", BESIDE), small))
    assert sprites(motion, 0.0)["small"].alpha == 1
    assert sprites(motion, 0.0)["small"].box.w == 400


def test_a_balloon_that_is_yet_to_be_said_does_not_ride(speak: Callable[..., Balloon]) -> None:
    motion = turned((panel("a", SMALL),), (panel("a", STAGE), speak("b", 100, 100)))
    assert sprites(motion, 0.0)["b"].alpha == 0


def test_a_balloon_that_is_set_anew_for_the_page_stays_on_its_panel(
    speak: Callable[..., Balloon]
) -> None:
    large, small = speak("b", 400, 300), speak("b", 260, 220, scale=0.35)
    small = changed(small, rows=("two", "words"))
    motion = turned((panel("a", STAGE), large), (panel("a", SMALL), small))
    seen = sprites(motion, 200.0)
    host, said = seen["a"].box, seen["b"].box
    assert abs((said.x - host.x) / host.w - (260 - 100) / 640) < 1e-9


def test_without_moving_panels_nothing_rides() -> None:
    motion = turned((panel("a", STAGE),), (panel("a", STAGE), panel("b", BESIDE)))
    assert sprites(motion, 0.0)["b"].box == BESIDE
