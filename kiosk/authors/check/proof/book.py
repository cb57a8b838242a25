"""What is proved: one story, whole and without what may be withheld; it knows no rule."""

from collections.abc import Callable, Iterator

from kiosk.authors.check.desk import Desk, Finding
from kiosk.authors.check.proof.walking import Memory, Remembers, Walked, walk
from kiosk.device.library.entries import Entry
from kiosk.model.story import PROMISES, Story
from kiosk.model.withheld import withheld


class Book:
    """A story as it is read where grown-ups promised everything (`whole`), or nothing (`kept`).

    `states` counts all that was visited.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.script = desk.script
        self.whole = withheld(desk.english, PROMISES)
        self.kept = withheld(desk.english, ())
        self.states = 0
        self.entries: dict[str, Entry] = {entry.id: entry for _, entry in desk.script.entries()}

    @property
    def editions(self) -> tuple[Story, ...]:
        """Both ways of reading it; one where nothing can be withheld."""
        return (self.whole,) if self.kept == self.whole else (self.whole, self.kept)

    @property
    def ready(self) -> dict[str, Story]:
        """The story in every language that lacks none of its words, by the language's code."""
        wanted = {id for id, said in self.desk.texts["en"].items() if said} - self.desk.spare
        return {code: story for code, story in self.desk.stories.items()
                if wanted <= self.desk.texts[code].keys()}

    def walk(self, story: Story, begun: Memory, remember: Remembers[Memory]) -> Walked[Memory]:
        """Every state of one edition, counted."""
        walked = walk(story, begun, remember)
        self.states += len(walked)
        return walked

    def finding(self, place: str, rule: str, message: str, path: tuple[str, ...] = ()) -> Finding:
        """What `rule` has to say of `place`, with a shortest path that shows it."""
        found = self.script.problem(place, rule, message)
        return Finding(found.file, found.line, found.rule, found.message, path)


Rule = Callable[[Book], Iterator[Finding]]
