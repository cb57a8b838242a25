"""Brings every clip to one loudness, with soft edges; it knows samples only, not who speaks.

No line may startle a child: nothing begins at full strength, nothing is louder than the rest,
nothing is clipped. Loudness is the RMS of the 20 ms frames in which somebody is heard.

A clip is made while pages glide, and counting through its samples holds the interpreter: whoever
paints would wait up to 5 ms for it, in the middle of a frame. So it is let go of between pieces.
"""

import math
import time
from array import array
from collections.abc import Iterator
from operator import mul

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
#: So many samples are counted through in about 0.1 ms.
PIECE = 1024


def levelled(samples: bytes, rate: int) -> bytes:
    """16-bit mono `samples` at `rate` Hz, at -20 dBFS where there is speech, faded in and out."""
    wave = array("h", samples[: len(samples) // 2 * 2])
    loudness = speech_rms(wave, rate)
    if not loudness:
        return wave.tobytes()
    gain = min(TARGET_RMS / loudness, HIGHEST_PEAK / peak(wave), MOST_GAIN)
    louder = array("h")
    for piece in _pieces(wave, PIECE):
        louder.extend([int(sample * gain) for sample in piece])
    _fade(louder, int(rate * FADE_IN_SECONDS), int(rate * FADE_OUT_SECONDS))
    return louder.tobytes()


def speech_rms(wave: "array[int]", rate: int) -> float:
    """RMS of the frames of `wave` in which somebody is heard (0-32768); 0 where nobody is."""
    length = max(1, int(rate * FRAME_SECONDS))
    powers = [sum(map(mul, frame, frame)) / len(frame) for frame in _pieces(wave, length)]
    heard = [power for power in powers if power > PAUSE_RMS**2]
    return math.sqrt(sum(heard) / len(heard)) if heard else 0.0


def peak(wave: "array[int]") -> int:
    """The furthest sample from zero."""
    return max((max(max(piece), -min(piece)) for piece in _pieces(wave, PIECE)), default=0)


def _pieces(wave: "array[int]", length: int) -> Iterator["array[int]"]:
    """`wave` in pieces of `length` samples, letting other threads go on after each."""
    for at in range(0, len(wave), length):
        yield wave[at : at + length]
        time.sleep(0)


def _fade(wave: "array[int]", into: int, out: int) -> None:
    """Raise the first `into` samples and lower the last `out` along half a cosine, in place."""
    for at in range(min(into, len(wave))):
        wave[at] = int(wave[at] * _slope(at / into))
    for at in range(min(out, len(wave))):
        wave[-1 - at] = int(wave[-1 - at] * _slope(at / out))


def _slope(part: float) -> float:
    return (1 - math.cos(math.pi * part)) / 2
