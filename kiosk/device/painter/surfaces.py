"""Pixels in memory, made without a window: solid ones, and premultiplied ones that let through.

Everything see-through is premultiplied: it scales without dark fringes and blits fastest. It knows
no pictures and no files.
"""

import pygame

from kiosk.device.window.fit import Rect

Size = tuple[int, int]
PREMULTIPLIED = pygame.BLEND_PREMULTIPLIED
FLAT = (1, 1)


def blank(size: Size, like: pygame.Surface | None = None) -> pygame.Surface:
    """A solid black surface, in the pixel format of `like` (else of common displays)."""
    return pygame.Surface(size, 0, like) if like else pygame.Surface(size, 0, 32)


def clear(size: Size) -> pygame.Surface:
    """A surface that lets everything through."""
    return pygame.Surface(size, pygame.SRCALPHA, 32)


def weight(surface: pygame.Surface) -> int:
    """The bytes that `surface` holds."""
    return surface.get_pitch() * surface.get_height()


def sees_through(surface: pygame.Surface) -> bool:
    """Whether `surface` has an alpha channel."""
    return bool(surface.get_flags() & pygame.SRCALPHA)


def premultiplied(surface: pygame.Surface) -> pygame.Surface:
    """A premultiplied copy of a surface with straight alpha, in the display's byte order."""
    copy = clear(surface.get_size())
    copy.blit(surface.premul_alpha(), (0, 0), special_flags=PREMULTIPLIED)
    return copy


def from_rgba(rgba: bytes, size: Size) -> pygame.Surface:
    """A premultiplied surface from straight RGBA bytes."""
    return premultiplied(pygame.image.frombytes(rgba, size, "RGBA"))


def scaled(surface: pygame.Surface, size: Size, smooth: bool = True) -> pygame.Surface:
    """`surface` at another size; itself where the size is right already."""
    if surface.get_size() == size:
        return surface
    if smooth and surface.get_bitsize() >= 24:
        return pygame.transform.smoothscale(surface, size)
    return pygame.transform.scale(surface, size)


def faded(surface: pygame.Surface, alpha: int) -> pygame.Surface:
    """A premultiplied copy that lets more through."""
    copy = surface.copy()
    copy.fill((alpha, alpha, alpha, alpha), special_flags=pygame.BLEND_RGBA_MULT)
    return copy


def put(
    target: pygame.Surface, surface: pygame.Surface, rect: Rect, alpha: int, smooth: bool = True
) -> None:
    """Lay `surface`, stretched to `rect`, on `target`; only what the clip lets through is made.

    A solid surface of one pixel is a flat colour.
    """
    seen = pygame.Rect(rect).clip(target.get_clip())
    if not seen.w or not seen.h or alpha <= 0:
        return
    if alpha == 255 and surface.get_size() == FLAT and not sees_through(surface):
        target.fill(surface.get_at((0, 0)), seen)
        return
    piece = _piece(surface, rect, seen)
    if sees_through(surface):
        image = scaled(piece, seen.size, smooth)
        target.blit(faded(image, alpha) if alpha < 255 else image, seen,
                    special_flags=PREMULTIPLIED)
    elif alpha < 255:
        image = scaled(piece, seen.size, smooth)
        image.set_alpha(alpha)
        target.blit(image, seen)
    elif piece.get_size() == seen.size or piece.get_masks() != target.get_masks():
        target.blit(scaled(piece, seen.size, smooth), seen)
    else:  # straight onto the target, without a copy in between
        stretch = pygame.transform.smoothscale if smooth else pygame.transform.scale
        stretch(piece, seen.size, target.subsurface(seen))


def _piece(surface: pygame.Surface, rect: Rect, seen: pygame.Rect) -> pygame.Surface:
    """The part of `surface` that lies under `seen` when the whole is stretched to `rect`."""
    left, top, width, height = rect
    if surface.get_size() == (width, height):
        return surface.subsurface(seen.move(-left, -top))
    across, down = surface.get_width() / width, surface.get_height() / height
    x, y = int((seen.x - left) * across), int((seen.y - top) * down)
    wide = min(surface.get_width() - x, max(1, round(seen.w * across)))
    high = min(surface.get_height() - y, max(1, round(seen.h * down)))
    return surface.subsurface((x, y, wide, high))
