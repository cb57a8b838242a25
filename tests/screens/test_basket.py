"""More questions out of a basket, for whoever likes, about what was read in the same sitting."""

from functools import cache

import pytest

from bench.tries import right_answers, touched_for, wrong_answers
from kiosk.authors.check import covering_paths
from kiosk.authors.check.proof import keeping
from kiosk.model.basket import HANDFUL, Basket, handful, waiting
from kiosk.model.messages import Forget, Keep, Pressed, Speak
from kiosk.model.picture import Art, Words, Zone
from kiosk.model.questions import Question
from kiosk.model.saving import as_record, from_record
from kiosk.model.session import Asking, Ended, Reading, Shelf
from kiosk.model.story import Panel
from kiosk.model.values import changed
from kiosk.model.waymarks import Further, Rest, Title
from kiosk.model.wishes import Wishes
from kiosk.screens import going
from tests.screens.child import SHIPPED, Child

STORY = SHIPPED.stories["going_home_again", "en"]
RESERVE = {one.id: one for one in STORY.reserve}
every_question = pytest.mark.parametrize("question_id", RESERVE)


@cache
def _read_to(chapter: str, language: str) -> Child:
    """A child who has read from the beginning to the end of `chapter`."""
    path = covering_paths(STORY)[0]
    nodes = STORY.nodes
    until = next((n for n, id in enumerate(path)
                  if int(nodes[id].chapter) > int(chapter)), len(path))
    child = Child(SHIPPED).opens(SHIPPED.stories["going_home_again", language])
    child.walks(path[:until])
    if isinstance(child.node, Question):
        child.answers().taps("forward")
    elif isinstance(child.node, Panel):
        child.hears_out()
    return child


def at_the_end_of(chapter: str, language: str = "en", older: bool = False) -> Child:
    """A child where `chapter` has just ended."""
    read = _read_to(chapter, language)
    child = Child(SHIPPED)
    screen = read.screen
    assert isinstance(screen, Rest | Ended)
    sitting = changed(screen.sitting, older=older)
    child.session = changed(read.session, screen=changed(screen, sitting=sitting))
    return child


def asked(question_id: str, language: str = "en") -> Child:
    """A child before one question out of the basket, at the end of the story."""
    child = at_the_end_of("6", language, older=True)
    sitting = changed(child.sitting, basket=Basket((question_id,)))
    child.session = changed(child.session, screen=Asking(sitting))
    return child


def question(child: Child) -> Question:
    node = child.node
    assert isinstance(node, Question)
    return node


def answered(child: Child) -> Child:
    """The question that is up, rightly."""
    assert isinstance(child.screen, Asking)
    return child.taps(*touched_for(question(child), right_answers(question(child), child.screen)))


def inside(child: Child) -> list[str]:
    """The pictures of baskets that are seen."""
    return [item.name for item in child.picture.items
            if isinstance(item, Art) and item.name.startswith("basket_")]


def test_a_basket_stands_where_a_chapter_ends_once_its_lessons_were_seen() -> None:
    assert "basket" not in at_the_end_of("1").offered
    child = at_the_end_of("2")
    assert "basket" in child.offered and inside(child) == ["basket_1"]
    assert handful(child.sitting, STORY) == ("R06",)


def test_only_what_this_sitting_has_taught_is_asked() -> None:
    """Whoever opens the book at the fourth chapter is asked nothing of the third."""
    early = {one.id for one in waiting(at_the_end_of("3", older=True).sitting, STORY)}
    late = {one.id for one in waiting(at_the_end_of("4", older=True).sitting, STORY)}
    assert {"R11", "R16"} <= early and not {"R02", "R08", "R15"} & early
    assert {"R02", "R05", "R08", "R17"} <= late and not {"R15", "R07", "R03"} & late
    here = at_the_end_of("4", older=True).sitting
    fourth = frozenset(one for one in here.counted if one.startswith("panels_seen:c4_"))
    alone = changed(here, counted=fourth)
    assert {"R02", "R17"} <= {one.id for one in waiting(alone, STORY)}
    assert not {"R11", "R13", "R16"} & {one.id for one in waiting(alone, STORY)}


def test_at_the_end_of_the_story_every_question_of_the_reserve_waits_for_older_children() -> None:
    older = at_the_end_of("6", older=True).sitting
    assert {one.id for one in waiting(older, STORY)} == set(RESERVE)
    younger = {one.id for one in waiting(at_the_end_of("6").sitting, STORY)}
    assert set(RESERVE) - younger == {"R01", "R09", "R12", "R13", "R14"}


def test_what_belongs_to_the_chapter_at_hand_is_asked_first() -> None:
    sitting = at_the_end_of("5", older=True).sitting
    told = {message for node in STORY.nodes.values() if node.chapter == "5"
            and isinstance(node, Panel | Question) for message in node.messages}
    near = [bool(told.intersection(one.messages)) for one in waiting(sitting, STORY)]
    assert near == sorted(near, reverse=True) and near[0]


@pytest.mark.parametrize("language", ["en", "ar", "ckb", "ku"])
def test_a_handful_is_asked_one_after_the_other_and_leads_back_where_it_stood(
    language: str
) -> None:
    child = at_the_end_of("4", language)
    stood = child.screen
    first, second, third = handful(child.sitting, STORY)
    child.taps("basket")
    for place, question_id in enumerate((first, second, third)):
        assert isinstance(child.screen, Asking) and question(child).id == question_id
        assert inside(child) == [f"basket_{HANDFUL - 1 - place}"]
        answered(child).taps("forward")
    assert isinstance(stood, Rest) and isinstance(child.screen, Rest)
    assert child.sitting.path == stood.sitting.path and not child.sitting.basket.up
    assert child.sitting.leaves == (*stood.sitting.leaves, first, second, third)
    assert not {first, second, third} & set(handful(child.sitting, STORY))


def test_each_question_is_counted_under_its_own_id_as_any_other_is() -> None:
    child = at_the_end_of("4").taps("basket")
    asked_first = question(child).id
    answered(child)
    counted = {(one.metric, one.detail, one.mode) for one in child.entries}
    assert {(metric, asked_first, "child") for metric in (
        "item_shown", "item_first_correct", "item_resolved")} <= counted
    answered(child.taps("back", "basket"))
    assert child.counts[f"item_shown:{asked_first}"] == 1


def test_nobody_has_to_answer_the_basket_can_be_put_down_at_any_question() -> None:
    child = at_the_end_of("4").taps("basket", "down")
    assert isinstance(child.screen, Rest) and "basket" in child.offered
    child.taps("basket")
    answered(child).taps("forward", "down")
    assert isinstance(child.screen, Rest)


def test_back_leads_to_the_question_before_and_from_the_first_to_where_the_basket_stood() -> None:
    child = at_the_end_of("4").taps("basket")
    first = question(child).id
    answered(child).taps("forward")
    assert question(child).id != first
    assert question(child.taps("back")).id == first
    assert isinstance(child.taps("back").screen, Rest)


def test_what_was_answered_waits_no_more_and_an_empty_basket_is_not_there() -> None:
    child = at_the_end_of("2")
    answered(child.taps("basket")).taps("forward")
    assert isinstance(child.screen, Rest)
    assert "basket" not in child.offered and inside(child) == []


def test_the_basket_stands_beside_the_book_that_was_left_open_and_leads_back_to_the_shelf() -> None:
    child = at_the_end_of("4").taps("stop")
    assert isinstance(child.screen, Shelf)
    child.taps("basket")
    for _ in range(HANDFUL):
        answered(child).taps("forward")
    assert isinstance(child.screen, Shelf) and child.screen.resting is not None
    assert isinstance(child.taps("carry_on").screen, Rest)


def test_from_the_shelf_the_basket_is_put_down_on_the_shelf() -> None:
    assert isinstance(at_the_end_of("4").taps("stop", "basket", "down").screen, Shelf)


def test_after_an_ending_there_is_a_basket_too() -> None:
    child = at_the_end_of("6").taps("basket", "down")
    assert isinstance(child.screen, Ended)


def test_where_a_question_has_more_to_tell_older_children_hear_it_before_the_next_one() -> None:
    child = answered(asked("R05")).taps("forward")
    assert isinstance(child.screen, Further)
    assert isinstance(child.taps("forward").screen, Ended)


def test_the_invitation_is_said_where_a_chapter_ends() -> None:
    child = at_the_end_of("4").taps("heading")
    (spoken,) = [one for one in child.effects if isinstance(one, Speak)]
    assert [one.text for one in spoken.utterances][1] == "There are more questions in the basket."
    (spoken,) = [one for one in at_the_end_of("1").taps("heading").effects
                 if isinstance(one, Speak)]
    assert len(spoken.utterances) == 1


def test_a_power_cut_comes_back_to_the_same_question_out_of_the_basket() -> None:
    child = at_the_end_of("4").taps("basket")
    answered(child).taps("forward")
    kept = [one for one in child.effects if isinstance(one, Keep)][-1].sitting
    again = from_record(as_record(kept))
    assert again is not None
    step = going.resume(again, SHIPPED)
    assert step is not None and step[0] == Asking(child.sitting)


def test_a_pause_changes_the_language_of_a_question_out_of_the_basket() -> None:
    child = at_the_end_of("4").taps("basket")
    first = question(child).id
    child.taps("pause", "language:ar")
    assert question(child).id == first and child.sitting.language == "ar"


def test_a_question_that_another_language_lacks_leads_back_where_the_basket_stood() -> None:
    story = SHIPPED.stories["going_home_again", "ar"]
    lacking = changed(story, reserve=())
    books = changed(SHIPPED, stories={**SHIPPED.stories, ("going_home_again", "ar"): lacking})
    child = at_the_end_of("4").taps("basket")
    child.books = books
    child.taps("pause", "language:ar")
    assert isinstance(child.screen, Rest) and child.sitting.language == "ar"


def test_another_chapter_may_be_opened_from_a_pause_and_the_basket_stays_behind() -> None:
    child = at_the_end_of("4").taps("basket", "pause", "chapter:2")
    assert isinstance(child.screen, Title) and not child.sitting.basket.up


def test_left_alone_the_basket_is_forgotten_with_the_sitting() -> None:
    child = at_the_end_of("4").taps("basket").waits(200_000)
    assert isinstance(child.effects[-1], Forget)
    assert not hasattr(child.screen, "sitting")


def test_a_group_has_no_basket() -> None:
    sitting = changed(at_the_end_of("4").sitting, mode="group")
    assert handful(sitting, STORY) == ()


def reread(child: Child, chapter: str, node_id: str) -> Child:
    """On from the title of `chapter`, read again, until `node_id` is at the end of the path."""
    child.taps(f"chapter:{chapter}").turns_over()
    for _ in range(100):
        if child.sitting.here == node_id:
            return child
        if isinstance(child.screen, Reading):
            child.goes_on()
        else:
            on = child.node
            if isinstance(on, Question):
                answered(child).taps("forward").turns_over()
            elif "forward" in child.offered:
                child.taps("forward")
            else:
                first = next(one for one in child.offered if one.startswith(("choice:", "note:")))
                child.happens(Pressed(first, child.now)).happens(Pressed(first, child.now))
    raise AssertionError(f"{node_id} never came")


def test_a_chapter_read_again_asks_another_question_on_the_same_theme() -> None:
    child = reread(at_the_end_of("4"), "4", "Q08")
    assert isinstance(child.screen, Asking) and question(child).id == "R02"
    assert set(RESERVE["R02"].messages) & set(getattr(STORY.nodes["Q08"], "messages", ()))
    assert "down" not in child.offered
    answered(child)
    assert child.sitting.leaves[-1] == "R02"
    assert child.taps("forward").sitting.here != "Q08"


def test_whoever_leafs_back_a_few_pages_meets_the_question_that_was_there() -> None:
    child = Child(SHIPPED).opens(STORY).walks(
        ("CN0", *covering_paths(STORY)[0][1:covering_paths(STORY)[0].index("Q06") + 1]))
    assert question(child).id == "Q06"
    answered(child).taps("forward")
    assert waiting(changed(child.sitting, older=True), STORY)
    child.taps("back", "back").goes_on()
    assert question(child).id == "Q06"


def test_where_the_storys_own_question_has_gone_the_other_one_goes_with_it() -> None:
    """A tablet is brought up to date while a child is at the question that stood for it."""
    child = reread(at_the_end_of("4"), "4", "Q08")
    edited = keeping.without(STORY, "Q08")
    books = changed(SHIPPED, stories={**SHIPPED.stories, ("going_home_again", "en"): edited})
    step = going.resume(child.sitting, books)
    assert step is not None and isinstance(step[0], Reading)
    assert not step[0].sitting.basket.up


def test_where_the_theme_has_no_more_questions_the_same_one_is_asked_again() -> None:
    child = at_the_end_of("4")
    sitting = changed(child.sitting, leaves=(*child.sitting.leaves, *RESERVE))
    child.session = changed(child.session, screen=Rest(sitting))
    assert question(reread(child, "4", "Q08")).id == "Q08"


def test_back_from_the_other_question_is_back_along_the_pages() -> None:
    child = reread(at_the_end_of("4"), "4", "Q08")
    before = child.sitting.path[-2]
    child.taps("back")
    assert child.sitting.here == before and isinstance(child.screen, Reading)


@every_question
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("wrong_tries", [0, 1, 2])
def test_every_question_of_the_reserve_comes_to_a_good_end_however_it_is_answered(
    question_id: str, language: str, wrong_tries: int
) -> None:
    child = asked(question_id, language)
    for tried in range(wrong_tries):
        assert isinstance(child.screen, Asking)
        wrong = wrong_answers(question(child), child.screen)
        if not wrong:
            break
        child.taps(*touched_for(question(child), wrong))
        if tried == 0 and "forward" not in child.offered:
            assert child.counts[f"item_hint:{question_id}"] == 1
            words = {item.text for item in child.picture.items if isinstance(item, Words)}
            assert question(child).hint in words
    if "forward" not in child.offered:
        answered(child)
    assert child.counts[f"item_first_correct:{question_id}"] == (wrong_tries == 0)
    assert child.counts[f"item_resolved:{question_id}"] == 1
    assert child.sitting.leaves[-1] == question_id


@every_question
def test_what_is_seen_of_a_question_out_of_the_basket_can_be_said(question_id: str) -> None:
    child = at_the_end_of("6", older=True)
    leaves = (*child.sitting.leaves, *(one for one in RESERVE if one != question_id))
    ended = Ended(changed(child.sitting, leaves=leaves))
    child.session = changed(child.session, screen=ended, wishes=Wishes(described=True))
    child.taps("basket")
    spoken = [one for one in child.effects if isinstance(one, Speak)][-1].utterances
    one = question(child)
    said = [words.text for words in spoken]
    assert said[0] == one.stem
    assert {answer.text for answer in one.answers} <= set(said)
    assert {answer.partner.text for answer in one.answers if answer.partner} <= set(said)


def test_the_things_of_a_picture_have_names_for_whoever_goes_from_one_to_the_next() -> None:
    child = asked("R08")
    named = {item.action: item.describe for item in child.picture.items if isinstance(item, Zone)
             and item.action.startswith("answer:")}
    assert named == {f"answer:{one.id}": one.text for one in RESERVE["R08"].answers}


def test_no_order_tells_which_things_of_a_picture_were_meant() -> None:
    offered = [one.removeprefix("answer:") for one in asked("R08").offered
               if one.startswith("answer:")]
    meant = [one in RESERVE["R08"].right_ids for one in offered]
    assert meant != sorted(meant) and meant != sorted(meant, reverse=True)
