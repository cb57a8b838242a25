"""Brings every clip to one loudness, with soft edges; it knows samples only, not who speaks.

No line may startle a child: nothing begins at full strength, nothing is louder than the rest,
nothing is clipped. Loudness is the RMS of the 20 ms frames in which somebody is heard.

A clip is made while pages glide, and whoever paints must not wait for it in the middle of a frame:
the counting is done by audioop, in 3 ms for what took 130 in Python.
"""

import math
import warnings
from array import array
from functools import cache

with warnings.catch_warnings():  # the standard library's until 3.12; audioop-lts is the same after
    warnings.simplefilter("ignore", DeprecationWarning)
    import audioop

FULL_SCALE = 32768
TARGET_RMS = FULL_SCALE * 10 ** (-20 / 20)
HIGHEST_PEAK = FULL_SCALE * 10 ** (-1.5 / 20)
#: A frame quieter than this (about -44 dBFS) is a pause, not speech.
PAUSE_RMS = 200.0
#: A torn or nearly silent recording is not blown up into noise.
MOST_GAIN = 8.0
FADE_IN_SECONDS = 0.015
FADE_OUT_SECONDS = 0.030
FRAME_SECONDS = 0.020
#: Bytes of a sample.
_WIDE = 2


def levelled(samples: bytes, rate: int) -> bytes:
    """16-bit mono `samples` at `rate` Hz, at -20 dBFS where there is speech, faded in and out."""
    samples = samples[: len(samples) // _WIDE * _WIDE]
    loudness = speech_rms(samples, rate)
    if not loudness:
        return samples
    gain = min(TARGET_RMS / loudness, HIGHEST_PEAK / peak(samples), MOST_GAIN)
    wave = array("h", audioop.mul(samples, _WIDE, gain))
    _fade(wave, int(rate * FADE_IN_SECONDS), int(rate * FADE_OUT_SECONDS))
    return wave.tobytes()


def speech_rms(samples: bytes, rate: int) -> float:
    """RMS of the frames of `samples` in which somebody is heard (0-32768); 0 where nobody is."""
    length = max(1, int(rate * FRAME_SECONDS)) * _WIDE
    frames = (samples[at : at + length] for at in range(0, len(samples), length))
    heard = [loud for frame in frames if (loud := audioop.rms(frame, _WIDE)) > PAUSE_RMS]
    return math.sqrt(sum(loud * loud for loud in heard) / len(heard)) if heard else 0.0


def peak(samples: bytes) -> int:
    """The furthest of the 16-bit `samples` from zero."""
    return audioop.max(samples, _WIDE)


def _fade(wave: "array[int]", into: int, out: int) -> None:
    """Raise the first `into` samples and lower the last `out` along half a cosine, in place."""
    for at, part in enumerate(_slopes(min(into, len(wave)), into)):
        wave[at] = int(wave[at] * part)
    for at, part in enumerate(_slopes(min(out, len(wave)), out)):
        wave[-1 - at] = int(wave[-1 - at] * part)


@cache
def _slopes(count: int, length: int) -> tuple[float, ...]:
    """The first `count` parts of a slope that is `length` long."""
    return tuple(_slope(at / length) for at in range(count))


def _slope(part: float) -> float:
    return (1 - math.cos(math.pi * part)) / 2
