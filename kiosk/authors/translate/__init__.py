"""Catalogues for translators: what there is to say, what is said already, what is still to do.

The words are people's work; this only carries them.
"""

from pathlib import Path

import polib

from kiosk.authors.translate.guides import guide_template
from kiosk.authors.translate.merging import PLURAL_FORMS, merge
from kiosk.authors.translate.pseudo import DISGUISES, pseudo
from kiosk.authors.translate.standing import Status, doubts, status
from kiosk.authors.translate.templates import interface_template, story_template
from kiosk.device.library import StoryError
from kiosk.device.library.guides import guide_domain, has_guide, open_guide
from kiosk.device.library.shelf import open_script
from kiosk.model.language import language

__all__ = [
    "DISGUISES", "PLURAL_FORMS", "Status", "StoryError", "doubts", "extract",
    "interface_template", "merge", "pseudo", "status", "story_template", "update",
]


def extract(stories_dir: Path, locale_dir: Path, package: Path) -> tuple[Path, ...]:
    """Write locale_dir/kiosk.pot and one <story>.pot a story; the files written.

    Raises StoryError for a story that cannot be opened.
    """
    templates = {"kiosk": interface_template(package)}
    for path in sorted(stories_dir.glob("*/story.yaml")):
        script = open_script(path.parent)
        templates[path.parent.name] = story_template(script)
        if has_guide(path.parent):
            templates[guide_domain(path.parent.name)] = guide_template(open_guide(script))
    written = []
    for domain, template in templates.items():
        path = locale_dir / f"{domain}.pot"
        template.save(str(path))
        written.append(path)
    return tuple(written)


def update(locale_dir: Path, code: str) -> tuple[Path, ...]:
    """Bring language `code` up to every template, keeping all work; the files written.

    Raises KeyError for a language that the kiosk does not write.
    """
    language(code)
    written = []
    for path in sorted(locale_dir.glob("*.pot")):
        target = locale_dir / code / "LC_MESSAGES" / f"{path.stem}.po"
        target.parent.mkdir(parents=True, exist_ok=True)
        old = polib.pofile(str(target)) if target.exists() else None
        merge(old, polib.pofile(str(path)), code).save(str(target))
        written.append(target)
    return tuple(written)
