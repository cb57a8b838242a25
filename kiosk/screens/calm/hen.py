"""Where the parts of the hen lie under a finger: a map of letters, and what each letter is called.

A cell is 20 by 20 of the picture's 1120 by 700. The map is the picture's mask, but each part has a
square of six cells (16 mm) of its own, and small ones reach as much further than they are drawn,
mostly into the air: a finger needs room, whatever the eye needs.
"""

from collections.abc import Iterator

from kiosk.model.geometry import Box

CELL = 20
SIZE = (1120, 700)
#: Every part by its letter, in the order of the mask, whose grey of the n-th part is 12 n.
PARTS: dict[str, str] = {
    "a": "air", "g": "ground", "t": "stem", "l": "leaf", "y": "petals", "f": "flower", "e": "egg",
    "F": "far leg", "N": "near leg", "h": "lower feather", "i": "middle feather",
    "j": "upper feather", "k": "comb", "b": "beak", "B": "back", "H": "head", "S": "breast",
    "W": "belly", "w": "wattle", "V": "wing",
}
_STEP = 12
MAP = """\
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaakkkkkkaaaaaaaaaayyyyyyaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaakkkkkkaaaaaaaaaayyyyyyaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaakkkkkkaaaaaaaaaayyyyyyaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaakkkkkkaaaaaaaaaayyyyyyaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaakkkkkkkkkaaaaaaaayyyyyyaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaakkkkkkkkkaaaaaayyyyyyyyaa
aaaaaaaajjjjaaaaaaaaaaaaaaaaaaakHHHHHHHkbbbbbbyyffffffya
aaaaaaajjjjjjjaaaaaaaaaaaaaaaaaHHHHHHHHHbbbbbbyyffffffya
aaaaaaajjjjjjjaaaaaaaaaaaaaaaaaHHHHHHHHHbbbbbbyyffffffya
aaaaaaajjjjjjjaaaaaaaaaaaaaaaaHHHHHHHHHHbbbbbbyyffffffya
aaaaaaajjjjjjjjaaaaaaaaaaaaaaaHHHHHHHHHHbbbbbbyyffffffya
aaaaaaaajjjjjjjjaaaaaaaaaaaaaaHHHHHHHHHHbbbbbbyyffffffya
aaaaaaaajjjjjjjjaaaaaaaaaaaaaBBBBSSHHHwwwwwwaayyyyyyyyaa
aaaaaaaiijjjjjjBaaaaaaaaaaaBBBBBBSSSSSwwwwwwaaaayyyyaaaa
aaaaaaiiiiiijjjBBaaaaaaaaaaBBBBBBSSSSSwwwwwwaaaaattaaaaa
aaaaaiiiiiiijjjBBBBBaaaaBBBBBBBBBSSSSSwwwwwwaaaaattaaaaa
aaaaaaiiiiiijjBBBBBBBBBBBBBBBBBBBSSSSSwwwwwwaaaatttaaaaa
aaaaaaiiiiiiiiBBBBBVVVVVVVBBBBBBBSSSSSwwwwwwaaaatttaaaaa
aaaaaaiiiiiiiiBBBVVVVVVVVVVBBBBBBSSSSSSSSaaaaaaatttaaaaa
aaaaaaiiiiiiiiBBVVVVVVVVVVVVBBBBBSSSSSSSaaalaaaatttaaaaa
aaaaaaaahhhhhhBBBVVVVVVVVVVBBBBBBSSSSSSSaaallaaatttaaaaa
aaaaaaaahhhhhhhBBVVVVVVVVVVBBBBBBSSSSSSSaalllllltttaaaaa
aaaaaaaahhhhhhhBBBBBVVVVVVBBBBBBBSSSSSSaaalllllltttaaaaa
aaaaaaaahhhhhhhhBBBBBBBBBBBWWWWWWSSSSSSaaalllllltttaaaaa
aaaaeeeahhhhhhaaWWWWWWWWWWWWWWWWWSSSSSaaaallllllttttttaa
aaaeeeeehhhhhhaaWWWWWWWWWWWWWWWWWSSSSaaaaallllllttttttaa
aaeeeeeeeaaaaaaaaWWWWWWWWWWWWWWWWSSSaaaaaallllllttttttaa
aaeeeeeeeaaaaaaaaaaWWWWWWWWWWWWWWSSaaaaaaaaaaallttttttaa
aaeeeeeeeaaaaaaaaaaaWWWWWWWWWWWWWFaaaaaaaaaaaaaattttttaa
aaeeeeeeeeaaaaaaggggggNNNNNNWaFFFFFFaaaaaaaaaaaattttttaa
ggeeeeeeegggggggggggggNNNNNNggFFFFFFaaaaaaaaagggtttggggg
ggeeeeeeegggggggggggggNNNNNNggFFFFFFggggggggggggtttggggg
ggggeeeeggggggggggggggNNNNNNggFFFFFFgggggggggggggttggggg
ggggggggggggggggggggggNNNNNNNgFFFFFFgggggggggggggggggggg
ggggggggggggggggggggggNNNNNNggFFFFFFgggggggggggggggggggg
""".splitlines()


def grey(part: str) -> int:
    """The grey that a part has in the mask."""
    return _STEP * (1 + list(PARTS.values()).index(part))


def middle(part: str) -> Box:
    """The largest square within a part, in fractions of the picture: there it is pointed at."""
    letter = next(letter for letter, name in PARTS.items() if name == part)
    side, left, top = max(
        (_square(letter, column, row), column, row)
        for row in range(len(MAP)) for column in range(len(MAP[0])))
    return _box(left, top, left + side, top + side)


def _square(letter: str, left: int, top: int) -> int:
    """How large a square of one letter has its first corner here."""
    side = 0
    while all(line[left : left + side + 1] == letter * (side + 1)
              for line in MAP[top : top + side + 1]) and top + side < len(MAP):
        side += 1
    return side


def patches() -> Iterator[tuple[str, Box]]:
    """The map as (part, box in fractions of the picture), few boxes that cover all of it."""
    open_runs: dict[tuple[int, int, str], int] = {}
    for row, letters in enumerate([*MAP, ""]):
        runs = tuple(_runs(letters))
        for run in [run for run in open_runs if run not in runs]:
            left, right, letter = run
            yield PARTS[letter], _box(left, open_runs.pop(run), right, row)
        for run in runs:
            open_runs.setdefault(run, row)


def _runs(letters: str) -> Iterator[tuple[int, int, str]]:
    """(first column, column after the last, letter) of each stretch of one letter."""
    start = 0
    for column in range(1, len(letters) + 1):
        if column == len(letters) or letters[column] != letters[start]:
            yield start, column, letters[start]
            start = column


def _box(left: int, top: int, right: int, bottom: int) -> Box:
    wide, high = SIZE[0] / CELL, SIZE[1] / CELL
    return Box(left / wide, top / high, (right - left) / wide, (bottom - top) / high)
