"""The compositor: repainting only what changed looks the same as painting everything anew."""

import pygame
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.painter.compositor import Compositor, Stamp, changed
from kiosk.device.painter.shapes import rounded
from kiosk.device.painter.surfaces import Scratch, blank, premultiplied, put

SIZE = (64, 40)
PAPER = "#f6ead6"
ALPHAS = st.sampled_from([0, 90, 255])
PLACES = st.integers(-12, 60)


def _solid(colour: str) -> pygame.Surface:
    surface = blank((16, 10))
    surface.fill(colour)
    return surface


FACES = {
    "red": _solid("#c81e1e"), "blue": _solid("#1e1ec8"),
    "round": rounded((16, 10), 5, pygame.Color("#1ec81e")),
    "glass": rounded((16, 10), 0, pygame.Color(255, 255, 255, 100)),
    "ground": pygame.transform.scale(_solid("#808080"), SIZE),
}


@st.composite
def stamps(draw: st.DrawFn) -> Stamp:
    face = draw(st.sampled_from(sorted(FACES)))
    width, height = FACES[face].get_size()
    return Stamp(face, (draw(PLACES), draw(PLACES), width, height), draw(ALPHAS), FACES[face])


def pixels(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


@given(st.lists(st.lists(stamps(), max_size=6), min_size=1, max_size=5))
def test_any_row_of_pictures_ends_like_its_last_one_painted_alone(
    pictures: list[list[Stamp]],
) -> None:
    kept, fresh = blank(SIZE), blank(SIZE)
    compositor = Compositor(kept, (0, 0, *SIZE))
    for picture in pictures:
        compositor.show(picture, PAPER)
    Compositor(fresh, (0, 0, *SIZE)).show(pictures[-1], PAPER)
    assert pixels(kept) == pixels(fresh)


@given(st.lists(st.lists(stamps(), max_size=6), min_size=1, max_size=4))
def test_what_is_hidden_may_be_left_out_during_a_motion_and_nobody_sees_it(
    pictures: list[list[Stamp]],
) -> None:
    quick, whole = blank(SIZE), blank(SIZE)
    moving, still = Compositor(quick, (0, 0, *SIZE)), Compositor(whole, (0, 0, *SIZE))
    for picture in pictures:
        moving.show(picture, PAPER, moving=True)
        still.show(picture, PAPER)
        assert pixels(quick) == pixels(whole)


@given(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))
def test_a_wash_of_colour_lets_through_what_it_should(
    ground: int, colour: int, clear: int, alpha: int,
) -> None:
    surface, flat = blank(SIZE), premultiplied(_flat(colour, clear))
    surface.fill((ground,) * 3)
    put(surface, flat, (0, 0, *SIZE), alpha, True, Scratch(SIZE))
    part = clear * alpha / 255**2
    wanted = colour * part + ground * (1 - part)
    assert abs(surface.get_at((20, 20)).r - wanted) < 3


def _flat(colour: int, clear: int) -> pygame.Surface:
    surface = pygame.Surface((1, 1), pygame.SRCALPHA, 32)
    surface.fill((colour, colour, colour, clear))
    return surface


@given(st.lists(stamps(), max_size=6))
def test_the_same_picture_again_changes_nothing(picture: list[Stamp]) -> None:
    compositor = Compositor(blank(SIZE), (0, 0, *SIZE))
    compositor.show(picture, PAPER)
    assert compositor.show(list(picture), PAPER) == []


def test_another_order_of_the_same_stamps_is_a_change() -> None:
    red, blue = (Stamp(face, (0, 0, 16, 10), 255, FACES[face]) for face in ("red", "blue"))
    assert changed([red, blue], [blue, red])


def test_nothing_is_painted_outside_the_stage() -> None:
    surface = blank(SIZE)
    compositor = Compositor(surface, (10, 0, 44, 40))
    compositor.show([Stamp("red", (0, 0, 16, 10), 255, FACES["red"])], PAPER)
    assert surface.get_at((5, 5)) == pygame.Color(PAPER)
    assert surface.get_at((12, 5)) == pygame.Color("#c81e1e")


def test_a_new_paper_is_painted_whole() -> None:
    surface = blank(SIZE)
    compositor = Compositor(surface, (0, 0, *SIZE))
    compositor.show([], PAPER)
    assert compositor.show([], "#000000") is None
    assert surface.get_at((0, 0)) == pygame.Color("#000000")
