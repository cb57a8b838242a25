"""The least a program in pygame can do: open a window, show one picture; then it says when.

Arguments: the picture, width, height. It knows no kiosk, but opens its window as the kiosk does.
"""

from __future__ import annotations

import json
import os
import sys
import time

os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"

import pygame


def main() -> None:
    """Show the picture and be gone."""
    path, size = sys.argv[1], (int(sys.argv[2]), int(sys.argv[3]))
    pygame.display.init()
    window = pygame.display.set_mode(size, pygame.RESIZABLE)
    picture = pygame.image.load(path)
    window.blit(pygame.transform.smoothscale(picture, size), (0, 0))
    pygame.display.flip()
    print(json.dumps({"moment": time.monotonic_ns()}), flush=True)
    os._exit(0)


main()
