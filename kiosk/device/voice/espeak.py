"""espeak-ng through ctypes: text in, samples and word marks out; it knows no people and no story.

The library keeps one voice and one callback for the whole process, hence one lock around it.
Constants and structures follow speak_lib.h of espeak-ng 1.52.
"""

import ctypes
import threading
from dataclasses import dataclass
from functools import cache

_SYNCHRONOUS = 2
_DO_NOT_EXIT = 0x8000
_UTF8 = 1
_RATE, _VOLUME, _PITCH = 1, 2, 3
_LIST_ENDS, _WORD = 0, 1
#: Of 100: leaves the synthesiser headroom, so that no variant clips before levels are set.
_HEADROOM = 60

_lock = threading.Lock()


class EspeakError(Exception):
    """The synthesiser cannot be used; the message is a sentence for whoever looks after it."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """16-bit mono samples at `rate` Hz; `marks` are (character position, sample) of words."""

    samples: bytes
    rate: int
    marks: tuple[tuple[int, int], ...]


class _Id(ctypes.Union):
    _fields_ = (
        ("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8),
    )  # fmt: skip


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int), ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int), ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int), ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p), ("id", _Id),
    )  # fmt: skip


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(_Event)
)


@cache
def _library() -> tuple[ctypes.CDLL, int]:
    """The library, made ready, and its samples a second."""
    try:
        import espeakng_loader

        library = ctypes.CDLL(espeakng_loader.get_library_path())
        data = str(espeakng_loader.get_data_path()).encode()
    except (ImportError, OSError) as error:
        raise EspeakError(
            "The reading voice is not installed, so the kiosk shows captions only. "
            f"Install the package espeakng-loader ({error})."
        ) from error
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, data, _DO_NOT_EXIT)
    if rate <= 0:
        raise EspeakError(
            "The reading voice cannot find its data, so the kiosk shows captions only. "
            "Install the package espeakng-loader again, in a folder with a short path."
        )
    return library, rate


class Espeak:
    """The synthesiser; making one loads the library (5 ms) or raises EspeakError."""

    def __init__(self) -> None:
        with _lock:
            self._library, self.rate = _library()

    def knows(self, voice: str) -> bool:
        """Whether there is a `voice` such as 'ar' or 'ar+f2'."""
        with _lock:
            return self._take(voice)

    def speak(self, text: str, voice: str, pitch: int, rate: int) -> Spoken:
        """`text` by `voice` at `pitch` 0-100 and espeak-ng's `rate` of words a minute.

        Raises EspeakError if there is no such voice.
        """
        with _lock:
            if not self._take(voice):
                raise EspeakError(f"The reading voice knows no {voice!r}.")
            for parameter, value in ((_RATE, rate), (_VOLUME, _HEADROOM), (_PITCH, pitch)):
                self._library.espeak_SetParameter(parameter, value, 0)
            return self._synthesise(text)

    def _take(self, voice: str) -> bool:
        return bool(self._library.espeak_SetVoiceByName(voice.encode()) == 0)

    def _synthesise(self, text: str) -> Spoken:
        pieces: list[bytes] = []
        marks: list[tuple[int, int]] = []

        def take(wave: int | None, count: int, events: "ctypes._Pointer[_Event]") -> int:
            if wave and count:
                pieces.append(ctypes.string_at(wave, count * 2))
            at = 0
            while events[at].type != _LIST_ENDS:
                if events[at].type == _WORD:
                    # Positions count characters (not bytes) from 1.
                    marks.append((events[at].text_position - 1, events[at].sample))
                at += 1
            return 0

        callback = _Callback(take)
        self._library.espeak_SetSynthCallback(callback)
        encoded = text.encode("utf-8", "replace")
        self._library.espeak_Synth(encoded, len(encoded) + 1, 0, 0, 0, _UTF8, None, None)
        self._library.espeak_Synchronize()
        return Spoken(b"".join(pieces), self.rate, tuple(marks))
