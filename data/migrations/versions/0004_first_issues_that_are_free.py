"""First issues that are free."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Take this step."""
    op.create_table(
        "forge_accounts",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("forge", sa.String(length=20), nullable=False),
        sa.Column("record_id", sa.String(length=24), nullable=False),
        sa.Column("login", sa.String(length=64), nullable=True),
        sa.Column("linked_at", sa.BigInteger(), nullable=True),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "forge"),
    )
    with op.batch_alter_table("forge_accounts", schema=None) as batch_op:
        batch_op.create_index("forge_accounts_expires", ["expires_at"], unique=False)

    op.create_table(
        "forge_issues",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("repository_id", sa.String(length=24), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("summary", sa.String(length=400), nullable=False),
        sa.Column("url", sa.String(length=500), nullable=False),
        sa.Column("labels", sa.JSON(), nullable=False),
        sa.Column("kinds", sa.JSON(), nullable=False),
        sa.Column("size", sa.String(length=10), nullable=True),
        sa.Column("clarity", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=60), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("comments", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("why", sa.String(length=20), nullable=True),
        sa.Column("looked_at", sa.BigInteger(), nullable=True),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.Column("side_bar", sa.Boolean(), nullable=False),
        sa.Column("words", sa.String(length=1200), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("forge_issues", schema=None) as batch_op:
        batch_op.create_index("forge_issues_number", ["repository_id", "number"], unique=True)
        batch_op.create_index("forge_issues_state", ["state", "id"], unique=False)

    op.create_table(
        "forge_repositories",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("forge", sa.String(length=20), nullable=False),
        sa.Column("path", sa.String(length=250), nullable=False),
        sa.Column("path_key", sa.String(length=250), nullable=False),
        sa.Column("url", sa.String(length=400), nullable=False),
        sa.Column("description", sa.String(length=400), nullable=False),
        sa.Column("language", sa.String(length=60), nullable=True),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("pushed_at", sa.BigInteger(), nullable=True),
        sa.Column("contributing_url", sa.String(length=500), nullable=True),
        sa.Column("has_conduct", sa.Boolean(), nullable=False),
        sa.Column("licence", sa.String(length=60), nullable=True),
        sa.Column("claim_policy", sa.String(length=20), nullable=True),
        sa.Column("ai_policy", sa.String(length=20), nullable=True),
        sa.Column("labels", sa.JSON(), nullable=False),
        sa.Column("facts_at", sa.BigInteger(), nullable=True),
        sa.Column("facts_etag", sa.String(length=200), nullable=True),
        sa.Column("manners_at", sa.BigInteger(), nullable=True),
        sa.Column("issues_at", sa.BigInteger(), nullable=True),
        sa.Column("issues_etag", sa.String(length=200), nullable=True),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.Column("seen_until", sa.BigInteger(), nullable=True),
        sa.Column("stage", sa.String(length=12), nullable=False),
        sa.Column("at_label", sa.Integer(), nullable=False),
        sa.Column("following", sa.String(length=1500), nullable=True),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.Column("faults", sa.Integer(), nullable=False),
        sa.Column("problem", sa.String(length=60), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("forge_repositories", schema=None) as batch_op:
        batch_op.create_index("forge_repositories_next", ["forge", "next_at"], unique=False)
        batch_op.create_index("forge_repositories_path", ["forge", "path_key"], unique=True)

    op.create_table(
        "issue_contacts",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("source_id", sa.String(length=24), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "source_id"),
    )
    with op.batch_alter_table("issue_contacts", schema=None) as batch_op:
        batch_op.create_index("issue_contacts_person", ["guild_id", "user_id"], unique=False)

    op.create_table(
        "issue_counts",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("what", sa.String(length=20), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "day", "what"),
    )
    op.create_table(
        "issue_digest_texts",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("job_id", sa.String(length=24), nullable=False),
        sa.Column("words", sa.String(length=2500), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "job_id"),
    )
    op.create_table(
        "issue_digests",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("issue_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "issue_id"),
    )
    op.create_table(
        "issue_helpers",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("hold_id", sa.String(length=24), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("is_read", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "hold_id"),
    )
    with op.batch_alter_table("issue_helpers", schema=None) as batch_op:
        batch_op.create_index("issue_helpers_at", ["at"], unique=False)
        batch_op.create_index("issue_helpers_person", ["guild_id", "user_id"], unique=False)

    op.create_table(
        "issue_holds",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("issue_id", sa.BigInteger(), nullable=False),
        sa.Column("open_key", sa.BigInteger(), nullable=True),
        sa.Column("forge", sa.String(length=20), nullable=False),
        sa.Column("path", sa.String(length=250), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("url", sa.String(length=500), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("size", sa.String(length=10), nullable=True),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        sa.Column("brought_at", sa.BigInteger(), nullable=True),
        sa.Column("needs_help", sa.Boolean(), nullable=False),
        sa.Column("found_url", sa.String(length=500), nullable=True),
        sa.Column("is_found_asked", sa.Boolean(), nullable=False),
        sa.Column("pull_url", sa.String(length=500), nullable=True),
        sa.Column("thanks", sa.String(length=10), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_by", sa.String(length=10), nullable=True),
        sa.Column("read_at", sa.BigInteger(), nullable=True),
        sa.Column("failed", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("issue_holds", schema=None) as batch_op:
        batch_op.create_index("issue_holds_ended", ["ended_at"], unique=False)
        batch_op.create_index("issue_holds_open", ["guild_id", "open_key"], unique=True)
        batch_op.create_index("issue_holds_person", ["guild_id", "user_id", "state"], unique=False)

    op.create_table(
        "issue_labels",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("label", sa.String(length=60), nullable=False),
        sa.Column("meaning", sa.String(length=20), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "label"),
    )
    op.create_table(
        "issue_reach",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("repository_id", sa.String(length=24), nullable=False),
        sa.Column("source_id", sa.String(length=24), nullable=False),
        sa.Column("listed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "repository_id", "source_id"),
    )
    with op.batch_alter_table("issue_reach", schema=None) as batch_op:
        batch_op.create_index("issue_reach_repository", ["repository_id"], unique=False)
        batch_op.create_index("issue_reach_source", ["source_id"], unique=False)

    op.create_table(
        "issue_shown",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("issue_id", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "issue_id"),
    )
    op.create_table(
        "issue_sources",
        sa.Column("id", sa.String(length=24), nullable=False),
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("forge", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=250), nullable=False),
        sa.Column("name_key", sa.String(length=250), nullable=False),
        sa.Column("claim_policy", sa.String(length=20), nullable=True),
        sa.Column("guide_url", sa.String(length=400), nullable=True),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=True),
        sa.Column("listed_at", sa.BigInteger(), nullable=True),
        sa.Column("following", sa.String(length=1500), nullable=True),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("problem", sa.String(length=60), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    with op.batch_alter_table("issue_sources", schema=None) as batch_op:
        batch_op.create_index("issue_sources_name", ["guild_id", "forge", "kind", "name_key"], unique=True)
        batch_op.create_index("issue_sources_next", ["next_at"], unique=False)

    op.create_table(
        "issue_tastes",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("trait", sa.String(length=80), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id", "trait"),
    )
    op.create_table(
        "issue_wishes",
        sa.Column("guild_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("work", sa.JSON(), nullable=False),
        sa.Column("topic", sa.String(length=80), nullable=False),
        sa.Column("time", sa.String(length=10), nullable=True),
        sa.Column("is_kept", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("guild_id", "user_id"),
    )
    _make_full_text_index()


def _make_full_text_index() -> None:
    """Index the words of issues beside their table, kept in step by triggers: FTS5, or PostgreSQL's own vectors.

    Both are called `fts_…`, by which they are known as no table that the code declares.
    """
    if op.get_bind().dialect.name != "sqlite":
        _make_vectors()
        return
    op.execute(
        "CREATE VIRTUAL TABLE fts_forge_issues USING fts5("
        "words, content='forge_issues', content_rowid='id', tokenize='unicode61 remove_diacritics 2')"
    )
    gone = "INSERT INTO fts_forge_issues(fts_forge_issues, rowid, words) VALUES ('delete', old.id, old.words);"
    here = "INSERT INTO fts_forge_issues(rowid, words) VALUES (new.id, new.words);"
    op.execute(f"CREATE TRIGGER fts_forge_issues_added AFTER INSERT ON forge_issues BEGIN {here} END")
    op.execute(f"CREATE TRIGGER fts_forge_issues_removed AFTER DELETE ON forge_issues BEGIN {gone} END")
    op.execute(
        "CREATE TRIGGER fts_forge_issues_changed AFTER UPDATE OF words ON forge_issues "
        f"WHEN old.words <> new.words BEGIN {gone} {here} END"
    )


def _make_vectors() -> None:
    """Keep the words as PostgreSQL searches them, in a narrow table: to make them anew for each search is slow."""
    op.execute("CREATE TABLE fts_forge_issues (rowid bigint PRIMARY KEY, words tsvector NOT NULL)")
    op.execute("CREATE INDEX fts_forge_issues_words ON fts_forge_issues USING gin (words)")
    op.execute(
        "CREATE FUNCTION fts_forge_issues_keep() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "IF TG_OP <> 'INSERT' THEN DELETE FROM fts_forge_issues WHERE rowid = OLD.id; END IF; "
        "IF TG_OP <> 'DELETE' THEN INSERT INTO fts_forge_issues "
        "SELECT NEW.id, to_tsvector('simple', NEW.words) WHERE NEW.words <> ''; END IF; "
        "RETURN NULL; END $$"
    )
    for name, when, only in (
        ("added", "INSERT", ""),
        ("removed", "DELETE", ""),
        ("changed", "UPDATE OF words", "WHEN (OLD.words <> NEW.words) "),
    ):
        op.execute(
            f"CREATE TRIGGER fts_forge_issues_{name} AFTER {when} ON forge_issues "
            f"FOR EACH ROW {only}EXECUTE FUNCTION fts_forge_issues_keep()"
        )
