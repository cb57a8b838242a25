"""The child who reads the whole book, without a window: it comes everywhere it should."""

import pytest

from bench.reading import STORY
from kiosk.app.tally import Tally
from kiosk.model.session import Attract, Screen
from kiosk.screens.between.endings import ways
from tests.hands.album import name_of
from tests.hands.reader import Reader
from tests.screens.child import SHIPPED, Child


@pytest.mark.slow
@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_whole_book_is_read_to_each_ending_and_counted_as_it_was_read(language: str) -> None:
    story = SHIPPED.stories[STORY, language]
    child, reader = Child(SHIPPED), Reader(SHIPPED, STORY, language)
    tally = Tally(story, lambda line: None)
    seen: set[str] = set()
    before: Screen = child.screen
    touched = ""
    for _ in range(3_000):
        tally.see(before, touched, child.screen)
        seen.add(name_of(child.screen))
        before, touched = child.screen, reader.next(child.screen, child.offered)
        if not touched:
            break
        child.taps(touched)
    assert isinstance(child.screen, Attract) and reader.reading == 3
    told = {name: by for name, by in child.counts.items() if ":" in name}
    assert told == {name: by for name, by in tally.details.items() if not name.endswith(":")}
    assert all(told[f"panels_seen:{way}"] for way, _ in ways(story))
    taken = {choice.id for node in story.nodes.values() if hasattr(node, "choices")
             for choice in node.choices}
    assert {f"choice_taken:{one}" for one in taken} <= told.keys()
    assert len(seen) > 150
