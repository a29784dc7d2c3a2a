// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patlasctl/OpenedFolder.h"

#include "app/patlasctl/Await.h"
#include "app/patlasctl/CommandSession.h"
#include "app/patlasctl/CredentialOptions.h"
#include "core/base/VisibleText.h"
#include "core/collection/EnvironmentFiles.h"
#include "core/openapi/ApiDescription.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace patlas {

namespace {

struct OpenedFolderText {
    Q_DECLARE_TR_FUNCTIONS(patlas::OpenedFolder)
};

QString rootFor(const QString &folder)
{
    QDir at(folder);
    while (true) {
        for (const char *name : {sharedEnvironmentFile, privateEnvironmentFile, ".env"}) {
            if (at.exists(QLatin1String(name)))
                return at.path();
        }
        if (at.exists(u".git"_s) || at.isRoot() || !at.cdUp())
            return folder;
    }
}

} // namespace

OpenedFolder::OpenedFolder()
    : m_preferences(m_scratch.filePath(u"patlas.ini"_s))
    , m_named(m_preferences)
    , m_files(m_preferences)
{
}

Result<void> OpenedFolder::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound,
                       OpenedFolderText::tr("There is no file or folder %1.").arg(isolated(path)));
    const QString target = info.canonicalFilePath();
    const QString root = rootFor(info.isDir() ? target : QFileInfo(target).path());
    QEventLoop environmentsRead;
    const auto isRead = std::make_shared<bool>(false);
    QObject::connect(&m_files, &RequestFiles::variablesChanged, &environmentsRead,
                     [isRead] { *isRead = true; });
    QObject::connect(&m_files, &RequestFiles::variablesChanged, &environmentsRead, &QEventLoop::quit);
    const Result<FolderListing> listing = await(m_files.open(root));
    if (!listing)
        return Failure(listing.error());
    if (!*isRead)
        environmentsRead.exec();
    const QString relative = QDir(root).relativeFilePath(target);
    m_path = relative == "."_L1 ? QString() : relative;
    return {};
}

Result<CredentialPreferences *> OpenedFolder::preferencesWith(const CredentialOptions &options,
                                                              CommandSession &session)
{
    if (!options.namesAny())
        return &session.credentialPreferences();
    const PreflightContext context = session.workspace().preflightContext();
    const Result<CredentialSelection> chosen = options.chosen(context);
    if (!chosen)
        return Failure(chosen.error());
    for (const CredentialSlot &slot : context.api->credentialSlots) {
        const QString usual = session.credentialPreferences().preferred(context.environment.id, slot.id);
        const QString wanted = chosen->value(slot.id, usual);
        if (!wanted.isEmpty())
            m_named.remember(context.environment.id, {}, slot.id, wanted);
    }
    return &m_named;
}

Result<void> OpenedFolder::choose(CommandSession &session, const QStringList &names,
                                  CommandSession::Sandbox sandbox)
{
    QStringList environments = names;
    if (environments.isEmpty() && CommandSession::hasUsualEnvironment())
        environments.append(CommandSession::usualEnvironment());
    const QStringList ofFiles = m_files.environments().names();
    QStringList active;
    for (const QString &name : environments) {
        const bool isOfFiles = ofFiles.contains(name);
        if (isOfFiles)
            active.append(name);
        const Result<Environment> environment = session.environment(name);
        if (!environment && !isOfFiles) {
            Error error = environment.error();
            if (!ofFiles.isEmpty())
                error.remedy += u' '
                    + OpenedFolderText::tr("In the folder's files there are: %1.")
                          .arg(isolated(ofFiles.join(u", "_s)));
            return Failure(error);
        }
        if (!environment)
            continue;
        if (const Result<void> chosen = session.choose(*environment, sandbox); !chosen)
            return chosen;
    }
    m_files.setActiveEnvironments(active);
    return {};
}

} // namespace patlas
