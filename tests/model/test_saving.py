"""A sitting survives a power cut as plain data; garbage is no sitting; nothing felt is in it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.model.saving import as_record, from_record
from kiosk.model.session import Asking, Sitting

ids = st.text("abcdefg0123456789_.:", min_size=1, max_size=12)
sittings = st.builds(
    Sitting, ids, st.sampled_from(["en", "ar", "ckb", "ku"]),
    st.lists(ids, min_size=1, max_size=20).map(tuple), st.frozensets(ids, max_size=20),
    st.lists(ids, max_size=10).map(tuple), st.booleans(), st.integers(0, 2),
    st.sampled_from(["child", "group"]),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=12,
)


@given(sittings)
def test_a_sitting_comes_back_as_it_was_by_way_of_json(sitting: Sitting) -> None:
    assert from_record(json.loads(json.dumps(as_record(sitting)))) == sitting


@given(sittings)
def test_the_same_sitting_is_always_written_the_same(sitting: Sitting) -> None:
    again = Sitting(**{name: getattr(sitting, name) for name in sitting.__struct_fields__})
    assert json.dumps(as_record(sitting)) == json.dumps(as_record(again))


@given(json_values)
def test_garbage_is_no_sitting_and_never_an_error(garbage: object) -> None:
    assert from_record(garbage) is None


@given(sittings, st.data())
def test_a_record_with_one_wrong_part_is_a_sitting_or_none_and_never_an_error(
    sitting: Sitting, data: st.DataObject
) -> None:
    record = as_record(sitting)
    record[data.draw(st.sampled_from(sorted(record)))] = data.draw(json_values)
    assert isinstance(from_record(record), Sitting | None)


@pytest.mark.parametrize("record", [
    None, [], "sitting", {}, {"story": "tiny"}, {"story": "tiny", "language": "en"},
    {"story": "tiny", "language": "en", "path": []},
    {"story": "tiny", "language": "en", "path": ["p1"], "mode": "class"},
    {"story": "tiny", "language": "en", "path": "p1"},
], ids=str)
def test_what_tells_of_no_place_in_a_story_is_no_sitting(record: object) -> None:
    assert from_record(record) is None


def test_what_a_later_version_would_add_does_not_lose_the_place() -> None:
    record: dict[str, object] = {"story": "tiny", "language": "ar", "path": ["p1"], "new": 1}
    assert from_record(record) == Sitting("tiny", "ar", ("p1",))


def test_an_answer_has_no_place_in_what_is_saved() -> None:
    """Only the sitting is ever saved, and it has no field that an answer could be put into."""
    assert set(as_record(Sitting("tiny", "en", ("q",)))) == {
        "story", "language", "path", "counted", "leaves", "quiet", "text_size", "second", "ahead",
        "older", "basket", "mode", "led",
    }
    told_on_screen = set(Asking.__struct_fields__) - {"sitting"}
    assert not told_on_screen & set(Sitting.__struct_fields__)
