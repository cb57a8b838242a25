"""What a decision taught, said where its branches meet, and the leaf that it grew."""

from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Speak
from kiosk.model.picture import Art, Item, Plate, Words
from kiosk.model.session import Learned
from kiosk.model.speech import Utterance
from kiosk.model.story import Decision
from kiosk.screens import chrome, going, style
from kiosk.screens.going import Step


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
    return chrome.turned((
        Plate("learned-ground", Box(130, 190, 1340, 720), style.CARD, corner=48, edge=style.INK,
              edge_width=3, shadow=True, action="forward"),
        *leaves(len(screen.sitting.leaves), Box(170, 230, 520, 640)),
        Words("rule", Box(720, 260, 690, 580), _rule(screen, books), language, size=56, bold=True,
              action="heading"),
        *chrome.calm_and_pause(),
        *chrome.button(style.BACK_PLACE, "back", "back"),
        *chrome.button(style.FORWARD_PLACE, "forward", "forward", fill=style.HONEY),
    ), books.rtl(language))


def leaves(count: int, box: Box) -> tuple[Item, ...]:
    """The apricot tree in `box` with `count` leaves, each at a place of its own."""
    tree = Art("tree", box, "tree_bare", describe="", corner=24)
    grown = tuple(
        Art(f"leaf:{index}", _leaf_box(box, index), f"leaf_{index % 3}", enter="pop")
        for index in range(count)
    )
    return (tree, *grown)


#: Where leaves grow, in fractions of the tree's box, the most visible places first.
_TWIGS = (
    (0.50, 0.16), (0.30, 0.26), (0.69, 0.24), (0.42, 0.33), (0.60, 0.36), (0.21, 0.38),
    (0.79, 0.37), (0.34, 0.14), (0.65, 0.12), (0.50, 0.27), (0.14, 0.28), (0.86, 0.27),
    (0.28, 0.46), (0.72, 0.46), (0.50, 0.05), (0.40, 0.22), (0.58, 0.20), (0.24, 0.18),
    (0.76, 0.16), (0.36, 0.42), (0.65, 0.44), (0.18, 0.48), (0.83, 0.47), (0.47, 0.40),
)


def _leaf_box(box: Box, index: int) -> Box:
    across, down = _TWIGS[index % len(_TWIGS)]
    side = box.w * 0.15
    return Box(box.x + across * box.w - side / 2, box.y + down * box.h - side / 2, side, side)
