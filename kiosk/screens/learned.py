"""What a decision taught, said where its branches meet, and the leaf that it grew.

Where both ways are good, the one that was not gone is offered here, once.
"""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Speak
from kiosk.model.picture import Item, Plate, Words
from kiosk.model.session import Learned
from kiosk.model.speech import Utterance
from kiosk.model.story import Choice, Decision
from kiosk.model.values import changed
from kiosk.screens import chrome, going, style, tree
from kiosk.screens.going import Step

_TREE = Box(170, 230, 520, 640)


def pressed(screen: Learned, action: str, books: Books) -> Step | None:
    """On to where the branches meet, back to the panel, or hear it again."""
    match action:
        case "forward":
            return going.arrive(screen.sitting, screen.goto, books.story(screen.sitting))
        case "back":
            return going.return_to(screen.sitting, books)
        case "other" if (choice := going.other_way(screen.sitting, _decision(screen, books))):
            return _other(screen, choice, books)
        case "heading":
            rule = Utterance(f"{screen.decision}.rule", _rule(screen, books),
                             screen.sitting.language, "")
            return screen, (Speak((rule,)),)
        case _:
            return None


def _other(screen: Learned, choice: Choice, books: Books) -> Step:
    """Hear the other way, or go it too: nobody decides anew, so nothing is counted as taken."""
    sitting = screen.sitting
    if screen.touched:
        return going.arrive(sitting, choice.goto, books.story(sitting))
    too = books.interface(sitting.language).say("Try this one too?")
    heard = (Utterance("other", too, sitting.language, ""),
             Utterance(choice.id, choice.text, sitting.language, ""))
    return changed(screen, touched=True), (Speak(heard),)


def _decision(screen: Learned, books: Books) -> Decision:
    node = books.story(screen.sitting).nodes[screen.decision]
    assert isinstance(node, Decision), f"learned from {node.id}, which is no decision"
    return node


def _rule(screen: Learned, books: Books) -> str:
    return _decision(screen, books).rule


def view(screen: Learned, books: Books) -> tuple[Item, ...]:
    """The tree with its leaves on one side, the rule on the other; touch anywhere goes on."""
    language = screen.sitting.language
    rtl = books.rtl(language)
    room = _TREE.mirrored() if rtl else _TREE
    other = going.other_way(screen.sitting, _decision(screen, books))
    sheet, *over = chrome.turned((
        Plate("learned-ground", Box(130, 190, 1340, 720), style.CARD, corner=48, edge=style.INK,
              edge_width=3, shadow=True, action="forward"),
        Words("rule", Box(720, 230, 690, 230 if other else 640), _rule(screen, books), language,
              size=50 if other else 56, bold=True, action="heading"),
        *(_offer(screen, other, books) if other else ()),
        *chrome.calm_and_pause(),
        *chrome.button(style.BACK_PLACE, "back", "back"),
        *chrome.button(style.GO_ON_PLACE if other else style.FORWARD_PLACE, "forward", "forward",
                       fill=style.HONEY),
    ), rtl)
    return (sheet, *tree.tree(len(screen.sitting.leaves), room, rtl), *over)


def _offer(screen: Learned, choice: Choice, books: Books) -> tuple[Item, ...]:
    """The other way as a card, smaller than the way on is plain: nobody has to."""
    language = screen.sitting.language
    words = books.interface(language).say("Try this one too?")
    return chrome.card(Box(836, 484, 460, 392), choice.picture, words, language, "other",
                       chosen=screen.touched, describe=choice.text)
