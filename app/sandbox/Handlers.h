// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/AccessDecision.h"
#include "app/sandbox/FileReader.h"

#include <QHash>
#include <QString>

#include <atomic>
#include <functional>
#include <optional>

namespace patlas::sandbox {

/// What a handler needs for a call that is allowed.
struct HandlerContext {
    const HttpRequest &request;
    const Caller &caller;
    Store &store;
    QHash<QString, QString> path; ///< values of the path parameters
    const std::atomic_bool &stopping; ///< the sandbox is about to end: long work must give up
    const ReadFile *file = nullptr; ///< of an import, read from `fileToImport`
};

using Handler = std::function<Response(const HandlerContext &)>;
using Handlers = QHash<QString, Handler>; ///< by operationId

void addProjectHandlers(Handlers &handlers);
void addTagHandlers(Handlers &handlers);
void addTranslationHandlers(Handlers &handlers);
void addFileExportHandler(Handlers &handlers);
void addFileImportHandler(Handlers &handlers);
void addScreenshotHandlers(Handlers &handlers);
void addOrderHandlers(Handlers &handlers);
void addStatisticsHandlers(Handlers &handlers);

/// The file of an import, once everything else about the call is right. On nullopt, `problem` is the
/// response.
std::optional<ImportedFile> fileToImport(const HandlerContext &context, Response &problem);

/// The branch named by the call, or the project's default branch. On nullopt, `problem` is the response.
struct Branch {
    QString id;
    QString name;
    bool readOnly = false;
};
std::optional<Branch> branchOf(const HandlerContext &context, Response &problem);
/// The same for a write; a read-only branch is refused.
std::optional<Branch> writableBranchOf(const HandlerContext &context, Response &problem);

/// The image at `/screenshots/{id}`, the target of a screenshot's `url`.
Response screenshotImage(Store &store, const QString &id);

/// Increments the revision of the project's content.
void bumpRevision(const HandlerContext &context);

} // namespace patlas::sandbox
