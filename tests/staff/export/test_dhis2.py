"""What is sent to DHIS2: only what a mapping names, as text, one form a month and place."""

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.model.counts import METRICS, Row
from kiosk.staff.export.dhis2 import data_value_sets, exact_figures, not_sent, shared_figures
from kiosk.staff.export.mapping import DhisMap, DhisValue, MapRefused, read_map
from kiosk.staff.export.shareable import shareable
from tests.staff.export.exporting import TEMPLATE, row, template

ROWS = (
    row(12, metric="sessions_started"),
    row(4, metric="sessions_completed", language="ar"),
    row(5, metric="sessions_completed", language="ckb"),
    row(6, metric="sessions_completed", language="ckb", epoch="e2"),
    row(7, metric="panels_seen"),
)


def sent(rows: tuple[Row, ...] = ROWS, now: str = "2026-12",
         mapping: DhisMap | None = None) -> list[dict[str, Any]]:
    """The payloads."""
    sets = data_value_sets(exact_figures(rows), mapping or template(), now)
    return [json.loads(one.content) for one in sets]


def values(payload: dict[str, Any]) -> dict[tuple[str, str], str]:
    """What a payload sends, by data element and category."""
    return {(one["dataElement"], one.get("categoryOptionCombo", "")): one["value"]
            for one in payload["dataValues"]}


def test_counters_are_added_up_as_the_mapping_says_and_sent_as_text() -> None:
    (payload,) = sent()
    assert values(payload) == {
        ("KIOSK_SESSIONS", ""): "12", ("KIOSK_COMPLETIONS", ""): "15",
        ("KIOSK_COMPLETIONS_LANG", "LANG_AR"): "4", ("KIOSK_COMPLETIONS_LANG", "LANG_CKB"): "11"}


def test_a_form_says_which_month_place_and_kind_of_identifiers_it_is_of() -> None:
    (payload,) = sent()
    assert (payload["dataSet"], payload["period"], payload["orgUnit"]) == (
        "KIOSK_MONTHLY", "202611", "IQ_DUH_CAMP_A")
    assert {value for key, value in payload.items() if key.endswith("IdScheme")} == {"CODE"}


@pytest.mark.parametrize(("now", "complete"), [
    ("2026-12", "2026-11-30"), ("2026-11", None), ("unknown", None),
])
def test_only_a_month_that_is_over_is_said_to_be_complete(now: str, complete: str | None) -> None:
    (payload,) = sent(now=now)
    assert payload.get("completeDate") == complete


def test_each_month_is_a_form_of_its_own() -> None:
    rows = (*ROWS, row(9, "2026-12", metric="sessions_started"),
            row(8, "unknown", metric="sessions_started", said="2026-12"))
    first, second = sent(rows)
    assert (first["period"], second["period"]) == ("202611", "202612")
    assert values(second) == {("KIOSK_SESSIONS", ""): "17"}


def test_what_the_mapping_does_not_name_is_named_in_one_sentence_and_not_sent() -> None:
    mapping = DhisMap("SET", {"SITE-1": "UNIT"}, (DhisValue("sessions_started", "A"),))
    rows = (*ROWS, row(1, site="SITE-2"), row(1, "unknown"))
    assert not_sent(exact_figures(rows), mapping) == (
        "DHIS2: the mapping does not name panels_seen, sessions_completed: not sent.",
        "DHIS2: no organisation unit for site SITE-2: not sent.",
        "DHIS2: counts of a month that nobody knows: not sent. Say the month first.",
    )
    (payload,) = sent(rows, mapping=mapping)
    assert values(payload) == {("A", ""): "12"}


def test_what_is_left_out_on_purpose_is_not_spoken_of() -> None:
    assert not_sent(exact_figures(ROWS), template()) == ()


def test_a_place_without_anything_to_send_has_no_form() -> None:
    assert sent((row(7, metric="panels_seen"),)) == []


def test_of_shared_figures_a_sum_with_a_blank_in_it_is_not_sent() -> None:
    rows = (row(40, metric="sessions_completed", language="ar"),
            row(4, metric="sessions_completed", language="ckb"))
    figures = shared_figures(shareable(rows, "2027-01"))
    (one,) = data_value_sets(figures, template(), "2027-01")
    assert values(json.loads(one.content)) == {("KIOSK_COMPLETIONS_LANG", "LANG_AR"): "40"}
    assert "DHIS2: figures below 11 are not sent in 2026-11." in not_sent(figures, template())


def test_nothing_is_sent_of_shared_figures_that_only_a_detail_would_tell() -> None:
    mapping = DhisMap("SET", {"SITE-1": "UNIT"}, (
        DhisValue("ending_reached", "E1", detail=("E1",)),))
    figures = shared_figures(shareable([row(40, metric="ending_reached", detail="E1")], "2027-01"))
    assert data_value_sets(figures, mapping, "2027-01") == ()


def test_the_mapping_that_is_shipped_names_every_counter() -> None:
    assert template().org_units == {"SITE-1": "IQ_DUH_CAMP_A"}
    assert not_sent(exact_figures([row(metric=metric) for metric in METRICS]), template()) == ()
    assert "dataSet: KIOSK_MONTHLY" in TEMPLATE.read_text("utf-8")


MINIMAL: dict[str, Any] = {
    "dataSet": "SET", "orgUnits": {"S": "UNIT"},
    "values": [{"counter": "sessions_started", "dataElement": "A"}],
}


@pytest.mark.parametrize(("change", "sentence"), [
    ({"values": [{"counter": "readings", "dataElement": "A"}]}, "no counter 'readings'"),
    ({"values": [{"counter": "sessions_started", "dataElement": "A"}] * 2}, "A is filled twice"),
    ({"values": [{"counter": "sessions_started", "dataElment": "A"}]}, "dataElment"),
    ({"values": [{"counter": "sessions_started", "dataElement": "A", "mode": ["alone"]}]},
     "no mode 'alone'"),
    ({"notSent": ["panels"]}, "no counter 'panels'"),
    ({"dataSet": "x" * 51}, "is no code of DHIS2"),
    ({"idScheme": "UID"}, "'SET' is no uid of DHIS2"),
    ({"idScheme": "NAME"}, "NAME"),
    ({"orgUnits": ["S"]}, "orgUnits"),
])
def test_a_mapping_that_dhis2_or_the_counts_would_not_know_is_refused_by_file_and_place(
    tmp_path: Path, change: dict[str, Any], sentence: str,
) -> None:
    path = tmp_path / "map.yaml"
    path.write_bytes(msgspec.yaml.encode({**MINIMAL, **change}))
    with pytest.raises(MapRefused) as refused:
        read_map(path)
    assert str(path) in str(refused.value) and sentence in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("content", [
    b"", b"- a\n", b"\xff", b"a: [", b"a: &a [*a]", b"x" * 2_000_000,
], ids=["empty", "a list", "no text", "torn", "within itself", "large"])
def test_what_is_no_mapping_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "map.yaml"
    path.write_bytes(content)
    with pytest.raises(MapRefused) as refused:
        read_map(path)
    assert "\n" not in str(refused.value)


def test_a_mapping_that_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(MapRefused, match="cannot be read"):
        read_map(tmp_path / "map.yaml")


def test_a_mapping_of_uids_is_read_and_sent_as_uids(tmp_path: Path) -> None:
    path = tmp_path / "map.yaml"
    path.write_bytes(msgspec.yaml.encode({
        "dataSet": "pBOMPrpg1QX", "idScheme": "UID", "orgUnits": {"SITE-1": "DiszpKrYNg8"},
        "values": [{"counter": "sessions_started", "dataElement": "f7n9E0hX8qk"}]}))
    (payload,) = sent(mapping=read_map(path))
    assert payload["dataElementIdScheme"] == "UID"
    assert values(payload) == {("f7n9E0hX8qk", ""): "12"}
