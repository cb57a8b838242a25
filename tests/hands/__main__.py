"""`python -m tests.hands --language ar --out DIR`: the whole book, to each of its endings.

It is touched by the mouse of a display of its own. It leaves a picture of each new screen in DIR
and says what was touched, how soon it showed, and whether the ledger counts what was done. It fails
where a count differs or a touch was lost.
"""

import argparse
import json
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

from bench.figures import spread
from bench.hand import touch
from bench.watched import Watched, watched
from kiosk.app.tablet import say_referral
from kiosk.device.clock import TabletClock
from kiosk.device.ledger import Ledger
from kiosk.model.session import Screen
from tests.hands.album import Album, name_of
from tests.hands.glass import Glass, glass
from tests.hands.reading import Reading

SIZE = (1280, 800)


def counted(data: Path) -> tuple[dict[str, int], dict[str, int]]:
    """What the ledger in `data` holds: by metric, and by metric:detail."""
    ledger = Ledger.open(data, TabletClock())
    metrics: Counter[str] = Counter()
    details: Counter[str] = Counter()
    for row in ledger.totals():
        metrics[row.metric] += row.value
        if row.detail:
            details[f"{row.metric}:{row.detail}"] += row.value
    ledger.close()
    return dict(metrics), dict(details)


def read(there: Glass, data: Path, out: Path, language: str, posted: bool) -> Reading:
    """Open a kiosk, have the book read, and close it again."""
    kiosk: Watched = watched(SIZE, str(data))
    album = Album(out)

    def look(screen: Screen) -> None:
        if album.is_new(name := name_of(screen)):
            album.add(name, there.picture())

    reading = Reading(kiosk, language, touch if posted else there.touch, look)
    kiosk.app.run()
    kiosk.window.close()
    return reading


def main() -> None:
    """Read, compare, tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.hands", description=__doc__)
    parser.add_argument("--language", default="ar")
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("--posted", action="store_true",
                        help="fingers posted to SDL instead of the display's mouse")
    parser.add_argument("--hidden", action="store_true",
                        help="leave the pages on body safety hidden")
    asked = parser.parse_args()
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    with tempfile.TemporaryDirectory() as folder, glass(SIZE) as there:
        data = Path(folder)
        if not asked.hidden:
            say_referral(data, ready=True)
        reading = read(there, data, asked.out, asked.language, asked.posted)
        sys.exit(told(reading, *counted(data)))


def told(reading: Reading, metrics: dict[str, int], details: dict[str, int]) -> int:
    """Print what was done and what was counted; 1 where they differ."""
    tally = reading.tally
    assert tally
    done = {name: by for name, by in tally.details.items() if not name.endswith(":")}
    equal = (dict(tally.metrics), done) == (metrics, details)
    took = [one for _, _, one in reading.done.touches if one is not None]
    print(json.dumps({"metrics": metrics, "details": details}, indent=2))
    print(f"{len(reading.done.touches)} touches, {len(reading.done.lost)} lost; "
          f"{len(took)} showed, after {spread(took)} ms (least, median, 95th percentile, most)")
    print(f"{len(metrics)} metrics and {len(details)} cells: "
          f"{'equal to what was done' if equal else 'DIFFERENT'}")
    if not equal:
        print(dict(tally.metrics), sorted(set(done.items()) ^ set(details.items())))
    return 0 if equal and not reading.done.lost else 1


if __name__ == "__main__":
    main()
