"""The grown-ups' corner: this month's counts, taking them away, the voice's level, closing."""

from kiosk.model.asides import Staff
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.interface import Interface
from kiosk.model.messages import (
    Effect,
    Export,
    Exported,
    Failed,
    Forget,
    Hush,
    Leave,
    SetVolume,
    TakeComic,
    TotalsCame,
)
from kiosk.model.naming import metric_name, month_name
from kiosk.model.picture import Item, Plate, Words
from kiosk.model.session import Sitting, sitting_of
from kiosk.model.values import changed
from kiosk.screens import chrome, deeds, going, keypad, style, undated
from kiosk.screens.between import comic
from kiosk.screens.deeds import Deed
from kiosk.screens.going import Step
from kiosk.screens.group import set_up

VOLUME_STEPS = 5


def pressed(screen: Staff, action: str, books: Books, language: str) -> Step | None:
    """Export, say a month, a group, its code, voice and sounds, back to the story, or close."""
    if screen.offered:
        return undated.pressed(screen, action)
    match action:
        case "export" if not screen.busy:
            return changed(screen, busy=True, says="busy"), (Export(language),)
        case "comic" if not screen.busy and (read := _comic_of(screen, books)):
            return changed(screen, busy=True, says="busy"), (TakeComic(read),)
        case "undated" if screen.months:
            return undated.opened(screen), ()
        case "louder" | "softer":
            by = 1 if action == "louder" else -1
            step = max(0, min(VOLUME_STEPS, screen.volume + by))
            return changed(screen, volume=step), (SetVolume(step),)
        case "sounds":
            return changed(screen, sounds=not screen.sounds), ()
        case "further":
            count = len(_more(screen, books.interface(language)))
            return changed(screen, sheet=deeds.following(screen.sheet, count)), ()
        case "group":
            return set_up.opened(screen.back, language, books)
        case "group_code":
            return keypad.choosing(screen)
        case "back":
            return screen.back, ()
        case "close":
            return screen, (*_closing(screen, books), Leave())
        case _:
            return None


def _closing(screen: Staff, books: Books) -> tuple[Effect, ...]:
    """A sitting behind the corner is over like any other, and is counted so."""
    sitting = sitting_of(screen)
    return going.leave(sitting, books)[1] if sitting else (Hush(), Forget())


def totals(screen: Staff, came: TotalsCame) -> Staff:
    """The month's sums have come from the ledger."""
    return changed(
        screen, month=came.month, counts=came.counts, trouble=came.trouble,
        undated=came.undated, months=came.months,
    )


def exported(screen: Staff, done: Exported) -> Staff:
    """The files were written, read back and found the same: now it may be said."""
    return changed(screen, busy=False, says="exported" if done.out else "written",
                   detail=done.name)


def failed(screen: Staff, why: Failed) -> Staff:
    """The export did not work; the sentence says what to do."""
    return changed(screen, busy=False, says="failed", detail=why.sentence)


def view(screen: Staff, books: Books, language: str) -> tuple[Item, ...]:
    """The table on the reading side, the things to do beside it."""
    if screen.offered:
        return undated.view(screen, books, language)
    known = books.interface(language)
    say = known.say
    items = (
        Words("heading", Box(310, 30, 980, 110),
              say("Counts of {month}", month=month_name(screen.month, known)), language, size=52,
              bold=True),
        *_table(screen, books, language),
        *chrome.plate_button(Box(910, 150, 640, 130), "export", say("Save to the USB stick"),
                             language, "export", fill=style.HONEY),
        Words("says", Box(910, 288, 640, 126), _sentence(screen, books, language), language,
              size=38, align="start"),
        *_file_name(screen, books.rtl(language)),
        *deeds.shown(_more(screen, known), screen.sheet, say("More to do"), language),
        *_volume(screen, books, language),
        *_last(screen, books, language),
        *chrome.button(style.BACK_PLACE, "back", "back"),
    )
    return chrome.turned(items, books.rtl(language))


def _comic_of(screen: Staff, books: Books) -> Sitting | None:
    """The sitting behind the corner, where a page of a story has been read in it."""
    sitting = sitting_of(screen)
    return sitting if sitting and comic.pages(sitting.path, books.story(sitting)) else None


def _last(screen: Staff, books: Books, language: str) -> tuple[Item, ...]:
    """Closing the kiosk; beside it the comic of what was just read, where something was."""
    say = books.interface(language).say
    if _comic_of(screen, books) is None:
        return chrome.plate_button(Box(910, 862, 640, 116), "close", say("Close the kiosk"),
                                   language, "leave")
    return (
        *chrome.plate_button(Box(910, 862, 310, 116), "comic", say("Save the comic"), language,
                             "comic", size=34),
        *chrome.plate_button(Box(1240, 862, 310, 116), "close", say("Close the kiosk"), language,
                             "leave", size=34),
    )


def _more(screen: Staff, interface: Interface) -> tuple[Deed, ...]:
    """What else can be done, however much that is."""
    say, on = interface.say, screen.sounds
    month = (Deed("undated", say("Say the month"), "sheet"),) if screen.months else ()
    return (
        Deed("group", say("Lead a group"), "circle"),
        Deed("group_code", say("Code for groups"), "key"),
        *month,
        Deed("sounds", say("Soft sounds: on") if on else say("Soft sounds: off"),
             "bell" if on else "bell_off"),
    )


def _file_name(screen: Staff, rtl: bool) -> tuple[Item, ...]:
    """The folder as it is called on the stick, in its own letters, small: few look for it."""
    if screen.says not in ("exported", "written"):
        return ()
    return (Words("file", Box(910, 416, 640, 40), screen.detail, "en", size=24,
                  colour=style.SOFT_INK, align="end" if rtl else "start"),)


def _sentence(screen: Staff, books: Books, language: str) -> str:
    say = books.interface(language).say
    match screen.says:
        case "busy":
            return say("Writing and checking…")
        case "exported":
            return say("Saved and checked. You can take the stick out.")
        case "written":
            return say("Saved and checked. Wait until the light on the stick is still, "
                       "then take it out.")
        case "failed":
            return say(screen.detail)
        case "code_set":
            return say("The code is set.")
        case _ if screen.trouble:
            return say(screen.trouble)
        case _ if screen.months:
            return say("The tablet did not know the date for a while. Do you know which month it "
                       "was?")
        case _:
            return say("Put a USB stick in, then touch Save.")


def _table(screen: Staff, books: Books, language: str) -> tuple[Item, ...]:
    """A line for each counter; however many there are, all can be seen at once."""
    interface = books.interface(language)
    high = min(66.0, 780 / max(len(screen.counts), 1))
    size = high * 0.58
    items: list[Item] = [
        Plate("table", Box(110, 150, 760, high * max(len(screen.counts), 1) + 30), style.CARD,
              corner=30, edge=style.INK, edge_width=3),
    ]
    for index, (metric, value) in enumerate(screen.counts):
        top = 165 + index * high
        items += (
            Words(f"metric:{metric}", Box(145, top, 540, high),
                  metric_name(metric, interface), language, size=size, align="start"),
            Words(f"value:{metric}", Box(690, top, 145, high), interface.language.number(value),
                  language, size=size, bold=True, align="end"),
        )
    return tuple(items)


def _volume(screen: Staff, books: Books, language: str) -> tuple[Item, ...]:
    """Softer, the level, louder: the two speakers say what is meant."""
    dots = tuple(
        Plate(f"volume:{index}", Box(1095 + index * 58, 772, 40, 40),
              style.TURQUOISE if index < screen.volume else style.CARD, corner=20,
              edge=style.INK, edge_width=3)
        for index in range(VOLUME_STEPS)
    )
    return (
        *chrome.button(Box(910, 734, 116, 116), "softer", "softer"),
        *dots,
        *chrome.button(Box(1434, 734, 116, 116), "louder", "louder"),
    )
