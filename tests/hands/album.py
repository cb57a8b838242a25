"""A picture of each screen that was not seen before; of panels, one for each chapter."""

from pathlib import Path

from PIL import Image

from kiosk.model.asides import Calm
from kiosk.model.session import (
    Asking,
    Breathing,
    Deciding,
    Ended,
    Finding,
    Languages,
    Learned,
    Noting,
    Reading,
    Screen,
    Shelf,
)
from kiosk.model.waymarks import Further, Leafing, OtherWays, Rest, Title


def name_of(screen: Screen) -> str:
    """What makes a screen another one to look at; alike for panels that are read alike."""
    kind = type(screen).__name__
    match screen:
        case Reading(peek=peek, whole_page=page):
            return f"{kind}{'-peek' * peek}{'-page' * page}-of-{screen.sitting.here[:2]}"
        case Asking(stage=stage):
            held = "-held" if screen.marked or screen.touched else ""
            return f"{kind}-{screen.sitting.here}-{stage}{held}"
        case Deciding() | Learned():
            return f"{kind}-{screen.sitting.here}{'-heard' if screen.touched else ''}"
        case Noting(skipped=skipped):
            return f"{kind}-{screen.sitting.here}{'-skipped' * skipped}"
        case Title(sitting=sitting) | Rest(sitting=sitting):
            return f"{kind}-{sitting.ahead}{'-older' * sitting.older}"
        case Further(told=told):
            return f"{kind}-{screen.sitting.here}{'-told' * told}"
        case Finding(found=found):
            return f"{kind}-{len(found)}"
        case Ended():
            return f"{kind}-{len(screen.sitting.path)}"
        case Calm(place=place, found=found, painted=painted):
            return f"{kind}-{place}-{len(found) + len(painted)}"
        case Shelf(resting=resting):
            return f"{kind}{'-resting' if resting else ''}{'-heard' if screen.touched else ''}"
        case Languages(touched=touched):
            return f"{kind}{'-heard' if touched else ''}"
        case Breathing() | OtherWays() | Leafing() | _:
            return kind


class Album:
    """Keeps pictures in `folder`, in the order in which they were seen."""

    def __init__(self, folder: Path) -> None:
        self.names: list[str] = []
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def is_new(self, name: str) -> bool:
        """Whether there is no picture of that name yet."""
        return name not in self.names

    def add(self, name: str, picture: Image.Image) -> None:
        """Keep a picture."""
        self.names.append(name)
        picture.save(self._folder / f"{len(self.names):03}-{name}.png")
