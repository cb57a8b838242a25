"""Pixels in memory, made without a window: solid ones, and premultiplied ones that let through.

Everything see-through is premultiplied: it scales without dark fringes and blits fastest. It knows
no pictures and no files.
"""

from collections.abc import Callable

import pygame

from kiosk.device.window.fit import Rect

Size = tuple[int, int]
Stretch = Callable[[pygame.Surface, Size, pygame.Surface], pygame.Surface]
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


#: From this part of the glass on a moving picture is large.
LARGE = 0.08
#: Up to this part of the glass fresh memory costs next to nothing.
SMALL = 0.02


class Scratch:
    """A surface to work on, the same one for frame after frame, for one thread only.

    To touch fresh memory costs more than to fade what is in it: a surface as large as the glass, of
    `size`, took 3 ms in the first frame of a balloon that popped in. So it is only ever as large as
    what was asked of it. Copies that are small beside `size` get surfaces of their own: in still
    frames too they must not bring it back.
    """

    def __init__(self, size: Size) -> None:
        self._size = size
        self._kept: pygame.Surface | None = None

    def copy(self, surface: pygame.Surface, size: Size, smooth: bool) -> pygame.Surface:
        """`surface` at `size`, premultiplied, good until the next copy; it no longer blends itself.
        """
        copy = self._room(size)
        surface.set_alpha(None)  # so that its pixels are copied as they are
        if surface.get_size() == size:
            copy.blit(surface, (0, 0))
        elif sees_through(surface):
            _stretch(smooth)(surface, size, copy)
        else:
            copy.blit(scaled(surface, size, smooth), (0, 0))
        return copy

    def clear(self) -> None:
        """Give the memory back."""
        self._kept = None

    def _room(self, size: Size) -> pygame.Surface:
        if size[0] * size[1] < SMALL * self._size[0] * self._size[1]:
            return clear(size)
        kept = self._kept
        if kept is None or kept.get_width() < size[0] or kept.get_height() < size[1]:
            before = kept.get_size() if kept else (0, 0)
            kept = self._kept = clear((max(before[0], size[0]), max(before[1], size[1])))
        return kept.subsurface(((0, 0), size))


def _stretch(smooth: bool) -> Stretch:
    return pygame.transform.smoothscale if smooth else pygame.transform.scale


def put(
    target: pygame.Surface, surface: pygame.Surface, rect: Rect, alpha: int, smooth: bool,
    scratch: Scratch, moving: bool = False,
) -> None:
    """Lay `surface`, stretched to `rect`, on `target`; only what the clip lets through is made.

    What is large and `moving` is stretched quickly: a panel that glides is not looked at closely,
    and half of each frame's time is saved. A surface of one pixel is a flat colour.
    """
    seen = pygame.Rect(rect).clip(target.get_clip())
    if not seen.w or not seen.h or alpha <= 0:
        return
    if surface.get_size() == FLAT:
        _wash(target, surface, seen, alpha)
        return
    clear_through = sees_through(surface)
    piece = _piece(surface, rect, seen)
    fits = piece.get_size() == seen.size
    smooth = smooth and (not moving or seen.w * seen.h < LARGE * target.get_width()
                         * target.get_height())
    if alpha < 255:
        image = scratch.copy(piece, seen.size, smooth)
        image.fill((alpha, alpha, alpha, alpha), special_flags=pygame.BLEND_RGBA_MULT)
        target.blit(image, seen, special_flags=PREMULTIPLIED)
    elif clear_through:
        image = piece if fits else scratch.copy(piece, seen.size, smooth)
        target.blit(image, seen, special_flags=PREMULTIPLIED)
    elif fits or piece.get_masks() != target.get_masks():
        target.blit(scaled(piece, seen.size, smooth), seen)
    else:  # straight onto the target, without a copy in between
        _stretch(smooth)(piece, seen.size, target.subsurface(seen))


def _wash(target: pygame.Surface, colour: pygame.Surface, seen: pygame.Rect, alpha: int) -> None:
    """Fill `seen` with a flat colour, more or less clear.

    What lies there is darkened and the colour is added to it, in place: a copy to blend with took
    4 ms for a whole page, these take half of one.
    """
    shade = pygame.Color(colour.get_at((0, 0)))
    cover = (shade.a if sees_through(colour) else 255) * alpha // 255
    if cover == 255:
        target.fill(shade, seen)
        return
    target.fill((255 - cover,) * 3, seen, pygame.BLEND_RGB_MULT)
    part = alpha / 255
    added = round(shade.r * part), round(shade.g * part), round(shade.b * part)
    target.fill(added, seen, pygame.BLEND_RGB_ADD)


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
