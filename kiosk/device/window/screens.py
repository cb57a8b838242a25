"""Whether there is a screen at all, and how large; it paints nothing."""

import os
import sys
from pathlib import Path

import pygame

from kiosk.device.window.pygame_window import Window

#: Drivers that paint for nobody: SDL falls back on them by itself where it finds no display.
_NOBODYS = frozenset({"dummy", "evdev", "offscreen"})
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")


class NoScreen(Exception):
    """No display could be opened here; its text is the technical reason."""


def open_window(size: tuple[int, int] | None = None) -> Window:
    """The kiosk's window; raises NoScreen where there is none to be had."""
    _look_for_a_display()
    try:
        return Window(size)
    except pygame.error as fault:
        raise NoScreen(str(fault)) from fault


def screen_sizes() -> tuple[tuple[int, int], ...]:
    """Width and height in pixels of every screen, the first one first; empty without any."""
    try:
        _look_for_a_display()
        return tuple(pygame.display.get_desktop_sizes())
    except (NoScreen, pygame.error):
        return ()
    finally:
        pygame.display.quit()


def _look_for_a_display() -> None:
    """Look before SDL does: the libraries it tries complain on standard error, one by one."""
    if sys.platform == "linux" and not any(map(os.environ.get, _DISPLAYS)):
        consoles = [*Path("/dev").glob("dri/card*"), *Path("/dev").glob("fb0")]
        if not consoles:
            raise NoScreen("neither X11, Wayland nor a console with a framebuffer")
    try:
        pygame.display.init()
    except pygame.error as fault:
        raise NoScreen(str(fault)) from fault
    driver = pygame.display.get_driver()
    if driver in _NOBODYS and os.environ.get("SDL_VIDEODRIVER") != driver:
        raise NoScreen(f"SDL found only its {driver} driver")
