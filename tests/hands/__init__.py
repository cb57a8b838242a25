"""The whole book read by hands on the real window: X11's own mouse and keys, and what it shows.

`python -m tests.hands --help` says how. It takes real time, so it is no part of `make test`.
"""
