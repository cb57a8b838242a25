"""The grown-ups' corner: this month's counts, taking them away, the voice's level, closing."""


from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import (
    Effect,
    Export,
    Exported,
    Failed,
    Forget,
    Hush,
    Leave,
    SetVolume,
    TotalsCame,
)
from kiosk.model.picture import Icon, Item, Plate, Words
from kiosk.model.session import Staff, sitting_of
from kiosk.model.values import changed
from kiosk.screens import chrome, going, style
from kiosk.screens.going import Step

VOLUME_STEPS = 5


def pressed(screen: Staff, action: str, books: Books) -> Step | None:
    """Export, louder, softer, back to the story, or close the kiosk."""
    match action:
        case "export" if not screen.busy:
            return changed(screen, busy=True, says="busy"), (Export(),)
        case "louder" | "softer":
            by = 1 if action == "louder" else -1
            step = max(0, min(VOLUME_STEPS, screen.volume + by))
            return changed(screen, volume=step), (SetVolume(step),)
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
        screen, month=came.month, counts=came.counts, trouble=came.trouble
    )


def exported(screen: Staff, done: Exported) -> Staff:
    """The file was written, read back and found the same: now it may be said."""
    return changed(screen, busy=False, says="exported", detail=done.name)


def failed(screen: Staff, why: Failed) -> Staff:
    """The export did not work; the sentence says what to do."""
    return changed(screen, busy=False, says="failed", detail=why.sentence)


def view(screen: Staff, books: Books, language: str) -> tuple[Item, ...]:
    """The table on the reading side, the things to do beside it."""
    say = books.interface(language).say
    items = (
        Words("heading", Box(310, 30, 980, 110),
              say("Counts of {month}", month=_month(screen, books, language)), language, size=52,
              bold=True),
        *_table(screen, books, language),
        *chrome.plate_button(Box(960, 180, 560, 150), "export", say("Save to the USB stick"),
                             language, "export", fill=style.HONEY),
        Words("says", Box(960, 340, 560, 150), _sentence(screen, books, language), language,
              size=38, align="start"),
        *_file_name(screen, books.rtl(language)),
        *_volume(screen, books, language),
        *chrome.plate_button(Box(960, 770, 560, 130), "close", say("Close the kiosk"), language,
                             "leave"),
        *chrome.button(style.BACK_PLACE, "back", "back"),
    )
    return chrome.turned(items, books.rtl(language))


def _file_name(screen: Staff, rtl: bool) -> tuple[Item, ...]:
    """The file as it is called on the stick, in its own letters, small: it is looked for by few."""
    if screen.says != "exported":
        return ()
    return (Words("file", Box(960, 492, 560, 44), screen.detail, "en", size=24,
                  colour=style.SOFT_INK, align="end" if rtl else "start"),)


def _month(screen: Staff, books: Books, language: str) -> str:
    """The month in words, the year in the language's digits."""
    say = books.interface(language).say
    year, _, month = screen.month.partition("-")
    if not month:
        return say("an unknown month")
    when = int(year)
    names = (
        say("January {year}", year=when), say("February {year}", year=when),
        say("March {year}", year=when), say("April {year}", year=when),
        say("May {year}", year=when), say("June {year}", year=when),
        say("July {year}", year=when), say("August {year}", year=when),
        say("September {year}", year=when), say("October {year}", year=when),
        say("November {year}", year=when), say("December {year}", year=when),
    )
    return names[int(month) - 1]


def _sentence(screen: Staff, books: Books, language: str) -> str:
    say = books.interface(language).say
    match screen.says:
        case "busy":
            return say("Writing and checking…")
        case "exported":
            return say("Saved and checked. You can take the stick out.")
        case "failed":
            return say(screen.detail)
        case _ if screen.trouble:
            return say(screen.trouble)
        case _:
            return say("Put a USB stick in, then touch Save.")


def metric_name(metric: str, books: Books, language: str) -> str:
    """A metric as it is called on the screen; the file keeps the technical name."""
    say = books.interface(language).say
    names = {
        "sessions_started": say("Readings begun"),
        "sessions_completed": say("Readings finished"),
        "sessions_ended": say("Readings ended"),
        "ending_reached": say("Endings reached"),
        "choice_taken": say("Decisions taken"),
        "item_shown": say("Questions shown"),
        "item_first_correct": say("Right at the first try"),
        "item_first_option": say("First answers"),
        "item_resolved": say("Questions finished"),
        "item_hint": say("Hints given"),
        "panels_seen": say("Panels seen"),
    }
    return names.get(metric, metric)


def _table(screen: Staff, books: Books, language: str) -> tuple[Item, ...]:
    known = books.interface(language).language
    high = 66.0
    items: list[Item] = [
        Plate("table", Box(130, 160, 780, high * max(len(screen.counts), 1) + 30), style.CARD,
              corner=30, edge=style.INK, edge_width=3),
    ]
    for index, (metric, value) in enumerate(screen.counts):
        top = 175 + index * high
        items += (
            Words(f"metric:{metric}", Box(165, top, 520, high),
                  metric_name(metric, books, language), language, size=38, align="start"),
            Words(f"value:{metric}", Box(700, top, 175, high), known.number(value),
                  language, size=40, bold=True, align="end"),
        )
    return tuple(items)


def _volume(screen: Staff, books: Books, language: str) -> tuple[Item, ...]:
    dots = tuple(
        Plate(f"volume:{index}", Box(1105 + index * 56, 626, 40, 40),
              style.TURQUOISE if index < screen.volume else style.CARD, corner=20,
              edge=style.INK, edge_width=3)
        for index in range(VOLUME_STEPS)
    )
    return (
        Icon("volume-icon", Box(1190, 540, 84, 84), "speaker"),
        *chrome.button(Box(960, 588, 116, 116), "softer", "softer"),
        *dots,
        *chrome.button(Box(1404, 588, 116, 116), "louder", "louder"),
    )
