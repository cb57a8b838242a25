"""A stop of a session: what the group talks of, does or breathes, and the way on."""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.group import CLOSING, Stop, Stopped
from kiosk.model.guide import Text
from kiosk.model.messages import Effect, Hush, Speak
from kiosk.model.picture import Art, Icon, Item, Plate, Words
from kiosk.model.session import Screen, Sitting, sitting_of
from kiosk.model.speech import Utterance
from kiosk.model.stops import stop_after, stop_behind
from kiosk.model.values import changed
from kiosk.screens import chrome, going, style, tree
from kiosk.screens.calm import breath
from kiosk.screens.going import Step
from kiosk.screens.group import frame, saying
from kiosk.screens.group.stopping import come_on, stopped

#: All breathe the tea, twice, as slowly as in the calm corner.
RHYTHM = breath.Rhythm(in_ms=4_000, out_ms=6_000, rounds=2)

_ICONS = {
    "remember": "hint", "card": "talk", "do": "raised_hand", "talk": "talk", "did": "leaf",
    "pass": "circle", "breathe": "calm", "lines": "speaker", "task": "home",
}


def pressed(screen: Stopped, action: str, books: Books) -> Step | None:
    """Hear a text, go on, go back."""
    verb, _, detail = action.partition(":")
    match verb:
        case "forward":
            return on(screen.sitting, books)
        case "back":
            return behind(screen.sitting, books)
        case "text":
            return _touched(screen, detail, books)
        case "heading":
            return screen, (_aloud(screen.sitting, saying.words(screen.sitting, books)),)
        case _:
            return None


def on(sitting: Sitting, books: Books) -> Step:
    """To what follows the stop; a stop that has nothing to say is passed by."""
    stop, story = sitting.led.stop, books.story(sitting)
    if stop is None:
        return going.return_to(sitting, books)
    later = stop_after(stop)
    while later is not None and _is_empty(sitting, later, books):
        later = stop_after(later)
    if later is not None:
        return stopped(sitting, later, story)
    if stop.kind == "remember":
        return going.come_to(changed(sitting, path=sitting.path[:-1]), stop.goto, story)
    if stop.goto:
        return going.arrive(come_on(sitting), stop.goto, story) if stop.kind == "card" else (
            going.come_to(sitting, stop.goto, story))
    return going.leave(sitting, books)


def _is_empty(sitting: Sitting, stop: Stop, books: Books) -> bool:
    if stop.kind == "recall":
        return not sitting.led.recall
    return not saying.words(changed(sitting, led=changed(sitting.led, stop=stop)), books)


def behind(sitting: Sitting, books: Books) -> Step:
    """The stop before, or the page that was read before it."""
    stop = sitting.led.stop
    before = stop_behind(stop) if stop else None
    while before is not None and _is_empty(sitting, before, books):
        before = stop_behind(before)
    if before is not None:
        return stopped(sitting, before, books.story(sitting))
    return going.return_to(come_on(sitting), books)


def _touched(screen: Stopped, text_id: str, books: Books) -> Step | None:
    text = next((one for one in saying.words(screen.sitting, books) if one.id == text_id), None)
    if text is None:
        return None
    return changed(screen, touched=text.id), (_aloud(screen.sitting, (text,)),)


def arrived(before: Screen, after: Screen, books: Books) -> tuple[Effect, ...]:
    """What is said where a stop was come to: the first text that is for children's ears."""
    stood = sitting_of(before)
    if not isinstance(after, Stopped) or (stood and stood.led.stop == after.sitting.led.stop):
        return ()
    said = [text for text in saying.words(after.sitting, books) if text.aloud]
    return (_aloud(after.sitting, said[:1]),) if said and not after.sitting.quiet else ()


def _aloud(sitting: Sitting, texts: tuple[Text, ...] | list[Text]) -> Effect:
    words = tuple(Utterance(one.id, one.text, sitting.language, "") for one in texts)
    return Speak(words) if words else Hush()


def _breathes(screen: Stopped) -> bool:
    stop = screen.sitting.led.stop
    return stop is not None and stop.kind == "breathe"


def ticked(screen: Stopped, now: int) -> Stopped:
    """The breath of the ritual turns, where its time has come."""
    due = deadline(screen)
    if due is None or now < due:
        return screen
    return changed(screen, breath=screen.breath + 1, breath_at=now)


def deadline(screen: Stopped) -> int | None:
    """When the breath turns next; after its rounds it rests."""
    return breath.due(screen.breath, screen.breath_at, RHYTHM) if _breathes(screen) else None


def glide_ms(screen: Stopped) -> int:
    """How long the picture takes to grow or shrink: as long as the breath."""
    return breath.lasts(screen.breath, RHYTHM) if _breathes(screen) else 0


def view(screen: Stopped, books: Books) -> tuple[Item, ...]:
    """The page that was read, paled; over it what is to be said or done, and the way on."""
    sitting = screen.sitting
    stop = sitting.led.stop
    assert stop is not None, "a session stands still without a stop"
    rtl = books.rtl(sitting.language)
    return (
        *frame.panel_behind(sitting, books, rtl),
        *chrome.turned((
            *_sheet(screen, stop, books),
            *frame.corners(),
            *chrome.button(style.BACK_PLACE, "back", "back"),
            *chrome.button(style.GO_ON_PLACE, "forward", "forward", fill=style.HONEY),
        ), rtl),
        *(_grown(sitting, rtl) if stop.kind == "did" else ()),
    )


def _grown(sitting: Sitting, rtl: bool) -> tuple[Item, ...]:
    """The apricot tree with a leaf for all that was decided and answered today."""
    box = Box(190, 250, 480, 480 / tree.SHAPE)
    return tree.tree(len(sitting.leaves), box.mirrored() if rtl else box, rtl)


def _sheet(screen: Stopped, stop: Stop, books: Books) -> tuple[Item, ...]:
    language = screen.sitting.language
    title = saying.heading(stop.kind, books, language)
    return (
        Plate("stop-sheet", Box(150, 170, 1300, 780), style.CARD, corner=56, edge=style.INK,
              edge_width=3, shadow=True),
        Plate("stop-title", Box(320, 30, 960, 116), style.HONEY, corner=58, edge=style.INK,
              edge_width=3, action="heading"),
        Icon("stop-icon", Box(344, 40, 96, 96), _ICONS[stop.kind], action="heading"),
        Words("heading", Box(456, 40, 790, 96), title, language, size=54, bold=True,
              action="heading"),
        *_inside(screen, stop, books),
    )


def _inside(screen: Stopped, stop: Stop, books: Books) -> tuple[Item, ...]:
    texts = saying.words(screen.sitting, books)
    room = Box(200, 200, 1200, 720)
    if stop.kind == "breathe":
        return (*_rows(screen, texts, Box(200, 195, 1200, 110)), *_tea(screen, books))
    if stop.kind == "did":
        return _rows(screen, texts, Box(700, 200, 710, 720))
    if stop.kind == "task":
        hen = Art("task-hen", Box(520, 470, 560, 350), "calm_hen", corner=30,
                  language=screen.sitting.language)
        return (*_rows(screen, texts, Box(200, 200, 1200, 250)), hen)
    return _rows(screen, texts, room)


def _tea(screen: Stopped, books: Books) -> tuple[Item, ...]:
    """The glass in its rings; what one does just now is written under it."""
    language = screen.sitting.language
    now = breath.words(screen.breath, books.interface(language))
    resting = breath.over(screen.breath, RHYTHM) or not screen.breath
    return (
        *breath.rings((800, 570), 470, screen.breath),
        Art("breath:tea", Box(690, 460, 220, 220), "calm_tea", language=language, corner=110),
        Words("breath-words", Box(300, 830, 1000, 100), "" if resting else now, language, size=56,
              bold=True),
    )


def _rows(screen: Stopped, texts: tuple[Text, ...], room: Box) -> tuple[Item, ...]:
    """One row a text, each with a speaker: touched, it is said."""
    gap = 22.0
    high = min((room.h - gap * (len(texts) - 1)) / max(len(texts), 1), 210.0)
    top = room.y + (room.h - len(texts) * high - gap * (len(texts) - 1)) / 2
    return tuple(
        item
        for at, text in enumerate(texts)
        for item in _row(text, Box(room.x, top + at * (high + gap), room.w, high),
                         text.id == screen.touched)
    )


def _row(text: Text, box: Box, touched: bool) -> tuple[Item, ...]:
    action = f"text:{text.id}"
    side = min(box.h - 30, 84.0)
    return (
        Plate(f"plate:{action}", box, style.GLASS, corner=36,
              edge=style.TURQUOISE if touched else style.INK, edge_width=9 if touched else 3,
              action=action),
        Icon(f"icon:{action}", Box(box.x + 24, box.y + (box.h - side) / 2, side, side), "speaker",
             action=action),
        Words(f"words:{action}", Box(box.x + side + 48, box.y + 8, box.w - side - 80, box.h - 16),
              text.text, text.language, size=48, align="start", action=action),
    )


def ends(sitting: Sitting) -> bool:
    """Whether the session is in its closing already."""
    stop = sitting.led.stop
    return stop is not None and not stop.goto and stop.kind in CLOSING
