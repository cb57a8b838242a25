"""Everything that can be said against a drawn scene by looking at where things are in it.

One function a rule: its name is the code, its docstring the explanation. `kiosk draw` tells what
they find as warnings, `kiosk check` as faults. They judge the scene, never the drawing's beauty.
"""

from collections.abc import Iterable, Iterator

from kiosk.authors.composition import covering, framing, standing, talking
from kiosk.authors.composition.seen import Composition
from kiosk.authors.composition.telling import Fault, Rule
from kiosk.authors.scenes import SceneFile
from kiosk.device.library.problems import Problem, did_you_mean
from kiosk.drawing.scene import Drawn

__all__ = ["RULES", "Composition", "Fault", "Rule", "faults_in"]

RULES: tuple[Rule, ...] = (
    framing.head_cut_off, framing.hand_cut_off, framing.focus_outside,
    framing.face_under_balloons,
    covering.face_hidden, covering.focus_covered,
    standing.foot_floating, standing.out_of_proportion, standing.heads_on_a_tangent,
    talking.speaker_nowhere, talking.speakers_look_away,
)


def faults_in(
    file: SceneFile, drawn: Drawn, speakers: Iterable[str] = (), rules: Iterable[Rule] = RULES
) -> Iterator[Problem]:
    """What the rules have to say of one drawn scene file, by line; nothing of what is `meant`."""
    picture = Composition(file.scene, drawn, tuple(speakers))
    for rule in rules:
        if rule.__name__ in file.scene.meant:
            continue
        for place, message in rule(picture):
            yield file.problem(place, rule.__name__, message)
    names = [rule.__name__ for rule in RULES]
    for name in file.scene.meant:
        if name not in names:
            message = f"There is no rule {name!r}.{did_you_mean(name, names)}"
            yield file.problem(("meant", name), "unknown_rule", message)
