"""What stands around every screen of a session: the ways aside, and the page it came from."""

from kiosk.model.asides import Calm
from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, Box
from kiosk.model.language import Language
from kiosk.model.picture import Art, Icon, Item, Plate, Words, Zone
from kiosk.model.session import Screen, Sitting
from kiosk.model.story import Panel, Story
from kiosk.model.values import changed
from kiosk.screens import chrome, style


def corners() -> tuple[Item, ...]:
    """Pause and calm as everywhere, and beside them the closed eye, which blanks the glass."""
    return (
        *chrome.calm_and_pause(),
        *chrome.button(style.QUIET_PLACE, "blank", "blank"),
    )


def guidance(text: str, icon: str, language: str) -> tuple[Item, ...]:
    """What whoever leads does now, at the bottom, in few words."""
    return (
        Plate("guidance-ground", Box(190, 872, 1220, 100), style.CARD, corner=50, edge=style.INK,
              edge_width=2),
        Icon("guidance-icon", Box(212, 884, 76, 76), icon),
        Words("guidance", Box(306, 878, 1080, 88), text, language, size=40),
    )


def panel_behind(sitting: Sitting, books: Books, rtl: bool) -> tuple[Item, ...]:
    """The panel that was read last, paled, under what is talked of."""
    return tuple(changed(art, key=f"pale:{art.key}", dim=0.6)
                 for art in panel_seen(sitting, books, STAGE, rtl))


def chapter_before(sitting: Sitting, books: Books, box: Box, rtl: bool) -> tuple[Art, ...]:
    """What is remembered: a picture of the chapter before the one that the session begins with."""
    story = books.story(sitting)
    ids = [one.id for one in story.chapters]
    before = ids[max(0, ids.index(books.node(sitting).chapter) - 1)]
    panels = [node for node in story.nodes.values()
              if isinstance(node, Panel) and node.chapter == before]
    return tuple(
        Art(f"panel:{panel.id}", box, f"{story.id}/{panel.art}", panel.describe, story.language,
            mirrored=rtl and panel.mirror == "safe", corner=28) for panel in panels[-1:])


def panel_seen(sitting: Sitting, books: Books, box: Box, rtl: bool) -> tuple[Art, ...]:
    """The panel that was read last in `box`, so that all know what is being talked of."""
    story = books.story(sitting)
    walked = (node for at in range(len(sitting.path), 0, -1)
              if isinstance(node := story.read(sitting.path[:at]), Panel))
    panel = next(walked, None)
    if panel is None:
        return ()
    return (Art(f"panel:{panel.id}", box, f"{story.id}/{panel.art}", panel.describe,
                story.language, mirrored=rtl and panel.mirror == "safe", corner=28),)


def chapter_art(story: Story, chapter: str) -> str:
    """The picture by which a chapter is known: that of its first panel."""
    panel = next((node for node in story.nodes.values()
                  if isinstance(node, Panel) and node.chapter == chapter), None)
    return f"{story.id}/{panel.art}" if panel else story.cover


def with_sitting(screen: Screen, sitting: Sitting) -> Screen:
    """`screen`, or whatever the calm corner covers, with another sitting."""
    if isinstance(screen, Calm):
        return changed(screen, back=with_sitting(screen.back, sitting))
    return changed(screen, sitting=sitting)


def languages(known: tuple[Language, ...], chosen: str, row: Box) -> tuple[Item, ...]:
    """A plate for each language in `row`, each in its own words; the chosen one is bold."""
    wide = min(355.0, (row.w - 20 * (len(known) - 1)) / max(len(known), 1))
    left = row.x + (row.w - len(known) * wide - 20 * (len(known) - 1)) / 2
    items: list[Item] = []
    for at, one in enumerate(known):
        box = Box(left + at * (wide + 20), row.y, wide, row.h)
        here, action = one.code == chosen, f"language:{one.code}"
        reach = max(0.0, style.BUTTON - row.h) / 2  # a finger needs room, whatever the eye needs
        items += (
            Zone(f"reach:{action}", Box(box.x, box.y - reach, box.w, box.h + 2 * reach), action),
            Plate(f"plate:{action}", box, style.HONEY if here else style.CARD, corner=row.h / 2,
                  edge=style.INK, edge_width=6 if here else 3, action=action),
            Words(f"words:{action}", box.grown(-14), one.endonym, one.code, size=44, bold=here,
                  action=action),
        )
    return tuple(items)
