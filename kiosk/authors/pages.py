"""Every page that a child can come to in a story, whatever was chosen; it letters none of them."""

from collections.abc import Iterator

from kiosk.model.page_mates import page_mates
from kiosk.model.pages import PANELS_ON_A_PAGE
from kiosk.model.story import PROMISES, Panel, Story
from kiosk.model.withheld import withheld

#: Where one stands: the node, how many panels the page has so far, and what was chosen on the way
#: that some panel remembers.
_State = tuple[str, int, frozenset[str]]


def pages(story: Story) -> tuple[tuple[Panel, ...], ...]:
    """The panels that have to agree on one size of letters, once for each page that there can be.

    With the pages that wait for a grown-up's promise, and without them.
    """
    tellings = (withheld(story, PROMISES), withheld(story, ()))
    return tuple(dict.fromkeys(page for one in tellings for page in _pages(one)))


def _pages(story: Story) -> Iterator[tuple[Panel, ...]]:
    remembered = {
        variant.passed for node in story.nodes.values() if isinstance(node, Panel)
        for variant in node.variants
    }
    queue: list[tuple[tuple[str, ...], int]] = [((story.start,), 0)]
    seen: set[_State] = set()
    while queue:
        path, used = queue.pop()
        node = story.read(path)
        if isinstance(node, Panel):
            begins = used in (0, PANELS_ON_A_PAGE) or node.splash
            used = PANELS_ON_A_PAGE if node.splash else 1 if begins else used + 1
        state = node.id, used, frozenset(remembered & set(path))
        if state in seen:
            continue
        seen.add(state)
        if isinstance(node, Panel):
            yield page_mates(story, path)
        queue += [((*path, on), used) for on in story.ways_on(path[-1])]
