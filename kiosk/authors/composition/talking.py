"""Rules on who speaks: they can be found in the picture, and they turn to each other."""

from collections.abc import Iterator

from kiosk.authors.composition.seen import Composition, Person
from kiosk.authors.composition.telling import Fault

#: A gaze beyond this is to one side.
_ASIDE = 0.25


def speaker_nowhere(picture: Composition) -> Iterator[Fault]:
    """Who speaks is drawn, or is heard from a place that `voices` names: a tail needs a mouth."""
    known = {figure.who for figure in picture.drawn.anchors.figures}
    for who in dict.fromkeys(picture.speakers):
        if who not in known:
            yield (), f"{who} speaks here, but is neither drawn nor among the voices."


def speakers_look_away(picture: Composition) -> Iterator[Fault]:
    """Two who speak to each other do not both look the other way."""
    speakers = set(picture.speakers)
    talking = [one for one in picture.people if one.who.upper() in speakers]
    if len(speakers) != 2 or len(talking) != 2:
        return
    start, end = sorted(talking, key=lambda one: one.head.centre[0])
    if _looks(start) == "left" and _looks(end) == "right":
        yield start.path, f"{start.who} and {end.who} speak, and look away from each other."


def _looks(one: Person) -> str:
    """Where somebody surely looks: "left", "right" or ''."""
    if not one.placed.pose.shows_face:
        return ""
    if one.gaze is None:
        return one.facing
    if abs(one.gaze[0]) < _ASIDE:
        return ""
    aside = "right" if one.gaze[0] > 0 else "left"
    return aside if aside == one.facing else ""
