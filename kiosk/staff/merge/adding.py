"""The merge itself, as Ibis expressions: what is true of any pile, on any engine.

It knows no file and no engine. `lines` are laid down (columns.LAID), one for each line of each
export; `owners` number whoever counted: owner, tablet, site, install_id, epoch.

Each value in an export is absolute and only grows, so the largest that any export gives for a cell
is the newest; and each install and epoch counts into cells of its own, so those are added up.
"""

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

_ID = "^[A-Za-z0-9_.:-]{1,64}$"
_MONTH = "^([0-9]{4}-(0[1-9]|1[0-2])|" + UNKNOWN_MONTH + ")$"
_SAID = "^[0-9]{10}[0-9]{4}-(0[1-9]|1[0-2])$"
_SHAPE = dict.fromkeys(CELL, _ID) | {"month": _MONTH, "detail": "^[A-Za-z0-9_.:-]{0,64}$"}


def newest(lines: ir.Table) -> ir.Table:
    """One line for each owner's cell: the largest value, and what was said last of its month."""
    said = ibis.ifelse(
        lines.said_times != "", lines.said_times.lpad(_TIMES, "0") + lines.month_said, None)
    raw = lines.group_by("owner", *CELL).agg(
        value=lines.value.max(), least=lines.value.min(), said=said.max())
    # The apostrophes come off the few cells, not off the many lines. Taking the largest again
    # changes nothing but for a file from which somebody had taken some of them off.
    plain = _plain(raw)
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
    return added(owners, newest(lines))


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


def numbered(owners: ir.Table, lines: ir.Table, cell: ir.Column) -> ir.Table:
    """The lines as numbers alone: tablet, file, cell and value.

    `cell` is a number that two lines share when they fill the same cell of the same owner.
    """
    slim = lines.select("owner", "file", "value", cell=cell)
    tablets = owners.select("owner", tablet=owners.tablet.cast("int32"))
    return slim.join(tablets, "owner").drop("owner")


def diverged(at: ir.Table) -> ir.Table:
    """The tablets (an install in one epoch) that were counting in two places at once.

    Of two exports of one tablet, the later says at least as much as the earlier in every cell. So
    each tablet's exports, put in the order of their sums, must grow cell by cell and lose none.
    `at` is what `numbered` gives.
    """
    exports = at.group_by("tablet", "file").agg(total=at.value.sum())
    in_turn = ibis.window(group_by="tablet", order_by=["total", "file"])
    ordered = exports.mutate(
        place=ibis.row_number().over(in_turn),
        places=exports.count().over(ibis.window(group_by="tablet")),
    )
    steps = at.join(ordered, ["tablet", "file"])
    of_cell = ibis.window(group_by="cell", order_by="place")
    steps = steps.select(
        "tablet", "place", "places", "value",
        before=steps.value.lag().over(of_cell), came=steps.place.lag().over(of_cell),
        goes_on=steps.place.lead().over(of_cell),
    )
    shrank = steps.before > steps.value
    was_gone = steps.came < steps.place - 1
    is_gone = steps.goes_on.isnull() & (steps.place < steps.places - 1)
    return steps.filter(shrank.fill_null(False) | was_gone.fill_null(False) | is_gone).select(
        "tablet").distinct()
