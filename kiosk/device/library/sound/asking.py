"""Rules on the questions: each can be answered, helps along, and ends on what is right."""

from collections.abc import Iterator
from math import inf

from kiosk.device.library.problems import Problem
from kiosk.device.library.script import Script
from kiosk.model.questions import Question
from kiosk.model.story import Story


def _scored(story: Story) -> Iterator[Question]:
    return (one for one in story.questions if one.scored)


def _marked(story: Story) -> Iterator[Question]:
    """The questions in which answers are marked as right."""
    return (one for one in _scored(story) if not one.arranged)


#: How many right answers each kind has: at least, and at most.
_RIGHT: dict[str, tuple[int, float, str]] = {
    "single": (1, 1, "exactly one right answer"),
    "true_false": (1, 1, "exactly one right answer"),
    "multi": (2, inf, "two right answers or more"),
    "spot": (1, inf, "something to be found"),
}


def question_without_right_answer(script: Script, story: Story) -> Iterator[Problem]:
    """A question has a right answer, `single` and `true_false` exactly one, `multi` two or more."""
    for question in _marked(story):
        least, most, wanted = _RIGHT[question.kind]
        right = len(question.right_ids)
        if not least <= right <= most:
            message = f"{question.id!r} is {question.kind!r} and needs {wanted}; it has {right}."
            yield script.problem(
                f"{question.id}.answers", "question_without_right_answer", message
            )


def question_without_wrong_answer(script: Script, story: Story) -> Iterator[Problem]:
    """A question where every answer is right asks nothing; `true_false` has just two answers.

    In a picture where everything is meant there is still something to find.
    """
    for question in _marked(story):
        if question.kind != "spot" and len(question.right_ids) == len(question.answers):
            message = f"Every answer of {question.id!r} is right."
            yield script.problem(
                f"{question.id}.answers", "question_without_wrong_answer", message
            )
        if question.kind == "true_false" and len(question.answers) != 2:
            message = f"{question.id!r} is true or false: it has two answers."
            yield script.problem(
                f"{question.id}.answers", "question_without_wrong_answer", message
            )


def answer_without_its_place(script: Script, story: Story) -> Iterator[Problem]:
    """A `match` pairs every answer, a `spot` says where in its picture each is, no other does."""
    for asked in story.questions:
        for one in asked.answers:
            if (one.partner is None) == (asked.kind == "match"):
                wanted = "needs a partner" if asked.kind == "match" else "has no use for a partner"
                message = f"{one.id!r} {wanted}: {asked.id!r} is {asked.kind!r}."
                yield script.problem(one.id, "answer_without_its_place", message)
            if (one.spot is None) == (asked.kind == "spot"):
                wanted = "needs a spot" if asked.kind == "spot" else "has no use for a spot"
                message = f"{one.id!r} {wanted}: {asked.id!r} is {asked.kind!r}."
                yield script.problem(one.id, "answer_without_its_place", message)


def question_without_hint(script: Script, story: Story) -> Iterator[Problem]:
    """After a first wrong answer a hint is said: look again, and here is where."""
    for question in _scored(story):
        if not question.hint:
            message = f"{question.id!r} has no hint."
            yield script.problem(question.id, "question_without_hint", message)


def ends_on_wrong_answer(script: Script, story: Story) -> Iterator[Problem]:
    """The last words give the reason for what is right; a wrong answer gets kind words first."""
    for question in _scored(story):
        for key, said in (("right", question.when_right), ("wrong", question.when_wrong)):
            own = not question.arranged and all(
                answer.feedback for answer in question.answers
                if answer.right == (key == "right"))
            if not said and not own:
                message = f"{question.id!r} has no 'feedback: {key}:' to say."
                yield script.problem(
                    f"{question.id}.feedback", "ends_on_wrong_answer", message
                )


def feeling_scored(script: Script, story: Story) -> Iterator[Problem]:
    """A feeling is never right or wrong."""
    for asked in story.questions:
        if not asked.scored and asked.right_ids:
            message = f"{asked.id!r} asks for a feeling; none of them is 'right'."
            yield script.problem(f"{asked.id}.answers", "feeling_scored", message)
