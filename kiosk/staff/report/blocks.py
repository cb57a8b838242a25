"""What a page is made of: sections of words, charts with their tables, cards; it knows no count."""

from dataclasses import dataclass

Cells = tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """Columns with their names; the first `texts` of them are words, the others numbers."""

    head: Cells
    rows: tuple[Cells, ...]
    texts: int = 1


@dataclass(frozen=True)
class Key:
    """What a colour of a chart stands for."""

    fill: str
    words: str


@dataclass(frozen=True)
class Chart:
    """Drawings under one another, what they show in a sentence, and their keys.

    The numbers stand in a table beside.
    """

    svgs: tuple[str, ...]
    says: str
    keys: tuple[Key, ...] = ()


@dataclass(frozen=True)
class Tile:
    """One large number and what it counts."""

    number: str
    words: str


@dataclass(frozen=True)
class Card:
    """Something to talk about: a picture, what happened, and words of the story."""

    picture: str
    title: str
    answer: str
    often: str
    story: str = ""


@dataclass(frozen=True)
class Section:
    """One part of the page; whatever is empty is left out."""

    heading: str
    lead: str = ""
    tiles: tuple[Tile, ...] = ()
    chart: Chart | None = None
    table: Table | None = None
    cards: tuple[Card, ...] = ()
    points: tuple[str, ...] = ()
    apart: bool = False
