"""The charts, as Altair specifications drawn to SVG: no script, no network, letters stay letters.

It knows no count and no language but its direction: labels come as they are to be read. A chart
has no axis of numbers; every bar bears its own, in the reader's digits.
"""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Literal

import altair as alt
import vl_convert

from kiosk.staff.report.colours import CARD, FILLS, HONEY, INK, RULE
from kiosk.staff.report.letters import FAMILY, lay_out

#: Units of the page; it grows and shrinks with the paper.
_WIDE = 690
_LABEL_WIDE = 260
_BAR, _GAP = 17, 12
_LINE = 38
#: So many bars that are cut into parts stand on one drawing.
_ON_A_DRAWING = 6

#: Right-to-left words keep together, whatever stands beside them (UAX 9: RLI, PDI).
_ISOLATE = "⁧{}⁩"


@dataclass(frozen=True)
class Bar:
    """One label with a value for each part; `said` is what is written at each."""

    label: str
    values: tuple[int, ...]
    said: tuple[str, ...]


@dataclass(frozen=True)
class Tick:
    """One of many thin bars in a row, in the `part` of the row."""

    value: int
    part: int


def side_by_side(bars: Sequence[Bar], rtl: bool) -> str:
    """A group of lying bars for each label: one bar a part, the value at its end."""
    fields: dict[str, Any] = {
        "x": alt.X("value:Q", axis=None, scale=_along(rtl, _most(bars) * 1.12)),
        "y": _labels(bars, rtl),
        "yOffset": alt.YOffset("part:O", scale=alt.Scale(paddingInner=0.15)),
    }
    base = _base(bars, rtl).encode(**fields)
    parts = len(bars[0].values)
    return _drawn(base.mark_bar(**_EDGE, cornerRadiusEnd=3).encode(fill=_fill(parts))
                  + base.mark_text(**_at_the_end(rtl)).encode(text="said:N"),
                  width=_WIDE - _LABEL_WIDE, height=len(bars) * (parts * _BAR + _GAP))


def columns(bars: Sequence[Bar], rtl: bool) -> str:
    """A group of standing bars for each label, in the order in which one reads."""
    labels = [_lines(bar.label, rtl, 12) for bar in bars]
    fields: dict[str, Any] = {
        "x": alt.X("label:N", sort=labels, title=None, scale=alt.Scale(
            reverse=rtl, paddingInner=0.3, paddingOuter=0.15), axis=_axis(orient="bottom")),
        "xOffset": alt.XOffset("part:O", scale=alt.Scale(reverse=rtl, paddingInner=0.12)),
        "y": alt.Y("value:Q", axis=None, scale=alt.Scale(domain=[0, _most(bars) * 1.1])),
    }
    base = _base(bars, rtl, 12).encode(**fields)
    few = min(1.0, len(bars) / 6)
    return _drawn(base.mark_bar(**_EDGE, cornerRadiusEnd=3).encode(fill=_fill(len(bars[0].values)))
                  + base.mark_text(dy=-8, **_WORDS).encode(text="said:N"),
                  width=_WIDE * max(few, 0.3), height=190)


def stacked(bars: Sequence[Bar], rtl: bool) -> tuple[str, ...]:
    """One lying bar for each label, all of one length, cut into parts; a part bears its value.

    Several drawings of a few bars each, alike to stand under one another: on paper a page may end
    between two, and no letter has to shrink for all to stand on one.
    """
    high = max(_row(bar.label) for bar in bars)
    return tuple(_few_stacked(bars[at:at + _ON_A_DRAWING], rtl, high)
                 for at in range(0, len(bars), _ON_A_DRAWING))


def _few_stacked(bars: Sequence[Bar], rtl: bool, high: int) -> str:
    fields: dict[str, Any] = {
        "x": alt.X("value:Q", stack="normalize", axis=None, scale=alt.Scale(reverse=rtl)),
        "y": _labels(bars, rtl, extent=_LABEL_WIDE), "order": alt.Order("part:O"),
    }
    base = _base(bars, rtl).encode(**fields)
    middle = alt.X("value:Q", stack="normalize", bandPosition=0.5, axis=None,
                   scale=alt.Scale(reverse=rtl))
    words = base.mark_text(**_WORDS).encode(
        x=middle, text="said:N", detail="part:O",
        color=alt.condition("datum.part == 0", alt.value(CARD), alt.value(INK)))
    lying = base.mark_bar(**_EDGE, height=22).encode(fill=_fill(len(bars[0].values)))
    return _drawn(lying + words, width=_WIDE - _LABEL_WIDE, height=len(bars) * high)


def row_of_ticks(ticks: Sequence[Tick], said: Sequence[str], rtl: bool) -> str:
    """Many thin bars in one row, part by part, with the name of each part under its middle."""
    values = [{"at": at, "value": tick.value, "odd": tick.part % 2}
              for at, tick in enumerate(ticks)]
    middles = [{"at": _middle(ticks, part), "name": _lines(name, rtl, 14)}
               for part, name in enumerate(said)]
    along = alt.Scale(reverse=rtl, domain=[-0.5, len(ticks) - 0.5], nice=False)
    bars = alt.Chart(alt.InlineData(values=values)).mark_bar(
        width=max(2.0, _WIDE / len(ticks) - 1.6), **_EDGE).encode(
            x=alt.X("at:Q", axis=None, scale=along),
            y=alt.Y("value:Q", axis=None, scale=alt.Scale(domainMin=0)),
            fill=alt.Fill("odd:O", legend=None, scale=alt.Scale(range=[FILLS[0], HONEY],
                                                                domain=[0, 1])))
    names = alt.Chart(alt.InlineData(values=middles)).transform_calculate(
        lines="split(datum.name, '\\n')").mark_text(
            baseline="top", y=149, lineHeight=17, **_WORDS).encode(
                x=alt.X("at:Q", axis=None, scale=along), text="lines:N")
    return _drawn(bars + names, width=_WIDE, height=140)


def _middle(ticks: Sequence[Tick], part: int) -> float:
    places = [at for at, tick in enumerate(ticks) if tick.part == part]
    return (places[0] + places[-1]) / 2 if places else -9.0


_WORDS: dict[str, Any] = {"font": FAMILY, "fontSize": 13, "color": INK}
_EDGE: dict[str, Any] = {"stroke": INK, "strokeWidth": 0.8}


def _base(bars: Iterable[Bar], rtl: bool, wrap: int = _LINE) -> alt.Chart:
    return alt.Chart(alt.InlineData(values=[
        {"label": _lines(bar.label, rtl, wrap), "part": part, "value": value, "said": said}
        for bar in bars
        for part, (value, said) in enumerate(zip(bar.values, bar.said, strict=True))
    ]))


def _fill(parts: int) -> alt.Fill:
    scale = alt.Scale(domain=list(range(parts)), range=list(FILLS[:parts]))
    return alt.Fill("part:O", legend=None, scale=scale)


def _along(rtl: bool, most: float) -> alt.Scale:
    return alt.Scale(domain=[0, most], reverse=rtl, nice=False)


def _most(bars: Iterable[Bar]) -> int:
    return max((value for bar in bars for value in bar.values), default=0) or 1


def _labels(bars: Iterable[Bar], rtl: bool, extent: int = 0) -> alt.Y:
    return alt.Y("label:N", title=None, sort=[_lines(bar.label, rtl, _LINE) for bar in bars],
                 scale=alt.Scale(paddingInner=0.28),
                 axis=_axis("right" if rtl else "left", extent))


def _axis(orient: Literal["left", "right", "bottom"], extent: int = 0) -> alt.Axis:
    """An axis of words; where they stand beside the bars they take at least `extent`."""
    return alt.Axis(orient=orient, ticks=False, domainColor=RULE, labelFont=FAMILY,
                    minExtent=extent,
                    labelFontSize=13, labelColor=INK, labelPadding=10, labelLimit=0,
                    labelAngle=0, labelLineHeight=17, labelExpr="split(datum.value, '\\n')")


def _at_the_end(rtl: bool) -> dict[str, Any]:
    side = -6 if rtl else 6
    return {**_WORDS, "align": "right" if rtl else "left", "baseline": "middle", "dx": side}


def _row(label: str) -> int:
    return 14 + 17 * len(_lines(label, False, _LINE).split("\n"))


def _lines(text: str, rtl: bool, wide: int) -> str:
    """`text` in lines of at most so many letters, each line kept together in its direction."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if _letters(longer) > wide and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(_ISOLATE.format(line) if rtl else line for line in lines)


def _letters(text: str) -> int:
    """How many letters take room: a vowel mark takes none."""
    return sum(not unicodedata.combining(letter) for letter in text)


def _drawn(chart: alt.LayerChart, width: float, height: float) -> str:
    spec = chart.properties(width=width, height=height, background="transparent").configure(
        font=FAMILY, padding=4, view=alt.ViewConfig(stroke=None)).to_dict()
    _fonts()
    return str(vl_convert.vegalite_to_svg(spec))


@cache
def _fonts() -> None:
    """Let the letters be measured in the font in which they will be seen."""
    folder = Path(mkdtemp(prefix="kiosk-letters-"))
    lay_out(folder)
    vl_convert.register_font_directory(str(folder))
