"""What is drawn: text inside its body, words under their boxes, crisp and alike every time."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image, ImageChops

from kiosk.device.lettering import Letterer, Raster
from kiosk.model.geometry import Box
from kiosk.model.picture import Balloon, Lettering, Words
from kiosk.model.story import Line

CODES = ["en", "ku", "ar", "ckb"]
Said = dict[str, tuple[str, str, str]]
Panels = Callable[..., Lettering]
BALLOON_KINDS = ["speech", "thought", "whisper", "shout", "off", "caption", "sign"]


def pixels(raster: Raster) -> Image.Image:
    return Image.frombytes("RGBA", (raster.width, raster.height), raster.rgba)


def ink_box(image: Image.Image) -> tuple[int, int, int, int] | None:
    return image.getchannel("A").point(lambda a: 255 if a > 40 else 0).getbbox()


def only(letterer: Letterer, panel: Panels, code: str, kind: str, text: str) -> Balloon:
    line = Line(f"t.{kind}", text, kind, "AHMED")  # type: ignore[arg-type]
    return letterer.place(panel(code, lines=(line,)))[0]


@pytest.mark.parametrize("kind", BALLOON_KINDS)
@pytest.mark.parametrize("code", ["en", "ar"])
def test_text_never_leaves_the_paper_of_its_body(
    letterer: Letterer, panel: Panels, kind: str, code: str, said: Said
) -> None:
    """Every inked pixel of the text lies on pale paper: not on the contour, not beside it."""
    for text in said[code]:
        drawn = letterer.balloon_raster(only(letterer, panel, code, kind, text), 1.0)
        ink = pixels(drawn.text).getchannel("A").point(lambda a: 255 if a > 40 else 0)
        red, green, blue, alpha = pixels(drawn.shape).split()
        darkest = ImageChops.darker(ImageChops.darker(red, green), ImageChops.darker(blue, alpha))
        not_paper = darkest.point(lambda value: 255 if value < 150 else 0)
        assert ink.getbbox() is not None
        assert ImageChops.multiply(ink, not_paper).getbbox() is None


@pytest.mark.parametrize("code", CODES)
def test_each_word_has_a_box_over_its_ink_in_reading_order(
    letterer: Letterer, panel: Panels, code: str
) -> None:
    for balloon in letterer.place(panel(code)):
        text = pixels(letterer.balloon_raster(balloon, 1.0).text)
        assert len(balloon.words) == len(balloon.line.text.split())
        for box in balloon.words:
            cut = text.crop((int(box.x), int(box.y), int(box.right), int(box.bottom)))
            assert ink_box(cut) is not None


@pytest.mark.parametrize("code", CODES)
def test_words_of_a_row_follow_one_another_in_the_reading_direction(
    letterer: Letterer, panel: Panels, code: str
) -> None:
    rtl = code in ("ar", "ckb")
    balloon = letterer.place(panel(code))[0]
    first, second = balloon.words[:2]
    assert (second.right <= first.x + 8) if rtl else (first.right <= second.x + 8)


def test_the_words_cover_all_ink(letterer: Letterer, panel: Panels) -> None:
    for code in CODES:
        balloon = letterer.place(panel(code))[2]
        text = pixels(letterer.balloon_raster(balloon, 1.0).text)
        for box in balloon.words:
            left, right = round(box.x), round(box.right)
            text.paste((0, 0, 0, 0), (left, 0, right, text.height))
        assert ink_box(text) is None


def test_both_layers_cover_the_natural_box_at_device_scale(
    letterer: Letterer, panel: Panels
) -> None:
    balloon = letterer.place(panel())[1]
    for scale in (0.5, 0.8, 1.2):
        drawn = letterer.balloon_raster(balloon, scale)
        assert (drawn.text.width, drawn.text.height) == (drawn.shape.width, drawn.shape.height)
        assert drawn.shape.width == pytest.approx(balloon.box.w * scale, abs=1)
        assert len(drawn.shape.rgba) == 4 * drawn.shape.width * drawn.shape.height


def test_drawing_is_the_same_from_many_threads(panel: Panels) -> None:
    def drawn(code: str) -> bytes:
        letterer = Letterer()
        balloon = letterer.place(panel(code))[2]
        return letterer.balloon_raster(balloon, 0.8).text.rgba

    codes = CODES * 2
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(drawn, codes))
    assert together == [drawn(code) for code in codes]


def test_a_sound_has_no_body_but_a_light_edge(letterer: Letterer, panel: Panels) -> None:
    drawn = letterer.balloon_raster(only(letterer, panel, "en", "sound", "tik"), 1.0)
    shape, text = ink_box(pixels(drawn.shape)), ink_box(pixels(drawn.text))
    assert shape is not None and text is not None
    assert shape[0] <= text[0] and shape[2] >= text[2]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("align", ["start", "middle", "end"])
def test_interface_words_stay_in_their_box_on_their_side(
    letterer: Letterer, code: str, align: str, said: Said
) -> None:
    box = Box(5, 5, 300, 120)
    words = Words("w", box, said[code][1] * 2, code, size=48, align=align)  # type: ignore[arg-type]
    drawn = letterer.words_raster(words, 1.0)
    assert (drawn.raster.width, drawn.raster.height) == (300, 120)
    assert len(drawn.words) == len(words.text.split())
    assert all(word.x + 6 >= 0 and word.right <= 306 for word in drawn.words)


def test_interface_words_start_where_reading_starts(letterer: Letterer) -> None:
    def side(code: str, text: str) -> float:
        words = Words("w", Box(0, 0, 400, 80), text, code, align="start")
        ink = ink_box(pixels(letterer.words_raster(words, 1.0).raster))
        assert ink is not None
        return (ink[0] + ink[2]) / 2

    assert side("en", "Start") < 120
    assert side("ar", "لِنَبْدَأْ") > 280


def test_interface_words_are_no_larger_than_asked(letterer: Letterer) -> None:
    def height(box: Box) -> int:
        ink = ink_box(pixels(letterer.words_raster(Words("w", box, "H", "en", 40), 1.0).raster))
        assert ink is not None
        return ink[3] - ink[1]

    assert height(Box(0, 0, 900, 300)) == height(Box(0, 0, 200, 100)) == pytest.approx(28, abs=1)
    assert height(Box(0, 0, 200, 20)) < 20


def test_empty_words_are_an_empty_raster(letterer: Letterer) -> None:
    drawn = letterer.words_raster(Words("w", Box(0, 0, 40, 20), "", "ar"), 1.0)
    assert drawn.words == ()
    assert ink_box(pixels(drawn.raster)) is None
