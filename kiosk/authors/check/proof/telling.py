"""Rules on the key messages: who reads to an ending has met those that story.yaml promises.

A message is met on a panel, in a decision's rule where its ways meet again, in the words that stand
for skipped pages, or in a question that says it is the first to tell it.
"""

from collections.abc import Callable, Iterator

from kiosk.authors.check.desk import Finding
from kiosk.authors.check.proof.book import Book
from kiosk.authors.check.proof.walking import Step
from kiosk.device.library.entries import DecisionEntry, NoteEntry, PanelEntry
from kiosk.device.library.problems import did_you_mean
from kiosk.device.library.question_entries import QuestionEntry
from kiosk.model.questions import Question
from kiosk.model.story import Ending, Story
from kiosk.model.values import changed

#: The last decision whose rule is still to be said, whether the message was met, what was skipped.
Memory = tuple[str, bool, bool]
_NOTHING: Memory = ("", False, False)


def message_missed(book: Book) -> Iterator[Finding]:
    """A message that story.yaml promises is met on every path that it is promised for.

    `always` means every path, also where pages are skipped or withheld; `unless_skipped` the paths
    on which nothing is; `sometimes` one path at least.
    """
    wanted = book.script.story.messages
    if wanted is None:
        return
    for message in wanted.always:
        for story in book.editions:
            yield from _missed(book, story, message, "always", lambda memory: not memory[1])
    for message in wanted.unless_skipped:
        yield from _missed(book, book.whole, message, "unless_skipped",
                           lambda memory: not memory[1] and not memory[2])
    for message in wanted.sometimes:
        walked = book.walk(book.whole, _NOTHING, _remembering(book, book.whole, message))
        if not any(state.memory[1] for state in walked):
            text = f"No path meets {message}."
            yield book.finding("messages.sometimes", "message_missed", text)


def _missed(book: Book, story: Story, message: str, when: str,
            lacks: Callable[[Memory], bool]) -> Iterator[Finding]:
    walked = book.walk(story, _NOTHING, _remembering(book, story, message))
    for state in walked:
        if isinstance(story.nodes[state.at], Ending) and lacks(state.memory):
            text = f"A path comes to {state.at!r} without {message}, which is to be met " \
                   f"{when.replace('_', ' ')}."
            yield book.finding(f"messages.{when}", "message_missed", text, walked.path(state))
            return


def _remembering(book: Book, story: Story, message: str) -> Callable[[Memory, Step], Memory]:
    """Of a way: which rule is still to be said, whether `message` was met, whether it skipped."""

    def remember(memory: Memory, step: Step) -> Memory:
        open_rule, met, skipped = memory
        came, entry = book.entries.get(step.left), book.entries[step.at]
        rule = book.entries.get(open_rule)
        if isinstance(rule, DecisionEntry) and rule.rejoin == step.at:
            met = met or (isinstance(came, PanelEntry) and message in rule.messages)
            open_rule = ""
        if isinstance(came, NoteEntry) and step.by == "skip":
            skipped, met = True, met or message in came.skip_messages
        if isinstance(entry, DecisionEntry):
            open_rule = entry.id
        if isinstance(entry, PanelEntry):
            met = met or message in entry.messages
        elif isinstance(entry, QuestionEntry):
            met = met or message in entry.tells
        return open_rule, met, skipped

    return remember


def asked_before_taught(book: Book) -> Iterator[Finding]:
    """What a question asks about was told before it on every path, or by the question itself.

    A book may be opened at any chapter, so that is held from the first page of each. A feeling is
    asked of nobody's lessons. What a question may be the first to tell stands in its `tells`: its
    hint, its reason and what it shows in the end are the lesson.
    """
    for story in begun_anywhere(book):
        for question in story.nodes.values():
            if isinstance(question, Question) and question.scored:
                for message in question.messages:
                    yield from _untaught(book, story, question, message)


def begun_anywhere(book: Book) -> Iterator[Story]:
    """Each edition from its start, and from the first page of each chapter."""
    for story in book.editions:
        firsts = (story.start, *(chapter.first for chapter in story.chapters))
        yield from (changed(story, start=first) for first in dict.fromkeys(firsts))


def _untaught(book: Book, story: Story, question: Question, message: str) -> Iterator[Finding]:
    walked = book.walk(story, _NOTHING, _remembering(book, story, message))
    for state in walked:
        if state.at == question.id and not state.memory[1]:
            text = f"{question.id!r} asks about {message}, which this path has not told."
            yield book.finding(f"{question.id}.messages", "asked_before_taught", text,
                               walked.path(state))
            return


def unlisted_message(book: Book) -> Iterator[Finding]:
    """A story that promises messages promises each that it tells, once, and no other."""
    wanted = book.script.story.messages
    if wanted is None:
        return
    listed = (*wanted.always, *wanted.unless_skipped, *wanted.sometimes)
    for id in dict.fromkeys(id for id in listed if listed.count(id) > 1):
        yield book.finding("messages", "unlisted_message", f"{id} is promised twice.")
    for place, message in _told(book):
        if message not in listed:
            text = f"{message} is not among the messages of story.yaml."
            yield book.finding(place, "unlisted_message", text + did_you_mean(message, listed))


def _told(book: Book) -> Iterator[tuple[str, str]]:
    """(place, message) wherever one is told or asked about."""
    for id, entry in book.entries.items():
        if isinstance(entry, PanelEntry | DecisionEntry | QuestionEntry):
            yield from ((f"{id}.messages", message) for message in entry.messages)
        if isinstance(entry, QuestionEntry):
            yield from ((f"{id}.tells", message) for message in entry.tells)
        if isinstance(entry, NoteEntry):
            yield from ((f"{id}.skip_messages", message) for message in entry.skip_messages)
