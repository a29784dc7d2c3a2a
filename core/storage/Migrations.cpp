// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Migrations.h"

#include "core/storage/Sql.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <iterator>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

/// Each step is a list of statements and is never changed once released; a schema change is a new step.
struct Step {
    std::initializer_list<const char *> statements;
};

const Step steps[] = {
    {{
        "CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID",
        // Makes this installation's fingerprints differ from those of others. It decrypts nothing.
        "INSERT INTO meta VALUES ('fingerprint-key', randomblob(32))",
        "CREATE TABLE personal_token (id TEXT PRIMARY KEY, environment TEXT NOT NULL, name TEXT NOT NULL, "
        "owner TEXT NOT NULL,"
        " service_id TEXT NOT NULL, scopes TEXT NOT NULL, created TEXT, expires TEXT, last_used TEXT, "
        "revoked TEXT,"
        " fingerprint BLOB NOT NULL, removing INTEGER NOT NULL DEFAULT 0)",
        "CREATE TABLE project_token (id TEXT PRIMARY KEY, environment TEXT NOT NULL, name TEXT NOT NULL, "
        "app_id TEXT NOT NULL,"
        " fingerprint BLOB NOT NULL, removing INTEGER NOT NULL DEFAULT 0)",
        "CREATE TABLE environment (id TEXT PRIMARY KEY, name TEXT NOT NULL, api_base TEXT NOT NULL, "
        "dashboard TEXT NOT NULL)",
        "CREATE TABLE draft (environment TEXT NOT NULL, operation TEXT NOT NULL, content TEXT NOT NULL, "
        "saved INTEGER NOT NULL,"
        " PRIMARY KEY (environment, operation))",
        "CREATE TABLE history (row INTEGER PRIMARY KEY AUTOINCREMENT, exchange_id TEXT NOT NULL, started "
        "TEXT NOT NULL,"
        " environment TEXT NOT NULL, method TEXT NOT NULL, url TEXT NOT NULL, status INTEGER NOT NULL, "
        "duration REAL NOT NULL,"
        " body_size INTEGER NOT NULL, operation TEXT NOT NULL, token_name TEXT NOT NULL, error TEXT NOT NULL,"
        " body_path TEXT NOT NULL, exchange TEXT NOT NULL, draft TEXT NOT NULL)",
        "CREATE INDEX history_by_environment ON history (environment, row)",
        "CREATE VIRTUAL TABLE history_words USING fts5 (method, url, token_name, status, operation, "
        "content='history',"
        " content_rowid='row', tokenize=\"unicode61 tokenchars '_'\", prefix='2 3')",
        "CREATE TRIGGER history_added AFTER INSERT ON history BEGIN INSERT INTO history_words (rowid, "
        "method, url, token_name,"
        " status, operation) VALUES (new.row, new.method, new.url, new.token_name, new.status, "
        "new.operation); END",
        "CREATE TRIGGER history_removed AFTER DELETE ON history BEGIN INSERT INTO history_words "
        "(history_words, rowid, method,"
        " url, token_name, status, operation) VALUES ('delete', old.row, old.method, old.url, "
        "old.token_name, old.status,"
        " old.operation); END",
    }},
    {{
        // A rotation in progress, so that it can be resumed after a crash. Ids and names only.
        "CREATE TABLE rotation (old_token TEXT PRIMARY KEY, new_token TEXT NOT NULL, environment TEXT NOT "
        "NULL, name TEXT NOT NULL, scopes TEXT NOT NULL, expires_in_days INTEGER, done INTEGER NOT NULL, "
        "undoing INTEGER NOT NULL, started TEXT NOT NULL)",
    }},
    {{
        "CREATE TABLE learnt_standing (environment TEXT NOT NULL, subject TEXT NOT NULL, about TEXT NOT "
        "NULL, name TEXT NOT NULL, positive INTEGER NOT NULL, seen TEXT NOT NULL,"
        " PRIMARY KEY (environment, subject, about, name)) WITHOUT ROWID",
    }},
    {{
        "CREATE TABLE scope_preset (name TEXT PRIMARY KEY COLLATE NOCASE, scopes TEXT NOT NULL) WITHOUT "
        "ROWID",
    }},
    {{
        "ALTER TABLE environment ADD COLUMN plain_http INTEGER NOT NULL DEFAULT 0",
        "CREATE TABLE connection (environment TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID",
    }},
    {{
        // Which store has the secret, and whether it has been written yet: the row is written before its
        // secret.
        "ALTER TABLE personal_token ADD COLUMN storage TEXT NOT NULL DEFAULT 'keychain'",
        "ALTER TABLE personal_token ADD COLUMN adding INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE project_token ADD COLUMN storage TEXT NOT NULL DEFAULT 'keychain'",
        "ALTER TABLE project_token ADD COLUMN adding INTEGER NOT NULL DEFAULT 0",
        // Secrets whose deletion from a store is pending.
        // NOLINTNEXTLINE(bugprone-suspicious-missing-comma): one statement, too long for a line.
        "CREATE TABLE leftover (secret TEXT NOT NULL, storage TEXT NOT NULL, PRIMARY KEY (secret, storage)) "
        "WITHOUT ROWID",
        "INSERT INTO leftover SELECT id, storage FROM personal_token WHERE removing",
        "INSERT INTO leftover SELECT id, storage FROM project_token WHERE removing",
        "DELETE FROM personal_token WHERE removing",
        "DELETE FROM project_token WHERE removing",
        "ALTER TABLE personal_token DROP COLUMN removing",
        "ALTER TABLE project_token DROP COLUMN removing",
    }},
    {{
        // The total size of the bodies is queried at every request.
        "CREATE INDEX history_bodies ON history (body_size) WHERE body_path <> ''",
    }},
    {{
        // Which process is adding it, so that a second one does not take it for the trace of a crash.
        "ALTER TABLE personal_token ADD COLUMN added_by TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE project_token ADD COLUMN added_by TEXT NOT NULL DEFAULT ''",
    }},
    {{
        // One table for credentials of every kind. Versions before knew two kinds, both of one API.
        "CREATE TABLE credential (id TEXT PRIMARY KEY, environment TEXT NOT NULL, slot TEXT NOT NULL, "
        "personal INTEGER NOT NULL, name TEXT NOT NULL, owner TEXT NOT NULL, service_id TEXT NOT NULL, "
        "scopes TEXT NOT NULL, attributes TEXT NOT NULL, created TEXT, expires TEXT, last_used TEXT, "
        "revoked TEXT, fingerprint BLOB NOT NULL, storage TEXT NOT NULL, adding INTEGER NOT NULL, "
        "added_by TEXT NOT NULL)",
        "INSERT INTO credential SELECT id, environment, 'personalAccessToken', 1, name, owner, service_id, "
        "scopes, '{}', created, expires, last_used, revoked, fingerprint, storage, adding, added_by "
        "FROM personal_token ORDER BY created, rowid",
        "INSERT INTO credential SELECT id, environment, 'projectToken', 0, name, '', '', '', "
        "json_object('app', app_id), NULL, NULL, NULL, NULL, fingerprint, storage, adding, added_by "
        "FROM project_token ORDER BY rowid",
        // Environments of all versions before were of the API that ships with the program.
        "ALTER TABLE environment ADD COLUMN api TEXT NOT NULL DEFAULT 'gl-strings'",
        "DROP TABLE personal_token",
        "DROP TABLE project_token",
        // The chosen ones, wherever a request is stored. json_patch leaves out what is null.
        "UPDATE draft SET content = json_set(json_remove(content, '$.projectToken', '$.personalToken'), "
        "'$.credentials', json_patch('{}', json_object('projectToken', nullif(json_extract(content, "
        "'$.projectToken'), ''), 'personalAccessToken', nullif(json_extract(content, '$.personalToken'), "
        "'')))) WHERE json_valid(content)",
        "UPDATE history SET draft = json_set(json_remove(draft, '$.projectToken', '$.personalToken'), "
        "'$.credentials', json_patch('{}', json_object('projectToken', nullif(json_extract(draft, "
        "'$.projectToken'), ''), 'personalAccessToken', nullif(json_extract(draft, '$.personalToken'), "
        "'')))) WHERE json_valid(draft)",
        "UPDATE history SET exchange = json_set(json_remove(exchange, '$.projectToken', '$.personalToken'), "
        "'$.credentials', json_patch('{}', json_object('projectToken', nullif(json_extract(exchange, "
        "'$.projectToken'), ''), 'personalAccessToken', nullif(json_extract(exchange, '$.personalToken'), "
        "'')))) WHERE json_valid(exchange)",
    }},
    {{
        // What nobody knows is null. Versions before took the day on which a token was added for the one on
        // which it was made, and no known expiry for none; of tokens that a service issued to Patlas both
        // are known.
        "ALTER TABLE credential ADD COLUMN added TEXT",
        "ALTER TABLE credential ADD COLUMN never_expires INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE credential ADD COLUMN refused TEXT",
        "ALTER TABLE credential ADD COLUMN refused_words TEXT NOT NULL DEFAULT ''",
        "UPDATE credential SET added = created, never_expires = expires IS NULL AND service_id <> ''",
        "UPDATE credential SET created = NULL WHERE service_id = ''",
    }},
    {{
        // Descriptions themselves are files, in a folder named by the revision.
        "CREATE TABLE api (id TEXT PRIMARY KEY, title TEXT NOT NULL, version TEXT NOT NULL, address TEXT NOT "
        "NULL, read TEXT NOT NULL, revision TEXT NOT NULL) WITHOUT ROWID",
    }},
    {{
        // Tokens that were got by a flow and are renewed. `next`: what is being written in place of the
        // secret. What renews it is with the secret; here is only what leads there, and which process does
        // it now.
        "ALTER TABLE credential ADD COLUMN renews INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE credential ADD COLUMN next TEXT",
        "CREATE TABLE authorization (credential TEXT PRIMARY KEY REFERENCES credential (id) ON DELETE "
        "CASCADE, kind TEXT NOT NULL, token_url TEXT NOT NULL, client TEXT NOT NULL, authentication TEXT "
        "NOT NULL, scopes TEXT NOT NULL, renewed_by TEXT NOT NULL DEFAULT '', renewed_since TEXT) WITHOUT "
        "ROWID",
    }},
    {{
        // Scopes and expiry that a response said, and what was noted before.
        "ALTER TABLE credential ADD COLUMN told TEXT",
    }},
    {{
        // Scopes that an operation needs, as responses said.
        "CREATE TABLE learned_scopes (api TEXT NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL, slot TEXT "
        "NOT NULL, source TEXT NOT NULL, alternatives TEXT NOT NULL, seen TEXT NOT NULL, PRIMARY KEY (api, "
        "method, path, slot, source)) WITHOUT ROWID",
    }},
    {{
        // Requests that are open, in the order of their tabs.
        "CREATE TABLE open_request (position INTEGER PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID",
    }},
    {{
        // What is beside a row of history: whether it is pinned, and a note.
        "CREATE TABLE history_mark (row INTEGER PRIMARY KEY, pinned INTEGER NOT NULL DEFAULT 0, note TEXT "
        "NOT NULL DEFAULT '')",
        "CREATE INDEX history_pinned ON history_mark (row) WHERE pinned = 1",
        // Rows that were removed and can still be brought back; 0: the whole history was.
        "CREATE TABLE history_leaving (row INTEGER PRIMARY KEY)",
        // Words of a request's headers and body, and of the note. Filled in batches, not by a trigger.
        "CREATE VIRTUAL TABLE history_words_sent USING fts5 (request, note, tokenize=\"unicode61 tokenchars "
        "'_'\", prefix='2 3')",
        "CREATE INDEX history_by_time ON history (started)",
        "CREATE TRIGGER history_row_removed AFTER DELETE ON history BEGIN DELETE FROM history_words_sent "
        "WHERE rowid = old.row; DELETE FROM history_mark WHERE row = old.row; DELETE FROM history_leaving "
        "WHERE row = old.row; END",
    }},
    {{
        // Commands that a person allowed to be asked for secrets. `arguments`: a JSON array.
        "CREATE TABLE allowed_command (program TEXT NOT NULL, arguments TEXT NOT NULL, destination TEXT NOT "
        "NULL, since TEXT NOT NULL, PRIMARY KEY (program, arguments, destination)) WITHOUT ROWID",
    }},
    {{
        // Where cookies are switched off: for a host, or with an empty one for the whole environment.
        "CREATE TABLE cookies_off (environment TEXT NOT NULL, host TEXT NOT NULL, PRIMARY KEY (environment, "
        "host)) WITHOUT ROWID",
    }},
    {{
        // Which process is moving the secret: a second one would delete a copy that is about to be the
        // secret itself.
        "ALTER TABLE leftover ADD COLUMN noted_by TEXT NOT NULL DEFAULT ''",
    }},
    {{
        // Values that responses have shown, by what fields know them by. `seen`: milliseconds; `place`: in
        // its response.
        "CREATE TABLE seen_value (environment TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, title "
        "TEXT NOT NULL, seen INTEGER NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (environment, key, "
        "value)) WITHOUT ROWID",
        "CREATE TRIGGER environment_removed AFTER DELETE ON environment BEGIN DELETE FROM seen_value WHERE "
        "environment = old.id; END",
    }},
    {{
        // Whether the replacement takes the name of the old token in the end.
        "ALTER TABLE rotation ADD COLUMN takes_name INTEGER NOT NULL DEFAULT 0",
    }},
};

} // namespace

int schemaVersion()
{
    return int(std::size(steps));
}

int storedVersion(QSqlDatabase &database)
{
    QSqlQuery query(u"PRAGMA user_version"_s, database);
    return query.next() ? query.value(0).toInt() : 0;
}

Result<void> migrate(QSqlDatabase &database)
{
    for (int version = storedVersion(database); version < schemaVersion(); ++version) {
        if (!database.transaction())
            return sqlFailure(database.lastError());
        QSqlQuery query(database);
        for (const char *statement : steps[version].statements) {
            if (!query.exec(QLatin1String(statement))) {
                const Failure why = sqlFailure(query.lastError());
                database.rollback();
                return why;
            }
        }
        query.exec(u"PRAGMA user_version = %1"_s.arg(version + 1));
        if (!database.commit())
            return sqlFailure(database.lastError());
    }
    return {};
}

} // namespace patlas
