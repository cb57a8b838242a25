"""What is said where one arrives, unless one reads quietly; it knows no picture and no way on."""

from kiosk.model.messages import Effect, Hush, Speak
from kiosk.model.questions import Question
from kiosk.model.session import Sitting
from kiosk.model.speech import Utterance
from kiosk.model.story import ContentNote, Decision, Ending, Line, Node, Panel


def opening_words(node: Node, sitting: Sitting) -> tuple[Utterance, ...]:
    """What is said when a node is arrived at."""
    match node:
        case Panel(lines=lines):
            return tuple(spoken(line, sitting) for line in lines[:1])
        case Decision(id=name, ask=ask):
            choices = tuple((choice.id, choice.text) for choice in node.choices)
            return plain(sitting, (f"{name}.ask", ask), *choices)
        case Question(id=name, stem=stem, hint=hint):
            free = "" if node.scored else hint  # how many pictures may be chosen
            return plain(sitting, (f"{name}.stem", stem), (f"{name}.hint", free))
        case ContentNote(id=name, title=title, text=text):
            return plain(sitting, (f"{name}.title", title), (f"{name}.text", text))
        case Ending(id=name, title=title, text=text):
            return plain(sitting, (f"{name}.title", title), (f"{name}.text", text))


def spoken(line: Line, sitting: Sitting) -> Utterance:
    """A line as it is read aloud, in its speaker's voice."""
    return Utterance(line.id, line.text, sitting.language, line.who)


def plain(sitting: Sitting, *texts: tuple[str, str]) -> tuple[Utterance, ...]:
    """Texts with their ids, under which their recordings lie, in nobody's voice; none of ''."""
    return tuple(
        Utterance(line_id, text, sitting.language, "") for line_id, text in texts if text
    )


def said_unless_quiet(sitting: Sitting, words: tuple[Utterance, ...]) -> Effect:
    """These words aloud, or silence where one reads quietly or there are none."""
    return Hush() if sitting.quiet or not words else Speak(words)
