"""What is counted, and when: once per sitting and thing, never what a child feels.

It knows no ledger; see docs/counts.md for what each metric means.
"""


from kiosk.model.counts import Entry
from kiosk.model.session import Sitting
from kiosk.model.story import Story
from kiosk.model.values import changed


def once(sitting: Sitting, story: Story, *counts: tuple[str, str]) -> tuple[
        Sitting, tuple[Entry, ...]]:
    """The entries of the (metric, detail) pairs not yet counted in this sitting.

    Returns the sitting that knows they are counted, and the entries to record.
    """
    fresh = [pair for pair in counts if ":".join(pair) not in sitting.counted]
    counted = sitting.counted | {":".join(pair) for pair in fresh}
    return (
        changed(sitting, counted=counted),
        tuple(entry(sitting, story, metric, detail) for metric, detail in fresh),
    )


def numbers_once(sitting: Sitting, story: Story, *counts: tuple[str, str, int]) -> tuple[
        Sitting, tuple[Entry, ...]]:
    """As `once`, of (metric, detail, number): heads and hands come in numbers; none is no count."""
    numbers = {(metric, detail): by for metric, detail, by in counts if by}
    known, entries = once(sitting, story, *numbers)
    return known, tuple(
        changed(one, by=numbers[one.metric, one.detail]) for one in entries
    )


def entry(sitting: Sitting, story: Story, metric: str, detail: str = "") -> Entry:
    """One count of `metric` for the story, version and language of this sitting."""
    return Entry(story.id, story.version, sitting.language, sitting.mode, metric, detail)
