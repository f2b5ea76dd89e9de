"""The tables of library.db, as the migrations that make them; see builder.database for what they mean."""

from __future__ import annotations

# Each is the statements that lead from the version before to its own (1, 2, ...). Never change one: append.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE conversation (
            id TEXT PRIMARY KEY, gpt TEXT NOT NULL, title TEXT NOT NULL, created REAL NOT NULL
        )""",
        "CREATE INDEX conversation_of_gpt ON conversation (gpt, created)",
        """CREATE TABLE message (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation TEXT NOT NULL REFERENCES conversation ON DELETE CASCADE,
            parent INTEGER REFERENCES message DEFERRABLE INITIALLY DEFERRED,
            role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant', 'tool')),
            content TEXT NOT NULL,
            sources TEXT NOT NULL DEFAULT '[]',
            created REAL NOT NULL
        )""",
        "CREATE INDEX message_of_conversation ON message (conversation, id)",
        "CREATE INDEX message_of_parent ON message (parent)",
        """CREATE TABLE rating (
            message INTEGER PRIMARY KEY REFERENCES message ON DELETE CASCADE,
            value INTEGER NOT NULL CHECK (value IN (-1, 1)),
            created REAL NOT NULL
        )""",
        """CREATE TABLE run (
            id TEXT PRIMARY KEY, gpt TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, created REAL NOT NULL,
            settings TEXT NOT NULL DEFAULT '{}'
        )""",
        "CREATE INDEX run_of_gpt ON run (gpt, created)",
        """CREATE TABLE consent (
            gpt TEXT NOT NULL, capability TEXT NOT NULL, created REAL NOT NULL, PRIMARY KEY (gpt, capability)
        )""",
    ),
    (
        # What is being typed, the message that is looked at, and since when it is deleted and may be taken back.
        "ALTER TABLE conversation ADD COLUMN draft TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE conversation ADD COLUMN leaf INTEGER",
        "ALTER TABLE conversation ADD COLUMN removed REAL",
        # Why an answer ended ('' as long as it has not), and what supports its sentences.
        "ALTER TABLE message ADD COLUMN ended TEXT NOT NULL DEFAULT 'end'",
        "ALTER TABLE message ADD COLUMN citations TEXT NOT NULL DEFAULT '[]'",
        """CREATE TABLE comparison (
            id INTEGER PRIMARY KEY AUTOINCREMENT, gpt TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('choice', 'correction')),
            prompt TEXT NOT NULL, chosen TEXT NOT NULL, rejected TEXT NOT NULL, created REAL NOT NULL
        )""",
        "CREATE INDEX comparison_of_gpt ON comparison (gpt, id)",
    ),
)
