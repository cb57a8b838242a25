"""Reading: one panel fills the stage, its lines come out one by one, the page lies around it."""


from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, STAGE_H, STAGE_W, Box
from kiosk.model.messages import Hush, Keep, Speak
from kiosk.model.pages import PANELS_ON_A_PAGE, Slot, beside, on_page, slots
from kiosk.model.picture import Art, Item, Lettering, Plate, Zone
from kiosk.model.session import Reading, Sitting
from kiosk.model.story import Panel, Story
from kiosk.model.values import changed
from kiosk.screens import chrome, going, style
from kiosk.screens.going import Step


def pressed(screen: Reading, action: str, books: Books) -> Step | None:
    """On, back, hear again, see the page, read quietly."""
    panel = _panel(screen, books)
    verb, _, detail = action.partition(":")
    match verb:
        case "forward":
            return _forward(screen, panel, books)
        case "back":
            return going.back(screen.sitting, books)
        case "say":
            return _say(screen, panel, detail)
        case "replay":
            lines = panel.lines[: screen.shown]
            again = tuple(going.spoken(line, screen.sitting) for line in lines)
            return changed(screen, lit=None), (Speak(again),)
        case "page":
            whole = not screen.whole_page
            return changed(screen, whole_page=whole, lit=None), (Hush(),)
        case "quiet":
            return _quiet(screen, panel)
        case "panel":
            return _look_at(screen, detail, books)
        case _:
            return None


def pinched(screen: Reading, inwards: bool) -> Reading:
    """Fingers that close show the whole page, fingers that open go back to the panel."""
    return changed(screen, whole_page=inwards, lit=None)


def lit(screen: Reading, word: tuple[str, int] | None) -> Reading:
    """The word that is being said is lit, or none."""
    return changed(screen, lit=word)


def all_out(screen: Reading, books: Books) -> Reading:
    """The panel with every line out."""
    return changed(screen, shown=len(_panel(screen, books).lines))


def _forward(screen: Reading, panel: Panel, books: Books) -> Step:
    if screen.whole_page:
        return changed(screen, whole_page=False), ()
    if screen.shown < len(panel.lines):
        line = panel.lines[screen.shown]
        out = changed(screen, shown=screen.shown + 1, lit=None)
        return out, (Speak((going.spoken(line, screen.sitting),)),)
    return going.after_panel(screen.sitting, panel, books.story(screen.sitting))


def _say(screen: Reading, panel: Panel, line_id: str) -> Step | None:
    line = next((line for line in panel.lines if line.id == line_id), None)
    if line is None:  # of another panel on the page
        return None
    return changed(screen, lit=None), (Speak((going.spoken(line, screen.sitting),)),)


def _quiet(screen: Reading, panel: Panel) -> Step:
    quiet = not screen.sitting.quiet
    sitting = changed(screen.sitting, quiet=quiet)
    everything = Reading(sitting, shown=len(panel.lines), whole_page=screen.whole_page)
    if quiet:
        return everything, (Keep(sitting), Hush())
    words = tuple(going.spoken(line, sitting) for line in panel.lines)
    return everything, (Keep(sitting), Speak(words))


def _look_at(screen: Reading, panel_id: str, books: Books) -> Step | None:
    """Go back along the path to a panel of the page that was touched."""
    path = screen.sitting.path
    if panel_id not in path:
        return None
    cut = path[: len(path) - path[::-1].index(panel_id)]
    return going.return_to(changed(screen.sitting, path=cut), books)


def _panel(screen: Reading, books: Books) -> Panel:
    node = books.node(screen.sitting)
    assert isinstance(node, Panel), f"reading {node.id}, which is no panel"
    return node


def view(screen: Reading, books: Books) -> tuple[Item, ...]:
    """The panels of the page around the one that is read, its balloons, and the buttons."""
    story = books.story(screen.sitting)
    rtl = books.rtl(screen.sitting.language)
    if screen.whole_page:
        return (*_page(screen, story, rtl), *_chrome(screen, rtl))
    return (
        *_around(screen, story, rtl),
        *chrome.turned(_sides(), rtl),
        *_letterings(screen, story, rtl),
        *chrome.turned(_progress(screen, story), rtl),
        *_chrome(screen, rtl),
    )


def _walked(sitting: Sitting, story: Story) -> tuple[Panel, ...]:
    path = sitting.path
    nodes = (story.read(path[: at + 1]) for at in range(len(path)))
    return tuple(node for node in nodes if isinstance(node, Panel))


def _laid(screen: Reading, story: Story) -> tuple[tuple[tuple[Panel, Slot], ...], int]:
    """The panels of the path and the one that comes next, with their slots; and which is here."""
    walked = _walked(screen.sitting, story)
    here = len(walked) - 1
    coming = story.read((*screen.sitting.path, walked[here].next))
    panels = (*walked, coming) if isinstance(coming, Panel) else walked
    return tuple(zip(panels, slots([panel.splash for panel in panels]), strict=True)), here


def _around(screen: Reading, story: Story, rtl: bool) -> tuple[Item, ...]:
    laid, here = _laid(screen, story)
    slot_here = laid[here][1]
    near = [
        (panel, slot) for index, (panel, slot) in enumerate(laid)
        if slot.page == slot_here.page or abs(index - here) <= 1
    ]
    return tuple(_art(panel, beside(slot, slot_here, rtl), story, rtl) for panel, slot in near)


def _art(panel: Panel, box: Box, story: Story, rtl: bool, action: str = "") -> Art:
    return Art(f"panel:{panel.id}", box, f"{story.id}/{panel.art}", panel.describe, story.language,
               mirrored=turns(panel, rtl), action=action)


def turns(panel: Panel, rtl: bool) -> bool:
    """Whether the panel's picture is flipped: for right-to-left reading, where it may be."""
    return rtl and panel.mirror == "safe"


def _letterings(screen: Reading, story: Story, rtl: bool) -> tuple[Item, ...]:
    """The balloons of this panel, and of the one before, which they glide away with."""
    laid, here = _laid(screen, story)
    slot_here = laid[here][1]
    return tuple(
        _lettering(panel, beside(slot, slot_here, rtl), screen, rtl, current=index == here)
        for index, (panel, slot) in enumerate(laid)
        if index in (here - 1, here)
    )


def _lettering(panel: Panel, box: Box, screen: Reading, rtl: bool, current: bool) -> Lettering:
    return Lettering(
        f"lettering:{panel.id}", box, panel.lines, panel.anchors, screen.sitting.language,
        mirrored=turns(panel, rtl), shown=screen.shown if current else len(panel.lines),
        lit=screen.lit if current else None, keep_clear=style.CHROME,
        text_size=screen.sitting.text_size,
    )


def _page(screen: Reading, story: Story, rtl: bool) -> tuple[Item, ...]:
    """The page as far as it was read; what is still to come lies there as empty paper."""
    laid, here = _laid(screen, story)
    page = laid[here][1].page
    read = [(index, panel, slot) for index, (panel, slot) in enumerate(laid[: here + 1])
            if slot.page == page]
    return (
        *_empty(page, 0 if read[0][1].splash else len(read), rtl),
        *(item for index, panel, slot in read
          for item in _on_page(screen, story, panel, slot, rtl, current=index == here)),
    )


def _on_page(screen: Reading, story: Story, panel: Panel, slot: Slot, rtl: bool,
             current: bool) -> tuple[Item, ...]:
    box = on_page(slot, rtl, alone=panel.splash)
    return (
        Plate(f"edge:{panel.id}", box.grown(7), style.TURQUOISE if current else style.INK,
              corner=8),
        _art(panel, box, story, rtl, action=f"panel:{panel.id}"),
        _lettering(panel, box, screen, rtl, current),
        Zone(f"look:{panel.id}", box, f"panel:{panel.id}"),
    )


def _empty(page: int, used: int, rtl: bool) -> tuple[Item, ...]:
    if not used:
        return ()
    free = [Slot(page, place % 2, place // 2) for place in range(used, PANELS_ON_A_PAGE)]
    return tuple(
        Plate(f"empty:{slot.column}{slot.row}", on_page(slot, rtl), "#fffaf080", corner=8,
              edge="#3a223340", edge_width=3)
        for slot in free
    )


def _sides() -> tuple[Item, ...]:
    """The reading sides of the glass: the larger one goes on, the smaller one back."""
    return (
        Zone("forward-side", Box(STAGE_W * 0.3, 0, STAGE_W * 0.7, STAGE_H), "forward"),
        Zone("back-side", Box(0, 0, STAGE_W * 0.3, STAGE_H), "back"),
    )


def _progress(screen: Reading, story: Story) -> tuple[Item, ...]:
    """A thin ribbon along the bottom that fills as the chapter goes by; not to be touched."""
    walked = _walked(screen.sitting, story)
    chapter = walked[-1].chapter
    seen = sum(panel.chapter == chapter for panel in walked)
    wide = STAGE.w * seen / (seen + story.panels_left(walked[-1].id))
    return (
        Plate("progress-ground", Box(0, 990, STAGE.w, 10), "#fffaf099", enter="none"),
        Plate("progress", Box(0, 990, wide, 10), style.APRICOT, enter="none"),
    )


def _chrome(screen: Reading, rtl: bool) -> tuple[Item, ...]:
    quiet = "speaker_off" if screen.sitting.quiet else "speaker"
    if screen.whole_page:
        return chrome.turned((
            *chrome.calm_and_pause(),
            *chrome.button(style.PAGE_BELOW, "panel", "page"),
            *chrome.button(style.QUIET_BELOW, quiet, "quiet"),
        ), rtl)
    return chrome.turned((
        *chrome.calm_and_pause(),
        *chrome.button(style.PAGE_PLACE, "page", "page"),
        *chrome.button(style.QUIET_PLACE, quiet, "quiet"),
        *chrome.button(style.BACK_PLACE, "back", "back", fill="#fffaf0a0"),
        *chrome.button(style.FORWARD_PLACE, "forward", "forward", fill="#fffaf0a0"),
    ), rtl)
