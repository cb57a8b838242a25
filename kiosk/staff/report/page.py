"""One page that carries its words, charts, pictures and letters with it; it asks no network."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

from jinja2 import Environment, StrictUndefined

from kiosk.model.books import Books
from kiosk.model.counts import UNKNOWN_MONTH, Row
from kiosk.model.interface import Interface
from kiosk.staff.merge.finding import months_name
from kiosk.staff.report import colours, overall, telling
from kiosk.staff.report.blocks import Section
from kiosk.staff.report.letters import FAMILY, WEIGHTS, woff2
from kiosk.staff.report.overall import Voice
from kiosk.staff.report.pictures import Album
from kiosk.staff.report.reading import Sums

#: What every page has letters for besides its own words: digits, and what joins and marks them.
_ALWAYS = "0123456789٠١٢٣٤٥٦٧٨٩%٪–…•·‌‍⁧⁩ "


@dataclass(frozen=True)
class Part:
    """The sections of one story, under its title."""

    title: str
    cover: str
    sections: tuple[Section, ...]


def page(sums: Sums, books: Books, code: str, album: Album) -> str:
    """The whole page as HTML, in the language `code`."""
    interface = books.interface(code)
    voice = Voice(interface)
    rows = sums.rows
    parts = tuple(_parts(rows, books, code, album, voice))
    before = (overall.at_a_glance(rows, voice), overall.months(rows, sums.to_come, voice),
              overall.sites(rows, voice), overall.languages(rows, voice))
    after = (overall.missing(sums, voice), overall.limits(voice))
    words = {
        "title": interface.say("What was read"),
        "period": _period(sums, interface),
        "lead": _lead(sums, voice),
        "own": interface.say(
            "These numbers are exact and for the organisation's own staff. Small numbers can "
            "point at a child: do not pass this page on."),
        "made": _made(sums, interface),
        "parts": parts, "before": before, "after": after,
        "cover": next((part.cover for part in parts if part.cover), ""),
        "code": interface.language.code, "direction": interface.language.direction,
    }
    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True,
                              lstrip_blocks=True)
    here = files("kiosk.staff.report")
    template = environment.from_string(here.joinpath("page.html.j2").read_text("utf-8"))
    style = here.joinpath("page.css").read_text("utf-8")
    for name in ("PAPER", "CARD", "INK", "SOFT_INK", "HONEY", "APRICOT", "DEEP", "RULE"):
        style = style.replace(f"var(--{name.lower().replace('_', '-')})", getattr(colours, name))
    plain = template.render(**words, style=style, fonts=[])
    return template.render(**words, style=style, fonts=_fonts(plain))


def _fonts(text: str) -> list[dict[str, str]]:
    letters = "".join(sorted(set(text) | set(_ALWAYS)))
    return [{"family": FAMILY, "weight": str(weight), "data": woff2(letters, name)}
            for weight, name in WEIGHTS.items()]


def _parts(rows: Sequence[Row], books: Books, code: str, album: Album,
           voice: Voice) -> list[Part]:
    """A part for each story that was read; of one that is not here, nobody knows the words."""
    parts = []
    for story_id in sorted({row.story_id for row in rows}):
        story = books.stories.get((story_id, code)) or books.stories.get((story_id, "en"))
        if story is None:
            continue
        sections = telling.sections(rows, story, album, voice)
        parts.append(Part(story.title, album.small(story.cover), sections))
    return parts


def _period(sums: Sums, interface: Interface) -> str:
    months = sorted({row.counted_in for row in sums.rows} - {UNKNOWN_MONTH} - sums.to_come)
    if not months:
        return interface.say("an unknown month")
    return months_name(months[0], months[-1], interface)


def _lead(sums: Sums, voice: Voice) -> tuple[str, ...]:
    """How much there is of everything, in a few words each."""
    count = voice.interface.count
    sites = len({row.site for row in sums.rows})
    spoken = len({row.language for row in sums.rows})
    told = (
        (sites, count("{n} site", "{n} sites", sites)),
        (sums.tablets, count("{n} tablet", "{n} tablets", sums.tablets)),
        (spoken, count("{n} language", "{n} languages", spoken)),
    )
    return tuple(words for number, words in told if number)


def _made(sums: Sums, interface: Interface) -> tuple[str, ...]:
    """Out of what the page was made, for whoever wants to make it again."""
    added = sums.files.get("added", 0) + sums.files.get("torn", 0)
    files = interface.count("Added up from {n} file.", "Added up from {n} files.", added)
    return (*([files] if added else []),
            interface.say("Fingerprint of the sums: {digits}", digits=sums.sha256[:16]))
