"""Where balloons go: off faces, on the panel, in reading order, turned round with the language."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.device.lettering import Letterer
from kiosk.device.lettering.agreeing import sizes
from kiosk.device.lettering.kept import Kept, KeptFile, alone, as_kept, digest, kept_path
from kiosk.device.lettering.panel import found_at, set_down
from kiosk.model.geometry import STAGE, STAGE_H, STAGE_W, Box
from kiosk.model.picture import Balloon, Lettering, Picture
from kiosk.model.story import Anchors, Figure, Line, Place
from kiosk.model.values import changed

CODES = ["en", "ku", "ar", "ckb"]
Said = dict[str, tuple[str, str, str]]
Panels = Callable[..., Lettering]


def body(balloon: Balloon) -> Box:
    """The balloon's body in the panel, tail left out."""
    return Box(balloon.box.x + balloon.body.x, balloon.box.y + balloon.body.y,
               balloon.body.w, balloon.body.h)


def heads(anchors: Anchors, mirrored: bool = False) -> list[Box]:
    boxes = [figure.head.inside(STAGE) for figure in anchors.figures]
    return [box.mirrored() if mirrored else box for box in boxes]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("text_size", [0, 1, 2])
def test_no_face_is_covered_and_nothing_leaves_the_panel(
    letterer: Letterer, panel: Panels, code: str, mirrored: bool, text_size: int, two: Anchors
) -> None:
    lettering = panel(code, mirrored=mirrored, text_size=text_size)
    for balloon in letterer.place(lettering):
        assert all(body(balloon).overlap(head) == 0 for head in heads(two, mirrored))
        assert balloon.box.x >= 0 and balloon.box.right <= STAGE_W
        assert balloon.box.y >= 0 and balloon.box.bottom <= STAGE_H
    assert letterer.problems(lettering) == ()


def test_buttons_stay_clear(letterer: Letterer, panel: Panels) -> None:
    buttons = (Box(24, 24, 260, 120), Box(1316, 24, 260, 120))
    for code in CODES:
        for balloon in letterer.place(panel(code, keep_clear=buttons)):
            assert all(body(balloon).overlap(button) == 0 for button in buttons)


@pytest.mark.parametrize("code", CODES)
def test_balloons_are_read_in_the_order_of_the_script(
    letterer: Letterer, panel: Panels, code: str
) -> None:
    """Each is below the one before, or beside it towards the end of reading."""
    rtl = code in ("ar", "ckb")
    bodies = [body(balloon) for balloon in letterer.place(panel(code, mirrored=rtl))]
    for before, after in pairwise(bodies):
        (x1, y1), (x2, y2) = before.centre, after.centre
        onward = x1 - x2 if rtl else x2 - x1
        assert y2 - y1 > 0.3 * (before.h + after.h) or onward > 0.3 * (before.w + after.w)


def test_a_mirrored_panel_read_from_the_right_is_the_mirror_image(
    letterer: Letterer, two: Anchors
) -> None:
    """Digits alone look alike in both directions, so only the places can differ."""
    lines = (Line("a", "١٢٣ ٤٥٦", who="AHMED"), Line("b", "٧٨٩ ٠١٢", who="NOOR"))
    rtl = letterer.place(Lettering("p", STAGE, lines, two, "ar", mirrored=True))
    turned = Anchors(tuple(
        Figure(figure.who, (1 - figure.mouth[0], figure.mouth[1]), figure.head.mirrored(1.0),
               tuple(hand.mirrored(1.0) for hand in figure.hands))
        for figure in two.figures
    ), tuple(box.mirrored(1.0) for box in two.focus))
    same = letterer.place(Lettering("p", STAGE, lines, turned, "ar", mirrored=False))
    assert [body(b) for b in rtl] == [body(b) for b in same]
    assert body(rtl[0]).centre[0] > body(rtl[1]).centre[0]


def test_a_tail_goes_half_way_to_its_speaker(
    letterer: Letterer, panel: Panels, two: Anchors
) -> None:
    """The far corner of the balloon's bounds lies between the body and the mouth."""
    for balloon in letterer.place(panel("en"))[1:]:
        figure = next(f for f in two.figures if f.who == balloon.line.who)
        mouth_y = figure.mouth[1] * STAGE_H
        assert body(balloon).bottom + 15 < balloon.box.bottom < mouth_y


def test_an_author_may_overrule_the_place(letterer: Letterer, panel: Panels, said: Said) -> None:
    for code, side in (("en", 1), ("ar", -1)):
        line = Line("t.s", said[code][0], "caption", at=Place("end", "bottom"))
        x, y = body(letterer.place(panel(code, lines=(line,)))[0]).centre
        assert (x - STAGE_W / 2) * side > 0
        assert y > STAGE_H * 0.8


def test_shown_lit_and_box_move_no_balloon(letterer: Letterer, panel: Panels) -> None:
    whole = letterer.place(panel())
    part = letterer.place(panel(shown=1, lit=("t.noor", 2), box=Box(10, 20, 800, 500)))
    assert part == whole


def test_a_smaller_panel_has_the_same_balloons_smaller(letterer: Letterer, panel: Panels) -> None:
    box = Box(100, 50, 800, 500)
    full = letterer.set(Picture((panel(),))).items
    small = letterer.set(Picture((panel(box=box),))).items
    for large, little in zip(full, small, strict=True):
        assert isinstance(large, Balloon) and isinstance(little, Balloon)
        assert little.scale == 0.5
        assert little.box.x == pytest.approx(100 + large.box.x / 2)
        assert little.box.w == pytest.approx(large.box.w / 2)
        assert little.words == large.words


def test_only_shown_lines_are_out_and_the_lit_one_is_lit(
    letterer: Letterer, panel: Panels
) -> None:
    items = letterer.set(Picture((panel(shown=2, lit=("t.ahmed", 3)),))).items
    assert [item.line.id for item in items if isinstance(item, Balloon)] == ["t.caption", "t.ahmed"]
    assert [item.lit for item in items if isinstance(item, Balloon)] == [None, 3]
    assert items[1].action == "say:t.ahmed"  # type: ignore[union-attr]


def test_lettering_is_the_same_every_time(panel: Panels) -> None:
    assert Letterer().place(panel("ar")) == Letterer().place(panel("ar"))


def test_a_crowded_panel_is_reported_and_still_lettered(letterer: Letterer, panel: Panels) -> None:
    long = " ".join(["marble"] * 90)
    lines = tuple(Line(f"t.{n}", long, who="AHMED") for n in range(3))
    lettering = panel(lines=lines)
    assert len(letterer.place(lettering)) == 3
    assert any("of the panel" in problem for problem in letterer.problems(lettering))


@pytest.mark.parametrize("text", ["", " ", "\u200f", "20 " + "o" * 90, "o" * 200, "<b>&amp;", "\n"])
def test_odd_text_never_stops_the_kiosk(letterer: Letterer, panel: Panels, text: str) -> None:
    for kind in ("speech", "thought", "caption", "sound", "sign", "off"):
        line = Line("t.odd", text, kind, "AHMED")  # type: ignore[arg-type]
        balloon = letterer.place(panel("ar", lines=(line,)))[0]
        assert len(balloon.words) == len(text.split())
        assert letterer.balloon_raster(balloon, 0.5).text.rgba


def test_a_text_without_a_space_is_reported_as_too_long(letterer: Letterer, panel: Panels) -> None:
    problems = letterer.problems(panel(lines=(Line("t.x", "o" * 200, who="AHMED"),)))
    assert any("too long" in problem for problem in problems)


def test_a_speaker_who_is_not_in_the_picture_is_reported(
    letterer: Letterer, panel: Panels
) -> None:
    problems = letterer.problems(panel(lines=(Line("t.x", "Hello!", who="TETA"),)))
    assert any("TETA is not in the picture" in problem for problem in problems)


def test_a_letter_that_the_typeface_lacks_is_reported(letterer: Letterer, panel: Panels) -> None:
    problems = letterer.problems(panel(lines=(Line("t.x", "漢 marble", who="NOOR"),)))
    assert "t.x: the typeface has no 漢" in problems


def test_a_page_agrees_on_the_size_of_its_most_crowded_panel(
    letterer: Letterer, panel: Panels
) -> None:
    crowded = panel(lines=tuple(
        Line(f"t.{n}", "a long and winding story " * 3, who=("AHMED", "NOOR")[n % 2])
        for n in range(4)
    ))
    page = (panel(), crowded)
    sizes_of = [letterer.size_of(changed(one, page=page)) for one in page]
    assert sizes_of[0] == sizes_of[1] < letterer.size_of(panel())
    assert {b.size for b in letterer.place(changed(panel(), page=page))} == {sizes_of[0]}


def test_no_page_is_set_below_its_floor_for_the_sake_of_one_panel(
    letterer: Letterer, panel: Panels
) -> None:
    hopeless = panel(lines=tuple(
        Line(f"t.{n}", "a long and winding story " * 6, who="AHMED") for n in range(4)
    ))
    page = (panel(), hopeless)
    assert letterer.size_of(changed(panel(), page=page)) >= sizes(1)[-1]


@pytest.mark.parametrize("code", CODES)
def test_places_that_were_kept_are_the_places_that_are_found(
    tmp_path: Path, panel: Panels, code: str
) -> None:
    """And nothing is searched for: a place moved in the file moves the balloon."""
    still, size = alone(panel(code)), sizes(1)[0]
    kept = as_kept(found_at(still, size))
    path = kept_path(tmp_path / "story", code)
    path.parent.mkdir(parents=True)
    path.write_bytes(msgspec.json.encode(KeptFile("me", panels={digest(still, size): kept})))
    again = Kept(tmp_path).found(still, size)
    assert again is not None
    assert set_down(still, size, again) == set_down(still, size, found_at(still, size))
    moved = (kept[0], tuple((*spot[:1], spot[1] + 3, spot[2], spot[3] + 3, spot[4])
                            for spot in kept[1]))
    path.write_bytes(msgspec.json.encode(KeptFile("me", panels={digest(still, size): moved})))
    there = Kept(tmp_path).found(still, size)
    assert there is not None and there[1][0].top == again[1][0].top + 3


@pytest.mark.parametrize("torn", [b"", b"{", b"[]", b'{"panels": {"x": [1, []]}}'])
def test_a_torn_file_of_places_costs_time_and_nothing_else(
    tmp_path: Path, panel: Panels, torn: bytes
) -> None:
    path = kept_path(tmp_path / "story", "en")
    path.parent.mkdir(parents=True)
    path.write_bytes(torn)
    assert Letterer(tmp_path).place(panel()) == Letterer().place(panel())


def test_what_was_said_since_is_not_found_among_what_was_kept(panel: Panels) -> None:
    names = {digest(alone(panel(code, mirrored=turned)), size)
             for code in CODES for turned in (False, True) for size in sizes(1)}
    assert len(names) == 4 * 2 * len(sizes(1))
    assert digest(alone(panel(shown=1, lit=("t.noor", 2), text_size=2)), 40.0) in names


words = st.lists(st.sampled_from(
    ["a", "marble", "20", "the", "neighbourhood", "hen!", "(WHO)", "«نَعَم»", "ڕۆژ", "كُلًّا"]
), min_size=1, max_size=16)


ALONE = Anchors((Figure("AHMED", (0.24, 0.62), Box(0.16, 0.40, 0.16, 0.28)),))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    said=st.lists(words, min_size=1, max_size=3), code=st.sampled_from(CODES),
    kind=st.sampled_from(["speech", "thought", "whisper", "shout", "off", "caption"]),
)
def test_any_text_is_set_whole_on_the_panel(said: list[list[str]], code: str, kind: str) -> None:
    lines = tuple(
        Line(f"t.{n}", " ".join(text), kind, ("AHMED", "NOOR")[n % 2])  # type: ignore[arg-type]
        for n, text in enumerate(said)
    )
    letterer = Letterer()
    balloons = letterer.place(Lettering("p", STAGE, lines, ALONE, code))
    for balloon, text in zip(balloons, said, strict=True):
        assert " ".join(balloon.rows).split() == text
        assert len(balloon.words) == len(text)
        assert body(balloon).overlap(STAGE) == pytest.approx(body(balloon).w * body(balloon).h)
