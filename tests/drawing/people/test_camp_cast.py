"""The people of the road and the camp: what each is known by is seen, from every side."""

from dataclasses import replace

import pytest
import pyvips

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.light import mood
from kiosk.drawing.people.artificial_leg import artificial_side
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.looks import Look
from kiosk.drawing.people.person import draw_person, mirrored_pen

STORY = (
    "ahmed", "noor", "mama", "baba", "teta", "tareq", "aunt_warda", "rojin", "karam", "hevi",
    "ms_amal", "mr_dilshad", "nurse_dilan", "uncle_jamil", "baran", "hearing_aid_boy",
    "crutches_man",
)
SMALL = 150  # pixels: as high as a grown-up stands in a wide picture
SIGNS: dict[str, tuple[str, dict[str, object]]] = {
    "a straw hat": ("aunt_warda", {"hat": ""}),
    "a whistle": ("uncle_jamil", {"wears": frozenset()}),
    "an artificial leg": ("uncle_jamil", {"artificial_leg": False}),
    "an orange cap": ("karam", {"cap": ""}),
    "a turquoise cap": ("hevi", {"cap": ""}),
    "chalk": ("mr_dilshad", {"wears": frozenset()}),
    "a stethoscope": ("nurse_dilan", {"wears": frozenset()}),
    "a hearing aid": ("hearing_aid_boy", {"wears": frozenset()}),
    "a pencil": ("rojin", {"wears": frozenset()}),
    "a bun": ("bareheaded_woman", {"style": "long"}),
}


def drawn(who: str, pose: str = "stand", zoom: float = 1, **how: object) -> pyvips.Image:
    """A person about SMALL pixels high, on paper, seen through a glass that makes it larger."""
    canvas = Canvas(260, 230)
    body = CAST[who].body
    size = SMALL / (body.torso + body.thigh + body.shin + 110)
    placed = draw_person(
        who, at=(130, 200), size=size, mood=mood("day"), canvas=canvas, pose=pose,
        **how,  # type: ignore[arg-type]
    )
    canvas.add(placed.svg)
    picture = pyvips.Image.svgload_buffer(canvas.svg().encode(), scale=zoom)
    return picture.flatten(background=[245, 231, 206])


def counted(mask: pyvips.Image) -> int:
    """How many pixels of a mask are set."""
    width, height, share = int(mask.width), int(mask.height), float(mask.avg()) / 255
    return round(share * width * height)


def changed(one: pyvips.Image, other: pyvips.Image) -> int:
    """How many pixels an eye would call different."""
    return counted((one - other).abs().bandmean() > 24)


def reddish(picture: pyvips.Image) -> int:
    """How many pixels are as red as the heart of the badge."""
    red, green, blue = (picture.extract_band(i) for i in range(3))
    return counted((red > 170) & (green < 110) & (blue < 100))


@pytest.mark.parametrize("who", STORY)
def test_whoever_the_story_speaks_of_can_be_drawn(who: str) -> None:
    assert who in CAST


# A bun at the nape is hidden from the front.
@pytest.mark.parametrize(
    ("sign", "pose"),
    [(sign, pose) for sign in SIGNS for pose in ("stand", "stand_front", "stand_back")
     if (sign, pose) != ("a bun", "stand_front")],
)
def test_what_one_is_known_by_is_seen_in_a_wide_picture(
    sign: str, pose: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    who, without = SIGNS[sign]
    as_known = drawn(who, pose)
    bare: Look = replace(CAST[who], **without)  # type: ignore[arg-type]
    monkeypatch.setitem(CAST, who, bare)
    assert changed(as_known, drawn(who, pose)) >= 8


@pytest.mark.parametrize("who", ["hevi", "ms_amal"])
@pytest.mark.parametrize("pose", ["stand", "stand_front"])
def test_a_health_workers_heart_is_hidden_by_no_scarf_and_no_strap(who: str, pose: str) -> None:
    assert reddish(drawn(who, pose, 3, holds="shoulder_bag")) >= 50
    assert reddish(drawn(who, pose, 3, turn="back")) == 0


@pytest.mark.parametrize("holds", ["carrier_bag", "crutches", "shoulder_bag"])
@pytest.mark.parametrize("pose", ["stand", "stand_back", "walk", "sit_mat"])
def test_what_people_have_with_them_is_seen_on_foot_and_sitting(holds: str, pose: str) -> None:
    assert changed(drawn("baran", pose, holds=holds), drawn("baran", pose)) >= 40


def test_an_artificial_leg_is_always_the_right_one() -> None:
    jamil = CAST["uncle_jamil"]

    def side(facing: str, *, back: bool = False) -> str:
        return artificial_side(
            mirrored_pen(Canvas(), mood("day"), jamil, 1.0, facing), back=back
        )

    # The near leg of one who faces right is the right leg; turned round, it is the far one.
    assert (side("right"), side("left")) == ("N", "F")
    assert (side("right", back=True), side("left", back=True)) == ("F", "N")


def test_two_legs_of_ones_own_have_no_artificial_side() -> None:
    pen = mirrored_pen(Canvas(), mood("day"), CAST["baba"], 1.0)
    assert artificial_side(pen, back=False) == ""


def test_women_are_drawn_with_and_without_a_headscarf() -> None:
    women = [look for look in CAST.values() if look.woman and not look.child]
    assert {bool(look.scarf) for look in women} == {True, False}
