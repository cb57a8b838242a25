"""The narrator: events in order, silence at once, and a book that goes on without any sound.

SDL's own dummy device stands in for a loudspeaker: it keeps time, and nothing is heard.
"""

import inspect
import json
import logging
import queue
import shutil
from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest
from pygame import mixer

from kiosk.device.narrator import Narrator
from kiosk.device.narrator.chimes import Chimes
from kiosk.device.narrator.loudspeaker import Loudspeaker
from kiosk.device.narrator.recorded import Recordings, is_whole
from kiosk.device.quiet import QuietNarrator
from kiosk.device.voice import Clip, Voice
from kiosk.device.voice.espeak import Espeak, EspeakError
from kiosk.model.speech import AllEnded, LineEnded, SpeechEvent, Utterance, WordSpoken

HELLO = Utterance("hello", "Hello Noor!", "en")
HEN = Utterance("c1_03.noor", "هَلْ ٢٠؟", "ar", "NOOR")
LONG = Utterance("long", "We never touch. We tell. We walk back the same way. " * 3, "en")

#: How long a test waits for the next event before it fails; none is ever waited out.
PATIENCE = 20.0

REAL_OGG = Path(pygame.__file__).parent / "examples" / "data" / "house_lo.ogg"


@pytest.fixture
def narrator(monkeypatch: pytest.MonkeyPatch) -> Iterator[Narrator]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    narrator = Narrator()
    yield narrator
    narrator.close()


@pytest.fixture
def open_device(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loudspeaker]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    loudspeaker = Loudspeaker()
    assert loudspeaker.open()
    yield loudspeaker
    loudspeaker.close()


@pytest.fixture
def audio(tmp_path: Path) -> Path:
    """A story's audio folder in which `hello` is recorded in English."""
    (tmp_path / "en").mkdir()
    shutil.copy(REAL_OGG, tmp_path / "en" / "hello.ogg")
    return tmp_path


def all_events(narrator: Narrator) -> list[SpeechEvent]:
    """Every event up to and with AllEnded."""
    heard: list[SpeechEvent] = []
    while AllEnded() not in heard:
        heard.append(narrator.events.get(timeout=PATIENCE))
    return heard


def test_each_word_each_line_and_the_end_are_reported_in_order(narrator: Narrator) -> None:
    narrator.say((HELLO, HEN))
    assert all_events(narrator) == [
        WordSpoken("hello", 0), WordSpoken("hello", 1), LineEnded("hello"),
        WordSpoken("c1_03.noor", 0), WordSpoken("c1_03.noor", 1), LineEnded("c1_03.noor"),
        AllEnded(),
    ]  # fmt: skip


def test_every_event_wakes_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    woken: queue.SimpleQueue[bool] = queue.SimpleQueue()
    narrator = Narrator(lambda: woken.put(True))
    narrator.say((HELLO,))
    events = all_events(narrator)
    assert [woken.get(timeout=PATIENCE) for _ in events] == [True] * len(events)
    narrator.close()


def test_after_a_hush_nothing_more_is_reported(narrator: Narrator) -> None:
    narrator.say((LONG, HELLO))
    assert narrator.events.get(timeout=PATIENCE) == WordSpoken("long", 0)
    narrator.hush()
    assert narrator.events.empty()
    narrator.say((HEN,))
    assert all_events(narrator) == [
        WordSpoken("c1_03.noor", 0), WordSpoken("c1_03.noor", 1), LineEnded("c1_03.noor"),
        AllEnded(),
    ]  # fmt: skip


def test_a_new_line_takes_the_place_of_the_one_being_read(narrator: Narrator) -> None:
    narrator.say((LONG,))
    assert narrator.events.get(timeout=PATIENCE) == WordSpoken("long", 0)
    narrator.say((HELLO,))
    assert LineEnded("long") not in all_events(narrator)


def test_nothing_to_say_ends_at_once(narrator: Narrator) -> None:
    narrator.say(())
    assert all_events(narrator) == [AllEnded()]


def test_a_line_of_which_nothing_is_heard_ends_all_the_same(narrator: Narrator) -> None:
    narrator.say((Utterance("sign", "…", "en"), HELLO))
    assert all_events(narrator)[0] == LineEnded("sign")


def test_one_word_can_be_read_slowly(narrator: Narrator) -> None:
    narrator.slow("soap", "en")
    assert all_events(narrator) == [WordSpoken("", 0), LineEnded(""), AllEnded()]


def test_the_dummy_device_is_named_as_trouble(narrator: Narrator) -> None:
    assert "SDL_AUDIODRIVER" in narrator.check()


def test_without_a_sound_device_every_line_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such device")
    narrator = Narrator()
    narrator.say((HELLO, LONG))
    assert all_events(narrator) == [LineEnded("hello"), LineEnded("long"), AllEnded()]
    assert narrator.trouble.startswith("There is no sound device")
    narrator.close()


def test_without_a_voice_every_line_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Espeak:
        raise EspeakError("The reading voice is not installed.")

    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    narrator = Narrator(voice=Voice(missing))
    narrator.say((HELLO,))
    assert all_events(narrator) == [LineEnded("hello"), AllEnded()]
    narrator.close()
    assert narrator.trouble


def test_a_fault_in_one_line_is_logged_and_the_next_is_read(
    narrator: Narrator, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_recordings: Recordings, utterance: Utterance) -> Clip | None:
        if utterance.line_id == "long":
            raise ZeroDivisionError
        return None

    monkeypatch.setattr(Recordings, "clip", broken)
    with caplog.at_level(logging.ERROR):
        narrator.say((LONG,))
        assert all_events(narrator) == [AllEnded()]
    assert "could not be read aloud" in caplog.text
    narrator.say((HELLO,))
    assert LineEnded("hello") in all_events(narrator)


def test_a_mixer_taken_away_does_not_stop_the_reading(narrator: Narrator) -> None:
    narrator.say((LONG,))
    assert narrator.events.get(timeout=PATIENCE) == WordSpoken("long", 0)
    mixer.quit()
    narrator.hush()
    narrator.say((HELLO,))
    assert all_events(narrator)[0] == WordSpoken("hello", 0)


def test_clips_are_made_ahead() -> None:
    made: queue.SimpleQueue[str] = queue.SimpleQueue()

    class Remembering(Voice):
        def speak(
            self, text: str, language: str, who: str = "", *, slow: bool = False
        ) -> Clip | None:
            made.put(text)
            return None

    narrator = Narrator(voice=Remembering())
    narrator.prepare((HELLO, HEN))
    assert [made.get(timeout=PATIENCE) for _ in range(2)] == [HELLO.text, HEN.text]
    assert narrator.events.empty()
    narrator.close()


def test_closing_twice_or_before_the_first_word_is_harmless() -> None:
    narrator = Narrator()
    narrator.close()
    narrator.close()
    narrator.say((HELLO,))
    assert narrator.events.empty()


def test_the_device_is_closed_after_a_long_silence(
    narrator: Narrator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An idle kiosk leaves the processor alone: an open mixer wakes it all the time."""
    closed: queue.SimpleQueue[bool] = queue.SimpleQueue()
    close = Loudspeaker.close

    def closing(loudspeaker: Loudspeaker) -> None:
        close(loudspeaker)
        closed.put(loudspeaker.is_open)

    monkeypatch.setattr(Loudspeaker, "close", closing)
    monkeypatch.setattr("kiosk.device.narrator.QUIET_SECONDS", 0.01)
    narrator.say((HELLO,))
    all_events(narrator)
    assert closed.get(timeout=PATIENCE) is False
    narrator.say((HELLO,))
    assert LineEnded("hello") in all_events(narrator)


def test_a_recorded_line_comes_before_the_synthetic_voice(
    narrator: Narrator, audio: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synthetic: list[str] = []
    monkeypatch.setattr(Voice, "speak", lambda _self, text, *_, **__: synthetic.append(text))
    monkeypatch.setattr(
        Loudspeaker, "play", lambda _self, clip: None if clip.samples else pytest.fail("empty")
    )
    narrator.recordings(audio)
    narrator.say((HELLO, HEN))
    all_events(narrator)
    assert synthetic == [HEN.text]


def test_naming_the_same_folder_again_keeps_what_was_decoded(
    open_device: Loudspeaker, audio: Path
) -> None:
    narrator = Narrator()
    narrator.recordings(audio)
    before = narrator._recordings
    narrator.recordings(audio)
    assert narrator._recordings is before
    narrator.recordings(None)
    assert narrator._recordings.clip(HELLO) is None


def test_a_recording_has_a_time_for_each_word(open_device: Loudspeaker, audio: Path) -> None:
    clip = Recordings(audio).clip(HELLO)
    assert clip is not None
    assert [time.index for time in clip.words] == [0, 1]
    assert clip.words[-1].end_ms == clip.milliseconds > 1000


def test_the_given_word_times_are_kept(open_device: Loudspeaker, audio: Path) -> None:
    (audio / "en" / "hello.json").write_text(json.dumps({"words": [[20, 300], [310, 700]]}))
    clip = Recordings(audio).clip(HELLO)
    assert clip is not None
    assert [(time.start_ms, time.end_ms) for time in clip.words] == [(20, 300), (310, 700)]


@pytest.mark.parametrize(
    "given",
    [
        "", "{", "[]", "null", '{"words": 3}', '{"words": [[1, 2]]}', '{"words": [[1], [2]]}',
        '{"words": [[500, 600], [1, 2]]}', '{"words": [[1, 2], [3, 99000000]]}',
        '{"words": [["a", "b"], [1, 2]]}', "\ufffe",
    ],
)  # fmt: skip
def test_word_times_that_do_not_fit_are_guessed(
    open_device: Loudspeaker, audio: Path, given: str
) -> None:
    guessed = Recordings(audio).clip(HELLO)
    (audio / "en" / "hello.json").write_text(given)
    assert Recordings(audio).clip(HELLO) == guessed


@pytest.mark.parametrize("kept", [0, 3, 40, 5000, -1])
def test_a_torn_recording_is_no_recording(
    open_device: Loudspeaker, audio: Path, kept: int
) -> None:
    """A power cut while a story was copied leaves part of a file; the decoder would play it."""
    (audio / "en" / "hello.ogg").write_bytes(REAL_OGG.read_bytes()[:kept])
    assert Recordings(audio).clip(HELLO) is None


def test_a_file_that_only_looks_like_a_recording_is_no_recording(
    open_device: Loudspeaker, audio: Path
) -> None:
    page = b"OggS\x00\x04" + bytes(20) + b"\x01\x05hello"
    assert is_whole(page)
    (audio / "en" / "hello.ogg").write_bytes(page)
    assert Recordings(audio).clip(HELLO) is None


def test_one_touched_word_is_never_looked_for_among_the_recordings(
    open_device: Loudspeaker, audio: Path
) -> None:
    assert Recordings(audio).clip(Utterance("hello", "Hello", "en", slow=True)) is None


def test_the_volume_is_kept_between_nothing_and_full(open_device: Loudspeaker) -> None:
    clip = Voice().speak("Hello", "en")
    assert clip is not None
    for asked, given in ((2.0, 1.0), (-1.0, 0.0), (0.5, 0.5)):
        open_device.volume(asked)
        open_device.play(clip)
        playing = mixer.Channel(0).get_sound()
        assert playing is not None
        assert playing.get_volume() == pytest.approx(given, abs=0.01)


SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"


def chimes_heard() -> list[bytes]:
    """The samples of what the two channels beside the voice play."""
    playing = [mixer.Channel(at).get_sound() for at in (1, 2) if mixer.Channel(at).get_busy()]
    return [sound.get_raw() for sound in playing if sound]


def test_a_chime_is_heard_beside_the_voice_and_hushes_nobody(open_device: Loudspeaker) -> None:
    spoken, bell = Voice().speak(LONG.text, "en", ""), Chimes(SOUNDS).clip("right")
    assert spoken and bell
    assert open_device.play(spoken) is not None
    assert open_device.chime(bell)
    assert mixer.Channel(0).get_busy()
    assert chimes_heard() == [bell.samples]


def test_a_chime_is_as_loud_as_the_volume_allows(open_device: Loudspeaker) -> None:
    bell = Chimes(SOUNDS).clip("pop")
    assert bell
    open_device.volume(0.25)
    open_device.chime(bell)
    playing = mixer.Channel(2).get_sound() or mixer.Channel(1).get_sound()
    assert playing is not None
    assert playing.get_volume() == pytest.approx(0.25, abs=0.01)


def test_a_chime_opens_a_device_that_was_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    narrator = Narrator(sounds=SOUNDS)
    narrator.chime("page")
    narrator.say((HELLO,))
    assert all_events(narrator)[-1] == AllEnded(), "and the voice goes on as ever"
    narrator.close()


@pytest.mark.parametrize("name", ["gong", "../sounds/page", ""])
def test_a_sound_that_there_is_not_is_none(name: str) -> None:
    assert Chimes(SOUNDS).clip(name) is None
    assert Chimes(None).clip("page") is None


def test_a_torn_sound_is_none_and_said_so_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "pop.wav").write_bytes((SOUNDS / "pop.wav").read_bytes()[:30])
    chimes = Chimes(tmp_path)
    assert chimes.clip("pop") is chimes.clip("pop") is None
    assert len(caplog.records) == 1


def test_the_quiet_narrator_can_stand_in_for_the_real_one() -> None:
    """Every public method has the same signature."""
    for name, method in inspect.getmembers(Narrator, inspect.isfunction):
        if not name.startswith("_"):
            assert inspect.signature(method) == inspect.signature(getattr(QuietNarrator, name))


def test_the_quiet_narrator_reports_what_it_was_asked_to_say() -> None:
    quiet = QuietNarrator()
    quiet.say((HELLO, HEN))
    quiet.finish()
    events = [quiet.events.get_nowait() for _ in range(quiet.events.qsize())]
    assert events[:3] == [WordSpoken("hello", 0), WordSpoken("hello", 1), LineEnded("hello")]
    assert events[-2:] == [LineEnded("c1_03.noor"), AllEnded()]
    assert quiet.said == [HELLO, HEN]


def test_the_quiet_narrator_forgets_what_was_hushed() -> None:
    quiet = QuietNarrator()
    quiet.say((HELLO, HEN))
    assert quiet.speak_on()
    quiet.hush()
    assert not quiet.speak_on()
    assert quiet.events.empty()
