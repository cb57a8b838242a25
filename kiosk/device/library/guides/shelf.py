"""The guides of the stories on the shelf, in their languages; it knows no screen."""

import logging
from collections.abc import Mapping

from kiosk.device.library.guides.assemble import assemble_guide
from kiosk.device.library.guides.script import GuideScript, has_guide, open_guide
from kiosk.device.library.last_good import Catalogues
from kiosk.device.library.problems import Problem, StoryError
from kiosk.device.library.script import Script
from kiosk.model.guide import Guide

_log = logging.getLogger(__name__)


def guide_domain(story: str) -> str:
    """The name of the catalogue in which the guide of `story` is translated."""
    return f"{story}_guide"


class Guides:
    """The guide of each story that has one; read when it is first asked for, and remembered."""

    def __init__(self, scripts: Mapping[str, Script], catalogues: Catalogues) -> None:
        self._scripts = scripts
        self._catalogues = catalogues
        self._written: dict[str, GuideScript | None] = {}
        self._done: dict[tuple[str, str], Guide] = {}
        self.refused: dict[str, tuple[Problem, ...]] = {}

    def guide(self, story: str, code: str) -> Guide | None:
        """The guide of `story` in language `code`; None where it has none, or one with faults.

        What is not translated stays English, and says so.
        """
        if story not in self._written:
            self._written[story] = self._open(self._scripts[story])
        written = self._written[story]
        if written and (story, code) not in self._done:
            self._done[story, code] = self._translated(written, story, code)
        return self._done.get((story, code))

    def _open(self, script: Script) -> GuideScript | None:
        """A guide with faults is told in the log and left out; its story is not."""
        if not has_guide(script.folder):
            return None
        try:
            return open_guide(script)
        except StoryError as error:
            _log.error("The guide of %s is left out:\n%s", script.story.id, error)
            self.refused[script.story.id] = error.problems
            return None

    def _translated(self, written: GuideScript, story: str, code: str) -> Guide:
        texts = self._catalogues.read(code, guide_domain(story)).texts

        def say(id: str, english: str) -> str:
            return english if code == "en" else texts.get((id, english), "")

        return assemble_guide(written.file, story, code, say)
