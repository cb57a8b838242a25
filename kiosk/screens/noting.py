"""A content note before a hard page: what comes, that everyone is safe, and equal buttons."""


from kiosk.model.asides import Calm
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Effect, Hush, Speak
from kiosk.model.picture import Item, Plate, Words
from kiosk.model.session import Noting
from kiosk.model.speech import Utterance
from kiosk.model.story import ContentNote, NoteButton, NoteDeed
from kiosk.model.values import changed
from kiosk.screens import chrome, going, saying, style
from kiosk.screens.going import Step

_PICTURES: dict[NoteDeed, str] = {
    "read": "note_read", "listen": "note_listen", "skip": "note_skip", "break": "note_break",
    "leave": "note_leave",
}


def pressed(screen: Noting, action: str, books: Books) -> Step | None:
    """Do what one of the buttons says; none of them costs anything."""
    note = _note(screen, books)
    if screen.skipped and action == "forward":
        return going.arrive(screen.sitting, note.skip, books.story(screen.sitting))
    if action == "back":
        return _unskipped(screen) if screen.skipped else going.back(screen.sitting, books)
    if action == "heading":
        return screen, (_aloud(screen, note),)
    button = next((b for b in _offered(screen, note) if f"note:{b.id}" == action), None)
    return _deed(screen, note, button, books) if button else None


def _unskipped(screen: Noting) -> Step:
    return changed(screen, skipped=False), (Hush(),)


def _deed(screen: Noting, note: ContentNote, button: NoteButton, books: Books) -> Step:
    match button.does:
        case "read":
            return going.arrive(screen.sitting, note.next, books.story(screen.sitting))
        case "listen":
            return screen, (_aloud(screen, note),)
        case "skip":
            summed_up = changed(screen, skipped=True)
            return summed_up, (_unasked(summed_up, note),)
        case "break":
            return Calm(back=screen), (Hush(),)
        case "leave":
            return going.leave(screen.sitting, books)


def _aloud(screen: Noting, note: ContentNote) -> Speak:
    """What is written on the sheet: the note, or what a skip passed by."""
    if screen.skipped:
        summary = Utterance(f"{note.id}.skip_text", note.skip_text, screen.sitting.language, "")
        return Speak((summary,))
    return Speak(saying.opening_words(note, screen.sitting))


def _unasked(screen: Noting, note: ContentNote) -> Effect:
    """The same where nobody touched the words themselves: a quiet reader is not read to."""
    return Hush() if screen.sitting.quiet else _aloud(screen, note)


def _note(screen: Noting, books: Books) -> ContentNote:
    node = books.node(screen.sitting)
    assert isinstance(node, ContentNote), f"noting {node.id}, which is no content note"
    return node


def view(screen: Noting, books: Books) -> tuple[Item, ...]:
    """The note's words on a sheet, and its buttons as equal cards below."""
    note = _note(screen, books)
    language = screen.sitting.language
    items = (
        *(_summary(note, language) if screen.skipped else _choice(screen, note, language)),
        *chrome.calm_and_pause(),
        *chrome.button(style.BACK_PLACE, "back", "back"),
    )
    return chrome.turned(items, books.rtl(language))


def _summary(note: ContentNote, language: str) -> tuple[Item, ...]:
    return (
        Plate("sheet", Box(200, 200, 1200, 600), style.CARD, corner=40, edge=style.INK,
              edge_width=3, shadow=True),
        Words("note-text", Box(270, 240, 1060, 520), note.skip_text, language, size=50,
              action="heading"),
        *chrome.button(style.FORWARD_PLACE, "forward", "forward", fill=style.HONEY),
    )


def _offered(screen: Noting, note: ContentNote) -> tuple[NoteButton, ...]:
    """The note's buttons; one finger must not send a whole group home, which ends in a circle."""
    group = screen.sitting.mode == "group"
    return tuple(one for one in note.buttons if not (group and one.does == "leave"))


def _choice(screen: Noting, note: ContentNote, language: str) -> tuple[Item, ...]:
    buttons = _offered(screen, note)
    boxes = chrome.rows_of_cards(len(buttons), Box(130, 480, 1340, 470))
    cards = (
        item
        for button, box in zip(buttons, boxes, strict=True)
        for item in chrome.card(box, _PICTURES[button.does], button.text, language,
                                f"note:{button.id}")
    )
    return (
        chrome.heading(note.title, language, action="heading"),
        Words("note-text", Box(200, 210, 1200, 240), note.text, language, size=44,
              action="heading"),
        *cards,
    )
