"""Every path of every story in every ready language: it ends, and is counted as it was read."""

from collections import Counter

import pytest

from kiosk.authors.check import covering_paths
from kiosk.model.books import Books
from kiosk.model.messages import Effect, Forget, Keep, Record
from kiosk.model.questions import Question
from kiosk.model.session import Ended, Session, Shelf
from kiosk.model.story import Decision, Panel, Story
from tests.screens.child import NAMES, READY, Child

#: Right at once, right at the second try, shown the right one after two.
TRIES = (0, 1, 2)

ready = pytest.mark.parametrize(("books", "story"), READY, ids=NAMES)


#: What came of a walk, by story, language, path and wrong tries: every test asks for the same ones.
_WALKED: dict[tuple[str, str, tuple[str, ...], int], tuple[Session, tuple[Effect, ...]]] = {}


def read(books: Books, story: Story, path: tuple[str, ...], wrong_tries: int) -> Child:
    """A child who has read `path` to its ending."""
    key = (story.id, story.language, path, wrong_tries)
    if key not in _WALKED:
        walked = Child(books).opens(story).walks(path, wrong_tries)
        _WALKED[key] = walked.session, tuple(walked.effects)
    child = Child(books)
    child.session, effects = _WALKED[key]
    child.effects = list(effects)
    return child


def expected(story: Story, path: tuple[str, ...], wrong_tries: int) -> Counter[str]:
    """What one reading of `path` counts for, by metric and detail, as docs/counts.md defines it."""
    nodes = [story.nodes[node_id] for node_id in path]
    told = Counter({"sessions_started": 1, "sessions_completed": 1})
    once = [f"ending_reached:{path[-1]}"]
    once += {f"panels_seen:{node.id}" for node in nodes if isinstance(node, Panel)}
    for node, on in zip(nodes, path[1:], strict=False):
        if isinstance(node, Decision):
            once.append("choice_taken:" + next(c.id for c in node.choices if c.goto == on))
        if isinstance(node, Question) and node.scored:
            once += [f"item_shown:{node.id}", f"item_resolved:{node.id}"]
            once.append(f"item_hint:{node.id}" if wrong_tries else f"item_first_correct:{node.id}")
    for name in once:
        told[name] += 1
        told[name.partition(":")[0]] += 1
    return told


def without_options(counts: Counter[str]) -> Counter[str]:
    """Which wrong answer came first is the child's business here."""
    return Counter({name: n for name, n in counts.items() if "item_first_option" not in name})


@ready
@pytest.mark.parametrize("wrong_tries", TRIES)
def test_every_path_ends_and_is_counted_as_it_was_read(
    books: Books, story: Story, wrong_tries: int
) -> None:
    for path in covering_paths(story):
        child = read(books, story, path, wrong_tries)
        assert isinstance(child.screen, Ended)
        assert child.sitting.path == path
        assert without_options(child.counts) == expected(story, path, wrong_tries)


@ready
def test_the_first_answer_is_counted_once_for_every_scored_question(
    books: Books, story: Story
) -> None:
    for path in covering_paths(story):
        for wrong_tries in TRIES:
            counts = read(books, story, path, wrong_tries).counts
            for node in (story.nodes[node_id] for node_id in path):
                if isinstance(node, Question) and not node.arranged and node.kind != "spot":
                    first = [a.id for a in node.answers if counts[f"item_first_option:{a.id}"]]
                    wanted = max(1, len(node.right_ids)) if node.scored else 0
                    assert len(first) == wanted
                    assert (set(first) == node.right_ids) == (wrong_tries == 0 or not node.scored)


@ready
def test_everything_counted_names_its_story_version_and_language(
    books: Books, story: Story
) -> None:
    for path in covering_paths(story):
        for entry in read(books, story, path, 0).entries:
            assert (entry.story_id, entry.story_version) == (story.id, story.version)
            assert (entry.language, entry.mode, entry.by) == (story.language, "child", 1)


@ready
def test_finishing_counts_the_end_of_the_sitting_and_forgets_it(books: Books, story: Story) -> None:
    for path in covering_paths(story):
        child = read(books, story, path, 0).taps("done")
        assert child.screen == Shelf(story.language)
        assert child.counts["sessions_ended"] == 1
        assert child.effects[-1] == Forget()


@ready
def test_reading_again_is_another_sitting(books: Books, story: Story) -> None:
    path = covering_paths(story)[0]
    child = read(books, story, path, 0).taps("again").turns_over()
    assert child.sitting.path == (story.start,)
    assert (child.counts["sessions_started"], child.counts["sessions_ended"]) == (2, 1)
    again = child.walks(path)
    assert again.counts["sessions_completed"] == 2
    assert all(again.counts[f"panels_seen:{node_id}"] == 2
               for node_id in path if isinstance(story.nodes[node_id], Panel))


@ready
def test_what_is_read_twice_in_a_sitting_is_counted_once(books: Books, story: Story) -> None:
    """Questions in reserve may be asked in place of the story's own; each counts once as well."""
    reserve = {one.id for one in story.reserve}
    asked = {*reserve, *(answer.id for one in story.reserve for answer in one.answers)}
    for path in covering_paths(story):
        child = read(books, story, path, 0)
        counted = details(child)
        for _ in path[1:]:
            child.taps("back")
        again = details(child.walks(path))
        more = {name: times for name, times in again.items() if name.partition(":")[2] in asked}
        assert counted == {name: again[name] for name in again.keys() - more.keys()}
        assert set(more.values()) <= {1}


def details(child: Child) -> dict[str, int]:
    """How often each metric:detail was counted."""
    return {name: times for name, times in child.counts.items() if ":" in name}


@ready
def test_a_story_that_is_left_before_its_end_is_never_completed(
    books: Books, story: Story
) -> None:
    path = covering_paths(story)[0]
    reading = Child(books).opens(story)
    for node_id in path[1:]:
        child = Child(books, reading.screen)
        child.effects, left = list(reading.effects), reading.sitting
        child.taps("pause", "home")
        assert child.screen == Shelf(story.language, resting=left)
        assert child.counts["sessions_ended"] == 0
        child.taps("back")
        assert child.counts["sessions_completed"] == 0
        assert (child.counts["sessions_started"], child.counts["sessions_ended"]) == (1, 1)
        reading.steps_to(node_id)


@ready
def test_a_leaf_grows_for_every_decision_and_question_whatever_the_answer(
    books: Books, story: Story
) -> None:
    for path in covering_paths(story):
        for wrong_tries in TRIES:
            leaves = read(books, story, path, wrong_tries).sitting.leaves
            assert leaves == tuple(
                node_id for node_id in path if isinstance(story.nodes[node_id], Decision | Question)
            )


@ready
def test_the_place_is_kept_at_every_step_and_only_after_it_was_counted(
    books: Books, story: Story
) -> None:
    """After a power cut the page must not be counted anew, and nothing counted may be missing."""
    for path in covering_paths(story):
        child = read(books, story, path, 1)
        kept = [effect.sitting.path for effect in child.effects if isinstance(effect, Keep)]
        assert [one for one, before in zip(kept, [(), *kept], strict=False) if one != before] == [
            path[:length] for length in range(1, len(path) + 1)
        ]
        recorded: set[str] = set()
        for effect in child.effects:
            if isinstance(effect, Record):
                recorded |= {f"{entry.metric}:{entry.detail}" for entry in effect.entries}
            elif isinstance(effect, Keep):
                assert effect.sitting.counted <= recorded
