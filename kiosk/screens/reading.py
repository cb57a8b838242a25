"""Reading: one panel fills the stage, its lines come out one by one, the page lies around it."""


from kiosk.model.books import Books
from kiosk.model.geometry import STAGE, STAGE_H, STAGE_W, Box
from kiosk.model.messages import Hush, Keep, Speak
from kiosk.model.picture import Item, Plate, Zone
from kiosk.model.session import Reading
from kiosk.model.speech import Utterance
from kiosk.model.story import Line, Panel, Story
from kiosk.model.values import changed
from kiosk.screens import breathing, chrome, going, page, peeking, saying, searching, style
from kiosk.screens.going import Step
from kiosk.screens.lettered import lettering, page_of


def pressed(screen: Reading, action: str, books: Books) -> Step | None:
    """On, back, hear again, one word slowly, see the page, another language, read quietly."""
    panel = _panel(screen, books)
    verb, _, detail = action.partition(":")
    if screen.peek and verb not in ("say", "word", "peek"):
        # Whoever looked into another language comes back before anything moves.
        return (peeking.back_home(screen), (Hush(),)) if verb else None
    match verb:
        case "forward":
            return _forward(screen, panel, books)
        case "back":
            return going.back(screen.sitting, books)
        case "say":
            return _say(screen, panel, detail)
        case "word":
            return _word(screen, panel, detail)
        case "peek" if peeking.can_peek(screen.sitting, books):
            return peeking.turned_over(screen, books)
        case "replay":
            lines = panel.lines[: screen.shown]
            again = tuple(saying.spoken(line, screen.sitting) for line in lines)
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
    """The word that is being said is lit, or none; one that was touched stays lit till it ends."""
    return screen if word and not word[0] else changed(screen, lit=word)


def at_rest(screen: Reading) -> Reading:
    """The panel as one comes back to it: nothing lit, in its own language."""
    return changed(screen, lit=None, peek=False)


def all_out(screen: Reading, books: Books) -> Reading:
    """The panel with every line out."""
    return changed(screen, shown=len(_panel(screen, books).lines))


def _forward(screen: Reading, panel: Panel, books: Books) -> Step:
    if screen.whole_page:
        return changed(screen, whole_page=False), ()
    if screen.shown < len(panel.lines):
        line = panel.lines[screen.shown]
        out = changed(screen, shown=screen.shown + 1, lit=None)
        return out, (Speak((saying.spoken(line, screen.sitting),)),)
    if panel.breath:
        return breathing.begun(screen.sitting, panel.breath, books)
    if panel.things:
        return searching.begun(screen.sitting, books)
    return going.after_panel(screen.sitting, panel, books.story(screen.sitting))


def _say(screen: Reading, panel: Panel, line_id: str) -> Step | None:
    line = _line(panel, line_id)
    if line is None:  # of another panel on the page
        return None
    return changed(screen, lit=None), (Speak((saying.spoken(line, peeking.seen(screen)),)),)


def _word(screen: Reading, panel: Panel, detail: str) -> Step | None:
    """One word of a line, slowly; its utterance bears no id, for it is no line."""
    line_id, _, index = detail.rpartition(":")
    line = _line(panel, line_id)
    words = line.text.split() if line else []
    if line is None or not index.isdecimal() or int(index) >= len(words):
        return None
    code = peeking.seen(screen).language
    slowly = Utterance("", words[int(index)], code, line.who, slow=True)
    return changed(screen, lit=(line_id, int(index))), (Speak((slowly,)),)


def _line(panel: Panel, line_id: str) -> Line | None:
    return next((line for line in panel.lines if line.id == line_id), None)


def _quiet(screen: Reading, panel: Panel) -> Step:
    quiet = not screen.sitting.quiet
    sitting = changed(screen.sitting, quiet=quiet)
    everything = Reading(sitting, shown=len(panel.lines), whole_page=screen.whole_page)
    if quiet:
        return everything, (Keep(sitting), Hush())
    words = tuple(saying.spoken(line, sitting) for line in panel.lines)
    return everything, (Keep(sitting), Speak(words))


def _look_at(screen: Reading, panel_id: str, books: Books) -> Step | None:
    """Go back along the path to a panel of the page that was touched."""
    path = screen.sitting.path
    if panel_id not in path:
        return None
    cut = path[: len(path) - path[::-1].index(panel_id)]
    return going.return_to(changed(screen.sitting, path=cut), books)


def _panel(screen: Reading, books: Books) -> Panel:
    node = books.node(peeking.seen(screen))
    assert isinstance(node, Panel), f"reading {node.id}, which is no panel"
    return node


def view(screen: Reading, books: Books) -> tuple[Item, ...]:
    """The panels of the page around the one that is read, its balloons, and the buttons."""
    story = books.story(screen.sitting)
    rtl = books.rtl(screen.sitting.language)
    if screen.whole_page:
        return (*page.whole(screen, story, rtl), *_chrome(screen, books, rtl))
    if screen.peek:
        return (
            *_peeked(screen, books),
            *chrome.turned(_sides(), rtl),
            *chrome.turned(_progress(screen, story), rtl),
            *_chrome(screen, books, rtl),
        )
    return (
        *page.around(screen, story, rtl),
        *chrome.turned(_sides(), rtl),
        *page.letterings(screen, story, rtl),
        *chrome.turned(_progress(screen, story), rtl),
        *_chrome(screen, books, rtl),
    )


def _peeked(screen: Reading, books: Books) -> tuple[Item, ...]:
    """The panel alone in the second language; its neighbours wait in the first."""
    sitting = peeking.seen(screen)
    story, panel = books.story(sitting), _panel(screen, books)
    art = page.art(panel, STAGE, story, books.rtl(sitting.language))
    return art, lettering(
        panel, sitting.language, sitting.text_size, shown=screen.shown, lit=screen.lit,
        page=page_of(story, sitting, sitting.path), key=f"peek:{panel.id}",
    )


def _sides() -> tuple[Item, ...]:
    """The reading sides of the glass: the larger one goes on, the smaller one back."""
    return (
        Zone("forward-side", Box(STAGE_W * 0.3, 0, STAGE_W * 0.7, STAGE_H), "forward"),
        Zone("back-side", Box(0, 0, STAGE_W * 0.3, STAGE_H), "back"),
    )


def _progress(screen: Reading, story: Story) -> tuple[Item, ...]:
    """A thin ribbon along the bottom that fills as the chapter goes by; not to be touched."""
    walked = page.walked(screen.sitting, story)
    chapter = walked[-1].chapter
    seen = sum(panel.chapter == chapter for panel in walked)
    wide = STAGE.w * seen / (seen + story.panels_left(walked[-1].id))
    return (
        Plate("progress-ground", Box(0, 990, STAGE.w, 10), "#fffaf099", enter="none"),
        Plate("progress", Box(0, 990, wide, 10), style.APRICOT, enter="none"),
    )


def _chrome(screen: Reading, books: Books, rtl: bool) -> tuple[Item, ...]:
    """The buttons; where two languages are read, quiet reading has its button on the page alone."""
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
        *_quiet_or_peek(screen, books, quiet),
        *chrome.button(style.BACK_PLACE, "back", "back", fill=style.FAINT_GLASS),
        *chrome.button(style.FORWARD_PLACE, "forward", "forward", fill=style.FAINT_GLASS),
    ), rtl)


def _quiet_or_peek(screen: Reading, books: Books, quiet: str) -> tuple[Item, ...]:
    if screen.sitting.mode == "group":  # whoever leads has its own levels of the voice
        return chrome.button(style.QUIET_PLACE, "blank", "blank")
    if not peeking.can_peek(screen.sitting, books):
        return chrome.button(style.QUIET_PLACE, quiet, "quiet")
    fill = style.HONEY if screen.peek else style.GLASS
    return chrome.button(style.QUIET_PLACE, "languages", "peek", fill=fill)
