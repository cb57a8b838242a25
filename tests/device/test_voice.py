"""The voice: every written word gets its time, and every person one calm loudness."""

from array import array
from itertools import pairwise

import pytest

from kiosk.device.voice import Voice
from kiosk.device.voice.cast import CAST, NARRATOR, manner_of
from kiosk.device.voice.clip import ClipShelf, times_from_lengths, times_from_marks
from kiosk.device.voice.espeak import Espeak, EspeakError
from kiosk.device.voice.levels import levelled, peak, speech_rms

VOICE = Voice()

ENGLISH = "We never touch. We tell a grown up, and we walk back the same way."
ARABIC = "نَحْنُ لا نَلْمِسُ أَبَدًا. نُخْبِرُ شَخْصًا كَبيرًا، وَنَعودُ مِنَ الطَّريقِ نَفْسِه."
KURMANJI = "Em tu carî dest nadin. Em di heman rêyê re vedigerin."
SORANI = "نزیک مەبەوە. دەستی لێ مەدە. دەستبەجێ ئاگادارمان بکەوە."
LINES = {"en": ENGLISH, "ar": ARABIC, "ku": KURMANJI, "ckb": SORANI}


def starts(text: str, language: str) -> list[tuple[int, str]]:
    """When each word of `text` begins, in ms, with the word as it is written."""
    clip = VOICE.speak(text, language)
    assert clip is not None
    assert [time.index for time in clip.words] == list(range(len(text.split())))
    return [(time.start_ms, text.split()[time.index]) for time in clip.words]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“Row twelve!” she said; I don't know… one of the others?"),
        ("en", "Tent 20, row 200 - no - 5/6 (twenty-one)."),
        ("en", "— *Tik* — «WHO» ♪ … \" ?"),
        ("ar", "الصَّفُّ ١٢، الخَيْمَةُ ٢٠: «أَنا أَحْمَدُ!»"),
        ("ar", "هَلْ 20 أَكْثَرُ مِنْ ٧ أَوْ ORS؟ ـــ نَعَمْ…"),
        ("ar", ARABIC),
        ("ckb", "ڕیزی ١٢، چادری ٧ و «ORS»؟"),
        ("ckb", SORANI),
        ("ku", "Rêza 12, konê 7 - “e'dî” û ’elî…"),
        ("ku", KURMANJI),
    ],
)
def test_every_written_word_has_one_time_in_order(language: str, text: str) -> None:
    clip = VOICE.speak(text, language)
    assert clip is not None
    assert [time.index for time in clip.words] == list(range(len(text.split())))
    assert clip.words[0].start_ms == 0
    assert clip.words[-1].end_ms == clip.milliseconds
    assert all(now.end_ms == after.start_ms for now, after in pairwise(clip.words))
    assert all(time.start_ms <= time.end_ms for time in clip.words)


@pytest.mark.parametrize("language", ["en", "ar", "ku", "ckb"])
def test_a_word_behind_a_long_one_is_heard_later_than_behind_a_short_one(language: str) -> None:
    """Times come from the sound, not from counting: one more long word moves what follows."""
    by_length = sorted(LINES[language].replace(".", "").split(), key=len)
    short, long = by_length[0], by_length[-1]
    after_short = starts(f"{short} {short}", language)[1][0]
    after_long = starts(f"{long} {short}", language)[1][0]
    assert after_long > after_short + 100


def test_tashkeel_does_not_move_the_words() -> None:
    """espeak counts characters, and a vowelled word has twice as many of them."""
    times = starts("قَلَمٌ قَلَمٌ قَلَمٌ قَلَمٌ", "ar")
    steps = [after - now for (now, _), (after, _) in pairwise(times)]
    assert max(steps) < 2 * min(steps)


def test_the_words_after_a_number_keep_their_places() -> None:
    """A number is several words to the ear and one to the eye."""
    for text, language in (("Row 12345 tent", "en"), ("صَفّ ١٢٣٤٥ خَيْمَة", "ar")):
        times = starts(text, language)
        assert times[2][0] - times[1][0] > 3 * (times[1][0] - times[0][0])


@pytest.mark.parametrize("who", ["", *CAST])
def test_each_person_is_as_loud_as_the_others_and_never_startles(who: str) -> None:
    clip = VOICE.speak(ENGLISH, "en", who)
    assert clip is not None
    wave = array("h", clip.samples)
    assert 0.089 < speech_rms(clip.samples, clip.rate) / 32768 < 0.112  # -21 to -19 dBFS
    assert peak(clip.samples) < 32768 * 0.85
    first_millisecond = wave[: clip.rate // 1000]
    assert peak(first_millisecond.tobytes()) < 0.02 * 32768
    assert wave[0] == wave[-1] == 0


@pytest.mark.parametrize("language", LINES)
def test_the_narrator_reads_calmly(language: str) -> None:
    """Arabic says in one word what English says in two, so it is read with fewer."""
    clip = VOICE.speak(LINES[language], language)
    assert clip is not None
    words_a_minute = len(LINES[language].split()) * 60_000 / clip.milliseconds
    assert 65 <= words_a_minute <= 140


def test_a_touched_word_is_read_more_slowly() -> None:
    calm, slow = VOICE.speak("vaccination", "en"), VOICE.speak("vaccination", "en", slow=True)
    assert calm is not None and slow is not None
    assert slow.milliseconds > 1.1 * calm.milliseconds


def test_no_two_people_of_the_cast_sound_the_same() -> None:
    clips = {who: VOICE.speak("Good morning!", "en", who) for who in ("", *CAST)}
    assert None not in clips.values()
    assert len({clip.samples for clip in clips.values() if clip}) == len(clips)


def test_a_person_is_found_however_the_name_is_written() -> None:
    assert manner_of("ms_amal") == manner_of("MS  AMAL") == CAST["MS AMAL"]
    assert manner_of("") == NARRATOR


def test_somebody_unknown_keeps_one_voice_that_is_not_the_narrators() -> None:
    assert manner_of("A NEW FRIEND") == manner_of("a_new_friend") != NARRATOR


def test_the_same_line_is_not_spoken_twice() -> None:
    assert VOICE.speak(KURMANJI, "ku") is VOICE.speak(KURMANJI, "ku")


def test_the_shelf_lets_go_of_what_was_unused_for_longest() -> None:
    clip = VOICE.speak("Hello", "en")
    assert clip is not None
    shelf = ClipShelf(most=len(clip.samples) * 2)
    shelf.put("a", clip)
    shelf.put("b", clip)
    assert shelf.get("a") is clip
    shelf.put("c", clip)
    assert (shelf.get("a"), shelf.get("b"), shelf.get("c")) == (clip, None, clip)
    assert shelf.size <= len(clip.samples) * 2


@pytest.mark.parametrize("text", ["", "  ", "…", "— ♪ —"])
def test_a_line_without_letters_is_not_spoken(text: str) -> None:
    assert VOICE.speak(text, "en") is None


def test_there_is_no_trouble_where_all_voices_are_installed() -> None:
    assert VOICE.trouble == ""


def test_without_the_synthesiser_there_are_captions_only_and_a_sentence_says_why() -> None:
    def missing() -> Espeak:
        raise EspeakError("The reading voice is not installed.")

    voice = Voice(missing)
    assert voice.speak(ENGLISH, "en") is None
    assert voice.trouble == "The reading voice is not installed."


def test_a_language_without_a_voice_is_not_spoken() -> None:
    assert VOICE.speak("Bonjour", "fr") is None


def test_an_unknown_voice_is_refused() -> None:
    with pytest.raises(EspeakError, match="tlh"):
        Espeak().speak("Qapla", "tlh", 50, 100)


def test_words_without_a_mark_share_the_time_evenly() -> None:
    times = times_from_marks({0: 0, 3: 900}, count=5, total=1300)
    assert [time.start_ms for time in times] == [0, 300, 600, 900, 1100]
    assert times[-1].end_ms == 1300


def test_marks_that_run_backwards_or_past_the_end_keep_the_words_in_order() -> None:
    times = times_from_marks({0: 0, 1: 800, 2: 500, 3: 5000, 9: 10}, count=4, total=1000)
    assert [time.start_ms for time in times] == [0, 800, 800, 1000]


def test_guessed_times_follow_the_lengths_of_the_words() -> None:
    times = times_from_lengths("a grandmother", 1600)
    assert [(time.start_ms, time.end_ms) for time in times] == [(0, 300), (300, 1600)]
    assert times_from_lengths("", 100) == ()


def test_silence_stays_silent_and_a_whisper_is_not_blown_up() -> None:
    silence = bytes(2000)
    assert levelled(silence, 22050) == silence
    hum = array("h", [300, -300] * 2000)
    assert peak(levelled(hum.tobytes(), 22050)) <= 8 * 300


def test_a_recording_that_is_too_loud_is_brought_down() -> None:
    shout = array("h", [32767, -32768] * 4000)
    level = speech_rms(levelled(shout.tobytes(), 22050), 22050)
    assert level == pytest.approx(3277, rel=0.05)
