"""Guides beside stories: from guide.yaml and a catalogue of their own to values.

A guide is refused alone: its story opens without it.
"""

from kiosk.device.library.guides.assemble import assemble_guide
from kiosk.device.library.guides.entries import guide_schema
from kiosk.device.library.guides.script import RULES, GuideScript, has_guide, open_guide
from kiosk.device.library.guides.shelf import Guides, guide_domain

__all__ = ["RULES", "GuideScript", "Guides", "assemble_guide", "guide_domain", "guide_schema",
           "has_guide", "open_guide"]
