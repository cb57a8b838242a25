"""Every path of every shipped story comes to an ending, in every language it is ready in."""

from pathlib import Path

import pytest

from kiosk.authors.check import covering_paths
from kiosk.authors.check.languages import unpointed
from kiosk.authors.translate import interface_template
from kiosk.device.lettering.coverage import missing
from kiosk.device.library import open_library
from kiosk.model.questions import Question
from kiosk.model.story import ContentNote, Decision, Ending, Panel, Story

ROOT = Path(__file__).parents[2]
LIBRARY = open_library(ROOT / "stories", ROOT / "locale")
SHIPPED = [(id, code) for id in LIBRARY.stories for code in LIBRARY.ready(id)]


def said(story: Story, id: str) -> list[str]:
    """Every text that a child is given at `id`."""
    match story.nodes[id]:
        case Panel(describe=describe, lines=lines):
            return [describe, *(line.text for line in lines)]
        case Decision(ask=ask, choices=choices):
            return [ask, *(choice.text for choice in choices)]
        case Question(stem=stem, hint=hint, when_right=right, answers=answers):
            return [stem, hint, right, *(answer.text for answer in answers)]
        case ContentNote(title=title, text=text, buttons=buttons):
            return [title, text, *(button.text for button in buttons)]
        case Ending(title=title, text=text):
            return [title, text]


def test_no_shipped_story_is_refused() -> None:
    assert LIBRARY.refused == {}


def test_going_home_again_is_ready_in_four_languages() -> None:
    assert LIBRARY.ready("going_home_again") == ("en", "ar", "ckb", "ku")


@pytest.mark.parametrize(("id", "code"), SHIPPED)
def test_every_path_ends_and_has_words_at_every_step(id: str, code: str) -> None:
    story = LIBRARY.story(id, code)
    paths = list(covering_paths(story))
    assert paths
    for path in paths:
        assert path[0] == story.start
        assert isinstance(story.nodes[path[-1]], Ending)
        assert all(all(said(story, here)) for here in path)
    assert set().union(*paths) == set(story.nodes)


@pytest.mark.parametrize(("id", "code"), SHIPPED)
def test_a_sensitive_panel_is_never_met_without_a_note_that_can_pass_it(
    id: str, code: str
) -> None:
    story = LIBRARY.story(id, code)
    skippable = {
        node.id for node in story.nodes.values() if isinstance(node, ContentNote) and node.skip
    }
    for path in covering_paths(story):
        hard = [n for n, here in enumerate(path) if getattr(story.nodes[here], "sensitive", False)]
        assert not hard or skippable & set(path[: hard[0]])
    assert any(
        not getattr(story.nodes[here], "sensitive", False)
        for path in covering_paths(story) for here in path
    )


def test_every_sentence_of_the_screens_is_said_in_arabic_fully_pointed() -> None:
    interface = LIBRARY.interface("ar")
    for entry in interface_template(ROOT / "kiosk"):
        said_in = interface.plurals if entry.msgid_plural else interface.texts
        assert entry.msgid in said_in, f"{entry.msgid!r} is not said in Arabic"
    for text in (*interface.texts.values(), *sum(interface.plurals.values(), ())):
        assert unpointed(text) == ()
        assert missing(text) == ()


def test_no_place_tells_which_answer_is_right() -> None:
    """Children learn the place of the right answer sooner than the answer."""
    story = LIBRARY.story("going_home_again", "en")
    places = [[answer.right for answer in one.answers].index(True)
              for one in story.questions if one.kind == "single"]
    assert max(places.count(place) for place in places) <= len(places) / 2
    for one in story.questions:
        if one.kind == "multi":
            assert not all(answer.right for answer in one.answers[:len(one.right_ids)]), one.id
