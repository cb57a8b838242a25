"""`make bench`: how fast, how quiet and how small the kiosk is on this machine.

Every bound is a ratio within one run, so that a slow machine is not taken for a slow kiosk. What
is measured runs in a process of its own; nothing here is imported by the kiosk.
"""
