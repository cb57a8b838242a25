"""A question: pictures that are heard at the first touch and answered with at the next."""


from kiosk.model import answering
from kiosk.model.books import Books
from kiosk.model.geometry import Box
from kiosk.model.messages import Effect, Hush, Keep, Record, Speak
from kiosk.model.picture import Item, Plate, Words
from kiosk.model.session import Asking, Calm
from kiosk.model.speech import Utterance
from kiosk.model.story import Answer, Question
from kiosk.model.values import changed
from kiosk.screens import chrome, counting, going, style
from kiosk.screens.going import Step


def pressed(screen: Asking, action: str, books: Books) -> Step | None:
    """Hear the question or an answer, answer it, go on, or go back."""
    question = _question(screen, books)
    verb, _, detail = action.partition(":")
    match verb:
        case "back":
            return going.back(screen.sitting, books)
        case "heading":
            return screen, (_say(screen, *_words(screen, question)),)
        case "forward" if answering.finished(screen):
            return _on(screen, question, books)
        case "done" if answering.complete(screen, question):
            return _try(screen, question, screen.marked, books)
        case "answer":
            return _touched(screen, question, detail, books)
        case "breathe" if question.kind == "feelings":
            return Calm(back=screen, place="breathe"), (Hush(),)
        case "helper" if question.kind == "feelings":
            return Calm(back=screen, place="helper"), (Hush(),)
        case _:
            return None


def held(screen: Asking, action: str, books: Books) -> Step | None:
    """A finger that rests on an answer gives it at once, where one answer is enough.

    Everywhere else a slow finger means what a quick one does: no tap will follow it.
    """
    question = _question(screen, books)
    verb, _, answer_id = action.partition(":")
    if verb != "answer" or question.kind == "multi" or not _open(screen, answer_id):
        return pressed(screen, action, books)
    return _try(screen, question, (answer_id,), books)


def _open(screen: Asking, answer_id: str) -> bool:
    return not answering.finished(screen) and answer_id not in screen.faded


def _touched(screen: Asking, question: Question, answer_id: str, books: Books) -> Step | None:
    chosen = answering.answer(question, answer_id)
    if chosen is None:
        return None
    aloud = _say(screen, (chosen.id, chosen.text))
    if answering.finished(screen):
        return _on(screen, question, books) if chosen.right else (screen, (aloud,))
    if answer_id in screen.faded:
        return screen, (aloud,)
    if question.kind == "multi":
        return answering.marked(screen, answer_id), (aloud,)
    if screen.touched == answer_id:
        return _try(screen, question, (answer_id,), books)
    return changed(screen, touched=answer_id), (aloud,)


def _try(screen: Asking, question: Question, tried: tuple[str, ...], books: Books) -> Step:
    judged = answering.judge(screen, question, tried)
    effects: list[Effect] = []
    after = judged.screen
    sitting = after.sitting
    if answering.finished(after):
        sitting = going.with_leaf(sitting, question.id)
    sitting, entries = counting.once(
        sitting, books.story(sitting), *_counts(screen, question, tried, judged)
    )
    if entries:
        effects.append(Record(entries))
    after = changed(after, sitting=sitting)
    aloud = _say(after, *_words(after, question))
    effects += (Keep(sitting), Hush() if sitting.quiet else aloud)
    return after, tuple(effects)


def _counts(screen: Asking, question: Question, tried: tuple[str, ...],
            judged: answering.Judged) -> tuple[tuple[str, str], ...]:
    """What one try counts for; a question that was counted once in a sitting stays as it was."""
    if not question.scored or f"item_resolved:{question.id}" in screen.sitting.counted:
        return ()
    counts: list[tuple[str, str]] = []
    if screen.stage == "first" and _untried(screen, question):
        counts += (("item_first_option", option) for option in tried)
        if judged.right:
            counts.append(("item_first_correct", question.id))
    if judged.screen.stage == "second":
        counts.append(("item_hint", question.id))
    if answering.finished(judged.screen):
        counts.append(("item_resolved", question.id))
    return tuple(counts)


def _untried(screen: Asking, question: Question) -> bool:
    """Whether this is the first try of the sitting: coming back to a question is no first try."""
    return not any(
        f"item_first_option:{one.id}" in screen.sitting.counted for one in question.answers
    )


def _on(screen: Asking, question: Question, books: Books) -> Step:
    return going.arrive(screen.sitting, question.next, books.story(screen.sitting))


def _say(screen: Asking, *texts: tuple[str, str]) -> Speak:
    language = screen.sitting.language
    return Speak(tuple(Utterance(line_id, text, language, "") for line_id, text in texts if text))


def _words(screen: Asking, question: Question) -> tuple[tuple[str, str], ...]:
    """What is said at this stage: each text with its id, under which its recording lies."""
    hint = (f"{question.id}.hint", question.hint)
    return (_heading(screen, question), *((hint,) if screen.stage == "second" else ()))


def _heading(screen: Asking, question: Question) -> tuple[str, str]:
    """The question; after a try what is said of it, and in the end why; with the text's id."""
    match screen.stage:
        case "first":
            return f"{question.id}.stem", question.stem
        case "second":
            chosen = answering.answer(question, screen.chosen)
            if chosen and chosen.feedback:
                return f"{chosen.id}.feedback", chosen.feedback
            return f"{question.id}.feedback.wrong", question.when_wrong
        case "shown" | "right":
            return f"{question.id}.feedback.right", question.when_right


def _question(screen: Asking, books: Books) -> Question:
    node = books.node(screen.sitting)
    assert isinstance(node, Question), f"asking {node.id}, which is no question"
    return node


def view(screen: Asking, books: Books) -> tuple[Item, ...]:
    """The words at the top, the cards below them, a hint or the way on beside them."""
    question = _question(screen, books)
    language = screen.sitting.language
    roomy = screen.stage == "first" or (question.scored and answering.finished(screen))
    area = Box(150, 215, 1300, 740 if roomy else 620)
    boxes = chrome.rows_of_cards(len(question.answers), area)
    cards = (
        item
        for one, box in zip(question.answers, boxes, strict=True)
        for item in _card(screen, question, one, box, language)
    )
    items = (
        chrome.heading(_heading(screen, question)[1], language, size=46, action="heading"),
        *cards,
        *_beside(screen, question, books),
        *chrome.calm_and_pause(),
        *chrome.button(style.BACK_PLACE, "back", "back"),
    )
    return chrome.turned(items, books.rtl(language))


def _card(screen: Asking, question: Question, one: Answer, box: Box, language: str) -> tuple[
        Item, ...]:
    over = answering.finished(screen)
    felt = question.kind == "feelings" and over and one.id == screen.chosen
    return chrome.card(
        box, one.picture, one.text, language, f"answer:{one.id}",
        chosen=felt or (not over and one.id in (screen.touched, *screen.marked)),
        faded=one.id in screen.faded or (over and not one.right and not felt),
        glow=over and one.right,
    )


def _beside(screen: Asking, question: Question, books: Books) -> tuple[Item, ...]:
    language = screen.sitting.language
    say = books.interface(language).say
    if answering.finished(screen):
        soft = _soft_buttons(say("Breathe"), say("Show me a helper"), language)
        return (
            *(soft if question.kind == "feelings" else ()),
            *chrome.button(style.GO_ON_PLACE, "forward", "forward", fill=style.HONEY),
        )
    items: list[Item] = []
    if screen.stage == "second":
        items += (
            Plate("hint-ground", Box(200, 872, 1200, 100), style.CARD, corner=50),
            Words("hint", Box(240, 876, 1120, 92), question.hint, language, size=40,
                  action="heading"),
        )
    if question.kind == "multi" and answering.complete(screen, question):
        items += chrome.button(style.GO_ON_PLACE, "done", "done", fill=style.HONEY)
    return tuple(items)


def _soft_buttons(breathe: str, helper: str, language: str) -> tuple[Item, ...]:
    """After a feeling was told: ways to be kind to oneself, offered and never asked for."""
    return (
        *chrome.plate_button(Box(300, 850, 480, 120), "breathe", breathe, language, "calm"),
        *chrome.plate_button(Box(820, 850, 480, 120), "helper", helper, language, "helper"),
    )

