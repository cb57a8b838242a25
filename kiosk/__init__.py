"""Kiosk: an interactive comic-book learning kiosk that needs no network."""

__version__ = "0.1.0"
