"""Every sentence of the screens is said in the language of the screen, and nothing is half said."""

import re

import pytest

from kiosk.authors.tour import stops
from kiosk.model.asides import Keypad, Staff
from kiosk.model.books import Books
from kiosk.model.messages import CodeJudged, CodeKnown, Failed
from kiosk.model.picture import Words
from kiosk.model.session import Shelf
from kiosk.screens.viewing import view
from tests.screens.child import NAMES, READY, SHIPPED, TINY, Child

#: USB is written so on every stick, whatever is spoken.
_LATIN = re.compile(r"(?!USB)[A-Z]?[a-z]{2,}")


def written(books: Books, code: str) -> list[tuple[str, Words]]:
    """Every text of every stop of the stories in language `code`."""
    return [
        (f"{name}:{item.key}", item)
        for ready, story in READY if ready is books and story.language == code
        for name, session in stops(ready, story)
        for item in view(session, ready).items if isinstance(item, Words)
    ]


@pytest.mark.parametrize("books", [TINY, SHIPPED], ids=["tiny", "shipped"])
def test_an_arabic_screen_has_no_english_word(books: Books) -> None:
    english = [name for name, item in written(books, "ar")
               if item.language == "ar" and _LATIN.search(item.text)]
    assert not english, f"not said in Arabic: {', '.join(english)}"


@pytest.mark.parametrize("code", ["en", "ar"])
@pytest.mark.parametrize("books", [TINY, SHIPPED], ids=["tiny", "shipped"])
def test_no_text_is_empty_and_no_value_was_left_out(books: Books, code: str) -> None:
    texts = written(books, code)
    assert texts
    for name, item in texts:
        assert item.text.strip(), name
        assert "{" not in item.text, name


@pytest.mark.parametrize("seconds", [1, 2, 5, 30, 100])
def test_a_wait_is_said_in_arabic_whatever_its_number(seconds: int) -> None:
    child = Child(TINY, Keypad(Shelf("ar"))).happens(CodeJudged(False, seconds))
    heading = next(item for item in child.picture.items if item.key == "heading")
    assert isinstance(heading, Words)
    assert not re.search("[A-Za-z0-9]", heading.text)


@pytest.mark.parametrize("is_set", [True, False])
def test_the_keypad_speaks_arabic(is_set: bool) -> None:
    child = Child(TINY, Keypad(Shelf("ar"))).happens(CodeKnown(is_set))
    assert not [item for item in child.picture.items
                if isinstance(item, Words) and _LATIN.search(item.text)]


def test_a_sentence_for_grown_ups_is_shown_as_it_came() -> None:
    child = Child(TINY, Staff(Shelf("en"))).happens(Failed("The stick is full."))
    assert "The stick is full." in [
        item.text for item in child.picture.items if isinstance(item, Words)]


@pytest.mark.parametrize(("books", "story"), READY, ids=NAMES)
def test_every_text_of_a_picture_is_in_one_language_but_the_names_of_languages(
    books: Books, story: object
) -> None:
    for name, item in written(books, "ar"):
        if not item.key.startswith("words:language:"):
            assert item.language == "ar", name
