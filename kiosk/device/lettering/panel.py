"""One panel's lines as balloons: asks for places, draws outlines and reports what does not fit.

It joins text and placement; all it makes is in units of a panel that fills the stage.
"""

from dataclasses import dataclass

from kiosk.device.lettering import shapes
from kiosk.device.lettering.aiming import is_outside
from kiosk.device.lettering.coverage import missing
from kiosk.device.lettering.outlines import TAILED, outlined
from kiosk.device.lettering.pairs import Spot, rounded
from kiosk.device.lettering.placing import place
from kiosk.device.lettering.rows import set_rows, word_boxes
from kiosk.device.lettering.setting import blocks, face, is_bold
from kiosk.device.lettering.taste import FAULT, MARGIN, Ask, Zone
from kiosk.model.geometry import STAGE, STAGE_H, STAGE_W, Box, Point
from kiosk.model.language import language
from kiosk.model.picture import Balloon, Lettering
from kiosk.model.story import Anchors, Figure, Line

#: No more of a panel than this may be under its balloons.
COVER = 0.45
_HEAD, _HAND, _BUTTON, _FOCUS, _BODY = 3 * FAULT, FAULT, 3 * FAULT, 8.0, 8.0
#: Air round a button, and round a hand for its fingers and what they hold, in units.
_BESIDE, _FINGERS = 18.0, 10.0
#: Room round a body for its line and its heavier shadow side.
_BLEED = 7.0


#: What places cost together, and the places, a spot a line.
Found = tuple[float, tuple[Spot, ...]]


@dataclass(frozen=True, slots=True)
class Placed:
    """A panel's balloons at the Latin size that they agreed on, and what a reader would mind."""

    balloons: tuple[Balloon, ...]
    size: float
    problems: tuple[str, ...]


def found_at(lettering: Lettering, size: float) -> Found:
    """The best places for every line of the panel at exactly one Latin size, with their price.

    A price of FAULT or more is one that a reader would mind. It does not depend on the reader's
    text size: a size is a size.
    """
    rtl = language(lettering.language).rtl
    turned = lettering.mirrored != rtl
    figures = seen(lettering.anchors, turned)
    focus = [_on_stage(part, turned) for part in lettering.anchors.focus]
    clear = [box.mirrored() if rtl else box for box in lettering.keep_clear]
    corners = _corners(clear)
    asks = tuple(
        _ask(line, index, lettering, figures, focus, corners, size)
        for index, line in enumerate(lettering.lines)
    )
    price, spots = place(asks, _zones(figures, focus, clear))
    return round(price + _crowding(spots), 2), tuple(map(rounded, spots))


def set_down(lettering: Lettering, size: float, found: Found) -> Placed:
    """The panel's balloons in the places that were found for them at `size`."""
    price, spots = found
    balloons = tuple(
        _balloon(lettering, line, spot) for line, spot in zip(lettering.lines, spots, strict=True)
    )
    return Placed(balloons, size, _problems(lettering, balloons, price >= FAULT))


def _crowding(spots: tuple[Spot, ...]) -> float:
    covered = sum(spot.box.w * spot.box.h for spot in spots) / (STAGE_W * STAGE_H)
    return FAULT if covered > COVER else 0.0


def seen(anchors: Anchors, turned: bool) -> dict[str, Figure]:
    """The figures in stage units, turned left to right where asked."""
    def point(part: Point) -> Point:
        x = (1 - part[0] if turned else part[0]) * STAGE_W
        return x, part[1] * STAGE_H

    return {
        figure.who: Figure(
            figure.who, point(figure.mouth), _on_stage(figure.head, turned),
            tuple(_on_stage(hand, turned) for hand in figure.hands),
        )
        for figure in anchors.figures
    }


def _on_stage(part: Box, turned: bool) -> Box:
    """A box given in fractions of the panel in stage units, turned left to right where asked."""
    return part.inside(STAGE).mirrored() if turned else part.inside(STAGE)


def _corners(clear: list[Box]) -> tuple[Point, ...]:
    """Top left corners for a caption: beside the buttons where reading starts, and below them."""
    nearest = [box for box in clear if box.centre[1] < STAGE_H / 5 and box.right < STAGE_W / 2]
    if not nearest:
        return ((MARGIN, MARGIN),)
    start, top = min(box.x for box in nearest), min(box.y for box in nearest)
    # A hair's breadth more than the buttons' own air, so that rounding never makes it less.
    air = _BESIDE + 0.5
    return (
        (max(box.right for box in nearest) + air, top),
        (start, max(box.bottom for box in nearest) + air),
    )


def _zones(
    figures: dict[str, Figure], focus: list[Box], clear: list[Box]
) -> tuple[Zone, ...]:
    zones = [Zone(box.grown(_BESIDE), _BUTTON) for box in clear]
    for figure in figures.values():
        head = figure.head
        if min(head.w, head.h) <= 0:  # Only the mouth is known: somebody beyond the border.
            continue
        zones.append(Zone(head.grown(8), _HEAD, figure.who))
        zones += [Zone(hand.grown(_FINGERS), _HAND) for hand in figure.hands]
        # Nobody says where bodies are; most of one is under its head, twice as wide.
        zones.append(Zone(
            Box(head.x - head.w / 2, head.bottom, head.w * 2, max(1.0, STAGE_H - head.bottom)),
            _BODY, figure.who, crossable=True,
        ))
    zones += [Zone(box, _FOCUS) for box in focus]
    return tuple(zones)


def _ask(
    line: Line, index: int, lettering: Lettering, figures: dict[str, Figure],
    focus: list[Box], corners: tuple[Point, ...], size: float,
) -> Ask:
    speaker = figures.get(line.who) if line.kind in TAILED or line.kind == "off" else None
    last = max(1, len(lettering.lines) - 1)
    return Ask(
        line.kind, blocks(line.text, lettering.language, line.kind, size),
        who=line.who, mouth=speaker.mouth if speaker else None,
        head=speaker.head if speaker else None,
        outside=is_outside(line.kind, speaker.mouth if speaker else None),
        at=line.at, rank=index / last, corners=corners,
        subject=focus[0] if focus else Box(*STAGE.centre, 0.0, 0.0),
    )


def _balloon(lettering: Lettering, line: Line, spot: Spot) -> Balloon:
    """The balloon at its spot, turned back from reading coordinates to the panel's own."""
    rtl = language(lettering.language).rtl
    body = spot.box.mirrored() if rtl else spot.box
    figure = seen(lettering.anchors, lettering.mirrored).get(line.who)
    path = outlined(line, body, figure)
    box = (shapes.bounds(path) if path else body).grown(_BLEED)
    local = Box(body.x - box.x, body.y - box.y, body.w, body.h)
    size, rows = spot.block.size, spot.block.rows
    placed = set_rows(rows, local, line.kind, line.text, lettering.language, size)
    look = face(line.text, lettering.language, size, is_bold(line.kind))
    return Balloon(
        key=f"{lettering.key}/{line.id}", box=box, line=line, language=lettering.language,
        rows=rows, size=size, body=local, words=word_boxes(placed, look),
        action=f"say:{line.id}", outline=shapes.moved(path, -box.x, -box.y),
    )


def _problems(
    lettering: Lettering, balloons: tuple[Balloon, ...], faulty: bool
) -> tuple[str, ...]:
    """What an author must know, as sentences: each names the line and what to do."""
    found = []
    bodies = [touched(balloon) for balloon in balloons]
    figures = seen(lettering.anchors, lettering.mirrored)
    for balloon, body in zip(balloons, bodies, strict=True):
        name = balloon.line.id
        if letters := missing(balloon.line.text):
            found.append(f"{name}: the typeface has no {' '.join(letters)}")
        if figures and balloon.line.kind in TAILED and balloon.line.who not in figures:
            found.append(f"{name}: {balloon.line.who or 'the speaker'} is not in the picture; "
                         "a voice from outside is 'off'")
        if min(body.x, body.y, STAGE_W - body.right, STAGE_H - body.bottom) < MARGIN - 5:
            found.append(f"{name}: the text is too long for the panel; shorten it")
        for figure in figures.values():
            if body.overlap(figure.head) > 0.02 * figure.head.w * figure.head.h:
                found.append(f"{name}: covers the face of {figure.who}")
            if any(body.overlap(hand) > 0.02 * hand.w * hand.h for hand in figure.hands):
                found.append(f"{name}: covers a hand of {figure.who}")
    covered = sum(body.w * body.h for body in bodies) / (STAGE_W * STAGE_H)
    if covered > COVER:
        found.append(f"balloons cover {covered:.0%} of the panel; {COVER:.0%} is the most")
    if faulty and not found:
        found.append("balloons touch, or are read in the wrong order, even at the smallest size")
    return tuple(dict.fromkeys(found))


def touched(balloon: Balloon) -> Box:
    """A balloon's body in the panel's units."""
    return Box(balloon.box.x + balloon.body.x, balloon.box.y + balloon.body.y,
               balloon.body.w, balloon.body.h)
