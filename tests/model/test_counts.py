"""What may be counted, and what can never be."""

import msgspec
import pytest

from kiosk.model.counts import METRICS, Count, Entry, Key, NotCountable, Row, by_month, is_month


def entry(**changes: object) -> Entry:
    """A good entry with `changes`."""
    fields: dict[str, object] = {
        "story_id": "going_home_again", "story_version": "1.0.0", "language": "ar",
        "mode": "child", "metric": "choice_taken", "detail": "D1.a", **changes}
    return Entry(**fields)  # type: ignore[arg-type]  # wrong types are among what is tried


def row(month: str, value: int, metric: str = "panels_seen", story: str = "s") -> Row:
    """A row of `month`."""
    return Row(story, "1", "en", "child", metric, "", value=value, month=month)


def test_an_entry_counts_one_unless_told_otherwise() -> None:
    assert entry().by == 1
    assert entry(by=4).by == 4


@pytest.mark.parametrize("words", [
    "I feel sad", "أنا حزين", "Ahmed Ali", "a" * 65, "=cmd()", "a\nb", "D1.a ", "'x", "D1/a",
])
def test_no_words_can_be_a_detail(words: str) -> None:
    with pytest.raises(NotCountable):
        entry(detail=words)


@pytest.mark.parametrize("part", ["story_id", "story_version", "language"])
@pytest.mark.parametrize("value", ["", "two words", "قصة"])
def test_no_words_can_be_an_id(part: str, value: str) -> None:
    with pytest.raises(NotCountable, match=part):
        entry(**{part: value})


@pytest.mark.parametrize("metric", ["feeling", "feelings", "mood", "answer_text", ""])
def test_there_is_no_metric_for_feelings(metric: str) -> None:
    with pytest.raises(NotCountable):
        entry(metric=metric)
    assert not [known for known in METRICS if "feel" in known or "mood" in known]


def test_a_mode_is_child_or_group() -> None:
    assert entry(mode="group").mode == "group"
    with pytest.raises(NotCountable, match="mode"):
        entry(mode="Noor")


@pytest.mark.parametrize("by", [0, -1, 10**9 + 1])
def test_a_count_only_grows(by: int) -> None:
    with pytest.raises(NotCountable):
        entry(by=by)


def test_a_negative_count_is_refused() -> None:
    with pytest.raises(NotCountable):
        Count("s", "1", "en", "child", "panels_seen", "", value=-1)


@pytest.mark.parametrize(("month", "good"), [
    ("2026-11", True), ("unknown", True), ("2026-13", False), ("2026-11-23", False), ("", False),
    ("2026-1", False), ("٢٠٢٦-١١", False),
])
def test_nothing_finer_than_a_month_is_a_month(month: str, good: bool) -> None:
    assert is_month(month) is good
    if not good:
        with pytest.raises(NotCountable):
            row(month, 1)


def test_an_entry_that_comes_back_from_json_is_checked_again() -> None:
    good = msgspec.json.encode(entry())
    assert msgspec.json.decode(good, type=Entry) == entry()
    with pytest.raises(msgspec.ValidationError, match="no stable id"):
        msgspec.json.decode(good.replace(b"D1.a", b"so sad"), type=Entry)


def test_months_are_summed_in_order_and_the_unknown_one_comes_last() -> None:
    months = by_month([row("unknown", 1), row("2026-12", 2), row("2026-11", 3), row("2026-12", 4)])
    assert [(month.month, month.total("panels_seen")) for month in months] == [
        ("2026-11", 3), ("2026-12", 6), ("unknown", 1)]


def test_a_months_totals_name_every_metric_even_those_that_are_zero() -> None:
    (month,) = by_month([row("2026-11", 3), row("2026-11", 2, "item_shown", "t")])
    totals = dict(month.totals())
    assert tuple(totals) == METRICS
    assert (totals["panels_seen"], totals["item_shown"], totals["item_hint"]) == (3, 2, 0)
    assert month.total("panels_seen", "t") == 0


def test_keys_that_say_the_same_are_the_same() -> None:
    one, other = (Key("s", "1", "en", "child", "panels_seen", "p1") for _ in range(2))
    assert one == other
    assert len({one, other}) == 1
