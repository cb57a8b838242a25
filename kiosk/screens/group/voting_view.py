"""How a question looks that is put to a group: its pictures, the hands at each, what to do."""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.group import Voting
from kiosk.model.picture import Art, Icon, Item, Plate, Words
from kiosk.model.questions import Answer, Question
from kiosk.screens import chrome, style
from kiosk.screens.group import frame, voting


def view(screen: Voting, books: Books) -> tuple[Item, ...]:
    """The question at the top, its pictures with the hands that were counted, and what to do."""
    up = voting.asked(screen, books)
    language = screen.sitting.language
    return chrome.turned((
        chrome.heading(voting.heading(screen, up)[0][1], language, size=46, action="heading"),
        *_cards(screen, up, books),
        *_guidance(screen, up, books),
        *frame.corners(),
        *chrome.button(style.BACK_PLACE, "back", "back"),
        *chrome.button(style.GO_ON_PLACE, "forward", "forward", fill=style.HONEY),
    ), books.rtl(language))


def _cards(screen: Voting, up: Question, books: Books) -> tuple[Item, ...]:
    """Up to three cards in a row; more lie two by two, each with its words beside its picture."""
    if len(up.answers) <= 3 or not up.scored:
        room = Box(150, 262, 1290, 590) if up.scored else Box(150, 200, 1290, 650)
        boxes = chrome.rows_of_cards(len(up.answers), room)
        draw = _tall
    else:
        rows = -(-len(up.answers) // 2)
        high = (650 - 18 * (rows - 1)) / rows
        boxes = tuple(Box(132 + (at % 2) * 662, 204 + (at // 2) * (high + 18), 640, high)
                      for at in range(len(up.answers)))
        draw = _wide
    return tuple(item for one, box in zip(up.answers, boxes, strict=True)
                 for item in draw(screen, up, one, box, books))


def _over(screen: Voting, up: Question) -> bool:
    return up.scored and screen.sitting.led.stage == "answer"


def _tall(screen: Voting, up: Question, one: Answer, box: Box, books: Books) -> tuple[Item, ...]:
    over = _over(screen, up)
    pill = Box(box.centre[0] - 160, box.y - 58, 320, 100)
    return (
        *chrome.card(box, one.picture, one.text, screen.sitting.language, f"hand:{one.id}",
                     faded=over and not one.right, glow=over and one.right),
        *(_hands(screen, one, pill, books) if up.scored and not over else ()),
    )


def _wide(screen: Voting, up: Question, one: Answer, box: Box, books: Books) -> tuple[Item, ...]:
    over = _over(screen, up)
    action, language = f"hand:{one.id}", screen.sitting.language
    pale, glow = over and not one.right, over and one.right
    counting = up.scored and not over
    high = min(box.h - 24, 136.0)
    art = Box(box.x + 14, box.y + (box.h - high) / 2, high * 1.6, high)
    right = box.right - (192 if counting else 20)
    mark = Box(box.right - 96, box.y + 8, 84, 84)
    return (
        Plate(f"card:{action}", box, style.HONEY if glow else style.CARD, corner=28,
              edge=style.TURQUOISE if glow else style.INK, edge_width=10 if glow else 3,
              shadow=True, action=action),
        Art(f"art:{action}", art, one.picture, describe=one.text, language=language,
            dim=0.65 if pale else 0.0, corner=18, action=action),
        Words(f"words:{action}", Box(art.right + 14, box.y + 10, right - art.right - 26,
                                     box.h - 20), one.text, language, size=36,
              colour=style.SOFT_INK if pale else style.INK, action=action),
        *(_hands(screen, one, Box(box.right - 178, box.y + 12, 166, box.h - 24), books)
          if counting else ()),
        *((Icon(f"mark-icon:{action}", mark, "leaf", action=action, enter="pop"),) if glow else ()),
    )


def _hands(screen: Voting, one: Answer, box: Box, books: Books) -> tuple[Item, ...]:
    """How many hands were up for a picture; while they are, one may be taken back.

    In a row in a wide box, one above the other in a high one.
    """
    action, led = f"hand:{one.id}", screen.sitting.led
    language = screen.sitting.language
    number = books.interface(language).language.number(dict(led.hands).get(one.id, 0))
    if box.w > box.h * 2:
        fewer = Box(box.x + 4, box.y + 4, 92, 92)
        hand, count = Box(box.x + 116, box.y + 9, 82, 82), Box(box.x + 200, box.y + 6, 104, 88)
    else:
        fewer = Box(box.centre[0] - 44, box.bottom - 92, 88, 88)
        hand, count = Box(box.x + 8, box.y + 8, 72, 72), Box(box.x + 82, box.y + 4, 78, 80)
    return (
        Plate(f"hands:{one.id}", box, style.HONEY, corner=48, edge=style.INK, edge_width=3,
              action=action),
        Icon(f"hands-icon:{one.id}", hand, "raised_hand", action=action),
        Words(f"hands-words:{one.id}", count, number, language, size=60, bold=True, action=action),
        *(chrome.button(fewer, "fewer", f"fewer:{one.id}") if led.stage == "hands" else ()),
    )


def _guidance(screen: Voting, up: Question, books: Books) -> tuple[Item, ...]:
    """What whoever leads does now: a word for each stage."""
    say = books.interface(screen.sitting.language).say
    if not up.scored:
        text, icon = say("Everyone may point. Nobody has to say anything."), "raised_hand"
    elif screen.sitting.led.stage == "hands":
        text, icon = say("Hands up for each picture! Touch it once for each hand."), "raised_hand"
    elif screen.sitting.led.stage == "talk":
        text, icon = say("Two of us say why. Then we look at the answer together."), "talk"
    else:
        text, icon = say("We talk about it once more."), "talk"
    return frame.guidance(text, icon, screen.sitting.language)
