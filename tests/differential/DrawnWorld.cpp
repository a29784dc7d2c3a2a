// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/differential/DrawnWorld.h"

#include "core/diagnosis/ResponseMessage.h"
#include "tests/support/Borrowed.h"
#include "tests/support/Credentials.h"
#include "tests/support/Utc.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace patlas::test {

namespace {

constexpr int tokensOfAPerson = 12;

QString name(const char *prefix, std::size_t number)
{
    return QLatin1String(prefix) + QString::number(number);
}

} // namespace

DrawnWorld::DrawnWorld(const ApiDescription &api, Random &random)
{
    populate();
    m_context.api = test::borrowed(api);
    m_context.environment.id = QLatin1String(sandboxEnvironmentId);
    m_context.environment.name = u"Sandbox"_s;
    m_context.now = QDateTime::currentDateTimeUtc();
    learnFromAnnouncement();
    for (const SandboxAccount &account : m_service.announcement.users)
        issueTokens(account.name, random);
    addForeignTokens();
    for (const QString &id : std::as_const(m_aging))
        change({u"UPDATE pat SET expires = '2001-01-01T00:00:00.000Z' WHERE id = '%1'"_s.arg(id)});
    for (const DrawnToken &drawn : m_tokens)
        m_context.credentials.push_back(drawn.token);
}

// The initial data has four users; roles and memberships must vary freely.
void DrawnWorld::populate()
{
    const Result<void> stopped = waitFor(m_service.server->stop());
    Q_ASSERT(stopped);
    const auto &projects = m_service.announcement.projects;
    QStringList statements;
    for (const char *role : {"translator", "manager", "administrator", "owner"}) {
        for (std::size_t members = 0; members < std::size_t(1) << projects.size(); ++members) {
            const QString person = name(role, members);
            statements.append(
                u"INSERT INTO user (name, role) VALUES ('%1', '%2')"_s.arg(person, QLatin1String(role)));
            for (std::size_t project = 0; project < projects.size(); ++project) {
                if (members >> project & 1)
                    statements.append(u"INSERT INTO team_member (team, user) SELECT team, '%2' "
                                      "FROM project WHERE id = '%1'"_s.arg(projects[project].id, person));
            }
        }
    }
    change(statements);
    m_service.start();
}

void DrawnWorld::copyTo(const QString &directory)
{
    change({u"VACUUM INTO '%1/sandbox.sqlite'"_s.arg(directory)}, Transaction::No);
}

void DrawnWorld::change(const QStringList &statements, Transaction transaction)
{
    const QString connection = u"drawn world"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(m_service.directory.filePath(u"sandbox.sqlite"_s));
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        if (transaction == Transaction::Yes)
            database.transaction();
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
        if (transaction == Transaction::Yes && !database.commit())
            qFatal("%s", qPrintable(database.lastError().text()));
    }
    QSqlDatabase::removeDatabase(connection);
}

// Like the program after its sandbox has started.
void DrawnWorld::learnFromAnnouncement()
{
    const SandboxAnnouncement &announcement = m_service.announcement;
    m_context.environment.apiBase = QUrl(announcement.url.toString() + u"/v1/api"_s);
    int index = 0;
    for (const SandboxProject &project : announcement.projects) {
        Credential token = newProjectToken();
        token.id = u"project-"_s + project.id;
        token.environmentId = m_context.environment.id;
        token.name = project.name;
        token.attributes = {{u"app"_s, project.id}};
        m_secrets.insert(token.id, m_service.projectToken(index++));
        m_context.credentials.push_back(token);
    }
    for (const SandboxAccount &account : announcement.users) {
        UserAccess access{account.name, account.role, QSet<QString>()};
        for (const SandboxProject &project : announcement.projects) {
            if (project.members.contains(account.name))
                access.memberOf->insert(project.id);
        }
        m_context.userAccess.insert(account.name, access);
    }
}

QStringList DrawnWorld::drawnScopes(Random &random) const
{
    const ApiDescription &api = *m_context.api;
    QStringList scopes;
    switch (random.below(5)) {
    case 0: // all
        for (const Scope &scope : api.scopes)
            scopes.append(scope.name);
        break;
    case 1: // all but one
        for (const Scope &scope : api.scopes)
            scopes.append(scope.name);
        scopes.removeAt(qsizetype(random.below(std::size_t(scopes.size()))));
        break;
    case 2: // those of some operations
        for (std::size_t operations = 1 + random.below(4); operations > 0; --operations)
            scopes += api.scopesFor(random.of(api.operations));
        break;
    default:
        for (const Scope &scope : api.scopes) {
            if (random.oneIn(2))
                scopes.append(scope.name);
        }
    }
    if (scopes.isEmpty())
        scopes.append(random.of(api.scopes).name);
    scopes.removeDuplicates();
    scopes.sort();
    return scopes;
}

DrawnToken &DrawnWorld::add(const QString &user, const QStringList &scopes, const QByteArray &secret)
{
    DrawnToken drawn;
    drawn.token.id = name("token-", m_tokens.size());
    drawn.token.name = u"%1's token %2"_s.arg(user).arg(m_tokens.size());
    drawn.token.environmentId = m_context.environment.id;
    drawn.token.owner = user;
    drawn.token.scopes = scopes;
    m_secrets.insert(drawn.token.id, secret);
    return m_tokens.emplace_back(std::move(drawn));
}

void DrawnWorld::issueTokens(const QString &user, Random &random)
{
    for (int i = 0; i < tokensOfAPerson; ++i) {
        if (random.oneIn(8)) {
            addUnknownToken(user, random);
            continue;
        }
        const QStringList scopes = drawnScopes(random);
        QString serviceId;
        DrawnToken &drawn = add(user, scopes, m_service.token(user, scopes, &serviceId));
        if (random.oneIn(6)) {
            drawn.state = TokenState::Expired;
            drawn.token.expires = utc(QDate(2001, 1, 1), QTime(0, 0));
            m_aging.append(serviceId);
        }
        if (random.oneIn(6)) {
            drawn.state = TokenState::Revoked; // an expired token can be revoked too
            drawn.token.revoked = m_context.now;
            m_service.call("DELETE", u"/dashboard/personal-access-tokens/"_s + serviceId,
                           m_service.session(user));
        }
    }
}

// A token that the service no longer knows; a client learns this from the first response.
void DrawnWorld::addUnknownToken(const QString &user, Random &random)
{
    const QByteArray secret =
        "glspat_" + QByteArray::number(qulonglong(m_tokens.size())).rightJustified(43, 'x');
    DrawnToken &drawn = add(user, drawnScopes(random), secret);
    drawn.state = TokenState::Unknown;
    const HttpResponse response = m_service.call("GET", u"/v1/api/projects"_s, secret);
    if (response.status == 401)
        drawn.token.revoked = m_context.now;
}

void DrawnWorld::addForeignTokens()
{
    const QString elsewhere = productionEnvironmentId;
    DrawnToken &drawn = add(u"owner"_s, {u"can_create_tags"_s}, "glspat_" + QByteArray(43, 'f'));
    drawn.token.environmentId = elsewhere;
    Credential project = newProjectToken();
    project.id = u"project-elsewhere"_s;
    project.environmentId = elsewhere;
    project.name = u"Project elsewhere"_s;
    project.attributes = {{u"app"_s, QString(24, QLatin1Char('e'))}};
    m_secrets.insert(project.id, QByteArray(24, 'e') + '!' + QByteArray(32, '0'));
    m_context.credentials.push_back(project);
}

} // namespace patlas::test
