"""Lines with colour laid under them, area by area; it knows no files and no names.

The areas are greys of a mask, one byte a pixel, so all of them are coloured by four tables of 256
bytes: a hen of twenty parts takes no longer than an egg.
"""

import pygame

from kiosk.device.painter.picture_files import BadPictureError
from kiosk.device.painter.surfaces import scaled

#: (grey of the mask 0-255, colour '#rrggbb') of every area that has one.
Tints = tuple[tuple[int, str], ...]


def coloured(lines: pygame.Surface, mask: pygame.Surface, tints: Tints) -> pygame.Surface:
    """`lines` over a ground where each grey of `mask` has its tint, the others none.

    As large as the lines, with straight alpha. Raises BadPictureError where the mask has no greys.
    """
    if mask.get_bitsize() != 8:
        raise BadPictureError("a mask is a picture of greys")
    ground = scaled(_ground(mask, tints), lines.get_size())
    ground.blit(lines, (0, 0))
    return ground


def _ground(mask: pygame.Surface, tints: Tints) -> pygame.Surface:
    greys = pygame.image.tobytes(mask, "P")
    channels = bytearray(4 * len(greys))
    for place in range(4):
        table = bytearray(256)
        for grey, colour in tints:
            table[grey] = pygame.Color(colour)[place]
        channels[place::4] = greys.translate(table)
    return pygame.image.frombytes(bytes(channels), mask.get_size(), "RGBA")
