"""The window: real pygame events in, plain inputs out, and sleep that ends when it should."""

import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from kiosk.device.quiet_window import QuietWindow
from kiosk.device.window.fit import Fit
from kiosk.device.window.inputs import (
    MOUSE,
    CloseAsked,
    FingerDown,
    FingerMoved,
    FingerUp,
    FocusLost,
    KeyPressed,
    Resized,
)
from kiosk.device.window.pygame_window import Window
from kiosk.device.window.waiting import Waiter, event_sources
from kiosk.model.geometry import STAGE, Box


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    window = Window((640, 400))
    window.inputs()
    yield window
    window.close()


def post(kind: int, **values: object) -> None:
    pygame.event.post(pygame.event.Event(kind, values))


def test_a_finger_is_told_in_stage_units(window: Window) -> None:
    post(pygame.FINGERDOWN, touch_id=0, finger_id=4, x=0.5, y=0.25, dx=0, dy=0)
    post(pygame.FINGERMOTION, touch_id=0, finger_id=4, x=0.5, y=0.5, dx=0, dy=0)
    post(pygame.FINGERUP, touch_id=0, finger_id=4, x=1.0, y=0.5, dx=0, dy=0)
    assert window.inputs() == [
        FingerDown(4, (800, 250)), FingerMoved(4, (800, 500)), FingerUp(4, (1600, 500)),
    ]


def test_the_mouse_is_a_finger_while_its_button_is_down(window: Window) -> None:
    post(pygame.MOUSEMOTION, pos=(10, 10), rel=(0, 0), buttons=(0, 0, 0), touch=False)
    post(pygame.MOUSEBUTTONDOWN, pos=(320, 200), button=1, touch=False)
    post(pygame.MOUSEMOTION, pos=(330, 200), rel=(10, 0), buttons=(1, 0, 0), touch=False)
    post(pygame.MOUSEBUTTONUP, pos=(330, 200), button=1, touch=False)
    assert window.inputs() == [
        FingerDown(MOUSE, (800, 500)), FingerMoved(MOUSE, (825, 500)), FingerUp(MOUSE, (825, 500)),
    ]


def test_other_mouse_buttons_and_the_echo_of_a_touch_are_ignored(window: Window) -> None:
    post(pygame.MOUSEBUTTONDOWN, pos=(320, 200), button=3, touch=False)
    post(pygame.MOUSEBUTTONDOWN, pos=(320, 200), button=4, touch=False)
    post(pygame.MOUSEBUTTONDOWN, pos=(320, 200), button=1, touch=True)
    post(pygame.MOUSEBUTTONUP, pos=(320, 200), button=1, touch=True)
    assert window.inputs() == []


def test_the_arrow_goes_with_a_touch_and_comes_back_with_a_mouse(window: Window) -> None:
    post(pygame.FINGERDOWN, touch_id=0, finger_id=1, x=0.5, y=0.5, dx=0, dy=0)
    window.inputs()
    assert not pygame.mouse.get_visible()
    post(pygame.MOUSEMOTION, pos=(20, 10), rel=(10, 0), buttons=(0, 0, 0), touch=False)
    window.inputs()
    assert pygame.mouse.get_visible()


@pytest.mark.parametrize(("key", "name"), [
    (pygame.K_LEFT, "left"), (pygame.K_SPACE, "space"), (pygame.K_RETURN, "return"),
    (pygame.K_ESCAPE, "escape"), (pygame.K_7, "7"), (pygame.K_BACKSPACE, "backspace"),
])
def test_a_key_is_told_by_its_plain_name(window: Window, key: int, name: str) -> None:
    post(pygame.KEYDOWN, key=key, mod=0, unicode="", scancode=0)
    assert window.inputs() == [KeyPressed(name)]


def test_closing_resizing_and_losing_the_focus_are_told(window: Window) -> None:
    post(pygame.QUIT)
    post(pygame.WINDOWSIZECHANGED, x=640, y=400)
    post(pygame.WINDOWFOCUSLOST)
    assert window.inputs() == [CloseAsked(), Resized(640, 400), FocusLost()]


def test_nothing_else_is_listened_to(window: Window) -> None:
    post(pygame.KEYUP, key=pygame.K_LEFT, mod=0, unicode="", scancode=0)
    post(pygame.MOUSEWHEEL, x=0, y=1)
    assert window.inputs() == []


def test_waiting_ends_at_once_when_something_has_happened(window: Window) -> None:
    post(pygame.QUIT)
    window.wait(None)
    assert window.inputs() == [CloseAsked()]


def test_waiting_ends_when_another_thread_wakes_the_window(window: Window) -> None:
    waker = threading.Thread(target=window.wake)
    waker.start()
    window.wait(None)
    waker.join()
    assert window.inputs() == []


def test_a_wake_that_came_before_the_wait_is_not_lost(window: Window) -> None:
    window.wake()
    window.wake()
    window.wait(None)


def test_a_wake_that_comes_late_writes_into_nobody_elses_file(tmp_path: Path) -> None:
    waiter = Waiter(lambda: True, lambda: ())
    bell = waiter.bell
    waiter.close()
    with (tmp_path / "ledger").open("wb") as ledger:
        os.dup2(ledger.fileno(), bell)
        waiter.wake()
        waiter.close()
        os.close(bell)
    assert (tmp_path / "ledger").read_bytes() == b""


def test_waiting_no_time_returns(window: Window) -> None:
    window.wait(0)


def test_a_driver_whose_events_cannot_be_slept_on_is_looked_at_instead() -> None:
    assert event_sources("dummy", {}) == ()
    assert event_sources("x11", {}) == ()


def test_events_that_are_pending_already_are_not_slept_over() -> None:
    ear, bell = os.pipe()
    waiter = Waiter(lambda: True, lambda: (ear,))
    waiter.wait(None)
    waiter.close()
    os.close(bell)
    os.close(ear)


def test_a_sleep_on_the_display_ends_when_the_display_speaks() -> None:
    ear, bell = os.pipe()
    asked = []

    def pending() -> bool:
        """Nothing at first; while that is found out, the display speaks."""
        asked.append(True)
        if len(asked) == 1:
            os.write(bell, b"!")
        return len(asked) > 1

    waiter = Waiter(pending, lambda: (ear,))
    waiter.wait(None)
    assert len(asked) == 2
    waiter.close()
    os.close(bell)
    os.close(ear)


def test_where_devices_come_and_go_they_are_looked_for_again() -> None:
    heard = iter([False, False, True])
    found = []

    def sources() -> tuple[int, ...]:
        found.append(True)
        return ()

    waiter = Waiter(lambda: next(heard), sources, look_s=0.0)
    waiter.wait(None)
    assert len(found) == 2
    waiter.close()


def test_ending_the_program_is_heard_as_closing_the_window(window: Window) -> None:
    os.kill(os.getpid(), signal.SIGTERM)
    window.wait(None)
    assert window.inputs() == [CloseAsked()]
    assert window.inputs() == []
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


def test_signals_are_given_back_when_the_window_closes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    before = signal.getsignal(signal.SIGINT)
    window = Window((64, 40))
    assert signal.getsignal(signal.SIGINT) is not before
    window.close()
    assert signal.getsignal(signal.SIGINT) is before


def test_a_glass_of_another_shape_has_bars_on_two_sides() -> None:
    fit = Fit(2000, 1000)
    assert fit.scale == 1.0
    assert fit.stage == (200, 0, 1600, 1000)
    assert fit.units(200, 500) == (0, 500)


def test_a_box_that_only_moves_keeps_its_size_in_pixels() -> None:
    fit = Fit(1024, 600)
    sizes = {fit.pixels(Box(x / 7, 0, 333, 217))[2:] for x in range(500)}
    assert len(sizes) == 1


def test_pixels_and_units_agree() -> None:
    fit = Fit(1024, 600)
    left, top, width, height = fit.pixels(STAGE)
    assert fit.units(left, top) == (0, 0)
    assert fit.units(left + width, top + height) == (1600, 1000)


def test_the_quiet_window_plays_its_script_and_then_asks_to_close() -> None:
    window = QuietWindow([KeyPressed("space"), (KeyPressed("left"), KeyPressed("right"))])
    assert window.inputs() == [KeyPressed("space")]
    assert window.inputs() == [KeyPressed("left"), KeyPressed("right")]
    assert window.inputs() == [CloseAsked()]


def test_the_quiet_window_remembers_what_was_asked_of_it() -> None:
    window = QuietWindow(size=(80, 50))
    window.present()
    window.present([(0, 0, 8, 8)])
    window.wait(None)
    window.wake()
    window.close()
    assert window.surface.get_size() == (80, 50)
    assert window.presented == [None, ((0, 0, 8, 8),)]
    assert (window.frames, window.waits, window.wakes, window.closed) == (2, [None], 1, True)
