"""Which small pictures there are, how large each is, and what draws it."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.names import named
from kiosk.drawing.smalls import answers, calm, choices, feelings, icons, notes, signs, tree
from kiosk.drawing.smalls.grounds import CARD
from kiosk.drawing.smalls.scissors import Scissors

Draw = Callable[[Scissors], str]


@dataclass(frozen=True)
class Small:
    """One small picture: its file under assets, its size in pixels, and whether it is see-through.

    `stage` is the size it is drawn in; the file may be smaller. `line` is the contour's width on
    it: thinner where people of the panels stand among the paper shapes.
    """

    path: str
    draw: Draw
    stage: tuple[int, int]
    pixels: tuple[int, int]
    clear: bool = False
    line: float = 8.0

    def svg(self) -> str:
        """The picture as SVG: the same text every time."""
        canvas = Canvas(*self.stage)
        canvas.add(self.draw(Scissors(canvas, self.line)))
        return canvas.svg()


def _icon(name: str, draw: Draw) -> Small:
    return Small(f"icons/{name}.png", draw, (256, 256), (256, 256), clear=True)


def _card(name: str, draw: Draw, line: float = 8.0) -> Small:
    return Small(f"pictures/{name}.webp", draw, CARD, CARD, line=line)


def _picture(
    name: str, draw: Draw, stage: tuple[int, int], pixels: tuple[int, int], line: float,
    clear: bool = False,
) -> Small:
    return Small(f"pictures/{name}.webp", draw, stage, pixels, clear, line)


_SIGNS: tuple[Draw, ...] = (
    signs.forward, signs.back, signs.pause, signs.again, signs.done, signs.delete, signs.letters,
    signs.speaker, signs.speaker_off, signs.louder, signs.softer, signs.page, signs.panel,
    signs.hint,
)  # fmt: skip
_THINGS: tuple[Draw, ...] = (
    icons.touch, icons.calm, icons.home, icons.leaf, icons.helper, icons.export, icons.leave,
)

ICONS = {draw.__name__: _icon(draw.__name__, draw) for draw in (*_SIGNS, *_THINGS)}
FEELINGS = {
    f"feeling_{draw.__name__}": _card(f"feeling_{draw.__name__}", draw)
    for draw in (
        feelings.calm, feelings.sad, feelings.scared, feelings.angry, feelings.mixed,
        feelings.nothing, feelings.skip,
    )
}
CHOICES = {
    f"choice_{draw.__name__}": _card(f"choice_{draw.__name__}", draw)
    for draw in (choices.two_hands, choices.marble_tin)
}
ANSWERS = {
    name: _card(name, draw, 6.5)
    for name, draw in {
        "answer_q02_a": answers.name, "answer_q02_b": answers.parents,
        "answer_q02_c": answers.places, "answer_q02_d": answers.meeting_place,
        "answer_q02_e": answers.hens_birthday, "answer_q02_f": answers.night_sky,
        "answer_q02_g": answers.sock,
    }.items()
}
NOTES = {
    name: _card(name, draw, 7)
    for name, draw in {
        "note_read": notes.read, "note_listen": notes.listen, "note_skip": notes.skip,
        "note_break": notes.rest, "note_leave": notes.leave,
    }.items()
}
TREE = {
    "tree_bare": _picture("tree_bare", tree.bare, tree.STAGE, (780, 960), 5, clear=True),
    **{
        draw.__name__: _picture(draw.__name__, draw, tree.LEAF_STAGE, (192, 192), 7, clear=True)
        for draw in (tree.leaf_0, tree.leaf_1, tree.leaf_2)
    },
}
CALM = {
    "calm_breathe": _card("calm_breathe", calm.breathe, 7),
    "calm_tree": _picture("calm_tree", calm.tree, calm.SCENE, (1120, 700), 8),
    "calm_helper": _card("calm_helper", calm.helper, 7),
    "calm_tea": _picture("calm_tea", calm.tea, (480, 480), (480, 480), 8, clear=True),
}
#: Every icon and every picture by its name.
SMALLS: dict[str, Small] = {
    **ICONS, **FEELINGS, **CHOICES, **ANSWERS, **NOTES, **TREE, **CALM,
}


def small(name: str) -> Small:
    """The small picture called `name`; an unknown name is a ValueError that offers the nearest."""
    return named("small picture", name, SMALLS)
