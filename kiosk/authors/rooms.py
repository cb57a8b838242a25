"""How much longer than the English a panel's lines may be; measured by the letterer, not guessed.

All lines of a panel are lengthened at once, by their own words, and set at the smallest size that
the middle text size allows: what a translator is told then holds for all of them together.
"""

from math import ceil

from kiosk.authors.setting import as_read
from kiosk.device.lettering.agreeing import sizes
from kiosk.device.lettering.kept import alone
from kiosk.device.lettering.panel import found_at
from kiosk.device.lettering.taste import FAULT
from kiosk.model.story import Line, Panel
from kiosk.model.values import changed

_TIMES = (3.0, 2.5, 2.0, 1.6, 1.3)
_MIDDLE = 1


def room(panel: Panel) -> float:
    """How many times the English of `panel` fits beside its faces, hands and buttons; 1 at least.

    Takes a tenth of a second, and a second where there is little room.
    """
    floor = sizes(_MIDDLE)[-1]
    for times in _TIMES:
        longer = tuple(_longer(line, times) for line in panel.lines)
        if found_at(alone(as_read(panel, "en", _MIDDLE, longer)), floor)[0] < FAULT:
            return times
    return 1.0


def _longer(line: Line, times: float) -> Line:
    words = line.text.split()
    wanted = ceil(len(words) * times)
    text = " ".join((words * ceil(times + 1))[:wanted])
    return changed(line, text=text)
