"""What counters and months are called by people, on the screen and in the workbook alike.

It knows no number. Files for programs keep the technical names.
"""

from kiosk.model.interface import Interface


def month_name(month: str, interface: Interface) -> str:
    """`2026-11` in words, the year in the language's digits; `unknown` is said so."""
    say = interface.say
    year, _, number = month.partition("-")
    if not number:
        return say("an unknown month")
    when = int(year)
    names = (
        say("January {year}", year=when), say("February {year}", year=when),
        say("March {year}", year=when), say("April {year}", year=when),
        say("May {year}", year=when), say("June {year}", year=when),
        say("July {year}", year=when), say("August {year}", year=when),
        say("September {year}", year=when), say("October {year}", year=when),
        say("November {year}", year=when), say("December {year}", year=when),
    )
    return names[int(number) - 1]


def metric_name(metric: str, interface: Interface) -> str:
    """A counter as people call it; its own name where nobody has called it anything yet."""
    say = interface.say
    names = {
        "sessions_started": say("Readings begun"),
        "sessions_completed": say("Readings finished"),
        "sessions_ended": say("Readings ended"),
        "ending_reached": say("Endings reached"),
        "choice_taken": say("Decisions taken"),
        "item_shown": say("Questions shown"),
        "item_first_correct": say("Right at the first try"),
        "item_first_option": say("First answers"),
        "item_resolved": say("Questions finished"),
        "item_hint": say("Hints given"),
        "panels_seen": say("Panels seen"),
        "group_heads": say("Participations in groups"),
        "group_first_time": say("First time this month"),
        "group_chapters": say("Chapters led"),
        "group_closings": say("Sessions closed together"),
        "group_closing_heads": say("Participations at closings"),
        "group_votes": say("Questions put to hands"),
        "group_hands": say("Hands counted"),
    }
    return names.get(metric, metric)
