"""Rules on the questions: each can be answered, helps along, and ends on what is right."""

from collections.abc import Iterator

from kiosk.authors.check.desk import Desk, Finding
from kiosk.model.story import Question


def _scored(desk: Desk) -> Iterator[Question]:
    nodes = desk.english.nodes.values()
    return (node for node in nodes if isinstance(node, Question) and node.scored)


def question_without_right_answer(desk: Desk) -> Iterator[Finding]:
    """A question has a right answer, `single` and `true_false` exactly one, `multi` two or more."""
    for question in _scored(desk):
        right = len(question.right_ids)
        if question.kind == "multi":
            wrong, wanted = right < 2, "two right answers or more"
        else:
            wrong, wanted = right != 1, "exactly one right answer"
        if wrong:
            message = f"{question.id!r} is {question.kind!r} and needs {wanted}; it has {right}."
            yield desk.script.problem(
                f"{question.id}.answers", "question_without_right_answer", message
            )


def question_without_wrong_answer(desk: Desk) -> Iterator[Finding]:
    """A question where every answer is right asks nothing; `true_false` has just two answers."""
    for question in _scored(desk):
        if len(question.right_ids) == len(question.answers):
            message = f"Every answer of {question.id!r} is right."
            yield desk.script.problem(
                f"{question.id}.answers", "question_without_wrong_answer", message
            )
        if question.kind == "true_false" and len(question.answers) != 2:
            message = f"{question.id!r} is true or false: it has two answers."
            yield desk.script.problem(
                f"{question.id}.answers", "question_without_wrong_answer", message
            )


def question_without_hint(desk: Desk) -> Iterator[Finding]:
    """After a first wrong answer a hint is said: look again, and here is where."""
    for question in _scored(desk):
        if not question.hint:
            message = f"{question.id!r} has no hint."
            yield desk.script.problem(question.id, "question_without_hint", message)


def ends_on_wrong_answer(desk: Desk) -> Iterator[Finding]:
    """The last words give the reason for what is right; a wrong answer gets kind words first."""
    for question in _scored(desk):
        for key, said in (("right", question.when_right), ("wrong", question.when_wrong)):
            own = all(answer.feedback for answer in question.answers
                      if answer.right == (key == "right"))
            if not said and not own:
                message = f"{question.id!r} has no 'feedback: {key}:' to say."
                yield desk.script.problem(
                    f"{question.id}.feedback", "ends_on_wrong_answer", message
                )


def feeling_scored(desk: Desk) -> Iterator[Finding]:
    """A feeling is never right or wrong."""
    for node in desk.english.nodes.values():
        if isinstance(node, Question) and not node.scored and node.right_ids:
            message = f"{node.id!r} asks for a feeling; none of them is 'right'."
            yield desk.script.problem(f"{node.id}.answers", "feeling_scored", message)
