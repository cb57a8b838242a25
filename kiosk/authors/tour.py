"""A walk through a whole story without a window: a picture of everything a child can meet.

Every panel with all its balloons, every page, decision, question, note and ending, and the screens
around them, through the same screens, letterer and painter as on the glass.
"""

import html
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.authors import between_stops, group_stops, quiet_stops, walking, wish_stops
from kiosk.device.lettering import Letterer
from kiosk.device.library import open_library
from kiosk.device.painter import Darkroom
from kiosk.device.painter.photograph import photograph
from kiosk.model.asides import Keypad, Staff
from kiosk.model.books import Books
from kiosk.model.counts import METRICS
from kiosk.model.messages import CodeKnown, Tick, TotalsCame
from kiosk.model.questions import Question
from kiosk.model.session import Attract, Breathing, Finding, Languages, Reading, Session, Shelf
from kiosk.model.story import ContentNote, Decision, Ending, Node, Panel, Story
from kiosk.model.values import changed
from kiosk.screens import reading
from kiosk.screens.viewing import view

__all__ = ["open_library", "stops", "tour"]

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
    ended = begun
    for node, session in walking.walk(books, story, begun):
        yield from _node_stops(books, node, session)
        ended = session if isinstance(node, Ending) else ended
    for question, session in between_stops.out_of_the_basket(story, ended):
        yield from _node_stops(books, question, session)
    yield from _aside(books, begun)
    yield from group_stops.stops(books, story, begun)


def _node_stops(books: Books, node: Node, session: Session) -> Iterator[Stop]:
    yield f"{node.id}", _all_out(books, session)
    match node:
        case Panel():
            yield from _panel_stops(books, node, session)
        case Decision(choices=choices):
            yield f"{node.id}_touched", walking.press(session, f"choice:{choices[-1].id}", books)
        case Question():
            if node.scored:
                hint = walking.wronged(books, node, session)
                yield f"{node.id}_hint", hint
                if node.arranged or sum(not answer.right for answer in node.answers) > 1:
                    yield f"{node.id}_shown", walking.wronged(books, node, hint)
            else:
                yield f"{node.id}_held", walking.pressed(
                    session, [f"answer:{one.id}" for one in node.answers[1:3]], books)
                yield f"{node.id}_kept", walking.press(session, "done", books)
            answered = walking.answered(books, node, session)
            yield f"{node.id}_right", answered
            yield from between_stops.behind_a_question(books, node, answered)
        case ContentNote(buttons=buttons, skip=skip) if skip:
            action = next(f"note:{b.id}" for b in buttons if b.does == "skip")
            yield f"{node.id}_skipped", walking.press(session, action, books)
        case Ending():
            yield from between_stops.the_end(books, node.id, session)
        case _:
            return


def _panel_stops(books: Books, node: Panel, session: Session) -> Iterator[Stop]:
    """The rule that a decision taught where this panel ends it, and each page once it is full."""
    assert isinstance(session.screen, Reading)
    on = _all_out(books, session)
    learned = walking.press(on, "forward", books)
    if isinstance(learned.screen, Breathing | Finding):
        yield from quiet_stops.over_a_panel(books, node.id, learned)
        learned = walking.press(learned, "forward", books)
    if walking.node_of(learned) == node.id:
        yield f"{node.id}_learned", learned
    nodes = books.story(session.screen.sitting).nodes
    walked = sum(isinstance(nodes[part], Panel) for part in session.screen.sitting.path)
    if walked % 4 == 0:
        yield f"{node.id}_page", walking.press(on, "page", books)


def _all_out(books: Books, session: Session) -> Session:
    if not isinstance(session.screen, Reading):
        return session
    return changed(session, screen=reading.all_out(session.screen, books))


def _front(books: Books, story: Story, begun: Session) -> Iterator[Stop]:
    yield "attract", Session(Attract(cover=story.cover))
    yield "languages", Session(Languages(touched=story.language))
    yield "shelf", begun
    yield from wish_stops.front(books, begun)
    yield from between_stops.front(books, walking.twice(books, begun, f"story:{story.id}"))


def _aside(books: Books, begun: Session) -> Iterator[Stop]:
    """What stands beside every story: pause, the calm corner, the warning, the grown-ups' door."""
    story_id = books.shelf(begun.language)[0].id
    reading = walking.past_titles(books, walking.twice(books, begun, f"story:{story_id}"))
    for _ in range(3):
        reading = walking.press(reading, "note:CN0.read", books) if not isinstance(
            reading.screen, Reading) else reading
    paused = walking.press(reading, "pause", books)
    yield "paused", paused
    yield from wish_stops.sheet(books, paused)
    yield from quiet_stops.corner(books, reading)
    waiting = changed(reading, touched_at=0, speaking=False)
    yield "still_there", walking.after(waiting, Tick(10_000_000), books)
    yield "keypad", changed(begun, screen=Keypad(begun.screen, typed="123"))
    first = walking.after(changed(begun, screen=Keypad(begun.screen)), CodeKnown(False), books)
    yield "keypad_first", first
    counts = tuple((metric, 12 * index) for index, metric in enumerate(METRICS))
    staff = walking.after(changed(begun, screen=Staff(begun.screen)),
                          TotalsCame("2026-11", counts), books)
    yield "staff", staff
    undated = TotalsCame("2027-01", counts, undated=14, months=("2026-11", "2026-12", "2027-01"))
    asked = walking.after(staff, undated, books)
    yield "staff_month", walking.pressed(asked, ("undated", "earlier"), books)


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
