"""The door of the grown-ups' corner: six digits; while there is no code, one is chosen here.

The staff code opens the corner, a facilitator's the set-up of a session. Where a code was
forgotten, twelve digits that were printed give the right to choose a new one.
"""


from kiosk.model.asides import Keypad, Staff
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.language import language as language_of
from kiosk.model.messages import (
    AskCode,
    AskTotals,
    CodeJudged,
    CodeKnown,
    CodeRedeemed,
    JudgeCode,
    RedeemCode,
    SetCode,
)
from kiosk.model.picture import Item, Plate, Words
from kiosk.model.session import Screen, Session
from kiosk.model.values import changed
from kiosk.screens import chrome, style
from kiosk.screens.going import Step
from kiosk.screens.group import set_up

CODE_LENGTH = 6
RECOVERY_LENGTH = 12


def opened(back: Screen) -> Step:
    """The keypad over whatever was up; first it is asked whether there is a code at all."""
    return Keypad(back), (AskCode(),)


def choosing(back: Staff) -> Step:
    """Inside the corner: the code of those who lead groups is chosen, or another one."""
    return Keypad(back, setting="choose", role="facilitator"), ()


def known(screen: Keypad, answer: CodeKnown) -> Keypad:
    """Without a code the first grown-up chooses one; so does whoever brings a stick for it."""
    if answer.rescue:
        return changed(screen, setting="choose", by="stick")
    return changed(screen, setting="" if answer.is_set else "choose")


def judged(screen: Keypad, answer: CodeJudged, session: Session, books: Books) -> Step:
    """Open what the code is for; or say kindly how long to wait."""
    says = answer.says or "wrong"
    if not answer.right and screen.setting:
        return changed(screen, setting="choose", typed="", before="", says=says), ()
    if not answer.right:
        return changed(screen, typed="", says=says, wait_seconds=answer.wait_seconds), ()
    if screen.setting and isinstance(screen.back, Staff):
        return changed(screen.back, says="code_set"), ()
    if answer.role == "facilitator":
        return set_up.opened(screen.back, session.language, books)
    corner = Staff(screen.back, volume=session.volume, sounds=session.sounds)
    return corner, (AskTotals(),)


def redeemed(screen: Keypad, answer: CodeRedeemed) -> Keypad:
    """A printed code was right: a new code is chosen. It is used up once that one is kept."""
    if answer.right:
        return Keypad(screen.back, setting="choose", by=screen.typed)
    return changed(screen, typed="", says=answer.says or "wrong")


def pressed(screen: Keypad, action: str, books: Books) -> Step | None:
    """Type a digit, take one back, say that the code was forgotten, or leave."""
    verb, _, digit = action.partition(":")
    match verb:
        case "back" if screen.setting == "recover":
            return opened(screen.back)
        case "back":
            return screen.back, ()
        case "forgotten" if not screen.setting:
            return Keypad(screen.back, setting="recover"), ()
        case "delete":
            return changed(screen, typed=screen.typed[:-1]), ()
        case "digit" if len(screen.typed) < _length(screen):
            typed = changed(screen, typed=screen.typed + digit, says="", wait_seconds=0)
            return _typed(typed) if len(typed.typed) == _length(screen) else (typed, ())
        case _:
            return None


def _length(screen: Keypad) -> int:
    return RECOVERY_LENGTH if screen.setting == "recover" else CODE_LENGTH


def _typed(screen: Keypad) -> Step:
    if screen.setting == "recover":
        return screen, (RedeemCode(screen.typed),)
    if screen.setting == "choose":
        return changed(screen, setting="repeat", before=screen.typed, typed=""), ()
    if screen.setting == "repeat":
        if screen.typed == screen.before:
            return screen, (SetCode(screen.typed, screen.role, screen.by),)
        return changed(screen, setting="choose", before="", typed="", says="differs"), ()
    return screen, (JudgeCode(screen.typed),)


def view(screen: Keypad, books: Books, language: str) -> tuple[Item, ...]:
    """A place for each digit and ten digits, in those of the language, read left to right."""
    above = (
        chrome.heading(_sentence(screen, books, language), language, size=44),
        *chrome.button(style.BACK_PLACE, "back", "back"),
        *_forgotten(screen, books, language),
    )
    return (
        *chrome.turned(above, books.rtl(language)), *_dots(screen), *_digits(language)
    )


def _forgotten(screen: Keypad, books: Books, language: str) -> tuple[Item, ...]:
    """The way in for whoever has lost the code, with what was printed."""
    if screen.setting:
        return ()
    words = books.interface(language).say("Code forgotten")
    return chrome.plate_button(Box(1140, 806, 420, 130), "forgotten", words, language, "key")


def _sentence(screen: Keypad, books: Books, language: str) -> str:
    interface = books.interface(language)
    say = interface.say
    if screen.wait_seconds:
        return interface.count(
            "That was not the code. Please wait {n} second.",
            "That was not the code. Please wait {n} seconds.", screen.wait_seconds,
        )
    match screen.says, screen.setting:
        case "wrong", _:
            return say("That was not the code. Please try again.")
        case "", "recover":
            return say("Type the twelve digits from the sheet with recovery codes.")
        case "", "choose" if screen.role == "facilitator":
            return say("Choose a code of six digits for those who lead groups.")
        case "", "choose" if screen.by:
            return say("Choose a new code of six digits.")
        case "differs", _:
            return say("The two codes differ. Choose a code of six digits.")
        case "", "choose":
            return say("For grown-ups: choose a code of six digits.")
        case "", "repeat":
            return say("Type the same code once more.")
        case "", _:
            return say("For grown-ups: type the code.")
        case brought, _:
            return say(brought)


def _dots(screen: Keypad) -> tuple[Item, ...]:
    """What was typed so far; twelve digits stand in fours, as they are printed."""
    count = _length(screen)
    step = 68 if count == CODE_LENGTH else 58
    gaps = [0 if count == CODE_LENGTH else 34 * (index // 4) for index in range(count)]
    left = 800 - (step * (count - 1) + 46 + gaps[-1]) / 2
    return tuple(
        Plate(f"dot:{index}", Box(left + index * step + gaps[index], 222, 46, 46),
              style.INK if index < len(screen.typed) else style.CARD, corner=23, edge=style.INK,
              edge_width=4)
        for index in range(count)
    )


def _digits(language: str) -> tuple[Item, ...]:
    items: list[Item] = []
    for index, digit in enumerate("123456789 0"):
        if digit == " ":
            continue
        box = Box(560 + (index % 3) * 172, 300 + (index // 3) * 160, 144, 136)
        action = f"digit:{digit}"
        items += (
            Plate(f"plate:{action}", box, style.CARD, corner=40, edge=style.INK, edge_width=3,
                  shadow=True, action=action),
            Words(f"words:{action}", box.grown(-16), language_of(language).digits(digit), language,
                  size=64, bold=True, action=action),
        )
    return (*items, *chrome.button(Box(560 + 344 + 10, 786, 124, 124), "delete", "delete"))
