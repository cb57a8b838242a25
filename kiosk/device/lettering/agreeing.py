"""The one size of letters on which the panels of a page agree; it knows prices, and no places."""

from collections.abc import Callable, Sequence
from math import inf

from kiosk.device.lettering.setting import STEPS, TEXT_SIZES
from kiosk.device.lettering.taste import FAULT
from kiosk.model.picture import Lettering

#: What each step to a smaller size costs: a child's text is made small only for a plainly better
#: place, and for certain where something important would be covered.
_SMALLER = 7.0

PriceAt = Callable[[Lettering, float], float]


def sizes(text_size: int) -> tuple[float, ...]:
    """The Latin sizes that a reader's text size may be set in, largest first, floor last."""
    wish = _within(text_size)
    return tuple(TEXT_SIZES[wish] * step for step in STEPS[wish])


def agreed(panels: Sequence[Lettering], price_at: PriceAt) -> float:
    """The size at which the panel that is hardest to letter costs least, not below the floor.

    All `panels` have one text size; `price_at` gives what a panel costs at a size. A panel that
    has no room even at the floor is not asked: the others need not be small for its sake.
    """
    price, size = _cheapest(panels, price_at)
    if price >= FAULT:
        floor = sizes(panels[0].text_size)[-1]
        roomy = [panel for panel in panels if price_at(panel, floor) < FAULT]
        size = _cheapest(roomy, price_at)[1] if roomy else floor
    return size


def _cheapest(panels: Sequence[Lettering], price_at: PriceAt) -> tuple[float, float]:
    """What the dearest of `panels` costs where that is least, and at which size."""
    steps = sizes(panels[0].text_size)
    best, bare, size = inf, inf, steps[0]
    for step, smaller in enumerate(steps):
        dearer = step * _SMALLER
        # No place costs less than nothing: what is dearer by its size alone is not tried.
        if best <= dearer:
            break
        worst = max(price_at(panel, smaller) for panel in panels)
        if (worst >= FAULT, worst + dearer) < (bare >= FAULT, best):
            best, bare, size = worst + dearer, worst, smaller
    return bare, size


def own_size(panel: Lettering, page: float, price_at: PriceAt) -> float:
    """The size of a panel on a page that agreed on `page`: that, or a smaller one where it must.

    Letters smaller than were asked for are read, balloons that lie on each other are not.
    """
    if price_at(panel, page) < FAULT:
        return page
    below = [size for wish in range(_within(panel.text_size), -1, -1) for size in sizes(wish)
             if size < page]
    falling = sorted(dict.fromkeys(below), reverse=True)
    room = (size for size in falling if price_at(panel, size) < FAULT)
    return next(room, None) or min([page, *falling], key=lambda size: price_at(panel, size))


def _within(text_size: int) -> int:
    return min(max(text_size, 0), len(TEXT_SIZES) - 1)
