"""Rules on pictures: all are there, and say where who speaks is."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.authors.anchors import read_note
from kiosk.authors.check.desk import Desk, Finding
from kiosk.authors.telling import TAILED
from kiosk.device.library import StoryError
from kiosk.device.painter.picture_files import KINDS
from kiosk.model.story import Decision, Ending


def missing_picture(desk: Desk) -> Iterator[Finding]:
    """Every panel, choice, answer and ending has its picture: many children do not read yet."""
    own = desk.script.folder / "pictures"
    arts = [(f"{panel.id}.art", panel.art) for panel in desk.panels()]
    arts += [(f"{panel.id}.variants", variant.art) for panel in desk.panels()
             for variant in panel.variants]
    arts += [
        (f"{asked.id}.art", asked.art) for asked in desk.english.questions if asked.art
    ]
    arts += [
        (f"{node.id}.art", node.art)
        for node in desk.english.nodes.values() if isinstance(node, Ending) and node.art
    ]
    arts += [(f"{row.id}.art", row.art) for row in desk.script.story.chapters if row.art]
    if desk.script.story.cover:
        arts.append(("cover", desk.script.story.cover))
    for place, art in arts:
        if not any((own / f"{art}{kind}").is_file() for kind in KINDS):
            message = f"There is no pictures/{art}.webp.{_svg_hint(own / art)}"
            yield desk.script.problem(place, "missing_picture", message)
    for id, name in _answer_pictures(desk):
        if not (desk.pictures / f"{name}.webp").is_file():
            message = f"There is no {name}.webp among the shared pictures."
            yield desk.script.problem(f"{id}.picture", "missing_picture", message)


def _svg_hint(picture: Path) -> str:
    """Where an SVG belongs: the kiosk shows pixels only."""
    if not picture.with_name(f"{picture.name}.svg").is_file():
        return ""
    return f" Put {picture.name}.svg into artwork/ and run `kiosk draw`."


def _answer_pictures(desk: Desk) -> Iterator[tuple[str, str]]:
    """(id, picture) of what is asked about, and of all that is chosen by its own picture."""
    for node in desk.english.nodes.values():
        if isinstance(node, Decision):
            yield from ((choice.id, choice.picture) for choice in node.choices)
    for asked in desk.english.questions:
        if asked.picture:
            yield asked.id, asked.picture
        for answer in asked.answers:
            if answer.spot is None:
                yield answer.id, answer.picture
            if answer.partner:
                yield answer.partner.id, answer.partner.picture


def wrong_anchors(desk: Desk) -> Iterator[Finding]:
    """The .json beside a picture can be read, and its boxes lie in the picture.

    A file written by hand may count in pixels in artwork/, where `kiosk draw` turns it to
    fractions; beside the finished picture the kiosk itself reads it, in fractions.
    """
    folder = desk.script.folder
    for art in dict.fromkeys(panel.art for panel in desk.panels()):
        path = folder / "pictures" / f"{art}.json"
        if not path.is_file():
            continue
        try:
            note = read_note(path, desk.script.story.cast)
        except StoryError as error:
            yield from (_told(folder, problem) for problem in error.problems)
        else:
            if note.size:
                message = "Beside a finished picture anchors are fractions; `size` is for artwork/."
                yield Finding(f"{folder.name}/pictures/{art}.json", 1, "wrong_anchors", message)


def _told(folder: Path, problem: Finding) -> Finding:
    place = f"{folder.name}/{problem.file}"
    return Finding(place, problem.line, "wrong_anchors", problem.message)


def missing_anchor(desk: Desk) -> Iterator[Finding]:
    """Who speaks is marked in the picture's .json, so that the balloon's tail finds the mouth."""
    for panel in desk.panels():
        marked = {figure.who for figure in panel.anchors.figures}
        for line in panel.lines:
            if line.kind in TAILED and line.who not in marked:
                message = f"pictures/{panel.art}.json does not say where {line.who} is."
                yield desk.script.problem(line.id, "missing_anchor", message)
