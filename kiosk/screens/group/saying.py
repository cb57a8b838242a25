"""What a session is told at a stop: out of the story's guide, or in the kiosk's own words.

It knows no places on the stage. A text of the guide that is not in the language of the session is
left out: languages are never mixed.
"""

from collections.abc import Iterable

from kiosk.model.books import Books
from kiosk.model.group import StopKind
from kiosk.model.guide import ChapterGuide, Guide, Text
from kiosk.model.session import Sitting

#: Which step of the guide's closing belongs to which stop.
_CLOSING_STEPS: dict[StopKind, int] = {"pass": 0, "breathe": 1, "lines": 2, "task": -1}


def words(sitting: Sitting, books: Books) -> tuple[Text, ...]:
    """The texts of the stop that the session is at, in the order in which they are shown."""
    stop = sitting.led.stop
    if stop is None:
        return ()
    guide = books.guide(sitting.story, sitting.language)
    told = _in_language(_of_guide(stop.kind, sitting, books, guide), sitting) if guide else ()
    return told or _own(stop.kind, sitting, books)


def _in_language(texts: Iterable[Text], sitting: Sitting) -> tuple[Text, ...]:
    return tuple(text for text in texts if text.language == sitting.language)


def _of_guide(kind: StopKind, sitting: Sitting, books: Books, guide: Guide) -> tuple[Text, ...]:
    chapter = guide.chapter(books.node(sitting).chapter)
    match kind:
        case "remember":
            return next((step.say for step in guide.session if step.id == "session.recall"), ())
        case "card":
            card = guide.card_after(sitting.here)
            return card.prompts if card else ()
        case "do":
            return (chapter.do,) if chapter else ()
        case "talk":
            return chapter.prompts if chapter else ()
        case "did":
            return _learned(chapter)
        case "lines":
            lines = guide.closing.lines if guide.closing else ()
            return tuple(text for line in lines for text in (line.call, line.response))
        case "pass" | "breathe" | "task":
            return (guide.closing.steps[_CLOSING_STEPS[kind]],) if guide.closing else ()
        case "recall":
            return ()


def _learned(chapter: ChapterGuide | None) -> tuple[Text, ...]:
    return chapter.messages if chapter else ()


def _own(kind: StopKind, sitting: Sitting, books: Books) -> tuple[Text, ...]:
    """What the kiosk says itself where a story has no guide in this language."""
    say = books.interface(sitting.language).say
    match kind:
        case "remember":
            texts: tuple[str, ...] = (say("What do you remember of the story?"),)
        case "card":
            texts = (say("What do you see here?"),)
        case "do":
            texts = (say("Show with your hands something that you have learned."),)
        case "talk":
            texts = (say("What did we like?"), say("Who helped whom?"),
                     say("What will we tell at home?"))
        case "did":
            texts = (say("We read, we looked and we talked."),)
        case "pass":
            texts = (say("We sit in a circle. Each of us may say one word, or pass."),)
        case "breathe":
            texts = (say("Smell the tea. Now cool the tea, slowly."),)
        case "task":
            texts = (say("Tell one person at home about the story."),)
        case "lines" | "recall":
            texts = ()
    return tuple(Text(f"group.{kind}.{at}", text, sitting.language, aloud=True)
                 for at, text in enumerate(texts))


def heading(kind: StopKind, books: Books, language: str) -> str:
    """What a stop is called at the top of its sheet."""
    say = books.interface(language).say
    names: dict[StopKind, str] = {
        "remember": say("Let us remember"),
        "card": say("Let us talk"),
        "do": say("Let us do it"),
        "talk": say("Let us talk"),
        "did": say("This is what we did"),
        "recall": say("Do we still know it?"),
        "pass": say("We sit in a circle"),
        "breathe": say("We breathe together"),
        "lines": say("One calls, all answer"),
        "task": say("What we take home"),
    }
    return names[kind]
