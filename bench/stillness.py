"""A panel that nobody touches: what it costs to show it for a while, after the voice has ended.

Run as a process of its own with the wishes `size`, `language`, `data` and `seconds`.
"""

from __future__ import annotations

import threading
import time

from bench.apart import tell, wishes
from bench.memory import sleeps, wake_ups
from bench.reading import STORY
from bench.watched import watched
from kiosk.device.narrator import QUIET_SECONDS

#: The first line takes a few seconds, and the sound device is given back later.
SETTLING_S = QUIET_SECONDS + 12


def main() -> None:
    """Open a panel, wait, and tell."""
    asked = wishes()
    kiosk = watched(tuple(asked["size"]), asked["data"])
    kiosk.app.conductor.start_at(asked["language"], STORY)
    seconds = float(asked["seconds"])

    def watch() -> None:
        time.sleep(SETTLING_S)
        cpu, presents, woken = time.process_time(), kiosk.window.presents, sleeps()
        time.sleep(seconds)
        tell({
            "cpu_percent": 100 * (time.process_time() - cpu) / seconds,
            "frames": kiosk.window.presents - presents,
            # One of them is this thread's own.
            "wake_ups": (wake_ups(woken, sleeps()) - 1) / seconds,
        })

    threading.Thread(target=watch, daemon=True).start()
    kiosk.app.run()


if __name__ == "__main__":
    main()
