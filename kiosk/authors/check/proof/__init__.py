"""Proves a story: every state that a child can come to is visited, and none is a sample.

One function a rule: its name is the code, its docstring the explanation. What is proved is what the
files say of themselves; whether a panel does tell what its `messages` name is for its readers.
"""

import msgspec

from kiosk.authors.check.desk import Desk, Finding
from kiosk.authors.check.proof import answering, easing, keeping, reserved, telling, ways
from kiosk.authors.check.proof.book import Book, Rule
from kiosk.authors.check.proof.walking import count_combinations, count_paths

__all__ = ["RULES", "Book", "Proof", "prove"]

RULES: tuple[Rule, ...] = (
    ways.page_never_read, ways.path_without_end, ways.choice_without_a_way_on,
    ways.withheld_page_shown,
    telling.message_missed, telling.unlisted_message, telling.asked_before_taught,
    easing.hard_page_not_eased,
    answering.question_without_words, answering.question_without_voice,
    answering.answering_ends_wrong,
    reserved.reserve_asked_untaught, reserved.reserve_never_asked, reserved.reserve_place_lost,
    keeping.alias_taken, keeping.place_lost,
)


class Proof(msgspec.Struct, frozen=True):
    """What was visited of one story, and what was found; where nothing was, all rules hold.

    `paths` are those of the whole story and those of the one that withholds, added; `combinations`
    are rows of choices; `languages` are those in which the story is ready.
    """

    story: str
    states: int
    paths: int
    combinations: int
    languages: int
    found: tuple[Finding, ...] = ()

    def __str__(self) -> str:
        proved = "disproved" if self.found else "proved"
        return (f"{self.story}: {proved}: {self.states:,} states, {self.paths:,} paths, "
                f"{self.combinations:,} choice combinations, {self.languages} languages.")


def prove(desk: Desk) -> Proof:
    """Put every rule to every state of a story in which the library found no fault."""
    book = Book(desk)
    found = tuple(finding for rule in RULES for finding in rule(book))
    return Proof(
        desk.script.story.id, book.states, sum(map(count_paths, book.editions)),
        count_combinations(book.whole), len(book.ready), found,
    )
