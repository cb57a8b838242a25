"""The kiosk's own few soft sounds by name; it plays nothing and knows no screen."""

import logging
import wave
from pathlib import Path

from kiosk.device.narrator.loudspeaker import RATE
from kiosk.device.voice.clip import Clip

_log = logging.getLogger(__name__)


class Chimes:
    """The sounds in `folder`, each read once; None: there are none."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._read: dict[str, Clip | None] = {}

    def clip(self, name: str) -> Clip | None:
        """The sound of that name; None, and a line in the log, where it is missing or torn."""
        if name not in self._read:
            self._read[name] = self._open(name) if self._folder and name.isidentifier() else None
        return self._read[name]

    def _open(self, name: str) -> Clip | None:
        path = Path(self._folder or "", f"{name}.wav")
        try:
            with wave.open(str(path), "rb") as file:
                shape = (file.getframerate(), file.getnchannels(), file.getsampwidth())
                if shape != (RATE, 1, 2):
                    raise wave.Error(f"not {RATE} Hz mono 16-bit")
                return Clip(file.readframes(file.getnframes()), RATE)
        except (OSError, EOFError, wave.Error) as why:
            _log.warning("no sound %s: %s", name, why)
            return None
