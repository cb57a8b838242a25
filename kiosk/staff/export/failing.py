"""What a grown-up is told when nothing could be taken away; it knows no format and no file."""

import errno

from kiosk.model.interface import said_later

STICK_FULL = said_later(
    "The stick is full. Make room on it, or take another one, and try again."
)
STICK_READ_ONLY = said_later(
    "The stick cannot be written to. Look for a switch on its side, or take another."
)
NO_FOLDER = said_later(
    "The stick is no longer there. Put it in again and try again."
)
STICK_CHANGED = said_later(
    "The stick did not keep what was written. Do not use it again; take another."
)
STICK_FAILING = said_later(
    "The stick could not be written. Take another one and try again."
)
NOTHING_CLOSED = (
    "No month is over yet, so there is nothing to share: a month can be shared when it has ended "
    "and its name is known."
)


class ExportFailed(Exception):
    """Nothing new may be relied on; `sentence` tells a grown-up what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def sentence_for(fault: OSError) -> str:
    """What to do about a fault of the stick; technical words stay out of it."""
    if fault.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return STICK_FULL
    if fault.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return STICK_READ_ONLY
    if fault.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ENOTDIR):
        return NO_FOLDER
    return STICK_FAILING
