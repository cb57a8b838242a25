"""The glass: a window that shows pixels, hears fingers and keys, and sleeps.

`inputs` and `fit` are plain values; only `pygame_window` and `events` know pygame, so that the
values can be used (and tested) where there is no display. Nothing here knows pictures or stories.
"""
