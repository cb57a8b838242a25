"""YAML is read with its lines, and its dangerous parts are refused."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.library.problems import StoryError
from kiosk.device.library.tree import MAX_BYTES, MAX_DEPTH, Fields, Rows, Scalar, read_tree

BOMB = b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


def refused(raw: bytes) -> tuple[int, str, str]:
    """(line, rule, message) of the one problem for which `raw` is refused."""
    with pytest.raises(StoryError) as caught:
        read_tree(raw, "bad.yaml")
    (problem,) = caught.value.problems
    assert problem.file == "bad.yaml"
    return problem.line, problem.rule, problem.message


def test_every_scalar_stays_the_word_that_was_typed() -> None:
    root = read_tree(b"a: no\nb: 1:30\nc: 012\nd: null\ne: ~\n", "good.yaml")
    assert isinstance(root, Fields)
    typed = {key: node.text for key, node in root.items.items() if isinstance(node, Scalar)}
    assert typed == {"a": "no", "b": "1:30", "c": "012", "d": "null", "e": "~"}


def test_every_key_and_item_knows_its_line() -> None:
    root = read_tree(b"# a remark\nfirst: 1\nrows:\n  - one\n  - two\n", "good.yaml")
    assert isinstance(root, Fields)
    rows = root.items["rows"]
    assert isinstance(rows, Rows)
    assert root.lines == {"first": 2, "rows": 3}
    assert [item.line for item in rows.items] == [4, 5]


def test_an_alias_bomb_is_refused_at_its_first_anchor() -> None:
    assert refused(BOMB)[:2] == (1, "alias")


def test_an_alias_without_an_anchor_is_refused() -> None:
    assert refused(b"a: 1\nb: *a\n")[:2] == (2, "alias")


def test_a_tag_is_refused() -> None:
    assert refused(b"a: 1\nb: !!python/object/apply:os.system [ls]\n")[:2] == (2, "alias")


def test_nesting_deeper_than_twenty_levels_is_refused() -> None:
    assert refused(b"[" * 2000)[1] == "too_deep"
    deep = b"[" * MAX_DEPTH + b"]" * MAX_DEPTH
    assert isinstance(read_tree(deep, "good.yaml"), Rows)


def test_a_file_over_a_megabyte_is_refused_unread() -> None:
    assert refused(b"a" * (MAX_BYTES + 1))[1] == "too_large"


def test_a_repeated_key_is_refused_and_its_first_place_told() -> None:
    line, rule, message = refused(b"a: 1\nb: 2\na: 3\n")
    assert (line, rule) == (3, "duplicate_key")
    assert "first in line 1" in message


def test_text_that_is_not_utf8_is_refused_with_its_line() -> None:
    assert refused(b"a: 1\nb: \xff\n")[:2] == (2, "not_utf8")


@pytest.mark.parametrize(
    ("raw", "line"),
    [(b"a: 1\nb: [1\n", 3), (b"a: 1\n\tb: 2\n", 2), (b"a: \"x\n", 2), (b"a: \x07\n", 1)],
)
def test_what_is_not_yaml_is_refused_with_its_line(raw: bytes, line: int) -> None:
    assert refused(raw)[:2] == (line, "not_yaml")


def test_an_empty_file_and_a_second_document_are_refused() -> None:
    assert refused(b"")[1] == "empty_file"
    assert refused(b"# only a remark\n")[1] == "empty_file"
    assert refused(b"a: 1\n---\nb: 2\n")[:2] == (2, "two_documents")


def test_a_key_must_be_one_word() -> None:
    assert refused(b"[a, b]: 1\n")[1] == "not_a_key"


@given(st.binary(max_size=200) | st.text("ab:-[]{}&*!|>'\"#%@ \n\t", max_size=200).map(str.encode))
def test_whatever_a_file_holds_it_is_read_or_refused(raw: bytes) -> None:
    with contextlib.suppress(StoryError):
        read_tree(raw, "any.yaml")
