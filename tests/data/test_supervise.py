"""What should never stop is started again when it fails."""

from __future__ import annotations

import pytest

from bot.kernel.problems import OperatorProblem
from bot.supervise import keep_running


async def test_what_fails_is_started_again_until_it_ends_well(caplog: pytest.LogCaptureFixture) -> None:
    failures = iter([KeyError("a"), OSError("b")])
    runs = 0

    async def run() -> None:
        nonlocal runs
        runs += 1
        for failure in failures:
            raise failure

    await keep_running("worker", run, first_pause=0.001)
    assert runs == 3
    assert [record.getMessage().split(" pause")[0] for record in caplog.records] == [
        "failed and will be started again name=worker"
    ] * 2
    caplog.clear()


async def test_what_only_the_operator_can_mend_is_passed_on() -> None:
    async def run() -> None:
        raise OperatorProblem("Set it.")

    with pytest.raises(OperatorProblem, match="Set it"):
        await keep_running("gateway", run)
