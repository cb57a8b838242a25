"""A stop of a session: what the group talks of, does or breathes, and the way on."""

from kiosk.model.books import Books
from kiosk.model.group import CLOSING, Stop, Stopped
from kiosk.model.guide import Text
from kiosk.model.messages import Effect, Hush, Speak
from kiosk.model.session import Screen, Sitting, sitting_of
from kiosk.model.speech import Utterance
from kiosk.model.stops import stop_after, stop_behind
from kiosk.model.values import changed
from kiosk.screens import going
from kiosk.screens.calm import breath
from kiosk.screens.going import Step
from kiosk.screens.group import saying
from kiosk.screens.group.stopping import come_on, stopped

#: All breathe the tea, twice, as slowly as in the calm corner.
RHYTHM = breath.Rhythm(in_ms=4_000, out_ms=6_000, rounds=2)


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


def ends(sitting: Sitting) -> bool:
    """Whether the session is in its closing already."""
    stop = sitting.led.stop
    return stop is not None and not stop.goto and stop.kind in CLOSING
