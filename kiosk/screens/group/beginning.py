"""How a session begins: what was set up becomes a sitting, and its heads are counted once."""

from kiosk.model.books import Books
from kiosk.model.group import Led, SettingUp, Stop
from kiosk.model.messages import Effect, Record
from kiosk.model.session import Sitting, sitting_of
from kiosk.model.stops import question_of_before
from kiosk.model.story import Story
from kiosk.model.values import changed
from kiosk.screens import counting, going
from kiosk.screens.going import Step
from kiosk.screens.group.stopping import stopped


def begin(screen: SettingUp, books: Books, volume: int) -> Step:
    """The first chapter of the session; where it is not the story's first, what was before it.

    Whoever was reading until now has come to an end, and is counted so.
    """
    story = books.stories[screen.story, screen.language]
    sitting, counted = _counted(_sitting(screen, story, books, volume), screen, story)
    first = next(one.first for one in story.chapters if one.id in sitting.led.chapters)
    there, arriving = going.come_to(sitting, first, story)
    begun = sitting_of(there)
    if begun is not None and first != story.chapters[0].first:
        there, stopping = stopped(begun, Stop("remember", first), story)
        arriving = (*(one for one in arriving if isinstance(one, Record)), *stopping)
    return there, (*_before(screen, books), counted, *arriving)


def _sitting(screen: SettingUp, story: Story, books: Books, volume: int) -> Sitting:
    chapters = tuple(one.id for one in story.chapters if one.id in screen.chapters)
    guide = books.guide(story.id, story.language)
    cards = [card.after for one in chapters for card in guide.cards_in(story, one)] if guide else []
    led = Led(
        heads=tuple((cell, count) for cell, count in screen.heads if count),
        first_time=min(screen.first_time, screen.children), chapters=chapters,
        gentle=screen.gentle, loudness=volume, stops=tuple(cards),
    )
    led = changed(led, recall=question_of_before(story, led, screen.turn))
    return Sitting(story.id, story.language, mode="group", led=led)


def _counted(sitting: Sitting, screen: SettingUp, story: Story) -> tuple[Sitting, Record]:
    heads = (("group_heads", cell, count) for cell, count in sitting.led.heads)
    sitting, entries = counting.numbers_once(
        sitting, story, ("sessions_started", "", 1), *heads,
        ("group_first_time", "", sitting.led.first_time),
    )
    return sitting, Record(entries)


def _before(screen: SettingUp, books: Books) -> tuple[Effect, ...]:
    before = sitting_of(screen.back)
    return going.leave(before, books)[1] if before else ()
