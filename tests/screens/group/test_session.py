"""A session from its first page to the circle: cards, hands, the closing, and what is counted."""

import pytest

from kiosk.device.library import open_library
from kiosk.model.asides import Calm, StillThere
from kiosk.model.group import CLOSING, GROUP_IDLE_MS, Blank, Jumping, Leading, Stopped, Voting
from kiosk.model.messages import Keep, KeepTurn, Pressed, Record, SetVolume, Speak
from kiosk.model.picture import Words
from kiosk.model.questions import Question
from kiosk.model.session import IDLE_MS, Asking, Attract, Noting, Reading
from kiosk.model.stops import VOTED, panels_to_jump_to
from kiosk.model.story import Panel
from kiosk.screens.group import stopped
from tests.screens.child import ROOT, SHIPPED, Child
from tests.screens.group.leader import (
    STORY,
    goes_on_to,
    is_at,
    kept,
    leads,
    resumed,
    set_down,
    steps,
)

#: The story as a tablet shows it on which nobody has promised a referral path.
HIDDEN = open_library(ROOT / "stories", ROOT / "locale").books(())


def written(child: Child) -> dict[str, str]:
    """What stands on the glass, by key."""
    return {item.key: item.text for item in child.picture.items if isinstance(item, Words)}


def hands(child: Child) -> dict[str, int]:
    """The hands that are counted just now."""
    return dict(child.sitting.led.hands)


def voting_on(question: str, *chapters: str) -> Child:
    """A session that has come to a question."""
    child = set_down(leads(*(chapters or ("4",))), question)
    assert isinstance(child.screen, Voting)
    return child


def at_the_card() -> Child:
    """A session that has read a panel after which the guide has a card."""
    child = set_down(leads("4"), "c4_06")
    while not is_at(child, "card"):
        child.taps("forward")
    return child


class TestCards:
    """Where the guide has a card, the story waits and the group talks."""

    def test_a_card_comes_after_its_panel_and_only_once(self) -> None:
        child = at_the_card()
        assert is_at(child, "card")
        guide = child.books.guide(STORY, "en")
        card = guide.card_after("c4_06") if guide else None
        assert card is not None
        assert [text for key, text in written(child).items() if key.startswith("words:text:")] == [
            prompt.text for prompt in card.prompts]
        child.taps("forward").taps("back")
        assert child.sitting.here == "c4_06"
        child.hears_out()
        assert child.sitting.led.stop is None, "the same card does not come twice"

    def test_a_prompt_is_said_when_the_card_comes_and_each_when_it_is_touched(self) -> None:
        child = at_the_card()
        said = [one for one in child.effects if isinstance(one, Speak)]
        assert [one.line_id for one in said[-1].utterances] == ["card.sips.a"]
        child.taps("text:card.sips.b")
        said = [one for one in child.effects if isinstance(one, Speak)]
        assert [one.line_id for one in said[-1].utterances] == ["card.sips.b"]

    def test_back_from_a_card_is_the_page_before_it(self) -> None:
        child = at_the_card().taps("back")
        assert isinstance(child.screen, Reading) and child.sitting.here == "c4_06"

    def test_one_child_alone_meets_no_card(self) -> None:
        child = Child(SHIPPED).opens(SHIPPED.stories[STORY, "en"])
        assert child.sitting.mode == "child" and child.sitting.led.stops == ()

    @pytest.mark.parametrize("language", ["ar", "ckb", "ku"])
    def test_no_stop_mixes_languages(self, language: str) -> None:
        child = leads("4", language=language)
        goes_on_to(child, "task")
        words = [item for item in child.picture.items if isinstance(item, Words)]
        assert {item.language for item in words} == {language}


class TestHands:
    """Hands are counted, all talk, and only then comes the answer."""

    def test_each_touch_is_a_hand_and_one_can_be_taken_back(self) -> None:
        child = voting_on("Q06").taps(*["hand:Q06.a"] * 7, *["hand:Q06.b"] * 3, "fewer:Q06.b")
        assert hands(child) == {"Q06.a": 7, "Q06.b": 2}
        child.taps(*["fewer:Q06.b"] * 5)
        assert hands(child)["Q06.b"] == 0

    def test_nothing_says_which_is_right_before_all_have_talked(self) -> None:
        child = voting_on("Q06").taps("hand:Q06.a")
        for _ in ("hands", "talk"):
            assert not [item for item in child.picture.items if item.key.startswith("mark:hand:")]
            child.taps("forward")
        assert [item.key for item in child.picture.items if item.key.startswith("mark:hand:")] == [
            "mark:hand:Q06.a"]

    def test_how_many_were_wrong_is_not_written_beside_the_answer(self) -> None:
        child = voting_on("Q06").taps(*["hand:Q06.b"] * 4, "forward", "forward")
        assert not [key for key in written(child) if key.startswith("hands-words:")]

    def test_hands_are_counted_once_when_the_answer_is_shown_and_not_before(self) -> None:
        child = voting_on("Q06").taps(*["hand:Q06.a"] * 7, "hand:Q06.b", "forward")
        assert child.counts["group_hands"] == 0
        child.taps("forward")
        assert child.counts["group_hands:Q06.a"] == 7
        assert child.counts["group_hands:Q06.b"] == 1
        assert child.counts["group_votes:Q06"] == child.counts["item_resolved:Q06"] == 1
        child.taps("forward", "back").taps("forward", "forward")
        assert child.counts["group_hands:Q06.a"] == 7, "asked again, it is not counted again"

    def test_no_group_has_a_first_answer(self) -> None:
        child = voting_on("Q06").taps("hand:Q06.a", "forward", "forward", "forward")
        assert not child.counts["item_first_correct"] + child.counts["item_first_option"]

    def test_a_question_without_a_hand_is_no_vote(self) -> None:
        child = voting_on("Q06").taps("forward", "forward")
        assert child.counts["item_resolved:Q06"] == 1
        assert child.counts["group_votes"] == 0

    def test_one_may_go_back_from_talking_to_the_hands(self) -> None:
        child = voting_on("Q06").taps("hand:Q06.a", "forward", "back")
        assert child.sitting.led.stage == "hands" and hands(child) == {"Q06.a": 1}

    def test_a_feeling_is_never_counted_nor_kept_nor_marked(self) -> None:
        child = voting_on("Q01", "1")
        before = len(child.entries)
        touched = [one for one in child.offered if one.startswith("hand:")]
        for one in touched:
            child.taps(one)
        assert hands(child) == {}
        assert child.entries[before:] == ()
        assert not [one for one in child.offered if one.startswith("fewer:")]
        picture = child.picture
        assert picture == child.taps(touched[0]).picture, "a touch leaves no trace"

    @pytest.mark.parametrize("question", ["Q03", "Q07", "Q09", "Q11"])
    def test_steps_pairs_and_dangers_are_done_on_the_glass_together(self, question: str) -> None:
        child = set_down(leads("2"), question)
        assert isinstance(child.screen, Asking)
        node = child.node
        assert isinstance(node, Question) and node.kind not in VOTED


class TestClosing:
    """A chapter ends with doing and talking; a session ends in a circle, quietly."""

    def test_the_closing_goes_from_what_was_done_to_what_is_taken_home(self) -> None:
        child = goes_on_to(leads("4"), "do")
        order = []
        while not isinstance(child.screen, Attract):
            assert child.sitting.led.stop is not None
            order.append(child.sitting.led.stop.kind)
            while isinstance(child.screen, Voting) and child.sitting.led.stage != "answer":
                child.taps("forward")
            child.taps("forward")
        assert tuple(order) == ("do", *CLOSING)
        assert isinstance(child.screen, Attract)
        assert child.counts["sessions_ended"] == 1

    def test_a_closing_is_counted_as_one_session_and_its_participations(self) -> None:
        child = goes_on_to(leads("4", children=14), "did").taps("back", "back")
        goes_on_to(child, "did")
        assert child.counts["group_closings"] == 1
        assert child.counts["group_closing_heads"] == 14
        assert child.counts["group_chapters:4"] == 1
        assert child.counts["sessions_completed"] == 0, "no ending was shown"

    def test_between_two_chapters_the_group_does_and_talks_and_reads_on(self) -> None:
        child = goes_on_to(leads("3", "4"), "do")
        child.taps("forward")
        assert is_at(child, "talk")
        child.taps("forward")
        assert child.sitting.here == "c4_01"
        assert child.counts["group_closings"] == 0

    def test_chapters_between_that_were_not_chosen_are_passed_by(self) -> None:
        child = goes_on_to(leads("2", "6"), "talk").taps("forward")
        assert child.sitting.here == "c6_01"

    def test_the_last_chapter_ends_the_story_and_then_the_session(self) -> None:
        child = goes_on_to(leads("6"), "did")
        assert child.counts["sessions_completed"] == 1
        assert child.counts["ending_reached"] == 1

    def test_the_next_session_begins_with_the_next_chapter_and_after_the_last_with_the_first(
        self,
    ) -> None:
        for chapters, following in ((("4",), "5"), (("2", "3"), "4"), (("6",), "1")):
            child = leads(*chapters).taps("pause", "end")
            assert [one for one in child.effects if isinstance(one, KeepTurn)] == [
                KeepTurn(STORY, following)]

    def test_all_breathe_twice_and_then_it_rests(self) -> None:
        child = goes_on_to(leads("4"), "breathe")
        turns = 2 * stopped.RHYTHM.rounds
        child.waits(60_000)
        screen = child.screen
        assert isinstance(screen, Stopped) and screen.breath == turns + 1
        assert stopped.deadline(screen) is None

    def test_a_question_of_an_earlier_session_is_another_one_each_time(self) -> None:
        asked = [leads("6", turn=turn).sitting.led.recall for turn in range(6)]
        assert len(set(asked)) == 6
        story = SHIPPED.stories[STORY, "en"]
        for question in story.questions:
            if question.id in asked and question.chapter:
                assert question.chapter != "6"

    def test_the_first_chapter_has_no_earlier_session_to_ask_about(self) -> None:
        child = leads("1").taps("pause", "end")
        assert child.sitting.led.recall == ""
        child.taps("forward")
        assert is_at(child, "talk"), "the stop that has nothing to say is passed by"

    def test_ending_early_leads_to_the_closing_and_ending_there_ends(self) -> None:
        child = leads("4").taps("pause", "end")
        assert is_at(child, "did")
        child.taps("pause", "end")
        assert isinstance(child.session.screen, Attract)


class TestLeading:
    """What whoever leads may do at any moment, and what is not offered."""

    def test_the_pause_of_a_session_is_another_one_than_a_childs(self) -> None:
        child = leads("4").taps("pause")
        assert isinstance(child.screen, Leading)
        assert {"carry_on", "blank", "jump", "end", "softer", "louder"} <= set(child.offered)
        assert "home" not in child.offered
        child.taps("carry_on")
        assert isinstance(child.screen, Reading)

    def test_blank_shows_one_way_back_and_nothing_of_the_page(self) -> None:
        child = leads("4")
        here = child.screen
        child.taps("blank")
        assert isinstance(child.screen, Blank)
        assert child.offered == ("carry_on",)
        assert not written(child)
        assert child.taps("carry_on").screen == here

    def test_no_finger_makes_it_louder_than_staff_allow(self) -> None:
        child = leads("4").taps("pause", *["louder"] * 5)
        assert child.sitting.led.loudness == child.session.volume
        child.taps("softer", "softer")
        assert child.effects[-1] == SetVolume(child.session.volume - 2)
        child.taps(*["softer"] * 9)
        levels = [one.step for one in child.effects if isinstance(one, SetVolume)]
        assert levels[-1] == 0 and max(levels) < child.session.volume

    def test_a_softer_session_leaves_the_voice_as_staff_had_set_it(self) -> None:
        child = leads("4").taps("pause", "softer", "end", "pause", "end")
        assert isinstance(child.session.screen, Attract)
        assert child.effects[-1] == SetVolume(child.session.volume)

    def test_only_panels_of_the_sessions_own_chapters_can_be_jumped_to(self) -> None:
        child = leads("4", "5", books=HIDDEN).taps("pause", "jump")
        assert [one for one in child.offered if one.startswith("chapter:")] == [
            "chapter:4", "chapter:5"]
        before = child.screen
        child.happens(Pressed("chapter:6")).happens(Pressed("panel:c6_01"))
        assert child.screen == before

    def test_hidden_pages_are_not_offered_and_cannot_be_jumped_to(self) -> None:
        child = leads("5", books=HIDDEN).taps("pause", "jump")
        offered = {one for one in child.offered if one.startswith("panel:")}
        assert "panel:c5_05" in offered and "panel:c5_10" in offered
        assert not {"panel:c5_07", "panel:c5_08"} & offered
        child.happens(Pressed("panel:c5_07"))
        assert isinstance(child.screen, Jumping)

    def test_what_the_gentle_path_passes_by_is_not_offered(self) -> None:
        story = SHIPPED.stories[STORY, "en"]
        gentle = {panel.id for panel in panels_to_jump_to(
            story, leads("1", gentle=True).sitting.led, "1")}
        all_of_it = {panel.id for panel in panels_to_jump_to(story, leads("1").sitting.led, "1")}
        assert all_of_it - gentle == {"c1_07", "c1_08", "c1_09"}

    def test_a_jump_forward_and_back_counts_no_page_twice(self) -> None:
        child = leads("4").taps("pause", "jump", "panel:c4_05")
        assert isinstance(child.screen, Reading) and child.sitting.here == "c4_05"
        child.taps("pause", "jump", "panel:c4_01")
        assert child.sitting.path == ("c4_01",)
        child.taps("pause", "jump", "panel:c4_05")
        assert child.counts["panels_seen:c4_05"] == child.counts["panels_seen:c4_01"] == 1

    def test_the_gentle_path_tells_the_hard_pages_in_a_sentence(self) -> None:
        child = set_down(leads("1", gentle=True), "CN1")
        assert isinstance(child.screen, Noting) and child.screen.skipped
        child.taps("forward")
        assert child.sitting.here == "c1_10"

    def test_whoever_leads_may_take_the_hard_pages_all_the_same(self) -> None:
        child = set_down(leads("1", gentle=True), "CN1").taps("back", "note:CN1.read")
        assert child.sitting.here == "c1_07"

    def test_one_finger_does_not_send_a_whole_group_home(self) -> None:
        child = leads("1")
        assert isinstance(child.screen, Noting)
        assert "note:CN0.leave" not in child.offered
        child.taps("back")
        assert child.sitting.here == "CN0"
        child.happens(Pressed("note:CN0.leave"))
        assert child.sitting.mode == "group"

    def test_the_calm_corner_is_open_in_a_session_and_leads_back(self) -> None:
        child = voting_on("Q06").taps("hand:Q06.a")
        here = child.screen
        child.taps("calm")
        assert isinstance(child.screen, Calm)
        assert child.taps("return").screen == here

    def test_another_language_keeps_the_place(self) -> None:
        child = at_the_card().taps("pause", "language:ku")
        assert child.sitting.language == "ku"
        assert is_at(child, "card")


class TestPatience:
    """A group may talk for long, and lose nothing."""

    def test_a_group_is_not_asked_for_while_it_talks(self) -> None:
        child = leads("4").taps("pause").waits(IDLE_MS * 10)
        assert isinstance(child.screen, Leading)
        child.waits(GROUP_IDLE_MS - IDLE_MS * 10)
        assert isinstance(child.session.screen, StillThere)
        child.waits(120_000)
        assert isinstance(child.session.screen, StillThere), "somebody may be at the tap"
        child.waits(300_000)
        assert isinstance(child.session.screen, Attract)

    @pytest.mark.parametrize("kind", ["card", "do", "talk", "did", "recall", "pass", "lines"])
    def test_after_a_power_cut_the_session_stands_at_the_same_stop(self, kind: str) -> None:
        child = goes_on_to(leads("4", children=17), kind)  # type: ignore[arg-type]
        assert resumed(child) == child.screen
        assert kept(child).led.children == 17

    @pytest.mark.parametrize("stage", range(3))
    def test_after_a_power_cut_the_same_hands_are_up(self, stage: int) -> None:
        child = voting_on("Q08").taps(*["hand:Q08.a"] * 6, *["hand:Q08.c"] * 2, "fewer:Q08.c")
        child.taps(*["forward"] * stage)
        assert resumed(child) == child.screen

    def test_everything_that_is_kept_is_in_the_last_of_it(self) -> None:
        """What a screen shows and what a power cut leaves are never apart, all the way through."""
        child = leads("4", children=9)
        for _ in range(80):
            if is_at(child, "task"):
                break
            last = [one for one in child.effects if isinstance(one, Keep)][-1]
            assert last.sitting == child.sitting
            steps(child)
        assert is_at(child, "task")


def test_no_name_no_voice_and_no_answer_of_anybody_is_in_what_is_counted() -> None:
    child = goes_on_to(leads("4", children=13), "task")
    story = SHIPPED.stories[STORY, "en"]
    known = {"", *story.nodes, *(one.id for one in (*story.chapters, *story.questions))}
    for entry in child.entries:
        detail = entry.detail
        assert detail in known or detail.partition(".")[0] in known, detail
    assert not [one for one in child.effects if isinstance(one, Record) and not one.entries]


def test_every_panel_that_can_be_jumped_to_can_be_read_from() -> None:
    story = HIDDEN.stories[STORY, "en"]
    for chapter in story.chapters:
        child = leads(chapter.id, books=HIDDEN)
        for panel in panels_to_jump_to(story, child.sitting.led, chapter.id):
            here = child.taps("pause", "jump")
            while f"panel:{panel.id}" not in here.offered:
                here.taps("sheet:1" if "sheet:1" in here.offered else "sheet:0")
            here.taps(f"panel:{panel.id}")
            assert isinstance(story.nodes[child.sitting.here], Panel)
            assert "forward" in child.offered
