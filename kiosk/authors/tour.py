"""A walk through a whole story without a window: a picture of everything a child can meet.

Every panel with all its balloons, every page, decision, question, note and ending, and the screens
around them, through the same screens, letterer and painter as on the glass.
"""

import html
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from kiosk.authors import between_stops, group_stops, quiet_stops, wish_stops
from kiosk.device.lettering import Letterer
from kiosk.device.library import open_library
from kiosk.device.painter import Darkroom
from kiosk.device.painter.photograph import photograph
from kiosk.model.arranging import right_order, touches, turned_by_one
from kiosk.model.asides import Keypad, Staff
from kiosk.model.books import Books
from kiosk.model.counts import METRICS
from kiosk.model.messages import CodeKnown, Input, Pressed, Tick, TotalsCame
from kiosk.model.questions import Question
from kiosk.model.session import (
    Asking,
    Attract,
    Breathing,
    Finding,
    Languages,
    Reading,
    Session,
    Shelf,
    sitting_of,
)
from kiosk.model.story import ContentNote, Decision, Ending, Node, Panel, Story
from kiosk.model.values import changed
from kiosk.model.waymarks import Rest, Title
from kiosk.screens import reading
from kiosk.screens.updating import update
from kiosk.screens.viewing import view

__all__ = ["open_library", "stops", "tour", "walk"]

Stop = tuple[str, Session]
SIZE = (1280, 800)


def tour(books: Books, story_id: str, language: str, out: Path, assets: Path, stories: Path,
         size: tuple[int, int] = SIZE,
         said: Callable[[str], None] = lambda name: None) -> list[Path]:
    """Write one PNG per stop and `index.html` to `out`; returns the PNGs in order of the walk.

    Raises KeyError for a story that is not ready in `language`.
    """
    letterer, darkroom = Letterer(stories), Darkroom(stories, assets)
    written: list[Path] = []
    for name, session in stops(books, books.stories[story_id, language]):
        path = out / f"{len(written):02d}_{name}.png"
        photograph(view(session, books), size, letterer, darkroom, path)
        written.append(path)
        said(name)
    (out / "index.html").write_text(_contact_sheet(story_id, language, written), "utf-8")
    return written


def stops(books: Books, story: Story) -> Iterator[Stop]:
    """Everything there is to see, in the order in which a child may meet it."""
    begun = Session(Shelf(story.language), language=story.language)
    yield from _front(books, story, begun)
    for node, session in walk(books, story, begun):
        yield from _node_stops(books, node, session)
    yield from _aside(books, begun)
    yield from group_stops.stops(books, story, begun)


def walk(books: Books, story: Story, begun: Session) -> Iterator[tuple[Node, Session]]:
    """Every node once, with the session of the first way that leads to it."""
    first = _past_titles(books, _twice(books, begun, f"story:{story.id}"))
    seen: set[str] = set()
    queue = [first]
    while queue:
        session = queue.pop(0)
        here = _here(session)
        if here in seen:
            continue
        seen.add(here)
        yield story.nodes[here], session
        queue += [_past_titles(books, one)
                  for one in _onwards(books, story.nodes[here], session)]


def _past_titles(books: Books, session: Session) -> Session:
    """Through the end of a chapter and the title of the next one, where one stands there."""
    while isinstance(session.screen, Rest | Title):
        session = _press(session, "forward", books)
    return session


def _here(session: Session) -> str:
    sitting = sitting_of(session.screen)
    assert sitting is not None, "the walk has left the story"
    return sitting.here


def _onwards(books: Books, node: Node, session: Session) -> list[Session]:
    """The sessions at the next nodes, reached by touching what a child would touch."""
    match node:
        case Panel():
            return [_past_panel(books, session)]
        case Decision(choices=choices):
            return [_twice(books, session, f"choice:{choice.id}") for choice in choices]
        case Question():
            return [_press(_answered(books, node, session), "forward", books)]
        case ContentNote(buttons=buttons):
            read = [f"note:{b.id}" for b in buttons if b.does == "read"]
            skip = [f"note:{b.id}" for b in buttons if b.does == "skip"]
            skipped = [_press(_press(session, act, books), "forward", books) for act in skip]
            return [_press(session, act, books) for act in read] + skipped
        case _:
            return []


def _past_panel(books: Books, session: Session) -> Session:
    """Through the lines of a panel, and what is done or learned after it, to what follows."""
    here = _here(session)
    while not isinstance(session.screen, Rest) and _here(session) == here:
        session = _press(session, "forward", books)
    return session


def _answered(books: Books, question: Question, session: Session) -> Session:
    """The question answered rightly (feelings: with the first picture)."""
    if question.arranged:
        return _pressed(session, touches(right_order(question)), books)
    if question.kind == "spot":
        found = (f"answer:{answer.id}" for answer in question.answers if answer.right)
        return _pressed(session, found, books)
    if question.kind == "multi":
        for answer in question.answers:
            if answer.right:
                session = _press(session, f"answer:{answer.id}", books)
        return _press(session, "done", books)
    if question.gathers:
        several = (f"answer:{answer.id}" for answer in question.answers[:3])
        return _pressed(session, (*several, "done"), books)
    chosen = next((a for a in question.answers if a.right), question.answers[0])
    return _twice(books, session, f"answer:{chosen.id}")


def _wronged(books: Books, question: Question, session: Session) -> Session:
    """One more wrong try: of several answers one is wrong, so that a second can be wrong too."""
    asking = session.screen
    assert isinstance(asking, Asking)
    if question.arranged:
        return _pressed(session, touches(turned_by_one(question)), books)
    tried = (*asking.faded, *asking.marked)
    wrong = [f"answer:{a.id}" for a in question.answers if not a.right and a.id not in tried]
    right = [f"answer:{a.id}" for a in question.answers if a.right and a.id not in tried]
    if question.kind == "spot":
        return _press(session, wrong[0], books)
    if question.kind != "multi":
        return _twice(books, session, wrong[0])
    wanted = len(question.right_ids) - len(asking.marked)
    for action in [wrong[0], *right][:wanted]:
        session = _press(session, action, books)
    return _press(session, "done", books)


def _node_stops(books: Books, node: Node, session: Session) -> Iterator[Stop]:
    yield f"{node.id}", _all_out(books, session)
    match node:
        case Panel():
            yield from _panel_stops(books, node, session)
        case Decision(choices=choices):
            yield f"{node.id}_touched", _press(session, f"choice:{choices[-1].id}", books)
        case Question():
            if node.scored:
                hint = _wronged(books, node, session)
                yield f"{node.id}_hint", hint
                if node.arranged or sum(not answer.right for answer in node.answers) > 1:
                    yield f"{node.id}_shown", _wronged(books, node, hint)
            answered = _answered(books, node, session)
            yield f"{node.id}_right", answered
            yield from between_stops.behind_a_question(books, node, answered)
        case ContentNote(buttons=buttons, skip=skip) if skip:
            action = next(f"note:{b.id}" for b in buttons if b.does == "skip")
            yield f"{node.id}_skipped", _press(session, action, books)
        case Ending():
            yield from between_stops.the_end(books, node.id, session)
        case _:
            return


def _panel_stops(books: Books, node: Panel, session: Session) -> Iterator[Stop]:
    """The rule that a decision taught where this panel ends it, and each page once it is full."""
    assert isinstance(session.screen, Reading)
    on = _all_out(books, session)
    learned = _press(on, "forward", books)
    if isinstance(learned.screen, Breathing | Finding):
        yield from quiet_stops.over_a_panel(books, node.id, learned)
        learned = _press(learned, "forward", books)
    if _here(learned) == node.id:
        yield f"{node.id}_learned", learned
    nodes = books.story(session.screen.sitting).nodes
    walked = sum(isinstance(nodes[part], Panel) for part in session.screen.sitting.path)
    if walked % 4 == 0:
        yield f"{node.id}_page", _press(on, "page", books)


def _all_out(books: Books, session: Session) -> Session:
    if not isinstance(session.screen, Reading):
        return session
    return changed(session, screen=reading.all_out(session.screen, books))


def _front(books: Books, story: Story, begun: Session) -> Iterator[Stop]:
    yield "attract", Session(Attract(cover=story.cover))
    yield "languages", Session(Languages(touched=story.language))
    yield "shelf", begun
    yield from between_stops.front(books, _twice(books, begun, f"story:{story.id}"))


def _aside(books: Books, begun: Session) -> Iterator[Stop]:
    """What stands beside every story: pause, the calm corner, the warning, the grown-ups' door."""
    story_id = books.shelf(begun.language)[0].id
    reading = _past_titles(books, _twice(books, begun, f"story:{story_id}"))
    for _ in range(3):
        reading = _press(reading, "note:CN0.read", books) if not isinstance(
            reading.screen, Reading) else reading
    paused = _press(reading, "pause", books)
    yield "paused", paused
    yield from wish_stops.sheet(books, paused)
    yield from quiet_stops.corner(books, reading)
    waiting = changed(reading, touched_at=0, speaking=False)
    yield "still_there", _after(waiting, Tick(10_000_000), books)
    yield "keypad", changed(begun, screen=Keypad(begun.screen, typed="123"))
    first = _after(changed(begun, screen=Keypad(begun.screen)), CodeKnown(False), books)
    yield "keypad_first", first
    counts = tuple((metric, 12 * index) for index, metric in enumerate(METRICS))
    staff = _after(changed(begun, screen=Staff(begun.screen)),
                   TotalsCame("2026-11", counts), books)
    yield "staff", staff
    undated = TotalsCame("2027-01", counts, undated=14, months=("2026-11", "2026-12", "2027-01"))
    yield "staff_month", _pressed(_after(staff, undated, books), ("undated", "earlier"), books)


def _twice(books: Books, session: Session, action: str) -> Session:
    return _press(_press(session, action, books), action, books)


def _pressed(session: Session, actions: Iterable[str], books: Books) -> Session:
    for action in actions:
        session = _press(session, action, books)
    return session


def _press(session: Session, action: str, books: Books) -> Session:
    return _after(session, Pressed(action), books)


def _after(session: Session, happened: Input, books: Books) -> Session:
    return update(session, happened, books)[0]


def _contact_sheet(story_id: str, language: str, pictures: list[Path]) -> str:
    figures = "\n".join(
        f'<figure><a href="{html.escape(path.name)}"><img src="{html.escape(path.name)}" '
        f'loading="lazy" alt=""></a><figcaption>{html.escape(path.stem)}</figcaption></figure>'
        for path in pictures
    )
    return f"""<!doctype html>
<html lang="en"><meta charset="utf-8">
<title>{html.escape(story_id)}: {html.escape(language)}</title>
<style>
body {{ margin: 1.5rem; background: #f6ead6; color: #3a2233; font: 15px/1.4 sans-serif }}
main {{ display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1rem }}
figure {{ margin: 0 }} img {{ width: 100%; border-radius: 6px; display: block }}
</style>
<h1>{html.escape(story_id)}, {html.escape(language)}: {len(pictures)} pictures</h1>
<main>
{figures}
</main></html>
"""
