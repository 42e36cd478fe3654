"""Organisers put up a welcome board; people press its buttons."""

from __future__ import annotations

import pytest

from bot.kernel.text import Name
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from tests.hearth import Hearth
from tests.journeys.boards import CRAB, PYTHON, RUST, SNAKE, THEY, Place, place_in
from tests.words import labelled, said


@pytest.fixture
async def place(sandbox: Sandbox, hearth: Hearth) -> Place:
    """A community with roles to choose from and no board yet."""
    return await place_in(sandbox, hearth)


async def test_an_organiser_makes_a_board_and_people_press_it(place: Place) -> None:
    ada, ben = await place.comes("Ada"), await place.comes("Ben")
    board = await place.has_board()
    assert len(place.boards()) == 1
    for words in ("## What do you like?", "Choose what suits you.", "Everybody here can see your roles."):
        assert words in board.content
    assert not board.pinged

    answer = await ada.presses(PYTHON, on=board)
    assert answer.private
    assert f"You now have {PYTHON}" in answer.text
    assert "Everybody in this server can see" in answer.text
    assert place.holds(ada, place.python)
    assert "You now have" in (await ada.presses(THEY, on=board)).text
    ben.does_not_see("You now have")
    reasons = {entry.reason for entry in place.guild.audit_log if entry.user_id == place.sandbox.world.bot.id}
    assert reasons == {"Chosen on the welcome board"}

    assert f"You gave {PYTHON} back" in (await ada.presses(PYTHON, on=board)).text
    assert not place.holds(ada, place.python)
    assert place.holds(ada, place.they)
    assert "You now have" in (await ada.presses(PYTHON, on=board)).text


async def test_the_preview_shows_what_will_stand_and_does_nothing(place: Place) -> None:
    preview = await place.drafts(((place.python, "Interest", SNAKE),))
    assert "## What do you like?" in preview.text
    assert SNAKE in preview.text
    assert f"[{PYTHON}]" in preview.text
    assert "only a preview" in (await place.olga.presses(PYTHON)).text
    assert not place.calls()
    assert not place.boards()


async def test_a_board_that_was_begun_is_kept(place: Place, hearth: Hearth) -> None:
    await place.drafts(((place.python, "Interest", ""),))
    await hearth.stop()
    await hearth.start()
    assert "This board is not up." in (await place.olga.uses("board", in_=place.lobby)).text
    page = await place.olga.presses("Open board 1")
    assert "gives @Python (Interest)" in page.text
    await place.olga.presses("Preview")
    await place.olga.presses("Put it up")
    board = await place.stands()
    await hearth.stop()
    await hearth.start()
    ada = await place.comes("Ada")
    assert "You now have" in (await ada.presses(PYTHON, on=board)).text


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ("Hello @everyone", "everybody"),
        ("Choose:\n🐍 🦀", "emoji"),
    ],
)
async def test_words_that_ping_or_say_it_in_emoji_alone_are_not_put_up(place: Place, lines: str, why: str) -> None:
    await place.drafts(((place.python, "Interest", ""),))
    await place.olga.presses("Back to the board")
    await place.olga.presses("Write the words")
    await place.olga.fills_in({"Heading": "What do you like?", "Text": lines})
    page = await place.olga.presses("Preview")
    assert why in page.text
    assert "[Put it up]" not in page.text


async def test_a_board_says_what_it_lacks(place: Place) -> None:
    await place.olga.uses("board", in_=place.lobby)
    await place.olga.presses("New board")
    page = await place.olga.presses("Preview")
    for lacks in ("It needs a heading.", "It needs a channel", "It needs at least one role."):
        assert lacks in page.text


@pytest.mark.parametrize("label", ["🐍", "🐍 Python"])
async def test_emoji_never_stand_in_for_a_label(place: Place, label: str) -> None:
    await place.olga.uses("board", in_=place.lobby)
    await place.olga.presses("New board")
    page = await place.adds(place.python, label=label)
    assert "Not saved." in page.text
    assert "It offers no roles yet." in page.text


async def test_what_is_no_emoji_is_refused_and_two_roles_never_share_one(place: Place) -> None:
    await place.olga.uses("board", in_=place.lobby)
    await place.olga.presses("New board")
    assert "Please give one emoji" in (await place.adds(place.python, emoji="snake")).text
    assert "Please give one emoji" in (await place.adds(place.python, emoji="🐍🐍")).text
    assert "👍🏽" in (await place.adds(place.python, emoji="👍🏽")).text
    assert "has this emoji already" in (await place.adds(place.rust, emoji="👍")).text


async def test_roles_that_hearth_must_not_give_are_refused_with_the_reason(place: Place) -> None:
    guild = place.guild
    mighty = guild.add_role("Mighty", int(Permissions.BAN_MEMBERS))
    high = guild.add_role("High", above_bot=True)
    await place.olga.uses("board", in_=place.lobby)
    await place.olga.presses("New board")
    for role, why in (
        (mighty, "Ban Members"),
        (high, "stands above Hearth's own role"),
        (guild.everyone, "everybody in the server has this role"),
        (guild.bot_role, "belongs to an app"),
    ):
        page = await place.olga.chooses("Add a role", role)
        assert why in page.text
        assert "It offers no roles yet." in page.text


async def test_a_role_that_settings_trust_is_never_given(place: Place, hearth: Hearth) -> None:
    await hearth.sets(place.guild.id, "community.staff_channel", place.team.id)
    await hearth.sets(place.guild.id, "community.staff_role", place.rust.id)
    await place.olga.uses("board", in_=place.lobby)
    await place.olga.presses("New board")
    page = await place.olga.chooses("Add a role", place.rust)
    assert "Hearth's settings trust whoever has this role" in page.text
    assert "It offers no roles yet." in page.text
    await hearth.sets(place.guild.id, "community.staff_role", None)

    ada, board = await place.comes("Ada"), await place.has_board()
    await hearth.sets(place.guild.id, "community.organiser_role", place.python.id)
    assert "Hearth's settings trust whoever has this role" in (await ada.presses(PYTHON, on=board)).text
    await ada.reacts(SNAKE, board)
    await place.hears(ada, place.python)
    await place.settles()
    assert not place.holds(ada, place.python)
    place.guild.update_role(place.they, permissions=0)
    await place.hearth.time_passes_until(lambda: bool(place.team.messages))
    (told,) = place.team.messages.values()
    assert "Hearth's settings trust whoever has this role" in told.content


async def test_a_role_with_powers_in_one_channel_alone_is_refused(place: Place) -> None:
    place.lobby.allow(place.python, Permissions.MANAGE_MESSAGES)
    await place.olga.uses("board", in_=place.lobby)
    await place.olga.presses("New board")
    assert "Manage Messages" in (await place.olga.chooses("Add a role", place.python)).text


async def test_a_role_that_gets_powers_later_is_not_given_any_more(place: Place, hearth: Hearth) -> None:
    await hearth.sets(place.guild.id, "community.staff_channel", place.team.id)
    ada, board = await place.comes("Ada"), await place.has_board()
    place.guild.update_role(place.python, permissions=int(Permissions.KICK_MEMBERS))
    answer = await ada.presses(PYTHON, on=board)
    assert "This role cannot be given right now." in answer.text
    assert "Kick, Approve" in answer.text
    await ada.reacts(SNAKE, board)
    await place.settles()
    assert not place.holds(ada, place.python)

    await place.hearth.time_passes_until(lambda: bool(place.team.messages))
    (told,) = place.team.messages.values()
    assert "Welcome board: Hearth gives" in told.content
    assert "take these powers" in told.content
    place.guild.update_role(place.python, permissions=0)
    await place.gets(ada, place.python)


async def test_a_role_is_given_once_it_can_be_also_where_nothing_is_set_up(place: Place) -> None:
    ada, board = await place.comes("Ada"), await place.has_board()
    place.guild.move_role(place.python, place.guild.bot_role.position)
    await ada.reacts(SNAKE, board)
    await place.hears(ada, place.python)
    await place.settles()
    assert not place.holds(ada, place.python)
    place.guild.move_role(place.guild.bot_role, place.python.position)
    await place.gets(ada, place.python)


async def test_a_role_above_hearth_or_deleted_is_said(place: Place) -> None:
    ada, board = await place.comes("Ada"), await place.has_board()
    place.guild.move_role(place.python, place.guild.bot_role.position)
    assert "stands above Hearth's own role" in (await ada.presses(PYTHON, on=board)).text
    place.guild.remove_role(place.rust)
    assert "no longer exists" in (await ada.presses(RUST, on=board)).text


async def test_others_are_told_kindly_whom_to_ask(place: Place) -> None:
    await place.drafts(((place.python, "Interest", ""),))
    page = (await place.olga.uses("board", in_=place.lobby)).message
    assert page is not None
    place.guild.take_role(place.olga.id, place.guild.role("Chief"))
    answer = await place.olga.presses("Open board 1", on=page)
    assert "Only organisers can put up welcome boards" in answer.text
    ada = await place.comes("Ada")
    assert "board" not in ada.commands(place.lobby)


async def test_a_role_held_already_is_left_alone(place: Place) -> None:
    ada, board = await place.comes("Ada"), await place.has_board()
    place.guild.give_role(ada.id, place.python)
    for _ in range(2):
        assert "Hearth leaves it as it is" in (await ada.presses(PYTHON, on=board)).text
    assert place.holds(ada, place.python)
    assert not place.calls()


async def test_a_board_is_changed_where_it_stands(place: Place) -> None:
    ada, board = await place.comes("Ada"), await place.has_board()
    await ada.presses(PYTHON, on=board)
    await place.olga.uses("board", in_=place.lobby)
    await place.olga.presses("Open board 1")
    await place.olga.chooses("Change or remove a role", PYTHON)
    removed = await place.olga.presses("Remove from the board")
    assert "People who have the role keep it." in removed.text
    assert "You have changed it since." in removed.text
    await place.olga.chooses("Change or remove a role", RUST)
    await place.olga.presses("Change")
    await place.olga.fills_in({"What the button says": "Rust and C", "Emoji to react with": ""})
    await place.olga.presses("Preview")
    await place.olga.presses("Put the change up")

    await place.until(lambda: "Rust and C" in str(board.components))
    await place.until(lambda: not board.reactions)
    assert "Python" not in str(board.components)
    assert len(place.boards()) == 1
    assert place.holds(ada, place.python)


async def test_a_board_is_taken_down_and_roles_stay(place: Place) -> None:
    ada, ben, board = await place.comes("Ada"), await place.comes("Ben"), await place.has_board()
    await ada.presses(PYTHON, on=board)
    await ben.reacts(SNAKE, board)
    await place.gets(ben, place.python)
    await place.settles()
    await place.olga.uses("board", in_=place.lobby)
    await place.olga.presses("Open board 1")
    assert "People keep the roles" in (await place.olga.presses("Take it down")).text
    assert "People keep their roles." in (await place.olga.presses("Yes, take it down")).text
    await place.until(lambda: board.deleted)
    assert place.holds(ada, place.python)
    assert place.holds(ben, place.python)

    await place.olga.presses("Preview")
    await place.olga.presses("Put it up")
    again = await place.stands()
    for person in (ada, ben):
        assert "back" in (await person.presses(PYTHON, on=again)).text
        assert not place.holds(person, place.python)
    await place.olga.uses("board", in_=place.lobby)
    await place.olga.presses("Open board 1")
    assert "[Throw away]" not in (await place.olga.presses("Preview")).text


async def test_a_board_that_was_deleted_by_hand_is_noticed(place: Place, hearth: Hearth) -> None:
    ada, board = await place.comes("Ada"), await place.has_board()
    await ada.reacts(SNAKE, board)
    await place.gets(ada, place.python)
    await place.settles()
    place.lobby.delete(board)
    await hearth.stop()
    await hearth.start()
    assert "was deleted" in (await place.olga.uses("board", in_=place.lobby)).text
    assert place.holds(ada, place.python)


async def test_a_board_deleted_while_hearth_was_away_is_noticed(place: Place, hearth: Hearth) -> None:
    ada, board = await place.comes("Ada"), await place.has_board()
    await ada.reacts(SNAKE, board)
    await place.gets(ada, place.python)
    await place.settles()
    await hearth.stop()
    place.lobby.delete(board)
    await hearth.start()
    await place.catches_up()
    assert "was deleted" in (await place.olga.uses("board", in_=place.lobby)).text
    await place.olga.presses("Open board 1")
    await place.olga.presses("Preview")
    await place.olga.presses("Put it up")
    await place.until(lambda: len(place.boards()) == 1)
    assert place.holds(ada, place.python)


async def test_a_closed_channel_is_said_before_anything_is_put_up(place: Place) -> None:
    preview = (await place.drafts(((place.python, "Interest", ""),))).message
    place.lobby.deny(place.guild.bot_role, Permissions.SEND_MESSAGES)
    page = await place.olga.presses("Put it up", on=preview)
    assert "It lacks these permissions there: Send Messages" in page.text
    assert "[Put it up]" not in page.text


async def test_a_board_that_discord_refused_goes_up_when_something_changes(place: Place, hearth: Hearth) -> None:
    await hearth.sets(place.guild.id, "community.staff_channel", place.team.id)
    await place.drafts(((place.python, "Interest", ""),))
    place.sandbox.faults.refuse("POST", "/channels/{channel_id}/messages", status=403)
    await place.olga.presses("Put it up")
    await place.settles()
    assert not place.boards()
    assert "did not let Hearth put this board up" in (await place.olga.uses("board", in_=place.lobby)).text
    place.guild.update_role(place.they, permissions=0)
    await place.stands()


async def test_what_is_changed_before_discord_answers_is_shown_too(place: Place) -> None:
    await place.drafts(((place.python, "Interest", ""),))
    place.sandbox.faults.lose_answer("POST", "/channels/{channel_id}/messages", times=1)
    await place.olga.presses("Put it up")
    board = await place.stands()
    assert "Rust" not in str(board.components)
    await place.adds(place.rust)
    await place.hearth.time_passes_until(lambda: "Rust" in str(board.components))
    assert len(place.boards()) == 1


async def test_the_page_to_choose_roles_shows_the_truth(place: Place) -> None:
    ada = await place.comes("Ada")
    assert "Choose roles that suit me" not in (await ada.uses("start", in_=place.lobby)).text
    board = await place.has_board()
    start = await ada.uses("start", in_=place.lobby)
    assert "[Choose roles that suit me]" in start.text
    page = await ada.presses("Choose roles that suit me")
    assert page.private
    assert str(board.id) in str(page.message.components if page.message else "")
    given = await ada.presses(PYTHON, on=page.message)
    assert "You now have" in given.text
    assert f"[{PYTHON} (you have it)]" in given.text
    place.guild.take_role(ada.id, place.python)
    again = await ada.presses(f"{PYTHON} (you have it)", on=page.message)
    assert "You now have" in again.text


async def test_what_was_chosen_is_shown_and_erased(place: Place) -> None:
    ada, board = await place.comes("Ada"), await place.has_board()
    await ada.presses(PYTHON, on=board)
    page = await ada.uses("privacy", in_=place.lobby)
    assert "You chose these roles on a welcome board" in page.text
    assert "@Python" in page.text
    await ada.presses("Erase it")
    await ada.presses("Yes, erase it")
    assert "welcome board" not in (await ada.uses("privacy", in_=place.lobby)).text
    assert place.holds(ada, place.python)


async def test_an_emoji_that_discord_does_not_know_is_said(place: Place) -> None:
    await place.drafts(((place.python, "Interest", "\U0001f7ff"), (place.rust, "Interest", CRAB)))
    await place.olga.presses("Put it up")
    board = await place.stands()
    await place.until(lambda: CRAB in board.reactions)
    await place.settles()
    await place.olga.uses("board", in_=place.lobby)
    assert "Discord does not know its emoji" in (await place.olga.presses("Open board 1")).text


@pytest.mark.parametrize("locale", ["en-GB", "es-419", "fr", "de", "pt-BR"])
async def test_everybody_chooses_in_their_own_language_with_dms_closed(place: Place, locale: str) -> None:
    language = {"en-GB": "en", "es-419": "es"}.get(locale, locale)
    await place.hearth.sets(place.guild.id, "community.language", language)
    ada, board = await place.comes("Ada"), await place.has_board()
    ada.closes_dms()
    ada.switches_language(locale)
    assert said("board-post-how", language) in board.content

    given = await ada.presses(PYTHON, on=board)
    assert said("board-given", language, label=Name("Python")) in given.text
    page = await ada.presses(labelled("board-button-roles", language))
    assert said("board-roles-lines", language) in page.text
    assert said("board-everybody-sees", language) in page.text
    back = await ada.presses(labelled("board-button-held", language, label=Name("Python")))
    assert said("board-taken", language, label=Name("Python")) in back.text
    await ada.reacts(CRAB, board)
    await place.gets(ada, place.rust)
    reason = labelled("board-reason", language)
    bot = place.sandbox.world.bot.id
    assert {entry.reason for entry in place.guild.audit_log if entry.user_id == bot} == {reason}
    assert not ada.direct.messages
