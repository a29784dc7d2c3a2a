// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/interchange/ImportBuilder.h"
#include "core/interchange/ToolCollection.h"

#include <QCoreApplication>

#include <functional>

namespace patlas {

/// Makes requests of a collection: each with what the folders around it give.
class ToolWriter {
    Q_DECLARE_TR_FUNCTIONS(patlas::Import)

public:
    ToolWriter(ImportBuilder &builder, const std::function<bool()> &isCancelled)
        : m_builder(builder)
        , m_isCancelled(isCancelled)
    {
    }

    /// False: it was cancelled. The builder knows the files' names and expressions already.
    bool write(ToolCollection &collection);

private:
    struct Inherited {
        QStringList path; ///< of the folder
        std::vector<ToolRow> headers;
        ToolAuth auth;
    };

    void addEnvironments(const std::vector<ToolEnvironment> &environments);
    void addVariables(const ToolFolder &folder, bool isRoot);
    void addOwnVariables(const std::vector<ToolRow> &variables, bool isRoot);
    void noteVariables();
    void noteSettings(const ToolFolder &folder, bool isRoot);
    bool writeFolder(ToolFolder &folder, const Inherited &inherited);
    Inherited within(const ToolFolder &folder, const Inherited &outer);

    void writeRequest(const ToolRequest &request, const Inherited &inherited);
    void addDescriptions(const std::vector<ToolRow> &rows);
    void addHeaders(const ToolRequest &request, const Inherited &inherited);
    void addAddress(const ToolRequest &request);
    void addAuth(const ToolAuth &auth);
    void addBody(const ToolBody &body);
    void addForm(const std::vector<ToolRow> &rows);
    void addMultipart(const std::vector<ToolRow> &rows);
    void addFile(const std::vector<ToolRow> &rows);
    void addChecks(const std::vector<ToolRow> &assertions);
    void addScripts(const ToolSettings &settings);

    ImportBuilder &m_builder;
    const std::function<bool()> &m_isCancelled;
    QHash<QString, QString> m_values; ///< of variables of the collection, while they are compared
    QStringList m_moved; ///< variables of folders and requests
    QStringList m_conflicting; ///< those with several values
    QStringList m_switchedOff;
    QStringList m_withoutValue; ///< secrets
};

} // namespace patlas
