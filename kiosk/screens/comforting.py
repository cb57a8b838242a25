"""How much comfort a sitting has looked for: one small number, which does not tell in what way.

A visit to the calm corner weighs two, a hard feeling three; from six on a helper comes first, and
a flower stands in the corner of the glass. Three visits and two feelings look the same, nothing is
counted, kept or said of it, and it goes with the sitting. In a group the flower tells whoever leads
that somebody may be glad of company, and not who. Where nobody reads nothing is weighed.
"""

from collections.abc import Iterable

from kiosk.model import answering
from kiosk.model.asides import Calm
from kiosk.model.books import Books
from kiosk.model.messages import Effect, Forget
from kiosk.model.questions import Question
from kiosk.model.session import Asking, Screen, Session, sitting_of
from kiosk.model.values import changed

VISIT = 2
HARD_FEELING = 3
ENOUGH = 6
_HARD = ("sad", "scared")


def weighed(before: Session, after: Session, effects: Iterable[Effect], books: Books) -> Session:
    """`after` with what this step adds, and with the helper first where that is wanted."""
    if sitting_of(after.screen) is None or any(isinstance(one, Forget) for one in effects):
        return changed(after, comfort=0)
    visit, hard = _visits(before.screen, after.screen), _tells(before.screen, after.screen, books)
    if not (visit or hard):
        return after
    more = VISIT * visit + HARD_FEELING * hard
    # Who begins where nobody sat has no past, whatever brought the kiosk there.
    past = before.comfort if sitting_of(before.screen) else 0
    after = changed(after, comfort=min(ENOUGH, past + more))
    return changed(after, screen=_helped(after.screen)) if wanted(after) else after


def wanted(session: Session) -> bool:
    """Whether a helper should come first."""
    return session.comfort >= ENOUGH and sitting_of(session.screen) is not None


def _visits(before: Screen, after: Screen) -> bool:
    """Whether somebody has just come to the calm corner, and not back to it from a pause."""
    return isinstance(after, Calm) and not _in_the_corner(before)


def _in_the_corner(screen: Screen | None) -> bool:
    while screen is not None and not isinstance(screen, Calm):
        screen = getattr(screen, "back", None)
    return screen is not None


def _tells(before: Screen, after: Screen, books: Books) -> bool:
    """Whether a hard feeling has just been told; coming back to the question tells nothing new."""
    if not (isinstance(before, Asking) and isinstance(after, Asking)):
        return False
    if not answering.finished(after) or len(after.sitting.leaves) == len(before.sitting.leaves):
        return False
    node = books.node(after.sitting)
    return isinstance(node, Question) and not node.scored and any(
        one.rpartition(".")[2] in _HARD for one in (after.chosen, *after.marked))


def _helped(screen: Screen) -> Screen:
    """The calm corner with the helper's picture before the others; a question, with the helper
    before the other ways to be kind to oneself.
    """
    if isinstance(screen, Calm):
        place = "helper" if screen.place == "menu" else screen.place
        return changed(screen, place=place, helper_first=True)
    return changed(screen, helper_first=True) if isinstance(screen, Asking) else screen
