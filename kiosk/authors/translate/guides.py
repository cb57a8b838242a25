"""What there is to say in a story's guide, and who has read its translation; it changes nothing."""

from pathlib import Path

import polib

from kiosk.authors.translate.templates import empty_catalogue
from kiosk.device.library.guides import GuideScript, assemble_guide, guide_domain

#: For whom a text is: the two are written differently.
ALOUD = "Said aloud with children."
ADVICE = "For the one who leads the group."


def guide_template(guide: GuideScript) -> polib.POFile:
    """Every text of a guide, its id as context, with the one for whom it is."""
    template = empty_catalogue()
    whole = assemble_guide(guide.file, guide.script.story.id, "en", lambda _, english: english)
    for text in whole.texts():
        remark = ALOUD if text.aloud else ADVICE
        template.append(polib.POEntry(msgctxt=text.id, msgid=text.text, comment=remark))
    return template


def needs_native_reader(locale_dir: Path, story: str, code: str) -> bool:
    """Whether the guide of `story` in language `code` was made by machine and is unread since."""
    path = locale_dir / code / "LC_MESSAGES" / f"{guide_domain(story)}.po"
    if not path.exists():
        return False
    metadata = polib.pofile(str(path)).metadata
    return (metadata.get("X-Machine-Made", "no") == "yes"
            and metadata.get("X-Native-Review", "pending") != "done")
