"""The people of the sandbox: they see what Discord shows, and cannot do what it would not let them."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.people import Person
from sandbox.permissions import Permissions
from sandbox.server import Sandbox
from sandbox.world import Guild, GuildChannel
from tests.sandbox.clients import RawApi


async def test_a_screen_reads_as_a_reader_sees_it(
    guild: Guild, place: GuildChannel, api: RawApi, ada: Person, sandbox: Sandbox
) -> None:
    role = guild.add_role("Mentor")
    newcomer = sandbox.person("New")
    await newcomer.joins(guild, pending=True)
    words = f"Hi {ada.mention} {role.mention} {place.mention} <t:0:F> 1\\* {newcomer.mention} </start:1>"
    select = {"type": 3, "custom_id": "s", "placeholder": "Choose", "options": [{"label": "Tea", "value": "t"}]}
    body: dict[str, Any] = {
        "content": words,
        "embeds": [{"title": "Title", "description": "Body", "fields": [{"name": "F", "value": "V"}]}],
        "components": [
            {"type": 1, "components": [{"type": 2, "style": 5, "label": "Site", "url": "https://example.org"}]},
            {"type": 1, "components": [select]},
        ],
        "attachments": [{"id": 0, "description": "alt words"}],
    }
    (await api("POST", f"/channels/{place.id}/messages", body, files={"a.png": b"x"})).took()
    screen = ada.screen()
    assert "Hi @Ada @Mentor #general 1970-01-01 00:00 UTC 1* @unknown-user /start" in screen
    for part in ("Title", "Body", "F", "V", "[Site]", "[Choose: Tea]", "<a.png: alt words>"):
        assert part in screen
    assert (await ada.sees("Tea")) is (await ada.sees(ada.mention))


async def test_who_does_not_see_says_what_is_there_instead(place: GuildChannel, ada: Person) -> None:
    await ada.types("something else", place)
    with pytest.raises(AssertionError, match=r"does not see 'the greeting'\n-- Ada sees --(.|\n)*something else"):
        await ada.sees("the greeting", timeout=0.01)
    with pytest.raises(AssertionError, match="Ada sees 'something"):
        ada.does_not_see("something")
    with pytest.raises(AssertionError, match="no form open"):
        await ada.fills_in({})
    with pytest.raises(AssertionError, match="no form open"):
        await ada.sees_form(timeout=0.01)


async def test_sees_nothing_is_about_what_the_bot_did_since(place: GuildChannel, api: RawApi, ada: Person) -> None:
    path = f"/channels/{place.id}/messages"
    ada.sees_nothing()
    made = (await api("POST", path, {"content": "hello"})).took()
    with pytest.raises(AssertionError, match="Ada sees something"):
        ada.sees_nothing()
    ada.looks_away()
    ada.sees_nothing()
    (await api("PATCH", f"{path}/{made['id']}", {"content": "changed"})).took()
    with pytest.raises(AssertionError, match="Ada sees something"):
        ada.sees_nothing()


async def test_hidden_places_are_on_nobodys_screen(
    sandbox: Sandbox, guild: Guild, api: RawApi, ada: Person
) -> None:
    staff = guild.add_text_channel("staff", private=True)
    staff.allow(sandbox.world.bot, Permissions.VIEW_CHANNEL)
    (await api("POST", f"/channels/{staff.id}/messages", {"content": "for staff"})).took()
    ada.does_not_see("for staff")
    with pytest.raises(AssertionError, match="cannot see #staff"):
        await ada.types("hello?", staff)
    guild.give_role(ada.id, guild.add_role("Staff"))
    staff.allow(guild.role("Staff"), Permissions.VIEW_CHANNEL)
    await ada.sees("for staff")
    staff.deny(guild.everyone, Permissions.READ_MESSAGE_HISTORY)
    ada.does_not_see("for staff")


async def test_selects_take_their_kind_and_number(
    place: GuildChannel, guild: Guild, api: RawApi, ada: Person
) -> None:
    row = [{"type": 5, "custom_id": "people", "placeholder": "Who?", "min_values": 2, "max_values": 2}]
    body = {"content": "choose", "components": [{"type": 1, "components": row}]}
    (await api("POST", f"/channels/{place.id}/messages", body)).took()
    owner = guild.owner
    for wrong in ((ada,), (ada, place), ("Ada", "Bob")):
        with pytest.raises(AssertionError):
            await ada.chooses("Who?", *wrong)
    chosen = (await ada.chooses("Who?", ada, owner, wait=False)).interaction
    assert chosen.data["values"] == [str(ada.id), str(owner.id)]
    assert set(chosen.data["resolved"]["members"]) == {str(ada.id), str(owner.id)}


async def test_people_settle_their_own_affairs(
    sandbox: Sandbox, guild: Guild, place: GuildChannel, ada: Person
) -> None:
    ada.switches_language("pt-BR")
    ada.closes_dms()
    assert (ada.user.locale, ada.user.dms_open) == ("pt-BR", False)
    assert sandbox.person_of(ada.id) is ada
    said = await ada.types("helo", place)
    await ada.edits(said, "hello")
    assert said.edited
    bob = sandbox.person("Bob")
    await bob.joins(guild)
    with pytest.raises(AssertionError, match="only the author"):
        await bob.edits(said, "no")
    with pytest.raises(AssertionError, match="not theirs"):
        await bob.deletes(said)
    with pytest.raises(AssertionError, match="already"):
        await bob.joins(guild)
    await ada.deletes(said)
    with pytest.raises(AssertionError, match="cannot see that message"):
        await bob.reacts("👋", said)
    second = sandbox.person("Ada")
    assert (second.name, second.user.name) == ("Ada", "ada2")
