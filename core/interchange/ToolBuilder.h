// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/collection/Check.h"
#include "core/interchange/ExportReport.h"
#include "core/interchange/ExportedCollection.h"
#include "core/interchange/ToolCollection.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace patlas {

/// What differs between the tools that a collection is made for.
struct ToolForm {
    QString name; ///< "Postman"
    /// What a function of Patlas ("$uuid") is called there; nullopt: there is none like it.
    std::optional<QString> (*function)(const VariableExpression &expression);
    /// What a variable of ".env" or of the process is called there.
    QString (*environmentVariable)(const QString &name);
    /// Makes it a test or an assertion; false: there is none that says the same.
    bool (*addCheck)(ToolRequest &request, const Check &check);
};

/// The other way round than ToolWriter: makes a collection of another tool of requests. What the tool cannot
/// hold is told in the report.
class ToolBuilder {
    Q_DECLARE_TR_FUNCTIONS(patlas::Export)

public:
    /// All must outlive it.
    ToolBuilder(const ExportedCollection &collection, const ToolForm &form, ExportReport &report);

    /// `chosen`: by request; empty: all. nullopt: it was cancelled.
    std::optional<ToolCollection> build(const std::vector<bool> &chosen,
                                        const std::function<bool()> &isCancelled);

private:
    ToolFolder &folderOf(ToolFolder &root, const QStringList &path);
    QString credentialVariable(const VariableExpression &expression);
    QString expression(const QString &text);
    QString written(const QString &text);
    static std::vector<ToolRow> rowsOf(const std::vector<Variable> &variables);

    ToolRequest requestOf(const ImportedRequest &request);
    void addRows(ToolRequest &request, const RequestDefinition &definition);
    void addMetadata(ToolRequest &request, const RequestDefinition &definition);
    void addPathVariables(ToolRequest &request, const RequestDefinition &definition);
    void takeAuth(ToolRequest &request);
    bool takeAuthorization(ToolRequest &request);
    bool isCredential(const QString &name, const QString &value) const;
    void addBody(ToolRequest &request, const RequestDefinition &definition);
    bool addMultipart(ToolRequest &request, const RequestDefinition &definition, const QString &type);
    void addChecks(ToolRequest &request, const RequestDefinition &definition);

    const ExportedCollection &m_collection;
    const ToolForm &m_form;
    ExportReport &m_report;
    QHash<QString, ToolFolder *> m_folders;
    QSet<QString> m_requestNames;
    QSet<QString> m_defined; ///< variables that have a value somewhere
    QSet<QString> m_secret;
    QHash<QString, QString> m_credentials; ///< variables of credentials, by their names
    QSet<QString> m_takenNames;
    int m_operations = 0; ///< links to the description
};

} // namespace patlas
