"""A story is a graph of ids that never strands its reader."""

from kiosk.model.questions import Answer, Question
from kiosk.model.story import Choice, ContentNote, Decision, Ending, Node, Panel, Story


def story(*nodes: Node) -> Story:
    return Story("s", "1", "en", "S", nodes[0].id, (), {node.id: node for node in nodes}, {})


def panel(id: str, on: str, was: tuple[str, ...] = ()) -> Panel:
    return Panel(id, "1", id, "", (), on, was=was)


END = Ending("E", "1", "", "")


def test_a_panel_and_a_question_lead_to_one_place_and_an_ending_to_none() -> None:
    question = Question("q", "1", "single", "", (), "E")
    told = story(panel("a", "q"), question, END)
    assert (told.ways_on("a"), told.ways_on("q"), told.ways_on("E")) == (("q",), ("E",), ())


def test_a_decision_leads_to_its_choices_in_their_order() -> None:
    decision = Decision("d", "1", "", (Choice("d.b", "", "", "b"), Choice("d.a", "", "", "a")))
    assert story(decision).ways_on("d") == ("b", "a")


def test_a_note_leads_on_and_past_only_if_it_can_be_skipped() -> None:
    assert story(ContentNote("n", "1", "", "", (), "a")).ways_on("n") == ("a",)
    assert story(ContentNote("n", "1", "", "", (), "a", skip="b")).ways_on("n") == ("a", "b")


def test_an_id_of_yesterday_is_found_under_its_name_of_today() -> None:
    told = story(panel("a", "b", was=("old_a",)), panel("b", "E"), END)
    assert told.renamed("a") == "a"
    assert told.renamed("old_a") == "a"
    assert told.renamed("never") is None


def test_a_feeling_is_never_scored() -> None:
    answers = (Answer("x", "", ""), Answer("y", "", "", right=True))
    assert Question("q", "1", "single", "", answers, "E").scored
    assert Question("q", "1", "single", "", answers, "E").right_ids == {"y"}
    assert not Question("q", "1", "feelings", "", answers, "E").scored
