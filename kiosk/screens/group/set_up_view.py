"""How the set-up of a session looks: heads above, then language, chapters, and the start."""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.group import SettingUp
from kiosk.model.picture import Art, Icon, Item, Plate, Words
from kiosk.model.story import Chapter, Story
from kiosk.screens import chrome, style
from kiosk.screens.group import frame

#: The numbers that are one touch away; others are reached by one more and one fewer.
NUMBERS = range(5, 21)


def view(screen: SettingUp, books: Books) -> tuple[Item, ...]:
    """Everything on one glass: a number, and start, is all that it takes."""
    language = screen.language
    story = books.stories.get((screen.story, language))
    several = len(books.shelf(language)) > 1
    known = tuple(one for one in books.languages if books.shelf(one.code))
    return chrome.turned((
        Words("heading", Box(170, 20, 980 if several else 1260, 124), _sentence(screen, books),
              language, size=48, bold=True),
        *(_story(story) if story and several else ()),
        *chrome.button(style.PAUSE_PLACE, "back", "back"),
        *(_one_number(screen, books) if len(screen.heads) < 2 else _counters(screen, books)),
        *frame.languages(known, language, Box(40, 466, 1520, 104)),
        *(_chapters(screen, story) if story else ()),
        *_bottom(screen, books),
    ), books.rtl(language))


def _story(story: Story) -> tuple[Item, ...]:
    """Which story is read, where there are several: touched, it is the next one."""
    box = Box(1170, 24, 390, 116)
    return (
        Plate("plate:story", box, style.CARD, corner=50, edge=style.INK, edge_width=3,
              action="story"),
        Icon("icon:story", Box(box.x + 24, box.y + 18, 80, 80), "home", action="story"),
        Words("words:story", Box(box.x + 116, box.y + 8, 252, 100), story.title, story.language,
              size=38, bold=True, action="story"),
    )


def _sentence(screen: SettingUp, books: Books) -> str:
    interface = books.interface(screen.language)
    match screen.says:
        case "none":
            return interface.say("Who is here today? Count the children first, then start.")
        case "many":
            return interface.count(
                "{n} child: is that right? Then touch Start once more.",
                "{n} children: is that right? Then touch Start once more.", screen.children)
        case _:
            return interface.say("How many children are here?")


def _one_number(screen: SettingUp, books: Books) -> tuple[Item, ...]:
    """One number for all: touched at once, or moved by one."""
    cell = screen.heads[0][0] if screen.heads else ""
    known = books.interface(screen.language).language
    items: list[Item] = [
        *chrome.button(Box(40, 246, 116, 116), "fewer", f"fewer:{cell}"),
        Plate("heads", Box(176, 204, 200, 200), style.CARD, corner=60, edge=style.INK,
              edge_width=5),
        Words("heads-words", Box(186, 214, 180, 180), known.number(screen.children),
              screen.language, size=110, bold=True),
        *chrome.button(Box(396, 246, 116, 116), "more", f"more:{cell}"),
    ]
    for at, number in enumerate(NUMBERS):
        box = Box(560 + (at % 8) * 126, 166 + (at // 8) * 142, 118, 126)
        action, here = f"heads:{number}", number == screen.children
        items += (
            Plate(f"plate:{action}", box, style.HONEY if here else style.CARD, corner=36,
                  edge=style.INK, edge_width=6 if here else 3, shadow=True, action=action),
            Words(f"words:{action}", box.grown(-12), known.number(number), screen.language,
                  size=56, bold=True, action=action),
        )
    return tuple(items)


def _counters(screen: SettingUp, books: Books) -> tuple[Item, ...]:
    """A counter for each kind of head that staff tell apart: touch it once for each child."""
    columns = -(-len(screen.heads) // 2) if len(screen.heads) > 3 else len(screen.heads)
    rows = -(-len(screen.heads) // columns)
    wide = (1520 - 20 * (columns - 1)) / columns
    high = (290 - 16 * (rows - 1)) / rows
    return tuple(
        item
        for at, (cell, count) in enumerate(screen.heads)
        for item in _counter(cell, count, Box(40 + (at % columns) * (wide + 20),
                                              156 + (at // columns) * (high + 16), wide, high),
                             screen, books)
    )


def _counter(cell: str, count: int, box: Box, screen: SettingUp, books: Books) -> tuple[Item, ...]:
    action = f"more:{cell}"
    known = books.interface(screen.language).language
    icon = {"girls": "girl", "boys": "boy"}.get(cell.partition(".")[0], "circle")
    reach = box.w * 0.52
    return (
        Plate(f"plate:{action}", box, style.CARD, corner=40, edge=style.INK, edge_width=3,
              shadow=True, action=action),
        Icon(f"icon:{action}", Box(box.x + 14, box.y + box.h / 2 - 36, 72, 72), icon,
             action=action),
        Words(f"words:{action}", Box(box.x + 92, box.y + 8, reach - 88, box.h - 16),
              cell_name(cell, books, screen.language), screen.language, size=34, align="start",
              action=action),
        Words(f"count:{action}", Box(box.x + reach + 8, box.y + 8, box.w - reach - 120,
                                     box.h - 16), known.number(count), screen.language, size=76,
              bold=True, action=action),
        *chrome.button(Box(box.right - 106, box.y + box.h / 2 - 46, 92, 92), "fewer",
                       f"fewer:{cell}"),
    )


def cell_name(cell: str, books: Books, language: str) -> str:
    """A kind of head in words, never put together from pieces."""
    say = books.interface(language).say
    who, _, band = cell.rpartition(".") if "-" in cell else (cell, "", "")
    low, _, high = band.partition("-")
    if not band:
        return say("Girls") if who == "girls" else say("Boys")
    if who == "girls":
        return say("Girls, {low} to {high}", low=int(low), high=int(high))
    if who == "boys":
        return say("Boys, {low} to {high}", low=int(low), high=int(high))
    return say("{low} to {high} years", low=int(low), high=int(high))


def _chapters(screen: SettingUp, story: Story) -> tuple[Item, ...]:
    count = len(story.chapters)
    wide = min(240.0, (1520 - 16 * (count - 1)) / count)
    left = 40 + (1520 - count * wide - 16 * (count - 1)) / 2
    return tuple(
        item
        for at, one in enumerate(story.chapters)
        for item in _chapter(one, Box(left + at * (wide + 16), 594, wide, 206), story,
                             one.id in screen.chapters)
    )


def _chapter(one: Chapter, box: Box, story: Story, chosen: bool) -> tuple[Item, ...]:
    """A chapter's picture and name; chosen ones have a thick edge and a leaf."""
    action = f"chapter:{one.id}"
    art = Box(box.x + 12, box.y + 12, box.w - 24, (box.w - 24) / 1.6)
    mark = Box(box.right - 62, box.y - 14, 76, 76)
    return (
        Plate(f"plate:{action}", box, style.HONEY if chosen else style.CARD, corner=26,
              edge=style.TURQUOISE if chosen else style.INK, edge_width=8 if chosen else 3,
              shadow=True, action=action),
        Art(f"art:{action}", art, frame.chapter_art(story, one.id), one.title, story.language,
            corner=16, action=action),
        Words(f"words:{action}", Box(box.x + 8, art.bottom + 2, box.w - 16,
                                     box.bottom - art.bottom - 6), one.title, story.language,
              size=30, bold=chosen, action=action),
        *((Plate(f"mark:{action}", mark, style.CARD, corner=38, edge=style.INK, edge_width=3,
                 action=action, enter="pop"),
           Icon(f"mark-icon:{action}", mark.grown(-8), "done", action=action, enter="pop"))
          if chosen else ()),
    )


def _bottom(screen: SettingUp, books: Books) -> tuple[Item, ...]:
    """Gentle path, who is here for the first time this month, and the start."""
    language = screen.language
    say = books.interface(language).say
    known = books.interface(language).language
    gentle = Box(40, 826, 440, 136)
    first = Box(500, 826, 620, 136)
    return (
        *_gentle(screen, gentle, say("Gentle path")),
        Plate("first", first, style.CARD, corner=60, edge=style.INK, edge_width=3),
        Words("first-words", Box(530, 834, 240, 120), say("Here for the first time this month"),
              language, size=32, align="start"),
        *chrome.button(Box(778, 840, 108, 108), "fewer", "first_fewer"),
        Words("first-count", Box(890, 840, 106, 108), known.number(screen.first_time), language,
              size=64, bold=True),
        *chrome.button(Box(1000, 840, 108, 108), "more", "first_more"),
        *chrome.plate_button(Box(1140, 826, 420, 136), "start", say("Start"), language, "forward",
                             fill=style.HONEY),
    )


def _gentle(screen: SettingUp, box: Box, text: str) -> tuple[Item, ...]:
    plate, icon, words = chrome.plate_button(
        box, "gentle", text, screen.language, "gentle",
        fill=style.HONEY if screen.gentle else style.CARD)
    mark = Box(box.right - 64, box.y - 26, 72, 72)
    on = (
        Plate("mark:gentle", mark, style.CARD, corner=38, edge=style.INK, edge_width=3,
              action="gentle", enter="pop"),
        Icon("mark-icon:gentle", mark.grown(-8), "done", action="gentle", enter="pop"),
    )
    return (plate, icon, words, *(on if screen.gentle else ()))
