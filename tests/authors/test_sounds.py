"""The kiosk's own sounds: small, soft, and the same on every desk."""

import math
import wave
from array import array
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.authors.sounds import SOUNDS, make
from kiosk.device.voice.levels import TARGET_RMS

SHIPPED = Path(__file__).parents[2] / "assets" / "sounds"


def samples(file: Path) -> tuple["array[int]", int]:
    """The 16-bit mono samples of a WAV file, and their rate."""
    with wave.open(str(file), "rb") as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        return array("h", sound.readframes(sound.getnframes())), sound.getframerate()


#: As measured: milliseconds from a tenth to nine tenths of the height, and the peak in dBFS.
MEASURED = {
    "page": (130, -24), "pop": (50, -20), "leaf": (196, -20), "right": (182, -18),
    "look_again": (238, -20), "tik": (36, -26),
}
STEP_MS = 2


def envelope(name: str) -> list[int]:
    """The loudest sample of every two milliseconds."""
    sound, rate = samples(SHIPPED / f"{name}.wav")
    step = rate * STEP_MS // 1000
    return [max(map(abs, sound[at : at + step])) for at in range(0, len(sound), step)]


@pytest.mark.parametrize("name", SOUNDS)
def test_no_sound_begins_suddenly(name: str) -> None:
    heights = envelope(name)
    tenth, nine = (next(at for at, height in enumerate(heights) if height >= part * max(heights))
                   for part in (0.1, 0.9))
    rise = (nine - tenth) * STEP_MS
    assert rise >= 30
    assert rise == pytest.approx(MEASURED[name][0], abs=4)


@pytest.mark.parametrize("name", SOUNDS)
def test_no_later_note_of_a_sound_begins_suddenly_either(name: str) -> None:
    """From one fiftieth of a second to the next it grows by less than a third of its height."""
    sound, rate = samples(SHIPPED / f"{name}.wav")
    frame, hop = rate // 50, rate // 100
    loud = [math.sqrt(sum(x * x for x in sound[at : at + frame]) / frame)
            for at in range(0, len(sound) - frame, hop)]
    assert max(later - now for now, later in pairwise(loud)) < max(loud) / 3
    assert loud[0] < 0.2 * max(loud)


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_is_heard_below_the_voice(name: str) -> None:
    """Its highest peak is lower than that of a plain tone as loud as the voice."""
    peak = max(envelope(name))
    assert 20 * math.log10(peak / 32768) == pytest.approx(MEASURED[name][1], abs=0.2)
    assert peak < TARGET_RMS * math.sqrt(2)


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_is_small_and_short(name: str) -> None:
    sound, rate = samples(SHIPPED / f"{name}.wav")
    assert (SHIPPED / f"{name}.wav").stat().st_size < 34_000
    assert len(sound) / rate < 0.75


def test_the_same_program_makes_the_sounds_that_are_shipped(tmp_path: Path) -> None:
    """To one step of 65536: sines differ in their last bit from machine to machine."""
    for made in make(tmp_path):
        ours, shipped = samples(made)[0], samples(SHIPPED / made.name)[0]
        assert len(ours) == len(shipped)
        assert max(abs(a - b) for a, b in zip(ours, shipped, strict=True)) <= 1


def test_no_sound_is_shipped_that_nobody_makes() -> None:
    assert {file.stem for file in SHIPPED.iterdir()} == set(SOUNDS)
