"""The counts of one step go with the page that it saves; it knows no disk and no ledger.

Counted first and saved afterwards, a power cut between the two would count a page once more.
"""

from kiosk.model.counts import Entry
from kiosk.model.messages import Effect, Forget, Keep, Record
from kiosk.model.values import changed


def joined(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """`effects` with what is counted in the next `Keep` or `Forget`; alone where none follows."""
    together: list[Effect] = []
    owed: tuple[Entry, ...] = ()
    for at, effect in enumerate(effects):
        match effect:
            case Record(entries=entries) if _is_kept(effects[at + 1 :]):
                owed += entries
            case Keep() | Forget():
                together.append(changed(effect, counted=owed))
                owed = ()
            case _:
                together.append(effect)
    return tuple(together)


def _is_kept(following: tuple[Effect, ...]) -> bool:
    return any(isinstance(one, Keep | Forget) for one in following)
