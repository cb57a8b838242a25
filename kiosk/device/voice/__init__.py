"""Speaks a line into memory with the time of each word; it plays nothing and knows no screen.

The synthesiser is loaded when the first line is spoken, not before. Without it, or without a
voice for a language, there is no clip: the kiosk shows captions only and `trouble` says why.
"""

from collections.abc import Callable

from kiosk.device.voice.cast import manner_of
from kiosk.device.voice.clip import Clip, ClipShelf, WordTime, milliseconds, times_from_marks
from kiosk.device.voice.espeak import Espeak, EspeakError, Spoken
from kiosk.device.voice.levels import levelled
from kiosk.device.voice.reading import Reading, reading

__all__ = ["Clip", "Voice", "WordTime"]

#: espeak-ng's voice for each language; Sorani is read as Kurmanji, by `sorani`.
_VOICES = {"ar": "ar", "ckb": "ku", "ku": "ku", "en": "en"}

#: espeak-ng's words a minute are English ones with short pauses. Measured on lines of the story
#: these give about 125 words a minute in English and Kurmanji, and 80 of Arabic's longer words.
_CALM_RATE = {"ar": 118, "ckb": 106, "ku": 110, "en": 96}
_SLOWEST_RATE = 80
_SLOW_WORD = 0.7

#: About a minute of speech: the panel before, this one and the next.
_KEPT_BYTES = 3_000_000


class Voice:
    """The synthetic voice of every person in every language; safe between threads."""

    def __init__(self, load: Callable[[], Espeak] = Espeak, kept_bytes: int = _KEPT_BYTES) -> None:
        self._load = load
        self._espeak: Espeak | None = None
        self._shelf = ClipShelf(kept_bytes)

    @property
    def trouble(self) -> str:
        """What keeps the kiosk from speaking, in a sentence; '' when all is well."""
        try:
            espeak = self._engine()
        except EspeakError as error:
            return str(error)
        mute = [code for code, voice in _VOICES.items() if not espeak.knows(voice)]
        return f"The reading voice cannot speak: {', '.join(mute)}." if mute else ""

    @property
    def weight(self) -> int:
        """The bytes of sound that are kept ready, within their budget."""
        return self._shelf.size

    def speak(self, text: str, language: str, who: str = "", *, slow: bool = False) -> Clip | None:
        """`text` spoken by `who` (empty: the narrator), or None if nothing of it can be heard."""
        key = (text, language, who, slow)
        clip = self._shelf.get(key)
        if clip is None and any(map(str.isalnum, text)) and language in _VOICES:
            clip = self._spoken(text, language, who, slow)
            if clip is not None:
                self._shelf.put(key, clip)
        return clip

    def _spoken(self, text: str, language: str, who: str, slow: bool) -> Clip | None:
        manner = manner_of(who)
        voice = f"{_VOICES[language]}+{manner.variant}"
        rate = _CALM_RATE[language] * manner.pace * (_SLOW_WORD if slow else 1)
        aloud = reading(text, language)
        try:
            spoken = self._engine().speak(
                aloud.spoken, voice, manner.pitch, max(_SLOWEST_RATE, round(rate))
            )
        except EspeakError:
            return None
        return _clip(aloud, spoken) if spoken.samples else None

    def _engine(self) -> Espeak:
        if self._espeak is None:
            self._espeak = self._load()
        return self._espeak


def _clip(aloud: Reading, spoken: Spoken) -> Clip:
    starts: dict[int, int] = {}
    for position, sample in spoken.marks:
        starts.setdefault(aloud.index_at(position), sample * 1000 // spoken.rate)
    total = milliseconds(spoken.samples, spoken.rate)
    words = times_from_marks(starts, len(aloud.starts), total)
    return Clip(levelled(spoken.samples, spoken.rate), spoken.rate, words)
