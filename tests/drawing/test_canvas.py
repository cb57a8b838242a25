"""The SVG writer."""

import xml.etree.ElementTree as ET

import pyvips

from kiosk.drawing.canvas import Canvas, clipped, fill, form, group, stroke
from kiosk.drawing.light import mood
from kiosk.drawing.paths import ellipse, rounded
from kiosk.model.geometry import Box


def _two_balls(canvas: Canvas) -> None:
    light = mood("gold")
    shape = form(canvas, light, [ellipse((60, 60), 40), rounded(60, 40, 90, 40)], "#eeb13c",
                 width=3)
    canvas.add(group(shape, "", canvas.light(light, Box(0, 0, 200, 120), 1)))


def test_the_same_calls_write_the_same_bytes() -> None:
    first, second = Canvas(200, 120), Canvas(200, 120)
    _two_balls(first)
    _two_balls(second)
    assert first.svg() == second.svg()


def test_ids_are_not_used_twice() -> None:
    canvas = Canvas()
    for _ in range(3):
        _two_balls(canvas)
    ids = [e.get("id") for e in ET.fromstring(canvas.svg()).iter() if e.get("id")]
    assert len(ids) == len(set(ids)) > 3


def test_equal_paints_are_shared_and_others_are_not() -> None:
    canvas = Canvas()
    a = canvas.linear((0, 0), (0, 9), [(0, "#ffffff"), (1, "#000000", 0.5)])
    assert canvas.linear((0, 0), (0, 9), [(0, "#ffffff"), (1, "#000000", 0.5)]) == a
    assert canvas.linear((0, 0), (0, 8), [(0, "#ffffff"), (1, "#000000", 0.5)]) != a
    assert canvas.radial((0, 0), 9, [(0, "#ffffff"), (1, "#000000")]) != a


def test_librsvg_draws_what_is_written_two_tones_and_a_contour() -> None:
    canvas = Canvas(200, 120)
    _two_balls(canvas)
    picture = pyvips.Image.svgload_buffer(canvas.svg().encode())
    assert (picture.width, picture.height) == (200, 120)
    lit, shade = picture(40, 50), picture(122, 78)
    assert lit[3] == shade[3] == 255
    assert sum(lit[:3]) > sum(shade[:3])
    assert picture(5, 5)[3] == 0


def test_a_view_shows_a_part_of_the_stage() -> None:
    canvas = Canvas()
    assert 'viewBox="100 50 400 250"' in canvas.svg(Box(100, 50, 400, 250))


def test_a_figure_off_the_stage_costs_no_filter() -> None:
    assert Canvas().light(mood("day"), Box(-900, 0, 200, 400), 1) == ""


def test_markup_nests_into_a_document_that_parses() -> None:
    canvas = Canvas()
    clip = canvas.clip([ellipse((5, 5), 3)], "scale(2)", "evenodd")
    inside = fill("M0 0L9 9", "#123456", 0.5) + stroke("M0 0L9 9", "#123456", 2, 0.25, 'id="x"')
    canvas.add(clipped(inside, clip))
    canvas.add(group("", "scale(2)"))
    tree = ET.fromstring(canvas.svg())
    assert len(list(tree.iter("{http://www.w3.org/2000/svg}path"))) == 3
