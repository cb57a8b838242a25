"""What is printed: a guide, its story's pictures and captions, and the labels, as one value.

It knows no page: the template takes this as JSON and places it.
"""

import msgspec

from kiosk.authors.booklet.labels import (
    MACHINE_MADE,
    NOT_TRANSLATED,
    SIGN_FIRST,
    SIGNATURES,
    labels,
)
from kiosk.model.guide import ChapterGuide, DiscussionCard, Guide, Text
from kiosk.model.interface import Interface
from kiosk.model.story import Decision, Panel, Story

#: How much room the lines of a text need, as a factor: of adults' text, and of pointed text.
_LEADING = {"ar": (1.2, 1.5), "ckb": (1.15, 1.25)}


class PrintedPicture(msgspec.Struct, frozen=True):
    """A picture by its file's name, and what it shows for who does not see it."""

    file: str
    describe: str


class PrintedCard(msgspec.Struct, frozen=True):
    """A pause: the panel after which it comes, with its caption, and what is asked."""

    picture: PrintedPicture
    caption: str
    prompts: tuple[Text, ...]


class PrintedChoice(msgspec.Struct, frozen=True):
    """A decision, and the rule on which all its ways agree."""

    ask: str
    rule: str


class PrintedChapter(msgspec.Struct, frozen=True):
    """One chapter's page."""

    id: str
    number: int
    title: str
    guide: ChapterGuide
    cards: tuple[PrintedCard, ...]
    choices: tuple[PrintedChoice, ...]


class Booklet(msgspec.Struct, frozen=True):
    """Everything that the template prints.

    `size` and the leadings are factors; `digits` are the ten of the language, from nought.
    """

    language: str
    direction: str
    digits: str
    size: float
    leading: float
    aloud_leading: float
    title: str
    cover: PrintedPicture | None
    guide: Guide
    chapters: tuple[PrintedChapter, ...]
    labels: dict[str, str]
    signatures: tuple[str, ...]
    notices: tuple[str, ...]


def booklet(guide: Guide, story: Story, interface: Interface, machine_made: bool) -> Booklet:
    """The printed guide to `story`; `machine_made` while no native reader has seen its words."""
    leading, aloud = _LEADING.get(guide.language, (1.0, 1.0))
    partly = any(text.language != guide.language for text in guide.texts())
    notices = [SIGN_FIRST, *([MACHINE_MADE] if machine_made else []),
               *([NOT_TRANSLATED] if partly else [])]
    written = interface.language
    return Booklet(
        language=guide.language,
        direction=written.direction,
        digits=written.digits("0123456789"),
        size=1 + (written.eye_size - 1) / 2,
        leading=leading,
        aloud_leading=aloud,
        title=story.title,
        cover=_cover(story),
        guide=guide,
        chapters=tuple(_chapters(guide, story)),
        labels=labels(interface),
        signatures=tuple(map(interface.say, SIGNATURES)),
        notices=tuple(map(interface.say, notices)),
    )


def _cover(story: Story) -> PrintedPicture | None:
    name = story.cover.rpartition("/")[2]
    return PrintedPicture(f"{name}.jpg", story.title) if name else None


def _chapters(guide: Guide, story: Story) -> list[PrintedChapter]:
    return [
        PrintedChapter(
            chapter.id, number, chapter.title, told,
            tuple(_card(card, story) for card in guide.cards_in(story, chapter.id)),
            tuple(PrintedChoice(node.ask, node.rule) for node in story.nodes.values()
                  if isinstance(node, Decision) and node.chapter == chapter.id),
        )
        for number, chapter in enumerate(story.chapters, 1)
        if (told := guide.chapter(chapter.id))
    ]


def _card(card: DiscussionCard, story: Story) -> PrintedCard:
    panel = story.nodes[card.after]
    assert isinstance(panel, Panel)  # the library refuses a guide with any other card
    caption = next((line.text for line in panel.lines), "")
    return PrintedCard(PrintedPicture(f"{panel.art}.jpg", panel.describe), caption, card.prompts)
