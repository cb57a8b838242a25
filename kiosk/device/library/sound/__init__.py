"""Whether a story that opens may be given to a child: no way strands, no question ends wrong.

A story that breaks one of these rules is not on the shelf. They know its ways and its questions,
no picture and no language; each is a function whose name is its code and whose docstring explains.
"""

from collections.abc import Callable, Iterator

from kiosk.device.library.assemble import assemble
from kiosk.device.library.problems import Problem
from kiosk.device.library.script import Script
from kiosk.device.library.sound import asking, ways
from kiosk.device.library.sound.ways import covering_paths, every_path
from kiosk.model.story import Story

__all__ = ["SOUND", "covering_paths", "every_path", "faults"]

Rule = Callable[[Script, Story], Iterator[Problem]]

SOUND: tuple[Rule, ...] = (
    ways.unreachable_panel, ways.dead_end, ways.endless_path, ways.rejoin_missed,
    asking.question_without_right_answer, asking.question_without_wrong_answer,
    asking.answer_without_its_place, asking.question_without_hint,
    asking.ends_on_wrong_answer, asking.feeling_scored,
)


def faults(script: Script) -> tuple[Problem, ...]:
    """Everything for which the story of `script` must not be read by children."""
    story = assemble(script, "en", lambda id, english: english, {})
    return tuple(problem for rule in SOUND for problem in rule(script, story))
