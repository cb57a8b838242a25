"""A guide as written and words make a guide in one language; it reads no file.

Every text passes through `say(id, english)` exactly once, as a story's do. What `say` leaves empty
stays English and is marked so.
"""

from collections.abc import Callable, Sequence

import msgspec

from kiosk.device.library.guides import entries as typed
from kiosk.model import guide as made

Say = Callable[[str, str], str]


def assemble_guide(
    file: typed.GuideFile, story: str, language: str, say: Say
) -> made.Guide:
    """The guide of `story` with every text as `say` says it."""
    words = _Words(language, say)
    return made.Guide(
        story=story,
        language=language,
        intro=words.text(file.intro),
        junior=words.maybe(file.junior),
        before=tuple(map(words.point, file.before)),
        session=tuple(words.step(one) for one in file.session),
        chapters=tuple(map(words.chapter, file.chapters)),
        cards=tuple(made.DiscussionCard(one.id, one.after, words.all_aloud(one.prompts))
                    for one in file.cards),
        energisers=tuple(words.game(one) for one in file.energisers),
        avoid=words.maybe(file.avoid),
        closing=words.closing(file.closing) if file.closing else None,
        pause=words.pause(file.pause),
        refer=words.refer(file.refer),
        questions=tuple(map(words.question, file.questions)),
        local=words.local(file.local),
        working=words.all(file.working),
    )


class _Words(msgspec.Struct, frozen=True):
    """Entries to values, in one language."""

    language: str
    say: Say

    def words(self, id: str, english: str, aloud: bool = False) -> made.Text:
        said = self.say(id, english)
        return made.Text(id, said or english, self.language if said else "en", aloud)

    def text(self, entry: typed.TextEntry) -> made.Text:
        return self.words(entry.id, entry.text)

    def maybe(self, entry: typed.TextEntry | None) -> made.Text | None:
        return self.text(entry) if entry else None

    def all(self, entries: Sequence[typed.TextEntry]) -> tuple[made.Text, ...]:
        return tuple(map(self.text, entries))

    def aloud(self, entry: typed.AloudEntry) -> made.Text:
        return self.words(entry.id, entry.text, aloud=True)

    def all_aloud(self, entries: Sequence[typed.AloudEntry]) -> tuple[made.Text, ...]:
        return tuple(map(self.aloud, entries))

    def point(self, entry: typed.PointEntry) -> made.Point:
        title = self.words(f"{entry.id}.title", entry.title)
        return made.Point(entry.id, title, self.words(entry.id, entry.text),
                          self.all_aloud(entry.say))

    def step(self, entry: typed.StepEntry) -> made.Step:
        one = self.point(entry)
        return made.Step(one.id, one.title, one.text, one.say, entry.minutes)

    def game(self, entry: typed.GameEntry) -> made.Game:
        one = self.point(entry)
        return made.Game(one.id, one.title, one.text, one.say, self.maybe(entry.seated))

    def chapter(self, entry: typed.ChapterEntry) -> made.ChapterGuide:
        return made.ChapterGuide(
            entry.id, self.all_aloud(entry.messages), self.all_aloud(entry.prompts),
            self.aloud(entry.do),
            tuple(made.Watch(self.words(one.id, one.text), self.all_aloud(one.say))
                  for one in entry.watch),
        )

    def closing(self, entry: typed.ClosingEntry) -> made.Closing:
        lines = (made.Exchange(self.aloud(one.call), self.aloud(one.response))
                 for one in entry.lines)
        return made.Closing(self.text(entry.title), self.all_aloud(entry.steps), tuple(lines))

    def pause(self, entry: typed.PauseEntry) -> made.Pause:
        return made.Pause(
            self.all(entry.signs), self.aloud(entry.say), self.text(entry.then),
            self.point(entry.look), self.point(entry.listen), self.point(entry.link),
            self.text(entry.bridge),
        )

    def refer(self, entry: typed.ReferEntry) -> made.Refer:
        return made.Refer(self.all(entry.today), self.all(entry.week),
                          self.text(entry.week_when), self.text(entry.most))

    def question(self, entry: typed.ChildQuestionEntry) -> made.ChildQuestion:
        return made.ChildQuestion(
            self.aloud(entry.ask), self.aloud(entry.say),
            self.words(entry.id, entry.text) if entry.text else None,
        )

    def local(self, entry: typed.LocalEntry) -> made.LocalCard:
        return made.LocalCard(self.text(entry.title), self.text(entry.where),
                              self.all(entry.blanks))
