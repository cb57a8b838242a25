"""The sections that tell of one story: how far it was read, what was answered and decided."""

from collections.abc import Sequence

from kiosk.model.counts import Row
from kiosk.model.naming import metric_name
from kiosk.model.story import Story
from kiosk.model.withheld import withheld
from kiosk.staff.report import charts, figures
from kiosk.staff.report.blocks import Card, Chart, Key, Section, Table
from kiosk.staff.report.colours import FILLS
from kiosk.staff.report.overall import Voice
from kiosk.staff.report.pictures import Album


def sections(rows: Sequence[Row], story: Story, album: Album, voice: Voice) -> tuple[Section, ...]:
    """Everything about one story that there is anything to tell about."""
    told = (
        how_far(rows, story, voice),
        answers(rows, story, voice),
        to_talk_about(rows, story, album, voice),
        decided(rows, story, voice),
    )
    return tuple(one for one in told if one.chart or one.table or one.cards)


def how_far(rows: Sequence[Row], story: Story, voice: Voice) -> Section:
    """Chapter by chapter, and every panel as a thin bar."""
    say = voice.interface.say
    reached = [one for one in figures.chapters(rows, story) if one.reached]
    order = {chapter.id: at for at, chapter in enumerate(story.chapters)}
    ticks = [charts.Tick(one.times, order[one.chapter]) for one in figures.panels(rows, story)]
    chart = Chart(
        (charts.row_of_ticks(ticks, [chapter.title for chapter in story.chapters], voice.rtl),),
        say("How often each picture of the story was seen, from its beginning to its end"),
    ) if reached else None
    table = Table(
        (say("Chapter"), say("Readings that came to it"), say("Readings that came to its end")),
        tuple((one.title, voice.number(one.reached), voice.number(one.ended))
              for one in reached)) if reached else None
    return Section(say("How far they read"),
                   say("A chapter is a good place to stop. Some pictures lie on one way only."),
                   chart=chart, table=table)


def answers(rows: Sequence[Row], story: Story, voice: Voice) -> Section:
    """Question by question: at first, and in the end."""
    say = voice.interface.say
    asked = figures.asked(rows, story)
    bars = [
        charts.Bar(one.question.stem, parts, tuple(
            voice.number(part) if part * 12 >= sum(parts) else "" for part in parts))
        for one in asked if any(parts := (one.first, one.later, one.left))
    ]
    keys = (metric_name("item_first_correct", voice.interface), say("Finished after another look"),
            say("Left open"))
    chart = Chart(
        charts.stacked(bars, voice.rtl),
        say("How each question was answered, in parts of all times it was shown"),
        tuple(Key(fill, words) for fill, words in zip(FILLS, keys, strict=True)),
    ) if bars else None
    table = Table(
        (say("Question"), metric_name("item_shown", voice.interface), *keys, say("At first"),
         say("In the end")),
        tuple((
            one.question.stem, voice.number(one.shown), voice.number(one.first),
            voice.number(one.later), voice.number(one.left),
            voice.share(one.first, one.shown), voice.share(one.resolved, one.shown),
        ) for one in asked)) if asked else None
    return Section(
        say("What they answered"),
        say("Every question is finished by looking again or by being shown the answer. Nobody is "
            "graded."), chart=chart, table=table)


def to_talk_about(rows: Sequence[Row], story: Story, album: Album, voice: Voice) -> Section:
    """The wrong pictures that were picked first most often.

    Questions that wait for a promise, as those on body safety do, are not among them: they need
    somebody who is trained, not a round with a picture.
    """
    say = voice.interface.say
    open_to_all = withheld(story, ())
    return Section(
        say("Talk about this"),
        say("These pictures were picked first most often, and were not what was meant. Ask the "
            "children what they see in them."),
        cards=tuple(
            Card(album.answer(story.id, one.question, one.answer), one.question.stem,
                 one.answer.text,
                 voice.interface.count(
                     "Picked first in {n} of {all} readings",
                     "Picked first in {n} of {all} readings", one.picked, all=one.shown),
                 one.answer.feedback or one.question.hint)
            for one in figures.wrong_picks(rows, open_to_all)))


def decided(rows: Sequence[Row], story: Story, voice: Voice) -> Section:
    """Decision by decision, how often each way was taken."""
    say = voice.interface.say
    lines = tuple(
        (decision.ask if not at else "", choice.text, voice.number(taken[choice.id]),
         voice.share(taken[choice.id], taken.total()))
        for decision, taken in figures.decisions(rows, story)
        for at, choice in enumerate(decision.choices)
    )
    head = (say("Decision"), say("Way"), say("Times taken"), say("Share"))
    return Section(say("What they decided"),
                   say("Every way goes on, and nothing is lost on any of them."),
                   table=Table(head, lines, texts=2) if lines else None)
