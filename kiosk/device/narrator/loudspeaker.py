"""The sound device, through pygame's mixer; it knows neither lines nor words, only clips.

The device is opened when something is to be heard and closed when nothing has been heard for a
while: an open mixer wakes the processor twenty times a second. One thread opens, plays and
closes; any thread may fade, chime and set the volume.
"""

import os
import sys
import threading
import time
from pathlib import Path

import pygame
from pygame import mixer

from kiosk.device.voice.clip import Clip

RATE = 22050
_BUFFER_SAMPLES = 1024
#: From playing to hearing: one buffer.
LATENCY_SECONDS = _BUFFER_SAMPLES / RATE
#: A device that is not there is asked again after this long: headphones may have come.
_RETRY_SECONDS = 60.0

_NO_DEVICE = "There is no sound device, so the kiosk shows captions only."
_DUMMY = "Nothing can be heard: SDL_AUDIODRIVER is set to dummy."


class Loudspeaker:
    """Plays one clip at a time, at a `volume` of 0-1.

    Whoever ends the whole of pygame takes the mixer away without a word, hence `get_init`.
    """

    def __init__(self) -> None:
        self.trouble = ""
        self._volume = 1.0
        self._chimes = 0
        self._channel: mixer.Channel | None = None
        self._sound: mixer.Sound | None = None
        self._failed_at: float | None = None
        self._lock = threading.Lock()

    @property
    def is_open(self) -> bool:
        """Whether the device is open."""
        return self._channel is not None and bool(mixer.get_init())

    def open(self) -> bool:
        """Open the device unless it is; False, and `trouble`, if there is none."""
        if self.is_open:
            return True
        if self._failed_at is not None and time.monotonic() - self._failed_at < _RETRY_SECONDS:
            return False
        if _no_sound_at_all():
            self._failed_at = time.monotonic()
            self.trouble = _NO_DEVICE
            return False
        try:
            mixer.init(RATE, -16, 1, _BUFFER_SAMPLES, allowedchanges=0)
        except pygame.error as error:
            self._failed_at = time.monotonic()
            self.trouble = f"{_NO_DEVICE} ({error})"
            return False
        self.trouble = _DUMMY if mixer.get_driver() == "dummy" else ""
        with self._lock:
            self._channel = mixer.Channel(0)
        return True

    def play(self, clip: Clip) -> float | None:
        """Play `clip`; the monotonic time, in seconds, at which its first sample is heard.

        None if the device is gone.
        """
        with self._lock:
            if self._channel is None or not self.is_open:
                return None
            self._sound = mixer.Sound(buffer=clip.samples)
            self._sound.set_volume(self._volume)
            self._channel.play(self._sound)
        return time.monotonic() + LATENCY_SECONDS

    def chime(self, clip: Clip) -> bool:
        """Let `clip` be heard beside whatever is playing, at the same volume; False if not open.

        Two take turns, so that a sound dies away while the next one begins. Any thread may ask.
        """
        with self._lock:
            if self._channel is None or not self.is_open:
                return False
            sound = mixer.Sound(buffer=clip.samples)
            sound.set_volume(self._volume)
            self._chimes += 1
            mixer.Channel(1 + self._chimes % 2).play(sound)
        return True

    @property
    def is_busy(self) -> bool:
        """Whether something is being heard."""
        with self._lock:
            return self._channel is not None and self.is_open and self._channel.get_busy()

    def fade(self, milliseconds: int) -> None:
        """Let what is being heard die away."""
        with self._lock:
            if self._channel is not None and self.is_open:
                self._channel.fadeout(milliseconds)

    def volume(self, level: float) -> None:
        """Set the volume, 0-1, of what is heard now and from now on."""
        with self._lock:
            self._volume = min(1.0, max(0.0, level))
            if self._sound is not None:
                self._sound.set_volume(self._volume)

    def close(self) -> None:
        """Give the device back."""
        with self._lock:
            was_open = self.is_open
            self._channel = self._sound = None
        if was_open:
            # Takes up to a tenth of a second, so nobody is kept waiting at the lock for it.
            mixer.quit()


def _no_sound_at_all() -> bool:
    """Whether a Linux machine has neither a sound card nor a sound server nor a driver by order.

    ALSA would find out too, and fill standard error with it.
    """
    if sys.platform != "linux" or os.environ.get("SDL_AUDIODRIVER"):
        return False
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or "/run")
    places = (Path("/dev/snd"), runtime / "pulse", runtime / "pipewire-0")
    return not (os.environ.get("PULSE_SERVER") or any(place.exists() for place in places))
