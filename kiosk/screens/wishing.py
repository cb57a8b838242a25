"""How long wishes hold: as long as the sitting, and no longer; it knows no picture.

Whoever said at the shelf how they read takes that into the book that they open. The ring stays
until the book is closed where the ring itself was what chose: it may be the only hand there is.
"""

from kiosk.model.asides import Settings
from kiosk.model.group import SettingUp
from kiosk.model.messages import Effect, Forget
from kiosk.model.one_by_one import OneByOne
from kiosk.model.session import Attract, Screen, Session, Shelf, sitting_of
from kiosk.model.values import changed
from kiosk.model.wishes import Wishes
from kiosk.screens import scanning


def followed(before: Session, after: Session, effects: tuple[Effect, ...]) -> Session:
    """`after` with the wishes that still hold in it."""
    screen = after.screen
    if isinstance(screen, Settings):
        return changed(after, wishes=screen.wishes)
    if isinstance(screen, Attract) or _begins_a_group(before.screen, screen):
        return changed(after, wishes=Wishes())
    if isinstance(before.screen, OneByOne) and isinstance(screen, Shelf):
        return _by_hand(after, before.screen.hand == "ring")
    over = any(isinstance(one, Forget) for one in effects)
    if not over or (sitting_of(screen) and _said_here(before.screen)):
        return after
    ring = before.wishes.scan and scanning.walks(before)
    return changed(after, wishes=Wishes(scan=ring))


def _by_hand(after: Session, ring: bool) -> Session:
    return changed(after, wishes=changed(after.wishes, scan=ring))


def stays(shelf: Shelf) -> bool:
    """Whether what is wished for holds in a book that is opened here, and not for another child's.

    A book that was left open may be another child's.
    """
    return shelf.resting is None or shelf.wished


def _said_here(screen: Screen) -> bool:
    return isinstance(screen, Shelf) and stays(screen)


def _begins_a_group(before: Screen, after: Screen) -> bool:
    """Whether a session begins: what a child wished for before it is nobody's there."""
    return isinstance(before, SettingUp) and not isinstance(after, SettingUp) and (
        sitting_of(after) != sitting_of(before))
