"""Words are read against what lies under them: 4.5:1 everywhere, 7:1 in black on white."""

import pytest

from kiosk.authors.tour import stops
from kiosk.device.lettering import drawing
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.picture import Art, Balloon, Item, Picture, Plate, Words
from kiosk.model.session import Session
from kiosk.model.story import Line, Story
from kiosk.model.values import changed
from kiosk.model.wishes import Wishes
from kiosk.screens.contrast import BLACK, WHITE, strong
from kiosk.screens.viewing import view
from tests.screens.child import NAMES, READY

RGB = tuple[float, float, float]
each_story = pytest.mark.parametrize(("books", "story"), READY, ids=NAMES)


def rgb(colour: str) -> RGB:
    """The channels of "#rrggbb", 0 to 1."""
    red, green, blue = (int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def luminance(colour: RGB) -> float:
    """How light a colour is to the eye, 0 to 1 (WCAG 2.2, relative luminance)."""
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                        for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: RGB, other: RGB) -> float:
    """The contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def laid(fill: str, ground: RGB) -> RGB:
    """`fill`, see-through or not, over a ground."""
    share = int(fill[7:9], 16) / 255 if len(fill) == 9 else 1.0
    red, green, blue = (share * a + (1 - share) * b
                        for a, b in zip(rgb(fill), ground, strict=True))
    return red, green, blue


def grounds(picture: Picture, words: Words) -> tuple[RGB, ...]:
    """What may lie under the middle of some words: one colour, or black and white for a picture."""
    under: tuple[RGB, ...] = (rgb(picture.paper),)
    for item in picture.items[: picture.items.index(words)]:
        if not item.box.holds(words.box.centre):
            continue
        if isinstance(item, Plate):
            under = tuple(laid(item.fill, ground) for ground in under)
        elif isinstance(item, Art):
            under = (rgb(BLACK), rgb(WHITE))
    return under


def too_faint(picture: Picture, least: float) -> list[str]:
    """The words that stand out less than `least` from what lies under them."""
    return [
        f"{item.key} ({min(ratio(rgb(item.colour), one) for one in grounds(picture, item)):.1f})"
        for item in picture.items if isinstance(item, Words) and item.text
        and min(ratio(rgb(item.colour), one) for one in grounds(picture, item)) < least
    ]


def in_black_on_white(session: Session, books: Books) -> Picture:
    """What a session looks like to whoever wished for black on white."""
    return view(changed(session, wishes=Wishes(contrast=True)), books)


@each_story
def test_all_words_stand_out_from_what_lies_under_them(books: Books, story: Story) -> None:
    for where, session in stops(books, story):
        faint = too_faint(view(session, books), 4.5)
        assert not faint, f"{where}: {', '.join(faint)}"


@each_story
def test_in_black_on_white_they_stand_out_seven_times(books: Books, story: Story) -> None:
    for where, session in stops(books, story):
        faint = too_faint(in_black_on_white(session, books), 7.0)
        assert not faint, f"{where}: {', '.join(faint)}"


@each_story
def test_in_black_on_white_edges_are_thick_and_pictures_are_what_they_were(
    books: Books, story: Story
) -> None:
    for where, session in stops(books, story):
        plain, clear = view(session, books), in_black_on_white(session, books)
        assert art(plain) == art(clear), where
        thin = [item.key for item in clear.items
                if isinstance(item, Plate) and item.edge == BLACK and item.edge_width < 6]
        assert not thin, f"{where}: {', '.join(thin)}"


def art(picture: Picture) -> list[Item]:
    """The pictures in a picture."""
    return [item for item in picture.items if isinstance(item, Art)]


def test_words_on_a_picture_or_on_a_ground_of_their_own_colour_are_found() -> None:
    box, ground = Box(0, 0, 90, 30), Plate("ground", Box(0, 0, 99, 99), "#3a2233")
    words = Words("words", box, "Hi", "en", colour="#3a2233")
    assert not too_faint(Picture((words,)), 4.5)
    assert too_faint(Picture((ground, words)), 4.5) == ["words (1.0)"]
    assert too_faint(Picture((Art("art", Box(0, 0, 99, 99), "a/b"), words)), 4.5)


def test_a_picture_s_own_colours_stay_on_its_paints() -> None:
    paint = Plate("pot", Box(0, 0, 9, 9), "#86b7dc")
    assert strong(Picture((paint,))).items == (paint,)


@pytest.mark.parametrize("kind", ["speech", "caption", "whisper"])
def test_a_balloon_is_drawn_in_black_on_white(kind: str) -> None:
    line = Line("l", "Hi", kind, "aya")  # type: ignore[arg-type]  # one of the kinds
    balloon = Balloon("b", Box(0, 0, 80, 60), line, "en", ("Hi",), 30.0, Box(0, 0, 80, 60),
                      "M5,5H75V55H5Z", (Box(10, 10, 30, 30),), strong=True)
    shape = drawing.draw(balloon, 1.0).shape
    middle = 4 * (30 * shape.width + 40)
    assert shape.rgba[middle: middle + 3] == b"\xff\xff\xff"
    edge = [4 * (row * shape.width + 5) for row in range(15, 45)]  # a whisper's has gaps
    assert min(max(shape.rgba[at: at + 3]) for at in edge) < 60
