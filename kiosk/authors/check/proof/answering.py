"""Rules on the scored questions, in every language that is ready: whole, spoken, and ending well.

Every way of answering is gone through the screens' own steps. Cards that are laid into places are
looked at in every order and with every set of them laid, whether a hand can come to it or not.
"""

from collections import deque
from collections.abc import Iterator
from itertools import combinations, permutations

from kiosk.authors.check.desk import Finding
from kiosk.authors.check.proof.book import Book
from kiosk.device.voice.reading import reading
from kiosk.model import answering
from kiosk.model.arranging import right_order
from kiosk.model.basket import Basket
from kiosk.model.books import Books
from kiosk.model.interface import Interface
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Sitting
from kiosk.model.values import changed
from kiosk.screens import asking, trying


def question_without_words(book: Book) -> Iterator[Finding]:
    """A scored question has a hint, a reason and a picture for each answer, in every language."""
    for code, story in book.ready.items():
        for question in (one for one in story.questions if one.scored):
            for what, said in (("hint", question.hint), ("reason", question.when_right)):
                if not said.strip():
                    message = f"{question.id!r} has no {what} in {code!r}."
                    yield book.finding(question.id, "question_without_words", message)
            for answer in question.answers:
                shown = answer.spot is not None or answer.picture
                if not shown or (answer.partner and not answer.partner.picture):
                    message = f"{answer.id!r} cannot be told without reading: it has no picture."
                    yield book.finding(answer.id, "question_without_words", message)


def question_without_voice(book: Book) -> Iterator[Finding]:
    """Whatever a scored question says can be read aloud, in every language that is ready.

    A line with a recording is heard; of any other, letters must be left to be spoken.
    """
    for code, story in book.ready.items():
        recorded = {path.stem for path in (book.script.folder / "audio" / code).glob("*")}
        for question in (one for one in story.questions if one.scored):
            for id, said in _lines(question):
                if said and id not in recorded and not _can_be_spoken(said, code):
                    message = f"Nothing of {id!r} can be read aloud in {code!r}."
                    yield book.finding(id, "question_without_voice", message)


def _can_be_spoken(said: str, code: str) -> bool:
    return any(map(str.isalnum, reading(said, code).spoken))


def _lines(question: Question) -> Iterator[tuple[str, str]]:
    """(id, text) of all that a question says."""
    yield f"{question.id}.stem", question.stem
    yield f"{question.id}.hint", question.hint
    yield f"{question.id}.feedback.right", question.when_right
    yield f"{question.id}.feedback.wrong", question.when_wrong
    for answer in question.answers:
        yield answer.id, answer.text
        yield f"{answer.id}.feedback", answer.feedback
        if answer.partner:
            yield answer.partner.id, answer.partner.text


def answering_ends_wrong(book: Book) -> Iterator[Finding]:
    """However a question is answered, it comes to an end, and that shows what is right, and why.

    From every stage of it some touch leads to the end, and from there on to the next page.
    """
    for question in book.whole.questions:
        told: set[str] = set()
        for fault in _faults(book, question):
            if fault not in told:
                told.add(fault)
                yield book.finding(question.id, "answering_ends_wrong", fault)


def _faults(book: Book, question: Question) -> Iterator[str]:
    books = Books({(book.whole.id, "en"): book.whole}, {"en": Interface()}, ())
    begun = Asking(_before(book, question))
    screens = _arrangements(begun, question) if question.arranged else (begun,)
    reached, leads_to = _followed(screens, question, books)
    book.states += len(reached)
    for screen in reached:
        if answering.finished(screen):
            yield from _ended_badly(screen, question, books)
    ending = {screen for screen in reached if answering.finished(screen)}
    before = -1
    while before != len(ending):
        before = len(ending)
        ending |= {one for one, after in leads_to.items() if not ending.isdisjoint(after)}
    if len(ending) < len(reached):
        yield f"{question.id!r} can be answered so that it never ends."


def _before(book: Book, question: Question) -> Sitting:
    """A sitting before a question of the story, or before one that came out of the basket."""
    if question.id in book.whole.nodes:
        return Sitting(book.whole.id, "en", (question.id,))
    return Sitting(book.whole.id, "en", (book.whole.start,), basket=Basket((question.id,)))


def _ended_badly(screen: Asking, question: Question, books: Books) -> Iterator[str]:
    if question.scored and not question.arranged and set(screen.faded) & question.right_ids:
        yield f"{question.id!r} can end with a right answer faded."
    if question.arranged and not question.too and screen.laid != right_order(question):
        yield f"{question.id!r} can end with cards that lie wrong."
    if not trying.heading(screen, question, books)[1].strip():
        yield f"{question.id!r} can end without a reason."
    if asking.pressed(screen, "forward", books) is None:
        yield f"From the end of {question.id!r} no touch leads on."


def _arrangements(begun: Asking, question: Question) -> tuple[Asking, ...]:
    """Every order of the cards, with every set of them laid, at both tries."""
    ids = right_order(question)
    held = [some for size in range(len(ids) + 1) for some in combinations(sorted(ids), size)]
    return tuple(
        changed(begun, stage=stage, laid=laid, marked=marked)
        for stage in ("first", "second") for laid in permutations(ids) for marked in held
    )


def _followed(screens: tuple[Asking, ...], question: Question, books: Books) -> tuple[
        set[Asking], dict[Asking, set[Asking]]]:
    """Every stage that touches lead to from `screens`, and what each leads to at once."""
    reached, waiting = set(screens), deque(screens)
    leads_to: dict[Asking, set[Asking]] = {}
    while waiting:
        screen = waiting.popleft()
        after = set() if answering.finished(screen) else set(_next(screen, question, books))
        leads_to[screen] = after
        waiting += after - reached
        reached |= after
    return reached, leads_to


def _next(screen: Asking, question: Question, books: Books) -> Iterator[Asking]:
    """What a touch does; of cards, one that is not laid yet, touched twice, or that all lie well.

    To lay a card elsewhere than into the first free place leads to a screen that is looked at too.
    """
    if question.arranged:
        free = next((one for one in right_order(question) if one not in screen.marked), None)
        touches = [("done",)] if free is None else [(f"card:{free}",) * 2]
    else:
        touches = [(f"answer:{answer.id}",) for answer in question.answers] + [("done",)]
    for actions in touches:
        after: object = screen
        for action in actions:
            step = asking.pressed(after, action, books) if isinstance(after, Asking) else None
            after = step[0] if step else after
        if isinstance(after, Asking):
            yield _forgetting(after, screen)


def _forgetting(screen: Asking, before: Asking) -> Asking:
    """`screen` without what was counted, and with its answers in one order: neither matters."""
    return changed(screen, sitting=before.sitting, marked=tuple(sorted(screen.marked)),
                   faded=tuple(sorted(screen.faded)))
