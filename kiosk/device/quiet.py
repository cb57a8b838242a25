"""A narrator without a voice: it remembers what it was asked; it has no thread and no sound.

For tests, tours and rehearsals. Whoever plays the child says when the voice has got somewhere,
with `speak_on` and `finish`.
"""

import queue
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kiosk.model.speech import AllEnded, LineEnded, SpeechEvent, Utterance, WordSpoken


class QuietNarrator:
    """`said` holds every utterance in order, `speaking` those that have not ended yet."""

    def __init__(
        self, wake: Callable[[], None] = lambda: None, *, sounds: Path | None = None
    ) -> None:
        self.events: queue.SimpleQueue[SpeechEvent] = queue.SimpleQueue()
        self.trouble = ""
        self.said: list[Utterance] = []
        self.speaking: tuple[Utterance, ...] = ()
        self.prepared: list[Utterance] = []
        self.chimed: list[str] = []
        self.hushes = 0
        self.level = 1.0
        self.folder: Path | None = None
        self.closed = False
        self._wake = wake

    def recordings(self, folder: Path | None) -> None:
        """Remember where recordings would be looked for."""
        self.folder = folder

    def say(self, utterances: Sequence[Utterance]) -> None:
        """Remember `utterances`, instead of whatever was being said."""
        self._drop()
        self.speaking = tuple(utterances)
        self.said += utterances

    def slow(self, text: str, language: str, who: str = "") -> None:
        """Remember one word that is to be read slowly."""
        self.say((Utterance("", text, language, who, slow=True),))

    def prepare(self, utterances: Iterable[Utterance]) -> None:
        """Remember what was to be made ready."""
        self.prepared += utterances

    def hush(self) -> None:
        """Say nothing more."""
        self.hushes += 1
        self._drop()

    def chime(self, name: str) -> None:
        """Remember which soft sound was to be heard."""
        self.chimed.append(name)

    def volume(self, level: float) -> None:
        """Remember the volume, 0-1."""
        self.level = min(1.0, max(0.0, level))

    def check(self) -> str:
        """There is nothing that could fail."""
        return self.trouble

    def close(self) -> None:
        """Say nothing more, ever."""
        self._drop()
        self.closed = True

    def speak_on(self) -> bool:
        """Report the first line of `speaking`, word by word and to its end; False if there is none.

        After the last one, that all has ended.
        """
        if not self.speaking:
            return False
        line, self.speaking = self.speaking[0], self.speaking[1:]
        for index in range(len(line.text.split())):
            self._report(WordSpoken(line.line_id, index))
        self._report(LineEnded(line.line_id))
        if not self.speaking:
            self._report(AllEnded())
        return True

    def finish(self) -> None:
        """Report everything in `speaking`."""
        while self.speak_on():
            pass

    def _drop(self) -> None:
        self.speaking = ()
        while not self.events.empty():
            self.events.get_nowait()

    def _report(self, event: SpeechEvent) -> None:
        self.events.put(event)
        self._wake()
