// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/AccessDecision.h"

#include "app/sandbox/TokenHash.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patlas::sandbox {

namespace {

constexpr char patHeader[] = "X-Personal-Access-Token";

class AccessCheck {
public:
    AccessCheck(const HttpRequest &request, const Operation &operation, const ApiDescription &api,
                Store &store, const AllowList &writers, const QDateTime &now)
        : m_call(request)
        , m_operation(operation)
        , m_api(api)
        , m_store(store)
        , m_writers(writers)
        , m_now(now)
    {
    }

    Decision evaluate()
    {
        const bool passed =
            !isAmbiguous() && (m_operation.isAccountOperation ? onAccountRoute() : onProjectRoute());
        m_decision.allowed = passed && (!m_operation.isWrite() || comesFromAnAddressThatMayWrite());
        return m_decision;
    }

private:
    bool refuse(int status, const QString &reason)
    {
        m_decision.status = status;
        m_decision.reason = reason;
        return false;
    }

    /// A credential header sent twice: it is unknown which value a proxy on the way used.
    bool isAmbiguous()
    {
        for (const char *name : {"Authorization", patHeader}) {
            const auto same = [name](const auto &header) {
                return header.first.compare(name, Qt::CaseInsensitive) == 0;
            };
            if (std::count_if(m_call.headers.begin(), m_call.headers.end(), same) > 1) {
                refuse(400, u"The header %1 is there twice."_s.arg(QLatin1String(name)));
                return true;
            }
        }
        return false;
    }

    bool onAccountRoute()
    {
        const QByteArray credential = bearer(m_call);
        if (credential.isEmpty()) {
            if (!m_call.header(patHeader).isEmpty())
                return refuse(401,
                              u"This route takes the personal access token as Authorization: Bearer, not in "
                              "X-Personal-Access-Token."_s);
            return refuse(401, u"This route needs a personal access token as Authorization: Bearer."_s);
        }
        if (looksLikeProjectToken(credential))
            return refuse(401,
                          u"A project API token stands in Authorization; this route belongs to "
                          "no project and takes a "
                          "personal access token there."_s);
        return patIsAlive(credential) && scopesReach();
    }

    bool onProjectRoute()
    {
        const QByteArray credential = bearer(m_call);
        if (credential.isEmpty())
            return refuse(401, u"This route needs the project API token as Authorization: Bearer."_s);
        if (!knowsProject(credential))
            return false;
        const QString app = m_call.parameter("app");
        if (!app.isEmpty() && app != m_decision.caller.projectId)
            return refuse(403, u"The parameter app names another project than the API token."_s);
        if (!m_operation.isWrite())
            return true;

        const QByteArray pat = m_call.header(patHeader);
        const Demand demand = m_api.personalDemand(m_operation);
        if (demand == Demand::None)
            return true;
        if (pat.isEmpty())
            return demand == Demand::Recommended
                || refuse(401, u"This operation needs a personal access token in X-Personal-Access-Token."_s);
        if (looksLikeProjectToken(pat))
            return refuse(401,
                          u"A project API token stands in X-Personal-Access-Token; a personal "
                          "access token belongs there."_s);
        return patIsAlive(pat) && scopesReach() && isMember();
    }

    bool knowsProject(const QByteArray &credential)
    {
        if (looksLikePersonalAccessToken(credential))
            return refuse(401,
                          u"A personal access token stands in Authorization; this route takes "
                          "the project API token there "
                          "and the personal access token in X-Personal-Access-Token."_s);
        QSqlQuery project = m_store.run("SELECT project.id, project.name FROM project_token JOIN project ON "
                                        "project.id = project_token.project"
                                        " WHERE hash = ?",
                                        {hashOf({credential.constData(), std::size_t(credential.size())})});
        if (!project.next())
            return refuse(403, u"This project API token is not known."_s); // as the CLI expects
        m_decision.caller.projectId = project.value(0).toString();
        m_decision.caller.projectName = project.value(1).toString();
        return true;
    }

    bool patIsAlive(const QByteArray &credential)
    {
        QSqlQuery pat = m_store.run("SELECT id, user, name, scopes, expires, revoked FROM pat WHERE hash = ?",
                                    {hashOf({credential.constData(), std::size_t(credential.size())})});
        if (!pat.next())
            return refuse(401, u"This personal access token is not known."_s);
        Caller &caller = m_decision.caller;
        caller.tokenId = pat.value(0).toString();
        caller.user = pat.value(1).toString();
        caller.tokenName = pat.value(2).toString();
        m_scopes = pat.value(3).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        caller.role = roleOf(caller);
        if (!pat.value(5).isNull())
            return refuse(401, u"This personal access token was revoked."_s);
        const QDateTime expires = QDateTime::fromString(pat.value(4).toString(), Qt::ISODateWithMs);
        if (expires.isValid() && expires <= m_now)
            return refuse(401, u"This personal access token has expired."_s);
        return true;
    }

    QString roleOf(const Caller &caller)
    {
        const QVariant inTeam = caller.projectId.isEmpty()
            ? QVariant()
            : m_store.value("SELECT role FROM member WHERE project = ? AND user = ?",
                            {caller.projectId, caller.user});
        m_isMember = !inTeam.isNull();
        return (m_isMember ? inTeam : m_store.value("SELECT role FROM user WHERE name = ?", {caller.user}))
            .toString();
    }

    bool scopesReach()
    {
        for (const QString &needed : m_api.scopesFor(m_operation)) {
            if (!m_scopes.contains(needed))
                return refuse(403, u"This token lacks the scope %1."_s.arg(needed));
        }
        for (const QString &needed : m_api.scopesFor(m_operation)) {
            const Scope *scope = m_api.scope(needed);
            const Role *lowest = scope ? m_api.role(scope->lowestRole) : nullptr;
            const Role *role = m_api.role(m_decision.caller.role);
            if (lowest && (!role || role->rank < lowest->rank))
                return refuse(403,
                              u"The role %1 may not %2: it takes %3 or higher."_s.arg(
                                  m_decision.caller.role, scope->ability, lowest->id));
        }
        return true;
    }

    bool isMember()
    {
        const Caller &caller = m_decision.caller;
        return m_isMember || refuse(403, u"%1 is not a member of %2."_s.arg(caller.user, caller.projectName));
    }

    bool comesFromAnAddressThatMayWrite()
    {
        if (m_writers.isEmpty())
            return refuse(403, u"The IP allow-list of the project is empty, which blocks every write."_s);
        return m_writers.allows(m_call.from)
            || refuse(403,
                      u"The address %1 is not in the IP allow-list of the project."_s.arg(
                          m_call.from.toString()));
    }

    const HttpRequest &m_call;
    const Operation &m_operation;
    const ApiDescription &m_api;
    Store &m_store;
    const AllowList &m_writers;
    const QDateTime m_now;
    QStringList m_scopes;
    bool m_isMember = false;
    Decision m_decision;
};

} // namespace

QByteArray bearer(const HttpRequest &request)
{
    const QByteArray value = request.header("Authorization").trimmed();
    const qsizetype space = value.indexOf(' ');
    if (space < 0 || value.left(space).compare("bearer", Qt::CaseInsensitive) != 0)
        return {};
    return value.mid(space + 1).trimmed();
}

Decision decide(const HttpRequest &request, const Operation &operation, const ApiDescription &api,
                Store &store, const AllowList &writers, const QDateTime &now)
{
    return AccessCheck(request, operation, api, store, writers, now).evaluate();
}

} // namespace patlas::sandbox
