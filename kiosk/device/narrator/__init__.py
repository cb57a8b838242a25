"""Reads lines aloud, one after the other, and reports each word; it knows no screen and no story.

How it works. `say` and `hush` begin a new *turn*; everything done for an older turn is dropped,
and nothing of it is reported after they return. One thread makes the clips (the next one while
this one is heard), plays them, and puts plain events on `events`, calling `wake` after each, so
that a loop asleep in its event queue gets up. Without a device or a voice every line ends at
once: reading goes on with captions only, and nobody waits.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kiosk.device.narrator.chimes import Chimes
from kiosk.device.narrator.loudspeaker import Loudspeaker
from kiosk.device.narrator.recorded import Recordings
from kiosk.device.voice import Clip, Voice
from kiosk.model.speech import AllEnded, LineEnded, SpeechEvent, Utterance, WordSpoken

__all__ = ["Narrator"]

_log = logging.getLogger(__name__)

PAUSE_SECONDS = 0.35
HUSH_MS = 80
#: After so long a silence the sound device is given back.
QUIET_SECONDS = 10.0
#: How far a device may lag behind the clock before it counts as stuck.
_LAG_SECONDS = 1.0
_GLANCE_SECONDS = 0.01


class Narrator:
    """The reading voice of the kiosk; every method returns at once and may be called anywhere."""

    def __init__(self, wake: Callable[[], None] = lambda: None, voice: Voice | None = None,
                 sounds: Path | None = None) -> None:
        self.events: queue.SimpleQueue[SpeechEvent] = queue.SimpleQueue()
        self._wake = wake
        self._voice = voice or Voice()
        self._recordings = Recordings()
        self._loudspeaker = Loudspeaker()
        self._chimes = Chimes(sounds)
        self._chime = ""
        self._turn = 0
        self._asked: tuple[Utterance, ...] | None = None
        self._ahead: tuple[Utterance, ...] = ()
        self._closing = False
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    @property
    def trouble(self) -> str:
        """Why nothing is heard, in a sentence, as far as is known; '' when all is well."""
        return self._loudspeaker.trouble or self._voice.trouble

    @property
    def weight(self) -> int:
        """The bytes of sound that are kept ready just now, within their budget."""
        return self._voice.weight

    def recordings(self, folder: Path | None) -> None:
        """From now on prefer the recordings in `folder`, a story's `audio`; None: it has none."""
        if folder != self._recordings.folder:
            self._recordings = Recordings(folder)

    def say(self, utterances: Sequence[Utterance]) -> None:
        """Read `utterances` aloud, instead of whatever is being read."""
        with self._changed:
            self._new_turn()
            self._asked = tuple(utterances)
            self._get_up()

    def slow(self, text: str, language: str, who: str = "") -> None:
        """Read one touched word slowly; its line id is ''."""
        self.say((Utterance("", text, language, who, slow=True),))

    def prepare(self, utterances: Iterable[Utterance]) -> None:
        """Make the clips that will be wanted next, in idle moments."""
        with self._changed:
            self._ahead = tuple(utterances)
            self._get_up()

    def hush(self) -> None:
        """Be silent: what is heard dies away in 80 ms, and nothing more is reported of it."""
        with self._changed:
            self._new_turn()
            self._changed.notify()

    def chime(self, name: str) -> None:
        """Let a soft sound be heard now, beside whatever is being read; a missing one is none."""
        clip = self._chimes.clip(name)
        if clip and not self._loudspeaker.chime(clip):
            with self._changed:  # the thread opens the device for it
                self._chime = name
                self._get_up()

    def volume(self, level: float) -> None:
        """Set the volume, 0-1."""
        self._loudspeaker.volume(level)

    def check(self) -> str:
        """Try the sound device and the voices while nothing is said; the trouble, or ''."""
        self._loudspeaker.open()
        self._loudspeaker.close()
        return self.trouble

    def close(self) -> None:
        """Be silent for good, and give the sound device back."""
        with self._changed:
            self._new_turn()
            self._closing = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

    def _new_turn(self) -> None:
        self._turn += 1
        self._asked = None
        while not self.events.empty():
            self.events.get_nowait()
        self._loudspeaker.fade(HUSH_MS)

    def _get_up(self) -> None:
        if self._thread is None and not self._closing:
            self._thread = threading.Thread(target=self._run, name="narrator", daemon=True)
            self._thread.start()
        self._changed.notify()

    # From here on: the narrator's own thread.

    def _run(self) -> None:
        while not self._closing:
            if self._wait_for_work():
                self._work()
            else:
                self._loudspeaker.close()
        self._loudspeaker.close()

    def _wait_for_work(self) -> bool:
        """Whether there is work; there is none after a long silence, or when all is over."""
        with self._changed:
            patience = QUIET_SECONDS if self._loudspeaker.is_open else None
            self._changed.wait_for(lambda: self._closing or self._has_work(), patience)
            return self._has_work() and not self._closing

    def _has_work(self) -> bool:
        return self._asked is not None or bool(self._ahead) or bool(self._chime)

    def _work(self) -> None:
        with self._changed:
            turn, asked, self._asked = self._turn, self._asked, None
            chime, self._chime = self._chime, ""
        try:
            if chime:
                self._sound(chime)
            if asked is None:
                self._prepare_one()
            else:
                self._read(turn, asked)
        except Exception:
            # A fault in one line must not leave the book mute and its reader waiting.
            _log.exception("a line could not be read aloud")
            self._report(turn, AllEnded())

    def _sound(self, name: str) -> None:
        clip = self._chimes.clip(name)
        if clip and self._loudspeaker.open():
            self._loudspeaker.chime(clip)

    def _prepare_one(self) -> None:
        with self._changed:
            first, self._ahead = self._ahead[:1], self._ahead[1:]
        for utterance in first:
            self._clip(utterance)

    def _read(self, turn: int, utterances: tuple[Utterance, ...]) -> None:
        audible = self._loudspeaker.open()
        for place, utterance in enumerate(utterances):
            if audible:
                following = utterances[place + 1] if place + 1 < len(utterances) else None
                self._line(turn, utterance, following)
                if following:
                    self._sleep_until(turn, time.monotonic() + PAUSE_SECONDS)
            else:
                self._report(turn, LineEnded(utterance.line_id))
        self._report(turn, AllEnded())

    def _line(self, turn: int, utterance: Utterance, following: Utterance | None) -> None:
        clip = self._clip(utterance)
        begun = self._begin(turn, clip) if clip else None
        if clip and begun:
            for word in clip.words:
                if not self._sleep_until(turn, begun + word.start_ms / 1000):
                    return
                self._report(turn, WordSpoken(utterance.line_id, word.index))
                if following and word.index == 0:
                    self._clip(following)
            self._sleep_to_the_end(turn, begun + clip.milliseconds / 1000)
        self._report(turn, LineEnded(utterance.line_id))

    def _clip(self, utterance: Utterance) -> Clip | None:
        recorded = self._recordings.clip(utterance) if self._loudspeaker.is_open else None
        return recorded or self._voice.speak(
            utterance.text, utterance.language, utterance.who, slow=utterance.slow
        )

    def _begin(self, turn: int, clip: Clip) -> float | None:
        """Play `clip` once the last one has died away; when it is heard, or None if hushed."""
        self._sleep_to_the_end(turn, time.monotonic())
        with self._changed:
            return self._loudspeaker.play(clip) if turn == self._turn else None

    def _sleep_to_the_end(self, turn: int, due: float) -> None:
        self._sleep_until(turn, due)
        while self._loudspeaker.is_busy and time.monotonic() < due + _LAG_SECONDS:
            if not self._sleep_until(turn, time.monotonic() + _GLANCE_SECONDS):
                return

    def _sleep_until(self, turn: int, due: float) -> bool:
        """Sleep until the monotonic time `due`; False, and at once, if the turn is over."""
        with self._changed:
            return not self._changed.wait_for(
                lambda: turn != self._turn, max(0.0, due - time.monotonic())
            )

    def _report(self, turn: int, event: SpeechEvent) -> None:
        with self._changed:
            if turn != self._turn:
                return
            self.events.put(event)
        self._wake()
