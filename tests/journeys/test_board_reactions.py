"""People choose roles by reacting to a board: given, taken, caught up, never against what was done by hand."""

from __future__ import annotations

import asyncio

import pytest

from sandbox.people import Person
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.boards import CRAB, GIVE, PYTHON, RUST, SNAKE, Place, place_in


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community with screening, with roles to choose from and no board yet."""
    return await place_in(sandbox, hearth, screening=True)


async def test_a_reaction_gives_a_role_and_taking_it_away_takes_it(place: Place) -> None:
    ada, board = await place.comes("Ada"), await place.has_board()
    await ada.reacts(SNAKE, board)
    await place.gets(ada, place.python)
    await place.settles()
    assert place.calls() == 1
    assert not place.holds(ada, place.rust)
    await ada.unreacts(SNAKE, board)
    await place.loses(ada, place.python)
    ada.does_not_see("only you can see")


async def test_what_is_added_and_removed_quickly_ends_right_with_the_fewest_calls(place: Place) -> None:
    ada, ben, board = await place.comes("Ada"), await place.comes("Ben"), await place.has_board()
    for _ in range(3):
        await ada.reacts(SNAKE, board)
        await ada.unreacts(SNAKE, board)
        await ben.reacts(SNAKE, board)
        await ben.unreacts(SNAKE, board)
    await ben.reacts(SNAKE, board)
    await place.gets(ben, place.python)
    await place.settles()
    assert not place.holds(ada, place.python)
    assert place.calls() == 1


async def test_a_reaction_takes_no_role_that_a_button_or_somebody_else_gave(place: Place) -> None:
    ada, ben, board = await place.comes("Ada"), await place.comes("Ben"), await place.has_board()
    await ada.presses(PYTHON, on=board)
    place.guild.give_role(ben.id, place.python)
    for person in (ada, ben):
        await person.reacts(SNAKE, board)
        await place.hears(person, place.python)
    await place.settles()
    for person in (ada, ben):
        await person.unreacts(SNAKE, board)
        await place.hears(person)
    await place.settles()
    assert place.holds(ada, place.python)
    assert place.holds(ben, place.python)
    assert place.calls() == 1
    assert "You gave" in (await ada.presses(PYTHON, on=board)).text
    assert "leaves it as it is" in (await ben.presses(PYTHON, on=board)).text


async def test_the_button_says_when_a_reaction_holds_a_role(place: Place) -> None:
    ada, board = await place.comes("Ada"), await place.has_board()
    await ada.reacts(SNAKE, board)
    await place.gets(ada, place.python)
    await place.settles()
    assert "because you reacted" in (await ada.presses(PYTHON, on=board)).text
    assert place.holds(ada, place.python)
    await ada.presses(RUST, on=board)
    await ada.reacts(CRAB, board)
    await place.hears(ada, place.python, place.rust)
    await place.settles()
    assert "since your reaction to the board stands" in (await ada.presses(RUST, on=board)).text
    assert place.holds(ada, place.rust)
    await ada.unreacts(CRAB, board)
    await place.loses(ada, place.rust)


async def test_a_role_lost_by_hand_comes_back_only_when_asked_for_anew(place: Place, hearth: Hearth) -> None:
    ada, ben, board = await place.comes("Ada"), await place.comes("Ben"), await place.has_board()
    for person in (ada, ben):
        await person.reacts(SNAKE, board)
        await place.gets(person, place.python)
    await place.settles()
    place.guild.take_role(ada.id, place.python)
    await hearth.stop()
    place.guild.take_role(ben.id, place.python)
    for times in (1, 2):
        await hearth.start()
        await place.catches_up(times)
        assert not place.holds(ada, place.python)
        assert not place.holds(ben, place.python)
        if times == 1:
            await hearth.stop()
    assert place.calls() == 2

    await ada.unreacts(SNAKE, board)
    await ada.reacts(SNAKE, board)
    await place.gets(ada, place.python)
    assert "You now have" in (await ben.presses(PYTHON, on=board)).text


async def test_nobody_gets_a_role_before_they_have_passed_screening(place: Place, hearth: Hearth) -> None:
    board = await place.has_board()
    ada, ben, eve = [await place.comes(name, pending=True) for name in ("Ada", "Ben", "Eve")]
    for person in (ada, ben, eve):
        board.react(person.user, SNAKE)
        await place.hears(person, place.python)
    await place.settles()
    assert not place.calls()
    assert all(place.guild.members.get(person.id).pending for person in (ada, ben, eve))  # type: ignore[union-attr]

    await ada.passes_screening(place.guild)
    await place.gets(ada, place.python)
    await eve.leaves(place.guild)
    await place.hears(eve)
    await place.settles()
    await hearth.stop()
    await ben.passes_screening(place.guild)
    await hearth.start()
    await place.gets(ben, place.python)
    await place.settles()
    assert place.calls() == 2


async def test_what_happened_while_hearth_was_away_is_caught_up(place: Place, hearth: Hearth) -> None:
    board = await place.has_board()
    ada, ben, cleo, dan, eve = [await place.comes(name) for name in ("Ada", "Ben", "Cleo", "Dan", "Eve")]
    for person in (ada, ben, eve):
        await person.reacts(SNAKE, board)
        await place.gets(person, place.python)
    await place.settles()
    await hearth.stop()
    await ada.unreacts(SNAKE, board)
    await cleo.reacts(SNAKE, board)
    await cleo.reacts(CRAB, board)
    await dan.reacts(SNAKE, board)
    place.guild.give_role(dan.id, place.python)
    await eve.leaves(place.guild)
    await hearth.start()
    await place.catches_up()

    assert [place.holds(person, place.python) for person in (ada, ben, cleo, dan)] == [False, True, True, True]
    assert place.holds(cleo, place.rust)
    assert place.calls() == 3 + 3
    await dan.unreacts(SNAKE, board)
    await place.hears(dan)
    await place.settles()
    assert place.holds(dan, place.python)
    await eve.joins(place.guild, pending=False)
    assert "keeps nothing about you" in (await eve.uses("privacy", in_=place.lobby)).text.replace(
        "You arrived", ""
    )


async def test_skin_tones_and_shapes_mean_the_same_emoji(place: Place) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    await place.drafts(((place.python, "Interest", "👍"), (place.rust, "Interest", "❤️")))
    await place.olga.presses("Put it up")
    board = await place.stands()
    await place.settles()
    await ada.reacts("👍🏽", board)
    await ben.reacts("❤", board)
    await place.gets(ada, place.python)
    await place.gets(ben, place.rust)


async def test_reactions_that_somebody_clears_are_taken_back_and_hearth_s_own_come_again(place: Place) -> None:
    ada, board = await place.comes("Ada"), await place.has_board()
    await ada.reacts(SNAKE, board)
    await place.gets(ada, place.python)
    await place.settles()
    board.clear_reactions()
    await place.loses(ada, place.python)
    await place.until(lambda: {SNAKE, CRAB} <= set(board.reactions))


async def test_two_hundred_reactions_in_a_minute(place: Place) -> None:
    board = await place.has_board()
    people: list[Person] = [await place.comes(f"Person {number}") for number in range(100)]
    for number, person in enumerate(people):
        await person.reacts(SNAKE, board)
        await person.reacts(CRAB, board)
        if number % 2:
            await person.unreacts(CRAB, board)
        if number % 10 == 0:
            await asyncio.sleep(0)
    await place.until(lambda: all(place.holds(one, place.python) for one in people))
    await place.settles()
    assert [place.holds(person, place.rust) for person in people] == [number % 2 == 0 for number in range(100)]
    assert place.calls() <= 200


@pytest.mark.parametrize("trouble", ["refused", "lost"])
async def test_trouble_on_the_way_to_discord_changes_nothing_in_the_end(place: Place, trouble: str) -> None:
    ada, ben, board = await place.comes("Ada"), await place.comes("Ben"), await place.has_board()
    await ben.reacts(SNAKE, board)
    await place.gets(ben, place.python)
    await place.settles()
    if trouble == "refused":
        place.sandbox.faults.refuse(None, GIVE, status=503, times=2)
    else:
        place.sandbox.faults.lose_answer(None, GIVE, times=2)
    await ada.reacts(SNAKE, board)
    await ben.unreacts(SNAKE, board)
    await place.hearth.time_passes_until(
        lambda: place.holds(ada, place.python) and not place.holds(ben, place.python)
    )
    await place.settles()
    await ada.unreacts(SNAKE, board)
    await place.hearth.time_passes_until(lambda: not place.holds(ada, place.python))


async def test_a_press_during_an_outage_is_kept(place: Place) -> None:
    ada, board = await place.comes("Ada"), await place.has_board()
    place.sandbox.faults.refuse("PUT", GIVE, status=503)
    assert "Your choice is kept" in (await ada.presses(PYTHON, on=board)).text
    await place.hearth.time_passes_until(lambda: place.holds(ada, place.python))
