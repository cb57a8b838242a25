"""The sections that any counts have, whatever the story; it knows no story."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from kiosk.model.counts import METRICS, Row, by_month
from kiosk.model.interface import Interface
from kiosk.model.language import language
from kiosk.model.naming import metric_name, month_name
from kiosk.staff.merge.finding import HARMLESS, sentence
from kiosk.staff.report import charts
from kiosk.staff.report.blocks import Chart, Key, Section, Table, Tile
from kiosk.staff.report.colours import FILLS
from kiosk.staff.report.figures import ENOUGH, summed
from kiosk.staff.report.reading import Sums

BEGUN, FINISHED = "sessions_started", "sessions_completed"

#: More months than this stand in the table alone.
_MONTHS_DRAWN = 12

#: What is told of each site and language. Right answers are not: sites are not to be compared by
#: them (docs/counts.md).
_BY_PLACE = (BEGUN, FINISHED, "item_resolved", "panels_seen")

#: What is told at once, where it was counted at all.
_AT_A_GLANCE = (BEGUN, FINISHED, "item_resolved", "panels_seen", "group_heads")


@dataclass(frozen=True)
class Voice:
    """How numbers and shares are said in one language."""

    interface: Interface

    def number(self, value: int) -> str:
        """A number in the language's digits."""
        return self.interface.language.number(value)

    def share(self, part: int, whole: int) -> str:
        """A share in whole percent; a dash where there are too few for one."""
        if whole < ENOUGH:
            return "–"
        return self.interface.say("{percent}%", percent=round(100 * part / whole))

    @property
    def rtl(self) -> bool:
        """Whether it is read from right to left."""
        return self.interface.language.rtl


def at_a_glance(rows: Sequence[Row], voice: Voice) -> Section:
    """The sums over everything."""
    totals = {metric: sum(summed(rows, metric, lambda row: "").values()) for metric in METRICS}
    say = voice.interface.say
    return Section(
        say("At a glance"),
        say("A reading is not a child: one child may read many times."),
        tiles=tuple(
            Tile(voice.number(totals[metric]), metric_name(metric, voice.interface))
            for metric in _AT_A_GLANCE if totals.get(metric)
        ),
    )


def months(rows: Sequence[Row], to_come: Collection[str], voice: Voice) -> Section:
    """Month beside month: the sums that the tablets' screens show, added up.

    The months in `to_come` were still to come: a clock is wrong, and it is said beside them.
    """
    say = voice.interface.say
    held = by_month(rows)
    names = tuple(_month(one.month, to_come, voice) for one in held)
    totals = [dict(one.totals()) for one in held]
    table = Table(("", *names), tuple(
        (metric_name(metric, voice.interface), *(voice.number(of[metric]) for of in totals))
        for metric in (totals[0] if totals else ()) if any(of[metric] for of in totals)
    ))
    bars = [_pair(name, of[BEGUN], of[FINISHED], voice)
            for name, of in zip(names, totals, strict=True)][-_MONTHS_DRAWN:]
    return Section(say("Month by month"), chart=_begun_and_finished(
        bars, charts.columns, say("Readings begun and finished, month by month"), voice),
        table=table)


def _month(month: str, to_come: Collection[str], voice: Voice) -> str:
    name = month_name(month, voice.interface)
    return voice.interface.say("{month} (wrong clock)", month=name) if month in to_come else name


def sites(rows: Sequence[Row], voice: Voice) -> Section:
    """Where it was read."""
    say = voice.interface.say
    return _by(rows, lambda row: row.site, lambda site: site or say("No named site"),
               say("Where"), say("Site"), say("Readings begun and finished, site by site"), voice)


def languages(rows: Sequence[Row], voice: Voice) -> Section:
    """In which language it was read."""
    say = voice.interface.say
    return _by(rows, lambda row: row.language, _endonym, say("In which language"),
               say("Language"), say("Readings begun and finished, language by language"), voice)


def _endonym(code: str) -> str:
    try:
        return language(code).endonym
    except KeyError:
        return code


def _by(rows: Sequence[Row], of: Callable[[Row], str], named: Callable[[str], str],
        heading: str, column: str, says: str, voice: Voice) -> Section:
    begun, finished = summed(rows, BEGUN, of), summed(rows, FINISHED, of)
    sums = [summed(rows, metric, of) for metric in _BY_PLACE]
    known = [one for one, _ in begun.most_common()]
    table = Table(
        (column, *(metric_name(metric, voice.interface) for metric in _BY_PLACE)),
        tuple((named(one), *(voice.number(of_metric[one]) for of_metric in sums))
              for one in known))
    bars = [_pair(named(one), begun[one], finished[one], voice) for one in known]
    return Section(heading, chart=_begun_and_finished(bars, charts.side_by_side, says, voice),
                   table=table)


def _pair(label: str, begun: int, finished: int, voice: Voice) -> charts.Bar:
    return charts.Bar(label, (begun, finished), (voice.number(begun), voice.number(finished)))


def _begun_and_finished(bars: Sequence[charts.Bar],
                        draw: Callable[[Sequence[charts.Bar], bool], str], says: str,
                        voice: Voice) -> Chart | None:
    if not bars:
        return None
    keys = tuple(Key(fill, metric_name(metric, voice.interface))
                 for fill, metric in zip(FILLS, (BEGUN, FINISHED), strict=False))
    return Chart((draw(bars, voice.rtl),), says, keys)


def missing(sums: Sums, voice: Voice) -> Section:
    """What is not there, and what was counted oddly."""
    say = voice.interface.say
    points = [sentence(one, voice.interface) for one in sums.findings
              if one.kind not in HARMLESS]
    if sums.unknown:
        points.append(say(
            "Some counts are of a newer kiosk. They are in the sums, not on this page."))
    if not sums.files:
        points.append(say("This table came alone. Nobody can say what is missing."))
    return Section(say("What is missing"), points=tuple(
        points or [say("Nothing was found missing, torn or counted oddly.")]))


def limits(voice: Voice) -> Section:
    """What the numbers do not say (docs/counts.md)."""
    say = voice.interface.say
    return Section(say("What these numbers do not say"), apart=True, points=(
        say("A reading is not a child: one child may read many times."),
        say("How many children came, only an attendance sheet can say."),
        say("A finished reading does not say how much was learned."),
        say("Leaving a story early is allowed. It is no failure."),
        say("Do not compare sites: ages, languages and the noise around differ."),
        say("A share is only told where there are enough readings for one."),
        say("Feelings are never counted."),
    ))

