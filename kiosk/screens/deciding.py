"""A turning point: what Ahmed may do, in big pictures; heard at one touch, taken at the next."""

from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.messages import Speak
from kiosk.model.picture import Art, Item, Plate
from kiosk.model.session import Deciding
from kiosk.model.speech import Utterance
from kiosk.model.story import Choice, Decision, Panel
from kiosk.model.ways import fitting
from kiosk.screens import chrome, going, saying, style, tree
from kiosk.screens.going import Step
from kiosk.screens.group.frame import guidance
from kiosk.screens.lettered import turns


def pressed(screen: Deciding, action: str, books: Books) -> Step | None:
    """Hear a choice, or take the one that was heard."""
    decision = _decision(screen, books)
    if action == "back":
        return going.back(screen.sitting, books)
    if action == "heading":
        return screen, (Speak(saying.opening_words(decision, screen.sitting)),)
    choice = _choice(decision, action)
    if choice is None:
        return None
    if screen.touched == choice.id:
        return going.choose(screen.sitting, choice, books.story(screen.sitting))
    heard = Utterance(choice.id, choice.text, screen.sitting.language, "")
    return Deciding(screen.sitting, touched=choice.id), (Speak((heard,)),)


def held(screen: Deciding, action: str, books: Books) -> Step | None:
    """A finger that rests on a choice takes it."""
    choice = _choice(_decision(screen, books), action)
    return going.choose(screen.sitting, choice, books.story(screen.sitting)) if choice else None


def _choice(decision: Decision, action: str) -> Choice | None:
    return next((c for c in decision.choices if f"choice:{c.id}" == action), None)


def _decision(screen: Deciding, books: Books) -> Decision:
    node = books.node(screen.sitting)
    assert isinstance(node, Decision), f"deciding {node.id}, which is no decision"
    return node


def view(screen: Deciding, books: Books) -> tuple[Item, ...]:
    """The panel before, paled, under the question and the cards."""
    decision = _decision(screen, books)
    language = screen.sitting.language
    led = screen.sitting.mode == "group"
    boxes = chrome.rows_of_cards(len(decision.choices), Box(130, 240, 1340, 610 if led else 690))
    fits = fitting(screen.sitting.path, decision, books.story(screen.sitting))
    cards = (
        item
        for choice, box in zip(decision.choices, boxes, strict=True)
        for item in (
            *(_glow(box) if choice.id == fits else ()),
            *chrome.card(box, choice.picture, choice.text, language, f"choice:{choice.id}",
                         chosen=screen.touched == choice.id))
    )
    rtl = books.rtl(language)
    return (
        *behind(screen, books, rtl),
        *chrome.turned((
            Plate("heading-ground", Box(296, 24, 1008, 172), style.GLASS, corner=50),
            chrome.heading(decision.ask, language, action="heading"),
            *cards,
            *(_together(books, language) if led else ()),
            *chrome.calm_and_pause(),
            *chrome.button(style.BACK_PLACE, "back", "back"),
        ), rtl),
        *tree.in_the_corner(len(screen.sitting.leaves), rtl),
    )


def _glow(box: Box) -> tuple[Item, ...]:
    """A soft light round the card that fits what the child gave so far; the others stay as open."""
    return tuple(
        Plate(f"glow:{reach}", box.grown(reach), f"{style.HONEY}{strength}", corner=28.0 + reach)
        for reach, strength in ((40, "48"), (28, "70"), (16, "b0"))
    )


def _together(books: Books, language: str) -> tuple[Item, ...]:
    """How a group decides."""
    words = books.interface(language).say(
        "Everyone points to one. Two of us say why. Then we choose.")
    return guidance(words, "raised_hand", language)


def behind(screen: Deciding, books: Books, rtl: bool) -> tuple[Item, ...]:
    """The last panel that was read, paled, so that the child knows what is being decided."""
    story = books.story(screen.sitting)
    walked = [story.nodes[node_id] for node_id in screen.sitting.path]
    panel = next((node for node in reversed(walked) if isinstance(node, Panel)), None)
    if panel is None:
        return ()
    return (Art(f"panel:{panel.id}", STAGE, f"{story.id}/{panel.art}", panel.describe,
                story.language, mirrored=turns(panel, rtl), dim=0.6),)
