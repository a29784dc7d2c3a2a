// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/StoreSchema.h"

#include <iterator>

namespace patlas::sandbox {

namespace {

/// Each step is a list of statements. A released step is never changed; a schema change adds a step.
struct SchemaStep {
    std::vector<const char *> statements;
};

const SchemaStep schemaSteps[] = {
    {{
        "CREATE TABLE user (name TEXT PRIMARY KEY, role TEXT NOT NULL)",
        "CREATE TABLE project (id TEXT PRIMARY KEY, name TEXT NOT NULL, base_language TEXT NOT NULL, version "
        "INTEGER NOT NULL DEFAULT 1)",
        "CREATE TABLE member (project TEXT NOT NULL REFERENCES project ON DELETE CASCADE, user TEXT NOT "
        "NULL, "
        "PRIMARY KEY (project, user))",
        "CREATE TABLE project_token (hash BLOB PRIMARY KEY, project TEXT NOT NULL REFERENCES project ON "
        "DELETE "
        "CASCADE, issued INTEGER NOT NULL)",
        "CREATE TABLE pat (id TEXT PRIMARY KEY, user TEXT NOT NULL, name TEXT NOT NULL, scopes TEXT NOT "
        "NULL, "
        "created TEXT NOT NULL,"
        " expires TEXT, revoked TEXT, last_used TEXT, hash BLOB NOT NULL UNIQUE)",
        "CREATE TABLE language (project TEXT NOT NULL REFERENCES project ON DELETE CASCADE, code TEXT NOT "
        "NULL, "
        "place INTEGER NOT NULL,"
        " PRIMARY KEY (project, code))",
        "CREATE TABLE branch (id TEXT PRIMARY KEY, project TEXT NOT NULL REFERENCES project ON DELETE "
        "CASCADE, "
        "name TEXT NOT NULL,"
        " is_default INTEGER NOT NULL DEFAULT 0, read_only INTEGER NOT NULL DEFAULT 0)",
        "CREATE TABLE entry (id TEXT PRIMARY KEY, branch TEXT NOT NULL REFERENCES branch ON DELETE CASCADE, "
        "grp "
        "TEXT NOT NULL, key TEXT NOT NULL,"
        " description TEXT NOT NULL DEFAULT '', UNIQUE (branch, grp, key))",
        "CREATE TABLE text (entry TEXT NOT NULL REFERENCES entry ON DELETE CASCADE, language TEXT NOT NULL, "
        "value TEXT, draft TEXT,"
        " status INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (entry, language)) WITHOUT ROWID",
        "CREATE TABLE tag (id TEXT PRIMARY KEY, branch TEXT NOT NULL REFERENCES branch ON DELETE CASCADE, "
        "name "
        "TEXT NOT NULL, UNIQUE (branch, name))",
        "CREATE TABLE tag_entry (tag TEXT NOT NULL REFERENCES tag ON DELETE CASCADE, entry TEXT NOT NULL "
        "REFERENCES entry ON DELETE CASCADE,"
        " PRIMARY KEY (tag, entry)) WITHOUT ROWID",
        "CREATE TABLE audit (row INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, user TEXT, token_id "
        "TEXT, token_name TEXT, project TEXT,"
        " operation TEXT, method TEXT NOT NULL, path TEXT NOT NULL, status INTEGER NOT NULL, reason TEXT)",
    }},
    {{
        // Roles belong to a team, and its members have access to all of its projects. Older data gets one
        // team per project.
        "CREATE TABLE team (id TEXT PRIMARY KEY, name TEXT NOT NULL)",
        "CREATE TABLE team_member (team TEXT NOT NULL REFERENCES team ON DELETE CASCADE, user TEXT NOT NULL, "
        "role TEXT, PRIMARY KEY (team, user)) WITHOUT ROWID",
        "ALTER TABLE project ADD COLUMN team TEXT REFERENCES team",
        "INSERT INTO team (id, name) SELECT id, name FROM project",
        "UPDATE project SET team = id",
        "INSERT INTO team_member (team, user) SELECT project, user FROM member",
        "DROP TABLE member",
        // A member without a role in the team has the user's own role.
        "CREATE VIEW member AS SELECT project.id AS project, user.name AS user, coalesce(team_member.role, "
        "user.role) AS role FROM project JOIN team_member ON team_member.team = project.team JOIN user ON "
        "user.name = team_member.user",
        "ALTER TABLE audit ADD COLUMN query TEXT",
    }},
    {{
        "ALTER TABLE tag ADD COLUMN category TEXT",
        "CREATE TABLE screenshot (id TEXT PRIMARY KEY, branch TEXT NOT NULL REFERENCES branch ON DELETE "
        "CASCADE, "
        "name TEXT NOT NULL, data TEXT NOT NULL, positions TEXT NOT NULL, type TEXT NOT NULL, image BLOB NOT "
        "NULL)",
        "CREATE TABLE translation_order (id TEXT PRIMARY KEY, branch TEXT NOT NULL REFERENCES branch ON "
        "DELETE "
        "CASCADE, name TEXT NOT NULL, status TEXT NOT NULL, scope TEXT NOT NULL, created TEXT NOT NULL)",
        "CREATE TABLE ordered_language (translation_order TEXT NOT NULL REFERENCES translation_order ON "
        "DELETE "
        "CASCADE, language TEXT NOT NULL, place INTEGER NOT NULL)",
        "CREATE TABLE ordered_text (translation_order TEXT NOT NULL REFERENCES translation_order ON DELETE "
        "CASCADE, "
        "entry TEXT NOT NULL REFERENCES entry ON DELETE CASCADE, language TEXT NOT NULL, PRIMARY KEY "
        "(translation_order, entry, language)) WITHOUT ROWID",
    }},
    {{
        "CREATE TABLE own_status (team TEXT NOT NULL REFERENCES team ON DELETE CASCADE, number INTEGER NOT "
        "NULL, "
        "name TEXT NOT NULL, PRIMARY KEY (team, number), UNIQUE (team, name)) WITHOUT ROWID",
        "ALTER TABLE entry ADD COLUMN metadata TEXT",
    }},
    {{
        // What files say besides keys and values: see formats/Structure.h. JSON; NULL is nothing.
        "ALTER TABLE entry ADD COLUMN structure TEXT",
        "ALTER TABLE text ADD COLUMN details TEXT",
        // What files say about themselves, by format and the name of the file within the file.
        "CREATE TABLE file_head (branch TEXT NOT NULL REFERENCES branch ON DELETE CASCADE, language TEXT NOT "
        "NULL, format TEXT NOT NULL, name TEXT NOT NULL, head TEXT NOT NULL, PRIMARY KEY (branch, language, "
        "format, name)) WITHOUT ROWID",
    }},
    {{
        // At most one row: JSON, see faults/Faults.h.
        "CREATE TABLE fault (id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL)",
    }},
};

} // namespace

int schemaVersion()
{
    return int(std::size(schemaSteps));
}

std::vector<const char *> schemaStepsAfter(int version)
{
    std::vector<const char *> statements;
    for (int step = version; step < schemaVersion(); ++step)
        statements.insert(statements.end(), schemaSteps[step].statements.begin(),
                          schemaSteps[step].statements.end());
    return statements;
}

} // namespace patlas::sandbox
