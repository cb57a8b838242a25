"""People: every pose of everyone, where they stand, and what is asked for by a wrong name."""

import xml.etree.ElementTree as ET

import pytest
import pyvips

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.light import MOODS, mood
from kiosk.drawing.paths import Point
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.faces import FACES
from kiosk.drawing.people.group_data import GROUPS
from kiosk.drawing.people.groups import draw_group, known_groups
from kiosk.drawing.people.holds import THINGS
from kiosk.drawing.people.joints import solve
from kiosk.drawing.people.person import Placed, draw_person, known
from kiosk.drawing.people.poses import POSES
from kiosk.model.geometry import STAGE, Box

GROUND = 800.0
#: Trousers, dresses and long dresses on bodies small and large.
POSERS = ("ahmed", "noor", "mama", "baba", "sami")
STANDING = [
    name for name, pose in POSES.items()
    if pose.seat is None and pose.rise == 0 and pose.grounded
]


def person(who: str = "ahmed", canvas: Canvas | None = None, **how: object) -> Placed:
    asked = {"at": (800.0, GROUND), "size": 1.0, "mood": mood("day"), **how}
    return draw_person(who, canvas=canvas or Canvas(), **asked)  # type: ignore[arg-type]


def document(markup: str, canvas: Canvas) -> ET.Element:
    canvas.add(markup)
    return ET.fromstring(canvas.svg())


def on_stage(point: Point) -> bool:
    return 0 <= point[0] <= STAGE.w and 0 <= point[1] <= STAGE.h


@pytest.mark.parametrize("pose", POSES)
def test_every_pose_can_be_taken_and_stays_on_the_stage(pose: str) -> None:
    canvas = Canvas()
    for who in POSERS:
        placed = person(who, canvas, pose=pose)
        canvas.add(placed.svg)
        assert on_stage(placed.mouth), who
        for box in (placed.head, *placed.hands):
            assert on_stage(box[:2]) and on_stage((box[0] + box[2], box[1] + box[3])), (who, box)
    ET.fromstring(canvas.svg())


@pytest.mark.parametrize("who", CAST)
def test_librsvg_draws_everyone_in_every_part(who: str) -> None:
    canvas = Canvas()
    canvas.add(person(who, canvas).svg)
    picture = pyvips.Image.svgload_buffer(canvas.svg().encode(), scale=0.25)
    _, top, width, height = picture.extract_band(3).find_trim(background=0)
    assert width > 20
    assert (top + height) * 4 == pytest.approx(GROUND, abs=14)
    body = CAST[who].body
    assert top * 4 < GROUND - (body.torso + body.thigh + body.shin) - 80 * body.head


@pytest.mark.parametrize("face", FACES)
def test_every_face_can_be_made_by_children_grown_ups_and_the_old(face: str) -> None:
    canvas = Canvas()
    for who in ("noor", "baba", "mama", "teta"):
        document(person(who, canvas, face=face).svg, canvas)


@pytest.mark.parametrize("light", MOODS)
def test_everyone_can_stand_in_every_light(light: str) -> None:
    canvas = Canvas()
    document(person("mama", canvas, mood=mood(light), holds="baby", pose="hold_baby").svg, canvas)


@pytest.mark.parametrize("pose", STANDING)
def test_feet_stand_on_the_ground(pose: str) -> None:
    for who, look in CAST.items():
        at = solve(look, POSES[pose]).at
        assert max(at["footN"][1], at["footF"][1]) + 14 == pytest.approx(0, abs=18), who


@pytest.mark.parametrize("holds", THINGS)
def test_everything_can_be_held_standing_sitting_and_from_behind(holds: str) -> None:
    canvas = Canvas()
    for pose in ("stand", "sit_mat", "hold_baby", "walk_back"):
        with_it = person("mama", canvas, pose=pose, holds=holds).svg
        document(with_it, canvas)
        assert len(with_it) > len(person("mama", canvas, pose=pose).svg)


def test_the_same_asking_draws_the_same_bytes() -> None:
    def drawn() -> str:
        canvas = Canvas()
        for who in CAST:
            canvas.add(person(who, canvas, face="happy").svg)
        return canvas.svg()

    assert drawn() == drawn()


def test_facing_left_is_the_mirror_of_facing_right() -> None:
    right, left = person(facing="right"), person(facing="left")
    for name, (x, y) in right.joints.items():
        assert left.joints[name] == pytest.approx((1600 - x, y)), name


def test_twice_the_size_is_twice_as_far_from_the_ground() -> None:
    small, large = person(size=0.8), person(size=1.6)
    assert GROUND - large.mouth[1] == pytest.approx(2 * (GROUND - small.mouth[1]))


def test_a_mouth_is_inside_its_head() -> None:
    for who in CAST:
        placed = person(who)
        assert Box(*placed.head).holds(placed.mouth), who


def test_a_pose_can_be_changed_in_part() -> None:
    plain, turned = person(), person(pose={"base": "stand", "head": {"tilt": 20}})
    assert plain.joints["footN"] == turned.joints["footN"]
    assert plain.mouth != turned.mouth


def test_a_gaze_goes_where_it_is_told_on_the_page_whichever_way_one_faces() -> None:
    assert person(gaze=(1.0, 0.0)).svg != person(gaze=(-1.0, 0.0)).svg


@pytest.mark.parametrize(
    ("how", "message"),
    [
        ({"who": "ahmd"}, "no person 'ahmd'; did you mean 'ahmed'"),
        ({"pose": "stnd"}, "no pose 'stnd'; did you mean 'stand'"),
        ({"face": "hapy"}, "no face 'hapy'; did you mean 'happy'"),
        ({"facing": "rigt"}, "no facing 'rigt'; did you mean 'right'"),
        ({"turn": "bak"}, "no turn 'bak'; did you mean 'back'"),
        ({"holds": "marbel"}, "no thing to hold 'marbel'; did you mean 'marble'"),
        ({"wear": ("big_vst",)}, "no thing to wear 'big_vst'; did you mean 'big_vest'"),
        ({"face": "hapy+talk"}, "no face 'hapy'; did you mean 'happy'"),
        ({"pose": {"base": "stand", "leen": 3}}, "no part of a pose 'leen'; did you mean 'lean'"),
    ],
)
def test_a_wrong_name_offers_the_nearest(how: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        person(**how)  # type: ignore[arg-type]


def test_what_is_known_is_what_can_be_asked_for() -> None:
    names = known()
    assert "ahmed" in names["who"] and "stand" in names["pose"] and "gold" in names["mood"]
    assert set(names) == {"who", "pose", "face", "mood", "facing", "turn", "holds", "wear"}


# ---- groups ----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", GROUPS)
def test_a_group_gives_one_place_a_member_and_its_markup_once(name: str) -> None:
    canvas = Canvas()
    placed = draw_group(name, at=(800, 820), size=1, mood=mood("indoors"), canvas=canvas)
    assert len(placed) == len(known_groups()[name])
    document(placed[0].svg, canvas)
    assert all(one.svg == "" for one in placed[1:])
    assert all(on_stage(one.mouth) for one in placed)


@pytest.mark.parametrize("name", GROUPS)
@pytest.mark.parametrize("facing", ["left", "right"])
def test_no_face_of_a_group_lies_under_another_head(name: str, facing: str) -> None:
    placed = draw_group(name, at=(800, 820), size=1, mood=mood("day"), canvas=Canvas(),
                        facing=facing)
    for i, one in enumerate(placed):
        for other in placed[i + 1:]:
            assert not Box(*one.head).grown(-28).holds(other.mouth)
            assert not Box(*other.head).grown(-28).holds(one.mouth)


def test_hands_that_give_and_take_meet() -> None:
    giver, taker = draw_group("give", at=(800, 820), size=1, mood=mood("day"), canvas=Canvas())
    (x, y), (u, v) = giver.joints["handF"], taker.joints["handF"]
    assert abs(x - u) < 34 and abs(y - v) < 40


def test_hands_that_hold_each_other_meet() -> None:
    boy, girl = draw_group("hold_hand_walk", at=(800, 820), size=1, mood=mood("day"),
                           canvas=Canvas())
    (x, y), (u, v) = boy.joints["handN"], girl.joints["handF"]
    assert abs(x - u) < 26 and abs(y - v) < 26


def test_other_people_can_play_a_group() -> None:
    placed = draw_group(
        "give", ("rojin", "hevi"), at=(800, 820), size=1, mood=mood("day"), canvas=Canvas(),
        faces={"rojin": "happy"}, gazes={"hevi": (0.2, 0.5)},
    )
    assert len(placed) == 2


def test_a_group_of_two_cannot_be_played_by_three() -> None:
    with pytest.raises(ValueError, match="has 2 members, not 3"):
        draw_group("give", ("noor", "teta", "mama"), at=(0, 0), size=1, mood=mood("day"),
                   canvas=Canvas())


@pytest.mark.parametrize("pose", [name for name, pose in POSES.items() if pose.heel])
def test_who_walks_away_lifts_the_heel_of_one_foot(pose: str) -> None:
    for who in CAST:
        joints = person(who, pose=pose).joints
        lifted, planted = ("footN", "footF") if POSES[pose].heel == "near" else ("footF", "footN")
        assert joints[lifted][1] < joints[planted][1] < GROUND, who
