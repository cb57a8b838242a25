"""The apricot tree: one leaf for every finished question and decision, whatever the answer.

It knows only how many there are. The tree and each leaf keep their keys from screen to screen, so
that the small tree in the corner grows into the large one, and only what is new pops in.
"""

from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import Art, Item
from kiosk.screens import style

#: The shape of the tree's picture, width over height.
SHAPE = 520 / 640
#: On the whole stage: its foot stands on the hill.
ON_THE_HILL = Box(467, 64, 866 * SHAPE, 866)
#: Beside the calm corner's button, where a screen has nothing else there.
CORNER = Box(style.QUIET_PLACE.x + 8, 20, 128 * SHAPE, 128)
#: A leaf's width on a large tree, in widths of the tree; on a small one it would not be seen.
_LEAF, _LEAF_SMALL, _SMALL = 0.15, 0.2, 200.0
#: How far below a leaf's middle an apricot hangs, in widths of the tree.
_HANGS = 0.085

#: Where leaves grow, in fractions of the tree's box, the most visible places first.
TWIGS = (
    (0.50, 0.16), (0.30, 0.26), (0.69, 0.24), (0.42, 0.33), (0.60, 0.36), (0.21, 0.38),
    (0.79, 0.37), (0.34, 0.14), (0.65, 0.12), (0.50, 0.27), (0.14, 0.28), (0.86, 0.27),
    (0.28, 0.46), (0.72, 0.46), (0.50, 0.05), (0.40, 0.22), (0.58, 0.20), (0.24, 0.18),
    (0.76, 0.16), (0.36, 0.42), (0.65, 0.44), (0.18, 0.48), (0.83, 0.47), (0.47, 0.40),
)


def on_the_hill(grown: int, rtl: bool) -> tuple[Item, ...]:
    """The whole stage: a hill in the first light, and the tree with `grown` leaves on it.

    It is turned round already and nothing of it can be touched; lay words and ways on over it.
    """
    hill = Art("tree-hill", STAGE, "tree_hill", mirrored=rtl, enter="fade")
    box = ON_THE_HILL.mirrored() if rtl else ON_THE_HILL
    return (hill, *tree(grown, box, rtl))


def in_the_corner(grown: int, rtl: bool) -> tuple[Item, ...]:
    """The tree as small as a button, at the reading end; turned round already."""
    return tree(grown, CORNER.mirrored() if rtl else CORNER, rtl)


def tree(grown: int, box: Box, rtl: bool) -> tuple[Item, ...]:
    """The tree in `box` as it stands on the stage; not to be turned round once more.

    Once there is a leaf on every twig, apricots ripen beneath them.
    """
    bare = Art("tree", box, "tree_bare", mirrored=rtl, enter="fade")
    leaves = (_leaf(index, box, rtl) for index in range(min(grown, len(TWIGS))))
    fruits = (_fruit(index, box, rtl) for index in range(min(grown - len(TWIGS), len(TWIGS))))
    return (bare, *fruits, *leaves)


def _leaf(index: int, box: Box, rtl: bool) -> Art:
    wide = box.w * (_LEAF if box.w > _SMALL else _LEAF_SMALL)
    return Art(f"leaf:{index}", _around(_place(index, box, rtl), wide), f"leaf_{index % 3}",
               mirrored=rtl, enter="pop")


def _fruit(index: int, box: Box, rtl: bool) -> Art:
    across, down = _place(index, box, rtl)
    at = across, down + _HANGS * box.w
    return Art(f"apricot:{index}", _around(at, box.w * 0.11), "tree_apricot", mirrored=rtl,
               enter="pop")


def _place(index: int, box: Box, rtl: bool) -> tuple[float, float]:
    across, down = TWIGS[index]
    return box.x + (1 - across if rtl else across) * box.w, box.y + down * box.h


def _around(at: tuple[float, float], wide: float) -> Box:
    return Box(at[0] - wide / 2, at[1] - wide / 2, wide, wide)
