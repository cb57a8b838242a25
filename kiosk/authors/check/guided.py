"""Rules on a story's guide: its words in every language, and where it asks children to talk.

It is held to what a story is held to, but for the tashkeel: only what is said aloud needs it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from kiosk.authors.check.desk import Finding
from kiosk.authors.check.languages import unpointed, wrong_digits, wrong_letters
from kiosk.authors.check.wording import empty_text, unkind_word
from kiosk.device.library.entries import PanelEntry
from kiosk.device.library.guides import (
    RULES,
    Guides,
    GuideScript,
    guide_domain,
    has_guide,
    open_guide,
)
from kiosk.device.library.last_good import Catalogues
from kiosk.device.library.script import Script
from kiosk.model.guide import Guide, Text

#: Asked of a child, this would have it tell what it went through.
_WHAT_HAPPENED = re.compile(
    r"\b(happen(s|ed)? to you|did you (see|lose|hear|run|flee)|your (own )?(house|village|war))\b",
    re.IGNORECASE,
)


class GuideDesk(msgspec.Struct, frozen=True):
    """One guide in every language that has a catalogue of it.

    `texts` holds by language what is said by id; what is not translated is not in it.
    """

    script: GuideScript
    english: Guide
    texts: dict[str, dict[str, str]]

    def translations(self) -> Iterator[tuple[str, str, str]]:
        """(language, text id, text) of every text of every language."""
        for code, texts in self.texts.items():
            yield from ((code, id, text) for id, text in texts.items())

    def aloud(self) -> Iterable[Text]:
        """What is said with children, in English."""
        return (text for text in self.english.texts() if text.aloud)


GuideRule = Callable[[GuideDesk], Iterator[Finding]]


def guide_findings(script: Script, locale_dir: Path) -> tuple[Finding, ...]:
    """All that is wrong with the guide beside `script`; raises StoryError for one that is torn."""
    if not has_guide(script.folder):
        return ()
    desk = lay_out_guide(open_guide(script), locale_dir)
    return tuple(finding for rule in GUIDED for finding in rule(desk))


def lay_out_guide(script: GuideScript, locale_dir: Path) -> GuideDesk:
    """`script` with its translations under `locale_dir`."""
    story = script.script.story
    guides = Guides({story.id: script.script}, Catalogues(locale_dir))
    texts: dict[str, dict[str, str]] = {}
    for code in story.languages:
        catalogue = locale_dir / code / "LC_MESSAGES" / f"{guide_domain(story.id)}.po"
        guide = guides.guide(story.id, code)
        if guide and (code == "en" or catalogue.exists()):
            texts[code] = {one.id: one.text for one in guide.texts() if one.language == code}
    english = guides.guide(story.id, "en")
    assert english  # it was opened a moment ago
    return GuideDesk(script, english, texts)


def guide_untranslated(desk: GuideDesk) -> Iterator[Finding]:
    """Once a guide's translation is begun, all of it is done: what is left is printed in English.

    The story does not wait for it; a discussion card that is not translated is not shown.
    """
    for code, texts in desk.texts.items():
        for text in desk.english.texts():
            if text.id not in texts:
                message = f"{text.id!r} of the guide is not translated into {code!r}."
                yield desk.script.problem(text.id, "guide_untranslated", message)


def guide_without_tashkeel(desk: GuideDesk) -> Iterator[Finding]:
    """What a guide says aloud in Arabic is fully pointed: children read it on cards, voices too."""
    said = desk.texts.get("ar", {})
    for text in desk.aloud():
        if bare := unpointed(said.get(text.id, "")):
            message = f"{text.id!r}: not fully pointed: {'، '.join(bare)}"
            yield desk.script.problem(text.id, "guide_without_tashkeel", message)


def card_at_hard_page(desk: GuideDesk) -> Iterator[Finding]:
    """After a sensitive panel nobody is asked to talk: first comes care, and the story goes on."""
    hard = {entry.id for _, entry in desk.script.script.entries()
            if isinstance(entry, PanelEntry) and entry.sensitive}
    for card in desk.english.cards:
        if card.after in hard:
            message = f"{card.id!r} asks children to talk right after a sensitive panel."
            yield desk.script.problem(f"{card.id}.after", "card_at_hard_page", message)


def asks_what_happened(desk: GuideDesk) -> Iterator[Finding]:
    """Children are asked about the story, never to tell what happened to them."""
    for text in desk.aloud():
        if found := _WHAT_HAPPENED.search(text.text):
            message = f"{text.id!r} asks a child about its own past ({found[0]!r})."
            yield desk.script.problem(text.id, "asks_what_happened", message)


GUIDED: tuple[GuideRule, ...] = (
    empty_text, unkind_word, wrong_digits, wrong_letters, guide_untranslated,
    guide_without_tashkeel, card_at_hard_page, asks_what_happened,
)

#: The rules that only guides have, to be explained.
GUIDE_RULES: tuple[Callable[..., object], ...] = (
    *RULES, guide_untranslated, guide_without_tashkeel, card_at_hard_page, asks_what_happened,
)
