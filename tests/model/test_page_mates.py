"""Who may stand on one page: all that any way may still bring there, from its first panel on."""

from kiosk.model.page_mates import page_mates
from kiosk.model.pages import PANELS_ON_A_PAGE
from kiosk.model.story import Panel
from tests.screens.child import READY


def test_the_panels_of_a_page_name_the_same_page_mates_from_the_first_to_the_last() -> None:
    """Whatever is chosen on the way: a balloon that was read may not change its size."""
    for _, story in READY:
        path: tuple[str, ...] = (story.start,)
        mates: dict[int, set[tuple[Panel, ...]]] = {}
        page = used = 0
        for _ in range(40):
            node = story.read(path)
            if isinstance(node, Panel):
                if used and (node.splash or used == PANELS_ON_A_PAGE):
                    page, used = page + 1, 0
                used = PANELS_ON_A_PAGE if node.splash else used + 1
                named = page_mates(story, path)
                assert node in named
                mates.setdefault(page, set()).add(named)
            ways = story.ways_on(path[-1])
            if not ways:
                break
            path = (*path, ways[len(path) % len(ways)])
        assert all(len(one) == 1 for one in mates.values())


def test_a_splash_stands_alone() -> None:
    for _, story in READY:
        for node in story.nodes.values():
            if isinstance(node, Panel) and node.splash:
                assert page_mates(story, (node.id,)) == (node,)
