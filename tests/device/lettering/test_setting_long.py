"""Long texts, with more words than one digit counts."""

from kiosk.device.lettering.pango import inks


def test_every_word_of_a_long_text_is_measured_as_wide_as_it_is_alone() -> None:
    words = ("a", "bc", "def", "ghij", "klm", "no", "p", "qrs", "tuvw", "xyz") * 6
    for rtl in (False, True):
        together = inks(words, False, rtl).words
        alone = {word: inks((word,), False, rtl).words[0] for word in set(words)}
        for word, (left, right) in zip(words, together, strict=True):
            first, last = alone[word]
            assert abs((right - left) - (last - first)) < 0.06, (word, left, right)
