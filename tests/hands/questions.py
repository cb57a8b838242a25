"""Questions of every kind answered on the real window by mouse, by keyboard, by switch or one key.

`python -m tests.hands.questions --by "one key" --out DIR`. It leaves a picture of each stage of
each question in DIR, says how each ended and how soon answers showed, and fails where one ended
badly.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

from bench.answers import Answerer
from bench.figures import spread
from bench.touching import Touches
from bench.watched import Watched, watched
from kiosk.app.keys import next_focus
from kiosk.model.picture import Picture, actions
from kiosk.model.session import Asking
from tests.app.hands import digit_for
from tests.hands.album import Album, name_of
from tests.hands.glass import Glass, glass

SIZE = (1280, 800)


class Hands:
    """The ways to touch `there`: each does an action, and says how many keys that took."""

    def __init__(self, there: Glass, kiosk: Watched) -> None:
        self._there = there
        self._kiosk = kiosk
        self._focused = ""
        self.ways: dict[str, Touches] = {
            "mouse": there.touch, "keyboard": self._keyboard, "switch": self._switch,
            "one key": self._one_key,
        }

    def is_there(self, action: str) -> bool:
        """Whether the ring has come to what is meant."""
        return self._kiosk.app.conductor.ring == action

    def open_by_key(self) -> None:
        """The closed book is opened by the only key there is, and the ring begins to walk."""
        app = self._kiosk.app
        self._there.press("space")
        while not app.conductor.session.walk.by_key:
            app.turn()

    def _keyboard(self, action: str, shown: Picture) -> int:
        on = action in ("forward", "done")
        return self._there.press("return" if on else digit_for(action, actions(shown)))

    def _switch(self, action: str, shown: Picture) -> int:
        keys = []
        while self._focused != action or not keys:
            self._focused = next_focus(shown, self._focused)
            keys.append("tab")
        return self._there.press(*keys, "return")

    def _one_key(self, action: str, shown: Picture) -> int:
        return self._there.press("space")


def main() -> None:
    """Answer, tell."""
    parser = argparse.ArgumentParser(prog="python -m tests.hands.questions", description=__doc__)
    parser.add_argument("--language", default="ar")
    parser.add_argument("--by", default="mouse",
                        choices=("mouse", "keyboard", "switch", "one key"))
    parser.add_argument("--wrong", type=int, nargs="*", default=[0, 1, 2])
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    asked = parser.parse_args()
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    with tempfile.TemporaryDirectory() as data, glass(SIZE) as there:
        kiosk, album = watched(SIZE, data), Album(asked.out)
        hands = Hands(there, kiosk)

        def look(question: str, wrong: int, screen: Asking) -> None:
            if album.is_new(name := f"{name_of(screen)}-after-{wrong}"):
                album.add(name, there.picture())

        by_key = asked.by == "one key"
        if by_key:
            hands.open_by_key()
        answerer = Answerer(kiosk, asked.language, asked.wrong, hands.ways[asked.by], look,
                            hands.is_there if by_key else lambda action: True)
        kiosk.app.run()
        kiosk.window.close()
    sys.exit(told(answerer))


def told(answerer: Answerer) -> int:
    """Print how it went; 1 where a touch came to nothing or a question to no end."""
    found = answerer.found
    for came in ("heard", "right", "second", "shown"):
        took = [one.took for one in found.touches if one.came == came]
        if took:
            print(f"{came}: {len(took)} touches showed after {spread(took)} ms")
    print(found.ends)
    print(f"came to nothing: {found.unanswered}")
    ended = all(end in ("right", "shown") for end in found.ends.values())
    return 0 if ended and not found.unanswered else 1


if __name__ == "__main__":
    main()
