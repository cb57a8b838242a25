"""Which month was it? Staff say where counts belong that were made without a date.

It is a sheet of the grown-ups' corner, and knows no clock. Nothing is chosen by itself: a wrong
month is worse than none.
"""

from kiosk.model.asides import Staff
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import SayMonth
from kiosk.model.naming import month_name
from kiosk.model.picture import Item, Plate, Words
from kiosk.model.values import changed
from kiosk.screens import chrome, style
from kiosk.screens.going import Step


def opened(screen: Staff) -> Staff:
    """Offer this month; the earliest where the tablet still does not know which one that is."""
    first = screen.month if screen.month in screen.months else screen.months[0]
    return changed(screen, offered=first, says="", detail="")


def pressed(screen: Staff, action: str) -> Step | None:
    """A month earlier or later, this one, or none."""
    at = screen.months.index(screen.offered)
    match action:
        case "earlier" if at > 0:
            return changed(screen, offered=screen.months[at - 1]), ()
        case "later" if at + 1 < len(screen.months):
            return changed(screen, offered=screen.months[at + 1]), ()
        case "this_month":
            return changed(screen, offered=""), (SayMonth(screen.offered),)
        case "back":
            return changed(screen, offered=""), ()
        case _:
            return None


def view(screen: Staff, books: Books, language: str) -> tuple[Item, ...]:
    """The question, the month between two arrows, and the way to say so or to leave it."""
    known = books.interface(language)
    at = screen.months.index(screen.offered)
    items = (
        Words("heading", Box(210, 40, 1180, 110),
              known.say("In which month did they read?"), language, size=52, bold=True),
        Words("undated", Box(210, 160, 1180, 150),
              known.count("{n} reading was begun while the tablet did not know the date.",
                          "{n} readings were begun while the tablet did not know the date.",
                          screen.undated), language, size=42),
        Plate("month-plate", Box(460, 340, 680, 180), style.CARD, corner=40, edge=style.INK,
              edge_width=3),
        Words("month", Box(480, 350, 640, 160),
              known.say("In {month}", month=month_name(screen.offered, known)), language,
              size=62, bold=True),
        *(chrome.button(Box(300, 372, 116, 116), "back", "earlier") if at > 0 else ()),
        *(chrome.button(Box(1184, 372, 116, 116), "forward", "later")
          if at + 1 < len(screen.months) else ()),
        *chrome.plate_button(Box(460, 580, 680, 150), "this_month", known.say("It was this month"),
                             language, "done", fill=style.HONEY),
        Words("if-unsure", Box(210, 760, 1180, 120),
              known.say("If you do not know, go back: they stay counted without a month."),
              language, size=38),
        *chrome.button(style.BACK_PLACE, "back", "back"),
    )
    return chrome.turned(items, books.rtl(language))
