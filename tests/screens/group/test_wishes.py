"""How a group reads: the sheet behind its pause, which leads back there and outlives no session."""

from kiosk.model.asides import Calm, Settings
from kiosk.model.group import Leading
from kiosk.model.messages import Keep, Speak
from kiosk.model.session import Attract, Shelf
from kiosk.model.story import Panel
from kiosk.model.values import changed
from kiosk.model.wishes import Wishes
from kiosk.screens.viewing import view
from tests.screens.child import SHIPPED, Child
from tests.screens.group.leader import STORY, at_the_set_up, goes_on_to, leads, set_down, steps


def at_the_sheet(language: str = "en") -> Child:
    """A session whose leader has come to the sheet."""
    return leads("4", language=language).taps("pause", "settings")


def test_the_sheet_is_reached_from_the_pause_of_a_session_and_leads_back_there() -> None:
    child = leads("4").taps("pause")
    pause = child.screen
    assert isinstance(child.taps("settings").screen, Settings)
    assert child.taps("back").screen == pause
    assert isinstance(pause, Leading)
    assert child.taps("carry_on").screen == pause.back


def test_what_is_touched_is_said_in_the_language_of_the_session() -> None:
    said = at_the_sheet("ar").taps("wish:still").effects[-1]
    assert isinstance(said, Speak)
    assert {one.language for one in said.utterances} == {"ar"}


def test_a_group_reads_in_large_letters_black_on_white_and_still_after_a_power_cut() -> None:
    child = at_the_sheet().taps("letters:2", "wish:contrast")
    assert child.sitting.text_size == 2 and child.sitting.mode == "group"
    assert any(isinstance(one, Keep) and one.sitting == child.sitting for one in child.effects)
    child.taps("back", "carry_on")
    assert view(child.session, SHIPPED).strong


def test_the_level_of_the_voice_is_still_set_behind_the_sheet() -> None:
    child = at_the_sheet().taps("letters:0", "back", "softer")
    assert child.sitting.led.loudness == child.session.volume - 1
    assert child.sitting.text_size == 0


def test_one_touch_brings_back_what_was_at_first() -> None:
    child = at_the_sheet().taps("letters:2", "wish:scan", "wish:described", "at_first")
    assert child.session.wishes == Wishes()
    assert child.sitting.text_size == 1


def test_what_is_seen_is_said_before_the_lines_of_a_panel_where_a_group_wishes_it() -> None:
    child = at_the_sheet().taps("wish:described", "back", "carry_on")
    child.effects.clear()
    while not isinstance(child.node, Panel) or not any(
            isinstance(one, Speak) and one.utterances[0].line_id == f"{child.node.id}.describe"
            for one in child.effects):
        steps(child)
    said = next(one for one in child.effects if isinstance(one, Speak)
                and one.utterances[0].line_id.endswith(".describe"))
    assert len(said.utterances) > 1, "and the first line after it"


def test_whoever_leads_says_what_there_is_to_choose_from() -> None:
    child = at_the_sheet().taps("wish:described", "back", "carry_on")
    plain = leads("4")
    for one in (child, plain):
        one.effects.clear()
        set_down(one, "D7")
    assert child.effects == plain.effects


def test_the_wishes_go_with_the_session() -> None:
    child = at_the_sheet().taps("wish:contrast", "wish:still", "back", "carry_on")
    goes_on_to(child, "task")
    while not isinstance(child.screen, Attract):
        child.taps("forward")
    assert child.session.wishes == Wishes()


def test_a_session_begins_without_what_a_child_before_it_wished_for() -> None:
    child = at_the_set_up(behind=None)
    child.session = changed(child.session, wishes=Wishes(contrast=True, letters=2))
    child.taps("heads:12", "start")
    assert child.session.wishes == Wishes()
    assert child.sitting.text_size == 1


def test_to_leave_the_set_up_changes_nothing_for_the_child_at_the_shelf() -> None:
    child = Child(SHIPPED, Shelf("en")).taps("settings", "wish:contrast", "back")
    wishes = child.session.wishes
    led = at_the_set_up(behind=None)
    led.session = changed(led.session, wishes=wishes)
    assert led.taps("back").session.wishes == wishes


def test_calm_opens_over_the_page_and_not_over_the_sheets() -> None:
    child = leads("4")
    page = child.screen
    corner = child.taps("pause", "settings", "calm").screen
    assert isinstance(corner, Calm) and corner.back == page
    assert child.sitting.story == STORY
