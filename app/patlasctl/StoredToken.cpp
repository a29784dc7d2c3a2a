// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/StoredToken.h"

#include "app/patlasctl/CommandSession.h"
#include "core/base/VisibleText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct StoredTokenText {
    Q_DECLARE_TR_FUNCTIONS(patlas::StoredToken)
};

} // namespace

QString environmentOf(const CommandSession &session, const Credential &credential)
{
    const Environment *environment = session.services().environments.find(credential.environmentId);
    return environment ? environment->name : credential.environmentId;
}

Result<Credential> storedToken(const CommandSession &session, const QString &name, const QString &environment)
{
    QString environmentId;
    if (!environment.isEmpty()) {
        const Result<Environment> found = session.environment(environment);
        if (!found)
            return Failure(found.error());
        environmentId = found->id;
    }
    std::vector<Credential> found;
    QStringList where;
    for (const Credential &credential : session.services().credentials.all()) {
        if (!environmentId.isEmpty() && credential.environmentId != environmentId)
            continue;
        if (credential.id != name && credential.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        found.push_back(credential);
        where.append(isolated(environmentOf(session, credential)));
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return failure(ErrorKind::NotFound, StoredTokenText::tr("There is no token %1.").arg(isolated(name)),
                       {}, StoredTokenText::tr("patlasctl tokens list shows those that there are."));
    where.removeDuplicates();
    return failure(ErrorKind::Conflict,
                   StoredTokenText::tr("Several tokens are called %1.").arg(isolated(name)), {},
                   where.size() > 1
                       ? StoredTokenText::tr("Say which environment with --env: %1.").arg(where.join(u", "_s))
                       : StoredTokenText::tr("Give its id instead, as tokens list --json has it."));
}

} // namespace patlas
