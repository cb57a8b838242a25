"""The rule on hard pages: none is left alone; it knows what is marked, and no picture."""

from collections.abc import Callable, Iterator

from kiosk.authors.check.desk import Finding
from kiosk.authors.check.proof.book import Book
from kiosk.authors.check.proof.walking import Step
from kiosk.device.library.entries import PanelEntry
from kiosk.model.story import Ending, Story

#: So many panels may pass before one of them lightens a hard page.
WITHIN = 2

#: The oldest hard page that nothing has lightened yet, and how many panels have passed since.
Memory = tuple[str, int]
_AT_EASE: Memory = ("", 0)


def hard_page_not_eased(book: Book) -> Iterator[Finding]:
    """Within two panels a hard page is followed by care, by something to do, or by a smile.

    `sensitive: true` makes a page hard; `eases: [care, agency, smile]` says what lightens one. It
    has to come before the chapter closes, for there a child may stop for today.
    """
    for story in book.editions:
        told: set[str] = set()
        walked = book.walk(story, _AT_EASE, _remembering(book, story))
        for state in walked:
            page, passed = state.memory
            if page and page not in told and passed >= WITHIN:
                told.add(page)
                message = f"{page!r} is hard, and neither of the two panels after it lightens it."
                yield book.finding(page, "hard_page_not_eased", message, walked.path(state))
            elif page and page not in told and _closes(story, page, state.at):
                told.add(page)
                message = f"The chapter closes after {page!r}, and nothing has lightened it."
                yield book.finding(page, "hard_page_not_eased", message, walked.path(state))


def _closes(story: Story, page: str, at: str) -> bool:
    here = story.nodes[at]
    return isinstance(here, Ending) or here.chapter != story.nodes[page].chapter


def _remembering(book: Book, story: Story) -> Callable[[Memory, Step], Memory]:
    def remember(memory: Memory, step: Step) -> Memory:
        page, passed = memory
        entry = book.entries[step.at]
        if _closed_before(story, page, step):
            page, passed = _AT_EASE
        if isinstance(entry, PanelEntry):
            page, passed = (page, passed + 1) if page and not entry.eases else _AT_EASE
            if entry.sensitive and not page:
                page, passed = entry.id, 0
        return page, passed

    return remember


def _closed_before(story: Story, page: str, step: Step) -> bool:
    """Whether a chapter had closed on `page` already, before this step: it was told there."""
    return bool(page and step.left) and _closes(story, page, step.left)
