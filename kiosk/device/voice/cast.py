"""Which voice each person has: a table; it knows no synthesiser and no story file.

Children are high, grandmothers slow, the teacher sunny (wide and quick). Pitch is espeak-ng's
0-100; measured at 50 the f-variants speak at 170-195 Hz and the m-variants at 93-106 Hz, and
children of the ages in the story speak at 230-280 Hz: an f-variant at 65-90.
"""

from dataclasses import dataclass
from zlib import crc32


@dataclass(frozen=True, slots=True)
class Manner:
    """How one person sounds: an espeak-ng variant, pitch 0-100, pace as a part of the calm one."""

    variant: str
    pitch: int = 50
    pace: float = 1.0


#: Captions, questions, buttons, and Ahmed as the one who tells the story.
NARRATOR = Manner("f2", 44)

CAST: dict[str, Manner] = {
    "AHMED": Manner("f4", 78, 1.04),
    "NOOR": Manner("f3", 92, 1.06),
    "MAMA": Manner("f5", 50, 0.97),
    "BABA": Manner("m3", 48, 0.97),
    "TETA": Manner("f1", 32, 0.90),
    "TAREQ": Manner("f2", 84, 1.08),
    "AUNT WARDA": Manner("f4", 42, 0.96),
    "ROJIN": Manner("f5", 74, 1.08),
    "KARAM": Manner("f1", 72, 1.04),
    "HEVI": Manner("f5", 66, 1.02),
    "MS AMAL": Manner("f3", 50, 0.97),
    "MR DILSHAD": Manner("m1", 72, 1.04),
    "NURSE DILAN": Manner("m2", 62, 0.95),
    "UNCLE JAMIL": Manner("m7", 42, 0.98),
    "BARAN": Manner("f2", 92, 0.95),
    "NEW MOTHER": Manner("f4", 54, 0.97),
    "GROWN UP": Manner("m3", 58, 0.97),
}

_PASSERS_BY = (Manner("f5", 58), Manner("m1", 56), Manner("f3", 62), Manner("m2", 50))


def manner_of(who: str) -> Manner:
    """The manner of `who`, in any case and with spaces or underscores; '' is the narrator.

    Somebody not in the table gets one of a few voices, the same one every time.
    """
    name = " ".join(who.upper().replace("_", " ").split())
    if not name:
        return NARRATOR
    return CAST.get(name) or _PASSERS_BY[crc32(name.encode()) % len(_PASSERS_BY)]
