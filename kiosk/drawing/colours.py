"""Mixing of "#rrggbb" colours; it knows no light, no palette and no person."""

import colorsys

Colour = str
Channels = tuple[float, float, float]


def channels(colour: Colour) -> Channels:
    """Red, green and blue, 0-255."""
    digits = colour.lstrip("#")
    return int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def colour_of(values: Channels) -> Colour:
    """The "#rrggbb" of three channels (0-255), rounded and kept in range."""
    red, green, blue = (max(0, min(255, round(value))) for value in values)
    return f"#{red:02x}{green:02x}{blue:02x}"


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """`a` with `share` (0-1) of `b` in it."""
    (r, g, b_), (s, h, c) = channels(a), channels(b)
    return colour_of((r + (s - r) * share, g + (h - g) * share, b_ + (c - b_) * share))


def multiply(a: Colour, b: Colour, share: float = 1.0) -> Colour:
    """`a` seen through a glass of `b`."""
    (r, g, b_), (s, h, c) = channels(a), channels(b)
    return mix(a, colour_of((r * s / 255, g * h / 255, b_ * c / 255)), share)


def screen(a: Colour, b: Colour, share: float = 1.0) -> Colour:
    """`a` with the light of `b` thrown on it."""
    (r, g, b_), (s, h, c) = channels(a), channels(b)
    lit = (
        255 - (255 - r) * (255 - s) / 255,
        255 - (255 - g) * (255 - h) / 255,
        255 - (255 - b_) * (255 - c) / 255,
    )
    return mix(a, colour_of(lit), share)


def saturate(colour: Colour, factor: float) -> Colour:
    """`colour` with its saturation times `factor`."""
    red, green, blue = (value / 255 for value in channels(colour))
    hue, light, strength = colorsys.rgb_to_hls(red, green, blue)
    r, g, b = colorsys.hls_to_rgb(hue, light, max(0.0, min(1.0, strength * factor)))
    return colour_of((r * 255, g * 255, b * 255))


def luminance(colour: Colour) -> float:
    """How light `colour` looks, 0-1."""
    red, green, blue = channels(colour)
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
