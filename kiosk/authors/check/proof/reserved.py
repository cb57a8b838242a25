"""Rules on the questions in reserve: what is in a child's basket, wherever it can be taken up.

Ways are told apart by what they have told of one question; the basket is filled by the screens'
own rule, and held to what the files say was told on the way.
"""

from collections.abc import Callable, Iterator

from kiosk.authors.check.desk import Finding
from kiosk.authors.check.proof.book import Book
from kiosk.authors.check.proof.walking import Step
from kiosk.device.library.entries import PanelEntry
from kiosk.device.library.question_entries import QuestionEntry
from kiosk.model.basket import Basket, needed, waiting
from kiosk.model.books import Books
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Sitting, sitting_of
from kiosk.model.story import Ending, Panel, Story
from kiosk.model.values import changed
from kiosk.screens import going
from kiosk.screens.between import basket

#: The messages of one question that a way has told.
Told = frozenset[str]
_NOTHING: Told = frozenset()


def reserve_asked_untaught(book: Book) -> Iterator[Finding]:
    """A basket holds what the way to it has told of, and no other question.

    It stands at the end of each chapter and of the story. A question is in it when every message
    that it asks about was told on the way, but for those that it tells itself (`tells`); one about
    what is withheld is in none where it was withheld.
    """
    for story in book.editions:
        for question in story.reserve:
            yield from _held_to_what_was_told(book, story, question)


def _held_to_what_was_told(book: Book, story: Story, question: Question) -> Iterator[Finding]:
    wanted = needed(question)
    walked = book.walk(story, _NOTHING, _remembering(book, wanted))
    for state in walked:
        if _stands_at(story, state.at):
            path = walked.path(state)
            inside = question in waiting(_read(story, path), story)
            if inside != (state.memory == wanted):
                has, was = ("has", "not all") if inside else ("lacks", "all")
                message = f"The basket at {state.at!r} {has} {question.id!r}, and {was} of what " \
                          "it asks about was told."
                yield book.finding(question.id, "reserve_asked_untaught", message, path)
                return


def _remembering(book: Book, wanted: Told) -> Callable[[Told, Step], Told]:
    def remember(told: Told, step: Step) -> Told:
        entry = book.entries[step.at]
        if isinstance(entry, PanelEntry):
            told |= wanted.intersection(entry.messages)
        elif isinstance(entry, QuestionEntry):
            told |= wanted.intersection(entry.tells)
        return told

    return remember


def reserve_never_asked(book: Book) -> Iterator[Finding]:
    """Every question in reserve is in some child's basket, in the whole story.

    One that no way can ask is lost work, and its translations with it.
    """
    story = book.whole
    for question in story.reserve:
        wanted = needed(question)
        walked = book.walk(story, _NOTHING, _remembering(book, wanted))
        if not any(state.memory == wanted and _stands_at(story, state.at) for state in walked):
            message = f"No path tells all that {question.id!r} asks about."
            yield book.finding(question.id, "reserve_never_asked", message)


def reserve_place_lost(book: Book) -> Iterator[Finding]:
    """A child who is at a question out of the basket comes back to it, or to where it stood.

    After a power cut, and where the question was taken out of the reserve meanwhile; whichever way
    the basket was come to, a touch leads on from every question in it, and one leads back.
    """
    story = book.whole
    ids = tuple(question.id for question in story.reserve)
    for state in (walked := book.walk(story, None, lambda memory, step: None)):
        if ids and _stands_at(story, state.at):
            path = walked.path(state)
            for fault in _lost(story, path, ids):
                yield book.finding(ids[0], "reserve_place_lost", fault, path)
                return


def _lost(story: Story, path: tuple[str, ...], ids: tuple[str, ...]) -> Iterator[str]:
    books = Books({(story.id, "en"): story}, {}, ())
    for at, up in enumerate(ids):
        sitting = changed(_read(story, path), basket=Basket(ids, at))
        if not _is_at(going.resume(sitting, books), up):
            yield f"A power cut at {up!r} does not come back to it."
        edited = changed(story, reserve=tuple(one for one in story.reserve if one.id != up))
        if not _is_at(going.resume(sitting, Books({(story.id, "en"): edited}, {}, ())), "", path):
            yield f"Who was at {up!r} when it was taken out does not come back to where it stood."
        on = basket.past(sitting, story.reserve[at], books)
        if not _is_at(on, "".join(ids[at + 1:at + 2]), path):
            yield f"From {up!r} no way leads on."
        if not _is_at(basket.back(sitting, books), ids[at - 1] if at else "", path):
            yield f"From {up!r} no way leads back."


def _is_at(step: going.Step | None, up: str, path: tuple[str, ...] = ()) -> bool:
    """Whether the question `up` is up; or, with '', whatever is at the end of `path`."""
    sitting = sitting_of(step[0]) if step else None
    if sitting is None or sitting.basket.up != up:
        return False
    asked = step is not None and isinstance(step[0], Asking)
    return asked if up else sitting.path == path


def _stands_at(story: Story, node_id: str) -> bool:
    """Whether a chapter, or the story, can end at a node: there a basket may stand."""
    here = story.nodes[node_id]
    return isinstance(here, Ending) or any(
        story.nodes[on].chapter != here.chapter for on in story.ways_on(node_id))


def _read(story: Story, path: tuple[str, ...]) -> Sitting:
    """An older child's sitting at the end of `path`, every question on it answered."""
    nodes = [story.nodes[id] for id in path]
    return Sitting(
        story.id, "en", path, older=True,
        counted=frozenset(f"panels_seen:{node.id}" for node in nodes if isinstance(node, Panel)),
        leaves=tuple(node.id for node in nodes if isinstance(node, Question)),
    )
