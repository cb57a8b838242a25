"""The merge itself, as Ibis expressions: what is true of any pile, on any engine.

It knows no file and no engine. `lines` are laid down (columns.LAID), one for each line of each
export; `owners` number whoever counted: owner, tablet, site, install_id, epoch.

Each value in an export is absolute and only grows, so the largest that any export gives for a cell
is the newest; and each install and epoch counts into cells of its own, so those are added up.
"""

from collections.abc import Sequence
from functools import reduce
from operator import or_

import ibis
from ibis import ir

from kiosk.model.counts import UNKNOWN_MONTH
from kiosk.staff.merge.columns import CELL

#: How often a month was said is written with ten digits, so that the later word is the larger text.
_TIMES = 10

#: No tablet counts this far; a larger number is rotten.
LARGEST = 10**12
_FILE = 2**40

_ID = "^[A-Za-z0-9_.:-]{1,64}$"
_MONTH = "^([0-9]{4}-(0[1-9]|1[0-2])|" + UNKNOWN_MONTH + ")$"
_SAID = "^[0-9]{10}[0-9]{4}-(0[1-9]|1[0-2])$"
_SHAPE = dict.fromkeys(CELL, _ID) | {"month": _MONTH, "detail": "^[A-Za-z0-9_.:-]{0,64}$"}


def gathered(lines: ir.Table, **more: ir.Value) -> ir.Table:
    """One line for each owner's cell as exports write it, with what they said of it.

    `more` may gather more of the lines, for whoever looks further into them.
    """
    said = ibis.ifelse(
        lines.said_times != "", lines.said_times.lpad(_TIMES, "0") + lines.month_said, None)
    return lines.group_by("owner", *CELL).agg(
        value=lines.value.max(), least=lines.value.min(), said=said.max(), **more)


def newest(cells: ir.Table) -> ir.Table:
    """One line for each owner's cell: the largest value, and what was said last of its month.

    The apostrophes come off the few cells, not off the many lines. Taking the largest again changes
    nothing but for a file from which somebody had taken some of them off.
    """
    plain = _plain(cells)
    return plain.group_by("owner", *CELL).agg(
        value=plain.value.max(), least=plain.least.min(), said=plain.said.max())


def _plain(table: ir.Table) -> ir.Table:
    return table.mutate(**{name: _bare(table[name]) for name in CELL})


def _bare(cell: ir.StringColumn) -> ir.StringColumn:
    """An id without the apostrophe that an export puts before a leading minus sign."""
    return ibis.ifelse(cell.startswith("'-"), cell.substr(1), cell)


def added(owners: ir.Table, newest: ir.Table) -> ir.Table:
    """All installs and epochs added up, a line for each cell of each site, in a lasting order.

    What a tablet counted without knowing the month is added to the month that staff named for it,
    as the tablet's own screen does. `tablets` says how many counted there.
    """
    placed = _placed(owners, newest)
    return placed.group_by("site", *CELL).agg(
        value=placed.value.sum().cast("int64"),
        tablets=placed.install_id.nunique().cast("int64"),
    ).order_by("site", *CELL)


def _placed(owners: ir.Table, newest: ir.Table) -> ir.Table:
    """Every owner's cell with who that is, in the month to which it is counted."""
    held = newest.join(owners, "owner")
    named = held.group_by("tablet").agg(named=held.said.max())
    placed = held.join(named, "tablet")
    return placed.mutate(month=ibis.ifelse(
        (placed.month == UNKNOWN_MONTH) & placed.named.notnull(),
        placed.named.substr(_TIMES), placed.month,
    ))


def present(owners: ir.Table, newest: ir.Table) -> ir.Table:
    """Which install counted at which site in which month, and how many readings began there."""
    placed = _placed(owners, newest)
    begun = ibis.ifelse(placed.metric == "sessions_started", placed.value, 0)
    return placed.group_by("install_id", "site", "month").agg(begun=begun.sum().cast("int64"))


def merged(owners: ir.Table, lines: ir.Table) -> ir.Table:
    """The whole merge, from lines to sums."""
    return added(owners, newest(gathered(lines)))


def misshapen(newest: ir.Table) -> ir.Table:
    """Cells that no kiosk can have counted: rotten, or changed by another program."""
    wrong = [~newest[name].re_search(shape) for name, shape in _SHAPE.items()]
    said = newest.said.notnull() & ~newest.said.re_search(_SAID)
    size = (newest.least < 0) | (newest.value > LARGEST)
    return newest.filter(reduce(or_, wrong, size | said))


def files_of(cells: ir.Table, lines: ir.Table) -> ir.Table:
    """The files that have one of these owners' cells."""
    plain = _plain(lines.select("file", "owner", *CELL))
    return plain.semi_join(cells, ["owner", *CELL]).select("file").distinct()


def every_value(lines: ir.Table) -> ir.Value:
    """For `gathered`: every value of a cell, each with the number of its file in one number."""
    return (lines.file.cast("int64") * _FILE + lines.value).collect()


def diverged(owners: ir.Table, cells: ir.Table, torn: Sequence[int]) -> ir.Table:
    """The tablets (an install in one epoch) that were counting in two places at once.

    Of two exports of one tablet, the later says at least as much as the earlier in every cell. So
    its exports, numbered in the order of their sums, must bring each cell's values in rising order.
    By the rearrangement inequality the sum of number x value is then as large as it can be, and in
    no other case: both sums are made for each tablet, and no line is looked at twice.

    `cells` were gathered with `every_value` as `every`; files in `torn` prove nothing.
    """
    held = cells.join(owners.select("owner", "tablet"), "owner").select("tablet", "every")
    if torn:
        held = held.mutate(every=held.every.filter(lambda one: (one // _FILE).notin(torn)))
    each = held.select("tablet", one=held.every.unnest())
    each = each.mutate(file=each.one // _FILE, value=each.one % _FILE)
    exports = each.group_by("tablet", "file").agg(total=each.value.sum().cast("int64"))
    exports = exports.mutate(place=ibis.row_number().over(
        ibis.window(group_by="tablet", order_by=["total", "file"])))
    found = exports.group_by("tablet").agg(
        last=exports.place.max(), total=exports.total.sum(),
        as_it_is=(exports.place * exports.total).sum())
    rising = held.mutate(every=held.every.map(lambda one: one % _FILE).sort())
    lacks = rising.every.map(lambda value, at: value * (rising.every.length() - 1 - at)).sums()
    rising = rising.mutate(lacks=lacks).group_by("tablet").agg(lacks=ibis._.lacks.sum())
    both = found.join(rising, "tablet")
    return both.filter(both.last * both.total - both.lacks != both.as_it_is).select("tablet")
