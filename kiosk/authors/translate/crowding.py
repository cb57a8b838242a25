"""Which balloons of a translated story are smaller than they should be; it mends none of them."""

from collections.abc import Mapping

from kiosk.authors.lettering import letterings
from kiosk.device.lettering import Letterer
from kiosk.device.lettering.agreeing import sizes
from kiosk.device.library.assemble import assemble
from kiosk.device.library.script import Script
from kiosk.device.library.shelf import read_all_anchors

_MIDDLE = 1


def crowded(script: Script, code: str, said: Mapping[str, str]) -> dict[str, int]:
    """By panel, how many balloons are set below the floor of the middle text size.

    A panel of which something is not said yet is left out. `said` has the finished texts by id.
    """
    story = assemble(script, code, lambda id, _: said.get(id, ""), read_all_anchors(script))
    letterer, floor = Letterer(script.folder.parent), sizes(_MIDDLE)[-1]
    panels = {
        panel.key: panel for page in letterings(story, _MIDDLE) for panel in page
        if all(line.text for line in panel.lines)
    }
    return {
        key.partition(":")[2]: len(panel.lines) for key, panel in panels.items()
        if letterer.size_of(panel) < floor
    }

