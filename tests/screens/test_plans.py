"""Every plan of tests/plans comes to pass, in each of its languages."""

from pathlib import Path

import pytest

from tests.screens.child import ROOT
from tests.screens.plan import Plan

PLANS = [Plan.read(path) for path in sorted((ROOT / "tests" / "plans").glob("*.yaml"))]
RUNS = [(plan, language) for plan in PLANS for language in plan.languages]


@pytest.mark.parametrize(("plan", "language"), RUNS,
                         ids=[f"{plan.name}-{language}" for plan, language in RUNS])
def test_a_plan_comes_to_pass(plan: Plan, language: str) -> None:
    plan.run(language)


def wrong(tmp_path: Path, step: str) -> Plan:
    """A plan with one step."""
    path = tmp_path / "wrong.yaml"
    path.write_text(f"story: tiny\nlanguages: [en]\nplan:\n  - sees: p1\n  - {step}\n", "utf-8")
    return Plan.read(path)


@pytest.mark.parametrize("step", [
    "sees: p2", "taps: done", "reads: D1", "skips: N1", "chooses: D1.a", "answers: Q1.a",
    "gets: hint", "learns: D1", "asked", "closed", "ends: E1", "counts: {panels_seen: 2}",
])
def test_a_plan_that_does_not_come_to_pass_says_where(tmp_path: Path, step: str) -> None:
    with pytest.raises(AssertionError, match=r"wrong \(en\), step 2"):
        wrong(tmp_path, step).run("en")


def test_a_step_that_there_is_not_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"wrong\.yaml: there is no step 'jumps'"):
        wrong(tmp_path, "jumps: p2")
