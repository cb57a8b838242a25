"""Makes the kiosk's own few soft sounds from sines and noise; it plays nothing, knows no screen.

Every sound takes at least 30 ms from a tenth to nine tenths of its height, so that none startles
anybody; it stays under -16 dBFS, well below the voice, and is gone within three quarters of a
second. "Look again" is two friendly notes upwards, as a question is: nothing here is a buzzer.
The same program makes the same files, byte for byte.
"""

import math
import random
import wave
from array import array
from collections.abc import Callable, Iterable
from pathlib import Path

RATE = 22050
#: How long a note takes to its full height, in seconds.
RISE = 0.12

Sound = list[float]

_C5, _D5, _E5, _G5, _A5, _C6 = 523.25, 587.33, 659.26, 783.99, 880.00, 1046.50


def make(out_dir: Path) -> tuple[Path, ...]:
    """Write every sound into `out_dir` as WAV, 22 kHz mono 16-bit; the files written."""
    out_dir.mkdir(parents=True, exist_ok=True)
    return tuple(_write(out_dir / f"{name}.wav", sound()) for name, sound in SOUNDS.items())


def page() -> Sound:
    """A page turns: a breath of paper that swells and is gone."""
    chance = random.Random(1)
    length = _samples(0.42)
    paper = _smoothed([chance.uniform(-1, 1) for _ in range(length)], 0.35)
    swell = (math.sin(math.pi * at / length) ** 2 for at in range(length))
    return _at_level([value * height for value, height in zip(paper, swell, strict=True)], -24)


def pop() -> Sound:
    """A balloon pops in: one round, low drop."""
    return _at_level(_note(392.0, 0.26, bend=-0.25, decay=0.07), -20)


def leaf() -> Sound:
    """A leaf grows on the apricot tree: two light notes upwards."""
    return _at_level(_together([(0.0, _note(_G5, 0.42)), (0.15, _note(_C6, 0.46))]), -20)


def right() -> Sound:
    """Well done: a warm chord, opened note by note."""
    notes = [(0.0, _C5), (0.13, _E5), (0.26, _G5)]
    return _at_level(_together((start, _note(pitch, 0.46)) for start, pitch in notes), -18)


def look_again() -> Sound:
    """Look once more: two soft notes, rising as a question does."""
    return _at_level(_together([(0.0, _note(_D5, 0.34)), (0.18, _note(_E5, 0.40))]), -20)


def tik() -> Sound:
    """A touch was felt: a fingertip on wood."""
    return _at_level(_note(_A5 / 2, 0.18, decay=0.04), -26)


SOUNDS: dict[str, Callable[[], Sound]] = {
    "page": page, "pop": pop, "leaf": leaf, "right": right, "look_again": look_again, "tik": tik,
}  # fmt: skip


def _note(pitch: float, seconds: float, *, bend: float = 0.0, decay: float = 0.14) -> Sound:
    """A soft bell at `pitch` Hz that glides by `bend` of it and falls to 1/e in `decay` s."""
    length = _samples(seconds)
    note: Sound = []
    for at in range(length):
        time = at / RATE
        turns = 2 * math.pi * pitch * time * (1 + bend * time / seconds / 2)
        colour = math.sin(turns) + 0.25 * math.sin(2 * turns) + 0.08 * math.sin(3 * turns)
        note.append(colour * math.exp(-time / decay) * _rise(at, RISE) * _rise(length - at, 0.05))
    return note


def _rise(at: int, seconds: float) -> float:
    part = min(1.0, at / _samples(seconds))
    return (1 - math.cos(math.pi * part)) / 2


def _together(parts: Iterable[tuple[float, Sound]]) -> Sound:
    """Sounds laid over each other, each from its start in seconds."""
    placed = [(_samples(start), sound) for start, sound in parts]
    whole = [0.0] * max(start + len(sound) for start, sound in placed)
    for start, sound in placed:
        for at, value in enumerate(sound, start):
            whole[at] += value
    return whole


def _smoothed(noise: Sound, new: float) -> Sound:
    """Noise without its hiss: each value keeps only the part `new` of what is new."""
    smooth, value = [], 0.0
    for fresh in noise:
        value += new * (fresh - value)
        smooth.append(value)
    return smooth


def _at_level(sound: Sound, peak_dbfs: float) -> Sound:
    highest = max(map(abs, sound))
    return [value * 10 ** (peak_dbfs / 20) / highest for value in sound]


def _samples(seconds: float) -> int:
    return int(seconds * RATE)


def _write(path: Path, sound: Sound) -> Path:
    samples = array("h", (round(value * 32767) for value in sound))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())
    return path
