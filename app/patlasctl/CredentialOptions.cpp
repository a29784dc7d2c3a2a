// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/CredentialOptions.h"

#include "app/patlasctl/Arguments.h"
#include "core/base/VisibleText.h"
#include "core/openapi/ApiDescription.h"
#include "core/preflight/Preflight.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct CredentialOptionsText {
    Q_DECLARE_TR_FUNCTIONS(patlas::CredentialOptions)
};

/// By the id of a slot, or of a scheme that takes it; empty: the API has neither.
QString slotOf(const QString &name, const ApiDescription &api)
{
    if (api.credentialSlot(name))
        return name;
    const SecurityScheme *scheme = api.scheme(name);
    return scheme ? scheme->slotId : QString();
}

} // namespace

Result<Credential> credentialNamed(const QString &name, const PreflightContext &context,
                                   const std::function<bool(const Credential &)> &fits)
{
    std::vector<Credential> found;
    QStringList known;
    for (const Credential &credential : context.credentials) {
        if (credential.environmentId != context.environment.id || !fits(credential))
            continue;
        if (credential.id == name || credential.name.compare(name, Qt::CaseInsensitive) == 0)
            found.push_back(credential);
        known.append(isolated(credential.name));
    }
    if (found.size() == 1)
        return found.front();
    const QString where = isolated(context.environment.name);
    if (!found.empty())
        return failure(
            ErrorKind::Conflict,
            CredentialOptionsText::tr("Several credentials of %1 are called %2.").arg(where, isolated(name)),
            {}, CredentialOptionsText::tr("Say which: --use SCHEME=NAME."));
    return failure(
        ErrorKind::NotFound,
        CredentialOptionsText::tr("%1 has no such credential called %2.").arg(where, isolated(name)), {},
        known.isEmpty() ? CredentialOptionsText::tr("It has none.")
                        : CredentialOptionsText::tr("There are: %1.").arg(known.join(u", "_s)));
}

void CredentialOptions::declare(Arguments &arguments)
{
    arguments.option("--env", "ENV", &environment,
                     CredentialOptionsText::tr("The environment; else that in PATLAS_ENVIRONMENT"),
                     Completes::Environments);
    declareCredentials(arguments);
}

void CredentialOptions::declareCredentials(Arguments &arguments)
{
    arguments.option("--token", "NAME", &token, CredentialOptionsText::tr("The token of a user to send"),
                     Completes::Tokens);
    arguments.option("--project", "NAME", &project,
                     CredentialOptionsText::tr("The token of a project to send"), Completes::Tokens);
    arguments.option("--use", "SCHEME=NAME", &uses,
                     CredentialOptionsText::tr("The credential to send for this scheme of the description"));
}

Result<CredentialSelection> CredentialOptions::chosen(const PreflightContext &context) const
{
    CredentialSelection selection;
    const auto take = [&](const QString &name, const auto &fits) -> Result<void> {
        const Result<Credential> credential = credentialNamed(name, context, fits);
        if (!credential)
            return Failure(credential.error());
        choose(selection, credential->slotId, credential->id);
        return {};
    };
    if (!token.isEmpty()) {
        if (const auto taken = take(token, [](const Credential &each) { return each.isPersonal; }); !taken)
            return Failure(taken.error());
    }
    if (!project.isEmpty()) {
        if (const auto taken = take(project, [](const Credential &each) { return !each.isPersonal; }); !taken)
            return Failure(taken.error());
    }
    for (const QString &use : uses) {
        const qsizetype equals = use.indexOf(u'=');
        const QString slot = slotOf(use.left(equals), *context.api);
        if (equals < 0 || slot.isEmpty()) {
            QStringList known;
            for (const SecurityScheme &scheme : context.api->schemes)
                known.append(isolated(scheme.id));
            return failure(
                ErrorKind::InvalidInput,
                equals < 0
                    ? CredentialOptionsText::tr("%1 is not SCHEME=NAME.").arg(isolated(use))
                    : CredentialOptionsText::tr("The API has no scheme %1.").arg(isolated(use.left(equals))),
                {}, CredentialOptionsText::tr("There are: %1.").arg(known.join(u", "_s)));
        }
        const auto taken = take(use.mid(equals + 1), [&slot](const Credential &each) {
            return each.slotId == slot || each.slotId == ownSlotId;
        });
        if (!taken)
            return Failure(taken.error());
    }
    return selection;
}

} // namespace patlas
