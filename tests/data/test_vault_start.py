"""A vault that cannot be opened says which setting to mend, and changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.kernel.problems import OperatorProblem
from bot.vault import MasterKeys, Vault, look_over, new_key
from data import keystore as store
from data.engine import Database
from tests.data.vaults import KEY, bytes_in, keystore_url, main_url, make_tables, strongroom


async def refusal(folder: Path, **settings: str) -> str:
    """Open a vault that must be refused, see that no file changed, and return the sentence."""
    before = files_of(folder)
    with pytest.raises(OperatorProblem) as refused:
        async with strongroom(folder, **settings):
            pass
    assert files_of(folder) == before, "refused, but something was touched"
    return str(refused.value)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file that holds anything; of SQLite's companions, not the memory that connections share."""
    files = [file for file in folder.rglob("*") if file.is_file() and not file.name.endswith("-shm")]
    return {str(file): file.read_bytes() for file in files if file.stat().st_size}


def move(folder: Path, name: str, to: str) -> None:
    """Rename a database with its companions."""
    for file in list(folder.iterdir()):
        if file.name.startswith(name):
            file.rename(folder / file.name.replace(name, to))


async def test_a_missing_key_is_named(tmp_path: Path) -> None:
    said = await refusal(tmp_path, key="")
    assert "HEARTH_VAULT_KEY" in said
    assert "python -m bot new-key" in said


@pytest.mark.parametrize(
    "malformed",
    ["short", "not base64 at all!", new_key()[:-4], new_key() + "AAAA", "ä" * 44],
    ids=["short", "not base64", "too short", "too long", "not ASCII"],  # the same in every test process
)
async def test_a_malformed_key_is_named_and_not_quoted(tmp_path: Path, malformed: str) -> None:
    said = await refusal(tmp_path, key=malformed)
    assert "HEARTH_VAULT_KEY is malformed" in said
    assert malformed not in said


async def test_a_malformed_old_key_is_named(tmp_path: Path) -> None:
    assert "HEARTH_VAULT_OLD_KEYS" in await refusal(tmp_path, old_keys=f"{new_key()},nonsense")


async def test_a_wrong_key_is_named_by_its_id(tmp_path: Path) -> None:
    async with strongroom(tmp_path) as room:
        record = await room.seals("kept")
    wrong = new_key()
    said = await refusal(tmp_path, key=wrong)
    assert MasterKeys.read(KEY).current.id in said
    assert MasterKeys.read(wrong).current.id in said
    assert "HEARTH_VAULT_OLD_KEYS" in said
    assert KEY not in said
    assert wrong not in said
    async with strongroom(tmp_path) as room:
        assert await room.reads(record) == b"kept"


async def test_a_wrong_key_is_refused_before_the_main_database_is_made(tmp_path: Path) -> None:
    async with strongroom(tmp_path):
        pass
    move(tmp_path, "hearth", "moved")
    await refusal(tmp_path, key=new_key())


async def test_a_missing_key_store_is_refused_and_not_made_anew(tmp_path: Path) -> None:
    async with strongroom(tmp_path) as room:
        record = await room.seals("kept")
    move(tmp_path, "keys", "moved")
    said = await refusal(tmp_path)
    assert "key store is missing or empty" in said
    assert "KEYSTORE_URL" in said
    move(tmp_path, "moved", "keys")
    async with strongroom(tmp_path) as room:
        assert await room.reads(record) == b"kept"


async def test_a_file_that_is_no_key_store_is_refused(tmp_path: Path) -> None:
    (tmp_path / "keys.sqlite3").write_bytes(b"this is a letter and no database\n" * 100)
    said = await refusal(tmp_path)
    assert "key store cannot be read" in said
    assert "KEYSTORE_URL" in said


async def test_another_installations_key_store_is_refused(tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    for folder in (tmp_path, theirs):
        async with strongroom(folder) as room:
            await room.seals("kept")
    before = bytes_in(theirs)
    said = await refusal(tmp_path, keystore=keystore_url(theirs))
    assert "different installations" in said
    assert bytes_in(theirs) == before


async def test_an_empty_main_database_beside_a_used_key_store_is_refused(tmp_path: Path) -> None:
    """Else the sweep would destroy every key, because nothing there seems to need one."""
    async with strongroom(tmp_path) as room:
        await room.seals("kept")
    with pytest.raises(OperatorProblem, match="different installations"):
        async with strongroom(tmp_path, main=f"sqlite+aiosqlite:///{tmp_path / 'new.sqlite3'}"):
            pass


async def test_one_database_for_both_is_refused(tmp_path: Path) -> None:
    assert "same database" in await refusal(tmp_path, keystore=main_url(tmp_path))


async def test_one_database_under_two_addresses_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link.sqlite3").symlink_to(tmp_path / "hearth.sqlite3")
    with pytest.raises(OperatorProblem, match="same database"):
        async with strongroom(tmp_path, keystore=f"sqlite+aiosqlite:///{tmp_path / 'link.sqlite3'}"):
            pass
    async with strongroom(tmp_path) as room:
        assert await room.reads(await room.seals("kept")) == b"kept"


async def test_a_first_start_that_was_killed_is_completed(tmp_path: Path) -> None:
    master = MasterKeys.read(KEY)
    keystore = await Database.open(keystore_url(tmp_path))
    with_no_tables_yet = await Database.open(main_url(tmp_path))
    await look_over(master, keystore, with_no_tables_yet)
    with pytest.raises(Exception, match="no such table"):
        await Vault.open(master, keystore, with_no_tables_yet)
    async with keystore.read() as tx:
        assert not await store.holds_other_than(tx, "vault-pairing"), "the key store has been prepared"
    await make_tables(with_no_tables_yet)
    await with_no_tables_yet.close()
    await keystore.close()
    async with strongroom(tmp_path) as room:
        record = await room.seals("kept")
    async with strongroom(tmp_path) as room:
        assert await room.reads(record) == b"kept"


async def test_a_key_may_stand_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "vault.key"
    file.write_text(KEY + "\n")
    assert MasterKeys.read("", file) == MasterKeys.read(KEY)
    with pytest.raises(OperatorProblem, match="both set"):
        MasterKeys.read(KEY, file)
    with pytest.raises(OperatorProblem, match="HEARTH_VAULT_KEY_FILE must name"):
        MasterKeys.read(None, tmp_path / "nowhere.key")
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(OperatorProblem, match="HEARTH_VAULT_KEY_FILE must name"):
        MasterKeys.read(None, file)
    file.write_text("too short")
    with pytest.raises(OperatorProblem, match=r"vault\.key"):
        MasterKeys.read(None, file)


def test_a_key_in_url_safe_letters_is_the_same_key() -> None:
    key = MasterKeys.read("+/" * 21 + "+=")
    assert MasterKeys.read("-_" * 21 + "-=") == key


def test_the_key_in_use_may_stand_among_the_old_ones() -> None:
    other = new_key()
    keys = MasterKeys.read(KEY, None, f" {KEY}, {other} ,{other},")
    assert keys.older == (MasterKeys.read(other).current,)
