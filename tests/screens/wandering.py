"""Hands that touch whatever there is, in any order: for what must hold on every way."""

import random
from collections.abc import Callable

from kiosk.model.messages import (
    AskCode,
    AskTotals,
    CodeJudged,
    CodeKnown,
    Effect,
    Export,
    Exported,
    Failed,
    Held,
    Input,
    JudgeCode,
    Pinched,
    Pressed,
    SetCode,
    Swiped,
    TotalsCame,
)
from kiosk.model.session import Reading
from kiosk.model.speech import AllEnded, LineEnded, WordSpoken
from tests.screens.child import Child

#: The code that opens the door of the grown-ups, once in a while.
_LUCKY = 0.3


def wander(child: Child, chance: random.Random, steps: int,
           look: Callable[[Child], None] = lambda child: None) -> Child:
    """`steps` touches, gestures, words and waits; what the screens ask for is answered."""
    for _ in range(steps):
        _step(child, chance)
        look(child)
    return child


def _step(child: Child, chance: random.Random) -> None:
    offered = child.offered
    kind = chance.random()
    if kind < 0.05:
        child.waits(chance.choice([700, 10_000, 95_000, 200_000]))
        return
    before = len(child.effects)
    child.now += 700
    if kind < 0.09:
        child.happens(Swiped(chance.choice([-1.0, 1.0]), child.now))
    elif kind < 0.12:
        child.happens(Pinched(chance.random() < 0.5, child.now))
    elif kind < 0.17:
        child.happens(_word(child, chance))
    elif kind < 0.21:
        child.happens(Held(chance.choice(offered), child.now))
    else:
        child.happens(Pressed(chance.choice(offered), child.now))
    for effect in child.effects[before:]:
        answer = _answer(effect, chance)
        if answer is not None:
            child.happens(answer)


def _word(child: Child, chance: random.Random) -> Input:
    line = chance.choice(["p1.caption", "p2.noor", "never"])
    if isinstance(child.screen, Reading) and chance.random() < 0.5:
        return WordSpoken(line, chance.randrange(9))
    return LineEnded(line) if chance.random() < 0.5 else AllEnded()


def _answer(effect: Effect, chance: random.Random) -> Input | None:
    """What the devices would say to `effect`."""
    match effect:
        case AskCode():
            return CodeKnown(chance.random() < 0.5)
        case JudgeCode() | SetCode():
            right = chance.random() < _LUCKY
            return CodeJudged(right, 0 if right else chance.choice([0, 30]))
        case AskTotals():
            return TotalsCame(chance.choice(["2026-11", "unknown"]), (("panels_seen", 7),))
        case Export():
            well = chance.random() < 0.5
            return Exported("kiosk-counts.csv", 3) if well else Failed("No stick.")
        case _:
            return None
