"""Rules on pictures and lettering: all are there, and the words fit in every language."""

from collections.abc import Iterator

from kiosk.authors.check.desk import Desk, Finding
from kiosk.authors.setting import TEXT_SIZES, as_read
from kiosk.device.lettering import Letterer
from kiosk.model.story import Decision, Ending, Line, Panel, Question

_TAILED = ("speech", "thought", "whisper", "shout")
#: No surface is large enough for more.
MOST_LETTERS = 1000


def missing_picture(desk: Desk) -> Iterator[Finding]:
    """Every panel, choice, answer and ending has its picture: many children do not read yet."""
    own = desk.script.folder / "pictures"
    arts = [(f"{panel.id}.art", panel.art) for panel in desk.panels()]
    arts += [
        (f"{node.id}.art", node.art)
        for node in desk.english.nodes.values() if isinstance(node, Ending) and node.art
    ]
    if desk.script.story.cover:
        arts.append(("cover", desk.script.story.cover))
    for place, art in arts:
        if not (own / f"{art}.webp").is_file():
            message = f"There is no pictures/{art}.webp."
            yield desk.script.problem(place, "missing_picture", message)
    for id, name in _answer_pictures(desk):
        if not (desk.pictures / f"{name}.webp").is_file():
            message = f"There is no {name}.webp among the shared pictures."
            yield desk.script.problem(f"{id}.picture", "missing_picture", message)


def _answer_pictures(desk: Desk) -> Iterator[tuple[str, str]]:
    """(id, picture) of everything that is chosen by its picture."""
    for node in desk.english.nodes.values():
        if isinstance(node, Decision):
            yield from ((choice.id, choice.picture) for choice in node.choices)
        if isinstance(node, Question):
            yield from ((answer.id, answer.picture) for answer in node.answers)


def missing_anchor(desk: Desk) -> Iterator[Finding]:
    """Who speaks is marked in the picture's .json, so that the balloon's tail finds the mouth."""
    for panel in desk.panels():
        marked = {figure.who for figure in panel.anchors.figures}
        for line in panel.lines:
            if line.kind in _TAILED and line.who not in marked:
                message = f"pictures/{panel.art}.json does not say where {line.who} is."
                yield desk.script.problem(line.id, "missing_anchor", message)


def lettering_does_not_fit(desk: Desk) -> Iterator[Finding]:
    """In every language and at every text size all words of a panel find room on the page."""
    letterer = Letterer()
    for code, story in desk.stories.items():
        for panel in story.nodes.values():
            if isinstance(panel, Panel) and all(map(_can_be_set, panel.lines)):
                for problem in _crowding(letterer, panel, code):
                    message = f"In {code!r}: {problem}"
                    yield desk.script.problem(panel.id, "lettering_does_not_fit", message)


def _can_be_set(line: Line) -> bool:
    """Whether `line` is worth trying: an empty or an endless one is told by another rule."""
    return 0 < len(line.text) <= MOST_LETTERS


def _crowding(letterer: Letterer, panel: Panel, code: str) -> tuple[str, ...]:
    """What is wrong at any text size, each fault once."""
    found = (letterer.problems(as_read(panel, code, size)) for size in TEXT_SIZES)
    return tuple(dict.fromkeys(problem for problems in found for problem in problems))
