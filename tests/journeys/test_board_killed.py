"""kill -9 between each two steps of giving and taking a role: it ends as the person wished."""

from __future__ import annotations

import pytest

from sandbox.server import Sandbox
from tests.hearth import Hearth, eventually
from tests.journeys.boards import CRAB, GIVE, PYTHON, SNAKE, Place, place_in


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community with a board; the tests start Hearth as a process of its own."""
    place = await place_in(sandbox, hearth)
    await place.has_board()
    await hearth.stop()
    await hearth.start_child()
    return place


async def goes_on(place: Place) -> None:
    """Kill Hearth and start it again."""
    await place.hearth.kill()
    place.sandbox.faults.clear()
    await place.hearth.start_child()


async def test_killed_right_after_somebody_reacted(place: Place) -> None:
    ada, (board,) = await place.comes("Ada"), place.boards()
    await ada.reacts(SNAKE, board)
    await goes_on(place)
    await place.gets(ada, place.python)
    await place.hearth.time_passes_until(lambda: place.holds(ada, place.python))
    await ada.unreacts(SNAKE, board)
    await place.loses(ada, place.python)


async def test_killed_after_discord_gave_the_role_and_before_it_answered(place: Place) -> None:
    ada, (board,) = await place.comes("Ada"), place.boards()
    place.sandbox.faults.slow(600, "PUT", GIVE)
    await ada.reacts(SNAKE, board)
    await place.gets(ada, place.python)
    await goes_on(place)
    await ada.reacts(CRAB, board)
    await place.gets(ada, place.rust)
    await ada.unreacts(SNAKE, board)
    await place.loses(ada, place.python)
    assert place.holds(ada, place.rust)


async def test_killed_before_discord_took_the_role(place: Place) -> None:
    ada, (board,) = await place.comes("Ada"), place.boards()
    await ada.reacts(SNAKE, board)
    await place.gets(ada, place.python)
    place.sandbox.faults.refuse("DELETE", GIVE, status=503, times=100)
    await ada.unreacts(SNAKE, board)
    await place.hearth.soon(place.hearth.has_logged("job put back kind=board.settle"))
    await goes_on(place)
    await place.hearth.time_passes_until(lambda: not place.holds(ada, place.python))


async def test_killed_while_a_button_s_role_is_given(place: Place) -> None:
    ada, (board,) = await place.comes("Ada"), place.boards()
    place.sandbox.faults.slow(600, "PUT", GIVE)
    await ada.presses(PYTHON, on=board, wait=False)
    await place.gets(ada, place.python)
    await goes_on(place)
    place.sandbox.world.interactions.clear()  # whoever pressed then was told by Discord that it failed
    place.sandbox.clock.advance(60)
    await place.settles()
    assert "You gave" in (await ada.presses(PYTHON, on=board)).text
    assert not place.holds(ada, place.python)


async def test_killed_while_a_board_is_put_up(place: Place) -> None:
    (board,) = place.boards()
    place.lobby.delete(board)

    async def is_known_to_be_gone() -> bool:
        await place.olga.uses("board", in_=place.lobby)
        await place.olga.presses("Open board 1")
        return "Put it up" in (await place.olga.presses("Preview")).text

    await eventually(is_known_to_be_gone)
    place.sandbox.faults.slow(600, "POST", "/channels/{channel_id}/messages")
    await place.olga.presses("Put it up")
    await place.stands()
    await goes_on(place)
    ada, (again,) = await place.comes("Ada"), place.boards()
    await place.hearth.time_passes_until(lambda: SNAKE in again.reactions)
    assert "You now have" in (await ada.presses(PYTHON, on=again)).text
    assert len(place.boards()) == 1
