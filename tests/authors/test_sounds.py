"""The kiosk's own sounds: small, soft, and the same on every desk."""

import wave
from array import array
from pathlib import Path

import pytest

from kiosk.authors.sounds import SOUNDS, make

SHIPPED = Path(__file__).parents[2] / "assets" / "sounds"


def samples(file: Path) -> tuple["array[int]", int]:
    """The 16-bit mono samples of a WAV file, and their rate."""
    with wave.open(str(file), "rb") as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        return array("h", sound.readframes(sound.getnframes())), sound.getframerate()


@pytest.mark.parametrize("name", SOUNDS)
def test_a_sound_is_soft_small_and_rises_slowly(name: str) -> None:
    file = SHIPPED / f"{name}.wav"
    sound, rate = samples(file)
    loudest = max(map(abs, sound))
    assert file.stat().st_size < 30_000
    assert 0.01 * 32768 < loudest <= 10 ** (-12 / 20) * 32768
    assert max(map(abs, sound[: rate // 500])) < 0.15 * loudest, "the first 2 ms"
    assert max(map(abs, sound[-rate // 500 :])) < 0.15 * loudest, "the last 2 ms"


def test_the_same_program_makes_the_sounds_that_are_shipped(tmp_path: Path) -> None:
    """To one step of 65536: sines differ in their last bit from machine to machine."""
    for made in make(tmp_path):
        ours, shipped = samples(made)[0], samples(SHIPPED / made.name)[0]
        assert len(ours) == len(shipped)
        assert max(abs(a - b) for a, b in zip(ours, shipped, strict=True)) <= 1


def test_no_sound_is_shipped_that_nobody_makes() -> None:
    assert {file.stem for file in SHIPPED.iterdir()} == set(SOUNDS)
