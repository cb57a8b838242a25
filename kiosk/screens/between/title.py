"""The title page of a chapter: its picture, its name, and the row of all chapters."""

from kiosk.model import chapters
from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, STAGE_H, STAGE_W, Box
from kiosk.model.messages import Hush, Keep, Speak
from kiosk.model.picture import Art, Item, Plate, Words, Zone
from kiosk.model.session import Shelf
from kiosk.model.speech import Utterance
from kiosk.model.values import changed
from kiosk.model.waymarks import Rest, Title
from kiosk.screens import chrome, going, style
from kiosk.screens.between import ages, chapter_row, opening
from kiosk.screens.going import Step


def pressed(screen: Title, action: str, books: Books) -> Step | None:
    """Into the chapter, to the title of another one, back, or hear the name again."""
    sitting, story = screen.sitting, books.story(screen.sitting)
    verb, _, detail = action.partition(":")
    match verb:
        case "forward":
            return opening.open_chapter(sitting, story)
        case "back" if chapters.rests(sitting, story):
            return Rest(sitting), (Hush(),)
        case "back" if sitting.path:
            return going.return_to(changed(sitting, ahead=""), books)
        case "back":
            return going.leave(sitting, books, Shelf(sitting.language))
        case "chapter":
            return opening.before_chapter(sitting, detail, story)
        case "heading":
            there = chapters.reading(sitting, story)
            name = Utterance(f"{there.id}.title", there.title, sitting.language, "")
            return screen, (Speak((name,)),)
        case "ages" if not sitting.path:
            older = changed(sitting, older=detail == "older")
            return Title(older), (Keep(older), ages.said(older, books))
        case _:
            return None


def view(screen: Title, books: Books) -> tuple[Item, ...]:
    """The picture fills the stage; the name and the row lie on a sheet in its sky."""
    sitting, story = screen.sitting, books.story(screen.sitting)
    language, rtl = sitting.language, books.rtl(sitting.language)
    there = chapters.reading(sitting, story)
    return (
        Art(f"title:{there.id}", STAGE, there.art, describe=there.title, language=language,
            mirrored=rtl, enter="fade"),
        *chrome.turned((
            Zone("forward-side", Box(STAGE_W * 0.3, 0, STAGE_W * 0.7, STAGE_H), "forward"),
            Plate("sheet", Box(300, 24, 1000, 262), style.GLASS, corner=44),
            Words("title", Box(330, 34, 940, 112), there.title, language, size=72, bold=True,
                  action="heading"),
            *chapter_row.row(sitting, story, Box(330, 152, 940, 116), rtl),
            *(ages.choice(sitting, books) if not sitting.path else ()),
            *chrome.calm_and_pause(),
            *chrome.button(style.BACK_PLACE, "back", "back"),
            *chrome.button(style.GO_ON_PLACE, "forward", "forward", fill=style.HONEY),
        ), rtl),
    )
