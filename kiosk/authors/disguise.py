"""The whole kiosk in a pseudo-language, for tours and tests; no child is ever offered one.

See authors/translate/pseudo.py for the two there are.
"""

from pathlib import Path

from kiosk.authors.translate import interface_template
from kiosk.authors.translate.pseudo import DISGUISES
from kiosk.device.library.assemble import assemble
from kiosk.device.library.shelf import open_script, read_all_anchors
from kiosk.model.books import Books
from kiosk.model.interface import Interface
from kiosk.model.language import language
from kiosk.model.story import Story
from kiosk.model.values import changed


def disguised(books: Books, stories: Path, package: Path, code: str) -> Books:
    """`books` with all that can be opened under `stories`, and all that screens say, in `code`.

    `package` is the program's own folder, whose sentences are read from its source. Raises
    StoryError for a story that cannot be opened.
    """
    told = {(path.parent.name, code): _story(path.parent, code)
            for path in sorted(stories.glob("*/story.yaml"))
            if any(id == path.parent.name for id, _ in books.stories)}
    return changed(
        books, stories=books.stories | told, languages=(*books.languages, language(code)),
        interfaces=books.interfaces | {code: _interface(package, code)},
    )


def _story(folder: Path, code: str) -> Story:
    change = DISGUISES[code]
    script = open_script(folder)
    return assemble(script, code, lambda _, english: change(english), read_all_anchors(script))


def _interface(package: Path, code: str) -> Interface:
    change = DISGUISES[code]
    said = list(interface_template(package))
    texts = {entry.msgid: change(entry.msgid) for entry in said if not entry.msgid_plural}
    plurals: dict[str, tuple[str, ...]] = {
        entry.msgid: (change(entry.msgid), change(entry.msgid_plural))
        for entry in said if entry.msgid_plural
    }
    return Interface(language(code), texts, plurals)
