"""How a story and its chapters are opened: the title page first, then the first node behind it.

It knows no picture. A note that stands before the story is read whichever chapter is opened.
"""

from kiosk.model import chapters
from kiosk.model.messages import Keep, Record
from kiosk.model.session import Sitting
from kiosk.model.speech import Utterance
from kiosk.model.story import ContentNote, Story
from kiosk.model.values import changed
from kiosk.model.waymarks import Title
from kiosk.model.wishes import MIDDLE
from kiosk.screens import counting, going, saying
from kiosk.screens.going import Step


def begin(story: Story, letters: int = MIDDLE) -> Step:
    """The title page of a story, or its first node where it has none, in a new sitting.

    `letters` is the size in which it is read, 0 to 2.
    """
    sitting = Sitting(story.id, story.language, text_size=letters)
    sitting, entries = counting.once(sitting, story, ("sessions_started", ""))
    first = story.chapters[0]
    begun = first.art and first.first == story.start
    screen, effects = (
        stand_before(changed(sitting, ahead=first.first), story) if begun
        else going.arrive(sitting, story.start, story)
    )
    return screen, (Record(entries), *effects)


def stand_before(sitting: Sitting, story: Story) -> Step:
    """The title page of the chapter ahead, which says its name; into it where there is none."""
    there = chapters.reading(sitting, story)
    if not there.art:
        return going.come_to(sitting, sitting.ahead, story)
    named = Utterance(f"{there.id}.title", there.title, sitting.language, "")
    return Title(sitting), (Keep(sitting), saying.said_unless_quiet(sitting, (named,)))


def open_chapter(sitting: Sitting, story: Story) -> Step:
    """From a title page into the chapter; a note before the story is read before any of it."""
    if not sitting.path and sitting.ahead != story.start and _notes_first(story):
        return going.come_to(sitting, story.start, story, ahead=sitting.ahead)
    return going.come_to(sitting, sitting.ahead, story)


def before_chapter(sitting: Sitting, chapter_id: str, story: Story) -> Step | None:
    """The title page of a chapter that is open; None for any other."""
    there = next((one for one in chapters.chapters_open(sitting, story) if one.id == chapter_id),
                 None)
    return stand_before(chapters.before(sitting, there, story), story) if there else None


def _notes_first(story: Story) -> bool:
    return isinstance(story.nodes[story.start], ContentNote)
