"""Setting up a session: how many children, which language, which chapters, which path.

Everything but the number has an answer already, so that two touches begin: a number, and start.
"""

from kiosk.model.books import Books
from kiosk.model.group import MOST, USUAL_MOST, SettingUp, counted
from kiosk.model.messages import AskGroups, GroupsKnown, Hush
from kiosk.model.session import Screen
from kiosk.model.story import Story
from kiosk.model.values import changed
from kiosk.screens.going import Step
from kiosk.screens.group import beginning


def opened(back: Screen, language: str, books: Books) -> Step:
    """The set-up over whatever was up; what the tablet knows of groups is asked for."""
    ready = [known.code for known in books.languages if books.shelf(known.code)]
    code = language if language in ready else next(iter(ready), language)
    return SettingUp(back, code), (Hush(), AskGroups())


def known(screen: SettingUp, came: GroupsKnown, books: Books) -> SettingUp:
    """What the tablet knows has come: the counters, and the chapter that is next."""
    heads = tuple((cell, 0) for cell in came.headcount.cells)
    told = changed(screen, headcount=came.headcount, heads=heads, turn=came.turn,
                   next_chapters=came.chapters)
    shelf = sorted(books.shelf(screen.language), key=lambda story: not _guided(story, books))
    return _with_story(told, shelf[0]) if shelf else told


def _guided(story: Story, books: Books) -> bool:
    """Whether a story has a guide: with one a session knows what to talk of."""
    return books.guide(story.id, story.language) is not None


def _with_story(screen: SettingUp, story: Story) -> SettingUp:
    """`story`, and of it the chapter that is next."""
    ids = [chapter.id for chapter in story.chapters]
    coming = dict(screen.next_chapters).get(story.id, "")
    return changed(screen, story=story.id, chapters=(coming if coming in ids else ids[0],))


def pressed(screen: SettingUp, action: str, books: Books, volume: int) -> Step | None:
    """Count, choose, begin, or leave things as they were."""
    verb, _, detail = action.partition(":")
    match verb:
        case "back":
            return screen.back, ()
        case "start":
            return _started(screen, books, volume)
        case _:
            after = _changed(screen, verb, detail, books)
            return (changed(after, says=""), ()) if after else None


def _changed(screen: SettingUp, verb: str, detail: str, books: Books) -> SettingUp | None:
    match verb:
        case "heads":
            return changed(screen, heads=((screen.heads[0][0], int(detail)),))
        case "more" | "fewer":
            by = 1 if verb == "more" else -1
            return changed(screen, heads=counted(screen.heads, detail, by))
        case "first_more":
            return changed(screen, first_time=min(MOST, screen.first_time + 1))
        case "first_fewer":
            return changed(screen, first_time=max(0, screen.first_time - 1))
        case "gentle":
            return changed(screen, gentle=not screen.gentle)
        case "chapter":
            return _with_chapter(screen, detail)
        case "language":
            return _in_language(screen, detail, books)
        case "story":
            return _next_story(screen, books)
        case _:
            return None


def _with_chapter(screen: SettingUp, chapter: str) -> SettingUp:
    """One more chapter or one fewer; the last one stays."""
    if chapter not in screen.chapters:
        return changed(screen, chapters=(*screen.chapters, chapter))
    left = tuple(one for one in screen.chapters if one != chapter)
    return changed(screen, chapters=left or screen.chapters)


def _in_language(screen: SettingUp, code: str, books: Books) -> SettingUp:
    """The same in another language; another story only where this one is not ready in it."""
    shelf = books.shelf(code)
    there = changed(screen, language=code)
    if not shelf or any(story.id == screen.story for story in shelf):
        return there
    return _with_story(there, shelf[0])


def _next_story(screen: SettingUp, books: Books) -> SettingUp:
    shelf = books.shelf(screen.language)
    at = [story.id for story in shelf].index(screen.story)
    return _with_story(screen, shelf[(at + 1) % len(shelf)])


def _started(screen: SettingUp, books: Books, volume: int) -> Step:
    """Begin, once there is a number that can be: asked again where it is none, or very many."""
    if not screen.children or not screen.story:
        return changed(screen, says="none"), ()
    if screen.children > USUAL_MOST and screen.says != "many":
        return changed(screen, says="many"), ()
    return beginning.begin(screen, books, volume)
