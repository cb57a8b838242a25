"""The sentences of the printed guide that belong to no story; it knows neither story nor page.

They stand in the kiosk's own catalogue, like those of the screens: `said_later` marks them for
whoever extracts.
"""

from kiosk.model.interface import Interface, said_later

#: By the name under which the template asks for them.
LABELS: dict[str, str] = {
    "subtitle": said_later("A guide for leading a group"),
    "before": said_later("Before you start"),
    "session": said_later("A session, step by step"),
    "minutes": said_later("The number says how many minutes."),
    "aloud": said_later("What stands beside a thick line like this is said aloud."),
    "games": said_later("Games to wake up"),
    "messages": said_later("What children take with them"),
    "pause_here": said_later("Pause here and talk"),
    "choices": said_later("Choices, and what they teach"),
    "talk": said_later("At the end choose two and talk"),
    "do": said_later("Do it together"),
    "watch": said_later("Watch for this"),
    "pause": said_later("When to pause"),
    "stop_when": said_later("Stop the story at once when you see this:"),
    "say_calmly": said_later("Say calmly"),
    "refer": said_later("Whom to tell, and when"),
    "today": said_later("Tell somebody today"),
    "week": said_later("Tell somebody this week"),
    "questions": said_later("Questions that children ask"),
    "name": said_later("Name and place"),
    "number": said_later("Telephone"),
    "working": said_later("Is it working?"),
    "signed": said_later("Signed off in this place, before children hear it"),
    "name_only": said_later("Name and organisation"),
    "date": said_later("Date"),
    "see": said_later(
        "When to pause: page {pause}. Whom to tell: {refer}. Our local card: {local}."
    ),
    "licence": said_later("Words and pictures may be copied and changed: CC BY 4.0."),
}

#: Who signs, in the order of the lines on the last page.
SIGNATURES: tuple[str, ...] = (
    said_later("Health"),
    said_later("Mine action"),
    said_later("Child protection"),
    said_later("Psychosocial support"),
    said_later("Native readers"),
)

SIGN_FIRST = said_later(
    "Lines on health, explosive objects and child protection are signed off locally before "
    "children hear them."
)
MACHINE_MADE = said_later(
    "This translation was made by a machine, and no native reader has gone through it yet. Have it "
    "read before you lead by it."
)
NOT_TRANSLATED = said_later("What bears the mark EN is not translated yet.")


def labels(interface: Interface) -> dict[str, str]:
    """Every label in the language of `interface`; what the template fills in stays in braces."""
    return {name: interface.texts.get(english, english) for name, english in LABELS.items()}
