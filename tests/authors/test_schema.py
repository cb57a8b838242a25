"""The JSON Schema says of the story files what the library says."""

import json
from pathlib import Path

from kiosk.authors.schema import story_schemas, write_schemas


def test_a_panel_is_described_as_the_library_reads_it() -> None:
    panel = story_schemas()["chapter"]["$defs"]["PanelEntry"]
    assert panel["required"] == ["id", "describe"]
    assert panel["additionalProperties"] is False
    assert panel["properties"]["mirror"]["enum"] == ["never", "safe"]
    assert "Read aloud" in panel["properties"]["describe"]["description"]


def test_each_kind_of_story_file_has_its_schema(tmp_path: Path) -> None:
    written = write_schemas(tmp_path / "schemas")
    assert [path.name for path in written] == [
        "story.schema.json", "chapter.schema.json", "questions.schema.json",
        "reserve.schema.json", "guide.schema.json",
    ]
    for path in written:
        schema = json.loads(path.read_text(encoding="utf-8"))
        assert schema["$schema"].startswith("https://json-schema.org/")
        assert schema["$ref"].removeprefix("#/$defs/") in schema["$defs"]
