"""What a rule on pictures is, and what it says; it knows no particular rule."""

from collections.abc import Callable, Iterator

from kiosk.authors.composition.seen import Composition
from kiosk.model.scene import Path

#: What is wrong, and where in the scene.
Fault = tuple[Path, str]
Rule = Callable[[Composition], Iterator[Fault]]
