"""What there is to see between the pages: titles, rests, the open book on the shelf, the end.

It knows no window. Each stop is a session with a name, reached by touching what a child would
touch.
"""

from collections.abc import Iterator

from kiosk.model.basket import Basket
from kiosk.model.books import Books
from kiosk.model.messages import Pressed
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Session, seated, sitting_of
from kiosk.model.story import Story
from kiosk.model.values import changed
from kiosk.model.waymarks import Rest, Title
from kiosk.screens.updating import update

Stop = tuple[str, Session]


def front(books: Books, opened: Session) -> Iterator[Stop]:
    """The title page that a story begins with, where it has one."""
    if isinstance(opened.screen, Title):
        yield "title", opened
        yield "title_older", _pressed(opened, books, "ages:older")


def behind_a_question(books: Books, question: Question, answered: Session) -> Iterator[Stop]:
    """What older children hear, and the end of a chapter with the book left open on the shelf."""
    sitting = sitting_of(answered.screen)
    if question.older and sitting:
        older = changed(answered, screen=seated(answered.screen, changed(sitting, older=True)))
        thinking = _pressed(older, books, "forward")
        yield f"{question.id}_further", thinking
        if question.older.ask:
            yield f"{question.id}_further_told", _pressed(thinking, books, "forward")
    after = _pressed(answered, books, "forward")
    if isinstance(after.screen, Rest):
        yield f"{question.id}_rest", after
        if (taken := _pressed(after, books, "basket")) != after:
            yield f"{question.id}_basket", taken
        yield f"{question.id}_shelf", _pressed(after, books, "stop")
        yield f"{question.id}_title", _pressed(after, books, "forward")


def out_of_the_basket(story: Story, ended: Session) -> Iterator[tuple[Question, Session]]:
    """Each question in reserve, as it comes out of the basket at the end of a story."""
    sitting = sitting_of(ended.screen)
    if sitting is None:
        return
    for question in story.reserve:
        holding = changed(sitting, basket=Basket((question.id,)))
        yield question, changed(ended, screen=Asking(holding))


def the_end(books: Books, name: str, ended: Session) -> Iterator[Stop]:
    """Other ways from the end of a story, the shelf with what was found, and one's own comic."""
    ways = _pressed(ended, books, "ways")
    if ways != ended:
        yield f"{name}_ways", ways
        yield f"{name}_shelf", _pressed(ended, books, "pause", "home")
    cover = _pressed(ended, books, "comic")
    yield f"{name}_comic", cover
    yield f"{name}_comic_page", _pressed(cover, books, "forward")


def _pressed(session: Session, books: Books, *actions: str) -> Session:
    for action in actions:
        session = update(session, Pressed(action), books)[0]
    return session
