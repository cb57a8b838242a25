"""A picture to search: what was meant is ringed once it is touched, what was not is kindly named.

It knows where things are from the question; the picture itself knows nothing.
"""

from kiosk.model import answering
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.picture import Art, Icon, Item, Plate, Words, Zone
from kiosk.model.questions import Answer, Question
from kiosk.model.session import Asking
from kiosk.screens import chrome, style, trying
from kiosk.screens.going import Step

PICTURE = Box(184, 205, 1232, 770)
#: A thing may be small in the picture; a finger needs this much.
LEAST = style.BUTTON
LEAF = 62.0


def touched(screen: Asking, question: Question, answer_id: str, books: Books) -> Step | None:
    """One thing of the picture touched; what was found, or named, is only said again."""
    found = answering.answer(question, answer_id)
    if found is None:
        return None
    about = ((f"{found.id}.feedback", found.feedback),) if found.feedback else (
        (found.id, found.text),)
    if answering.finished(screen) or answer_id in (*screen.marked, *screen.faded):
        return screen, (trying.say(screen, *about),)
    judged = answering.spot(screen, question, answer_id)
    after = judged.screen
    told = (*about, *(trying.words(after, question, books)[-1:] if after.stage != "first" else ()))
    return trying.tried(screen, question, (answer_id,), judged, books, told)


def picture(screen: Asking, question: Question, language: str, rtl: bool) -> tuple[Item, ...]:
    """The picture with what was found, and a leaf for each thing that there is to find."""
    own = f"{screen.sitting.story}/{question.art}"
    name = own if question.art else question.picture
    art = Art("spot-picture", PICTURE, name, question.stem, language, mirrored=rtl, corner=28,
              enter="fade")
    frame = Plate("spot-frame", PICTURE.grown(6), style.CARD, corner=34, edge=style.INK,
                  edge_width=3, shadow=True)
    things = in_reading_order(question)
    zones = tuple(_zone(one, language) for one in things)
    marks = tuple(item for one in things for item in _mark(screen, one))
    return (frame, art, *zones, *marks, *_leaves(screen, question))


def headed(screen: Asking, question: Question, text: str, language: str) -> tuple[Item, ...]:
    """The words at the top; after a wrong touch the hint under them, for the picture fills all."""
    if screen.stage != "second":
        return (chrome.heading(text, language, size=46, action="heading"),)
    return (
        Zone("reach:heading", Box(310, 22, 980, 170), "heading"),  # one place for a finger
        Words("heading", Box(310, 22, 980, 92), text, language, size=42, bold=True,
              action="heading"),
        Plate("hint-ground", Box(330, 118, 940, 74), style.CARD, corner=37, action="heading"),
        Words("hint", Box(356, 122, 888, 66), question.hint, language, size=38, action="heading"),
    )


def in_reading_order(question: Question) -> tuple[Answer, ...]:
    """The things from the reading start to its end, so that no order tells which were meant."""
    return tuple(sorted(question.answers, key=lambda one: one.spot.centre if one.spot else (0, 0)))


def _place(one: Answer) -> Box:
    """Where it is on the stage, large enough for a finger."""
    spot = one.spot or Box(0, 0, 1, 1)
    box = spot.inside(PICTURE)
    more = (max(0.0, LEAST - box.w) / 2, max(0.0, LEAST - box.h) / 2)
    return Box(box.x - more[0], box.y - more[1], box.w + 2 * more[0], box.h + 2 * more[1])


def _zone(one: Answer, language: str) -> Zone:
    return Zone(f"spot:{one.id}", _place(one), f"answer:{one.id}", one.text, language)


def _mark(screen: Asking, one: Answer) -> tuple[Item, ...]:
    """A ring and a leaf on what was found; a pale patch on what was only named."""
    box, action = _place(one), f"answer:{one.id}"
    if one.id in screen.marked:
        leaf = Box(box.right - 50, box.y - 28, 84, 84)
        return (
            Plate(f"ring:{one.id}", box, "#fffaf000", corner=40, edge=style.TURQUOISE,
                  edge_width=9, action=action, enter="pop"),
            Plate(f"mark:{one.id}", leaf, style.CARD, corner=42, edge=style.INK, edge_width=3,
                  action=action, enter="pop"),
            Icon(f"mark-icon:{one.id}", leaf.grown(-12), "leaf", action=action, enter="pop"),
        )
    if one.id in screen.faded:
        return (Plate(f"ring:{one.id}", box, "#fffaf099", corner=40, action=action),)
    return ()


def _leaves(screen: Asking, question: Question) -> tuple[Item, ...]:
    """One leaf a thing to find, at the reading end, pale until it is found."""
    if answering.finished(screen):  # the way on stands there
        return ()
    wanted, found = len(question.right_ids), len(screen.marked)
    top = PICTURE.y + (PICTURE.h - wanted * (LEAF + 14)) / 2
    return tuple(
        Icon(f"to-find:{index}", Box(PICTURE.right + 22, top + index * (LEAF + 14), LEAF, LEAF),
             "leaf", dim=0.0 if index < found else 0.75)
        for index in range(wanted)
    )
