"""Rules on the questions: each can be answered, helps along, and ends on what is right."""

from collections.abc import Iterator

from kiosk.device.library.problems import Problem
from kiosk.device.library.script import Script
from kiosk.model.story import Question, Story


def _scored(story: Story) -> Iterator[Question]:
    nodes = story.nodes.values()
    return (node for node in nodes if isinstance(node, Question) and node.scored)


def question_without_right_answer(script: Script, story: Story) -> Iterator[Problem]:
    """A question has a right answer, `single` and `true_false` exactly one, `multi` two or more."""
    for question in _scored(story):
        right = len(question.right_ids)
        if question.kind == "multi":
            wrong, wanted = right < 2, "two right answers or more"
        else:
            wrong, wanted = right != 1, "exactly one right answer"
        if wrong:
            message = f"{question.id!r} is {question.kind!r} and needs {wanted}; it has {right}."
            yield script.problem(
                f"{question.id}.answers", "question_without_right_answer", message
            )


def question_without_wrong_answer(script: Script, story: Story) -> Iterator[Problem]:
    """A question where every answer is right asks nothing; `true_false` has just two answers."""
    for question in _scored(story):
        if len(question.right_ids) == len(question.answers):
            message = f"Every answer of {question.id!r} is right."
            yield script.problem(
                f"{question.id}.answers", "question_without_wrong_answer", message
            )
        if question.kind == "true_false" and len(question.answers) != 2:
            message = f"{question.id!r} is true or false: it has two answers."
            yield script.problem(
                f"{question.id}.answers", "question_without_wrong_answer", message
            )


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
            own = all(answer.feedback for answer in question.answers
                      if answer.right == (key == "right"))
            if not said and not own:
                message = f"{question.id!r} has no 'feedback: {key}:' to say."
                yield script.problem(
                    f"{question.id}.feedback", "ends_on_wrong_answer", message
                )


def feeling_scored(script: Script, story: Story) -> Iterator[Problem]:
    """A feeling is never right or wrong."""
    for node in story.nodes.values():
        if isinstance(node, Question) and not node.scored and node.right_ids:
            message = f"{node.id!r} asks for a feeling; none of them is 'right'."
            yield script.problem(f"{node.id}.answers", "feeling_scored", message)
