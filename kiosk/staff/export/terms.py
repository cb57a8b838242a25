"""What each counter is called in reports, in the terms of the field; it knows no number.

docs/counts.md defines them. None of these words says "children reached".
"""

#: A counter that is not among them is called by its own name.
_TERMS: dict[str, str] = {
    "sessions_started": "Story sessions held (begun)",
    "sessions_completed": "Story sessions completed (an ending reached)",
    "sessions_ended": "Story sessions over (however they ended)",
    "ending_reached": "Endings reached",
    "choice_taken": "Choices taken",
    "item_shown": "Knowledge check: questions shown",
    "item_first_correct": "Knowledge check: right at first try",
    "item_first_option": "Knowledge check: first answers",
    "item_resolved": "Knowledge check: questions finished",
    "item_hint": "Knowledge check: hints given",
    "panels_seen": "Panels seen",
    "group_heads": "Participations in group sessions (head count, not unique children)",
    "group_first_time": "First-time participants in group sessions (head count)",
    "group_chapters": "Chapters read in group sessions",
    "group_closings": "Group sessions brought to their closing",
    "group_closing_heads": "Participations at the closing of group sessions (head count)",
    "group_votes": "Questions put to a show of hands",
    "group_hands": "Hands raised for an answer",
}


def term(metric: str) -> str:
    """The field's term for a counter."""
    return _TERMS.get(metric, metric)
