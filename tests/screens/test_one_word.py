"""A finger that rests on a word hears it slowly; a short touch says the whole line, as ever."""

import pytest

from kiosk.device.lettering import Letterer
from kiosk.model.messages import Held, Pressed, Speak
from kiosk.model.picture import Balloon, Picture, action_at, word_at
from kiosk.model.session import Reading
from kiosk.model.speech import AllEnded, LineEnded, WordSpoken
from tests.screens.child import TINY, Child


def reader(code: str) -> tuple[Child, Picture, Balloon]:
    """A child on a panel, what is seen with its balloons set, and the last of them."""
    child = Child(TINY).opens(TINY.stories["tiny", code])
    while not isinstance(child.screen, Reading) or child.screen.shown < 3:
        child.taps("forward")
    seen = Letterer().set(child.picture)
    return child, seen, [item for item in seen.items if isinstance(item, Balloon)][-1]


def middle(balloon: Balloon, index: int) -> tuple[float, float]:
    x, y = balloon.words[index].centre
    return balloon.box.x + x * balloon.scale, balloon.box.y + y * balloon.scale


@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_word_is_found_under_the_finger(code: str) -> None:
    _, seen, balloon = reader(code)
    for index, _word in enumerate(balloon.line.text.split()):
        point = middle(balloon, index)
        assert word_at(seen, point) == f"word:{balloon.line.id}:{index}"
        assert action_at(seen, point) == f"say:{balloon.line.id}"


def test_beside_a_word_the_nearest_is_meant_and_beside_a_balloon_none() -> None:
    _, seen, balloon = reader("en")
    x = balloon.box.x + balloon.body.x + balloon.body.w / 2
    y = balloon.box.y + balloon.body.y + balloon.body.h - 2
    assert word_at(seen, (x, y)).startswith(f"word:{balloon.line.id}:")
    assert word_at(seen, (5, 995)) == ""


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_held_word_is_said_slowly_by_whoever_said_it_and_stays_lit(code: str) -> None:
    child, _, balloon = reader(code)
    child.happens(Held(f"word:{balloon.line.id}:1"))
    (utterance,) = [e for e in child.effects if isinstance(e, Speak)][-1].utterances
    assert utterance.text == balloon.line.text.split()[1]
    assert (utterance.slow, utterance.language, utterance.who, utterance.line_id) == (
        True, code, balloon.line.who, "")
    child.happens(WordSpoken("", 0))
    assert lit(child) == (balloon.line.id, 1)
    child.happens(LineEnded("")).happens(AllEnded())
    assert lit(child) is None


def lit(child: Child) -> tuple[str, int] | None:
    assert isinstance(child.screen, Reading)
    return child.screen.lit


def test_holding_a_word_turns_no_page() -> None:
    child, _, balloon = reader("en")
    path = child.sitting.path
    child.happens(Held(f"word:{balloon.line.id}:0"))
    assert child.sitting.path == path and isinstance(child.screen, Reading)


@pytest.mark.parametrize("action", ["word:", "word:nobody:0", "word:p1.noor:99", "word:p1.noor:-1",
                                    "word:p1.noor:x", "word:p1.noor:²"])
def test_a_word_that_is_not_there_is_not_said(action: str) -> None:
    child, _, _ = reader("en")
    before = child.session.screen
    child.happens(Held(action))
    assert child.session.screen == before


def test_a_short_touch_says_the_whole_line() -> None:
    child, _, balloon = reader("en")
    child.happens(Pressed(f"say:{balloon.line.id}"))
    (utterance,) = [e for e in child.effects if isinstance(e, Speak)][-1].utterances
    assert (utterance.text, utterance.slow) == (balloon.line.text, False)
