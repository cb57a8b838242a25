"""Finds a line's recorded narration in a story's folder; it knows no synthesiser and plays nothing.

A recording that is missing, torn or no recording at all is no recording: the synthetic voice
reads the line. Word times come from `<line id>.json` beside it, {"words": [[start ms, end ms],
...]}, and are guessed from the words' lengths where there is none that fits.
"""

from pathlib import Path

import msgspec
import pygame
from pygame import mixer

from kiosk.device.narrator.loudspeaker import RATE
from kiosk.device.voice.clip import Clip, ClipShelf, WordTime, milliseconds, times_from_lengths
from kiosk.device.voice.levels import levelled
from kiosk.model.speech import Utterance

_KEPT_BYTES = 4_000_000
#: An Ogg page (RFC 3533): "OggS", version, flags ..., number of segments at 26, their lengths.
_PAGE = b"OggS"
_PAGE_HEADER_BYTES = 27
_LAST_PAGE = 0x04


class _WordTimes(msgspec.Struct, frozen=True):
    """The file beside a recording: start and end of each word in milliseconds."""

    words: tuple[tuple[int, int], ...]


class Recordings:
    """The recorded lines under `folder`, as `<language>/<line id>.ogg`; None: there are none.

    A recording is decoded by the sound device's library, so the device must be open.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self._shelf = ClipShelf(_KEPT_BYTES)

    def clip(self, utterance: Utterance) -> Clip | None:
        """The recording of `utterance`, levelled as every voice is, or None if none is sound."""
        file = self._file(utterance)
        if file is None:
            return None
        key = (file, utterance.text)
        clip = self._shelf.get(key)
        if clip is None and (clip := _decoded(file, utterance.text)):
            self._shelf.put(key, clip)
        return clip

    def _file(self, utterance: Utterance) -> Path | None:
        # One word touched, to be heard slowly, is no line: nobody recorded it.
        if self.folder is None or utterance.slow or not utterance.line_id:
            return None
        file = self.folder / utterance.language / f"{utterance.line_id}.ogg"
        return file if file.is_file() else None


def is_whole(ogg: bytes) -> bool:
    """Whether `ogg` ends with the page that its encoder marked as the last, complete.

    The decoder plays a torn file up to the tear and says nothing of it.
    """
    at = ogg.rfind(_PAGE)
    if not ogg.startswith(_PAGE) or len(ogg) < at + _PAGE_HEADER_BYTES:
        return False
    segments = ogg[at + 26]
    lengths = ogg[at + _PAGE_HEADER_BYTES : at + _PAGE_HEADER_BYTES + segments]
    end = at + _PAGE_HEADER_BYTES + segments + sum(lengths)
    return bool(ogg[at + 5] & _LAST_PAGE) and len(lengths) == segments and len(ogg) >= end


def _decoded(file: Path, text: str) -> Clip | None:
    try:
        if not is_whole(file.read_bytes()):
            return None
        samples = mixer.Sound(file).get_raw()
    except (OSError, pygame.error):
        return None
    total = milliseconds(samples, RATE)
    words = _given_times(file.with_suffix(".json"), len(text.split()), total)
    return Clip(levelled(samples, RATE), RATE, words or times_from_lengths(text, total))


def _given_times(file: Path, count: int, total: int) -> tuple[WordTime, ...]:
    """The word times that `file` holds, if it holds one in order for each of `count` words."""
    try:
        pairs = msgspec.json.decode(file.read_bytes(), type=_WordTimes).words
    except (OSError, msgspec.MsgspecError):
        return ()
    moments = [0, *(moment for pair in pairs for moment in pair), total]
    if len(pairs) != count or moments != sorted(moments):
        return ()
    return tuple(WordTime(start, end, index) for index, (start, end) in enumerate(pairs))
