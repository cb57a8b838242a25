"""Translators see all there is to say, and nothing they said is ever lost."""

import re
import shutil
import subprocess
from gettext import c2py
from pathlib import Path

import polib
import pytest

from kiosk.authors.translate import (
    PLURAL_FORMS,
    doubts,
    extract,
    interface_template,
    merge,
    pseudo,
    status,
    story_template,
    update,
)
from kiosk.device.lettering.coverage import missing
from kiosk.device.library.catalogue import placeholders
from kiosk.device.library.shelf import open_script
from kiosk.model.interface import plural_form

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent

SCREEN = '''
def view(interface, n, short):
    interface.say("Go on")
    interface.say("Shorter" if short else "Longer", name="x")
    interface.count("{n} leaf", "{n} leaves", n)
    interface.say(computed)
    print("not said")
'''


def template(*texts: tuple[str, str]) -> polib.POFile:
    """A template of (context, English) pairs."""
    catalogue = polib.POFile()
    catalogue.extend(polib.POEntry(msgctxt=id or None, msgid=english) for id, english in texts)
    return catalogue


def translated(*texts: tuple[str, str, str]) -> polib.POFile:
    catalogue = template(*((id, english) for id, english, _ in texts))
    for entry, (_, _, said) in zip(catalogue, texts, strict=True):
        entry.msgstr = said
    return catalogue


def find(catalogue: polib.POFile, msgid: str) -> polib.POEntry:
    (entry,) = [entry for entry in catalogue if entry.msgid == msgid]
    return entry


def test_a_line_tells_its_translator_who_speaks_in_which_picture() -> None:
    catalogue = story_template(open_script(TESTS / "stories" / "tiny"))
    (entry,) = [entry for entry in catalogue if entry.msgctxt == "p4.teta"]
    assert entry.comment == "whisper: Teta.\nPicture: A dark room with a small lamp."


def test_a_line_tells_how_much_has_room_where_that_was_measured() -> None:
    catalogue = story_template(open_script(ROOT / "stories" / "going_home_again"))
    (entry,) = [entry for entry in catalogue if entry.msgctxt == "c1_10.ahmed"]
    room = re.search(r"Room: (\d+) letters or (\d+) words \(the English has 36 and 9\)",
                     entry.comment)
    assert room and int(room[1]) >= 36 and int(room[2]) >= 9


def test_every_text_of_a_story_is_extracted_once() -> None:
    catalogue = story_template(open_script(TESTS / "stories" / "tiny"))
    ids = [entry.msgctxt for entry in catalogue]
    assert len(ids) == len(set(ids))
    assert {"title", "1.title", "cast.NOOR", "p1.describe", "p1.caption", "D1.rule", "D1.a",
            "Q1.c.feedback", "Q1.feedback.wrong", "N1.skip_text", "E2.text"} <= set(ids)


def test_every_sentence_a_screen_says_is_extracted(tmp_path: Path) -> None:
    screens = tmp_path / "kiosk" / "screens"
    screens.mkdir(parents=True)
    (screens / "going.py").write_text(SCREEN, encoding="utf-8")
    catalogue = interface_template(screens.parent)
    assert [(entry.msgid, entry.msgid_plural) for entry in catalogue] == [
        ("Go on", ""), ("Shorter", ""), ("Longer", ""), ("{n} leaf", "{n} leaves"),
    ]
    assert find(catalogue, "Go on").occurrences == [("kiosk/screens/going.py", "")]


def test_extraction_gives_the_same_bytes_each_time(tmp_path: Path) -> None:
    screens = ROOT / "kiosk"
    first = [path.read_bytes() for path in extract(TESTS / "stories", tmp_path, screens)]
    again = [path.read_bytes() for path in extract(TESTS / "stories", tmp_path, screens)]
    assert first == again


def test_an_unchanged_text_keeps_its_translation_remarks_and_flags() -> None:
    old = translated(("a", "One", "Yek"))
    old[0].tcomment, old[0].flags = "doubt: which one?", ["fuzzy"]
    entry = find(merge(old, template(("a", "One")), "ku"), "One")
    assert (entry.msgstr, entry.tcomment, entry.flags) == ("Yek", "doubt: which one?", ["fuzzy"])


def test_a_changed_text_keeps_its_translation_marked_fuzzy() -> None:
    merged = merge(translated(("a", "One", "Yek")), template(("a", "One more")), "ku")
    entry = find(merged, "One more")
    assert (entry.msgstr, entry.fuzzy, entry.previous_msgid) == ("Yek", True, "One")
    assert len(merged) == 1


def test_a_changed_sentence_of_the_interface_is_found_by_its_words() -> None:
    old = translated(("", "Touch a picture", "Li wêneyekî bixin"), ("", "Stop", "Raweste"))
    merged = merge(old, template(("", "Touch the picture"), ("", "Stop")), "ku")
    assert find(merged, "Touch the picture").fuzzy
    assert not find(merged, "Stop").fuzzy


def test_a_text_that_is_gone_is_kept_as_obsolete_and_comes_back() -> None:
    old = translated(("a", "One", "Yek"), ("b", "Two", "Du"))
    without = merge(old, template(("a", "One")), "ku")
    assert [entry.msgstr for entry in without.obsolete_entries()] == ["Du"]
    again = merge(without, template(("a", "One")), "ku")
    assert [entry.msgstr for entry in again.obsolete_entries()] == ["Du"]


def test_a_plural_has_as_many_forms_as_its_language() -> None:
    source = polib.POFile()
    source.append(polib.POEntry(msgid="leaf", msgid_plural="leaves", msgstr_plural={0: "", 1: ""}))
    assert list(merge(None, source, "ar")[0].msgstr_plural) == [0, 1, 2, 3, 4, 5]


def test_the_plurals_of_the_catalogue_are_those_of_the_interface() -> None:
    for code in ("ar", "ckb", "ku"):
        header = PLURAL_FORMS.get(code, "nplurals=2; plural=(n != 1);")
        forms = c2py(header.rpartition("plural=")[2].rstrip(";"))
        assert all(forms(n) == plural_form(code, n) for n in range(1001))


@pytest.mark.parametrize("path", sorted((ROOT / "locale").glob("*/LC_MESSAGES/*.po")))
def test_a_shipped_catalogue_loses_nothing_on_the_way_through(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert str(polib.pofile(text)).strip() == text.strip()


def test_updating_a_catalogue_that_is_up_to_date_changes_nothing(tmp_path: Path) -> None:
    extract(TESTS / "stories", tmp_path, tmp_path)
    (path,) = [path for path in update(tmp_path, "ar") if path.stem == "tiny"]
    shipped = TESTS / "locale" / "ar" / "LC_MESSAGES" / "tiny.po"
    path.write_text(shipped.read_text(encoding="utf-8"), encoding="utf-8")
    update(tmp_path, "ar")
    assert path.read_text(encoding="utf-8") == shipped.read_text(encoding="utf-8")


@pytest.mark.parametrize("code", ["", "xx", "../ar"])
def test_a_language_that_the_kiosk_does_not_write_gets_no_catalogue(
    code: str, tmp_path: Path
) -> None:
    extract(TESTS / "stories", tmp_path, tmp_path)
    with pytest.raises(KeyError, match="is not one of ar, ckb, ku, en"):
        update(tmp_path, code)
    assert not list(tmp_path.rglob("*.po"))


def test_the_status_counts_what_is_left_to_do(tmp_path: Path) -> None:
    extract(TESTS / "stories", tmp_path, tmp_path)
    update(tmp_path, "ar")
    path = tmp_path / "ar" / "LC_MESSAGES" / "tiny.po"
    catalogue = polib.pofile(str(path))
    catalogue[0].msgstr = "جَوْرَب"
    catalogue[1].msgstr, catalogue[1].flags = "وَاحِد", ["fuzzy"]
    catalogue.metadata["X-Machine-Made"] = "yes"
    catalogue.save()
    (tiny,) = [one for one in status(tmp_path) if one.domain == "tiny"]
    assert (tiny.language, tiny.translated, tiny.fuzzy) == ("ar", 1, 1)
    assert tiny.missing == len(catalogue) - 2
    assert tiny.machine_made and not tiny.reviewed


def test_a_story_is_told_chapter_by_chapter_with_what_was_recorded(tmp_path: Path) -> None:
    stories, locale = tmp_path / "stories", tmp_path / "locale"
    shutil.copytree(TESTS / "stories" / "tiny", stories / "tiny")
    shutil.copytree(TESTS / "locale", locale)
    extract(stories, locale, tmp_path)
    (audio := stories / "tiny" / "audio" / "ar").mkdir(parents=True)
    (audio / "p4.teta.ogg").write_bytes(b"")
    told = [one for one in status(locale, stories) if one.domain == "tiny"]
    assert [one.chapter for one in told] == ["", "1"]
    chapter = told[1]
    assert (chapter.missing, chapter.fuzzy, chapter.crowded) == (0, 0, 0)
    assert chapter.recorded == 1 < chapter.to_record
    whole = [one for one in status(locale) if one.domain == "tiny"]
    assert whole[0].translated == sum(one.translated for one in told)


def test_what_a_machine_made_waits_until_a_native_speaker_has_read_it(tmp_path: Path) -> None:
    extract(TESTS / "stories", tmp_path, tmp_path)
    update(tmp_path, "ku")
    path = tmp_path / "ku" / "LC_MESSAGES" / "tiny.po"
    for reviewed, waiting in (("pending", 1), ("done", 0)):
        catalogue = polib.pofile(str(path))
        catalogue[0].msgstr = "Gore"
        catalogue.metadata |= {"X-Machine-Made": "yes", "X-Native-Review": reviewed}
        catalogue.save()
        (tiny,) = [one for one in status(tmp_path) if one.domain == "tiny"]
        assert tiny.waiting == waiting


def test_the_pseudo_languages_are_longer_and_read_from_the_right(tmp_path: Path) -> None:
    extract(ROOT / "stories", tmp_path, ROOT / "kiosk")
    written = pseudo(tmp_path, tmp_path / "out")
    assert {path.parent.parent.name for path in written} == {"en-XA", "ar-XB"}
    for path in written:
        for entry in polib.pofile(str(path)):
            said = entry.msgstr or entry.msgstr_plural[1]
            english = entry.msgid_plural or entry.msgid
            assert placeholders(said) == placeholders(english)
            assert missing(said) == ()
            if path.parent.parent.name == "en-XA":
                assert len(said) >= 1.6 * len(english)
            else:
                assert not re.search("[A-Za-z0-9]", re.sub(r"\{[^}]*\}", "", said))


@pytest.mark.parametrize("path", sorted((ROOT / "locale").glob("*/LC_MESSAGES/*.po")))
def test_other_translators_tools_find_nothing_wrong(path: Path, tmp_path: Path) -> None:
    """Poedit, Weblate and the rest go by what gettext's own checker says."""
    checker = shutil.which("msgfmt")
    if checker is None:
        pytest.skip("gettext is not installed here")
    told = subprocess.run(
        [checker, "--check", "-o", str(tmp_path / "out.mo"), str(path)],
        capture_output=True, text=True, check=False,
    )
    assert (told.returncode, told.stderr) == (0, "")


@pytest.mark.parametrize("path", sorted((ROOT / "locale").glob("*/LC_MESSAGES/*.po")))
def test_a_shipped_catalogue_is_saved_as_it_was_read_byte_for_byte(
    path: Path, tmp_path: Path
) -> None:
    again = tmp_path / path.name
    polib.pofile(str(path)).save(str(again))
    assert again.read_bytes() == path.read_bytes()


def test_doubts_are_gathered_for_the_native_reader() -> None:
    entry = polib.POEntry(msgctxt="a", msgid="One", tcomment="doubt: a long\nremark")
    assert doubts([entry, polib.POEntry(msgid="Two", tcomment="sure")]) == ("a: a long remark",)
