"""What is worn for one picture: each is seen, nothing else changes, and a scene can ask for it."""

import pytest

from kiosk.drawing.canvas import Canvas
from kiosk.drawing.light import mood
from kiosk.drawing.people.cast import CAST
from kiosk.drawing.people.person import draw_person
from kiosk.drawing.people.wardrobe import WARDROBE, dressed
from kiosk.drawing.scene import draw_scene
from kiosk.model.scene import SceneFault, scene_of

#: Who has something to put on, or to take off.
WEARERS = {"bareheaded": "karam", "mash": "sami"}
SCENE = {"place": "village_courtyard", "view": "tree", "mood": "day"}


def drawn(who: str, wear: object = (), pose: str = "wave") -> str:
    canvas = Canvas()
    return draw_person(
        who, at=(800, 900), size=1, mood=mood("day"), canvas=canvas, pose=pose,
        wear=wear,  # type: ignore[arg-type]
    ).svg


@pytest.mark.parametrize("name", WARDROBE)
def test_all_that_can_be_worn_is_seen(name: str) -> None:
    who = WEARERS.get(name, "ahmed")
    assert drawn(who, (name,)) != drawn(who)


@pytest.mark.parametrize("name", WARDROBE)
@pytest.mark.parametrize("pose", ["stand_back", "sit_mat", "stand_front"])
def test_everyone_can_wear_everything(name: str, pose: str) -> None:
    for who in ("noor", "mama", "baba"):
        assert drawn(who, (name,), pose)


def test_a_coat_is_of_its_owners_colour_or_of_the_one_that_is_asked_for() -> None:
    ahmed = CAST["ahmed"]
    assert dressed(ahmed, ("coat",)).clothes.coat == ahmed.winter[0]
    assert dressed(ahmed, {"coat": "#123456"}).clothes.coat == "#123456"
    assert dressed(ahmed, {"coat": False}) == ahmed


def test_a_head_scarf_leaves_no_place_for_a_woolly_hat() -> None:
    assert not dressed(CAST["mama"], ("winter",)).beanie


def test_a_scene_dresses_one_actor_and_opens_a_mouth() -> None:
    plain = {"who": "ahmed", "at": [800, 900]}
    scenes = [plain, {**plain, "wear": ["big_vest"]}, {**plain, "wear": {"coat": "#557799"}},
              {**plain, "speaks": True}, {**plain, "turn": "profile"}]
    pictures = {draw_scene(scene_of({**SCENE, "actors": [actor]})).svg for actor in scenes}
    assert len(pictures) == len(scenes)


@pytest.mark.parametrize(
    ("kind", "who", "path"),
    [
        ("actors", {"who": "ahmed", "at": [800, 900], "wear": ["big_vst"]}, ("actors", 0, "wear")),
        ("groups", {"name": "give", "at": [800, 900], "wear": {"ahmed": ["big_vst"]}},
         ("groups", 0, "wear", "ahmed")),
    ],
)
def test_an_unknown_thing_to_wear_is_a_fault_at_its_place(
    kind: str, who: dict[str, object], path: tuple[object, ...]
) -> None:
    with pytest.raises(SceneFault, match="did you mean 'big_vest'") as caught:
        draw_scene(scene_of({**SCENE, kind: [who]}))
    assert caught.value.path == path
