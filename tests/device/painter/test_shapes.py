"""Shapes: soft edges in the right colours, whatever lies beneath."""

import pygame
import pytest

from kiosk.device.painter.shapes import framed, rounded, shadow
from kiosk.device.painter.surfaces import PREMULTIPLIED, Scratch, blank, clear, put

WHITE, INK = pygame.Color("#fffdf7"), pygame.Color("#3a2233")


def pixels(surface: pygame.Surface) -> list[pygame.Color]:
    width, height = surface.get_size()
    return [surface.get_at((x, y)) for x in range(width) for y in range(height)]


def test_a_round_shape_has_clear_corners_and_soft_edges() -> None:
    disc = rounded((40, 40), 20, WHITE)
    assert disc.get_at((0, 0)).a == 0
    assert disc.get_at((20, 20)) == WHITE
    assert any(0 < pixel.a < 255 for pixel in pixels(disc))


def test_a_corner_larger_than_the_shape_makes_it_round() -> None:
    assert rounded((40, 20), 500, WHITE).get_at((0, 0)).a == 0


def test_a_clear_fill_lets_through_what_lies_beneath() -> None:
    ground = blank((20, 20))
    ground.fill((255, 0, 0))
    ground.blit(rounded((20, 20), 0, pygame.Color(0, 0, 255, 128)), (0, 0),
                special_flags=PREMULTIPLIED)
    red, _, blue, _ = ground.get_at((10, 10))
    assert abs(red - 127) <= 1
    assert abs(blue - 128) <= 1


def test_an_edge_meets_its_fill_without_a_seam() -> None:
    ring = framed((60, 60), 30, WHITE, INK, 6)
    inside = [ring.get_at((x, y)) for x in range(12, 48) for y in range(12, 48)]
    assert all(pixel.a >= 253 for pixel in inside)
    assert all(pixel.r >= INK.r - 4 for pixel in inside)
    assert ring.get_at((30, 2)) == INK
    assert ring.get_at((30, 30)) == WHITE


def test_a_clear_plate_may_have_an_edge() -> None:
    ring = framed((40, 40), 10, pygame.Color(0, 0, 0, 0), INK, 4)
    assert ring.get_at((20, 20)).a == 0
    assert ring.get_at((20, 1)) == INK


def test_a_shadow_is_deepest_in_the_middle_and_gone_at_its_bounds() -> None:
    soft = shadow((60, 60), 12, 16)
    assert soft.get_size() == (92, 92)
    assert soft.get_at((46, 46)).a > soft.get_at((18, 46)).a > 0
    assert soft.get_at((0, 0)).a == 0


def test_a_picture_stretched_in_part_equals_the_part_of_the_stretched_picture() -> None:
    source = clear((8, 8))
    source.fill((0, 200, 0, 255), (0, 0, 4, 8))
    target = blank((100, 100))
    target.set_clip((0, 0, 30, 100))
    put(target, source, (0, 0, 80, 80), 255, True, Scratch((80, 80)))
    target.set_clip(None)
    assert target.get_at((20, 40))[:3] == (0, 200, 0)
    assert target.get_at((40, 40))[:3] == (0, 0, 0)


@pytest.mark.parametrize("kind", ["flat", "solid", "see-through", "stretched"])
def test_whatever_is_half_clear_lets_half_of_the_ground_through(kind: str) -> None:
    source = {"flat": blank((1, 1)), "solid": blank((40, 40)), "see-through": clear((40, 40)),
              "stretched": clear((20, 20))}[kind]
    source.fill((200, 100, 0, 255))
    target = blank((60, 60))
    target.fill((0, 0, 200))
    put(target, source, (10, 10, 40, 40), 128, True, Scratch((60, 60)))
    assert all(abs(got - half) <= 2
               for got, half in zip(target.get_at((30, 30))[:3], (100, 50, 100), strict=True))
    assert target.get_at((5, 5))[:3] == (0, 0, 200)


def test_a_fade_leaves_the_surface_as_it_was() -> None:
    source = clear((40, 40))
    source.fill((50, 100, 25, 128))
    before = pixels(source)
    put(blank((60, 60)), source, (0, 0, 40, 40), 90, True, Scratch((60, 60)))
    assert pixels(source) == before
