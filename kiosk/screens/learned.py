"""What a decision taught, said where its branches meet, and the leaf that it grew."""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Speak
from kiosk.model.picture import Item, Plate, Words
from kiosk.model.session import Learned
from kiosk.model.speech import Utterance
from kiosk.model.story import Decision
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
        case "heading":
            rule = Utterance(f"{screen.decision}.rule", _rule(screen, books),
                             screen.sitting.language, "")
            return screen, (Speak((rule,)),)
        case _:
            return None


def _rule(screen: Learned, books: Books) -> str:
    node = books.story(screen.sitting).nodes[screen.decision]
    return node.rule if isinstance(node, Decision) else ""


def view(screen: Learned, books: Books) -> tuple[Item, ...]:
    """The tree with its leaves on one side, the rule on the other; touch anywhere goes on."""
    language = screen.sitting.language
    rtl = books.rtl(language)
    room = _TREE.mirrored() if rtl else _TREE
    sheet, *over = chrome.turned((
        Plate("learned-ground", Box(130, 190, 1340, 720), style.CARD, corner=48, edge=style.INK,
              edge_width=3, shadow=True, action="forward"),
        Words("rule", Box(720, 260, 690, 580), _rule(screen, books), language, size=56, bold=True,
              action="heading"),
        *chrome.calm_and_pause(),
        *chrome.button(style.BACK_PLACE, "back", "back"),
        *chrome.button(style.FORWARD_PLACE, "forward", "forward", fill=style.HONEY),
    ), rtl)
    return (sheet, *tree.tree(len(screen.sitting.leaves), room, rtl), *over)
