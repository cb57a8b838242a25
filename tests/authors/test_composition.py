"""Each rule on pictures finds its fault in a small bad scene, and a good scene is found good."""

from pathlib import Path

import pytest

from kiosk.authors.check import explain
from kiosk.authors.check.composed import composed
from kiosk.authors.composition import RULES, faults_in
from kiosk.authors.scenes import SceneFile
from kiosk.device.library.problems import Problem
from kiosk.device.library.shelf import open_script

ROOM = "place: house_inside\nview: inner\nmood: indoors\n"
TINY = Path(__file__).parents[1] / "stories" / "tiny"

#: By rule, small bad scenes: what is in the room, who speaks, what is said, and the line of it.
BAD: dict[str, list[tuple[str, tuple[str, ...], str, int]]] = {
    "head_cut_off": [
        ("actors:\n- {who: noor, at: [30, 900]}", (), "off the head of noor", 5),
        ("camera: {x: 400, y: 510, width: 500}\nactors:\n- {who: baba, at: [640, 900]}", (),
         "The head of baba is outside the picture", 6),
    ],
    "hand_cut_off": [
        ("actors:\n- {who: baba, pose: reach_hand, at: [1388, 900]}", (), "cuts a hand of baba", 5),
    ],
    "focus_outside": [
        ("camera: {x: 0, y: 0, width: 800}\nfocus:\n- [100, 100, 90, 90]\n- [900, 300, 90, 90]",
         (), "outside what the camera shows", 7),
    ],
    "face_under_balloons": [
        ("camera: {x: 400, y: 600, width: 600}\nactors:\n- {who: ahmed, at: [640, 920]}", (),
         "The face of ahmed is", 6),
    ],
    "face_hidden": [
        ("actors:\n- {who: noor, at: [700, 850]}\n- {who: baba, at: [705, 930]}", (),
         "of the face of noor is seen, behind baba", 5),
        ("actors:\n- {who: noor, at: [700, 850]}\n"
         "front:\n- {what: bundle, at: [705, 660], size: 1.4}", (),
         "of noor is seen, behind the bundle", 5),
        ("actors:\n- {who: noor, at: [700, 850]}\n"
         "front:\n- {what: marble, at: [708, 634], size: 0.9}", (),
         "The mouth of noor is covered, behind the marble", 5),
    ],
    "focus_covered": [
        ("props:\n- {what: tray, at: [700, 850]}\nactors:\n- {who: teta, pose: sit_mat,"
         " at: [705, 900]}\nfocus:\n- [560, 760, 280, 160]", (), "Most of the tray", 9),
        ("actors:\n- {who: teta, at: [700, 900]}\nfocus:\n- [664, 700, 64, 30]", (),
         "People cover this focus", 7),
    ],
    "foot_floating": [
        ("actors:\n- {who: noor, at: [700, 340], size: 0.5}", (), "noor stands in the sky", 5),
    ],
    "out_of_proportion": [
        ("actors:\n- {who: noor, at: [400, 900]}\n- {who: teta, at: [1100, 900], size: 1.5}", (),
         "teta is 1.5 times as large as noor, at the same depth", 6),
        ("actors:\n- {who: noor, at: [400, 780], size: 1.2}\n- {who: teta, at: [1100, 900]}", (),
         "noor is 1.2 times as large as teta, though 120 units farther away", 5),
    ],
    "heads_on_a_tangent": [
        ("actors:\n- {who: noor, at: [600, 900]}\n- {who: noor, at: [716, 900]}", (),
         "The heads of noor and noor touch", 5),
    ],
    "speaker_nowhere": [
        ("actors:\n- {who: noor, at: [600, 900]}", ("NOOR", "BABA"),
         "BABA speaks here, but is neither drawn", 1),
    ],
    "speakers_look_away": [
        ("actors:\n- {who: noor, at: [400, 900], facing: left}\n- {who: baba, at: [1100, 900]}",
         ("NOOR", "BABA"), "noor and baba speak, and look away", 5),
    ],
}

#: What is not a fault, though it is near one.
GOOD = {
    "someone whole": "actors:\n- {who: noor, at: [600, 900]}",
    "a body out of the picture": "camera: {x: 0, y: 0, width: 800}\n"
                                 "actors:\n- {who: noor, at: [1500, 900]}",
    "a hand out of the picture": "camera: {x: 500, y: 540, width: 500}\n"
                                 "actors:\n- {who: noor, at: [740, 1050]}",
    "someone from behind, behind another": "actors:\n- {who: noor, pose: stand_back,"
                                           " at: [700, 850]}\n- {who: baba, at: [705, 930]}",
    "a child beside a grown-up": "actors:\n- {who: noor, at: [400, 900]}\n"
                                 "- {who: baba, at: [1100, 900]}",
    "someone far away": "actors:\n- {who: noor, at: [400, 700], size: 0.5}\n"
                        "- {who: baba, at: [1100, 900]}",
    "someone on a branch": "actors:\n- {who: ahmed, pose: sit_on_branch, at: [700, 560],"
                           " shadow: false}\n- {who: baba, at: [1100, 900], size: 1.2}",
    "an embrace": "groups:\n- {name: hug, at: [800, 900]}",
    "heads that overlap": "actors:\n- {who: teta, at: [600, 880]}\n- {who: noor, at: [660, 900]}",
    "a hand in the focus": "groups:\n- {name: give, at: [800, 900]}\n"
                           "focus:\n- [700, 660, 200, 110]",
    "people who turn to each other": "actors:\n- {who: noor, at: [400, 900]}\n"
                                     "- {who: baba, at: [1100, 900], facing: left}",
    "a voice": "actors:\n- {who: noor, at: [400, 900]}\nvoices:\n- {who: baba, at: [1700, 500]}",
}


def found(tmp_path: Path, inside: str, speakers: tuple[str, ...] = ()) -> list[Problem]:
    path = tmp_path / "one.yaml"
    path.write_text(ROOM + inside + "\n", encoding="utf-8")
    file = SceneFile(path)
    return list(faults_in(file, file.draw(), speakers))


def test_every_rule_has_its_bad_scene() -> None:
    assert list(BAD) == [rule.__name__ for rule in RULES]


@pytest.mark.parametrize(
    ("rule", "bad"), [(rule, bad) for rule, scenes in BAD.items() for bad in scenes]
)
def test_a_rule_finds_its_fault(
    rule: str, bad: tuple[str, tuple[str, ...], str, int], tmp_path: Path
) -> None:
    inside, speakers, message, line = bad
    faults = found(tmp_path, inside, speakers)
    mine = [one for one in faults if one.rule == rule and message in one.message]
    assert mine, [str(one) for one in faults]
    assert mine[0].line == line


@pytest.mark.parametrize("inside", GOOD.values(), ids=GOOD)
def test_a_good_scene_is_found_good(inside: str, tmp_path: Path) -> None:
    talking = "noor" in inside and "baba" in inside
    assert found(tmp_path, inside, ("NOOR", "BABA") if talking else ()) == []


def test_every_rule_explains_itself_to_whoever_draws() -> None:
    for rule in RULES:
        assert explain(rule.__name__).endswith(".")


def test_what_a_scene_breaks_on_purpose_is_no_fault(tmp_path: Path) -> None:
    inside, _, _, _ = BAD["face_hidden"][0]
    assert found(tmp_path, inside + "\nmeant: {face_hidden: She hides.}") == []


def test_a_rule_that_is_not_there_cannot_be_broken_on_purpose(tmp_path: Path) -> None:
    [fault] = found(tmp_path, "meant: {face_hiden: She hides.}")
    assert (fault.line, fault.rule) == (4, "unknown_rule")
    assert "Did you mean 'face_hidden'?" in fault.message


@pytest.mark.parametrize("scenes", [1, 6])
def test_check_looks_at_every_scene_of_a_story(tmp_path: Path, scenes: int) -> None:
    """In one process, or where there are many, in several."""
    story = tmp_path / "tiny"
    (story / "scenes").mkdir(parents=True)
    for part in ("story.yaml", "questions.yaml", "chapters/1.yaml"):
        (story / part).parent.mkdir(exist_ok=True)
        (story / part).write_bytes((TINY / part).read_bytes())
    for number in range(1, scenes + 1):
        (story / "scenes" / f"s{number}.yaml").write_text(
            ROOM + BAD["foot_floating"][0][0], encoding="utf-8"
        )
    (story / "scenes" / "p1.yaml").write_text(ROOM.replace("inner", "iner"), encoding="utf-8")
    faults = composed(open_script(story), jobs=2)
    wanted = ("scene", "foot_floating")
    assert [(one.file, one.rule) for one in faults if one.rule in wanted] == [
        ("tiny/scenes/p1.yaml", "scene"),
        *((f"tiny/scenes/s{n}.yaml", "foot_floating") for n in range(1, scenes + 1)),
    ]
