"""The door of the grown-ups' corner: six digits; while there is no code, one is chosen here."""


from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.language import language as language_of
from kiosk.model.messages import AskCode, AskTotals, CodeJudged, CodeKnown, JudgeCode, SetCode
from kiosk.model.picture import Item, Plate, Words
from kiosk.model.session import Keypad, Screen, Staff
from kiosk.model.values import changed
from kiosk.screens import chrome, style
from kiosk.screens.going import Step

CODE_LENGTH = 6


def opened(back: Screen) -> Step:
    """The keypad over whatever was up; first it is asked whether there is a code at all."""
    return Keypad(back), (AskCode(),)


def known(screen: Keypad, answer: CodeKnown) -> Keypad:
    """Without a code the first grown-up chooses one."""
    return changed(screen, setting="" if answer.is_set else "choose")


def judged(screen: Keypad, answer: CodeJudged, volume: int) -> Step:
    """Open the corner, where the voice stands at `volume`; or say kindly how long to wait."""
    if answer.right:
        return Staff(screen.back, volume=volume), (AskTotals(),)
    says = answer.says or "wrong"
    if screen.setting:
        return Keypad(screen.back, setting="choose", says=says), ()
    return changed(screen, typed="", says=says, wait_seconds=answer.wait_seconds), ()


def pressed(screen: Keypad, action: str, books: Books) -> Step | None:
    """Type a digit, take one back, or leave."""
    verb, _, digit = action.partition(":")
    match verb:
        case "back":
            return screen.back, ()
        case "delete":
            return changed(screen, typed=screen.typed[:-1]), ()
        case "digit" if len(screen.typed) < CODE_LENGTH:
            typed = changed(screen, typed=screen.typed + digit, says="", wait_seconds=0)
            return _typed(typed) if len(typed.typed) == CODE_LENGTH else (typed, ())
        case _:
            return None


def _typed(screen: Keypad) -> Step:
    if screen.setting == "choose":
        return Keypad(screen.back, setting="repeat", before=screen.typed), ()
    if screen.setting == "repeat":
        if screen.typed == screen.before:
            return screen, (SetCode(screen.typed),)
        return Keypad(screen.back, setting="choose", says="differs"), ()
    return screen, (JudgeCode(screen.typed),)


def view(screen: Keypad, books: Books, language: str) -> tuple[Item, ...]:
    """Six places and ten digits, in the digits of the language; digits read left to right."""
    above = (
        chrome.heading(_sentence(screen, books, language), language, size=44),
        *chrome.button(style.BACK_PLACE, "back", "back"),
    )
    return (
        *chrome.turned(above, books.rtl(language)), *_dots(len(screen.typed)), *_digits(language)
    )


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


def _dots(typed: int) -> tuple[Item, ...]:
    return tuple(
        Plate(f"dot:{index}", Box(605 + index * 68, 222, 46, 46),
              style.INK if index < typed else style.CARD, corner=23, edge=style.INK, edge_width=4)
        for index in range(CODE_LENGTH)
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
