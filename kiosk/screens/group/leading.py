"""The pause of a session: what whoever leads it may do, over the page that waits."""

from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.group import Blank, Jumping, Leading, Stop
from kiosk.model.messages import Hush, Keep
from kiosk.model.picture import Item, Plate
from kiosk.model.session import Sitting, sitting_of
from kiosk.model.stops import with_led
from kiosk.model.values import changed
from kiosk.screens import chrome, going, paused, style
from kiosk.screens.going import Step
from kiosk.screens.group import frame, stopped
from kiosk.screens.group.stopping import come_on
from kiosk.screens.group.stopping import stopped as stop_at


def pressed(screen: Leading, action: str, books: Books) -> Step | None:
    """Carry on, blank the glass, go elsewhere, louder, softer, other words, or end."""
    sitting = sitting_of(screen.back)
    if sitting is None:
        return screen.back, ()
    verb, _, detail = action.partition(":")
    match verb:
        case "carry_on" | "back":
            return screen.back, ()
        case "blank":
            return Blank(screen.back), (Hush(),)
        case "jump":
            return Jumping(screen.back, books.node(sitting).chapter), ()
        case "louder" | "softer":
            return _at_loudness(screen, sitting, 1 if verb == "louder" else -1)
        case "language" if (sitting.story, detail) in books.stories:
            there = changed(sitting, language=detail)
            return frame.with_sitting(screen.back, there), (Keep(there),)
        case "end":
            return end(sitting, books)
        case _:
            return None


def _at_loudness(screen: Leading, sitting: Sitting, by: int) -> Step:
    """The voice at another level, never louder than staff allow."""
    level = max(0, min(screen.limit, sitting.led.loudness + by))
    there = with_led(sitting, loudness=level)
    return Leading(frame.with_sitting(screen.back, there), screen.limit), (Keep(there),)


def end(sitting: Sitting, books: Books) -> Step:
    """To the closing, from wherever the session is; out of the closing, to the closed book."""
    if stopped.ends(sitting):
        return going.leave(sitting, books)
    return stop_at(come_on(sitting), Stop("did"), books.story(sitting))


def view(screen: Leading, books: Books, behind: tuple[Item, ...], language: str) -> tuple[
        Item, ...]:
    """A veil over what was looked at, and the deeds as large plates."""
    say = books.interface(language).say
    sitting = sitting_of(screen.back)
    last = say("End the session") if sitting and stopped.ends(sitting) else say("To the closing")
    items: list[Item] = [
        Plate("veil", STAGE, style.VEIL, action="carry_on"),
        *chrome.plate_button(Box(250, 170, 530, 160), "carry_on", say("Carry on"), language,
                             "forward", fill=style.HONEY),
        *chrome.plate_button(Box(820, 170, 530, 160), "blank", say("Show nothing"), language,
                             "blank"),
        *chrome.plate_button(Box(250, 365, 530, 160), "jump", say("To another page"), language,
                             "page"),
        *chrome.plate_button(Box(820, 365, 530, 160), "end", last, language, "circle"),
        *_languages(sitting, books, language),
        *(_loudness(sitting, screen.limit) if sitting else ()),
        *chrome.plate_button(Box(920, 740, 430, 160), "settings", say("How we read"), language,
                             "settings"),
        *chrome.button(style.CALM_PLACE, "calm", "calm"),
    ]
    return paused.over(behind, chrome.turned(items, books.rtl(language)))


def _languages(sitting: Sitting | None, books: Books, language: str) -> tuple[Item, ...]:
    ready = tuple(known for known in books.languages
                  if sitting and (sitting.story, known.code) in books.stories)
    return frame.languages(ready, language, Box(120, 570, 1360, 120))


def _loudness(sitting: Sitting, limit: int) -> tuple[Item, ...]:
    """The level of the voice; a dot for each step that staff allow."""
    level = min(sitting.led.loudness, limit)
    left = 575 - limit * 34
    dots = tuple(
        Plate(f"volume:{index}", Box(left + index * 68, 796, 48, 48),
              style.TURQUOISE if index < level else style.CARD, corner=24, edge=style.INK,
              edge_width=3)
        for index in range(limit)
    )
    return (
        Plate("volume-ground", Box(250, 740, 630, 160), style.CARD, corner=80, edge=style.INK,
              edge_width=4, shadow=True),
        *chrome.button(Box(272, 762, 116, 116), "softer", "softer"),
        *dots,
        *chrome.button(Box(742, 762, 116, 116), "louder", "louder"),
    )
