"""What there is to say in a story's guide, as a template; it knows no language but English."""

import polib

from kiosk.authors.translate.templates import empty_catalogue
from kiosk.device.library.guides import GuideScript, assemble_guide

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
