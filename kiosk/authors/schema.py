"""The JSON Schema of the story files, so that editors complete and check as one types.

It knows no rule beyond the shape: what a whole story must keep is the check's affair.
"""

import json
from pathlib import Path
from typing import Any

from kiosk.device.library.entries import schemas
from kiosk.device.library.guides import guide_schema

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def story_schemas() -> dict[str, dict[str, Any]]:
    """One schema a kind of file, by its name: story, chapter, questions, guide and so on."""
    return {
        name: {"$schema": DIALECT, "title": f"Kiosk {name} file", **schema}
        for name, schema in {**schemas(), "guide": guide_schema()}.items()
    }


def write_schemas(folder: Path) -> tuple[Path, ...]:
    """Write <name>.schema.json for each kind of file into `folder`; the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, schema in story_schemas().items():
        path = folder / f"{name}.schema.json"
        text = json.dumps(schema, ensure_ascii=False, indent=2)
        path.write_text(text + "\n", encoding="utf-8")
        written.append(path)
    return tuple(written)
