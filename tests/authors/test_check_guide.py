"""What is wrong with a guide is told by file and line, and the shipped one is right."""

import shutil
from pathlib import Path

import polib
import pytest

from kiosk.authors.check import explain
from kiosk.authors.check.guided import GUIDE_RULES, guide_findings
from kiosk.device.library.shelf import open_script

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent

BAD = {
    "card_at_hard_page": ("after: p5", "after: p4", "right after a sensitive panel"),
    "asks_what_happened": ("Who is proud now?", "What happened to you?", "'happened to you'"),
    "unkind_word": ("Two socks are warmer than one.", "A heroic sock.", "'heroic' is not said"),
    "wrong_digits": ("Look for 2 socks.", "Look for ٢ socks.", "foreign digits"),
    "empty_text": ('text: "Sit low."', 'text: ""', "is empty"),
}


def a_guide(tmp_path: Path, old: str = "", new: str = "") -> Path:
    """The tiny story with `old` in its guide replaced by `new`."""
    folder = tmp_path / "tiny"
    shutil.copytree(TESTS / "stories" / "tiny", folder)
    text = (folder / "guide.yaml").read_text(encoding="utf-8")
    assert text.count(old) == 1 or not old
    (folder / "guide.yaml").write_text(text.replace(old, new) if old else text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("rule", BAD)
def test_each_rule_finds_its_fault_in_the_guide(rule: str, tmp_path: Path) -> None:
    old, new, says = BAD[rule]
    found = guide_findings(open_script(a_guide(tmp_path, old, new)), tmp_path / "locale")
    (finding,) = [one for one in found if one.rule == rule]
    assert says in finding.message
    assert finding.file == "tiny/guide.yaml"
    lines = (tmp_path / "tiny" / "guide.yaml").read_text(encoding="utf-8").splitlines()
    assert new.split(": ")[-1] in lines[finding.line - 1]


def test_a_sound_guide_that_nobody_translates_has_no_fault(tmp_path: Path) -> None:
    assert guide_findings(open_script(a_guide(tmp_path)), tmp_path / "locale") == ()


def in_arabic(tmp_path: Path, id: str, english: str, arabic: str) -> list[str]:
    """The rules that find fault when one text of the tiny guide is translated."""
    folder = tmp_path / "locale" / "ar" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue = polib.POFile()
    catalogue.append(polib.POEntry(msgctxt=id, msgid=english, msgstr=arabic))
    catalogue.save(str(folder / "tiny_guide.po"))
    story = a_guide(tmp_path)
    found = guide_findings(open_script(story), tmp_path / "locale")
    return [one.rule for one in found if repr(id) in one.message]


def test_only_what_is_said_aloud_must_be_pointed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert in_arabic(tmp_path / "a", "g1.ask", "Where was the sock?", "أين كان الجورب؟") == [
        "guide_without_tashkeel"]
    (tmp_path / "b").mkdir()
    assert in_arabic(tmp_path / "b", "intro", "For you who lead.", "لمن يقود.") == []


def test_a_translation_that_is_begun_is_to_be_finished(tmp_path: Path) -> None:
    assert in_arabic(tmp_path, "intro", "An older English.", "لمن يقود.") == ["guide_untranslated"]


def test_the_shipped_guide_is_whole_in_four_languages_and_has_no_fault() -> None:
    script = open_script(ROOT / "stories" / "going_home_again")
    assert guide_findings(script, ROOT / "locale") == ()
    assert all((ROOT / "locale" / code / "LC_MESSAGES" / "going_home_again_guide.po").exists()
               for code in ("ar", "ckb", "ku"))


@pytest.mark.parametrize("rule", GUIDE_RULES)
def test_every_rule_on_guides_explains_itself(rule: object) -> None:
    assert explain(getattr(rule, "__name__", "")).endswith(".")
