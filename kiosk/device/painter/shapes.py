"""Rounded shapes with soft edges and soft shadows, drawn once each; it knows no pictures.

Corners are drawn four times too large and shrunk, which is the only antialiasing there is here.
"""

import pygame

from kiosk.device.painter.surfaces import PREMULTIPLIED, Size, clear

OVERSAMPLED = 4
WHITE = pygame.Color(255, 255, 255)
SHADOW_INK = (58, 34, 51)
SHADOW_STRENGTH = 64


def rounded(size: Size, corner: int, colour: pygame.Color) -> pygame.Surface:
    """A premultiplied rounded rectangle that fills `size`."""
    alpha = colour.a
    ink = tuple(round(channel * alpha / 255) for channel in (colour.r, colour.g, colour.b))
    shape = clear(size)
    shape.fill((*ink, alpha))
    corner = min(corner, size[0] // 2, size[1] // 2)
    if corner > 0:
        rounded_off(shape, corner)
    return shape


def rounded_off(surface: pygame.Surface, corner: int) -> None:
    """Cut the corners of a premultiplied surface round, in place."""
    width, height = surface.get_size()
    disc = _disc(corner)
    for x, left in ((0, 0), (width - corner, corner)):
        for y, top in ((0, 0), (height - corner, corner)):
            piece = disc.subsurface((left, top, corner, corner))
            surface.blit(piece, (x, y), special_flags=pygame.BLEND_RGBA_MULT)


def _disc(radius: int) -> pygame.Surface:
    """A white premultiplied disc of `radius`."""
    big = clear((2 * radius * OVERSAMPLED, 2 * radius * OVERSAMPLED))
    middle = radius * OVERSAMPLED
    pygame.draw.circle(big, (255, 255, 255, 255), (middle, middle), middle)
    return pygame.transform.smoothscale(big, (2 * radius, 2 * radius))


def framed(
    size: Size, corner: int, fill: pygame.Color, edge: pygame.Color, edge_width: int
) -> pygame.Surface:
    """A rounded rectangle with an edge inside its bounds."""
    if edge_width <= 0 or 2 * edge_width >= min(size):
        return rounded(size, corner, fill)
    outer = rounded(size, corner, edge)
    inside = (size[0] - 2 * edge_width, size[1] - 2 * edge_width)
    rest = rounded(inside, 0, WHITE)
    rest.blit(rounded(inside, corner - edge_width, WHITE), (0, 0),
              special_flags=pygame.BLEND_RGBA_SUB)
    outer.blit(rest, (edge_width, edge_width), special_flags=pygame.BLEND_RGBA_MULT)
    inner = rounded(inside, corner - edge_width, fill)
    outer.blit(inner, (edge_width, edge_width), special_flags=pygame.BLEND_RGBA_ADD)
    return outer


def shadow(size: Size, corner: int, blur: int) -> pygame.Surface:
    """The soft shadow of a rounded shape of `size`, `blur` pixels larger on every side."""
    wide = clear((size[0] + 2 * blur, size[1] + 2 * blur))
    ink = pygame.Color(*SHADOW_INK, SHADOW_STRENGTH)
    wide.blit(rounded(size, corner, ink), (blur, blur), special_flags=PREMULTIPLIED)
    # Blurring is dear and a blurred shape has no detail: it is done at a quarter of the size.
    small = pygame.transform.smoothscale(
        wide, (max(1, wide.get_width() // 4), max(1, wide.get_height() // 4))
    )
    soft = pygame.transform.gaussian_blur(small, max(1, blur // 8), repeat_edge_pixels=False)
    return pygame.transform.smoothscale(soft, wide.get_size())


def dimmed(surface: pygame.Surface, dim: float, paper: pygame.Color) -> None:
    """Fade a surface with straight or no alpha towards the paper, in place; 1 is all paper."""
    keep = round(255 * (1 - dim))
    surface.fill((keep, keep, keep), special_flags=pygame.BLEND_RGB_MULT)
    light = tuple(round(channel * dim) for channel in (paper.r, paper.g, paper.b))
    surface.fill(light, special_flags=pygame.BLEND_RGB_ADD)
