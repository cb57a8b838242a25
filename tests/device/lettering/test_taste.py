"""What a letterer minds: where captions start, what sounds are near, whom tails point at."""

from collections.abc import Callable
from statistics import median

import pytest

from kiosk.device.lettering import Letterer
from kiosk.device.lettering.pango import inks, words_of
from kiosk.device.lettering.setting import TEXT_SIZES, blocks, face
from kiosk.device.lettering.taste import Ask, Judge, Zone
from kiosk.model.geometry import STAGE, STAGE_W, Box
from kiosk.model.picture import Balloon, Lettering
from kiosk.model.story import Anchors, Figure, Line

CODES = ["en", "ku", "ar", "ckb"]
Said = dict[str, tuple[str, str, str]]
Panels = Callable[..., Lettering]
BUTTONS = (Box(24, 24, 116, 116), Box(156, 24, 116, 116), Box(1328, 24, 116, 116),
           Box(1460, 24, 116, 116))
HEN = Anchors((Figure("NOOR", (0.2, 0.5), Box(0.17, 0.42, 0.07, 0.12)),),
              focus=(Box(0.5, 0.8, 0.08, 0.1), Box(0.5, 0.3, 0.3, 0.5)))


def body(balloon: Balloon) -> Box:
    return Box(balloon.box.x + balloon.body.x, balloon.box.y + balloon.body.y,
               balloon.body.w, balloon.body.h)


def gap(one: Box, two: Box) -> float:
    """The air between two boxes along the axis on which they are further apart."""
    return max(one.x - two.right, two.x - one.right, one.y - two.bottom, two.y - one.bottom)


@pytest.mark.parametrize("code", CODES)
def test_captions_of_all_lengths_start_at_one_corner_beside_the_buttons(
    letterer: Letterer, panel: Panels, code: str, said: Said
) -> None:
    corners = set()
    for text in said[code]:
        line = Line("t.caption", text, "caption")
        box = body(letterer.place(panel(code, lines=(line,), keep_clear=BUTTONS))[0])
        start = STAGE_W - box.right if code in ("ar", "ckb") else box.x
        corners.add((round(start), round(box.y)))
        assert all(gap(box, button) >= 16 for button in BUTTONS)
    assert corners == {(290, 24)}


def test_a_caption_without_buttons_starts_in_the_corner_of_the_panel(
    letterer: Letterer, panel: Panels
) -> None:
    box = body(letterer.place(panel("en"))[0])
    assert (box.x, box.y) == (28, 28)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_sound_stands_beside_what_it_comes_from(
    letterer: Letterer, panel: Panels, mirrored: bool
) -> None:
    """Digits are as wide in both directions, so the two places mirror one another."""
    code = "ar" if mirrored else "en"
    lines = (Line("t.sound", "١٢", "sound"), Line("t.noor", "٣٤", who="NOOR"))
    box = body(letterer.place(panel(code, lines=lines, anchors=HEN, mirrored=mirrored))[0])
    marble, hen = (
        part.inside(STAGE).mirrored() if mirrored else part.inside(STAGE) for part in HEN.focus
    )
    assert box.overlap(marble) == box.overlap(hen) == 0
    assert 0 <= gap(box, marble) < 40
    assert box.bottom > marble.y


@pytest.mark.parametrize("code", CODES)
def test_a_voice_from_nowhere_comes_from_where_reading_starts(
    letterer: Letterer, panel: Panels, code: str, said: Said
) -> None:
    line = Line("t.off", said[code][1], "off", "TETA")
    balloon = letterer.place(panel(code, lines=(line,), anchors=Anchors()))[0]
    assert (balloon.box.right >= STAGE_W) if code in ("ar", "ckb") else (balloon.box.x <= 0)


@pytest.mark.parametrize("kind", ["off", "speech", "thought"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_tail_goes_to_the_border_beyond_which_the_mouth_is(
    letterer: Letterer, panel: Panels, kind: str, mirrored: bool
) -> None:
    teta = Figure("TETA", (1.04, 0.3), Box(1.02, 0.2, 0.1, 0.2))
    line = Line("t.off", "Home is where we start.", kind, "TETA")  # type: ignore[arg-type]
    lettering = panel("en", lines=(line,), anchors=Anchors((teta,)), mirrored=mirrored)
    bounds, text = letterer.place(lettering)[0].box, body(letterer.place(lettering)[0])
    towards = text.x - bounds.x if mirrored else bounds.right - text.right
    away = bounds.right - text.right if mirrored else text.x - bounds.x
    assert towards > away
    assert (text.centre[0] < STAGE_W / 2) if mirrored else (text.centre[0] > STAGE_W / 2)


def test_a_voice_whose_mouth_is_known_is_pointed_at_even_from_outside(
    letterer: Letterer, panel: Panels
) -> None:
    """An anchor at somebody's sleeve outweighs the border."""
    sleeve = Figure("TETA", (0.7, 0.8), Box(0.699, 0.799, 0.002, 0.002))
    line = Line("t.off", "Home is where we start.", "off", "TETA")
    balloon = letterer.place(panel("en", lines=(line,), anchors=Anchors((sleeve,))))[0]
    assert balloon.box.x > 0 and balloon.box.right < STAGE_W
    assert balloon.box.bottom > body(balloon).bottom + 20


def test_a_mouth_without_a_head_never_stops_the_kiosk(letterer: Letterer, panel: Panels) -> None:
    nobody = Anchors((Figure("TETA", (0.5, 0.5), Box(0.5, 0.5, 0.0, 0.0)),))
    assert len(letterer.place(panel("ar", anchors=nobody))) == 3


def test_a_tail_that_ends_on_somebody_else_is_dear() -> None:
    """The same place costs far more once a stranger stands under the tail's tip."""
    ask = Ask("speech", blocks("Hello!", "en", "speech", 40.0), "AHMED", mouth=(800.0, 700.0),
              head=Box(740, 600, 120, 150))
    beside = Zone(Box(700, 450, 200, 160), 8.0, "NOOR", crossable=True)
    alone, crowded = Judge.of(ask, ()), Judge.of(ask, (beside,))
    assert crowded.price(120, 60, 800, 300) > alone.price(120, 60, 800, 300) + 30


def test_a_balloon_costs_more_over_its_own_speaker_than_over_another() -> None:
    own = Zone(Box(700, 500, 200, 400), 8.0, "AHMED", crossable=True)
    other = Zone(Box(700, 500, 200, 400), 8.0, "NOOR", crossable=True)
    ask = Ask("caption", blocks("Hello!", "en", "caption", 40.0), "AHMED")
    place = (60.0, 40.0, 800.0, 700.0)
    assert Judge.of(ask, (own,)).price(*place) > Judge.of(ask, (other,)).price(*place)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("text_size", [0, 1])
def test_text_is_as_large_as_the_reader_chose_where_there_is_room(
    letterer: Letterer, panel: Panels, code: str, text_size: int
) -> None:
    balloons = letterer.place(panel(code, text_size=text_size, keep_clear=BUTTONS))
    assert {balloon.size for balloon in balloons} == {TEXT_SIZES[text_size]}


@pytest.mark.parametrize(("text", "rows"), [
    ("You have a hen. Hens stay on the ground.",
     ("You have a hen.", "Hens stay on", "the ground.")),
    ("Bye, Malika! Bye, Lulu! Bye, Grumpy!", ("Bye, Malika!", "Bye, Lulu!", "Bye, Grumpy!")),
    ("Things can wait. You cannot.", ("Things can wait.", "You cannot.")),
    ("لَيْسَ عَدْلًا! أَنَا أَيْضًا أُرِيدُ غُصْنًا!", ("لَيْسَ عَدْلًا!", "أَنَا أَيْضًا أُرِيدُ غُصْنًا!")),
])
def test_rows_end_where_sentences_do(text: str, rows: tuple[str, ...]) -> None:
    """No row takes the end of one sentence and the beginning of the next where it can be helped."""
    code = "ar" if text[0] > "\u0600" else "en"
    assert blocks(text, code, "speech", 40.0)[0].rows == rows


def test_text_fills_a_balloon_as_human_letterers_let_it(said: Said) -> None:
    """63-70 % of the width and 47-64 % of the height as a rule, and Arabic no emptier."""
    high = {}
    for code in ("en", "ar"):
        wide, deep = [], []
        for text in said[code]:
            best = blocks(text, code, "speech", 40.0)[0]
            look = face(text, code, 40.0, False)
            widths = [inks(words_of(row), False, look.rtl).width * look.font for row in best.rows]
            wide.append(max(widths) / best.half_w / 2)
            ink = look.above + look.below + (len(widths) - 1) * look.pitch
            deep.append(ink / best.half_h / 2)
        assert 0.58 <= median(wide) <= 0.76
        assert 0.47 <= median(deep) <= 0.70
        high[code] = median(deep)
    assert high["ar"] >= high["en"]
