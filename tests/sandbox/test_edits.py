"""The bot edits what it posted: components of both kinds, files kept, taken off and described, flags that stay."""

from __future__ import annotations

import io
from typing import Any

import discord
from discord import ui

from sandbox.people import Person
from sandbox.world import Guild, GuildChannel
from tests.sandbox import bodies
from tests.sandbox.clients import RawApi, RawGateway, StockBot

QUIET = 1 << 12


async def test_a_quiet_message_stays_quiet_and_pings_nobody(
    place: GuildChannel, api: RawApi, gateway: RawGateway, ada: Person
) -> None:
    await gateway.identify()
    path = f"/channels/{place.id}/messages"
    made = (await api("POST", path, {"content": f"Welcome {ada.mention}", "flags": QUIET})).took()
    assert made["flags"] & QUIET
    assert [user["id"] for user in made["mentions"]] == [str(ada.id)], "named, and not pinged"
    assert (await gateway.event("MESSAGE_CREATE"))["flags"] & QUIET
    assert ada.pings() == []
    edited = (await api("PATCH", f"{path}/{made['id']}", {"content": f"Hello {ada.mention}", "flags": 0})).took()
    assert edited["flags"] & QUIET, "an edit does not change how it was sent"
    assert ada.pings() == []


async def test_files_are_kept_taken_off_and_described_anew(place: GuildChannel, api: RawApi, ada: Person) -> None:
    path = f"/channels/{place.id}/messages"
    body = {
        "content": "two",
        "attachments": [{"id": 0, "description": "a map"}, {"id": 1, "description": "a door"}],
    }
    made = (await api("POST", path, body, files={"map.png": b"m", "door.png": b"d"})).took()
    assert [one["description"] for one in made["attachments"]] == ["a map", "a door"]
    first, second = made["attachments"]
    one = f"{path}/{made['id']}"

    async def status(url: str) -> int:
        async with api.session.get(url) as answer:
            return answer.status

    edited = (await api("PATCH", one, {"content": "still two"})).took()
    assert [file["id"] for file in edited["attachments"]] == [first["id"], second["id"]]
    better = {"attachments": [{"id": second["id"], "description": "a green door"}]}
    edited = (await api("PATCH", one, better)).took()
    assert [file["description"] for file in edited["attachments"]] == ["a green door"]
    assert (await status(first["url"]), await status(second["url"])) == (404, 200), "what is taken off is gone"
    await ada.sees("<door.png: a green door>")
    (await api("PATCH", one, {"attachments": []})).took()
    assert await status(second["url"]) == 404
    ada.does_not_see("door.png")


async def test_rows_are_replaced_and_taken_off(place: GuildChannel, api: RawApi, ada: Person) -> None:
    path = f"/channels/{place.id}/messages"
    made = (await api("POST", path, {"content": "Board", "components": [bodies.row(bodies.button("a"))]})).took()
    one = f"{path}/{made['id']}"
    (await api("PATCH", one, {"components": [bodies.row(bodies.button("b", label="Other"))]})).took()
    ada.does_not_see("Start here")
    assert (await ada.presses("Other", wait=False)).interaction.data["custom_id"] == "b"
    (await api("PATCH", one, {"components": []})).took()
    ada.does_not_see("Other")


async def test_a_layout_keeps_its_picture_through_an_edit(place: GuildChannel, api: RawApi, ada: Person) -> None:
    path = f"/channels/{place.id}/messages"
    gallery = {
        "type": 12,
        "items": [{"media": {"url": "attachment://a.png"}, "description": "A fire in a hearth"}],
    }
    made = (await api("POST", path, bodies.layout(bodies.text("Hello"), gallery), files={"a.png": b"x"})).took()
    shown = made["components"][1]["items"][0]
    assert (shown["description"], shown["media"]["content_type"]) == ("A fire in a hearth", "image/png")
    one = f"{path}/{made['id']}"
    edited = (await api("PATCH", one, bodies.layout(bodies.text("Good evening"), gallery))).took()
    assert edited["components"][1]["items"][0]["description"] == "A fire in a hearth"
    assert edited["flags"] & bodies.V2
    await ada.sees("<picture: A fire in a hearth>")
    (await api("PATCH", one, {"content": "words"})).refused(400, 50035)
    gone = bodies.layout(bodies.text("Bye"), gallery, attachments=[])
    (await api("PATCH", one, gone)).refused(400, 50035)


class Card(ui.LayoutView):
    """A layout with a picture that has words."""

    def __init__(self, words: str) -> None:
        super().__init__(timeout=None)
        self.add_item(ui.TextDisplay(words))
        self.add_item(ui.MediaGallery(discord.MediaGalleryItem("attachment://map.png", description="a map")))


async def test_a_stock_bot_edits_both_kinds(
    guild: Guild, place: GuildChannel, stock: StockBot, ada: Person
) -> None:
    channel: Any = (await stock.start()).get_channel(place.id)
    picture = discord.File(io.BytesIO(b"x"), "map.png", description="a map")
    card = await channel.send(view=Card("First"), file=picture, silent=True)
    assert card.flags.suppress_notifications
    await card.edit(view=Card("Second"))
    assert "a map" in (await ada.sees("Second")).components[1]["items"][0]["description"]

    note = await channel.send("Words", file=discord.File(io.BytesIO(b"y"), "door.png", description="a door"))
    assert note.attachments[0].description == "a door"
    note = await note.edit(content="Other words")
    assert [file.description for file in note.attachments] == ["a door"]
    note = await note.edit(attachments=[])
    assert note.attachments == []
    ada.does_not_see("door.png")
