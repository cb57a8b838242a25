"""Reading again another way: the decisions of the path, a card each, to go on anew from one."""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Hush, Speak
from kiosk.model.picture import Item
from kiosk.model.session import Ended, Sitting
from kiosk.model.speech import Utterance
from kiosk.model.story import Choice, Decision
from kiosk.model.values import changed
from kiosk.model.waymarks import OtherWays
from kiosk.model.ways import again_from, scene_of, taken
from kiosk.screens import chrome, going, saying, sheets, style
from kiosk.screens.going import Step

AREA = Box(140, 190, 1320, 770)
ON_A_SHEET = 6


def opened(sitting: Sitting, books: Books) -> Step:
    """The decisions of the path, the last ones first on the sheet that is shown."""
    count = len(taken(sitting.path, books.story(sitting)))
    sheet = max(0, -(-count // ON_A_SHEET) - 1)
    return OtherWays(sitting, sheet=sheet), (
        saying.said_unless_quiet(sitting, (_invitation(sitting, books),)),)


def _invitation(sitting: Sitting, books: Books) -> Utterance:
    say = books.interface(sitting.language).say
    return Utterance("other_ways", say("Where would you like to choose again?"), sitting.language,
                     "")


def pressed(screen: OtherWays, action: str, books: Books) -> Step | None:
    """Hear a decision, go back to the one that was heard, look at more of them, or back."""
    sitting = screen.sitting
    verb, _, detail = action.partition(":")
    match verb:
        case "back":
            return Ended(sitting), (Hush(),)
        case "heading":
            return screen, (Speak((_invitation(sitting, books),)),)
        case "sheet":
            return changed(screen, sheet=int(detail), touched=""), (Hush(),)
        case "way" if screen.touched == detail:
            return going.return_to(again_from(sitting, detail), books)
        case "way":
            return _heard(screen, detail, books)
        case _:
            return None


def _heard(screen: OtherWays, decision_id: str, books: Books) -> Step | None:
    decisions = {one.id: one for one, _ in taken(screen.sitting.path, books.story(screen.sitting))}
    decision = decisions.get(decision_id)
    if decision is None:
        return None
    words = Utterance(f"{decision.id}.ask", decision.ask, screen.sitting.language, "")
    return changed(screen, touched=decision.id), (Speak((words,)),)


def view(screen: OtherWays, books: Books) -> tuple[Item, ...]:
    """A card a decision, in the order of the story: the scene, and what was asked there."""
    sitting, story = screen.sitting, books.story(screen.sitting)
    language, rtl = sitting.language, books.rtl(sitting.language)
    decided = taken(sitting.path, story)
    shown = sheets.on_sheet(decided, screen.sheet, ON_A_SHEET)
    boxes = chrome.rows_of_cards(len(shown), AREA, gap=26)
    cards = (
        item
        for (decision, choice), box in zip(shown, boxes, strict=True)
        for item in _card(screen, decision, choice, box, books)
    )
    return chrome.turned((
        chrome.heading(_invitation(sitting, books).text, language, size=46, action="heading"),
        *cards,
        *sheets.arrows(screen.sheet, sheets.count(decided, ON_A_SHEET)),
        *chrome.calm_and_pause(),
        *chrome.button(style.BACK_PLACE, "back", "back"),
    ), rtl)


def _card(screen: OtherWays, decision: Decision, choice: Choice, box: Box, books: Books) -> tuple[
        Item, ...]:
    """The scene where it was decided; the choice that was taken stands small in its corner."""
    sitting, story = screen.sitting, books.story(screen.sitting)
    panel = scene_of(sitting.path, decision, story)
    picture = f"{story.id}/{panel.art}" if panel else choice.picture
    return chrome.card(box, picture, decision.ask, sitting.language, f"way:{decision.id}",
                       chosen=screen.touched == decision.id)
