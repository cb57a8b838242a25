"""Why a file is refused before any rule can look at it; the refusing is the library's."""

EXPLAINED: dict[str, str] = {
    "unreadable": "A file that the story names is missing, or may not be read.",
    "too_large": "A story file is at most a megabyte: more is a mistake, or an attack.",
    "not_utf8": "Story files are saved as UTF-8, in which all four languages can be written.",
    "not_yaml": "The file is not YAML: most often a quote, a bracket or a tab is out of place.",
    "empty_file": "A story file that holds nothing was most likely saved while the power failed.",
    "two_documents": "A line of '---' begins a second document; a story file is one.",
    "alias": "Aliases, anchors and tags are not read: a few letters of them can fill a memory.",
    "too_deep": "More than twenty levels are nested: a bracket was not closed, or it is an attack.",
    "not_a_key": "A key is one word before a colon.",
    "duplicate_key": "A key stands once in an entry: of two, YAML would silently lose the first.",
    "wrong_shape": "A list stands where a word belongs, or the other way round.",
    "unknown_key": "A key that is not known is a slip of the pen, and what it says would be lost.",
    "missing_key": "The entry cannot be shown without this key.",
    "scene": "A scene is drawn from names that the comic kit knows and keys that a scene has.",
    "unknown_rule": "What a scene breaks on purpose it names as `kiosk check --explain` does.",
    "unknown_word": "Only some words are understood here; yes and no are written true and false.",
}
